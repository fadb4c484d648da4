import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { calendarFeeds, people, requests, schools } from '#db/schema/index.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/index.ts';
import { actorOf } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Line, selectLines } from '#src/domain/requests/line.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import type { Instant } from '#src/lib/time.ts';

export interface CalendarFeed {
  readonly id: string;
  readonly schoolName: string;
  readonly createdAt: Instant;
}

/** Makes a secret address for the calendar of a school. The token is shown once; its hash is kept. */
export function makeCalendarFeed(db: Db, actor: Actor, schoolId: string, now: Instant): string | undefined {
  if (!isOfSchool(actor, schoolId)) return undefined;
  return write(db, (tx): string => {
    const token = randomToken();
    const id = randomUUID();
    tx.insert(calendarFeeds).values({ id, schoolId, personId: actor.personId, tokenHash: hashOf(token), createdAt: now }).run();
    record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'feed-made', subjectKind: 'feed', subjectId: id }, now);
    return token;
  });
}

/** The addresses this person made that still work. */
export function listCalendarFeeds(db: Db, actor: Actor): CalendarFeed[] {
  return db
    .select({ id: calendarFeeds.id, schoolName: schools.name, createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .innerJoin(schools, eq(schools.id, calendarFeeds.schoolId))
    .where(and(eq(calendarFeeds.personId, actor.personId), isNull(calendarFeeds.revokedAt)))
    .orderBy(desc(calendarFeeds.createdAt))
    .all();
}

export function revokeCalendarFeed(db: Db, actor: Actor, feedId: string, now: Instant): boolean {
  return write(db, (tx): boolean => {
    const own = and(eq(calendarFeeds.id, feedId), eq(calendarFeeds.personId, actor.personId), isNull(calendarFeeds.revokedAt));
    const revoked = tx.update(calendarFeeds).set({ revokedAt: now }).where(own).run().changes > 0;
    if (revoked) record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'feed-revoked', subjectKind: 'feed', subjectId: feedId }, now);
    return revoked;
  });
}

/**
 * The lines of the school behind a secret address. It works as long as the person who made it belongs to that school:
 * who leaves takes no view on the school along.
 */
export function readCalendarFeed(db: Db, token: string): { schoolName: string; lines: Line[] } | undefined {
  const feed = db
    .select({ schoolId: calendarFeeds.schoolId, schoolName: schools.name, personId: people.id })
    .from(calendarFeeds)
    .innerJoin(schools, eq(schools.id, calendarFeeds.schoolId))
    .innerJoin(people, eq(people.id, calendarFeeds.personId))
    .where(and(eq(calendarFeeds.tokenHash, hashOf(token)), isNull(calendarFeeds.revokedAt)))
    .get();
  if (!feed || !isOfSchool(actorOf(db, feed.personId), feed.schoolId)) return undefined;
  return { schoolName: feed.schoolName, lines: selectLines(db, eq(requests.schoolId, feed.schoolId)) };
}
