import { and, asc, count, countDistinct, eq, gte, isNull, isNotNull, or } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { dataItems, schoolFacts, services, surveyQuestions } from '#db/schema/index.ts';
import { type Actor, actorAsOf, actorOf } from '#src/domain/accounts/index.ts';
import type { ItemForm } from '#src/domain/facts/item-form.ts';
import { type DataItem, findItem } from '#src/domain/facts/known.ts';
import { START_ITEMS } from '#src/domain/facts/start-items.ts';
import { record } from '#src/domain/journal/index.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { wordsOf } from '#src/lib/text.ts';
import type { Day, Instant } from '#src/lib/time.ts';

/** A data item with what became of it. */
export interface ItemInUse {
  readonly item: DataItem;
  readonly ownerName: string;
  /** Schools of which a value is known that holds today. */
  readonly schools: number;
  /** Surveys that ask it. */
  readonly surveys: number;
}

/** Every data item by subject and label; those that are not asked any more last. */
export const listItems = (db: Db): DataItem[] =>
  db.select().from(dataItems).orderBy(asc(dataItems.retiredAt), asc(dataItems.subject), asc(dataItems.label)).all();

export function listItemsInUse(db: Db, today: Day): ItemInUse[] {
  const names = new Map(db.select({ id: services.id, name: services.name }).from(services).all().map(({ id, name }) => [id, name]));
  const holds = and(isNotNull(schoolFacts.itemId), isNull(schoolFacts.endedAt), or(isNull(schoolFacts.validUntil), gte(schoolFacts.validUntil, today)));
  const known = new Map(db.select({ id: schoolFacts.itemId, schools: countDistinct(schoolFacts.schoolId) }).from(schoolFacts).where(holds).groupBy(schoolFacts.itemId).all().map((row) => [row.id, row.schools]));
  const asked = new Map(
    db.select({ id: surveyQuestions.itemId, surveys: countDistinct(surveyQuestions.surveyId) }).from(surveyQuestions).where(eq(surveyQuestions.itemConfirmed, true)).groupBy(surveyQuestions.itemId).all().map((row) => [row.id, row.surveys]),
  );
  return listItems(db).map((item) => ({ item, ownerName: names.get(item.ownerServiceId ?? '') ?? '', schools: known.get(item.id) ?? 0, surveys: asked.get(item.id) ?? 0 }));
}

/** Puts the list of the portal in where there is none yet, inside the caller's transaction. Returns how many. */
export function ensureItems(tx: Db, actor: Actor, now: Instant): number {
  if ((tx.select({ items: count() }).from(dataItems).get()?.items ?? 0) > 0) return 0;
  insertStartItems(tx);
  record(tx, { ...signed(actor), verb: 'data-items-put-in', subjectKind: 'data-item', subjectId: 'all' }, now);
  return START_ITEMS.length;
}

/** The list of the portal, with an owner by subject where somebody knows one. */
export function insertStartItems(db: Db, ownerOf: (subject: string) => string | null = () => null): void {
  for (const { id, label, subject, type, options = [], rows = [], population = '', measure = '', validMonths = null, reads = '', personal = 'no', smallCounts = false } of START_ITEMS) {
    db.insert(dataItems)
      .values({ id, label, subject, type, options: [...options], rows: [...rows], population, measure, validMonths, reads, personal, smallCounts, ownerServiceId: ownerOf(subject) })
      .run();
  }
}

export type TakeOverItemsOutcome = { kind: 'taken-over'; items: number } | { kind: 'refused'; reason: 'not-allowed' | 'items-are-there' };

/** The coordinator or the administrator takes the list of the portal over. Refused where there are items already. */
export function takeOverItems(db: Db, actor: Actor, now: Instant): TakeOverItemsOutcome {
  return write(db, (tx): TakeOverItemsOutcome => {
    if (!mayKeepItems(tx, actor)) return { kind: 'refused', reason: 'not-allowed' };
    const items = ensureItems(tx, actor, now);
    return items > 0 ? { kind: 'taken-over', items } : { kind: 'refused', reason: 'items-are-there' };
  });
}

