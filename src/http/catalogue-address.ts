import { type CatalogueFilter, FACETS, type Facet, SORTS, type Sort } from '#src/domain/offers/index.ts';
import { paths } from '#src/paths.ts';

/** Everything a visitor chose in the catalogue, as it stands in the address. */
export interface CatalogueAddress {
  readonly filter: CatalogueFilter;
  readonly sort: Sort;
  readonly page: number;
  /** The school year that was chosen; empty is the one the catalogue opens with. */
  readonly year: string;
  /** The class or grade someone looks for: the key of a group. */
  readonly group: string;
}

/** The word of each facet in the address. */
export const FACET_PARAMETERS: Readonly<Record<Facet, string>> = {
  levels: 'niveau', grades: 'leerjaar', themes: 'thema', services: 'dienst', places: 'waar', prices: 'prijs', forms: 'soort', periods: 'wanneer',
  bookable: 'beschikbaar',
};

/** More values than this in one facet is nobody's choice. */
const MAX_VALUES = 40;

export function readCatalogueAddress(url: URL): CatalogueAddress {
  const all = (name: string) => [...new Set(url.searchParams.getAll(name))].filter((value) => value !== '' && value.length <= 60).slice(0, MAX_VALUES);
  const of = (facet: Facet) => all(FACET_PARAMETERS[facet]);
  const sort = url.searchParams.get('sorteer');
  const page = Number(url.searchParams.get('pagina'));
  return {
    filter: {
      q: (url.searchParams.get('q') ?? '').slice(0, 200).trim(),
      levels: of('levels'), grades: of('grades'), themes: of('themes'), services: of('services'), places: of('places'),
      prices: of('prices'), forms: of('forms'), periods: of('periods'), bookable: of('bookable'),
    },
    sort: SORTS.find((known) => known === sort) ?? 'best',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    group: (url.searchParams.get('klas') ?? '').slice(0, 80),
    year: (url.searchParams.get('schooljaar') ?? '').slice(0, 9),
  };
}

/** The address of this choice, with something changed; what is at its default stays out. */
export function catalogueAddress(choice: CatalogueAddress, change: Partial<Omit<CatalogueAddress, 'filter'>> & { filter?: Partial<CatalogueFilter> } = {}): string {
  const filter = { ...choice.filter, ...change.filter };
  const params = new URLSearchParams();
  const year = change.year ?? choice.year;
  if (year) params.set('schooljaar', year);
  if (filter.q) params.set('q', filter.q);
  const group = change.group ?? choice.group;
  if (group) params.set('klas', group);
  for (const facet of FACETS) for (const value of filter[facet]) params.append(FACET_PARAMETERS[facet], value);
  const sort = change.sort ?? choice.sort;
  if (sort !== 'best') params.set('sorteer', sort);
  const page = change.page ?? (change.filter || change.sort || change.group !== undefined || change.year !== undefined ? 1 : choice.page);
  if (page > 1) params.set('pagina', String(page));
  const query = params.toString();
  return query === '' ? paths.catalogue : `${paths.catalogue}?${query}`;
}

/** The whole catalogue of the same year: every other choice is gone. */
export const wholeCatalogue = ({ year }: CatalogueAddress): string => (year ? `${paths.catalogue}?${new URLSearchParams({ schooljaar: year })}` : paths.catalogue);
