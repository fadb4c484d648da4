import type { Db } from '#db/client.ts';
import type { CatalogueOffer } from '#src/domain/offers/catalogue.ts';
import { type Offer, listOffersById, listThemes } from '#src/domain/offers/queries.ts';
import { availabilityOf } from '#src/domain/offers/rules.ts';
import type { Day } from '#src/lib/time.ts';

export interface Brochure {
  /** Every offer once, under its first theme, in the order of its code. */
  readonly themes: readonly { readonly id: string; readonly name: string; readonly offers: readonly Offer[] }[];
  /** What still can be asked for until a day, the first day on top. */
  readonly deadlines: readonly { readonly day: Day; readonly offers: readonly Offer[] }[];
  /** What can be asked for all year. */
  readonly always: readonly Offer[];
  readonly closed: readonly Offer[];
}

const OTHER = 'overig';

/** These offers as a booklet: by theme, and by the day until which they are asked for. What is only to be read has no such day. */
export function brochureOf(db: Db, offers: readonly CatalogueOffer[], today: Day): Brochure {
  const inOrder = listOffersById(db, offers.map(({ id }) => id)).sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
  const names = listThemes(db);
  const known = new Set(names.map(({ id }) => id));
  const themeOf = ({ themes }: Offer) => themes.find((theme) => known.has(theme)) ?? OTHER;
  const byTheme = Map.groupBy(inOrder, themeOf);
  const asked = inOrder.filter(({ bookingMode }) => bookingMode !== 'none');
  const closed = asked.filter((offer) => availabilityOf(offer, today).kind === 'closed');
  const open = asked.filter((offer) => !closed.includes(offer));
  const byDay = Map.groupBy(open.filter(({ closesOn }) => closesOn !== null), ({ closesOn }) => closesOn ?? '');
  return {
    themes: [...names, { id: OTHER, name: '' }].flatMap(({ id, name }) => {
      const own = byTheme.get(id);
      return own ? [{ id, name, offers: own }] : [];
    }),
    deadlines: [...byDay].sort(([a], [b]) => a.localeCompare(b)).map(([day, own]) => ({ day, offers: own })),
    always: open.filter(({ closesOn }) => closesOn === null),
    closed,
  };
}
