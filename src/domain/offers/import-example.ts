import { addSchoolDays } from '#src/domain/calendar/index.ts';
import { importExample } from '#src/i18n/nl/import-example.ts';
import type { CsvCell } from '#src/lib/tables/index.ts';
import type { Day } from '#src/lib/time.ts';

/** A brochure as it can be read in, with days of this school year on which schools are open. It is read in without a remark. */
export function exampleOffers(schoolYear: string, themes: readonly { readonly name: string }[]): { header: readonly string[]; rows: CsvCell[][] } {
  const autumn = schoolYear.slice(0, 4);
  const spring = schoolYear.slice(5);
  const days = {
    first: typed(addSchoolDays(`${autumn}-11-17`, 0)), second: typed(addSchoolDays(`${autumn}-11-19`, 0)), from: typed(`${autumn}-10-01`), until: typed(`${spring}-05-31`),
    opens: typed(`${autumn}-09-01`), closes: typed(`${autumn}-10-15`),
  };
  return { header: importExample.header, rows: importExample.rows(days, themes.map(({ name }) => name)) };
}

/** `2026-11-17` → `17/11/2026` */
const typed = (day: Day): string => day.split('-').reverse().join('/');
