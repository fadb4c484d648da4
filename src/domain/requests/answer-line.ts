import { type Db, write } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type Moment, agreeMoment, dropMoments, fitsWhereItSits, placeInSession, proposeMoments } from '#src/domain/bookings/index.ts';
import { askAfterNumbers } from '#src/domain/requests/apply-offer-change.ts';
import { type Line, findLineById } from '#src/domain/requests/line.ts';
import { say } from '#src/domain/requests/messages.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { awaitsDraw, dayOfLine, mayHandle } from '#src/domain/requests/rules.ts';
import { canMove } from '#src/domain/requests/states.ts';
import { replaceParticipants } from '#src/domain/requests/participants.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMails } from '#src/domain/requests/notify.ts';

export type AnswerOutcome<Reason extends string = never> =
  | { kind: 'answered'; line: Line }
  | { kind: 'refused'; reason: 'not-found' | 'not-possible-now' | Reason };

export interface Acceptance {
  readonly message: string;
  /** Which session the line gets, where the offer has sessions. */
  readonly sessionId?: string | undefined;
  /** When it takes place, where both sides look for a moment. */
  readonly moment?: Moment | undefined;
  /** Why it is placed above the capacity; without a reason it is not. */
  readonly overrideReason?: string | undefined;
}

const NEEDS_MOMENT = ['bezoek_op_afspraak', 'op_school'];

/**
 * The service says yes. Refusals: an appointment without a moment, a session that is unknown or full (unless it is placed
 * above the capacity, with a reason that is kept), a question without an answer.
 */
export function acceptLine(
  db: Db, actor: Actor, lineId: string, acceptance: Acceptance, sender: MailSender, now: Instant,
): AnswerOutcome<'moment-missing' | 'session-missing' | 'session-unknown' | 'does-not-fit' | 'answer-missing'> {
  return write(db, (tx): ReturnType<typeof acceptLine> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (!canMove('accept', line.state)) return { kind: 'refused', reason: 'not-possible-now' };
    const agreed = line.moments.some(({ kind }) => kind === 'agreed');
    if (!line.offerId && acceptance.message.trim() === '') return { kind: 'refused', reason: 'answer-missing' };
    if (line.bookingForm && NEEDS_MOMENT.includes(line.bookingForm) && !acceptance.moment && !agreed) return { kind: 'refused', reason: 'moment-missing' };

    let isOver = false;
    if (line.bookingForm === 'vaste_sessie') {
      const sessionId = acceptance.sessionId ?? line.session?.id;
      if (!sessionId) return { kind: 'refused', reason: 'session-missing' };
      const placed = placeInSession(tx, line.id, sessionId, { override: Boolean(acceptance.overrideReason?.trim()) });
      if (placed.kind === 'refused') return placed;
      isOver = placed.overCapacity;
    }
    const when = acceptance.moment ?? (agreed ? undefined : onlyDayOf(line));
    if (when) agreeMoment(tx, line.id, when);
    const reason = isOver ? 'over-capacity' : undefined;
    if (isOver) say(tx, line.id, { by: actor, side: 'service', text: acceptance.overrideReason ?? '', internal: true }, now);
    return finish(tx, moveLine(tx, line, 'accept', { actor, as: 'service', reason }, now, { pausedOn: null }), 'accepted', actor, acceptance.message, sender, now);
  });
}

/** An event of one day takes place on that day, also when nobody typed it. */
function onlyDayOf({ bookingForm, firstOn, lastOn }: Line): Moment | undefined {
  if (bookingForm !== 'evenement' || firstOn === null || firstOn !== lastOn) return undefined;
  return { day: firstOn, startsAt: null, endsAt: null, untilDay: null, place: '' };
}

