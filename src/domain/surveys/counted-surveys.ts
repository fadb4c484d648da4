import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { factUses, schoolFacts, surveyInvitations, surveyQuestions, surveys } from '#db/schema/index.ts';
import { type SurveyCounts, type CountedQuestion, type CountedSurvey, countsOf } from '#src/domain/surveys/overview.ts';
import { type Survey, type SurveyQuestion, listPartners, schoolsAsked } from '#src/domain/surveys/queries.ts';
import { type QuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
import { isOfYear } from '#src/domain/surveys/registry.ts';
import { minutesOf, minutesOfQuestion, statusOf } from '#src/domain/surveys/rules.ts';
import type { Day } from '#src/lib/time.ts';

/** The surveys of a school year as they are counted; what was withdrawn or went into another counts no more. */
export function countedSurveysOf(db: Db, schoolYear: string, today: Day): CountedSurvey[] {
  const bank = questionBank(db);
  const known = db.select().from(surveys).where(inArray(surveys.state, ['draft', 'open', 'closed'])).all().filter((survey) => isOfYear(survey, schoolYear));
  if (known.length === 0) return [];
  const ids = known.map(({ id }) => id);
  const questions = Map.groupBy(db.select().from(surveyQuestions).where(inArray(surveyQuestions.surveyId, ids)).all(), ({ surveyId }) => surveyId);
  const invited = Map.groupBy(db.select({ surveyId: surveyInvitations.surveyId, schoolId: surveyInvitations.schoolId }).from(surveyInvitations).where(inArray(surveyInvitations.surveyId, ids)).all(), ({ surveyId }) => surveyId);
  const uses = Map.groupBy(
    db
      .select({ surveyId: factUses.surveyId, schoolId: schoolFacts.schoolId, itemId: schoolFacts.itemId, questionId: schoolFacts.questionId })
      .from(factUses).innerJoin(schoolFacts, eq(schoolFacts.id, factUses.factId)).where(and(inArray(factUses.surveyId, ids))).all(),
    ({ surveyId }) => surveyId ?? '',
  );
  return known.map((survey) => {
    const own = questions.get(survey.id) ?? [];
    const estimate = own.reduce((sum, question) => sum + minutesOfQuestion(question), 0);
    const share = estimate > 0 ? minutesOf(survey, own) / estimate : 0;
    const isAsked = isAskedBy(survey, today);
    const schoolIds = survey.heldBy === 'elsewhere' ? schoolsAsked(db, survey).map(({ id }) => id) : (invited.get(survey.id) ?? []).map(({ schoolId }) => schoolId);
    return {
      id: survey.id, serviceId: survey.serviceId, isAsked, schoolIds: isAsked ? schoolIds : [],
      questions: own.map((question): CountedQuestion => ({
        id: question.id, minutes: minutesOfQuestion(question) * share, decided: decidedOn(bank, question), spared: question.handling === 'reuse' ? sparedSchools(bank, question, uses.get(survey.id) ?? []) : [],
      })),
    };
  });
}

/** Sent, or begun at its own place. */
function isAskedBy(survey: Survey, today: Day): boolean {
  if (survey.state !== 'draft') return true;
  const status = statusOf(survey, today);
  return survey.heldBy === 'elsewhere' && (status === 'running' || status === 'ended');
}

/** What a person said of this question: to reuse what is known (also by its confirmed data item), or to ask anyway. */
function decidedOn(bank: QuestionBank, { id, handling, itemConfirmed }: SurveyQuestion): CountedQuestion['decided'] {
  const own = bank.decisions.filter(({ questionId }) => questionId === id);
  if (handling === 'reuse' && (itemConfirmed || own.some(({ verdict }) => verdict === 'reuse'))) return 'reuse';
  return handling === 'ask' && own.some(({ verdict }) => verdict === 'ask-anyway') ? 'ask-anyway' : null;
}

interface Use {
  readonly schoolId: string;
  readonly itemId: string | null;
  readonly questionId: string | null;
}

/** The schools whose known value was used for this very question when its survey was sent. */
function sparedSchools({ clusters }: QuestionBank, { id, itemId, itemConfirmed, reusesId }: SurveyQuestion, uses: readonly Use[]): string[] {
  const same = new Set([...clusters.sameAs(id), ...(reusesId ? [reusesId, ...clusters.sameAs(reusesId)] : [])]);
  const isOfQuestion = (use: Use) => (itemConfirmed && itemId !== null && use.itemId === itemId) || (use.questionId !== null && same.has(use.questionId));
  return [...new Set(uses.filter(isOfQuestion).map(({ schoolId }) => schoolId))];
}

/** What the services of this person asked this school year, and what they did not have to: also what they share with another. */
export function ownCountsOf(db: Db, serviceIds: readonly string[], schoolYear: string, today: Day): SurveyCounts {
  return countsOf(countedSurveysOf(db, schoolYear, today).filter(({ id, serviceId }) => serviceIds.includes(serviceId) || listPartners(db, id).some((partner) => serviceIds.includes(partner))));
}
