import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { calendarFeeds, lineFollowers, requestLines, requests } from '#db/schema/index.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Line, selectLines } from '#src/domain/requests/line.ts';
import { say } from '#src/domain/requests/messages.ts';
import { LIVE_STATES } from '#src/domain/requests/states.ts';
import { byService } from '#src/domain/requests/submit-request.ts';
import type { AfterHandOver } from '#src/domain/schools/index.ts';
import { requestMails as mails } from '#src/i18n/nl/request-mails.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { contactChanged } from '#src/mail/templates/requests.ts';

/** What is open at a school in the name of one person. */
export interface OpenWork {
  /** Live lines that he asked, or of which he is the contact. */
  readonly lines: readonly Line[];
  /** Live lines of colleagues that he follows. */
  readonly followed: readonly Line[];
  /** Addresses of the calendar that he made. */
  readonly feeds: number;
}

/** What would go over when this person leaves this school; shown to people of that school before anybody presses. */
export function listOpenOf(db: Db, actor: Actor, schoolId: string, person: { personId: string; email: string }): OpenWork {
  return isOfSchool(actor, schoolId) ? openOf(db, schoolId, person) : { lines: [], followed: [], feeds: 0 };
}

function openOf(db: Db, schoolId: string, person: { personId: string; email: string }): OpenWork {
  const live = and(eq(requests.schoolId, schoolId), isNotNull(requests.submittedAt), inArray(requestLines.state, [...LIVE_STATES]));
  const lines = selectLines(db, and(live, or(eq(requests.requesterId, person.personId), eq(requests.contactEmail, person.email))));
  const follows = db.select({ id: lineFollowers.lineId }).from(lineFollowers).where(eq(lineFollowers.personId, person.personId));
  const followed = selectLines(db, and(live, inArray(requestLines.id, follows))).filter(({ id }) => !lines.some((line) => line.id === id));
  const ownFeeds = and(eq(calendarFeeds.schoolId, schoolId), eq(calendarFeeds.personId, person.personId), isNull(calendarFeeds.revokedAt));
  return { lines, followed, feeds: db.select({ id: calendarFeeds.id }).from(calendarFeeds).where(ownFeeds).all().length };
}

/**
 * The part of a handover that is of requests: who takes over becomes requester and contact of what is live, and follows
 * what the leaver followed; the leaver's calendar addresses end. Each line says so in its history; a service gets one mail
 * with its list. Requests that are over keep who asked them.
 */
export const handOverRequests: AfterHandOver = (tx, { schoolId, leaver, successor }, actor, sender, now) => {
  const { lines } = openOf(tx, schoolId, leaver);
  for (const id of new Set(lines.map(({ requestId }) => requestId))) {
    const request = tx.select().from(requests).where(eq(requests.id, id)).get();
    if (!request) continue;
    const contact = request.contactEmail === leaver.email ? { contactName: successor.name, contactEmail: successor.email, contactPhone: successor.phone } : {};
    const requesterId = request.requesterId === leaver.personId ? successor.personId : request.requesterId;
    tx.update(requests).set({ ...contact, requesterId }).where(eq(requests.id, id)).run();
    record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'contact-changed', subjectKind: 'request', subjectId: id, requestId: id }, now);
  }
  for (const { id } of lines) say(tx, id, { by: actor, side: 'school', text: mails.contactIsNow(successor.name, successor.email) }, now);

  handOverFollowed(tx, schoolId, leaver.personId, successor.personId, now);
  const ownFeeds = and(eq(calendarFeeds.schoolId, schoolId), eq(calendarFeeds.personId, leaver.personId), isNull(calendarFeeds.revokedAt));
  for (const { id } of tx.update(calendarFeeds).set({ revokedAt: now }).where(ownFeeds).returning().all()) {
    record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'feed-revoked', subjectKind: 'feed', subjectId: id }, now);
  }
  const handed = selectLines(tx, inArray(requestLines.id, lines.map(({ id }) => id))).sort((a, b) => a.reference.localeCompare(b.reference));
  for (const own of byService(handed)) queueMail(tx, contactChanged(own, leaver, successor, sender, now), now);
};

/** What the leaver followed at this school, the successor follows where it is live and not his own already. */
function handOverFollowed(tx: Db, schoolId: string, leaverId: string, successorId: string, now: string): void {
  const rows = tx
    .select({ id: lineFollowers.id, lineId: lineFollowers.lineId, state: requestLines.state, requesterId: requests.requesterId })
    .from(lineFollowers)
    .innerJoin(requestLines, eq(requestLines.id, lineFollowers.lineId))
    .innerJoin(requests, eq(requests.id, requestLines.requestId))
    .where(and(eq(lineFollowers.personId, leaverId), eq(requests.schoolId, schoolId)))
    .all();
  for (const { id, lineId, state, requesterId } of rows) {
    tx.delete(lineFollowers).where(eq(lineFollowers.id, id)).run();
    if (!LIVE_STATES.some((live) => live === state) || requesterId === successorId) continue;
    tx.insert(lineFollowers).values({ id: randomUUID(), lineId, personId: successorId, joinedAt: now }).onConflictDoNothing().run();
  }
}
