import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { classConfirmations, classGroups, lineParticipants, requestLines } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type ClassList, type ClassRow, type SchoolClass, basisOfClasses } from '#src/domain/schools/class-list.ts';
import { confirmationWindowOf } from '#src/domain/schools/confirmation-window.ts';
import { NEEDS } from '#src/domain/schools/needs.ts';
import { findOwnSite } from '#src/domain/schools/own-site.ts';
import { listClasses } from '#src/domain/schools/queries.ts';
import { fold } from '#src/lib/text.ts';
import { type Instant, dayOf, schoolYearOf } from '#src/lib/time.ts';

export type SaveClassesOutcome =
  | { kind: 'saved'; added: number; changed: number; removed: number }
  | { kind: 'changed-meanwhile' }
  | { kind: 'refused'; reason: 'not-found' | 'class-label-twice' };

/**
 * Writes the classes of a site in a school year as its table says, in one go. What the table does not name stays as it is.
 * A class that requests name ends and is kept, another is deleted; a new one with the name of one that ended brings it
 * back. When the list is no longer what the form was made from (`basis`), nothing is written.
 */
export function saveClasses(
  db: Db, actor: Actor, siteId: string, schoolYear: string, list: ClassList, basis: string, now: Instant,
): SaveClassesOutcome {
  return write(db, (tx): SaveClassesOutcome => {
    if (!findOwnSite(tx, actor, siteId)) return { kind: 'refused', reason: 'not-found' };
    const current = listClasses(tx, siteId, schoolYear);
    if (basisOfClasses(current) !== basis) return { kind: 'changed-meanwhile' };

    const staying = current.filter(({ id }) => !list.gone.includes(id) && !list.rows.some((row) => row.id === id));
    const labels = [...staying, ...list.rows].map(({ label }) => fold(label));
    if (new Set(labels).size < labels.length) return { kind: 'refused', reason: 'class-label-twice' };

    for (const id of list.gone) removeClass(tx, actor, current.find((known) => known.id === id), now);
    const before = new Map(current.map((known) => [known.id, known]));
    const changed = list.rows.filter((row) => row.id !== null && before.has(row.id) && !isSame(before.get(row.id), row));
    const added = list.rows.filter(({ id }) => id === null || !before.has(id));
    freeLabels(tx, siteId, schoolYear, changed);
    for (const row of changed) changeClass(tx, actor, before.get(row.id ?? ''), row, now);
    for (const row of added) addClass(tx, actor, siteId, schoolYear, row, now);
    return { kind: 'saved', added: added.length, changed: changed.length, removed: list.gone.length };
  });
}

export type ConfirmClassesOutcome = { kind: 'confirmed' } | { kind: 'refused'; reason: 'not-found' | 'not-the-time' | 'no-classes' };

/**
 * A site says once in a school year that its list of classes is right: from 15 September up to and including 15 October.
 * Said again, the first stays. Refusals: outside those weeks; there is no class.
 */
export function confirmClasses(db: Db, actor: Actor, siteId: string, now: Instant): ConfirmClassesOutcome {
  return write(db, (tx): ConfirmClassesOutcome => {
    if (!findOwnSite(tx, actor, siteId)) return { kind: 'refused', reason: 'not-found' };
    const schoolYear = schoolYearOf(dayOf(now));
    if (confirmationWindowOf(schoolYear).standing(dayOf(now)) !== 'open') return { kind: 'refused', reason: 'not-the-time' };
    if (listClasses(tx, siteId, schoolYear).length === 0) return { kind: 'refused', reason: 'no-classes' };

    const isNew = tx.insert(classConfirmations).values({ siteId, schoolYear, confirmedAt: now, confirmedBy: actor.personId }).onConflictDoNothing().run().changes > 0;
    if (isNew) {
      const changes: Record<string, [unknown, unknown]> = { schoolYear: [null, schoolYear] };
      record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'classes-confirmed', subjectKind: 'site', subjectId: siteId, changes }, now);
    }
    return { kind: 'confirmed' };
  });
}

