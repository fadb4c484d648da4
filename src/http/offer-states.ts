import { type OwnOffer, type OfferStanding, standingOf } from '#src/domain/offers/index.ts';
import { offerEditor as t } from '#src/i18n/nl/offer-editor.ts';

const TONES = { draft: 'new', planned: 'waiting', published: 'ok', 'published-with-changes': 'attention', archived: 'done' } as const satisfies Record<OfferStanding, string>;

/** The tag of where an offer stands, the same on every page of its service. */
export function offerTag(offer: Pick<OwnOffer, 'state' | 'hasDraft' | 'publishOn'>) {
  const standing = standingOf(offer);
  return { tone: TONES[standing], label: standing === 'planned' && offer.publishOn ? t.plannedOn(offer.publishOn) : t.states[standing] };
}
