import type { Db } from '#db/client.ts';
import { type SurveyQuestion, comparedOf, schoolsAsked } from '#src/domain/surveys/queries.ts';
import { type BankSurvey, type QuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
import { daysBetween } from '#src/lib/time.ts';

/** Two surveys that are still planned, of two services, that ask the same schools the same. */
export interface SharedPlan {
  readonly a: BankSurvey;
  readonly b: BankSurvey;
  readonly pairs: readonly { readonly a: SurveyQuestion; readonly b: SurveyQuestion }[];
  /** One service asked the other already. */
  readonly isAsked: boolean;
}

const LOOKED_AT = 12;
const YEAR = 365;

/** Planned surveys that share questions nobody decided on yet, within a year and for at least one same school; the most shared first. */
export function listSharedPlans(db: Db): SharedPlan[] {
  const bank = questionBank(db);
  const planned = [...bank.surveys.values()].filter(({ state, heldBy, opensOn }) => state === 'draft' && heldBy === 'portal' && opensOn !== null);
  const audiences = new Map<string, ReadonlySet<string>>();
  const schoolsOf = new Map(planned.map((survey) => {
    const key = JSON.stringify([survey.levels, survey.schoolIds]);
    const asked = audiences.get(key) ?? new Set(schoolsAsked(db, survey).map(({ id }) => id));
    audiences.set(key, asked);
    return [survey.id, asked] as const;
  }));
  const canShare = (a: BankSurvey, b: BankSurvey) =>
    a.serviceId !== b.serviceId && Math.abs(daysBetween(a.opensOn ?? '', b.opensOn ?? '')) <= YEAR && [...(schoolsOf.get(a.id) ?? [])].some((schoolId) => schoolsOf.get(b.id)?.has(schoolId));
  const wanted = new Map(planned.map((survey) => [survey.id, new Set(planned.filter((other) => canShare(survey, other)).map(({ id }) => id))]));

  const found = new Map<string, SharedPlan & { pairs: { a: SurveyQuestion; b: SurveyQuestion }[] }>();
  for (const [one, other] of pairsOf(bank, planned)) {
    const [a, b] = one.surveyId < other.surveyId ? [one, other] : [other, one];
    const [own, survey] = [bank.surveys.get(a.surveyId), bank.surveys.get(b.surveyId)];
    if (!own || !survey || !wanted.get(own.id)?.has(survey.id) || bank.clusters.decisionFor(a.id, b.id)) continue;
    const key = `${own.id} ${survey.id}`;
    const plan = found.get(key) ?? { a: own, b: survey, pairs: [], isAsked: own.mergeAskedId === survey.id || survey.mergeAskedId === own.id };
    if (!plan.pairs.some((pair) => pair.a.id === a.id || pair.b.id === b.id)) plan.pairs.push({ a, b });
    found.set(key, plan);
  }
  return [...found.values()].sort((x, y) => y.pairs.length - x.pairs.length || x.a.title.localeCompare(y.a.title, 'nl'));
}

/** What a planned survey was found to share, with the surveys as they were then. Whichever of two changed is searched for again. */
interface Found {
  readonly ids: readonly [string, string];
  readonly other: BankSurvey;
}
const searched = new WeakMap<BankSurvey, readonly Found[]>();

/** Questions that ask the same, of two planned surveys. Only a survey that changed since the last time is searched for: that costs milliseconds per question. */
function* pairsOf(bank: QuestionBank, planned: readonly BankSurvey[]): Generator<readonly [SurveyQuestion, SurveyQuestion]> {
  const questionsOf = Map.groupBy(bank.questions.values(), ({ surveyId }) => surveyId);
  for (const survey of planned) {
    const own = questionsOf.get(survey.id) ?? [];
    const known = searched.get(survey) ?? own.flatMap((question) => searchFor(bank, question));
    searched.set(survey, known);
    const alike = known.filter(({ other }) => bank.surveys.get(other.id) === other).map(({ ids }) => ids);
    const same = own.flatMap(({ id }) => bank.clusters.sameAs(id).map((other) => [id, other] as const));
    for (const [a, b] of [...alike, ...same]) {
      const [one, other] = [bank.questions.get(a), bank.questions.get(b)];
      if (one && other) yield [one, other];
    }
  }
}

const searchFor = (bank: QuestionBank, question: SurveyQuestion): Found[] =>
  bank.search(comparedOf(question), LOOKED_AT).filter(({ comparison }) => comparison.tier === 'same').flatMap(({ item }) => {
    const other = bank.surveys.get(item.surveyId);
    return other ? [{ ids: [question.id, item.id] as const, other }] : [];
  });
