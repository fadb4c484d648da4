import { and, asc, inArray, isNotNull, lt } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { factUses, schoolFacts, surveyAnswers } from '#db/schema/index.ts';
import { type Day, type Instant, dayOf, instantAt, schoolYearOf } from '#src/lib/time.ts';

/** School years that a value stays to be read after it was replaced. */
export const FACTS_KEPT_YEARS = 3;

/** What ended before this moment is forgotten. */
export function factsKeptSince(today: Day): Instant {
  return instantAt(`${Number(schoolYearOf(today).slice(0, 4)) - FACTS_KEPT_YEARS}-09-01T00:00`);
}

/** Values that ended longer ago than they are kept go, with who used them; what still holds stays however old it is. At most `limit`, returns how many. Run as a job. */
export function forgetOldFacts(db: Db, now: Instant, limit = 100): number {
  return write(db, (tx) => {
    const old = tx
      .select({ id: schoolFacts.id }).from(schoolFacts).where(and(isNotNull(schoolFacts.endedAt), lt(schoolFacts.endedAt, factsKeptSince(dayOf(now))))).orderBy(asc(schoolFacts.endedAt)).limit(limit)
      .all().map(({ id }) => id);
    if (old.length === 0) return 0;
    tx.delete(factUses).where(inArray(factUses.factId, old)).run();
    // An answer keeps what it says; only which known value it was shown beside is gone.
    tx.update(surveyAnswers).set({ factId: null }).where(inArray(surveyAnswers.factId, old)).run();
    tx.delete(schoolFacts).where(inArray(schoolFacts.id, old)).run();
    return old.length;
  });
}
