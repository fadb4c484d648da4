import { type SQL, and, asc, count, countDistinct, eq, inArray, isNotNull, ne, or } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { journal, lineFollowers, people, requestLines, requests } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type Line, selectLines } from '#src/domain/requests/line.ts';
import { listMessages } from '#src/domain/requests/messages.ts';
import { dayOfLine, isOverdue, maySee } from '#src/domain/requests/rules.ts';
import { LIVE_STATES, TO_HANDLE, WITH_SCHOOL } from '#src/domain/requests/states.ts';
import { type Day, type Instant, addDays } from '#src/lib/time.ts';

/** The lists of a desk. What has to be answered stands in one of the first two; the others may overlap. */
export interface Desk {
  readonly fresh: readonly Line[];
  readonly overdue: readonly Line[];
  /** Something happened on the school's side that nobody here has seen yet. */
  readonly unseen: readonly Line[];
  readonly withSchool: readonly Line[];
  /** There was no place: they hear it when there is. */
  readonly waitlisted: readonly Line[];
  /** Agreed, within the coming weeks. */
  readonly soon: readonly Line[];
  /** Over, and nobody said yet how it was. */
  readonly unlogged: readonly Line[];
}

const SOON_DAYS = 28;

/** Everything the services of this person have to look after. */
export function deskOf(db: Db, actor: Actor, today: Day): Desk {
  if (actor.services.length === 0) return deskFrom([], today);
  return deskFrom(selectLines(db, and(inArray(requestLines.serviceId, [...actor.services]), deskStates())), today);
}

/** What the coordinator has to look after: what nobody else has, and everything that is late anywhere. */
export function triageOf(db: Db, today: Day): Desk {
  const lines = selectLines(db, deskStates());
  const desk = deskFrom(lines.filter(({ serviceId }) => serviceId === null), today);
  return { ...desk, overdue: lines.filter((line) => isOverdue(line, today)) };
}

const deskStates = (): SQL | undefined => or(inArray(requestLines.state, [...LIVE_STATES]), isNotNull(requestLines.unseenSince));

function deskFrom(lines: readonly Line[], today: Day): Desk {
  const byAnswerDay = [...lines].sort((a, b) => (a.answerBy ?? '9999').localeCompare(b.answerBy ?? '9999'));
  const overdue = byAnswerDay.filter((line) => isOverdue(line, today));
  return {
    overdue,
    fresh: byAnswerDay.filter((line) => TO_HANDLE.includes(line.state) && !overdue.includes(line)),
    unseen: lines.filter(({ unseenSince, state }) => unseenSince !== null && !TO_HANDLE.includes(state)),
    waitlisted: lines.filter(({ state }) => state === 'waitlisted'),
    withSchool: byAnswerDay.filter(({ state }) => WITH_SCHOOL.includes(state)),
    soon: lines.filter((line) => isSoon(line, today)).sort((a, b) => dayOfLine(a).localeCompare(dayOfLine(b))),
    unlogged: lines.filter((line) => line.state === 'accepted' && dayOfLine(line) < today),
  };
}

function isSoon(line: Line, today: Day): boolean {
  const day = dayOfLine(line);
  return line.state === 'accepted' && day >= today && day <= addDays(today, SOON_DAYS);
}

/** Everything that the schools of this person asked, and what he asked or joined himself; the newest first. */
export function listSchoolLines(db: Db, actor: Actor): Line[] {
  const joined = db.select({ id: lineFollowers.lineId }).from(lineFollowers).where(eq(lineFollowers.personId, actor.personId)).all();
  return selectLines(
    db,
    and(isNotNull(requests.submittedAt), or(
      inArray(requests.schoolId, actor.schools.map(({ id }) => id)),
      eq(requests.requesterId, actor.personId),
      inArray(requestLines.id, joined.map(({ id }) => id)),
    )),
  );
}

