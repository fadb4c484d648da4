import { countFacets, filterOffers, indexOffers, listOffers, sortOffers } from '#src/domain/offers/index.ts';
import { lindervelde } from '#tests/support/town.ts';

/**
 * What one visitor's page of the catalogue costs, at the size of Lindervelde, of a large city (500 offers a year) and of
 * ten such cities, in one run. Machines differ: the ratios to the first line are the figures.
 */
const town = listOffers(lindervelde().db, '2026-2027');
const today = '2026-05-12';
const filter = { q: '', levels: ['lager-3'], grades: [], themes: [], services: [], places: ['away'], prices: [], forms: [], periods: [], bookable: ['open'] };

const rows = [1, 13, 125].map((copies) => {
  const offers = Array.from({ length: copies }, (_, copy) => town.map((offer) => ({ ...offer, id: `${offer.id}-${copy}` }))).flat();
  const index = indexOffers(offers);
  return {
    offers: offers.length,
    'filter, counts, sort (ms)': median(() => [countFacets(offers, filter, today), sortOffers(filterOffers(offers, filter, today), 'best', false, today)]),
    'search with a typing error (ms)': median(() => index.find('voorsteling verkeer')),
    'make the index (ms)': median(() => indexOffers(offers), 3),
  };
});
const [first] = rows;
console.table(rows.map((row) => ({ ...row, 'ratio of filter to the first line': first ? round(row['filter, counts, sort (ms)'] / first['filter, counts, sort (ms)']) : 0 })));

function median(work: () => unknown, runs = 25): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return round(times[Math.floor(runs / 2)] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