export type AddItemOutcome = { kind: 'added'; itemId: string } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'item-label-taken' };
export type ChangeItemOutcome = { kind: 'changed'; fields: readonly string[] } | { kind: 'changed-meanwhile' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'item-label-taken' };
export type RetireItemOutcome = { kind: 'retired' | 'revived' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' };

/** What the form was made from: who saves says it again (R7). */
export const basisOfItem = (item: DataItem): string => hashOf(JSON.stringify(item)).slice(0, 22);

/** A data item of the municipality's own. Its id comes from its subject and label, and stays. */
export function addItem(db: Db, actor: Actor, form: ItemForm, now: Instant): AddItemOutcome {
  return write(db, (tx): AddItemOutcome => {
    if (!mayKeepItems(tx, actor)) return { kind: 'refused', reason: 'not-allowed' };
    if (!isService(tx, form.ownerServiceId)) return { kind: 'refused', reason: 'not-found' };
    const itemId = `eigen.${wordsOf(form.label).join('-').replace(/[^a-z0-9-]/g, '').slice(0, 50) || 'gegeven'}`;
    if (findItem(tx, itemId) || isLabelTaken(tx, form.label, itemId)) return { kind: 'refused', reason: 'item-label-taken' };
    tx.insert(dataItems).values({ id: itemId, ...form }).run();
    record(tx, { ...signed(actor), verb: 'data-item-added', subjectKind: 'data-item', subjectId: itemId, changes: { label: [null, form.label] } }, now);
    return { kind: 'added', itemId };
  });
}

/** How a data item is called, asked and kept. What is known of it stays; a value that does not fit its new form is not shown. */
export function changeItem(db: Db, actor: Actor, id: string, form: ItemForm, basis: string, now: Instant): ChangeItemOutcome {
  return write(db, (tx): ChangeItemOutcome => {
    if (!mayKeepItems(tx, actor)) return { kind: 'refused', reason: 'not-allowed' };
    const before = findItem(tx, id);
    if (!before || !isService(tx, form.ownerServiceId)) return { kind: 'refused', reason: 'not-found' };
    if (basisOfItem(before) !== basis) return { kind: 'changed-meanwhile' };
    if (isLabelTaken(tx, form.label, id)) return { kind: 'refused', reason: 'item-label-taken' };
    // What the portal finds by itself it finds in one form.
    const kept = before.reads === '' ? form : { ...form, type: before.type, rows: before.rows };
    const stored: Readonly<Record<string, unknown>> = { ...before };
    const changes: Record<string, [unknown, unknown]> = {};
    for (const [field, value] of Object.entries(kept)) if (JSON.stringify(stored[field]) !== JSON.stringify(value)) changes[field] = [inShort(stored[field]), inShort(value)];
    if (Object.keys(changes).length === 0) return { kind: 'changed', fields: [] };
    tx.update(dataItems).set(kept).where(eq(dataItems.id, id)).run();
    record(tx, { ...signed(actor), verb: 'data-item-changed', subjectKind: 'data-item', subjectId: id, changes }, now);
    return { kind: 'changed', fields: Object.keys(changes) };
  });
}

/** Is not asked and not shown any more, or is again. What was known stays as it was. */
export function retireItem(db: Db, actor: Actor, id: string, retired: boolean, now: Instant): RetireItemOutcome {
  return write(db, (tx): RetireItemOutcome => {
    if (!mayKeepItems(tx, actor)) return { kind: 'refused', reason: 'not-allowed' };
    const item = findItem(tx, id);
    if (!item || (item.retiredAt !== null) === retired) return { kind: 'refused', reason: 'not-found' };
    tx.update(dataItems).set({ retiredAt: retired ? now : null }).where(eq(dataItems.id, id)).run();
    record(tx, { ...signed(actor), verb: retired ? 'data-item-retired' : 'data-item-revived', subjectKind: 'data-item', subjectId: id }, now);
    return { kind: retired ? 'retired' : 'revived' };
  });
}

function mayKeepItems(db: Db, actor: Actor): boolean {
  const { coordinator, administrator } = actorOf(db, actor.personId);
  return coordinator || administrator;
}

const isService = (db: Db, id: string | null) => id === null || db.select({ id: services.id }).from(services).where(eq(services.id, id)).get() !== undefined;
const isLabelTaken = (db: Db, label: string, exceptId: string) =>
  listItems(db).some((item) => item.id !== exceptId && wordsOf(item.label).join(' ') === wordsOf(label).join(' '));
const inShort = (value: unknown) => (Array.isArray(value) ? value.length : value);
const signed = (actor: Actor) => ({ actorId: actor.personId, actorAs: actorAsOf(actor) });