/** The service says no, with the reason the school reads. */
export function declineLine(db: Db, actor: Actor, lineId: string, reason: string, sender: MailSender, now: Instant): AnswerOutcome<'reason-missing'> {
  return write(db, (tx): ReturnType<typeof declineLine> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (reason.trim() === '') return { kind: 'refused', reason: 'reason-missing' };
    const moved = moveLine(tx, line, 'decline', { actor, as: 'service' }, now, { pausedOn: null });
    if (moved) dropMoments(tx, line.id);
    return finish(tx, moved, 'declined', actor, reason, sender, now);
  });
}

/** The service asks the school something; its own clock stands until the answer comes. */
export function askSchool(db: Db, actor: Actor, lineId: string, question: string, sender: MailSender, now: Instant): AnswerOutcome<'question-missing'> {
  return write(db, (tx): ReturnType<typeof askSchool> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (question.trim() === '') return { kind: 'refused', reason: 'question-missing' };
    return finish(tx, moveLine(tx, line, 'ask', { actor, as: 'service' }, now, { pausedOn: line.pausedOn ?? dayOf(now) }), 'asked', actor, question, sender, now);
  });
}

/** The service puts other moments before the school, which picks one or says that none suits. */
export function proposeToSchool(
  db: Db, actor: Actor, lineId: string, moments: readonly Moment[], message: string, sender: MailSender, now: Instant,
): AnswerOutcome<'moments-missing' | 'moment-past'> {
  return write(db, (tx): ReturnType<typeof proposeToSchool> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (moments.length === 0) return { kind: 'refused', reason: 'moments-missing' };
    if (moments.some(({ day }) => day < dayOf(now))) return { kind: 'refused', reason: 'moment-past' };
    const pausedOn = line.pausedOn ?? dayOf(now);
    if (!canMove('propose', line.state)) return { kind: 'refused', reason: 'not-possible-now' };
    proposeMoments(tx, line.id, moments);
    return finish(tx, moveLine(tx, line, 'propose', { actor, as: 'service' }, now, { pausedOn }), 'proposed', actor, message, sender, now);
  });
}

/** The service takes back what was agreed, with the reason the school reads. Never capped, never delayed. */
export function cancelLine(db: Db, actor: Actor, lineId: string, reason: string, sender: MailSender, now: Instant): AnswerOutcome<'reason-missing'> {
  return write(db, (tx): ReturnType<typeof cancelLine> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (reason.trim() === '') return { kind: 'refused', reason: 'reason-missing' };
    const moved = moveLine(tx, line, 'cancel', { actor, as: 'service' }, now);
    if (moved) dropMoments(tx, line.id);
    return finish(tx, moved, 'cancelled', actor, reason, sender, now);
  });
}

/** There is no place now: the line waits, and the school knows that it does. */
export function putOnWaitingList(db: Db, actor: Actor, lineId: string, message: string, sender: MailSender, now: Instant): AnswerOutcome {
  return write(db, (tx): AnswerOutcome => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    const moved = moveLine(tx, line, 'put-on-waiting-list', { actor, as: 'service' }, now, { pausedOn: null });
    return finish(tx, moved, 'waitlisted', actor, message, sender, now);
  });
}

/** The service moves what was agreed: the school is asked whether the new moment suits. Silence is not a yes. */
export function moveMoment(
  db: Db, actor: Actor, lineId: string, moment: Moment | undefined, message: string, sender: MailSender, now: Instant,
): AnswerOutcome<'moment-missing' | 'moment-past'> {
  return write(db, (tx): ReturnType<typeof moveMoment> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (!moment) return { kind: 'refused', reason: 'moment-missing' };
    if (moment.day < dayOf(now)) return { kind: 'refused', reason: 'moment-past' };
    if (!canMove('ask-to-reconfirm', line.state)) return { kind: 'refused', reason: 'not-possible-now' };
    agreeMoment(tx, line.id, moment);
    return finish(tx, moveLine(tx, line, 'ask-to-reconfirm', { actor, as: 'service' }, now), 'moved', actor, message, sender, now);
  });
}

