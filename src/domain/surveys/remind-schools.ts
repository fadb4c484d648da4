import { and, eq, ne } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { surveyInvitations, surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { contactFor, findSchool, listQuietPeriods, listSites } from '#src/domain/schools/index.ts';
import { findService } from '#src/domain/services/index.ts';
import type { Invitation } from '#src/domain/surveys/asked.ts';
import { knownAnswersOf } from '#src/domain/surveys/known-answers.ts';
import { type Survey, findOwnSurvey, findSurvey, listQuestions } from '#src/domain/surveys/queries.ts';
import { type Quiet, isLastReminderDue, isReminderDay, noReminderOf } from '#src/domain/surveys/reminder-rules.ts';
import { minutesWithout, statusOf } from '#src/domain/surveys/rules.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { surveyReminder } from '#src/mail/templates/survey-reminders.ts';

export type RemindOutcome =
  /** `waiting`: schools that did not answer, but asked for quiet or were mailed not long ago. */
  | { kind: 'reminded'; schools: number; waiting: number }
  | { kind: 'refused'; reason: 'not-found' | 'survey-not-running' | 'everyone-answered' | 'no-school-day' | 'reminded-recently' };

/**
 * Reminds the schools that did not answer. Who sent its answers is never mailed, nor who was mailed in the last five school
 * days or asked for quiet. Refusals: another's survey; it does not run; everybody answered; no school day today; every
 * school that is left was mailed not long ago or asked for quiet.
 */
export function remindSchools(db: Db, actor: Actor, surveyId: string, sender: MailSender, now: Instant): RemindOutcome {
  const today = dayOf(now);
  return write(db, (tx): RemindOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    if (statusOf(survey, today) !== 'running' || survey.sentAt === null) return { kind: 'refused', reason: 'survey-not-running' };
    const left = listUnanswered(tx, surveyId);
    if (left.length === 0) return { kind: 'refused', reason: 'everyone-answered' };
    if (!isReminderDay(today)) return { kind: 'refused', reason: 'no-school-day' };
    const due = left.filter((invitation) => !noReminderOf(invitation, quietOf(tx, invitation.schoolId), today));
    if (due.length === 0) return { kind: 'refused', reason: 'reminded-recently' };
    remindAll(tx, db, survey, due, sender, now);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-reminded', subjectKind: 'survey', subjectId: surveyId, changes: { schools: [0, due.length] } }, now);
    return { kind: 'reminded', schools: due.length, waiting: left.length - due.length };
  });
}

/**
 * The portal's own reminder, once, in the last school days before a survey ends. A school that asked for quiet, or was mailed
 * not long ago, gets it as soon as it can within those days. Run as a job, as often as one likes.
 */
export function remindBeforeEnd(db: Db, sender: MailSender, now: Instant): void {
  const today = dayOf(now);
  if (!isReminderDay(today)) return;
  for (const { id } of db.select({ id: surveys.id }).from(surveys).where(and(eq(surveys.state, 'open'), eq(surveys.heldBy, 'portal'))).all()) {
    write(db, (tx) => {
      const survey = findSurvey(tx, id);
      if (!survey || statusOf(survey, today) !== 'running') return;
      const due = listUnanswered(tx, id).filter((invitation) => isLastReminderDue(survey, invitation, today) && !noReminderOf(invitation, quietOf(tx, invitation.schoolId), today));
      if (due.length === 0) return;
      remindAll(tx, db, survey, due, sender, now);
      record(tx, { actorId: null, actorAs: 'portal', verb: 'survey-reminded', subjectKind: 'survey', subjectId: id, changes: { schools: [0, due.length] } }, now);
    });
  }
}

const listUnanswered = (db: Db, surveyId: string): Invitation[] =>
  db.select().from(surveyInvitations).where(and(eq(surveyInvitations.surveyId, surveyId), ne(surveyInvitations.state, 'submitted'))).all();

/** When a school wants quiet: the weeks of all its sites. */
export const quietOf = (db: Db, schoolId: string): Quiet[] => listQuietPeriods(db, listSites(db, [schoolId]).map(({ id }) => id));

/** Mails go to who receives surveys there today, with a link of its own: only hashes are kept. The link of the first mail, which may have been handed on, goes on working. */
function remindAll(tx: Db, db: Db, survey: Survey, invitations: readonly Invitation[], sender: MailSender, now: Instant): void {
  const service = findService(tx, survey.serviceId);
  const minutesFor = minutesPerSchool(db, survey, invitations.map(({ schoolId }) => schoolId), dayOf(now));
  for (const invitation of invitations) {
    const { id, schoolId, reminders, state } = invitation;
    const current = contactFor(tx, schoolId, 'surveys');
    const to = current && current.email !== '' ? { name: current.name, email: current.email } : { name: invitation.contactName, email: invitation.contactEmail };
    const token = randomToken();
    tx.update(surveyInvitations)
      .set({ reminders: reminders + 1, remindedAt: now, contactName: to.name, contactEmail: to.email, ...(to.email === '' ? {} : { reminderHash: hashOf(token) }) })
      .where(eq(surveyInvitations.id, id))
      .run();
    if (to.email === '') continue;
    const schoolName = findSchool(tx, schoolId)?.name ?? '';
    const mail = { survey, service: { name: service?.name ?? '', email: service?.email ?? '' }, schoolId, schoolName, to, token, minutes: minutesFor(schoolId), hasStarted: state === 'started', reminder: reminders + 1 };
    queueMail(tx, surveyReminder(mail, dayOf(now), sender), now);
  }
}

/** What is left to do there: without the questions whose answer is reused. */
function minutesPerSchool(db: Db, survey: Survey, schoolIds: readonly string[], today: Day): (schoolId: string) => number {
  const questions = listQuestions(db, survey.id);
  const reused = questions.filter(({ handling }) => handling === 'reuse').map((question) => ({ id: question.id, known: knownAnswersOf(db, question, schoolIds, today) }));
  return (schoolId) => minutesWithout(survey, questions, reused.filter(({ known }) => known.has(schoolId)).map(({ id }) => id));
}
