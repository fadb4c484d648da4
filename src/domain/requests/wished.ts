import type { Db } from '#db/client.ts';
import { type OfferSession, describeWish } from '#src/domain/bookings/index.ts';
import { findOfferAsItWas, listVersionsOf, wishFieldsOf } from '#src/domain/offers/index.ts';
import type { Line } from '#src/domain/requests/line.ts';

/** What a line asked of its offer, as label and words, by the version of the offer that it was asked under. */
export function wishedOf(db: Db, line: Pick<Line, 'offerVersionId' | 'bookingForm' | 'wish'>): { label: string; value: string }[] {
  const offer = line.offerVersionId ? findOfferAsItWas(db, line.offerVersionId) : undefined;
  if (!offer || !line.bookingForm) return [];
  // How the fields read does not depend on the day: only what can still be chosen does. A session that fell away was chosen once.
  const sessions = [...offer.sessions, ...goneSessions(db, offer, line.wish['session'], line.wish['reserve'])].map((session) => ({ ...session, cancelled: false }));
  return describeWish(wishFieldsOf({ ...offer, sessions }, '0000-01-01'), line.wish);
}

/** Chosen sessions that this version does not name any more, as the last version that did said them. */
function goneSessions(db: Db, offer: { id: string; sessions: readonly OfferSession[] }, ...chosen: readonly unknown[]): OfferSession[] {
  const gone = chosen.filter((id) => typeof id === 'string' && !offer.sessions.some((session) => session.id === id));
  if (gone.length === 0) return [];
  const known = listVersionsOf(db, offer.id).flatMap(({ id }) => findOfferAsItWas(db, id)?.sessions ?? []);
  return gone.flatMap((id) => known.find((session) => session.id === id) ?? []);
}
