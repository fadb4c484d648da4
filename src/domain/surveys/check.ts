import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { surveyAnswers, surveyInvitations } from '#db/schema/index.ts';
import { type DataItem, type KnownFact, findItem, isClosedFor, knownFactsOf } from '#src/domain/facts/index.ts';
import { type Comparison, type Doubt, doubtsOf } from '#src/domain/matching/index.ts';
import { type Alert, type Burden, type Standing, alertOf, burdenOf, countsAsSame, matters } from '#src/domain/surveys/check-rules.ts';
import { meansSame, plainText } from '#src/domain/surveys/decision-rules.ts';
import { acceptsFor, knownByEarlier } from '#src/domain/surveys/known-answers.ts';
import { type Survey, type SurveyQuestion, comparedOf, listQuestions, schoolsAsked } from '#src/domain/surveys/queries.ts';
import { type BankSurvey, type Decision, type QuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
import { type SurveyStatus, minutesOf, minutesOfQuestion, statusOf } from '#src/domain/surveys/rules.ts';
import type { FoundQuestion } from '#src/domain/surveys/split-questions.ts';
import { type Day, dayOf } from '#src/lib/time.ts';

/** An earlier question that asks the same as one that is being written, or perhaps. */
export interface QuestionHit {
  readonly known: SurveyQuestion;
  readonly survey: BankSurvey;
  readonly status: SurveyStatus;
  /** When it was asked, is asked or will be. */
  readonly askedOn: Day;
  readonly comparison: Comparison;
  /** By what the portal sees or by what somebody said. */
  readonly isSame: boolean;
  /** There is something to use, or somebody else is about to ask it. */
  readonly matters: boolean;
  /** Schools of those asked now whose answer is known and holds. */
  readonly knownSchools: number;
  /** Of the schools it was asked of, how many answered; whether or not that still holds. */
  readonly answered: number;
  readonly askedSchools: number;
  /** The first day on which a known answer runs out; null when none does. */
  readonly validUntil: Day | null;
  /** Another service plans or runs it: asking together is better than asking twice. */
  readonly canMerge: boolean;
  /** What was decided on it, also on questions that are the same as either. */
  readonly decision: Decision | undefined;
}

export interface QuestionCheck {
  readonly question: SurveyQuestion;
  /** The same, at most three; and what may be the same, at most three more. */
  readonly hits: readonly QuestionHit[];
  readonly maybe: readonly QuestionHit[];
  readonly alert: Alert;
  /** What was decided for this question itself: reuse, or ask anyway. */
  readonly decision: Decision | undefined;
  /** Who is known is not asked it; a reuse that was decided on a text that changed since does not count. */
  readonly isReused: boolean;
  /** The data item by which the fact sheets know it, also where no survey asked it; `guessed` until a person said so. */
  readonly item: { readonly item: DataItem; readonly guessed: boolean; readonly knownSchools: number } | undefined;
  /** Only where the answer decides what is known. */
  readonly doubts: readonly Doubt[];
  /** Schools of those asked whose answer is known and holds. */
  readonly knownSchools: number;
}

export interface SurveyCheck {
  readonly questions: readonly QuestionCheck[];
  /** Questions of which at least one school's answer is known, of all `asked`. */
  readonly known: number;
  readonly asked: number;
  readonly open: number;
  readonly schools: number;
  /** Of how many schools the known questions are known: of the one least known, and the one known best. */
  readonly answeredBy: { readonly least: number; readonly most: number };
  /** For one school. */
  readonly minutes: number;
  readonly burden: Burden;
}

const PER_TIER = 3;
const LOOKED_AT = 12;

/** Holds every question of a survey against all that was ever asked, for the schools it asks. */
export function checkSurvey(db: Db, survey: Survey, today: Day): SurveyCheck {
  const questions = listQuestions(db, survey.id);
  const schoolIds = schoolsAsked(db, survey).map(({ id }) => id);
  return summed(checkAll(db, questions, survey.serviceId, schoolIds, today), minutesOf(survey, questions), schoolIds.length);
}

/** The check of questions that are being typed and are nowhere yet; `survey` is the one they are typed for. */
export function checkTyped(db: Db, typed: readonly FoundQuestion[], survey: Survey | undefined, today: Day): SurveyCheck {
  const questions = typed.map((found, index): SurveyQuestion => ({
    ...found, options: [...found.options], rows: [...found.rows], id: `typed-${index + 1}`, surveyId: survey?.id ?? 'typed', position: index + 1,
    subject: null, itemId: null, itemConfirmed: false, confirmed: {}, handling: 'ask', reusesId: null,
  }));
  const schoolIds = schoolsAsked(db, survey ?? { levels: [], schoolIds: [] }).map(({ id }) => id);
  return summed(checkAll(db, questions, survey?.serviceId ?? '', schoolIds, today), minutesOf({ minutes: null }, questions), schoolIds.length);
}

function summed(questions: readonly QuestionCheck[], minutes: number, schools: number): SurveyCheck {
  const counts = questions.map(({ knownSchools }) => knownSchools).filter((count) => count > 0);
  const loads = questions.map(({ question, knownSchools, isReused }) => ({ minutes: minutesOfQuestion(question), knownSchools, handling: isReused ? ('reuse' as const) : ('ask' as const) }));
  return {
    questions, known: counts.length, asked: questions.length, open: questions.filter(({ alert }) => alert === 'open').length, schools,
    answeredBy: { least: counts.length > 0 ? Math.min(...counts) : 0, most: Math.max(0, ...counts) }, minutes, burden: burdenOf(minutes, schools, loads),
  };
}

function checkAll(db: Db, questions: readonly SurveyQuestion[], serviceId: string, schoolIds: readonly string[], today: Day): QuestionCheck[] {
  const bank = questionBank(db);
  const answered = answersOf(db);
  return questions.map((question) => checkOne({ db, bank, serviceId, schoolIds, today, answered }, question));
}

interface Context {
  readonly db: Db;
  readonly bank: QuestionBank;
  readonly serviceId: string;
  readonly schoolIds: readonly string[];
  readonly today: Day;
  readonly answered: (known: SurveyQuestion, survey: BankSurvey) => { answered: number; askedSchools: number };
}

function checkOne(context: Context, question: SurveyQuestion): QuestionCheck {
  const { db, bank, schoolIds, today } = context;
  const hits = hitsOf(context, question);
  const decision = decisionOn(bank, question);
  const item = question.itemId ? findItem(db, question.itemId) : undefined;
  const isClosed = item !== undefined && question.itemConfirmed && isClosedFor(item, context.serviceId);
  const isReused = question.handling === 'reuse' && !isClosed && (decision?.verdict === 'reuse' || question.itemConfirmed);
  const alert = alertOf(hits.map(({ standing }) => standing), decision !== undefined || isReused);

  const byItem = item ? knownFactsOf(db, { itemId: item.id, questionIds: [] }, schoolIds, today, acceptsFor(db, question, bank.clusters)) : new Map<string, KnownFact>();
  const same = hits.filter(({ hit }) => hit.isSame);
  const known = new Set([...byItem.keys(), ...same.flatMap(({ facts }) => [...facts.keys()])]);
  const shown = (wanted: boolean) => hits.filter(({ hit }) => hit.isSame === wanted).map(({ hit }) => hit).sort(byWorth).filter(isToldOnce(bank, question)).slice(0, PER_TIER);
  return {
    question, hits: shown(true), maybe: shown(false), alert, decision, isReused, doubts: !isReused && (hits.length > 0 || byItem.size > 0) ? doubtsOf(comparedOf(question)) : [], knownSchools: known.size,
    item: item && byItem.size > 0 ? { item, guessed: !question.itemConfirmed, knownSchools: byItem.size } : undefined,
  };
}

/** What has answers comes first, then what is most alike. */
const byWorth = (a: QuestionHit, b: QuestionHit): number =>
  Number(b.matters) - Number(a.matters) || b.knownSchools - a.knownSchools || b.comparison.score - a.comparison.score || (a.known.id < b.known.id ? -1 : 1);

/**
 * Of the editions of one survey that ask the same in the same words, one is told: what is decided on it counts for all.
 * That is the one decided on, else the one that can be joined, else one that was asked.
 */
function isToldOnce({ clusters }: QuestionBank, question: SurveyQuestion): (hit: QuestionHit, index: number, all: readonly QuestionHit[]) => boolean {
  const isTwin = (a: QuestionHit, b: QuestionHit) =>
    a.survey.serviceId === b.survey.serviceId && plainText(a.known.text) === plainText(b.known.text) && clusters.isSame(a.known.id, b.known.id);
  const rank = ({ decision, known, canMerge, status }: QuestionHit) =>
    (decision?.questionId === question.id && decision.knownId === known.id ? 4 : 0) + (canMerge ? 2 : 0) + (status === 'planned' || status === 'draft' ? 0 : 1);
  return (hit, index, all) => !all.some((other, at) => other !== hit && isTwin(hit, other) && (rank(other) > rank(hit) || (rank(other) === rank(hit) && at < index)));
}

interface Found {
  readonly hit: QuestionHit;
  readonly standing: Standing;
  readonly facts: ReadonlyMap<string, KnownFact>;
}

function hitsOf({ db, bank, serviceId, schoolIds, today, answered }: Context, question: SurveyQuestion): Found[] {
  const compared = comparedOf(question);
  const found = bank.search(compared, LOOKED_AT).filter(({ comparison }) => comparison.tier !== 'none').map(({ item, comparison }) => ({ id: item.id, comparison }));
  // What somebody said is the same is shown, however little the words have in common.
  const missed = bank.clusters.sameAs(question.id).filter((id) => !found.some((hit) => hit.id === id)).slice(0, PER_TIER);
  const more = missed.flatMap((id) => {
    const known = bank.questions.get(id);
    return known ? [{ id, comparison: bank.compare(compared, comparedOf(known)) }] : [];
  });
  return [...found, ...more].flatMap(({ id, comparison }): Found[] => {
    const known = bank.questions.get(id);
    const survey = known ? bank.surveys.get(known.surveyId) : undefined;
    if (!known || !survey) return [];
    const facts = knownByEarlier(db, bank, question, known, schoolIds, today);
    const status = statusOf(survey, today);
    const decided = bank.clusters.decisionFor(question.id, known.id);
    const decision = decided ? bank.decisions.find((one) => one.id === decided.id) : undefined;
    const standing: Standing = {
      tier: comparison.tier, inCluster: bank.clusters.isSame(question.id, known.id), decision, status, knownSchools: facts.size, answeredElsewhere: survey.answeredElsewhere ?? 0,
    };
    const ends = [...facts.values()].flatMap(({ validUntil }) => (validUntil ? [validUntil] : [])).sort();
    const hit: QuestionHit = {
      known, survey, status, comparison, decision, isSame: countsAsSame(standing), matters: matters(standing), knownSchools: facts.size, ...answered(known, survey),
      askedOn: survey.opensOn ?? survey.referenceOn ?? dayOf(survey.createdAt), validUntil: ends[0] ?? null,
      canMerge: survey.serviceId !== serviceId && survey.heldBy === 'portal' && (status === 'planned' || status === 'running'),
    };
    return [{ hit, standing, facts }];
  });
}

/** The decision made on this very question that says what to do with it, on the texts as they are. */
export function decisionOn(bank: QuestionBank, question: SurveyQuestion): Decision | undefined {
  const live = bank.decisions.filter(
    ({ questionId, knownId, verdict, questionText, knownText }) =>
      questionId === question.id && meansSame(verdict) && plainText(questionText) === plainText(question.text) && plainText(bank.questions.get(knownId)?.text ?? '') === plainText(knownText),
  );
  return live.sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1))[0];
}

