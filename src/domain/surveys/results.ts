import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { factUses, schoolFacts, surveyAnswers, surveyInvitations } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type AnswerValue, type KnownFact, answerIn, findFact, findItem, hidesSmall } from '#src/domain/facts/index.ts';
import { listSchools } from '#src/domain/schools/index.ts';
import { factKeyOf, knownAnswersOf } from '#src/domain/surveys/known-answers.ts';
import { type Survey, type SurveyQuestion, answerable, listQuestions, schoolsAsked } from '#src/domain/surveys/queries.ts';
import type { SurveyResponse } from '#src/domain/surveys/response.ts';
import { type Result, resultOf } from '#src/domain/surveys/result-rules.ts';
import { type Day, dayOf } from '#src/lib/time.ts';

/** What one school answered to one question; `reused` was given before, and not asked again. */
export interface GivenAnswer {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly value: AnswerValue;
  readonly origin: 'typed' | 'confirmed' | 'corrected' | 'reused';
  /** The known value it was, confirmed, corrected or reused. */
  readonly fact: KnownFact | null;
}

export interface QuestionResult {
  readonly question: SurveyQuestion;
  readonly result: Result;
  /** By the name of the school. */
  readonly answers: readonly GivenAnswer[];
  /** Schools that said that they gave this before, and where. */
  readonly given: readonly { readonly schoolName: string; readonly where: string }[];
  /** Schools that sent their answers without one to this question. */
  readonly unanswered: number;
}

/**
 * The answers to every question, of schools that sent theirs: what is half filled in does not count. Of a question whose
 * answers are reused, what was known of the other schools of the audience counts too.
 */
export function resultsOf(db: Db, survey: Survey, response: SurveyResponse, today: Day): QuestionResult[] {
  const submitted = response.schools.filter(({ invitation }) => invitation.state === 'submitted');
  const names = new Map([...listSchools(db).map(({ id, name }): [string, string] => [id, name]), ...response.schools.map(({ schoolId, schoolName }): [string, string] => [schoolId, schoolName])]);
  const rows = db
    .select({ schoolId: surveyInvitations.schoolId, answer: surveyAnswers })
    .from(surveyAnswers)
    .innerJoin(surveyInvitations, eq(surveyInvitations.id, surveyAnswers.invitationId))
    .where(and(eq(surveyInvitations.surveyId, survey.id), eq(surveyInvitations.state, 'submitted')))
    .all();
  return listQuestions(db, survey.id).map((question) => {
    const stored = rows.filter(({ answer }) => answer.questionId === question.id);
    const own = stored.flatMap(({ schoolId, answer }): GivenAnswer[] => {
      const value = answerIn(answerable(question), answer.value);
      if (value === null) return [];
      return [{ schoolId, schoolName: names.get(schoolId) ?? schoolId, value, origin: answer.origin, fact: answer.factId ? (findFact(db, answer.factId) ?? null) : null }];
    });
    const has = new Set(stored.map(({ schoolId }) => schoolId));
    const reused = question.handling === 'reuse' ? reusedAnswers(db, survey, question, today).filter(({ schoolId }) => !has.has(schoolId)) : [];
    const answers = [...own, ...reused].sort((a, b) => a.schoolName.localeCompare(b.schoolName, 'nl'));
    const told = new Set([...has, ...reused.map(({ schoolId }) => schoolId)]);
    return {
      question, answers,
      result: resultOf(question, answers.map(({ value }) => value)),
      given: stored.filter(({ answer }) => answer.alreadyGiven).map(({ schoolId, answer }) => ({ schoolName: names.get(schoolId) ?? schoolId, where: answer.alreadyGivenText })),
      unanswered: submitted.filter(({ schoolId }) => !told.has(schoolId)).length,
    };
  });
}

/** What was known when the survey closed, or is today; of what ran out or was replaced since, the value that was used at sending. */
function reusedAnswers(db: Db, survey: Survey, question: SurveyQuestion, today: Day): GivenAnswer[] {
  const closedOn = survey.closedAt ? dayOf(survey.closedAt) : today;
  const audience = schoolsAsked(db, survey);
  const known = knownAnswersOf(db, question, audience.map(({ id }) => id), closedOn < today ? closedOn : today);
  const used = usedAtSending(db, survey, question);
  return audience.flatMap(({ id, name }): GivenAnswer[] => {
    const fact = known.get(id) ?? used.get(id);
    const value = fact ? answerIn(answerable(question), fact.value) : null;
    return fact && value !== null && fact.questionId !== question.id ? [{ schoolId: id, schoolName: name, value, origin: 'reused', fact }] : [];
  });
}

function usedAtSending(db: Db, survey: Survey, question: SurveyQuestion): Map<string, KnownFact> {
  const key = factKeyOf(db, question);
  const ids = db.select({ id: factUses.factId }).from(factUses).where(eq(factUses.surveyId, survey.id));
  const facts = db.select().from(schoolFacts).where(inArray(schoolFacts.id, ids)).all();
  const isOfQuestion = (fact: (typeof facts)[number]) => (key.itemId !== null && fact.itemId === key.itemId) || (fact.questionId !== null && key.questionIds.includes(fact.questionId));
  return new Map(facts.filter(isOfQuestion).map((fact) => [fact.schoolId, findFact(db, fact.id)]).filter((pair): pair is [string, KnownFact] => pair[1] !== undefined));
}

/** Whether small counts of a question stay out of what leaves the portal: its data item says so, and this person does not work for who owns that. */
export function hidesSmallOf(db: Db, actor: Actor, { itemId }: Pick<SurveyQuestion, 'itemId'>): boolean {
  const item = itemId ? findItem(db, itemId) : undefined;
  return item !== undefined && hidesSmall(actor, item);
}
