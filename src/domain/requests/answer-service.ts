import { type Db, write } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { agreeMoment, dropMoments, fitsWhereItSits } from '#src/domain/bookings/index.ts';
import { type Line, type Participants, findLineById } from '#src/domain/requests/line.ts';
import { asksTheSame } from '#src/domain/requests/line-conditions.ts';
import { say } from '#src/domain/requests/messages.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { queueMails } from '#src/domain/requests/notify.ts';
import { replaceParticipants } from '#src/domain/requests/participants.ts';
import { maySee, numbersAreFree } from '#src/domain/requests/rules.ts';
import { canMove } from '#src/domain/requests/states.ts';
import { answerDayAfterPause, answerDayOf } from '#src/domain/services/index.ts';
import { requestMails as mails } from '#src/i18n/nl/request-mails.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

export type SchoolOutcome<Kind extends string, Reason extends string = never> =
  | { kind: Kind; line: Line }
  | { kind: 'refused'; reason: 'not-found' | 'not-possible-now' | Reason };

/** The school answers what the service asked; the service's clock runs on with the days it had left. */
export function replyToService(db: Db, actor: Actor, lineId: string, text: string, sender: MailSender, now: Instant): SchoolOutcome<'replied', 'reply-missing'> {
  return write(db, (tx): ReturnType<typeof replyToService> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (text.trim() === '') return { kind: 'refused', reason: 'reply-missing' };
    const moved = moveLine(tx, line, 'reply', { actor, as: 'school' }, now, resumed(tx, line, now));
    return told(tx, moved, 'replied', 'replied', actor, text, sender, now);
  });
}

/** The school takes one of the moments the service proposed: that is an agreement. */
export function chooseMoment(db: Db, actor: Actor, lineId: string, momentId: string, sender: MailSender, now: Instant): SchoolOutcome<'agreed', 'moment-unknown'> {
  return write(db, (tx): ReturnType<typeof chooseMoment> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (!canMove('choose-moment', line.state)) return { kind: 'refused', reason: 'not-possible-now' };
    const moment = line.moments.find(({ id, kind }) => id === momentId && kind === 'proposed');
    if (!moment) return { kind: 'refused', reason: 'moment-unknown' };

    const { day, startsAt, endsAt, untilDay, place } = moment;
    agreeMoment(tx, line.id, { day, startsAt, endsAt, untilDay, place });
    return told(tx, moveLine(tx, line, 'choose-moment', { actor, as: 'school' }, now, { pausedOn: null }), 'agreed', 'moment-chosen', actor, '', sender, now);
  });
}

/** None of the proposed moments suits; what does suit is in the text. The line is with the service again. */
export function refuseMoments(db: Db, actor: Actor, lineId: string, text: string, sender: MailSender, now: Instant): SchoolOutcome<'replied', 'reply-missing'> {
  return write(db, (tx): ReturnType<typeof refuseMoments> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (text.trim() === '') return { kind: 'refused', reason: 'reply-missing' };
    const moved = moveLine(tx, line, 'refuse-moments', { actor, as: 'school' }, now, termAfterRefusal(tx, line, now));
    if (moved) dropMoments(tx, line.id);
    return told(tx, moved, 'replied', line.reconfirmVersionId === null ? 'moments-refused' : 'conditions-refused', actor, text, sender, now);
  });
}

/** A school changes how many come: at once before the offer closes, as a request to the service after it. */
export function changeNumbers(
  db: Db, actor: Actor, lineId: string, participants: readonly Participants[], sender: MailSender, now: Instant,
): SchoolOutcome<'changed' | 'change-requested', 'does-not-fit' | 'nobody-comes'> {
  return write(db, (tx): ReturnType<typeof changeNumbers> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (participants.length === 0) return { kind: 'refused', reason: 'nobody-comes' };

    if (!numbersAreFree(line, dayOf(now))) {
      const answerBy = answerDayOf(tx, line.serviceId, dayOf(now));
      const asked = moveLine(tx, line, 'request-change', { actor, as: 'school' }, now, { requestedNumbers: participants, answerBy });
      return told(tx, asked, 'change-requested', 'change-requested', actor, '', sender, now);
    }
    if (!canMove('change-numbers', line.state)) return { kind: 'refused', reason: 'not-possible-now' };
    if (!fitsWhereItSits(tx, line.id, participants)) return { kind: 'refused', reason: 'does-not-fit' };
    replaceParticipants(tx, line.id, participants);
    const moved = moveLine(tx, line, 'change-numbers', { actor, as: 'school' }, now);
    return told(tx, moved, 'changed', 'numbers-changed', actor, '', sender, now);
  });
}

