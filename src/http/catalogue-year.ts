import type { RootDb } from '#db/client.ts';
import { catalogueYearsOf, listOfferYears } from '#src/domain/offers/index.ts';
import { type Day, schoolYearOf } from '#src/lib/time.ts';

/** The school years the catalogue is open for, and the one it opens with. */
export const catalogueYears = (db: RootDb, today: Day) => catalogueYearsOf(listOfferYears(db), today);

export const catalogueYear = (db: RootDb, today: Day): string => catalogueYears(db, today).usual;

/** The school years a service writes its offer for: the running one and the next. */
export function editableYears(today: Day): readonly string[] {
  const year = Number(schoolYearOf(today).slice(0, 4));
  return [`${year}-${year + 1}`, `${year + 1}-${year + 2}`];
}