/** The service takes or refuses the numbers that a school asked for after the closing day. Refusal: more come than fit in the session. */
export function decideChange(
  db: Db, actor: Actor, lineId: string, accept: boolean, message: string, sender: MailSender, now: Instant,
): AnswerOutcome<'does-not-fit'> {
  return write(db, (tx): ReturnType<typeof decideChange> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    const wanted = line.requestedNumbers;
    if (accept && wanted && !fitsWhereItSits(tx, line.id, wanted)) return { kind: 'refused', reason: 'does-not-fit' };
    const moved = moveLine(tx, line, accept ? 'accept-change' : 'refuse-change', { actor, as: 'service' }, now, { requestedNumbers: null });
    if (moved && accept && wanted) replaceParticipants(tx, line.id, wanted);
    const outcome = finish(tx, moved && (findLineById(tx, line.id) ?? moved), accept ? 'change-accepted' : 'change-refused', actor, message, sender, now);
    return outcome.kind === 'answered' ? { kind: 'answered', line: askAfterNumbers(tx, outcome.line, sender, now) } : outcome;
  });
}

/** How it was: it took place, only in part, or nobody came. Only after the day itself; a mistake can be set right. */
export function recordAttendance(
  db: Db, actor: Actor, lineId: string, how: 'done' | 'partly' | 'no-show', sender: MailSender, now: Instant,
): AnswerOutcome<'not-yet'> {
  return write(db, (tx): ReturnType<typeof recordAttendance> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (dayOfLine(line) > dayOf(now)) return { kind: 'refused', reason: 'not-yet' };
    const moved = moveLine(tx, line, `record-${how}`, { actor, as: 'service' }, now);
    return finish(tx, moved, how === 'no-show' ? 'nobody-came' : 'took-place', actor, '', sender, now);
  });
}

/** An internal note: for who works on it, never for the school. */
export function noteOnLine(db: Db, actor: Actor, lineId: string, text: string, now: Instant): AnswerOutcome<'note-missing'> {
  return write(db, (tx): ReturnType<typeof noteOnLine> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (text.trim() === '') return { kind: 'refused', reason: 'note-missing' };
    say(tx, line.id, { by: actor, side: 'service', text, internal: true }, now);
    return { kind: 'answered', line };
  });
}

/**
 * Several lines at once, each as if it were alone; what a draw decides is not accepted by the handful. Returns those that
 * could not be answered in this way, with why.
 */
export function answerMany(
  db: Db, actor: Actor, lineIds: readonly string[], answer: { verb: 'accept' | 'decline'; message: string }, sender: MailSender, now: Instant,
): { done: number; left: { lineId: string; reason: string }[] } {
  const left: { lineId: string; reason: string }[] = [];
  for (const lineId of new Set(lineIds)) {
    const outcome =
      answer.verb === 'decline' ? declineLine(db, actor, lineId, answer.message, sender, now)
      : awaitsDraw(findHandled(db, actor, lineId), dayOf(now)) ? { kind: 'refused' as const, reason: 'waits-for-draw' }
      : acceptLine(db, actor, lineId, { message: answer.message }, sender, now);
    if (outcome.kind === 'refused') left.push({ lineId, reason: outcome.reason });
  }
  return { done: new Set(lineIds).size - left.length, left };
}

export function findHandled(db: Db, actor: Actor, lineId: string): Line | undefined {
  const line = findLineById(db, lineId);
  return line && line.state !== 'unconfirmed' && mayHandle(actor, line) ? line : undefined;
}

type Event = 'accepted' | 'declined' | 'asked' | 'proposed' | 'waitlisted' | 'moved' | 'cancelled' | 'change-accepted' | 'change-refused' | 'took-place' | 'nobody-came';

function finish(
  db: Db, moved: Line | undefined, event: Event, actor: Actor, message: string, sender: MailSender, now: Instant,
): { kind: 'answered'; line: Line } | { kind: 'refused'; reason: 'not-possible-now' } {
  if (!moved) return { kind: 'refused', reason: 'not-possible-now' };
  say(db, moved.id, { by: actor, side: 'service', text: message }, now);
  queueMails(db, moved, event, message, sender, now);
  return { kind: 'answered', line: moved };
}
