import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { lineFollowers, requestLines, requests } from '#db/schema/index.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/index.ts';
import { fitsWhereItSits } from '#src/domain/bookings/index.ts';
import { type SchoolOutcome, findOwn } from '#src/domain/requests/answer-service.ts';
import { type Line, type Participants, findLineById, selectLines } from '#src/domain/requests/line.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { queueMails } from '#src/domain/requests/notify.ts';
import { replaceParticipants } from '#src/domain/requests/participants.ts';
import { numbersAreFree } from '#src/domain/requests/rules.ts';
import { LIVE_STATES, canMove } from '#src/domain/requests/states.ts';
import { classesAlreadyAsked } from '#src/domain/requests/submit-request.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** Live lines of colleagues at the same site for the same offer: shown before sending, so that a school asks once (G7). */
export function listColleagueLines(db: Db, actor: Actor, siteId: string, schoolId: string, offerIds: readonly string[]): Line[] {
  if (!isOfSchool(actor, schoolId) || offerIds.length === 0) return [];
  return selectLines(
    db,
    and(eq(requests.schoolId, schoolId), eq(requests.siteId, siteId), inArray(requestLines.offerId, [...offerIds]), inArray(requestLines.state, [...LIVE_STATES])),
  );
}

/**
 * A colleague joins a line instead of asking again: he sees it, gets its mails, and the groups he brings are added when they
 * are not in it yet. Refusals: the line is no longer live, his groups do not fit, they come after the closing day, or one of
 * his classes has a line of its own for this offer.
 */
export function joinLine(
  db: Db, actor: Actor, lineId: string, more: readonly Participants[], sender: MailSender, now: Instant,
): SchoolOutcome<'joined', 'does-not-fit' | 'closed' | 'class-already-asked'> {
  return write(db, (tx): ReturnType<typeof joinLine> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (!canMove('join', line.state)) return { kind: 'refused', reason: 'not-possible-now' };
    const added = more.filter((group) => !line.participants.some((known) => isSameGroup(known, group)));
    const all = [...line.participants, ...added];
    if (added.length > 0) {
      if (!numbersAreFree(line, dayOf(now))) return { kind: 'refused', reason: 'closed' };
      if (line.offerId && classesAlreadyAsked(tx, line.offerId, added.flatMap(({ classGroupId }) => classGroupId ?? []))) {
        return { kind: 'refused', reason: 'class-already-asked' };
      }
      if (!fitsWhereItSits(tx, line.id, all)) return { kind: 'refused', reason: 'does-not-fit' };
      replaceParticipants(tx, line.id, all);
    }
    tx.insert(lineFollowers).values({ id: randomUUID(), lineId, personId: actor.personId, joinedAt: now }).onConflictDoNothing().run();
    moveLine(tx, line, 'join', { actor, as: 'school' }, now);
    const joined = findLineById(tx, line.id) ?? line;
    queueMails(tx, joined, 'joined', actor.name, sender, now);
    queueMails(tx, joined, 'colleague-joined', actor.name, sender, now, actor);
    return { kind: 'joined', line: joined };
  });
}

const isSameGroup = (a: Participants, b: Participants): boolean =>
  a.classGroupId !== null ? a.classGroupId === b.classGroupId : b.classGroupId === null && a.grade === b.grade;
