import type { RootDb } from '#db/client.ts';
import { listOfferYears } from '#src/domain/offers/index.ts';
import { type Day, schoolYearOf } from '#src/lib/time.ts';

/** The school year the catalogue is about: the newest that has offers, so that in spring it is the next one. */
export const catalogueYear = (db: RootDb, today: Day): string => listOfferYears(db)[0] ?? schoolYearOf(today);

/** The school years a service writes its offer for: the running one and the next. */
export function editableYears(today: Day): readonly string[] {
  const year = Number(schoolYearOf(today).slice(0, 4));
  return [`${year}-${year + 1}`, `${year + 1}-${year + 2}`];
}
