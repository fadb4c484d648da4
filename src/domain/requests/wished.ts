import type { Db } from '#db/client.ts';
import { describeWish } from '#src/domain/bookings/index.ts';
import { findOfferOfVersion, wishFieldsOf } from '#src/domain/offers/index.ts';
import type { Line } from '#src/domain/requests/line.ts';

/** What a line asked of its offer, as label and words, by the version of the offer that it was asked under. */
export function wishedOf(db: Db, line: Pick<Line, 'offerVersionId' | 'bookingForm' | 'wish'>): { label: string; value: string }[] {
  const offer = line.offerVersionId ? findOfferOfVersion(db, line.offerVersionId) : undefined;
  if (!offer || !line.bookingForm) return [];
  // How the fields read does not depend on the day: only what can still be chosen does.
  return describeWish(wishFieldsOf(offer, '0000-01-01'), line.wish);
}
