import type { Header, SchoolColumn } from '#src/domain/schools/list-columns.ts';
import { isMailAddress } from '#src/lib/text.ts';
import { type Day, isDay } from '#src/lib/time.ts';

/** Which part of education a list holds in full: a school of another part is left alone. */
export const LIST_PARTS = ['kleuter', 'lager', 'secundair', 'buso', 'dko'] as const;
export type ListPart = (typeof LIST_PARTS)[number];

/** What kind of school it is, in the words the register has always used. */
export const SCHOOL_LEVELS = ['kleuter', 'lager', 'basis', 'bubao', 'secundair', 'buso', 'dko', 'ander'] as const;
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

export interface ListedSite {
  readonly number: number;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly isMain: boolean;
}

/** A school as the official list has it, with its open sites in this municipality. Who leads it is in the list too and is never read. */
export interface ListedSchool {
  readonly id: string;
  readonly name: string;
  readonly network: string;
  readonly board: string;
  readonly level: SchoolLevel;
  readonly clb: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly enterpriseNumber: string;
  readonly sites: readonly ListedSite[];
}

/** A row of a school in this municipality that cannot be right; `line` is the line in the file, header first. */
export interface WrongRow {
  readonly line: number;
  readonly column: SchoolColumn;
  readonly value: string;
}

export interface OfficialReading {
  readonly schools: readonly ListedSchool[];
  /** Sites that are in the list and open later. */
  readonly later: readonly { readonly id: string; readonly name: string; readonly beginsOn: Day }[];
  /** Sites of which the list says itself that they ended. */
  readonly ended: readonly { readonly id: string; readonly number: number; readonly endedOn: Day }[];
  /** Parts of education that rows of this file are of, in this municipality or elsewhere. */
  readonly parts: readonly ListPart[];
  readonly rows: number;
}

export type OfficialOutcome =
  | ({ readonly kind: 'read' } & OfficialReading)
  | { readonly kind: 'refused'; readonly reason: 'rows-wrong'; readonly wrong: readonly WrongRow[] };

/** A main structure of three digits: level, ordinary or special, programme (`flanders.md` 1.1). */
const PART_OF: Readonly<Record<string, ListPart>> = { '111': 'kleuter', '121': 'kleuter', '211': 'lager', '221': 'lager', '311': 'secundair', '312': 'secundair', '321': 'buso', '316': 'dko' };

/**
 * Reads the rows of an official list (below its header) for the municipality with these NIS codes, as it is on `day`.
 * Counted are rows of an Onderwijsinstelling that is financed or recognised (S, E); a site that ended is not open any more,
 * one that begins later is told apart. Sites are picked by where they stand, so that a school with its main seat elsewhere
 * is there. A row in town without a usable number refuses the whole file.
 */
export function readOfficialList(header: Header, rows: readonly (readonly string[])[], nisCodes: readonly string[], day: Day): OfficialOutcome {
  const cell = (row: readonly string[], column: SchoolColumn) => (row[header.at.get(column) ?? -1] ?? '').replace(/\s+/g, ' ').trim();
  const wrong: WrongRow[] = [];
  const later: { id: string; name: string; beginsOn: Day }[] = [];
  const ended: { id: string; number: number; endedOn: Day }[] = [];
  const found = new Map<string, Draft>();
  const parts = new Set<ListPart>();

  rows.forEach((row, index) => {
    const structures: readonly string[] = cell(row, 'ingerichte hoofdstructuren').match(/(?<!\d)\d{3}(?!\d)/g) ?? [];
    for (const structure of structures) if (PART_OF[structure]) parts.add(PART_OF[structure]);
    if (!nisCodes.includes(cell(row, 'niscode'))) return;
    if (cell(row, 'soort instelling') !== 'Onderwijsinstelling' || !['S', 'E'].includes(cell(row, 'status erkenning').toUpperCase())) return;

    const id = schoolNumber(cell(row, 'schoolnummer'));
    const number = siteNumber(cell(row, 'intern_vplnummer'));
    const beginsOn = dayIn(cell(row, 'begindatum'));
    const endsOn = dayIn(cell(row, 'einddatum'));
    for (const [column, value] of [['schoolnummer', id], ['intern_vplnummer', number], ['begindatum', beginsOn], ['einddatum', endsOn]] as const) {
      if (value === undefined) wrong.push({ line: index + 2, column, value: cell(row, column) });
    }
    if (cell(row, 'naam') === '') wrong.push({ line: index + 2, column: 'naam', value: '' });
    if (id === undefined || number === undefined || beginsOn === undefined || endsOn === undefined) return;
    if (endsOn !== null && endsOn < day) {
      ended.push({ id, number, endedOn: endsOn });
      return;
    }
    if (beginsOn !== null && beginsOn > day) {
      later.push({ id, name: cell(row, 'naam'), beginsOn });
      return;
    }
    add(found, { id, structures, number, cell: (column) => cell(row, column) });
  });
  if (wrong.length > 0) return { kind: 'refused', reason: 'rows-wrong', wrong };
  return { kind: 'read', schools: [...found.values()].map(asSchool), later, ended, parts: LIST_PARTS.filter((part) => parts.has(part)), rows: rows.length };
}

