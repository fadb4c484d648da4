import { desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { duplicateReviews, people, questionDecisions, schools, surveyAnswers, surveyInvitations, surveyQuestions } from '#db/schema/index.ts';
import type { Comparison } from '#src/domain/matching/index.ts';
import { knownAnswersOf } from '#src/domain/surveys/known-answers.ts';
import { meansSame } from '#src/domain/surveys/decision-rules.ts';
import { type LeftWords, type WordPair, wordPairsOf } from '#src/domain/surveys/overview.ts';
import { type SurveyQuestion, comparedOf, schoolsAsked } from '#src/domain/surveys/queries.ts';
import { type BankSurvey, type Decision, type QuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
import { type Day, type Instant, daysBetween } from '#src/lib/time.ts';

/** An earlier question, where it was asked, and when. */
export interface EarlierQuestion {
  readonly question: SurveyQuestion;
  readonly survey: BankSurvey;
}

/** A question that was asked twice: a school says so, or a service lets it through. */
export interface Duplicate {
  /** `given:<invitation>:<question>` or `anyway:<decision>`. */
  readonly subject: string;
  readonly kind: 'given' | 'anyway';
  readonly question: SurveyQuestion;
  readonly survey: BankSurvey;
  /** Which school says it gave this already; null where a service let it through. */
  readonly schoolName: string | null;
  /** Where it gave it, or why it is asked anyway, in its own words. */
  readonly words: string;
  readonly earlier: EarlierQuestion | null;
  readonly at: Instant;
  readonly review: { readonly note: string; readonly reviewedAt: Instant; readonly reviewedBy: string } | null;
}

/** All that was asked twice, the newest first: what a coordinator has not seen yet and what is decided. */
export function listDuplicates(db: Db, today: Day): Duplicate[] {
  const bank = questionBank(db);
  const reviews = new Map(
    db.select({ review: duplicateReviews, name: people.name }).from(duplicateReviews).leftJoin(people, eq(people.id, duplicateReviews.reviewedBy)).all()
      .map(({ review, name }) => [review.subject, { note: review.note, reviewedAt: review.reviewedAt, reviewedBy: name ?? '' }]),
  );
  const reviewOf = (subject: string) => reviews.get(subject) ?? null;
  const given = db
    .select({ answer: surveyAnswers, schoolId: schools.id, schoolName: schools.name })
    .from(surveyAnswers)
    .innerJoin(surveyInvitations, eq(surveyInvitations.id, surveyAnswers.invitationId))
    .innerJoin(schools, eq(schools.id, surveyInvitations.schoolId))
    .where(eq(surveyAnswers.alreadyGiven, true))
    .all()
    .flatMap(({ answer, schoolId, schoolName }): Duplicate[] => {
      const place = placeOf(bank, answer.questionId);
      const subject = `given:${answer.invitationId}:${answer.questionId}`;
      return place ? [{ ...place, subject, kind: 'given', schoolName, words: answer.alreadyGivenText, earlier: earlierAnswer(db, bank, place.question, schoolId, today), at: answer.answeredAt, review: reviewOf(subject) }] : [];
    });
  const anyway = bank.decisions.filter(({ verdict }) => verdict === 'ask-anyway').flatMap((decision): Duplicate[] => {
    const place = placeOf(bank, decision.questionId);
    const subject = `anyway:${decision.id}`;
    return place ? [{ ...place, subject, kind: 'anyway', schoolName: null, words: decision.reason, earlier: placeOf(bank, decision.knownId) ?? null, at: decision.decidedAt, review: reviewOf(subject) }] : [];
  });
  return [...given, ...anyway].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.subject < b.subject ? -1 : 1));
}

function placeOf(bank: QuestionBank, questionId: string): EarlierQuestion | undefined {
  const question = bank.questions.get(questionId);
  const survey = question && bank.surveys.get(question.surveyId);
  return question && survey ? { question, survey } : undefined;
}

/** The question this school answered before: what is known by it, else one that asks the same by what the portal sees. */
function earlierAnswer(db: Db, bank: QuestionBank, question: SurveyQuestion, schoolId: string, today: Day): EarlierQuestion | null {
  const fact = knownAnswersOf(db, question, [schoolId], today, bank.clusters).get(schoolId);
  if (fact?.questionId && fact.questionId !== question.id) return placeOf(bank, fact.questionId) ?? null;
  const answered = new Set(
    db.select({ id: surveyAnswers.questionId }).from(surveyAnswers).innerJoin(surveyInvitations, eq(surveyInvitations.id, surveyAnswers.invitationId)).where(eq(surveyInvitations.schoolId, schoolId)).all().map(({ id }) => id),
  );
  const hit = bank.search(comparedOf(question), 12).find(({ item, comparison }) => comparison.tier === 'same' && answered.has(item.id));
  return hit ? (placeOf(bank, hit.item.id) ?? null) : null;
}

