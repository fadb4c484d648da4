import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Db, write } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { agreeMoment, placeInSession, seatsCountOf, seatsOf } from '#src/domain/bookings/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { listOffersById } from '#src/domain/offers/index.ts';
import { type Line, listLinesOfRequest } from '#src/domain/requests/line.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { insertPhoneRequest } from '#src/domain/requests/submit-request.ts';
import { findSchool, findSite, isGrade } from '#src/domain/schools/index.ts';
import { isMailAddress } from '#src/lib/text.ts';
import { type Instant, isDay } from '#src/lib/time.ts';
import { clockTime, wholeNumber } from '#src/lib/values.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { phoneRequestNoted } from '#src/mail/templates/requests.ts';

/** One line on top of the desk: school, offer, grade, number, moment, who called. Half a minute, so little is obligatory (G9). */
export const phoneForm = z.object({
  site: z.string().min(1, 'site-missing'),
  offer: z.string().min(1, 'offer-missing'),
  grade: z.string().refine((text) => text === '' || isGrade(text), 'choice-unknown').default(''),
  pupils: z.string().transform((text, context) => {
    const number = wholeNumber(text);
    if (number === undefined || number < 1 || number > 2000) {
      context.addIssue({ code: 'custom', message: 'pupils-wrong' });
      return z.NEVER;
    }
    return number;
  }),
  /** The past is allowed: a call is sometimes written down the week after. */
  day: z.string().refine((text) => text === '' || isDay(text), 'date-wrong').default(''),
  time: z.string().default('').transform(clockTime).pipe(z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'time-wrong')),
  session: z.string().default(''),
  caller: z.string().max(120, 'text-too-long').default(''),
  callerEmail: z.string().trim().toLowerCase().refine((text) => text === '' || isMailAddress(text), 'email-wrong').default(''),
});
export type PhoneForm = z.infer<typeof phoneForm>;

export type PhoneOutcome =
  | { kind: 'noted'; line: Line }
  | { kind: 'refused'; reason: 'site-unknown' | 'offer-unknown' | 'grade-missing' | 'session-unknown' | 'does-not-fit' };

/**
 * A service writes down what a school asked by phone and confirms it in one go. The school gets the same mail as after a
 * request of its own, at the address of who called or else its own mailbox; it says who wrote it down.
 */
export function notePhoneRequest(db: Db, actor: Actor, form: PhoneForm, sender: MailSender, now: Instant): PhoneOutcome {
  return write(db, (tx): PhoneOutcome => {
    const site = findSite(tx, form.site);
    const school = site && findSchool(tx, site.schoolId);
    if (!site || !school) return { kind: 'refused', reason: 'site-unknown' };
    const offer = listOffersById(tx, [form.offer]).find(({ serviceId, bookingMode }) => bookingMode === 'here' && (actor.services.includes(serviceId) || actor.coordinator));
    if (!offer) return { kind: 'refused', reason: 'offer-unknown' };
    const session = offer.sessions.find(({ id, cancelled }) => id === form.session && !cancelled);
    if (form.session !== '' && !session) return { kind: 'refused', reason: 'session-unknown' };
    const [onlyGrade] = offer.grades.length === 1 ? offer.grades : [];
    const grade = isGrade(form.grade) ? form.grade : onlyGrade;
    if (!grade) return { kind: 'refused', reason: 'grade-missing' };
    const participants = [{ classGroupId: null, grade, label: '', classes: 1, pupils: form.pupils, adults: 0 }];
    if (session && session.taken + seatsOf(participants, seatsCountOf(offer.terms)) > session.capacity) return { kind: 'refused', reason: 'does-not-fit' };

    const requestId = insertPhoneRequest(
      tx,
      {
        schoolId: school.id, siteId: site.id, offer, enteredBy: actor.personId, key: randomUUID(),
        contact: { name: form.caller || school.name, email: form.callerEmail || school.email },
        participants,
        wish: session ? { session: session.id } : {},
      },
      now,
    );
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'phone-request-noted', subjectKind: 'request', subjectId: requestId, requestId }, now);

    const [line] = listLinesOfRequest(tx, requestId);
    const confirmed = line && moveLine(tx, line, 'confirm', { actor, as: 'service' }, now);
    if (!confirmed) throw new Error('a phone request that was just written is not there');
    if (session) placeInSession(tx, confirmed.id, session.id, { override: false });
    else if (form.day) agreeMoment(tx, confirmed.id, { day: form.day, startsAt: form.time || null, endsAt: null, untilDay: null, place: '' });
    const accepted = moveLine(tx, confirmed, 'accept', { actor, as: 'service' }, now) ?? confirmed;
    queueMail(tx, phoneRequestNoted(accepted, actor.name, sender), now);
    return { kind: 'noted', line: accepted };
  });
}