/**
 * What was moved, or what the service changed of its offer, still suits the school: from now on that is what was
 * agreed. What the school saw when it said yes goes along: nobody agrees to what came after it.
 * Refusal: the service changed something since that it did not see.
 */
export function reconfirmLine(
  db: Db, actor: Actor, lineId: string, sender: MailSender, now: Instant, seenVersionId?: string | null,
): SchoolOutcome<'reconfirmed', 'changed-meanwhile'> {
  return write(db, (tx): ReturnType<typeof reconfirmLine> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (canMove('reconfirm', line.state) && seenVersionId !== undefined && !asksTheSame(tx, line, seenVersionId)) return { kind: 'refused', reason: 'changed-meanwhile' };
    return told(tx, moveLine(tx, line, 'reconfirm', { actor, as: 'school' }, now), 'reconfirmed', 'reconfirmed', actor, '', sender, now);
  });
}

/** How it was, in the school's own words; once, after it took place. */
export function evaluateLine(db: Db, actor: Actor, lineId: string, text: string, sender: MailSender, now: Instant): SchoolOutcome<'evaluated', 'reply-missing'> {
  return write(db, (tx): ReturnType<typeof evaluateLine> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (text.trim() === '') return { kind: 'refused', reason: 'reply-missing' };
    return told(tx, moveLine(tx, line, 'evaluate', { actor, as: 'school' }, now), 'evaluated', 'evaluated', actor, text, sender, now);
  });
}

/** A school withdraws a line itself; the seats are free at once, the service has to see it. Of what never counted it has not heard. */
export function withdrawLine(db: Db, actor: Actor, lineId: string, reason: string, sender: MailSender, now: Instant): SchoolOutcome<'withdrawn'> {
  return write(db, (tx): ReturnType<typeof withdrawLine> => {
    const line = findOwn(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (line.state === 'unconfirmed') {
      const ended = moveLine(tx, line, 'withdraw', { actor, as: 'school' }, now, { unseenSince: null });
      return ended ? { kind: 'withdrawn', line: ended } : { kind: 'refused', reason: 'not-possible-now' };
    }
    const moved = moveLine(tx, line, 'withdraw', { actor, as: 'school' }, now, { pausedOn: null });
    if (moved) dropMoments(tx, line.id);
    return told(tx, moved, 'withdrawn', 'withdrawn', actor, reason, sender, now);
  });
}

export function findOwn(db: Db, actor: Actor, lineId: string): Line | undefined {
  const line = findLineById(db, lineId);
  return line && maySee(actor, line) ? line : undefined;
}

/** What was agreed and moved had its answer: who says that the new moment does not suit begins a new term. */
const termAfterRefusal = (db: Db, line: Line, now: Instant) =>
  line.state === 'reconfirm' ? { pausedOn: null, answerBy: answerDayOf(db, line.serviceId, dayOf(now)) } : resumed(db, line, now);

function resumed(db: Db, line: Line, now: Instant) {
  if (!line.pausedOn || !line.answerBy) return { pausedOn: null };
  // What is decided for everyone on one day is not decided later for one.
  if (line.decisionOn === line.answerBy && line.answerBy >= dayOf(now)) return { pausedOn: null };
  return { pausedOn: null, answerBy: answerDayAfterPause(db, line.serviceId, { answerBy: line.answerBy, pausedOn: line.pausedOn }, dayOf(now)) };
}

type Event = 'replied' | 'moment-chosen' | 'moments-refused' | 'conditions-refused' | 'numbers-changed' | 'change-requested' | 'withdrawn' | 'reconfirmed' | 'evaluated';

/** Says what the school did with a line: in its history, to the service and to the colleagues who read along. */
export function told<Kind extends string>(
  db: Db, moved: Line | undefined, kind: Kind, event: Event, actor: Actor, text: string, sender: MailSender, now: Instant,
): { kind: Kind; line: Line } | { kind: 'refused'; reason: 'not-possible-now' } {
  if (!moved) return { kind: 'refused', reason: 'not-possible-now' };
  const line = findLineById(db, moved.id) ?? moved;
  say(db, line.id, { by: actor, side: 'school', text }, now);
  queueMails(db, line, event, text, sender, now);
  // Who asked or joined hears what a colleague did; who did it knows.
  queueMails(db, line, 'colleague-acted', [mails.colleagueDid[event](actor.name), text].filter(Boolean).join('\n\n'), sender, now, actor);
  return { kind, line };
}
