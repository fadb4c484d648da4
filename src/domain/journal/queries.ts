import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { classGroups, dataItems, journal, offerDrafts, offerVersions, people, requestLines, requests, schoolSites, schools, services, surveys, themes } from '#db/schema/index.ts';

/** What an entry is about, by the name it has now. What was taken away has none any more. */
const subjectName = sql<string | null>`case ${journal.subjectKind}
  when 'line' then ${requestLines.title}
  when 'offer' then coalesce((select ${offerVersions.title} from ${offerVersions} where ${offerVersions.offerId} = ${journal.subjectId} order by ${offerVersions.number} desc limit 1),
    (select json_extract(${offerDrafts.content}, '$.title') from ${offerDrafts} where ${offerDrafts.offerId} = ${journal.subjectId}))
  when 'service' then (select ${services.name} from ${services} where ${services.id} = ${journal.subjectId})
  when 'theme' then (select ${themes.name} from ${themes} where ${themes.id} = ${journal.subjectId})
  when 'person' then (select subject.name from ${people} subject where subject.id = ${journal.subjectId})
  when 'class' then (select ${classGroups.label} from ${classGroups} where ${classGroups.id} = ${journal.subjectId})
  when 'data-item' then (select ${dataItems.label} from ${dataItems} where ${dataItems.id} = ${journal.subjectId})
  when 'school' then ${schools.name}
  when 'site' then ${schoolSites.name}
  when 'survey' then (select ${surveys.title} from ${surveys} where ${surveys.id} = ${journal.subjectId})
end`;

/** The journal as the administrator reads it, the newest first, with the names people have now. By its time: a demo writes down afterwards what was earlier. */
export function listJournal(db: Db, page: number, pageSize: number) {
  const shown = db.select({ seq: journal.seq }).from(journal).orderBy(desc(journal.at), desc(journal.seq)).limit(pageSize).offset((page - 1) * pageSize);
  return db
    .select({
      seq: journal.seq, at: journal.at, who: people.name, as: journal.actorAs, verb: journal.verb, subjectKind: journal.subjectKind,
      reference: requests.reference, title: subjectName, changes: journal.changes, reason: journal.reason,
    })
    .from(journal)
    .leftJoin(people, eq(people.id, journal.actorId))
    .leftJoin(requests, eq(requests.id, journal.requestId))
    .leftJoin(requestLines, eq(requestLines.id, journal.subjectId))
    .leftJoin(schools, and(eq(journal.subjectKind, 'school'), eq(schools.id, journal.subjectId)))
    .leftJoin(schoolSites, and(eq(journal.subjectKind, 'site'), eq(schoolSites.id, journal.subjectId)))
    .where(inArray(journal.seq, shown))
    .orderBy(desc(journal.at), desc(journal.seq))
    .all();
}

/** Who did this last, and when; with the reason it was done for, such as a step of an offer. Undefined: nobody did. */
export function lastEntryOf(db: Db, what: { subjectKind: string; subjectId: string; verb: string; reason: string }): { at: string; who: string } | undefined {
  const entry = db
    .select({ at: journal.at, who: people.name })
    .from(journal)
    .leftJoin(people, eq(people.id, journal.actorId))
    .where(and(eq(journal.subjectKind, what.subjectKind), eq(journal.subjectId, what.subjectId), eq(journal.verb, what.verb), eq(journal.reason, what.reason)))
    .orderBy(desc(journal.seq))
    .get();
  return entry && { at: entry.at, who: entry.who ?? '' };
}

export const countJournal = (db: Db): number => db.select({ entries: count() }).from(journal).get()?.entries ?? 0;
