import { hour, period, shortDay } from '#src/lib/dates-nl.ts';
import { euro } from '#src/lib/money.ts';

/** How grades, numbers, moments and prices are said. Types are shapes, so that mails and pages can use them alike. */

const GRADE_NAMES: Readonly<Record<string, string>> = {
  I: 'instapklas', K1: '1ste kleuterklas', K2: '2de kleuterklas', K3: '3de kleuterklas', BuK: 'buitengewoon kleuteronderwijs',
  L1: '1ste leerjaar', L2: '2de leerjaar', L3: '3de leerjaar', L4: '4de leerjaar', L5: '5de leerjaar', L6: '6de leerjaar',
  BuL: 'buitengewoon lager onderwijs', OKAN: 'OKAN',
  S1A: '1ste jaar A-stroom', S1B: '1ste jaar B-stroom', S2A: '2de jaar A-stroom', S2B: '2de jaar B-stroom',
  S3: '3de jaar secundair', S4: '4de jaar secundair', S5: '5de jaar secundair', S6: '6de jaar secundair', S7: '7de jaar secundair',
  OV1: 'BuSO opleidingsvorm 1', OV2: 'BuSO opleidingsvorm 2', OV3: 'BuSO opleidingsvorm 3', OV4: 'BuSO opleidingsvorm 4',
  DKO: 'academie',
};

export const gradeName = (grade: string): string => GRADE_NAMES[grade] ?? grade;

/** "2de kleuterklas tot en met 1ste leerjaar, OKAN" from runs of grades that follow each other; "alle leerjaren" for all. */
export function gradesInWords(runs: readonly (readonly string[])[]): string {
  if (runs.flat().length === Object.keys(GRADE_NAMES).length) return 'alle leerjaren';
  return runs.map(runInWords).join(', ');
}

/** "1ste tot en met 6de leerjaar": what both ends have in common is said once. */
function runInWords(run: readonly string[]): string {
  const known = WHOLE_RUNS[run.join(' ')];
  if (known) return known;
  const [from = ''] = run;
  const until = run.at(-1) ?? '';
  if (run.length === 1) return gradeName(from);
  const [first, last] = [gradeName(from), gradeName(until)];
  const [, start = first, kind] = /^(\S+) (.*)$/.exec(first) ?? [];
  const begin = kind !== undefined && last.endsWith(kind) ? start : first;
  return run.length === 2 ? `${begin} en ${last}` : `${begin} tot en met ${last}`;
}

/** Runs that have a name of their own. */
const WHOLE_RUNS: Readonly<Record<string, string>> = {
  'S1A S1B S2A S2B S3 S4 S5 S6 S7': 'secundair',
  'S1A S1B S2A S2B S3 S4 S5 S6': '1ste tot en met 6de jaar secundair',
  'S1A S1B S2A S2B': '1ste en 2de jaar secundair',
  'BuK BuL': 'buitengewoon basisonderwijs',
  'OV1 OV2 OV3 OV4': 'BuSO',
};

export const LEVEL_NAMES: Readonly<Record<string, string>> = {
  kleuter: 'Kleuter', 'lager-1': 'Lager, 1ste graad', 'lager-2': 'Lager, 2de graad', 'lager-3': 'Lager, 3de graad',
  buitengewoon: 'Buitengewoon onderwijs', okan: 'OKAN', 'secundair-1': 'Secundair, 1ste graad', 'secundair-2': 'Secundair, 2de graad',
  'secundair-3': 'Secundair, 3de graad', dko: 'Deeltijds kunstonderwijs',
};

export const pupils = (count: number): string => (count === 1 ? '1 leerling' : `${count} leerlingen`);
export const adults = (count: number): string => (count === 1 ? '1 begeleider' : `${count} begeleiders`);
export const classes = (count: number): string => (count === 1 ? '1 klas' : `${count} klassen`);

interface Comers {
  readonly classGroupId: string | null;
  readonly grade: string;
  readonly label: string;
  readonly classes: number;
  readonly pupils: number;
  readonly adults: number;
}

