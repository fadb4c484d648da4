import { randomUUID } from 'node:crypto';
import { and, eq, inArray, max } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { lineParticipants, oneTimeLinks, requestLines, requests } from '#db/schema/index.ts';
import { type Actor, isOfSchool, isSignedIn, nobody } from '#src/domain/accounts/index.ts';
import { type Wish, listSessions, placeInSession, wishForSession } from '#src/domain/bookings/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Offer, availabilityOf } from '#src/domain/offers/index.ts';
import type { Ask, AskedLine } from '#src/domain/requests/ask.ts';
import { type Line, type Participants, listLinesOfRequest } from '#src/domain/requests/line.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { LIVE_STATES } from '#src/domain/requests/states.ts';
import { findSite } from '#src/domain/schools/index.ts';
import { wishedOf } from '#src/domain/requests/wished.ts';
import { answerDayOf } from '#src/domain/services/index.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import { type Instant, addMinutes, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { confirmYourRequest, newLinesForService, requestReceived } from '#src/mail/templates/requests.ts';

/** How long the button in the mail works, in minutes. */
export const CONFIRM_WITHIN = 48 * 60;

export interface Sending {
  readonly ask: Ask;
  /** Random, made with the list: sending it twice is one request. */
  readonly key: string;
  /** Of what was shown when it was sent. */
  readonly contentHash: string;
  readonly channel?: 'web' | 'phone';
}

export type SubmitOutcome =
  | { kind: 'sent'; reference: string; confirmed: boolean }
  | { kind: 'refused'; reason: 'sent-with-other-content'; reference: string }
  | { kind: 'refused'; reason: 'site-unknown' }
  | { kind: 'refused'; reason: 'not-open' | 'class-already-asked'; title: string };

/**
 * One form becomes one request with a line per offer, each with its own service: the school never picks a department.
 * Who is known at the school asks at once; from anyone else it holds nothing until the button in a mail is pressed (A13).
 * The same key twice gives the same request; the same key with other content is refused (R6).
 * Refusals: an offer closed meanwhile; a class that already has a live line for the same offer (C10).
 */
export function submitRequest(db: Db, actor: Actor, sending: Sending, sender: MailSender, now: Instant): SubmitOutcome {
  return write(db, (tx): SubmitOutcome => {
    const earlier = findSending(tx, sending);
    if (earlier) return earlier;

    const { ask } = sending;
    const site = findSite(tx, ask.siteId);
    if (!site) return { kind: 'refused', reason: 'site-unknown' };
    const refusal = refuseLines(tx, ask.lines, now);
    if (refusal) return refusal;

    const isKnown = isOfSchool(actor, site.schoolId);
    const isPending = actor.pendingSchools.includes(site.schoolId);
    const { id, reference } = insertRequest(tx, { ...sending, schoolId: site.schoolId }, actor, isKnown ? 'yes' : 'asked', now);
    ask.lines.forEach((line, position) => insertLine(tx, id, line, position, now));
    record(tx, { actorId: actor.personId, actorAs: isSignedIn(actor) ? 'school' : 'visitor', verb: 'request-made', subjectKind: 'request', subjectId: id, requestId: id }, now);

    if (isKnown || isPending) activateRequest(tx, id, actor, sender, now);
    else askToConfirm(tx, id, ask, reference, sender, now);
    return { kind: 'sent', reference, confirmed: isKnown || isPending };
  });
}

/** What became of this key when it was sent before, from another tab or by a second press; nothing when it never was. */
export function findSending(
  db: Db, { key, contentHash }: Pick<Sending, 'key' | 'contentHash'>,
): Extract<SubmitOutcome, { reference: string }> | undefined {
  const known = db.select().from(requests).where(eq(requests.idempotencyKey, key)).get();
  if (!known) return undefined;
  if (known.contentHash !== contentHash) return { kind: 'refused', reason: 'sent-with-other-content', reference: known.reference };
  return { kind: 'sent', reference: known.reference, confirmed: known.submittedAt !== null };
}

/**
 * From now on the request counts: every line has its service, its answer day and, where it chose one, its session. A line
 * that was withdrawn before stays so.
 */
export function activateRequest(db: Db, requestId: string, actor: Actor, sender: MailSender, now: Instant): void {
  const today = dayOf(now);
  db.update(requests).set({ submittedAt: now }).where(eq(requests.id, requestId)).run();
  const confirmed = listLinesOfRequest(db, requestId).flatMap((line) => {
    const answerBy = line.decisionOn && line.decisionOn > today ? line.decisionOn : answerDayOf(db, line.serviceId, today);
    return moveLine(db, line, 'confirm', { actor, as: 'school' }, now, { answerBy }) ?? [];
  });
  for (const line of confirmed) takeSeat(db, line, now);

  const lines = listLinesOfRequest(db, requestId)
    .filter(({ id }) => confirmed.some((line) => line.id === id))
    .map((line) => ({ ...line, wished: wishedOf(db, line) }));
  queueMail(db, requestReceived(lines, sender), now);
  for (const own of byService(lines)) queueMail(db, newLinesForService(own, sender), now);
}

/**
 * A line that chose a session holds its seats while it waits, or, by draw, only waits for it. Where it does not fit it
 * waits for the session and the service sees so: a request is never lost because the room is full.
 */
