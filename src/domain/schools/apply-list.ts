import { and, eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { municipality, schoolSites, schools } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/index.ts';
import { type KeptImport, findImport, markApplied } from '#src/domain/imports/index.ts';
import { type JournalEntry, record } from '#src/domain/journal/index.ts';
import { type SchoolsContent, schoolsContent } from '#src/domain/schools/list-form.ts';
import type { ListedSchool, ListedSite } from '#src/domain/schools/official-list.ts';
import { type Reconciliation, type SchoolChange, OPTIONAL_KINDS, isJudgedBy, reconcile, siteName } from '#src/domain/schools/reconcile-schools.ts';
import { clbNamed, listLastListed, listRegister } from '#src/domain/schools/register.ts';
import { hashOf } from '#src/lib/secrets.ts';
import type { Instant } from '#src/lib/time.ts';

/** Where a school or site comes from: a word whose sentence is in the texts of the register. */
export const FROM_LIST = 'official-list';

export interface ListPreview {
  readonly kept: KeptImport;
  readonly content: SchoolsContent;
  readonly reconciliation: Reconciliation;
  /** Of what is shown: who presses the button says yes to exactly this. */
  readonly shown: string;
}

/** What this list would change in the register as it is now. Another person's import is not found. */
export function previewList(db: Db, actor: Actor, importId: string): ListPreview | undefined {
  const kept = actor.administrator ? findImport(db, actor, importId, 'schools') : undefined;
  const content = schoolsContent.safeParse(kept?.content);
  if (!kept || !content.success) return undefined;

  const reconciliation = reconcile(listRegister(db), content.data, { parts: content.data.parts, before: listLastListed(db) });
  return { kept, content: content.data, reconciliation, shown: hashOf(JSON.stringify(reconciliation.changes)) };
}

export type ApplyListOutcome =
  | { kind: 'applied'; counts: Readonly<Partial<Record<SchoolChange['kind'], number>>>; total: number }
  | { kind: 'refused'; reason: 'not-found' | 'already-applied' | 'list-stopped' | 'register-changed' };

/** The name of a change in a form. */
export const changeKey = (change: SchoolChange): string => [change.kind, change.schoolId, ...('siteId' in change ? [change.siteId] : [])].join(':');

const isOptional = (change: SchoolChange) => OPTIONAL_KINDS.some((kind) => kind === change.kind);

/**
 * Applies a list, whole or not at all: schools and sites that are new, what changed, and of what closes, joins another
 * school or opens again only what the administrator left ticked. Nothing is removed: a school or site that closes keeps its
 * requests, classes and people. Refused when the list looks broken (see `Stop`), when it was applied before, and when the
 * register changed since it was shown.
 */
export function applyList(db: Db, actor: Actor, importId: string, form: { shown: string; ticked: readonly string[] }, now: Instant): ApplyListOutcome {
  return write(db, (tx): ApplyListOutcome => {
    const preview = previewList(tx, actor, importId);
    if (!preview) return { kind: 'refused', reason: 'not-found' };
    if (preview.kept.appliedAt !== null) return { kind: 'refused', reason: 'already-applied' };
    if (preview.reconciliation.stops.length > 0) return { kind: 'refused', reason: 'list-stopped' };
    if (preview.shown !== form.shown) return { kind: 'refused', reason: 'register-changed' };
    const marked = markApplied(tx, importId, now);
    if (marked.kind === 'refused') return marked;

    const changes = preview.reconciliation.changes.filter((change) => !isOptional(change) || form.ticked.includes(changeKey(change)));
    const counts: Partial<Record<SchoolChange['kind'], number>> = {};
    for (const change of changes) {
      counts[change.kind] = (counts[change.kind] ?? 0) + 1;
      record(tx, { actorId: actor.personId, actorAs: actorAsOf(actor), ...applyChange(tx, change, preview.content.day) }, now);
    }
    keepListed(tx, preview.content);
    record(tx, { actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'schools-imported', subjectKind: 'import', subjectId: importId, changes: { changes: [0, changes.length] } }, now);
    return { kind: 'applied', counts, total: changes.length };
  });
}

type Noted = Pick<JournalEntry, 'verb' | 'subjectKind' | 'subjectId' | 'changes'>;

/** Writes one change; says what the journal keeps of it. Mail addresses and phone numbers are not repeated there. */
function applyChange(tx: Db, change: SchoolChange, day: string): Noted {
  const ofSchool = (verb: string, changes: JournalEntry['changes'] = {}): Noted => ({ verb, subjectKind: 'school', subjectId: change.schoolId, changes });
  const ofSite = (verb: string, siteId: string, changes: JournalEntry['changes'] = {}): Noted => ({ verb, subjectKind: 'site', subjectId: siteId, changes });
  const setSite = (siteId: string, values: Partial<typeof schoolSites.$inferInsert>) => tx.update(schoolSites).set(values).where(eq(schoolSites.id, siteId)).run();
  const setSchool = (values: Partial<typeof schools.$inferInsert>) => tx.update(schools).set(values).where(eq(schools.id, change.schoolId)).run();
  const closeSites = () => tx.update(schoolSites).set({ status: 'closed' }).where(and(eq(schoolSites.schoolId, change.schoolId), eq(schoolSites.status, 'open'))).run();

  switch (change.kind) {
    case 'new-school': {
      const { sites, clb, ...school } = change.listed;
      tx.insert(schools).values({ ...school, clbId: clbNamed(tx, clb), source: FROM_LIST, sourceOn: day }).run();
      for (const site of sites) insertSite(tx, school.id, site, siteName(school, site, sites.length > 1), day);
      return ofSchool('school-added', { name: [null, school.name] });
    }
    case 'new-site':
      return ofSite('site-added', insertSite(tx, change.schoolId, change.listed, change.name, day), { street: [null, change.listed.street] });
    case 'changed': {
      const { clb, ...values }: Partial<Record<string, string>> = Object.fromEntries(change.fields.map(({ field, after }) => [field, after]));
      setSchool({ ...values, ...(clb === undefined ? {} : { clbId: clbNamed(tx, clb) }) });
      return ofSchool('school-changed', Object.fromEntries(change.fields.map(({ field, before, after }) => [field, field === 'email' || field === 'phone' ? [null, null] : [before, after]])));
    }
    case 'moved':
    case 'site-changed': {
      const { street, postalCode, town, isMain } = change.listed;
      const wanted: Partial<ListedSite> = { street, postalCode, town, isMain };
      setSite(change.siteId, Object.fromEntries(change.fields.map(({ field }) => [field, wanted[field]])));
      return ofSite(change.kind === 'moved' ? 'site-moved' : 'site-changed', change.siteId, Object.fromEntries(change.fields.map(({ field, before, after }) => [field, [before, after]])));
    }
    case 'renumbered':
      setSite(change.siteId, { number: change.to });
      return ofSite('site-changed', change.siteId, { number: [change.from, change.to] });
    case 'closed-site':
      setSite(change.siteId, { status: 'closed' });
      return ofSite('site-closed', change.siteId);
    case 'closed-school':
      closeSites();
      setSchool({ status: 'closed' });
      return ofSchool('school-closed');
    case 'merged':
      closeSites();
      setSchool({ status: 'closed', mergedIntoId: change.intoId });
      return ofSchool('school-merged', { mergedInto: [null, change.intoName] });
    case 'reopened-school':
      setSchool({ status: 'open', mergedIntoId: null });
      for (const siteId of change.siteIds) setSite(siteId, { status: 'open' });
      return ofSchool('school-reopened');
    case 'reopened-site':
      setSite(change.siteId, { status: 'open' });
      return ofSite('site-reopened', change.siteId);
  }
}

/** A site keeps its id when its number changes, so that a new site may find the usual one taken. */
export function insertSite(tx: Db, schoolId: string, site: ListedSite, name: string, day: string | null): string {
  let id = `${schoolId}-${site.number}`;
  while (tx.select({ id: schoolSites.id }).from(schoolSites).where(eq(schoolSites.id, id)).get()) id = `${id}n`;
  tx.insert(schoolSites).values({ id, schoolId, ...site, name, source: day === null ? '' : FROM_LIST, sourceOn: day }).run();
  return id;
}

/** Remembers what the list says and of which day, also where nothing changed; of what it should hold and does not, that it is silent. */
function keepListed(tx: Db, content: SchoolsContent): void {
  const listed = new Map<string, ListedSchool>(content.schools.map((school) => [school.id, school]));
  for (const school of listRegister(tx)) {
    const now = listed.get(school.id);
    if (now) {
      tx.update(schools).set({ listed: now, source: FROM_LIST, sourceOn: content.day }).where(eq(schools.id, school.id)).run();
      for (const { number } of now.sites) {
        tx.update(schoolSites).set({ source: FROM_LIST, sourceOn: content.day }).where(and(eq(schoolSites.schoolId, school.id), eq(schoolSites.number, number))).run();
      }
    } else if (isJudgedBy(school.level, content.parts)) tx.update(schools).set({ listed: null }).where(eq(schools.id, school.id)).run();
  }
  tx.update(municipality).set({ nisCodes: content.nisCodes.join(' ') }).run();
}