/** Two surveys that are still planned, of two services, that ask the same schools the same. */
export interface SharedPlan {
  readonly a: BankSurvey;
  readonly b: BankSurvey;
  readonly pairs: readonly { readonly a: SurveyQuestion; readonly b: SurveyQuestion; readonly comparison: Comparison }[];
  /** One service asked the other already. */
  readonly isAsked: boolean;
}

const LOOKED_AT = 12;
const YEAR = 365;

/** Planned surveys that share questions nobody decided on yet, within a year and for at least one same school; the most shared first. */
export function listSharedPlans(db: Db): SharedPlan[] {
  const bank = questionBank(db);
  const planned = [...bank.surveys.values()].filter(({ state, heldBy, opensOn }) => state === 'draft' && heldBy === 'portal' && opensOn !== null);
  const schoolsOf = new Map(planned.map((survey) => [survey.id, new Set(schoolsAsked(db, survey).map(({ id }) => id))]));
  const found = new Map<string, SharedPlan & { pairs: { a: SurveyQuestion; b: SurveyQuestion; comparison: Comparison }[] }>();
  for (const question of bank.questions.values()) {
    const own = planned.find(({ id }) => id === question.surveyId);
    if (!own) continue;
    const compared = comparedOf(question);
    const hits = bank.search(compared, LOOKED_AT).filter(({ comparison }) => comparison.tier === 'same').map(({ item, comparison }) => ({ id: item.id, comparison }));
    const more = bank.clusters.sameAs(question.id).filter((id) => !hits.some((hit) => hit.id === id)).flatMap((id) => {
      const known = bank.questions.get(id);
      return known ? [{ id, comparison: bank.compare(compared, comparedOf(known)) }] : [];
    });
    for (const { id, comparison } of [...hits, ...more]) {
      const other = bank.questions.get(id);
      const survey = other && planned.find((one) => one.id === other.surveyId);
      if (!other || !survey || survey.serviceId === own.serviceId || own.id > survey.id) continue;
      if (bank.clusters.decisionFor(question.id, id) || Math.abs(daysBetween(own.opensOn ?? '', survey.opensOn ?? '')) > YEAR) continue;
      if (![...(schoolsOf.get(own.id) ?? [])].some((schoolId) => schoolsOf.get(survey.id)?.has(schoolId))) continue;
      const key = `${own.id} ${survey.id}`;
      const plan = found.get(key) ?? { a: own, b: survey, pairs: [], isAsked: own.mergeAskedId === survey.id || survey.mergeAskedId === own.id };
      if (!plan.pairs.some((pair) => pair.a.id === question.id || pair.b.id === id)) plan.pairs.push({ a: question, b: other, comparison });
      found.set(key, plan);
    }
  }
  return [...found.values()].sort((x, y) => y.pairs.length - x.pairs.length || x.a.title.localeCompare(y.a.title, 'nl'));
}

/** Every pair of questions that a person judged: what the matcher can learn from. */
export const listLabelledPairs = (db: Db): Decision[] => db.select().from(questionDecisions).orderBy(desc(questionDecisions.decidedAt), desc(questionDecisions.id)).all();

/** Words that stood against each other where a person said "the same" and the portal had only said "perhaps", or not even that. */
export function listWordPairs(db: Db): WordPair[] {
  const bank = questionBank(db);
  const doubted = listLabelledPairs(db).filter(({ verdict, tier }) => meansSame(verdict) && tier !== 'same');
  return wordPairsOf(
    doubted.flatMap(({ questionId, knownId, questionText, knownText }): LeftWords[] => {
      const [question, known] = [bank.questions.get(questionId), bank.questions.get(knownId)];
      if (!question || !known) return [];
      const { differs } = bank.compare({ ...comparedOf(question), text: questionText }, { ...comparedOf(known), text: knownText });
      const words = differs.filter(({ kind }) => kind === 'word');
      return [{ a: words.flatMap(({ a }) => (a ? [a] : [])), b: words.flatMap(({ b }) => (b ? [b] : [])) }];
    }),
  );
}

/** The survey of a duplicate, by its subject; undefined when there is no such duplicate. */
export function surveyOfDuplicate(db: Db, subject: string): string | undefined {
  const [kind, first = '', second = ''] = subject.split(':');
  if (kind === 'anyway') {
    const row = db.select({ surveyId: surveyQuestions.surveyId, verdict: questionDecisions.verdict }).from(questionDecisions).innerJoin(surveyQuestions, eq(surveyQuestions.id, questionDecisions.questionId)).where(eq(questionDecisions.id, first)).get();
    return row?.verdict === 'ask-anyway' ? row.surveyId : undefined;
  }
  if (kind !== 'given') return undefined;
  return db
    .select({ surveyId: surveyInvitations.surveyId, questionId: surveyAnswers.questionId })
    .from(surveyAnswers).innerJoin(surveyInvitations, eq(surveyInvitations.id, surveyAnswers.invitationId))
    .where(eq(surveyAnswers.invitationId, first)).all().find(({ questionId }) => questionId === second)?.surveyId;
}
