import type { RootDb } from '#db/client.ts';
import { listOfferYears } from '#src/domain/offers/index.ts';
import { type Day, schoolYearOf } from '#src/lib/time.ts';

/** The school year the catalogue is about: the newest that has offers, so that in spring it is the next one. */
export const catalogueYear = (db: RootDb, today: Day): string => listOfferYears(db)[0] ?? schoolYearOf(today);
