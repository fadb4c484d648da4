import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { oneTimeLinks, requestLines, requests } from '#db/schema/index.ts';
import { claimSchoolMembership, nobody } from '#src/domain/accounts/index.ts';
import { dropMoments } from '#src/domain/bookings/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Line, listLinesOfRequest } from '#src/domain/requests/line.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { CONFIRM_WITHIN, activateRequest, byService } from '#src/domain/requests/submit-request.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { requesterUnknown } from '#src/mail/templates/requests.ts';

export type ConfirmOutcome =
  | { kind: 'confirmed'; reference: string; personId: string; known: boolean }
  | { kind: 'refused'; reason: 'link-unknown' };

/**
 * What a link would confirm, or has confirmed; nothing when it came too late or there is nothing left to confirm. Looking
 * changes nothing: mail scanners look too.
 */
export function findRequestToConfirm(db: Db, token: string, now: Instant): { lines: Line[]; confirmed: boolean } | undefined {
  const link = db.select().from(oneTimeLinks).where(and(eq(oneTimeLinks.hash, hashOf(token)), eq(oneTimeLinks.purpose, 'confirm-request'))).get();
  if (!link?.subjectId) return undefined;
  const lines = listLinesOfRequest(db, link.subjectId);
  if (link.usedAt !== null) return { lines, confirmed: true };
  const waiting = lines.filter(({ state }) => state === 'unconfirmed');
  return link.expiresAt > now && waiting.length > 0 ? { lines: waiting, confirmed: false } : undefined;
}

/**
 * Someone pressed the button in his mail: now it is his request. Who mails from the school's own domain passes at once;
 * about anyone else the school is asked, while his places are held (A13).
 */
export function confirmRequest(db: Db, token: string, sender: MailSender, now: Instant): ConfirmOutcome {
  return write(db, (tx): ConfirmOutcome => {
    if (findRequestToConfirm(tx, token, now)?.confirmed !== false) return { kind: 'refused', reason: 'link-unknown' };
    const link = tx
      .update(oneTimeLinks)
      .set({ usedAt: now })
      .where(and(eq(oneTimeLinks.hash, hashOf(token)), eq(oneTimeLinks.purpose, 'confirm-request'), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expiresAt, now)))
      .returning()
      .get();
    const request = link?.subjectId ? tx.select().from(requests).where(eq(requests.id, link.subjectId)).get() : undefined;
    if (!request || request.submittedAt) return { kind: 'refused', reason: 'link-unknown' };

    const contact = { name: request.contactName, email: request.contactEmail, phone: request.contactPhone };
    const { personId, known } = claimSchoolMembership(tx, contact, request.schoolId, sender, now);
    tx.update(requests).set({ requesterId: personId, schoolKnows: known ? 'yes' : 'asked' }).where(eq(requests.id, request.id)).run();
    record(tx, { actorId: personId, actorAs: 'school', verb: 'request-confirmed', subjectKind: 'request', subjectId: request.id, requestId: request.id }, now);
    activateRequest(tx, request.id, { ...nobody, personId }, sender, now);
    return { kind: 'confirmed', reference: request.reference, personId, known };
  });
}

/** The school said whether it knows who asked: his requests go on, or end and free their places. */
export function settleRequestsOf(
  db: Db, { personId, schoolId, known }: { personId: string; schoolId: string; known: boolean }, sender: MailSender, now: Instant,
): void {
  write(db, (tx) => {
    const asked = tx
      .select()
      .from(requests)
      .where(and(eq(requests.requesterId, personId), eq(requests.schoolId, schoolId), eq(requests.schoolKnows, 'asked')))
      .all();
    for (const request of asked) {
      tx.update(requests).set({ schoolKnows: known ? 'yes' : 'no' }).where(eq(requests.id, request.id)).run();
      if (known) continue;
      const ended = listLinesOfRequest(tx, request.id).flatMap((line) => moveLine(tx, line, 'withdraw', { actor: nobody, as: 'portal', reason: 'requester-unknown' }, now) ?? []);
      for (const { id } of ended) dropMoments(tx, id);
      for (const own of byService(ended)) queueMail(tx, requesterUnknown(own, sender), now);
    }
  });
}

/** Requests whose button was never pressed end quietly when it no longer works; they held nothing. Run as a job. */
export function expireUnconfirmed(db: Db, now: Instant): number {
  const before = addMinutes(now, -CONFIRM_WITHIN);
  return write(db, (tx) => {
    const old = tx
      .select({ id: requestLines.requestId })
      .from(requestLines)
      .innerJoin(requests, eq(requests.id, requestLines.requestId))
      .where(and(eq(requestLines.state, 'unconfirmed'), lt(requests.createdAt, before)))
      .groupBy(requestLines.requestId)
      .all();
    for (const { id } of old) for (const line of listLinesOfRequest(tx, id)) moveLine(tx, line, 'expire', { actor: nobody, as: 'portal' }, now);
    return old.length;
  });
}
