import type { ListPart, ListedSchool, ListedSite, OfficialReading } from '#src/domain/schools/official-list.ts';
import { fold } from '#src/lib/text.ts';
import type { Day } from '#src/lib/time.ts';

/** A school of the register as a list is held against it. */
export interface RegisterSchool {
  readonly id: string;
  readonly name: string;
  readonly network: string;
  readonly board: string;
  readonly level: string;
  readonly clb: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly enterpriseNumber: string;
  readonly status: 'open' | 'closed';
  readonly mergedIntoId: string | null;
  /** Empty when a person typed it: nothing of it was in a list before. */
  readonly source: string;
  readonly sourceOn: string | null;
  readonly sites: readonly RegisterSite[];
}

export interface RegisterSite extends ListedSite {
  readonly id: string;
  readonly name: string;
  readonly status: 'open' | 'closed';
}

const SCHOOL_FIELDS = ['name', 'network', 'board', 'level', 'clb', 'email', 'phone', 'website', 'enterpriseNumber'] as const;
const OPTIONAL_FIELDS = ['board', 'clb', 'email', 'phone', 'website', 'enterpriseNumber'] as const;
const SITE_FIELDS = ['street', 'postalCode', 'town', 'isMain'] as const;
export type SchoolField = (typeof SCHOOL_FIELDS)[number];
export type SiteField = (typeof SITE_FIELDS)[number];