/** The lines of one request, for who may see them. */
export function findRequest(db: Db, actor: Actor, reference: string): Line[] {
  const lines = selectLines(db, eq(requests.reference, reference));
  return lines.filter((line) => maySee(actor, line));
}

/** One thing that happened to a line: a move, or something someone said. */
export interface HistoryEntry {
  readonly at: Instant;
  readonly who: string;
  readonly side: 'school' | 'service' | 'portal';
  readonly verb: string | null;
  readonly text: string;
  readonly internal: boolean;
}

/**
 * What happened to a line and what was said, the oldest first; internal notes only for the service. That the line was
 * confirmed stands there already as the request that was made, or as the button in the mail. After the retention term
 * nobody is named.
 */
export function listHistory(db: Db, line: Pick<Line, 'id' | 'requestId' | 'forgottenAt'>, reader: 'school' | 'service'): HistoryEntry[] {
  const moves = db
    .select({ at: journal.at, as: journal.actorAs, verb: journal.verb, name: people.name, seq: journal.seq })
    .from(journal)
    .leftJoin(people, eq(people.id, journal.actorId))
    .where(and(or(eq(journal.subjectId, line.id), eq(journal.subjectId, line.requestId)), ne(journal.verb, 'confirm')))
    .orderBy(asc(journal.seq))
    .all()
    .map(({ at, as, verb, name }): HistoryEntry => ({
      at, who: line.forgottenAt === null ? (name ?? '') : '', side: as === 'service' || as === 'coordinator' ? 'service' : as === 'portal' ? 'portal' : 'school', verb, text: '', internal: false,
    }));
  const said = listMessages(db, line.id, reader).map(({ at, byName, side, text, internal }): HistoryEntry => ({ at, who: byName, side, verb: null, text, internal }));
  // What was said with a move was written in the same instant: it is one thing that happened.
  const together = moves.map((move, index) => {
    const isLast = !moves.slice(index + 1).some((later) => later.at === move.at && later.side === move.side);
    const words = said.filter((entry) => isLast && entry.at === move.at && entry.side === move.side && !entry.internal);
    // What a whole service did, by changing its offer, was said in its name.
    return { ...move, who: move.who || (words[0]?.who ?? ''), text: words.map(({ text }) => text).join('\n') };
  });
  const alone = said.filter((entry) => entry.internal || !moves.some((move) => move.at === entry.at && move.side === entry.side));
  return [...together, ...alone].sort((a, b) => a.at.localeCompare(b.at));
}

/** Everything of one service or of nobody, for the coordinator's overview: how many lines stand where. */
export function countByService(db: Db): { serviceId: string | null; state: string; lines: number }[] {
  return db
    .select({ serviceId: requestLines.serviceId, state: requestLines.state, lines: count() })
    .from(requestLines)
    .where(ne(requestLines.state, 'unconfirmed'))
    .groupBy(requestLines.serviceId, requestLines.state)
    .all();
}

/** Late lines per service and lines due soon, for the reminders. */
export function listDue(db: Db, until: Day): Line[] {
  return selectLines(db, inArray(requestLines.state, [...TO_HANDLE])).filter(({ answerBy }) => answerBy !== null && answerBy <= until);
}

/** Per offer how many requests are under way or agreed, and of how many schools. */
export function countLiveByOffer(db: Db, offerIds: readonly string[]): ReadonlyMap<string, { readonly lines: number; readonly schools: number }> {
  if (offerIds.length === 0) return new Map();
  const rows = db
    .select({ offerId: requestLines.offerId, lines: count(), schools: countDistinct(requests.schoolId) })
    .from(requestLines)
    .innerJoin(requests, eq(requests.id, requestLines.requestId))
    .where(and(inArray(requestLines.offerId, [...offerIds]), inArray(requestLines.state, [...LIVE_STATES]), isNotNull(requests.submittedAt)))
    .groupBy(requestLines.offerId)
    .all();
  return new Map(rows.flatMap(({ offerId, lines, schools }) => (offerId ? [[offerId, { lines, schools }] as const] : [])));
}
