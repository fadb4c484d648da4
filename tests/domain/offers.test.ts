import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CatalogueFilter, type CatalogueOffer, FACETS, type Facet, SORTS, availabilityOf, catalogueYearsOf, centsPerPupil, closesSoon, countFacets, filterOffers, findOffer,
  findOfferByCode, findOfferOfVersion, listOfferYears, listOffers, listOffersById, listThemes, percentOf, priceFacetOf, sortOffers, suits,
} from '#src/domain/offers/index.ts';
import { catalogueAddress, readCatalogueAddress, wholeCatalogue } from '#src/http/catalogue-address.ts';
import { lindervelde, LAST_YEAR, THIS_YEAR } from '#tests/support/town.ts';

const today = '2026-05-12';
const nothing: CatalogueFilter = { q: '', levels: [], grades: [], themes: [], services: [], places: [], prices: [], forms: [], periods: [], bookable: [] };
const town = lindervelde();
const catalogue = listOffers(town.db, THIS_YEAR);
const known: Record<Facet, string[]> = valuesOf(catalogue);

const anyFilter: fc.Arbitrary<CatalogueFilter> = fc
  .record(Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...known[facet], 'bestaat-niet'], { maxLength: 3 })])))
  .map((chosen) => ({ ...nothing, ...chosen }));
const anyFacet = fc.constantFrom(...FACETS);

describe('the catalogue of 2026-2027', () => {
  test('has the forty offers of the brochure, and eleven of them also in the year before', () => {
    expect(catalogue).toHaveLength(40);
    expect(listOffers(town.db, LAST_YEAR)).toHaveLength(11);
    expect(listOfferYears(town.db)).toEqual([THIS_YEAR, LAST_YEAR]);
    expect(listThemes(town.db)).toHaveLength(18);
  });

  test('has 25 offers that are open on 12 May 2026; every other one says when it opens', () => {
    const kinds = catalogue.map((offer) => availabilityOf(offer, today));

    expect(kinds.filter(({ kind }) => kind === 'open')).toHaveLength(25);
    expect(kinds.filter(({ kind }) => kind === 'opens-later')).toHaveLength(15);
    expect(kinds.flatMap((one) => (one.kind === 'opens-later' ? [one.on] : [])).every((day) => day > today)).toBe(true);
  });

  test('finds an offer by its address, its code and its version, and nothing by another', () => {
    const offer = town.offer('BIB-01');

    expect(findOffer(town.db, offer.slug)?.id).toBe(offer.id);
    expect(findOfferOfVersion(town.db, offer.versionId)?.id).toBe(offer.id);
    expect(listOffersById(town.db, [town.offer('SPO-01').id, 'onbekend', offer.id]).map(({ code }) => code)).toEqual(['SPO-01', 'BIB-01']);
    expect(listOffersById(town.db, [])).toEqual([]);
    expect(findOffer(town.db, 'bestaat-niet')).toBeUndefined();
    expect(findOfferByCode(town.db, 'BIB-01', '1999-2000')).toBeUndefined();
  });
});

