import type { BookingFormId } from '#src/domain/bookings/index.ts';
import type { OfferPicture } from '#src/domain/offers/offer-details.ts';
import { type Availability, availabilityOf } from '#src/domain/offers/rules.ts';
import { type Grade, LEVELS, gradesOfLevel, isGrade } from '#src/domain/schools/index.ts';
import type { Day } from '#src/lib/time.ts';

/** An offer as the catalogue shows it and filters on it. */
export interface CatalogueOffer {
  readonly id: string;
  readonly code: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly themes: readonly string[];
  readonly grades: readonly Grade[];
  readonly place: 'at-school' | 'away' | 'online' | 'none';
  readonly bookingForm: BookingFormId;
  readonly bookingMode: 'here' | 'elsewhere' | 'none';
  readonly externalUrl: string;
  readonly priceCents: number | null;
  readonly pricePer: string;
  readonly grantText: string | null;
  readonly allocation: string;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
  readonly picture: OfferPicture | null;
  /** Words it is found by, beside those it shows. */
  readonly searchText: string;
}

/** What a visitor chose; it stands in the address, so that a result can be mailed. */
export interface CatalogueFilter {
  readonly q: string;
  readonly levels: readonly string[];
  readonly grades: readonly string[];
  readonly themes: readonly string[];
  readonly services: readonly string[];
  readonly places: readonly string[];
  readonly prices: readonly string[];
  readonly forms: readonly string[];
  readonly periods: readonly string[];
  readonly bookable: readonly string[];
}

export type Facet = Exclude<keyof CatalogueFilter, 'q'>;
export const FACETS = ['levels', 'grades', 'themes', 'services', 'places', 'prices', 'forms', 'periods', 'bookable'] as const satisfies readonly Facet[];

export const SORTS = ['best', 'date', 'title', 'closing'] as const;
export type Sort = (typeof SORTS)[number];

/** Per facet and value how many offers there would be with that value chosen and every other facet as it is. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The values of an offer in a facet: it passes when one of them is chosen. */
const VALUES: Readonly<Record<Facet, (offer: CatalogueOffer, today: Day) => readonly string[]>> = {
  levels: ({ grades }) => LEVELS.filter((level) => grades.some((grade) => gradesOfLevel(level.id).includes(grade))).map(({ id }) => id),
  grades: ({ grades }) => grades,
  themes: ({ themes }) => themes,
  services: ({ serviceId }) => [serviceId],
  places: ({ place }) => [place],
  prices: (offer) => [priceFacetOf(offer)],
  forms: ({ bookingForm }) => [bookingForm],
  periods: ({ firstOn, lastOn }) => thirdsOf(firstOn, lastOn),
  bookable: (offer, today) => [availabilityOf(offer, today).kind],
};

/** The offers that pass every facet of which something is chosen, in the order they came. */
export function filterOffers(offers: readonly CatalogueOffer[], filter: CatalogueFilter, today: Day): CatalogueOffer[] {
  return offers.filter((offer) => FACETS.every((facet) => passes(offer, facet, filter, today)));
}

export function countFacets(offers: readonly CatalogueOffer[], filter: CatalogueFilter, today: Day): FacetCounts {
  const counts = {
    levels: new Map(), grades: new Map(), themes: new Map(), services: new Map(), places: new Map(), prices: new Map(), forms: new Map(),
    periods: new Map(), bookable: new Map(),
  } satisfies Record<Facet, Map<string, number>>;
  for (const offer of offers) {
    const missed = FACETS.filter((facet) => !passes(offer, facet, filter, today));
    // What misses one facet would come back by another choice in that facet alone; what misses two, by none.
    if (missed.length > 1) continue;
    for (const facet of missed.length === 1 ? missed : FACETS) {
      for (const value of VALUES[facet](offer, today)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function passes(offer: CatalogueOffer, facet: Facet, filter: CatalogueFilter, today: Day): boolean {
  const chosen = filter[facet];
  return chosen.length === 0 || VALUES[facet](offer, today).some((value) => chosen.includes(value));
}

const BOOKABLE_FIRST: Record<Availability['kind'], string> = { open: '0', elsewhere: '0', information: '0', 'opens-later': '1', closed: '2' };
const byTitle = new Intl.Collator('nl').compare;

/**
 * "Best" keeps the order of a search; without one it puts what can be had now first, then what closes soonest. An offer
 * that never closes comes after those that do.
 */
export function sortOffers(offers: readonly CatalogueOffer[], sort: Sort, searched: boolean, today: Day): CatalogueOffer[] {
  if (sort === 'best' && searched) return [...offers];
  return offers
    .map((offer) => ({ offer, key: sortKey(offer, sort, today) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : byTitle(a.offer.title, b.offer.title)))
    .map(({ offer }) => offer);
}

function sortKey(offer: CatalogueOffer, sort: Sort, today: Day): string {
  const closing = offer.closesOn ?? '9999';
  if (sort === 'best') return `${BOOKABLE_FIRST[availabilityOf(offer, today).kind]} ${closing}`;
  if (sort === 'closing') return closing;
  return sort === 'date' ? (offer.firstOn ?? '9999') : '';
}

/** Whether it suits this grade. */
export const suits = (offer: CatalogueOffer, grades: readonly string[]): boolean =>
  grades.some((grade) => isGrade(grade) && offer.grades.includes(grade));

export function priceFacetOf({ priceCents, pricePer, grantText }: CatalogueOffer): 'free' | 'paid' | 'grant' {
  if (grantText !== null) return 'grant';
  return pricePer === 'free' || priceCents === 0 ? 'free' : 'paid';
}

/** The thirds of a school year in which it takes place; without dates it may be in each. */
function thirdsOf(firstOn: Day | null, lastOn: Day | null): string[] {
  if (!firstOn || !lastOn) return ['autumn', 'winter', 'spring'];
  const [first, last] = [monthsSinceZero(firstOn), monthsSinceZero(lastOn)];
  const thirds = new Set<string>();
  for (let month = first; month <= Math.min(last, first + 11); month += 1) thirds.add(thirdOfMonth((month % 12) + 1));
  return [...thirds];
}

const monthsSinceZero = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function thirdOfMonth(month: number): string {
  if (month >= 9) return 'autumn';
  return month <= 3 ? 'winter' : 'spring';
}