/** The name of a class, or of a grade whose classes are not known yet. */
export const groupName = (group: { label: string; grade: string }): string => group.label || gradeName(group.grade);

/** "3A", "het 5de leerjaar", "de 2de kleuterklas": after "voor". */
export function forGroup(group: { label: string; grade: string }): string {
  if (group.label) return group.label;
  const name = gradeName(group.grade);
  if (/(leerjaar|secundair|stroom|onderwijs)$/.test(name)) return `het ${name}`;
  return /(klas|academie)$/.test(name) ? `de ${name}` : name;
}

/** "3A (24 leerlingen)", "5de leerjaar (ongeveer 43 leerlingen, 2 klassen)" */
export function comersInWords(group: Comers): string {
  const counts = group.classGroupId ? pupils(group.pupils) : `ongeveer ${pupils(group.pupils)}, ${classes(group.classes)}`;
  return `${groupName(group)} (${counts}${group.adults > 0 ? `, ${adults(group.adults)}` : ''})`;
}

/** "5de leerjaar, 3A · 67 leerlingen + 5 begeleiders" */
export function groupsInShort(groups: readonly Comers[]): string {
  if (groups.length === 0) return 'de hele school';
  const total = groups.reduce((sum, group) => sum + group.pupils, 0);
  const guides = groups.reduce((sum, group) => sum + group.adults, 0);
  return `${groups.map(groupName).join(', ')} · ${pupils(total)}${guides > 0 ? ` + ${adults(guides)}` : ''}`;
}

interface MomentShape {
  readonly day: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly untilDay: string | null;
}

/** "di 17 nov 2026, 10 u. tot 10.50 u." */
export function momentInWords({ day, startsAt, endsAt, untilDay }: MomentShape): string {
  if (untilDay && untilDay !== day) return `${shortDay(day)} tot en met ${shortDay(untilDay)}`;
  if (!startsAt) return shortDay(day);
  return `${shortDay(day)}, ${hour(startsAt)}${endsAt ? ` tot ${hour(endsAt)}` : ''}`;
}

/** A session: its local times carry the day. */
export const sessionInWords = ({ startsAt, endsAt, place }: { startsAt: string; endsAt: string; place: string }): string =>
  `${shortDay(startsAt.slice(0, 10))}, ${hour(startsAt)} tot ${hour(endsAt)}${place ? ` · ${place}` : ''}`;

const PER: Readonly<Record<string, string>> = {
  pupil: 'per leerling', 'pupil-per-turn': 'per leerling per beurt', 'pupil-per-school-year': 'per leerling per schooljaar', class: 'per klas',
  group: 'per groep', hour: 'per uur', school: 'per school',
};

interface PriceShape {
  readonly priceCents: number | null;
  readonly pricePer: string;
  readonly grantText: string | null;
  readonly tariffs?: readonly { for: string; cents: number }[];
}

/** "€ 4,50 per leerling", "gratis", "€ 8 per uur (gemeentescholen gratis)", "tot € 2500 per school". */
export function priceInWords({ priceCents, pricePer, grantText, tariffs = [] }: PriceShape): string {
  if (grantText !== null) return grantText;
  if (pricePer === 'free' || priceCents === 0) return 'gratis';
  if (priceCents === null) return 'prijs in overleg';
  const free = tariffs.filter(({ cents }) => cents === 0).map((tariff) => `${tariff.for} gratis`);
  return `${euro(priceCents)} ${PER[pricePer] ?? ''}${free.length > 0 ? ` (${free.join(', ')})` : ''}`.trim();
}

/** When an offer takes place, as shortly as possible. */
export function whenInWords({ firstOn, lastOn }: { firstOn: string | null; lastOn: string | null }): string {
  if (!firstOn || !lastOn) return 'het hele jaar';
  return firstOn === lastOn ? shortDay(firstOn) : period(firstOn, lastOn);
}

/** The school, and its site where that says more. */
export function schoolAndSite(school = '', site = ''): string {
  return site === '' || school.endsWith(site) ? school : `${school} – ${site}`;
}

/** "a, b en c" */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
