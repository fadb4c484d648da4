import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { listSchools } from '#src/domain/schools/index.ts';
import { findOwnSurvey } from '#src/domain/surveys/queries.ts';
import { canEdit, statusOf } from '#src/domain/surveys/rules.ts';
import { SAY, basisOf, partsOfSurvey, surveyContent } from '#src/domain/surveys/survey-fields.ts';
import { type EditDifference, differencesIn, readEdit } from '#src/lib/edit-fields.ts';
import { type Instant, dayOf, isDay } from '#src/lib/time.ts';
import type { Errors, Values } from '#src/lib/values.ts';

export type ChangeSurveyOutcome =
  | { kind: 'saved' }
  | { kind: 'wrong'; errors: Errors }
  /** Somebody else changed it since the form was made: `before` is theirs, `after` is what was typed. Nothing is saved. */
  | { kind: 'conflict'; differences: EditDifference[] }
  | { kind: 'refused'; reason: 'not-found' | 'survey-sent' };

/**
 * Writes what a service says of its survey: title, purpose, period, schools, where it is held. All but the title may stay
 * empty until it is sent. Refusals: another's survey; one that was sent.
 */
export function changeSurvey(db: Db, actor: Actor, surveyId: string, form: { values: Values; basis: string }, now: Instant): ChangeSurveyOutcome {
  return write(db, (tx): ChangeSurveyOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    if (!canEdit(survey)) return { kind: 'refused', reason: 'survey-sent' };

    const fields = partsOfSurvey(listSchools(tx)).flatMap((part) => part.fields);
    const { content: typed, errors } = readEdit(fields, form.values, survey);
    if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
    const content = surveyContent.parse(typed);
    if (content.title === '') return { kind: 'wrong', errors: { title: 'survey-title-missing' } };
    if (content.opensOn !== null && content.closesOn !== null && content.closesOn < content.opensOn) return { kind: 'wrong', errors: { closesOn: 'survey-ends-before' } };

    const differences = differencesIn(fields, survey, content, SAY);
    if (differences.length === 0) return { kind: 'saved' };
    if (form.basis !== basisOf(fields, survey)) return { kind: 'conflict', differences };
    tx.update(surveys).set({ ...content, changedAt: now }).where(eq(surveys.id, surveyId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-changed', subjectKind: 'survey', subjectId: surveyId, changes: { opensOn: [survey.opensOn, content.opensOn], closesOn: [survey.closesOn, content.closesOn] } }, now);
    return { kind: 'saved' };
  });
}

export type ExtendOutcome = { kind: 'extended' } | { kind: 'wrong'; errors: Errors } | { kind: 'refused'; reason: 'not-found' | 'survey-over' };

/** Gives schools longer to answer what was sent to them. Refusals: another's survey; one that is over, or was never sent. */
export function extendSurvey(db: Db, actor: Actor, surveyId: string, until: string, now: Instant): ExtendOutcome {
  return write(db, (tx): ExtendOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    const status = statusOf(survey, dayOf(now));
    if (survey.state !== 'open' || (status !== 'running' && status !== 'planned')) return { kind: 'refused', reason: 'survey-over' };
    if (!isDay(until)) return { kind: 'wrong', errors: { einde: 'date-wrong' } };
    if (survey.closesOn !== null && until <= survey.closesOn) return { kind: 'wrong', errors: { einde: 'survey-not-longer' } };
    tx.update(surveys).set({ closesOn: until, changedAt: now }).where(eq(surveys.id, surveyId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-extended', subjectKind: 'survey', subjectId: surveyId, changes: { closesOn: [survey.closesOn, until] } }, now);
    return { kind: 'extended' };
  });
}
