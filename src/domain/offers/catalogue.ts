import type { BookingFormId } from '#src/domain/bookings/index.ts';
import { type Availability, availabilityOf } from '#src/domain/offers/rules.ts';
import { type Grade, LEVELS, gradesOfLevel, isGrade } from '#src/domain/schools/index.ts';
import { type Day, addDays } from '#src/lib/time.ts';

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
  readonly priceCents: number | null;
  readonly pricePer: string;
  readonly grantText: string | null;
  readonly allocation: string;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
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
  periods: ({ firstOn, lastOn }) => quartersOf(firstOn, lastOn),
  bookable: (offer, today) => [availabilityOf(offer, today).kind],
};

/** The offers that pass every facet of which something is chosen, in the order they came. */
export function filterOffers(offers: readonly CatalogueOffer[], filter: CatalogueFilter, today: Day): CatalogueOffer[] {
  return offers.filter((offer) => FACETS.every((facet) => passes(offer, facet, filter, today)));
}

export function countFacets(offers: readonly CatalogueOffer[], filter: CatalogueFilter, today: Day): FacetCounts {
  return {
    levels: countFacet(offers, 'levels', filter, today),
    grades: countFacet(offers, 'grades', filter, today),
    themes: countFacet(offers, 'themes', filter, today),
    services: countFacet(offers, 'services', filter, today),
    places: countFacet(offers, 'places', filter, today),
    prices: countFacet(offers, 'prices', filter, today),
    forms: countFacet(offers, 'forms', filter, today),
    periods: countFacet(offers, 'periods', filter, today),
    bookable: countFacet(offers, 'bookable', filter, today),
  };
}

function countFacet(offers: readonly CatalogueOffer[], facet: Facet, filter: CatalogueFilter, today: Day): Map<string, number> {
  const counts = new Map<string, number>();
  for (const offer of offers) {
    if (!FACETS.every((other) => other === facet || passes(offer, other, filter, today))) continue;
    for (const value of VALUES[facet](offer, today)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function passes(offer: CatalogueOffer, facet: Facet, filter: CatalogueFilter, today: Day): boolean {
  const chosen = filter[facet];
  return chosen.length === 0 || VALUES[facet](offer, today).some((value) => chosen.includes(value));
}

const BOOKABLE_FIRST: Record<Availability['kind'], number> = { open: 0, 'opens-later': 1, closed: 2 };

/**
 * "Best" keeps the order of a search; without one it puts what can be had now first, then what closes soonest. An offer
 * that never closes comes after those that do.
 */
export function sortOffers(offers: readonly CatalogueOffer[], sort: Sort, searched: boolean, today: Day): CatalogueOffer[] {
  if (sort === 'best' && searched) return [...offers];
  const byTitle = (a: CatalogueOffer, b: CatalogueOffer) => a.title.localeCompare(b.title, 'nl');
  const by = (key: (offer: CatalogueOffer) => string) => (a: CatalogueOffer, b: CatalogueOffer) => key(a).localeCompare(key(b)) || byTitle(a, b);
  if (sort === 'title') return [...offers].sort(byTitle);
  if (sort === 'date') return [...offers].sort(by(({ firstOn }) => firstOn ?? '9999'));
  if (sort === 'closing') return [...offers].sort(by(({ closesOn }) => closesOn ?? '9999'));
  return [...offers].sort((a, b) => {
    const rank = (offer: CatalogueOffer) => BOOKABLE_FIRST[availabilityOf(offer, today).kind];
    return rank(a) - rank(b) || by(({ closesOn, opensOn }) => (closesOn && !opensOn ? closesOn : (closesOn ?? '9999')))(a, b);
  });
}

/** Whether it suits this grade. */
export const suits = (offer: CatalogueOffer, grades: readonly string[]): boolean =>
  grades.some((grade) => isGrade(grade) && offer.grades.includes(grade));

export function priceFacetOf({ priceCents, pricePer, grantText }: CatalogueOffer): 'free' | 'paid' | 'grant' {
  if (grantText !== null) return 'grant';
  return pricePer === 'free' || priceCents === 0 ? 'free' : 'paid';
}

/** The thirds of a school year in which it takes place. */
function quartersOf(firstOn: Day | null, lastOn: Day | null): string[] {
  if (!firstOn || !lastOn) return ['autumn', 'winter', 'spring'];
  const months = new Set<string>();
  for (let day = `${firstOn.slice(0, 7)}-01`; day <= lastOn; day = addDays(day, 31).slice(0, 7).concat('-01')) months.add(day.slice(5, 7));
  const has = (list: readonly string[]) => list.some((month) => months.has(month));
  return [
    ...(has(['09', '10', '11', '12']) ? ['autumn'] : []),
    ...(has(['01', '02', '03']) ? ['winter'] : []),
    ...(has(['04', '05', '06', '07', '08']) ? ['spring'] : []),
  ];
}
