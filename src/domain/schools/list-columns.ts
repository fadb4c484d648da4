import { fold } from '#src/lib/text.ts';

/** The 38 columns of the official list of sites (`onderwijsaanbod/csv.ashx`), by their exact names; `aanmelden` is there for primary schools only. */
const SCHOOL_COLUMNS = [
  'schoolnummer', 'intern_vplnummer', 'net', 'naam', 'hoofdzetel', 'adres', 'straat', 'huisnummer', 'busnummer', 'postcode', 'gemeente', 'niscode', 'provinciecode',
  'provincie', 'VWO-vestigingsplaatscode', 'crab-code', 'crab-huisnr', 'lx', 'ly', 'kbo-nummer', 'telefoon', 'fax', 'e-mail', 'website', 'beheerder(s)', 'soort instelling',
  'onderwijsniveau', 'instellingstype', 'begindatum', 'einddatum', 'status erkenning', 'clb', 'bestuur', 'scholengemeenschap', 'leersteuncentrum', 'taalstelsel',
  'ingerichte hoofdstructuren', 'aanmelden',
] as const;

/** The columns of the open files with pupil counts, by their exact names. */
const COUNT_COLUMNS = [
  'schooljaar', 'nr koepel', 'koepel', 'instellingscode', 'intern volgnr vpl', 'volgnr vpl', 'naam instelling', 'GON-school', 'GOK-school',
  'instellingsnummer scholengemeenschap', 'scholengemeenschap', 'code schoolbestuur', 'schoolbestuur', 'type vestigingsplaats', 'fusiegemeente hoofdvestigingsplaats',
  'straatnaam vestigingsplaats', 'huisnr vestigingsplaats', 'bus vestigingsplaats', 'postcode vestigingsplaats', 'deelgemeente vestigingsplaats',
  'fusiegemeente vestigingsplaats', 'hoofdstructuur (code)', 'hoofdstructuur', 'administratieve groep (code)', 'administratieve groep', 'graad lager onderwijs',
  'pedagogische methode', 'graad secundair onderwijs', 'leerjaar', 'A of B-stroom', 'basisopties', 'beroepenveld', 'onderwijsvorm', 'studiegebied', 'studierichting',
  'stelsel', 'okan cluster', 'type buitengewoon onderwijs', 'opleidingsvorm (code)', 'opleidingsvorm', 'fase', 'opleidingen', 'geslacht', 'aantal inschrijvingen',
] as const;

export type SchoolColumn = (typeof SCHOOL_COLUMNS)[number];
export type CountColumn = (typeof COUNT_COLUMNS)[number];
export type ListKind = 'schools' | 'pupil-counts';

/** Without these a row says nothing we can rely on. The others may be missing: that is said, and what is known stays. */
const REQUIRED: Readonly<Record<ListKind, readonly (SchoolColumn | CountColumn)[]>> = {
  schools: [
    'schoolnummer', 'intern_vplnummer', 'net', 'naam', 'hoofdzetel', 'straat', 'huisnummer', 'postcode', 'gemeente', 'niscode', 'soort instelling', 'instellingstype',
    'begindatum', 'einddatum', 'status erkenning', 'ingerichte hoofdstructuren',
  ],
  'pupil-counts': ['schooljaar', 'instellingscode', 'intern volgnr vpl', 'hoofdstructuur (code)', 'aantal inschrijvingen'],
};
const KNOWN: Readonly<Record<ListKind, readonly (SchoolColumn | CountColumn)[]>> = { schools: SCHOOL_COLUMNS, 'pupil-counts': COUNT_COLUMNS };

/** Optional columns that are used when they are there. */
const USED: Readonly<Record<ListKind, readonly (SchoolColumn | CountColumn)[]>> = {
  schools: ['busnummer', 'kbo-nummer', 'telefoon', 'e-mail', 'website', 'clb', 'bestuur'],
  'pupil-counts': ['graad lager onderwijs', 'graad secundair onderwijs', 'leerjaar'],
};

export interface Header {
  /** Where each column stands, whatever their order. */
  readonly at: ReadonlyMap<string, number>;
  /** Required and not there. */
  readonly missing: readonly string[];
  /** Useful and not there. */
  readonly absent: readonly string[];
  /** There, and unknown to us: not read. */
  readonly extra: readonly string[];
}

const tidy = (name: string) => fold(name.replace(/^\ufeff/, '')).replace(/\s+/g, ' ').trim();

/** Which of the two lists this is, by its columns; undefined when it shares no three columns with either. */
export function listKindOf(header: readonly string[]): ListKind | undefined {
  const names = new Set(header.map(tidy));
  const shared = (kind: ListKind) => KNOWN[kind].filter((column) => names.has(tidy(column))).length;
  const [schools, counts] = [shared('schools'), shared('pupil-counts')];
  if (Math.max(schools, counts) < 3) return undefined;
  return schools >= counts ? 'schools' : 'pupil-counts';
}

/** Where the columns of this kind of list stand, matched by name; of two of the same name the first counts. */
export function readHeader(header: readonly string[], kind: ListKind): Header {
  const at = new Map<string, number>();
  const extra: string[] = [];
  const known = new Map(KNOWN[kind].map((column) => [tidy(column), column]));
  header.forEach((name, index) => {
    const column = known.get(tidy(name));
    if (column === undefined) {
      if (name.trim() !== '') extra.push(name.trim());
    } else if (!at.has(column)) at.set(column, index);
  });
  const not = (columns: readonly string[]) => columns.filter((column) => !at.has(column));
  return { at, missing: not(REQUIRED[kind]), absent: not(USED[kind]), extra };
}
