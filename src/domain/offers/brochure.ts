import { inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { offerVersions } from '#db/schema/index.ts';
import type { CatalogueOffer } from '#src/domain/offers/catalogue.ts';
import { type Offer, listOffersById, listThemes } from '#src/domain/offers/queries.ts';
import { availabilityOf } from '#src/domain/offers/rules.ts';
import type { Day } from '#src/lib/time.ts';

/** An offer as the brochure tells it: also where it is asked for, when that is not here. */
export interface BrochureOffer extends Offer {
  readonly bookingMode: 'here' | 'elsewhere' | 'none';
  readonly externalUrl: string;
}

export interface Brochure {
  /** Every offer once, under its first theme, in the order of its code. */
  readonly themes: readonly { readonly id: string; readonly name: string; readonly offers: readonly BrochureOffer[] }[];
  /** What still can be asked for until a day, the first day on top. */
  readonly deadlines: readonly { readonly day: Day; readonly offers: readonly BrochureOffer[] }[];
  /** What can be asked for all year. */
  readonly always: readonly BrochureOffer[];
  readonly closed: readonly BrochureOffer[];
}

const OTHER = 'overig';

/** These offers as a booklet: by theme, and by the day until which they are asked for. What is only to be read has no such day. */
export function brochureOf(db: Db, offers: readonly CatalogueOffer[], today: Day): Brochure {
  const whole = withModes(db, listOffersById(db, offers.map(({ id }) => id)));
  const inOrder = whole.sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
  const names = listThemes(db);
  const known = new Set(names.map(({ id }) => id));
  const themeOf = ({ themes }: BrochureOffer) => themes.find((theme) => known.has(theme)) ?? OTHER;
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

function withModes(db: Db, offers: readonly Offer[]): BrochureOffer[] {
  if (offers.length === 0) return [];
  const modes = new Map(
    db
      .select({ id: offerVersions.id, bookingMode: offerVersions.bookingMode, externalUrl: offerVersions.externalUrl })
      .from(offerVersions)
      .where(inArray(offerVersions.id, offers.map(({ versionId }) => versionId)))
      .all()
      .map((row) => [row.id, row]),
  );
  return offers.map((offer) => ({ ...offer, bookingMode: modes.get(offer.versionId)?.bookingMode ?? 'here', externalUrl: modes.get(offer.versionId)?.externalUrl ?? '' }));
}
