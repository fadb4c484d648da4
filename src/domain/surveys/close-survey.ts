import { and, eq, lt } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { findOwnSurvey } from '#src/domain/surveys/queries.ts';
import { statusOf } from '#src/domain/surveys/rules.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';

export type CloseSurveyOutcome = { kind: 'closed' } | { kind: 'refused'; reason: 'not-found' | 'survey-over' };

/** Ends a survey before its day: no school can answer any more. Refusals: another's; not sent here, or over already. */
export function closeSurvey(db: Db, actor: Actor, surveyId: string, now: Instant): CloseSurveyOutcome {
  return write(db, (tx): CloseSurveyOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    const status = statusOf(survey, dayOf(now));
    if (survey.state !== 'open' || (status !== 'running' && status !== 'planned')) return { kind: 'refused', reason: 'survey-over' };
    tx.update(surveys).set({ state: 'closed', closedAt: now, changedAt: now }).where(eq(surveys.id, surveyId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-closed', subjectKind: 'survey', subjectId: surveyId }, now);
    return { kind: 'closed' };
  });
}

/** Closes the surveys whose last day has passed. Run as a job; what nobody closed yet could not be answered either. */
export function closeEnded(db: Db, now: Instant): void {
  const ended = db.select({ id: surveys.id }).from(surveys).where(and(eq(surveys.state, 'open'), lt(surveys.closesOn, dayOf(now)))).all();
  for (const { id } of ended) {
    write(db, (tx) => {
      const closed = tx.update(surveys).set({ state: 'closed', closedAt: now }).where(and(eq(surveys.id, id), eq(surveys.state, 'open'), lt(surveys.closesOn, dayOf(now)))).run();
      if (closed.changes > 0) record(tx, { actorId: null, actorAs: 'portal', verb: 'survey-closed', subjectKind: 'survey', subjectId: id }, now);
    });
  }
}