function removeClass(db: Db, actor: Actor, known: SchoolClass | undefined, now: Instant): void {
  if (!known) return;
  const named = isNamed(db, known.id);
  if (named) db.update(classGroups).set({ status: 'ended' }).where(eq(classGroups.id, known.id)).run();
  else db.delete(classGroups).where(eq(classGroups.id, known.id)).run();
  const changes: Record<string, [unknown, unknown]> = { label: [known.label, null] };
  record(db, { actorId: actor.personId, actorAs: 'school', verb: named ? 'class-ended' : 'class-removed', subjectKind: 'class', subjectId: known.id, changes }, now);
}

/** Whether a request names this class: who comes, or who would after a change that its service still has to decide. */
function isNamed(db: Db, classId: string): boolean {
  if (db.select({ id: lineParticipants.id }).from(lineParticipants).where(eq(lineParticipants.classGroupId, classId)).get()) return true;
  const asked = db.select({ numbers: requestLines.requestedNumbers }).from(requestLines).where(isNotNull(requestLines.requestedNumbers)).all();
  return asked.some(({ numbers }) => JSON.stringify(numbers).includes(`"${classId}"`));
}

/** Two classes may exchange their names, and an ended one may stand in the way: their names are free before they are given. */
function freeLabels(db: Db, siteId: string, schoolYear: string, changed: readonly ClassRow[]): void {
  for (const { id } of changed) if (id) db.update(classGroups).set({ label: `~${id}` }).where(eq(classGroups.id, id)).run();
  const labels = changed.map(({ label }) => label);
  if (labels.length === 0) return;
  const inTheWay = db
    .select()
    .from(classGroups)
    .where(and(eq(classGroups.siteId, siteId), eq(classGroups.schoolYear, schoolYear), eq(classGroups.status, 'ended'), inArray(classGroups.label, labels)))
    .all();
  for (const { id, label } of inTheWay) db.update(classGroups).set({ label: `${label} ~${id.slice(0, 8)}` }).where(eq(classGroups.id, id)).run();
}

const columnsOf = ({ label, grades, pupils, teacher, adults, needs }: ClassRow) => ({ label, grades: [...grades], pupils, teacher, adults, needs: { ...needs } });

function changeClass(db: Db, actor: Actor, before: SchoolClass | undefined, row: ClassRow, now: Instant): void {
  if (!before) return;
  db.update(classGroups).set(columnsOf(row)).where(eq(classGroups.id, before.id)).run();
  record(db, { actorId: actor.personId, actorAs: 'school', verb: 'class-changed', subjectKind: 'class', subjectId: before.id, changes: changesOf(before, row) }, now);
}

function addClass(db: Db, actor: Actor, siteId: string, schoolYear: string, row: ClassRow, now: Instant): void {
  const ended = db
    .select({ id: classGroups.id })
    .from(classGroups)
    .where(and(eq(classGroups.siteId, siteId), eq(classGroups.schoolYear, schoolYear), eq(classGroups.label, row.label)))
    .get();
  const id = ended?.id ?? randomUUID();
  if (ended) db.update(classGroups).set({ ...columnsOf(row), status: 'open' }).where(eq(classGroups.id, id)).run();
  else db.insert(classGroups).values({ id, siteId, schoolYear, ...columnsOf(row) }).run();
  record(db, { actorId: actor.personId, actorAs: 'school', verb: 'class-added', subjectKind: 'class', subjectId: id, changes: changesOf(undefined, row) }, now);
}

/** What the journal keeps of a change: no teacher, who is a person, and of needs how many they are together. */
function changesOf(before: SchoolClass | undefined, row: ClassRow): Record<string, [unknown, unknown]> {
  const old = before && factsOf(before);
  const changes: Record<string, [unknown, unknown]> = {};
  for (const [name, value] of Object.entries(factsOf(row))) if (old?.[name] !== value && (old || value)) changes[name] = [old?.[name] ?? null, value];
  return changes;
}

const factsOf = ({ label, grades, pupils, adults, needs }: Omit<ClassRow, 'id'>): Record<string, string | number | null> => ({
  label, grades: grades.join(' '), pupils, adults, needs: Object.values(needs).reduce((sum, count) => sum + count, 0),
});

const isSame = (before: SchoolClass | undefined, row: ClassRow): boolean =>
  before !== undefined && JSON.stringify(comparable(before)) === JSON.stringify(comparable(row));
const comparable = ({ label, grades, pupils, teacher, adults, needs }: Omit<ClassRow, 'id'>) => [label, grades, pupils, teacher, adults, NEEDS.map((need) => needs[need] ?? 0)];
