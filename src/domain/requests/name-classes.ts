import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { offers, requestLines, requests } from '#db/schema/index.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/index.ts';
import { fitsWhereItSits } from '#src/domain/bookings/index.ts';
import { type SchoolOutcome, findOwn, told } from '#src/domain/requests/answer-service.ts';
import { type Line, type Participants, selectLines } from '#src/domain/requests/line.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { replaceParticipants } from '#src/domain/requests/participants.ts';
import { numbersAreFree } from '#src/domain/requests/rules.ts';
import { LIVE_STATES, canMove } from '#src/domain/requests/states.ts';
import { classesAlreadyAsked } from '#src/domain/requests/submit-request.ts';
import { type SchoolClass, findSite, listClasses, usualAdults } from '#src/domain/schools/index.ts';
import { answerDayOf } from '#src/domain/services/index.ts';
import { requestMails as mails } from '#src/i18n/nl/request-mails.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** Live lines of a site for a school year that still name a grade and no class: asked in spring, before there were classes (A14). */
export function listEstimates(db: Db, actor: Actor, siteId: string, schoolYear: string): Line[] {
  const site = findSite(db, siteId);
  if (!site || !isOfSchool(actor, site.schoolId)) return [];
  const ofYear = db.select({ id: offers.id }).from(offers).where(eq(offers.schoolYear, schoolYear));
  const lines = selectLines(db, and(eq(requests.siteId, siteId), isNotNull(requests.submittedAt), inArray(requestLines.state, [...LIVE_STATES]), inArray(requestLines.offerId, ofYear)));
  return lines.filter(({ participants, state }) => participants.some(isEstimate) && state !== 'change-requested');
}

/** The classes that an estimate of this line can have become: those of its site and year, of a grade it names. */
export function classesFor(line: Pick<Line, 'participants'>, classes: readonly SchoolClass[]): SchoolClass[] {
  const grades = line.participants.filter(isEstimate).map(({ grade }) => grade);
  return classes.filter((known) => known.grades.some((grade) => grades.includes(grade)));
}

const isEstimate = ({ classGroupId }: Participants): boolean => classGroupId === null;

/**
 * The school says which classes its estimate became: they come with their pupils of now, in the place of the estimates of
 * every grade that has classes; classes that were named already stay, and estimates of grades without. From here each class counts once per offer. After the closing day, or where they no longer fit in what was agreed,
 * the service decides, as with any change of numbers. Refusals: no class; one that this estimate cannot be; one that has a
 * line of its own; they do not fit in what only waits.
 */
export function nameClasses(
  db: Db, actor: Actor, lineId: string, classGroupIds: readonly string[], sender: MailSender, now: Instant,
): SchoolOutcome<'classes-named' | 'change-requested', 'classes-missing' | 'class-unknown' | 'class-already-asked' | 'does-not-fit'> {
  return write(db, (tx): ReturnType<typeof nameClasses> => {
    const line = findOwn(tx, actor, lineId);
    if (!line?.offerId || !isOfSchool(actor, line.schoolId)) return { kind: 'refused', reason: 'not-found' };
    if (!line.participants.some(isEstimate)) return { kind: 'refused', reason: 'not-possible-now' };
    if (classGroupIds.length === 0) return { kind: 'refused', reason: 'classes-missing' };

    const year = tx.select({ schoolYear: offers.schoolYear }).from(offers).where(eq(offers.id, line.offerId)).get()?.schoolYear ?? '';
    const possible = classesFor(line, listClasses(tx, line.siteId, year));
    const chosen = possible.filter(({ id }) => classGroupIds.includes(id));
    if (chosen.length < new Set(classGroupIds).size) return { kind: 'refused', reason: 'class-unknown' };

    // A grade that has no classes yet keeps its estimate: the school says those later.
    const known = line.participants.filter((row) => !isEstimate(row) || !possible.some(({ grades }) => grades.includes(row.grade)));
    const fresh = chosen.filter(({ id }) => !known.some(({ classGroupId }) => classGroupId === id));
    if (classesAlreadyAsked(tx, line.offerId, fresh.map(({ id }) => id))) return { kind: 'refused', reason: 'class-already-asked' };

    const participants = [...known, ...fresh.map(asParticipants)];
    const text = mails.classesNamed(chosen.map(({ label }) => label));
    if (numbersAreFree(line, dayOf(now)) && fitsWhereItSits(tx, line.id, participants)) {
      if (!canMove('change-numbers', line.state)) return { kind: 'refused', reason: 'not-possible-now' };
      replaceParticipants(tx, line.id, participants);
      return told(tx, moveLine(tx, line, 'change-numbers', { actor, as: 'school' }, now), 'classes-named', 'numbers-changed', actor, text, sender, now);
    }
    if (!canMove('request-change', line.state)) return { kind: 'refused', reason: 'does-not-fit' };
    const answerBy = answerDayOf(tx, line.serviceId, dayOf(now));
    const asked = moveLine(tx, line, 'request-change', { actor, as: 'school' }, now, { requestedNumbers: participants, answerBy });
    return told(tx, asked, 'change-requested', 'change-requested', actor, text, sender, now);
  });
}

const asParticipants = ({ id, grades, label, pupils, adults }: SchoolClass): Participants => ({
  classGroupId: id, grade: grades[0] ?? 'L1', label, classes: 1, pupils, adults: adults ?? usualAdults(pupils, 1),
});
