import { and, asc, count, eq, gt, gte, inArray, isNull, like, lt, ne, notExists, or, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import {
  lineFollowers, lineMessages, lineMoments, oneTimeLinks, offers, outbox, requestLines, requests, sessionPlaces, sessions,
} from '#db/schema/index.ts';
import { bookingFormOf, withoutWords } from '#src/domain/bookings/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { readMunicipality } from '#src/domain/municipality/index.ts';
import { findOfferAsItWas, formContextOf } from '#src/domain/offers/index.ts';
import { type Line, listLinesOfRequest } from '#src/domain/requests/line.ts';
import { requests as texts } from '#src/i18n/nl/requests.ts';
import { type Instant, dayOf, instantAt, schoolYearOf } from '#src/lib/time.ts';
import { removedBody } from '#src/mail/outbox.ts';

/** What would be forgotten now: how many requests and lines, and the newest school year they are of. */
export interface Forgettable {
  readonly requests: number;
  readonly lines: number;
  readonly lastYear: string;
}

/** Counts what `forgetOldRequests` would do, without doing it: for who administers the portal. */
export function countForgettable(db: Db, now: Instant): Forgettable {
  const term = termOf(db, now);
  const old = db.select({ id: requests.id }).from(requests).where(isForgettable(db, term, now));
  return {
    requests: old.all().length,
    lines: db.select({ lines: count() }).from(requestLines).where(inArray(requestLines.requestId, old)).get()?.lines ?? 0,
    lastYear: term.lastYear,
  };
}

/**
 * Takes out of old requests who asked and what was written; who came, with how many, to what, and how it ended stays, so that
 * no count changes (P4, O1). Old is: of a school year that ended as many whole school years ago as the municipality keeps
 * (`retentionYears`). Each request is a transaction of its own: ended halfway, the rest follows at the next run. Handles at
 * most `limit` and returns how many. Run as a job.
 */
export function forgetOldRequests(db: Db, now: Instant, limit = 100): number {
  const term = termOf(db, now);
  const old = db.select({ id: requests.id }).from(requests).where(isForgettable(db, term, now)).orderBy(asc(requests.createdAt)).limit(limit).all();
  for (const { id } of old) write(db, (tx) => forgetRequest(tx, id, now));
  return old.length;
}

interface Term {
  readonly lastYear: string;
  /** What was made since is not old, whatever year it was for. */
  readonly madeBefore: Instant;
}

/** `2026-2027` with three years kept: all of 2022-2023 and before. */
function termOf(db: Db, now: Instant): Term {
  const firstKept = Number(schoolYearOf(dayOf(now)).slice(0, 4)) - Math.max(0, readMunicipality(db).retentionYears);
  return { lastYear: `${firstKept - 1}-${firstKept}`, madeBefore: instantAt(`${firstKept}-09-01T00:00`) };
}

/** Of old years only, and nothing that is still to come. */
function isForgettable(db: Db, { lastYear, madeBefore }: Term, now: Instant) {
  const today = dayOf(now);
  const own = eq(requestLines.requestId, requests.id);
  const ofLaterYear = db.select({ one: sql`1` }).from(requestLines).innerJoin(offers, eq(offers.id, requestLines.offerId)).where(and(own, gt(offers.schoolYear, lastYear)));
  const agreedAhead = db
    .select({ one: sql`1` })
    .from(requestLines)
    .innerJoin(lineMoments, eq(lineMoments.lineId, requestLines.id))
    .where(and(own, eq(lineMoments.kind, 'agreed'), or(gte(lineMoments.day, today), gte(lineMoments.untilDay, today))));
  const sessionAhead = db
    .select({ one: sql`1` })
    .from(requestLines)
    .innerJoin(sessionPlaces, eq(sessionPlaces.lineId, requestLines.id))
    .innerJoin(sessions, eq(sessions.id, sessionPlaces.sessionId))
    .where(and(own, gte(sessions.startsAt, today)));
  return and(isNull(requests.forgottenAt), lt(requests.createdAt, madeBefore), notExists(ofLaterYear), notExists(agreedAhead), notExists(sessionAhead));
}

function forgetRequest(tx: Db, requestId: string, now: Instant): void {
  const lines = listLinesOfRequest(tx, requestId);
  const ids = lines.map(({ id }) => id);
  tx.delete(lineMessages).where(inArray(lineMessages.lineId, ids)).run();
  tx.delete(lineFollowers).where(inArray(lineFollowers.lineId, ids)).run();
  // Where it was is sometimes at somebody's; on which day stays.
  tx.update(lineMoments).set({ place: '' }).where(inArray(lineMoments.lineId, ids)).run();
  for (const line of lines) {
    tx.update(requestLines)
      .set({ question: '', wish: wishWithoutWords(tx, line), ...(line.offerId === null ? { title: texts.questionTitle } : {}) })
      .where(eq(requestLines.id, line.id))
      .run();
  }
  tx.update(requests)
    .set({ contactName: '', contactEmail: '', contactPhone: '', requesterId: null, enteredBy: null, remarks: '', contentHash: '', forgottenAt: now })
    .where(eq(requests.id, requestId))
    .run();
  tx.delete(oneTimeLinks).where(eq(oneTimeLinks.subjectId, requestId)).run();
  const [line] = lines;
  if (line) forgetMails(tx, line.reference);
  record(tx, { actorId: null, actorAs: 'portal', verb: 'request-forgotten', subjectKind: 'request', subjectId: requestId, requestId }, now);
}

/** Which choices and how many stays; what somebody wrote in his own words goes. Without its form every word goes. */
function wishWithoutWords(tx: Db, line: Line) {
  const offer = line.offerVersionId ? findOfferAsItWas(tx, line.offerVersionId) : undefined;
  const fields = offer && line.bookingForm ? bookingFormOf(line.bookingForm).fields(offer.terms, { ...formContextOf(offer, '0000-01-01'), sessions: offer.sessions }) : [];
  return withoutWords(fields, line.wish);
}

/**
 * Mails of this request keep that there was one, of which kind and when. Others that name it, such as a list of what is late,
 * lose what they say. What was never sent in all these years is not sent any more.
 */
function forgetMails(tx: Db, reference: string): void {
  const nobody = { toName: '', toEmail: '', replyTo: '', subject: '', lastError: null, ...removedBody };
  tx.update(outbox).set({ ...nobody, dedupe: sql`'forgotten:' || ${outbox.id}` }).where(eq(outbox.reference, reference)).run();
  tx.update(outbox).set({ status: 'failed', leaseUntil: null }).where(and(eq(outbox.reference, reference), inArray(outbox.status, ['pending', 'sending']))).run();
  tx.update(outbox).set(removedBody).where(and(ne(outbox.html, removedBody.html), like(outbox.text, `%${reference}%`))).run();
}
