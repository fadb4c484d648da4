import { findLineById } from '#src/domain/requests/line.ts';
import { type Offer, type OfferContent, publishVersion } from '#src/domain/offers/index.ts';
import { applyOfferChange } from '#src/domain/requests/index.ts';
import { write } from '#db/client.ts';
import type { Instant } from '#src/lib/time.ts';
import { type Town, at } from '#tests/support/town.ts';

/** Everything an offer says now, as its service would publish it once more. */
export const contentOf = (offer: Offer): OfferContent => ({
  title: offer.title, summary: offer.summary, bookingForm: offer.bookingForm, place: offer.place, themes: offer.themes, grades: offer.grades, firstOn: offer.firstOn,
  lastOn: offer.lastOn, opensOn: offer.opensOn, closesOn: offer.closesOn, priceCents: offer.priceCents, pricePer: PRICES.find((per) => per === offer.pricePer) ?? 'free',
  allocation: ALLOCATIONS.find((way) => way === offer.allocation) ?? 'order', decisionOn: offer.decisionOn, leadDays: offer.leadDays, details: offer.details, terms: offer.terms,
  keywords: '', sessions: offer.sessions.filter(({ cancelled }) => !cancelled).map(({ id, startsAt, endsAt, place, capacity }) => ({ id, startsAt, endsAt, place, capacity })),
});

const PRICES = ['pupil', 'pupil-per-turn', 'pupil-per-school-year', 'class', 'group', 'hour', 'school', 'free'] as const;
const ALLOCATIONS = ['order', 'draw', 'consultation', 'everyone', 'jury'] as const;

/** The day on which things change in the tests, after what was asked on 12 May. */
export const june1 = at('2026-06-01');

/** Publishes an offer with something else in it, and does with the lines what publishing does. Gives both sides. */
export function change(
  town: Pick<Town, 'db' | 'offer' | 'sender'>, code: string, what: Partial<OfferContent> | ((now: OfferContent) => Partial<OfferContent>), now: Instant = june1,
  apply: typeof applyOfferChange = applyOfferChange,
): { before: Offer; after: Offer } {
  return write(town.db, (tx) => {
    const before = town.offer(code);
    const content = contentOf(before);
    publishVersion(tx, before.id, { ...content, ...(typeof what === 'function' ? what(content) : what) }, now);
    const after = town.offer(code);
    apply(tx, { before, after }, town.sender, now);
    return { before, after };
  });
}

/** Changes the n-th session of an offer; nothing takes it away. */
export const session = (index: number, more: Partial<OfferContent['sessions'][number]> | null) => (now: OfferContent): Partial<OfferContent> => ({
  sessions: now.sessions.flatMap((one, place) => (place !== index ? [one] : more === null ? [] : [{ ...one, ...more }])),
});

export const stateOf = ({ db }: Pick<Town, 'db'>, id: string): string | undefined => findLineById(db, id)?.state;
