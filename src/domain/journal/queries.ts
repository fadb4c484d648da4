import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { journal, offers, people, requestLines, requests, schoolSites, schools } from '#db/schema/index.ts';

/** The journal as the administrator reads it, the newest first, with the names people have now. */
export function listJournal(db: Db, page: number, pageSize: number) {
  return db
    .select({
      seq: journal.seq, at: journal.at, who: people.name, as: journal.actorAs, verb: journal.verb, subjectKind: journal.subjectKind,
      reference: requests.reference, title: sql<string | null>`coalesce(${requestLines.title}, ${schools.name}, ${schoolSites.name})`, changes: journal.changes, reason: journal.reason,
    })
    .from(journal)
    .leftJoin(people, eq(people.id, journal.actorId))
    .leftJoin(requests, eq(requests.id, journal.requestId))
    .leftJoin(requestLines, eq(requestLines.id, journal.subjectId))
    .leftJoin(schools, and(eq(journal.subjectKind, 'school'), eq(schools.id, journal.subjectId)))
    .leftJoin(schoolSites, and(eq(journal.subjectKind, 'site'), eq(schoolSites.id, journal.subjectId)))
    .orderBy(desc(journal.seq))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all();
}

export const countJournal = (db: Db): number => db.select({ entries: count() }).from(journal).get()?.entries ?? 0;
