import { randomUUID } from 'node:crypto';
import { and, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { dataItems, factUses, schoolFacts, services } from '#db/schema/index.ts';
import type { AnswerValue } from '#src/domain/facts/values.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';

export type DataItem = typeof dataItems.$inferSelect;
type StoredFact = typeof schoolFacts.$inferSelect;
/** A known value, with the name of the service it was given to. */
export type KnownFact = StoredFact & { readonly serviceName: string };

export const findItem = (db: Db, id: string): DataItem | undefined => db.select().from(dataItems).where(eq(dataItems.id, id)).get();

/** What a value may be known by: its data item, or the questions that ask the same. */
export interface FactKey {
  readonly itemId: string | null;
  readonly questionIds: readonly string[];
}

/**
 * The value that holds today per school, for a data item or for questions that ask the same: not replaced, not run out.
 * The newest by the day it describes wins; a value per site is not the value of a school.
 */
export function knownFactsOf(db: Db, key: FactKey, schoolIds: readonly string[], today: Day): Map<string, KnownFact> {
  const by = [...(key.itemId ? [eq(schoolFacts.itemId, key.itemId)] : []), ...(key.questionIds.length > 0 ? [inArray(schoolFacts.questionId, [...key.questionIds])] : [])];
  if (by.length === 0 || schoolIds.length === 0) return new Map();
  const rows = db
    .select({ fact: schoolFacts, serviceName: services.name })
    .from(schoolFacts)
    .leftJoin(services, eq(services.id, schoolFacts.serviceId))
    .where(and(or(...by), inArray(schoolFacts.schoolId, [...schoolIds]), isNull(schoolFacts.siteId), isNull(schoolFacts.endedAt), or(isNull(schoolFacts.validUntil), gte(schoolFacts.validUntil, today))))
    .orderBy(desc(schoolFacts.referenceOn), desc(schoolFacts.recordedAt))
    .all();
  const known = new Map<string, KnownFact>();
  for (const { fact, serviceName } of rows) if (!known.has(fact.schoolId)) known.set(fact.schoolId, { ...fact, serviceName: serviceName ?? '' });
  return known;
}

export interface NewFact {
  readonly schoolId: string;
  readonly siteId?: string | null;
  readonly itemId: string | null;
  readonly questionId: string | null;
  readonly value: AnswerValue;
  /** The day it describes. */
  readonly referenceOn: Day;
  readonly source: StoredFact['source'];
  readonly sourceText: string;
  readonly serviceId: string | null;
  readonly recordedBy: string | null;
  readonly validUntil?: Day | null;
}

/**
 * Writes a value that is known from now on, in the caller's transaction. What was known for the same school and data item
 * (or the same question) ends; it stays readable as it was. Without `validUntil` the item's own term counts from the day it describes.
 */
export function recordFact(db: Db, fact: NewFact, now: Instant): string {
  const item = fact.itemId ? findItem(db, fact.itemId) : undefined;
  const same = fact.itemId ? eq(schoolFacts.itemId, fact.itemId) : eq(schoolFacts.questionId, fact.questionId ?? '');
  const place = fact.siteId ? eq(schoolFacts.siteId, fact.siteId) : isNull(schoolFacts.siteId);
  db.update(schoolFacts).set({ endedAt: now }).where(and(eq(schoolFacts.schoolId, fact.schoolId), same, place, isNull(schoolFacts.endedAt))).run();
  const id = randomUUID();
  const validUntil = fact.validUntil === undefined ? validUntilOf(item?.validMonths ?? null, fact.referenceOn) : fact.validUntil;
  db.insert(schoolFacts).values({ ...fact, id, siteId: fact.siteId ?? null, recordedAt: now, validUntil }).run();
  return id;
}

/** The last day a value holds that describes this day, by months; null is until somebody says otherwise. */
export function validUntilOf(months: number | null, referenceOn: Day): Day | null {
  if (months === null) return null;
  const [year = 0, month = 1, day = 1] = referenceOn.split('-').map(Number);
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, 28), 12)).toISOString());
}

export interface FactUse {
  readonly serviceId: string;
  readonly surveyId: string | null;
  /** Why it was read, in words: the school reads it. */
  readonly purpose: string;
  readonly usedBy: string | null;
}

/** Notes who read these values, for what. */
export function noteUses(db: Db, factIds: readonly string[], use: FactUse, now: Instant): void {
  for (const factId of factIds) db.insert(factUses).values({ id: randomUUID(), factId, ...use, usedAt: now }).run();
}
