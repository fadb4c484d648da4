import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { rateBuckets } from '#db/schema/index.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';

/** How many tries within how many minutes. With `pause`, who used them all up waits that long from the last one. */
export interface Limit {
  readonly name: string;
  readonly tries: number;
  readonly minutes: number;
  readonly pause?: boolean;
}

/** Per account: five wrong passwords in a quarter of an hour, then a quarter of an hour's rest. */
export const wrongPasswords: Limit = { name: 'password', tries: 5, minutes: 15, pause: true };
/** Per network address. All of a school shares one, so only wrong tries count and there may be many. */
export const wrongFromAddress: Limit = { name: 'address', tries: 60, minutes: 15 };
export const linksAsked: Limit = { name: 'link', tries: 3, minutes: 60 };

export type TryOutcome = { kind: 'allowed' } | { kind: 'refused'; retryAfterSeconds: number };

/**
 * Takes one of the allowed tries, before it is known whether the try is right: a hundred at the same time must not all
 * be looked at before the first is counted. Every try is kept by its moment, so that the window slides and no two
 * windows side by side let twice the number through. The subject is kept as a hash.
 */
export function takeTry(db: Db, limit: Limit, subject: string, now: Instant): TryOutcome {
  return write(db, (tx): TryOutcome => {
    const key = keyOf(limit, subject);
    const since = addMinutes(now, -limit.minutes);
    const paused = limit.pause
      ? tx
          .select()
          .from(rateBuckets)
          .where(and(eq(rateBuckets.key, pauseOf(key)), gt(rateBuckets.windowStart, since)))
          .get()
      : undefined;
    if (paused) return { kind: 'refused', retryAfterSeconds: secondsUntil(addMinutes(paused.windowStart, limit.minutes), now) };

    const taken = tx
      .select()
      .from(rateBuckets)
      .where(and(eq(rateBuckets.key, key), gt(rateBuckets.windowStart, since)))
      .orderBy(rateBuckets.windowStart)
      .all();
    const count = taken.reduce((sum, { tries }) => sum + tries, 0);
    if (count >= limit.tries) {
      return { kind: 'refused', retryAfterSeconds: secondsUntil(addMinutes(taken[0]?.windowStart ?? now, limit.minutes), now) };
    }
    add(tx, key, now);
    if (limit.pause && count + 1 === limit.tries) add(tx, pauseOf(key), now);
    return { kind: 'allowed' };
  });
}

/** The try was right: it does not count. One taken try goes, with the pause that it may have begun. */
export function giveBackTry(db: Db, limit: Limit, subject: string, takenAt: Instant): void {
  write(db, (tx) => {
    const key = keyOf(limit, subject);
    tx.update(rateBuckets)
      .set({ tries: sql`max(0, ${rateBuckets.tries} - 1)` })
      .where(and(eq(rateBuckets.key, key), eq(rateBuckets.windowStart, takenAt)))
      .run();
    tx.delete(rateBuckets)
      .where(and(eq(rateBuckets.key, pauseOf(key)), eq(rateBuckets.windowStart, takenAt)))
      .run();
  });
}

/** Forgets every try of this subject: its owner has shown who he is. */
export function forgetTries(db: Db, limit: Limit, subject: string): void {
  const key = keyOf(limit, subject);
  write(db, (tx) => {
    tx.delete(rateBuckets).where(eq(rateBuckets.key, key)).run();
    tx.delete(rateBuckets)
      .where(eq(rateBuckets.key, pauseOf(key)))
      .run();
  });
}

/** Tries of before this moment count for nothing any more. For the nightly cleaning. */
export function forgetTriesBefore(db: Db, before: Instant): number {
  return db.delete(rateBuckets).where(lt(rateBuckets.windowStart, before)).run().changes;
}

function add(tx: Db, key: string, now: Instant) {
  tx.insert(rateBuckets)
    .values({ key, windowStart: now, tries: 1 })
    .onConflictDoUpdate({ target: [rateBuckets.key, rateBuckets.windowStart], set: { tries: sql`${rateBuckets.tries} + 1` } })
    .run();
}

const keyOf = (limit: Limit, subject: string) => `${limit.name}:${hashOf(subject)}`;
const pauseOf = (key: string) => `pause:${key}`;
const secondsUntil = (at: Instant, now: Instant) => Math.max(1, Math.ceil((Date.parse(at) - Date.parse(now)) / 1000));
