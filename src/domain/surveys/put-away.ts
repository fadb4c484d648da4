import { eq, inArray, or } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { questionDecisions, surveyInvitations, surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { findService } from '#src/domain/services/index.ts';
import { dropQuestion, isReused } from '#src/domain/surveys/change-questions.ts';
import { type Survey, findOwnSurvey, listQuestions } from '#src/domain/surveys/queries.ts';
import type { Instant } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { surveyWithdrawn } from '#src/mail/templates/survey-withdrawals.ts';

export type WithdrawSurveyOutcome = { kind: 'withdrawn' } | { kind: 'refused'; reason: 'not-found' | 'survey-over' };

/** A survey that does not go on: it stays readable, nobody can answer it any more, and who was asked is told. What was answered stays. Refusal: it is over already. */
export function withdrawSurvey(db: Db, actor: Actor, surveyId: string, sender: MailSender, now: Instant): WithdrawSurveyOutcome {
  return write(db, (tx): WithdrawSurveyOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    if (survey.state !== 'draft' && survey.state !== 'open') return { kind: 'refused', reason: 'survey-over' };
    tx.update(surveys).set({ state: 'withdrawn', mergeAskedId: null, changedAt: now }).where(eq(surveys.id, surveyId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-withdrawn', subjectKind: 'survey', subjectId: surveyId }, now);
    const service = findService(tx, survey.serviceId);
    for (const { contactName, contactEmail, state } of tx.select().from(surveyInvitations).where(eq(surveyInvitations.surveyId, surveyId)).all()) {
      queueMail(tx, surveyWithdrawn({ survey, service: { name: service?.name ?? '', email: service?.email ?? '' }, to: { name: contactName, email: contactEmail }, hasAnswers: state !== 'invited' }, sender), now);
    }
    return { kind: 'withdrawn' };
  });
}

export type DeleteSurveyOutcome = { kind: 'deleted' } | { kind: 'refused'; reason: 'not-found' | 'survey-seen' };

/** Throws away a draft that nobody stands on. Refusal: somebody was asked, or compared with it, or it has a next edition. */
export function deleteSurvey(db: Db, actor: Actor, surveyId: string, now: Instant): DeleteSurveyOutcome {
  return write(db, (tx): DeleteSurveyOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    if (!isUnseen(tx, survey)) return { kind: 'refused', reason: 'survey-seen' };
    for (const { id } of listQuestions(tx, surveyId)) dropQuestion(tx, id);
    tx.delete(surveys).where(eq(surveys.id, surveyId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-deleted', subjectKind: 'survey', subjectId: surveyId }, now);
    return { kind: 'deleted' };
  });
}

/** Whether nothing hangs on a draft: no school was asked, no other question was held against it, no other survey comes from it or joins it. */
export function isUnseen(db: Db, { id, state, mergeAskedId }: Survey): boolean {
  if (state !== 'draft' || mergeAskedId !== null) return false;
  if (db.select({ id: surveyInvitations.id }).from(surveyInvitations).where(eq(surveyInvitations.surveyId, id)).get()) return false;
  if (db.select({ id: surveys.id }).from(surveys).where(or(eq(surveys.mergedIntoId, id), eq(surveys.mergeAskedId, id), eq(surveys.copyOf, id))).get()) return false;
  const questions = listQuestions(db, id).map((question) => question.id);
  if (questions.some((question) => isReused(db, question))) return false;
  return questions.length === 0 || db.select({ id: questionDecisions.id }).from(questionDecisions).where(inArray(questionDecisions.knownId, questions)).get() === undefined;
}