function takeSeat(db: Db, line: Line, now: Instant): void {
  const sessionId = line.wish['session'];
  if (typeof sessionId !== 'string') return;
  // It may have fallen away before the button in the mail was pressed: the service finds another with the school.
  if (!line.offerId || !listSessions(db, [line.offerId]).some(({ id, cancelled }) => id === sessionId && !cancelled)) return;
  if (line.allocation === 'draw') {
    wishForSession(db, line.id, sessionId);
    return;
  }
  if (placeInSession(db, line.id, sessionId, { override: false }).kind === 'placed') return;
  moveLine(db, line, 'put-on-waiting-list', { actor: nobody, as: 'portal' }, now);
  wishForSession(db, line.id, sessionId);
}

export function byService<T extends Pick<Line, 'serviceId'>>(lines: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const line of lines) groups.set(line.serviceId ?? '', [...(groups.get(line.serviceId ?? '') ?? []), line]);
  return [...groups.values()];
}

function refuseLines(db: Db, lines: readonly AskedLine[], now: Instant): SubmitOutcome | undefined {
  for (const { offer, participants } of lines) {
    if (!offer) continue;
    if (availabilityOf(offer, dayOf(now)).kind !== 'open') return { kind: 'refused', reason: 'not-open', title: offer.title };
    if (classesAlreadyAsked(db, offer.id, participants.flatMap(({ classGroupId }) => classGroupId ?? []))) {
      return { kind: 'refused', reason: 'class-already-asked', title: offer.title };
    }
  }
  return undefined;
}

/** Whether one of these classes already has a live line for this offer. Estimates have no class yet: those are shown, not refused. */
export function classesAlreadyAsked(db: Db, offerId: string, classGroupIds: readonly string[]): boolean {
  if (classGroupIds.length === 0) return false;
  return Boolean(
    db
      .select({ id: requestLines.id })
      .from(requestLines)
      .innerJoin(lineParticipants, eq(lineParticipants.lineId, requestLines.id))
      .where(and(eq(requestLines.offerId, offerId), inArray(requestLines.state, [...LIVE_STATES]), inArray(lineParticipants.classGroupId, [...classGroupIds])))
      .get(),
  );
}

function insertRequest(db: Db, sending: Sending & { schoolId: string }, actor: Actor, schoolKnows: 'yes' | 'asked', now: Instant) {
  const year = Number(dayOf(now).slice(0, 4));
  const last = db.select({ number: max(requests.number) }).from(requests).where(eq(requests.year, year)).get();
  const number = (last?.number ?? 0) + 1;
  const reference = `A-${year}-${String(number).padStart(4, '0')}`;
  const id = randomUUID();
  const { ask } = sending;
  db.insert(requests)
    .values({
      id, year, number, reference, schoolId: sending.schoolId, siteId: ask.siteId, requesterId: actor.personId || null,
      contactName: ask.contact.name, contactEmail: ask.contact.email, contactPhone: ask.contact.phone, channel: sending.channel ?? 'web',
      idempotencyKey: sending.key, contentHash: sending.contentHash, schoolKnows, remarks: ask.remarks, createdAt: now,
    })
    .run();
  return { id, reference };
}

/** A request that someone of a service writes down for a school; it counts at once. */
export function insertPhoneRequest(
  db: Db,
  noted: {
    schoolId: string; siteId: string; offer: Offer; enteredBy: string; key: string; contact: { name: string; email: string };
    participants: readonly Participants[]; wish: Wish;
  },
  now: Instant,
): string {
  const line = { offer: noted.offer, question: '', participants: noted.participants, wish: noted.wish };
  const ask = { siteId: noted.siteId, contact: { ...noted.contact, phone: '' }, remarks: '', lines: [line] };
  const { id } = insertRequest(db, { ask, key: noted.key, contentHash: '', channel: 'phone', schoolId: noted.schoolId }, nobody, 'yes', now);
  db.update(requests).set({ enteredBy: noted.enteredBy, submittedAt: now }).where(eq(requests.id, id)).run();
  insertLine(db, id, line, 0, now);
  return id;
}

function insertLine(db: Db, requestId: string, asked: AskedLine, position: number, now: Instant): void {
  const id = randomUUID();
  const { offer } = asked;
  db.insert(requestLines)
    .values({
      id, requestId, position, offerId: offer?.id ?? null, offerVersionId: offer?.versionId ?? null,
      title: offer?.title ?? titleOfQuestion(asked.question), question: asked.question, serviceId: offer?.serviceId ?? null,
      state: 'unconfirmed', wish: asked.wish, changedAt: now,
    })
    .run();
  asked.participants.forEach((participants, place) => {
    db.insert(lineParticipants).values({ id: randomUUID(), lineId: id, position: place, ...participants }).run();
  });
}

/** The first words of a question, so that a list can name it. */
export function titleOfQuestion(question: string): string {
  const line = question.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).replace(/\s\S*$/, '')} …`;
}

function askToConfirm(db: Db, requestId: string, ask: Ask, reference: string, sender: MailSender, now: Instant): void {
  const token = randomToken();
  db.insert(oneTimeLinks)
    .values({
      hash: hashOf(token), purpose: 'confirm-request', email: ask.contact.email, subjectId: requestId, createdAt: now,
      expiresAt: addMinutes(now, CONFIRM_WITHIN),
    })
    .run();
  queueMail(db, confirmYourRequest(ask.contact, reference, listLinesOfRequest(db, requestId), token, sender), now);
}
