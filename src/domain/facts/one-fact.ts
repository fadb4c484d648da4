import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { schoolFacts, services } from '#db/schema/index.ts';
import { type KnownFact, findItem, validUntilOf } from '#src/domain/facts/known.ts';
import type { Day, Instant } from '#src/lib/time.ts';

/** One value, also one that was replaced since. */
export function findFact(db: Db, id: string): KnownFact | undefined {
  const row = db.select({ fact: schoolFacts, serviceName: services.name }).from(schoolFacts).leftJoin(services, eq(services.id, schoolFacts.serviceId)).where(eq(schoolFacts.id, id)).get();
  return row && { ...row.fact, serviceName: row.serviceName ?? '' };
}

/** The value that a school gave to this very question and that still stands. */
export function findOwnFact(db: Db, schoolId: string, questionId: string): typeof schoolFacts.$inferSelect | undefined {
  return db
    .select()
    .from(schoolFacts)
    .where(and(eq(schoolFacts.schoolId, schoolId), eq(schoolFacts.questionId, questionId), isNull(schoolFacts.siteId), isNull(schoolFacts.endedAt)))
    .orderBy(desc(schoolFacts.recordedAt))
    .get();
}

/**
 * The school says that a value still holds on this day: it holds for its whole term again, never shorter than it did. Who says
 * so without an account is not named. In the caller's transaction.
 */
export function confirmFact(db: Db, id: string, by: string | null, on: Day, now: Instant): void {
  const fact = findFact(db, id);
  if (!fact || fact.endedAt !== null) return;
  const item = fact.itemId ? findItem(db, fact.itemId) : undefined;
  const renewed = item ? validUntilOf(item.validMonths, on) : fact.validUntil;
  const [, validUntil = null] = fact.validUntil === null || renewed === null ? [] : [fact.validUntil, renewed].sort();
  db.update(schoolFacts).set({ confirmedAt: now, confirmedBy: by, validUntil }).where(eq(schoolFacts.id, id)).run();
}

/** A value does not hold any more; it stays readable as it was. In the caller's transaction. */
export function endFact(db: Db, id: string, now: Instant): void {
  db.update(schoolFacts).set({ endedAt: now }).where(and(eq(schoolFacts.id, id), isNull(schoolFacts.endedAt))).run();
}
