import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Survey, findOwnSurvey } from '#src/domain/surveys/queries.ts';
import { statusOf } from '#src/domain/surveys/rules.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';
import type { Errors } from '#src/lib/values.ts';

/** Longer than this is a report: its service can link to one. */
const MAX_OUTCOME = 2000;

/** What the form was made from: a text that a colleague wrote meanwhile is not lost (R7). */
export const basisOfOutcome = ({ outcome }: Pick<Survey, 'outcome'>): string => hashOf(outcome).slice(0, 22);

export type TellOutcomeOutcome =
  | { kind: 'told' }
  | { kind: 'wrong'; errors: Errors }
  /** A colleague wrote something else since; nothing is saved. */
  | { kind: 'conflict'; now: string }
  | { kind: 'refused'; reason: 'not-found' | 'survey-still-open' };

/**
 * Says to the schools what was done with their answers. They read it at their surveys; no mail goes out for it. Written
 * anew it replaces what stood there. Refusals: another's survey; one that can still be answered, or was never sent.
 */
export function tellOutcome(db: Db, actor: Actor, surveyId: string, { text, basis }: { text: string; basis: string }, now: Instant): TellOutcomeOutcome {
  return write(db, (tx): TellOutcomeOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    if (survey.sentAt === null || statusOf(survey, dayOf(now)) !== 'ended') return { kind: 'refused', reason: 'survey-still-open' };
    const outcome = text.trim();
    const error = outcome === '' ? 'outcome-missing' : outcome.length > MAX_OUTCOME ? 'text-too-long' : looksLikeNationalNumber(outcome) ? 'national-number' : undefined;
    if (error) return { kind: 'wrong', errors: { uitkomst: error } };
    if (outcome === survey.outcome) return { kind: 'told' };
    if (basis !== basisOfOutcome(survey)) return { kind: 'conflict', now: survey.outcome };
    tx.update(surveys).set({ outcome, outcomeAt: now, changedAt: now }).where(eq(surveys.id, surveyId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-outcome-told', subjectKind: 'survey', subjectId: surveyId }, now);
    return { kind: 'told' };
  });
}