/** Several lists of one day add up: the kleuter list and the lager list name the same school, each its own sites. */
export function addUp(readings: readonly OfficialReading[]): OfficialReading {
  const schools = new Map<string, ListedSchool>();
  for (const school of readings.flatMap((reading) => reading.schools)) {
    const known = schools.get(school.id);
    schools.set(school.id, known ? together(known, school) : school);
  }
  const parts = new Set(readings.flatMap((reading) => reading.parts));
  const later = readings.flatMap((reading) => reading.later);
  return {
    schools: [...schools.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    later: later.filter((one, index) => later.findIndex(({ id, beginsOn }) => id === one.id && beginsOn === one.beginsOn) === index),
    ended: readings.flatMap((reading) => reading.ended),
    parts: LIST_PARTS.filter((part) => parts.has(part)),
    rows: readings.reduce((sum, { rows }) => sum + rows, 0),
  };
}

function together(one: ListedSchool, other: ListedSchool): ListedSchool {
  const sites = new Map([...one.sites, ...other.sites].map((site) => [site.number, site]));
  const levels = new Set([one.level, other.level]);
  const level = one.level === other.level ? one.level : levels.has('kleuter') && levels.has('lager') ? 'basis' : levels.has('basis') ? 'basis' : one.level;
  const filled = (field: 'board' | 'clb' | 'email' | 'phone' | 'website' | 'enterpriseNumber') => one[field] || other[field];
  return {
    ...one, level, board: filled('board'), clb: filled('clb'), email: filled('email'), phone: filled('phone'), website: filled('website'),
    enterpriseNumber: filled('enterpriseNumber'), sites: [...sites.values()].sort((a, b) => a.number - b.number),
  };
}

interface Draft {
  readonly row: (column: SchoolColumn) => string;
  readonly id: string;
  readonly structures: Set<string>;
  readonly sites: Map<number, ListedSite>;
}

function add(found: Map<string, Draft>, { id, structures, number, cell }: { id: string; structures: readonly string[]; number: number; cell: (column: SchoolColumn) => string }) {
  const school: Draft = found.get(id) ?? { row: cell, id, structures: new Set(), sites: new Map() };
  found.set(id, school);
  for (const structure of structures) school.structures.add(structure);
  const box = cell('busnummer');
  school.sites.set(number, {
    number,
    street: [cell('straat'), cell('huisnummer'), box && `bus ${box}`].filter(Boolean).join(' '),
    postalCode: cell('postcode'),
    town: cell('gemeente'),
    isMain: /^(ja|j|true|1|waar|x)$/i.test(cell('hoofdzetel')),
  });
}

function asSchool({ id, row, structures, sites }: Draft): ListedSchool {
  const email = row('e-mail').toLowerCase();
  return {
    id, name: row('naam'), network: row('net'), board: withoutNumber(row('bestuur')), level: levelOf(row('instellingstype'), structures), clb: withoutNumber(row('clb')),
    email: isMailAddress(email) ? email : '', phone: row('telefoon'), website: webAddress(row('website')), enterpriseNumber: row('kbo-nummer'),
    sites: [...sites.values()].sort((a, b) => a.number - b.number),
  };
}

/** Kind of school, by the type of institution and else by what it teaches. */
function levelOf(type: string, structures: ReadonlySet<string>): SchoolLevel {
  const has = (...codes: readonly string[]) => codes.some((code) => structures.has(code));
  if (has('311', '312') || /^school voor voltijds gewoon secundair|^centrum voor deeltijds onderwijs/i.test(type)) return 'secundair';
  if (has('321')) return 'buso';
  if (has('316') || /kunstonderwijs/i.test(type)) return 'dko';
  if (has('121', '221') && !has('111', '211')) return 'bubao';
  if (/^autonome kleuterschool/i.test(type)) return 'kleuter';
  if (/^autonome lagere school/i.test(type)) return 'lager';
  if (/^basisschool/i.test(type) || (has('111') && has('211'))) return 'basis';
  return has('111') ? 'kleuter' : has('211') ? 'lager' : 'ander';
}

/** Six digits as text: spreadsheets and the API drop the leading zero. */
export const schoolNumber = (text: string): string | undefined => (/^\d{1,6}$/.test(text) && Number(text) > 0 ? text.padStart(6, '0') : undefined);
export const siteNumber = (text: string): number | undefined => (/^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : undefined);

/** Null for no day, undefined for what is none. Lists write it both ways, with or without a time behind it. */
function dayIn(text: string): Day | null | undefined {
  if (text === '') return null;
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text) ?? [];
  const day = y === '' ? text.slice(0, 10) : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (!isDay(day)) return undefined;
  return day >= '9999' ? null : day;
}

/** "123456 - Vrij CLB Vaartstreek" is "Vrij CLB Vaartstreek"; a bare number stays what it is. */
const withoutNumber = (text: string): string => text.replace(/^\d{4,6}\s*[-–:]?\s+(?=\D)/, '');

const webAddress = (text: string): string => {
  if (text === '' || /\s/.test(text)) return '';
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? address : '';
};