export interface FieldChange<Field extends string> {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

type Of = { readonly schoolId: string; readonly schoolName: string };
type OfSite = Of & { readonly siteId: string; readonly siteName: string };

export type SchoolChange =
  | (Of & { readonly kind: 'new-school'; readonly listed: ListedSchool })
  | (Of & { readonly kind: 'new-site'; readonly listed: ListedSite; readonly name: string })
  | (Of & { readonly kind: 'changed'; readonly fields: readonly FieldChange<SchoolField>[] })
  | (OfSite & { readonly kind: 'moved' | 'site-changed'; readonly listed: ListedSite; readonly fields: readonly FieldChange<SiteField>[] })
  | (OfSite & { readonly kind: 'renumbered'; readonly from: number; readonly to: number })
  | (OfSite & { readonly kind: 'closed-site'; readonly endedOn: Day | null; readonly continuesAt: string | null })
  | (Of & { readonly kind: 'closed-school'; readonly endedOn: Day | null; readonly sites: number })
  | (Of & { readonly kind: 'merged'; readonly intoId: string; readonly intoName: string; readonly street: string })
  | (Of & { readonly kind: 'reopened-school'; readonly siteIds: readonly string[] })
  | (OfSite & { readonly kind: 'reopened-site' });

export type ChangeKind = SchoolChange['kind'];
/** What a person may leave out before the list is applied: it closes, joins or opens something that exists. */
export const OPTIONAL_KINDS = ['merged', 'closed-school', 'closed-site', 'reopened-school', 'reopened-site'] as const satisfies readonly ChangeKind[];

/** Why a list is not applied as it is: the file is more likely broken than the town. */
export type Stop =
  | { readonly reason: 'shrunk'; readonly gone: number; readonly of: number; readonly names: readonly string[] }
  | { readonly reason: 'column-empty'; readonly fields: readonly SchoolField[] };

export interface Reconciliation {
  readonly changes: readonly SchoolChange[];
  readonly stops: readonly Stop[];
  /** Schools that are in the list and of which nothing changes. */
  readonly unchanged: number;
  /** Open schools that none of these lists can hold: left alone. */
  readonly notJudged: readonly string[];
}

export interface ReconcileOptions {
  /** The parts of education that the list holds in full. */
  readonly parts: readonly ListPart[];
  /** What the list said of a school when it was last applied: what it still says of a field does not undo what a person wrote since. */
  readonly before?: ReadonlyMap<string, ListedSchool>;
  /** Which share of the open sites may vanish from the list without a word. */
  readonly mayVanish?: number;
}

/** More than 15 % of the sites gone, and more than one: a small town may lose a school. (`flanders.md` 1.3, on unattended imports.) */
const MAY_VANISH = 0.15;
/** A column that was filled for at least so many schools and now for none is a fault of the file. */
const ENOUGH_FILLED = 3;

/** Which lists a school of this kind must be in: one that nobody uploaded says nothing about it. */
const LISTS_OF: Readonly<Record<string, readonly ListPart[]>> = {
  kleuter: ['kleuter'], lager: ['lager'], basis: ['kleuter', 'lager'], bubao: ['kleuter', 'lager'], secundair: ['secundair'], buso: ['buso'], dko: ['dko'],
};

/** Whether lists of these parts would hold this school if it existed. */
export const isJudgedBy = (level: string, parts: readonly ListPart[]): boolean => LISTS_OF[level]?.every((part) => parts.includes(part)) ?? false;

/**
 * Holds the register against an official list: what is new, changed, moved, closed, joined or open again. The number of the
 * school and of the site within it are the keys. Nothing is removed: what is no longer listed closes and keeps its requests.
 * An empty field of the list changes nothing; a field that a person changed since the last list keeps what he wrote until
 * the list says something new. A school that a person typed and no list ever had is not closed because it is missing:
 * missing is why it was typed. Pure: the same register and list give the same answer, and after it is applied, none.
 */
export function reconcile(current: readonly RegisterSchool[], list: Pick<OfficialReading, 'schools' | 'ended'>, options: ReconcileOptions): Reconciliation {
  const registered = new Map(current.map((school) => [school.id, school]));
  const listed = new Map(list.schools.map((school) => [school.id, school]));
  const starts = sitesThatStart(list.schools, registered);
  const changes: SchoolChange[] = [];

  for (const school of list.schools) {
    const known = registered.get(school.id);
    if (!known) changes.push({ kind: 'new-school', schoolId: school.id, schoolName: school.name, listed: school });
    else changes.push(...changesOf(known, school, options.before?.get(school.id)));
  }
  const judged = current.filter((school) => school.status === 'open' && isJudgedBy(school.level, options.parts));
  for (const school of judged) {
    const closings = closingsOf(school, listed.get(school.id), list.ended, starts, changes);
    changes.push(...(school.source === '' ? closings.filter((change) => change.kind !== 'closed-school' || change.endedOn !== null) : closings));
  }

  const touched = new Set(changes.map(({ schoolId }) => schoolId));
  const isLeftAlone = (school: RegisterSchool) => !judged.includes(school) || (school.source === '' && !touched.has(school.id));
  return {
    changes: changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
    stops: [...shrinkOf(judged, changes, options.mayVanish ?? MAY_VANISH), ...emptyColumns(registered, list.schools)],
    unchanged: list.schools.filter(({ id }) => !touched.has(id)).length,
    notJudged: current.filter((school) => school.status === 'open' && !listed.has(school.id) && isLeftAlone(school)).map(({ name }) => name),
  };
}

const ORDER: readonly ChangeKind[] = [
  'new-school', 'merged', 'closed-school', 'reopened-school', 'renumbered', 'new-site', 'moved', 'closed-site', 'reopened-site', 'changed', 'site-changed',
];

/** What changes for a school that is in the register and in the list. */
function changesOf(known: RegisterSchool, listed: ListedSchool, before: ListedSchool | undefined): SchoolChange[] {
  const of = { schoolId: known.id, schoolName: known.name };
  const changes: SchoolChange[] = [];
  // Closed by a person while the list had it all along: his word stands.
  const reopens = known.status === 'closed' && before === undefined;
  if (known.status === 'closed' && !reopens) return [];

  const fields = SCHOOL_FIELDS.flatMap((field): FieldChange<SchoolField>[] => {
    const after = listed[field];
    if (after === '' || after === 'ander' || isSame(field, known[field], after) || (before !== undefined && before[field] === after)) return [];
    return [{ field, before: known[field], after }];
  });
  if (fields.length > 0) changes.push({ kind: 'changed', ...of, fields });

  const backAgain: string[] = [];
  const renumbered = renumberedIn(known, listed);
  for (const site of listed.sites) {
    const sameSite = known.sites.find(({ number }) => number === site.number);
    const otherNumber = renumbered.get(site.number);
    if (otherNumber) changes.push({ kind: 'renumbered', ...of, siteId: otherNumber.id, siteName: otherNumber.name, from: otherNumber.number, to: site.number });
    const there = sameSite ?? otherNumber;
    if (!there) {
      changes.push({ kind: 'new-site', ...of, listed: site, name: siteName(listed, site, known.sites.length + listed.sites.length > 1) });
      continue;
    }
    const ofSite = { ...of, siteId: there.id, siteName: there.name };
    const siteBefore = before?.sites.find(({ number }) => number === site.number);
    if (there.status === 'closed') {
      if (reopens) backAgain.push(there.id);
      else if (siteBefore === undefined) changes.push({ kind: 'reopened-site', ...ofSite });
      else continue;
    }
    const moved = siteChanges(there, site, siteBefore);
    if (moved.length > 0) changes.push({ kind: isMove(there, moved) ? 'moved' : 'site-changed', ...ofSite, listed: site, fields: moved });
  }
  if (reopens) changes.push({ kind: 'reopened-school', ...of, siteIds: backAgain });
  return changes;
}

/** A site of a school that vanished under its number and is listed at the same address under a new one: the same place. */
function renumberedIn(known: RegisterSchool, listed: ListedSchool): Map<number, RegisterSite> {
  const numbers = new Set(listed.sites.map(({ number }) => number));
  const gone = known.sites.filter(({ status, number }) => status === 'open' && !numbers.has(number));
  const fresh = listed.sites.filter(({ number }) => !known.sites.some((site) => site.number === number));
  const found = new Map<number, RegisterSite>();
  for (const site of fresh) {
    const same = gone.filter((one) => addressKey(one) !== '' && addressKey(one) === addressKey(site));
    const [only] = same;
    if (only && same.length === 1 && ![...found.values()].includes(only)) found.set(site.number, only);
  }
  return found;
}

function siteChanges(known: RegisterSite, listed: ListedSite, before: ListedSite | undefined): FieldChange<SiteField>[] {
  return SITE_FIELDS.flatMap((field): FieldChange<SiteField>[] => {
    const [was, after] = [String(known[field]), String(listed[field])];
    if (after === '' || letters(was) === letters(after) || (before !== undefined && before[field] === listed[field])) return [];
    return [{ field, before: was, after }];
  });
}

const isMove = (known: RegisterSite, fields: readonly FieldChange<SiteField>[]) => known.street !== '' && fields.some(({ field }) => field === 'street' || field === 'postalCode');

/** What closes of a school that its list should hold. */
function closingsOf(
  school: RegisterSchool, listed: ListedSchool | undefined, ended: OfficialReading['ended'], starts: ReadonlyMap<string, Of>, changes: readonly SchoolChange[],
): SchoolChange[] {
  const of = { schoolId: school.id, schoolName: school.name };
  const open = school.sites.filter(({ status }) => status === 'open');
  const stays = (site: RegisterSite) =>
    listed?.sites.some(({ number }) => number === site.number) || changes.some((change) => change.kind === 'renumbered' && change.siteId === site.id);
  const gone = open.filter((site) => !stays(site));
  const endOf = (sites: readonly RegisterSite[]) => ended.find(({ id, number }) => id === school.id && sites.some((site) => site.number === number))?.endedOn ?? null;

  if (listed !== undefined) {
    return gone.map((site) => ({
      kind: 'closed-site', ...of, siteId: site.id, siteName: site.name, endedOn: endOf([site]), continuesAt: starts.get(addressKey(site))?.schoolName ?? null,
    }));
  }
  const heir = gone.find((site) => starts.has(addressKey(site)));
  const into = heir && starts.get(addressKey(heir));
  if (heir && into) return [{ kind: 'merged', ...of, intoId: into.schoolId, intoName: into.schoolName, street: heir.street }];
  return [{ kind: 'closed-school', ...of, endedOn: endOf(school.sites), sites: gone.length }];
}

/**
 * Per address the school that starts there with this list. A school that was there already is no heir: two out of three
 * secondary sites share their address with another institution (`flanders.md` 0.1), so one that closes did not join it.
 */
function sitesThatStart(listed: readonly ListedSchool[], registered: ReadonlyMap<string, RegisterSchool>): Map<string, Of> {
  const starts = new Map<string, Of>();
  for (const school of listed) {
    const known = registered.get(school.id);
    for (const site of school.sites) {
      const key = addressKey(site);
      const wasThere = known?.sites.some((one) => one.status === 'open' && (one.number === site.number || addressKey(one) === key));
      if (key !== '' && !wasThere && !starts.has(key)) starts.set(key, { schoolId: school.id, schoolName: school.name });
    }
  }
  return starts;
}

function shrinkOf(judged: readonly RegisterSchool[], changes: readonly SchoolChange[], mayVanish: number): Stop[] {
  const of = judged.reduce((sum, { sites }) => sum + sites.filter(({ status }) => status === 'open').length, 0);
  // A list that says itself that a site ended is not broken.
  const vanished = changes.flatMap((change) => {
    if (change.kind === 'closed-school' && change.endedOn === null) return [{ name: change.schoolName, sites: change.sites }];
    return change.kind === 'closed-site' && change.endedOn === null && change.continuesAt === null ? [{ name: change.siteName, sites: 1 }] : [];
  });
  const gone = vanished.reduce((sum, { sites }) => sum + sites, 0);
  return gone > 1 && gone > of * mayVanish ? [{ reason: 'shrunk', gone, of, names: vanished.map(({ name }) => name) }] : [];
}

function emptyColumns(registered: ReadonlyMap<string, RegisterSchool>, listed: readonly ListedSchool[]): Stop[] {
  const fields = OPTIONAL_FIELDS.filter((field) => {
    const filled = listed.filter(({ id }) => registered.get(id)?.source && registered.get(id)?.[field]);
    return filled.length >= ENOUGH_FILLED && listed.every((school) => school[field] === '');
  });
  return fields.length > 0 ? [{ reason: 'column-empty', fields }] : [];
}

/** Whether the list says the same in other letters; a network may be told apart further by hand: "Officieel … (gemeente)". */
function isSame(field: SchoolField, known: string, listed: string): boolean {
  if (field === 'phone' || field === 'enterpriseNumber') return digits(known) === digits(listed);
  if (field === 'website') return bareAddress(known) === bareAddress(listed);
  if (field === 'name') return known === listed;
  return letters(known) === letters(listed) || (field === 'network' && letters(known).startsWith(letters(listed)));
}

/** The name of a site: that of its school, with the street where the school has more than one. */
export const siteName = (school: { readonly name: string }, site: ListedSite, isOneOfMore: boolean): string =>
  isOneOfMore && site.street !== '' ? `${school.name}, ${site.street.replace(/\s+\d.*$/, '')}` : school.name;

/** An address in bare letters and digits; empty when the street is not known. */
export const addressKey = (site: { readonly street: string; readonly postalCode: string }): string => (letters(site.street) === '' ? '' : `${letters(site.street)} ${site.postalCode}`);

export const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(00)?32/, '0');
const bareAddress = (text: string): string => text.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');