describe('a facet', () => {
  test('counts beside each value how many offers there are when that value alone is chosen in it', () => {
    fc.assert(
      fc.property(anyFilter, anyFacet, (filter, facet) => {
        const counts = countFacets(catalogue, filter, today)[facet];
        for (const value of known[facet]) {
          expect(counts.get(value) ?? 0).toBe(filterOffers(catalogue, { ...filter, [facet]: [value] }, today).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('lets through more with every value that is added to it, never less', () => {
    fc.assert(
      fc.property(anyFilter, anyFacet, (filter, facet) => {
        const [one = ''] = known[facet];
        const before = filterOffers(catalogue, { ...filter, [facet]: [one] }, today);
        const after = filterOffers(catalogue, { ...filter, [facet]: [one, ...filter[facet]] }, today);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 60 },
    );
  });

  test('lets everything through when nothing is chosen, and nothing when only something unknown is', () => {
    expect(filterOffers(catalogue, nothing, today)).toEqual(catalogue);
    for (const facet of FACETS) expect(filterOffers(catalogue, { ...nothing, [facet]: ['bestaat-niet'] }, today)).toEqual([]);
  });

  test('of the level lets through what suits one of its grades', () => {
    const forInfants = filterOffers(catalogue, { ...nothing, levels: ['kleuter'] }, today);

    expect(forInfants.map(({ code }) => code)).toContain('CUL-01');
    expect(forInfants.every(({ grades }) => grades.some((grade) => ['I', 'K1', 'K2', 'K3'].includes(grade)))).toBe(true);
  });

  test('of the period says that a performance of 17 November is in autumn and something without dates always', () => {
    const inAutumn = filterOffers(catalogue, { ...nothing, periods: ['autumn'] }, today).map(({ code }) => code);
    const inWinter = filterOffers(catalogue, { ...nothing, periods: ['winter'] }, today).map(({ code }) => code);

    expect(inAutumn).toContain('CUL-01');
    expect(inWinter).not.toContain('CUL-01');
    expect([inAutumn.includes('MOB-04'), inWinter.includes('MOB-04')]).toEqual([true, true]);
  });

  test('of the price tells free, paid and money for the school apart', () => {
    const facetOf = (code: string) => priceFacetOf(town.offer(code));

    expect([facetOf('BIB-01'), facetOf('CUL-01'), facetOf('OND-01')]).toEqual(['free', 'paid', 'grant']);
  });

  test('of the grade suits a class of that grade, and no word that is not a grade', () => {
    const forFifth = town.offer('BRA-01');

    expect([suits(forFifth, ['L5']), suits(forFifth, ['L1', 'K3']), suits(forFifth, ['L1']), suits(forFifth, ['x']), suits(forFifth, [])]).toEqual([true, true, false, false, false]);
  });
});

describe('the order of the catalogue', () => {
  test.each(SORTS)('"%s" keeps every offer once', (sort) => {
    const sorted = sortOffers(catalogue, sort, false, today);

    expect([...sorted].sort((a, b) => a.code.localeCompare(b.code))).toEqual([...catalogue].sort((a, b) => a.code.localeCompare(b.code)));
  });

  test('puts what can be had now first, of those what closes soonest, and what never closes after those', () => {
    const sorted = sortOffers(catalogue, 'best', false, today);
    const open = sorted.slice(0, 25);

    expect(open.every((offer) => availabilityOf(offer, today).kind === 'open')).toBe(true);
    expect(open[0]?.closesOn).toBe('2026-05-15');
    expect(open.map(({ closesOn }) => closesOn ?? '9999')).toEqual([...open.map(({ closesOn }) => closesOn ?? '9999')].sort());
  });

  test('is that of the search when something was searched, and else as asked', () => {
    const [first, second, third] = catalogue;
    if (!first || !second || !third) throw new Error('the catalogue is empty');

    expect(sortOffers([third, first, second], 'best', true, today)).toEqual([third, first, second]);
    expect(sortOffers(catalogue, 'date', false, today)[0]?.firstOn).toBe('2026-09-01');
    expect(sortOffers(catalogue, 'closing', false, today)[0]?.closesOn).toBe('2026-05-15');
    expect(sortOffers(catalogue, 'title', false, today)[0]?.title).toMatch(/^Academie/);
  });
});

describe('whether an offer can be asked for', () => {
  const window = { opensOn: '2026-05-04', closesOn: '2026-06-12', lastOn: '2026-11-17' };

  test.each([
    ['the day before it opens', '2026-05-03', { kind: 'opens-later', on: '2026-05-04' }],
    ['the day it opens', '2026-05-04', { kind: 'open', until: '2026-06-12' }],
    ['the day it closes', '2026-06-12', { kind: 'open', until: '2026-06-12' }],
    ['the day after', '2026-06-13', { kind: 'closed' }],
  ])('on %s', (_, day, availability) => {
    expect(availabilityOf(window, day)).toEqual(availability);
  });

  test('always, when it has no days, until the last day on which it takes place', () => {
    const always = { opensOn: null, closesOn: null, lastOn: '2027-06-25' };

    expect(availabilityOf({ ...always, lastOn: null }, '2099-01-01')).toEqual({ kind: 'open', until: null });
    expect(availabilityOf(always, '2027-06-25')).toEqual({ kind: 'open', until: null });
    expect(availabilityOf(always, '2027-06-26')).toEqual({ kind: 'closed' });
  });

  test('is worth a warning in the last fourteen days', () => {
    const soon = (day: string) => closesSoon(availabilityOf(window, day), day);

    expect([soon('2026-05-28'), soon('2026-05-29'), soon('2026-06-12'), soon('2026-06-13'), soon('2026-05-01')]).toEqual([false, true, true, false, false]);
  });
});

describe('the price', () => {
  test.each([
    ['free is nothing', 0, 'free', null, 0],
    ['per pupil is what it says', 450, 'pupil', null, 450],
    ['per school year too', 600, 'pupil-per-school-year', null, 600],
    ['per turn counts every turn', 180, 'pupil-per-turn', 20, 3600],
    ['per turn without a number of turns says nothing about the year', 180, 'pupil-per-turn', null, null],
    ['per hour is not per pupil', 800, 'hour', null, null],
    ['unknown stays unknown', null, 'pupil', null, null],
  ])('of a pupil: %s', (_, cents, per, turns, expected) => {
    expect(centsPerPupil(cents, per, turns)).toBe(expected);
  });

  test('as a part of the ceiling is rounded up, so that a cost never shows as nothing', () => {
    expect([percentOf(1, 11_000), percentOf(450, 11_000), percentOf(11_000, 11_000), percentOf(0, 11_000), percentOf(12_000, 11_000)]).toEqual([1, 5, 100, 0, 110]);
  });
});

describe('the school year the catalogue is about', () => {
  const both = ['2027-2028', '2026-2027', '2025-2026'];

  test('is the running one until April, also when a service publishes early for the next', () => {
    expect(catalogueYearsOf(both, '2026-09-01')).toEqual({ years: ['2026-2027', '2027-2028'], usual: '2026-2027' });
    expect(catalogueYearsOf(both, '2027-03-31').usual).toBe('2026-2027');
    // The newest, as it would be without this rule, is another.
    expect([...both].sort().at(-1)).toBe('2027-2028');
  });

  test('is the next one from April to the end of the school year, when it has an offer', () => {
    expect(['2027-04-01', '2027-08-31'].map((day) => catalogueYearsOf(both, day).usual)).toEqual(['2027-2028', '2027-2028']);
    expect(catalogueYearsOf(both, '2027-09-01')).toEqual({ years: ['2027-2028'], usual: '2027-2028' });
    expect(catalogueYearsOf(['2026-2027'], '2027-05-12').usual).toBe('2026-2027');
  });

  test('is the next one where the running one has nothing, the newest where all is past, and this one where there is nothing', () => {
    expect(catalogueYearsOf(['2027-2028'], '2026-10-01').usual).toBe('2027-2028');
    expect(catalogueYearsOf(['2023-2024', '2024-2025'], '2026-10-01')).toEqual({ years: ['2024-2025'], usual: '2024-2025' });
    expect(catalogueYearsOf([], '2026-10-01')).toEqual({ years: ['2026-2027'], usual: '2026-2027' });
  });
});

describe('the address of a choice', () => {
  const anyChoice = fc.record({
    filter: anyFilter.chain((filter) => fc.stringMatching(/^[a-z]{0,12}( [a-z]{1,8})?$/).map((q) => ({ ...filter, q: q.trim() }))),
    sort: fc.constantFrom(...SORTS), page: fc.integer({ min: 1, max: 50 }), group: fc.constantFrom('', 'grade:L5', 'class:3a'), year: fc.constantFrom('', '2026-2027'),
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(readCatalogueAddress(new URL(catalogueAddress(choice), 'https://scholen.lindervelde.example'))).toEqual(choice);
      }),
      { numRuns: 100 },
    );
  });

  test('begins again at the first page when something else is chosen', () => {
    const choice = { filter: nothing, sort: 'best' as const, page: 3, group: '', year: '' };

    expect(catalogueAddress(choice)).toBe('/aanbod?pagina=3');
    expect(catalogueAddress(choice, { filter: { themes: ['natuur'] } })).toBe('/aanbod?thema=natuur');
    expect(catalogueAddress({ ...choice, page: 1 })).toBe('/aanbod');
    expect(catalogueAddress(choice, { year: '2027-2028' })).toBe('/aanbod?schooljaar=2027-2028');
    expect(wholeCatalogue({ ...choice, year: '2027-2028' })).toBe('/aanbod?schooljaar=2027-2028');
  });

  test('of someone with bad intentions is cut to what a person could have chosen', () => {
    const url = new URL(`https://x.example/aanbod?q=${'a'.repeat(900)}&pagina=-4&sorteer=raar${'&thema='.concat('x'.repeat(70))}${Array.from({ length: 90 }, (_, n) => `&dienst=d${n}`).join('')}`);
    const { filter, page, sort } = readCatalogueAddress(url);

    expect([filter.q.length, filter.themes.length, filter.services.length, page, sort]).toEqual([200, 0, 40, 1, 'best']);
  });
});

function valuesOf(offers: readonly CatalogueOffer[]): Record<Facet, string[]> {
  const counts = countFacets(offers, nothing, today);
  const of = (facet: Facet) => [...counts[facet].keys()];
  return {
    levels: of('levels'), grades: of('grades'), themes: of('themes'), services: of('services'), places: of('places'), prices: of('prices'), forms: of('forms'),
    periods: of('periods'), bookable: of('bookable'),
  };
}
