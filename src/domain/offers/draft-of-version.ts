import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import type { Offer } from '#src/domain/offers/queries.ts';

/** What a draft on top of a published offer begins as: everything it says now. A session that was cancelled is not said again. */
export function draftContentOf(offer: Offer): DraftContent {
  const sessions = offer.sessions.filter(({ cancelled }) => !cancelled).map(({ id, startsAt, endsAt, place, capacity }) => ({ id, startsAt, endsAt, place, capacity }));
  return draftContent.parse({ ...offer, sessions });
}