/** How many schools answered each question, of how many that were asked; read once for a whole check. */
function answersOf(db: Db): Context['answered'] {
  const ofQuestion = new Map<string, number>();
  const ofSurvey = new Map<string, number>();
  return (known, survey) => {
    if (survey.heldBy === 'elsewhere') return { answered: survey.answeredElsewhere ?? 0, askedSchools: asked(survey) };
    if (!ofSurvey.has(survey.id)) {
      ofSurvey.set(survey.id, db.select({ id: surveyInvitations.id }).from(surveyInvitations).where(eq(surveyInvitations.surveyId, survey.id)).all().length);
      const rows = db
        .select({ questionId: surveyAnswers.questionId, schools: sql<number>`count(DISTINCT ${surveyInvitations.schoolId})` })
        .from(surveyAnswers)
        .innerJoin(surveyInvitations, and(eq(surveyInvitations.id, surveyAnswers.invitationId), inArray(surveyInvitations.state, ['submitted'])))
        .where(eq(surveyInvitations.surveyId, survey.id))
        .groupBy(surveyAnswers.questionId)
        .all();
      for (const { questionId, schools } of rows) ofQuestion.set(questionId, schools);
    }
    return { answered: ofQuestion.get(known.id) ?? 0, askedSchools: ofSurvey.get(survey.id) ?? 0 };
  };
  function asked(survey: BankSurvey): number {
    const count = ofSurvey.get(survey.id) ?? schoolsAsked(db, survey).length;
    ofSurvey.set(survey.id, count);
    return count;
  }
}
