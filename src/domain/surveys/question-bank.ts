import { eq, inArray, sql } from 'drizzle-orm';
import { type Db, connectionOf } from '#db/client.ts';
import { questionDecisions, services, surveyQuestions, surveys } from '#db/schema/index.ts';
import { type ComparedQuestion, type Comparison, type Hit, createIndex, indexInSlices } from '#src/domain/matching/index.ts';
import { type Clusters, type Member, clustersOf } from '#src/domain/surveys/decision-rules.ts';
import { type Survey, type SurveyQuestion, comparedOf } from '#src/domain/surveys/queries.ts';
import type { Slices } from '#src/lib/slices.ts';
import { dayOf } from '#src/lib/time.ts';

export type Decision = typeof questionDecisions.$inferSelect;
export interface BankSurvey extends Survey {
  readonly serviceName: string;
}

/** Every question that a service plans, asks or asked. */
export interface QuestionBank {
  readonly questions: ReadonlyMap<string, SurveyQuestion>;
  readonly surveys: ReadonlyMap<string, BankSurvey>;
  readonly decisions: readonly Decision[];
  readonly clusters: Clusters;
  /** What is most like it, the best first, never of its own survey. */
  search(question: ComparedQuestion, limit: number): Hit<ComparedQuestion>[];
  compare(a: ComparedQuestion, b: ComparedQuestion): Comparison;
}

interface Kept {
  readonly questions: Map<string, SurveyQuestion>;
  readonly surveys: Map<string, BankSurvey>;
  /** Per survey what it looked like when its questions were read. */
  readonly stamps: Map<string, string>;
  /** Made of all questions at once the first time, so that it knows which words the bank has. */
  index: ReturnType<typeof createIndex> | undefined;
  decided: string;
  bank: QuestionBank;
}

/** One bank per database. It holds questions of services, no answer and no person's data. */
const banks = new WeakMap<object, Kept>();

/** What is compared of a text: the rest of a very long one says nothing of what it asks. */
const MAX_COMPARED = 1500;

/** A question as the index compares it. */
export const forIndex = (question: ComparedQuestion): ComparedQuestion =>
  question.text.length > MAX_COMPARED ? { ...question, text: question.text.slice(0, MAX_COMPARED) } : question;

/**
 * The bank as it is now. Only surveys that changed since the last time are read again, so that it costs milliseconds while
 * somebody types; what a transaction takes back is read again. Whoever changes a question moves `changedAt` of its survey.
 */
export function questionBank(db: Db): QuestionBank {
  const now = stampsOf(db);
  const connection = connectionOf(db);
  const kept = banks.get(connection) ?? emptyBank();
  banks.set(connection, kept);
  const gone = [...kept.stamps.keys()].filter((id) => !now.has(id));
  const changed = [...now].filter(([id, stamp]) => kept.stamps.get(id) !== stamp).map(([id]) => id);
  for (const id of [...gone, ...changed]) drop(kept, id);
  readSurveys(db, kept, changed, now);

  const decisions = db.select().from(questionDecisions).all();
  const decided = decisions.map(({ id }) => id).join();
  if (gone.length + changed.length > 0 || decided !== kept.decided) {
    kept.decided = decided;
    kept.bank = { ...kept.bank, decisions, clusters: clustersOf(membersOf(kept), decisions) };
  }
  return kept.bank;
}

/**
 * Makes the bank ready in slices, so that the first service that has a question checked need not wait. Who asks before it is ready
 * has it made at once; what changes meanwhile is put right at the end.
 */
export function* prepareQuestionBank(db: Db): Slices<void> {
  questionBank(db);
  const kept = banks.get(connectionOf(db));
  if (!kept) return;
  const then = new Map(kept.questions);
  const index = yield* indexInSlices([...then.values()].map((question) => forIndex(comparedOf(question))));
  if (kept.index) return;
  for (const [id, question] of then) if (kept.questions.get(id) !== question) index.remove(id);
  for (const [id, question] of kept.questions) if (then.get(id) !== question) index.add(forIndex(comparedOf(question)));
  kept.index = index;
}

function emptyBank(): Kept {
  const [questions, surveysById] = [new Map<string, SurveyQuestion>(), new Map<string, BankSurvey>()];
  const indexOf = () => {
    kept.index ??= createIndex([...questions.values()].map((question) => forIndex(comparedOf(question))));
    return kept.index;
  };
  const kept: Kept = {
    questions, surveys: surveysById, stamps: new Map(), index: undefined, decided: '',
    bank: {
      questions, surveys: surveysById, decisions: [], clusters: clustersOf([], []),
      search: (question, limit) => indexOf().search(forIndex(question), limit, { exceptSurvey: question.surveyId }),
      compare: (a, b) => indexOf().compare(forIndex(a), forIndex(b)),
    },
  };
  return kept;
}

/** The surveys that count, each with what changes when one of its questions does. */
function stampsOf(db: Db): Map<string, string> {
  const rows = db
    .select({
      id: surveys.id, changedAt: surveys.changedAt, state: surveys.state, service: services.name,
      questions: sql<number>`count(${surveyQuestions.id})`,
      letters: sql<number>`total((length(${surveyQuestions.text}) + 31 * length(${surveyQuestions.type}) + 131 * length(${surveyQuestions.options}) + 313 * length(${surveyQuestions.confirmed}) + 1031 * length(coalesce(${surveyQuestions.itemId}, '')) + 7919 * ${surveyQuestions.itemConfirmed}) * (${surveyQuestions.position} + 1))`,
    })
    .from(surveys)
    .innerJoin(services, eq(services.id, surveys.serviceId))
    .leftJoin(surveyQuestions, eq(surveyQuestions.surveyId, surveys.id))
    .where(inArray(surveys.state, ['draft', 'open', 'closed']))
    .groupBy(surveys.id)
    .all();
  return new Map(rows.map(({ id, changedAt, state, service, questions, letters }) => [id, `${changedAt} ${state} ${service} ${questions} ${letters}`]));
}

function drop(kept: Kept, surveyId: string): void {
  if (!kept.stamps.delete(surveyId)) return;
  kept.surveys.delete(surveyId);
  for (const question of [...kept.questions.values()].filter((known) => known.surveyId === surveyId)) {
    kept.questions.delete(question.id);
    kept.index?.remove(question.id);
  }
}

/** SQLite takes a limited number of values in one question. */
const AT_ONCE = 500;

function readSurveys(db: Db, kept: Kept, ids: readonly string[], stamps: ReadonlyMap<string, string>): void {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    for (const { survey, serviceName } of db.select({ survey: surveys, serviceName: services.name }).from(surveys).innerJoin(services, eq(services.id, surveys.serviceId)).where(inArray(surveys.id, some)).all()) {
      kept.surveys.set(survey.id, { ...survey, serviceName });
      kept.stamps.set(survey.id, stamps.get(survey.id) ?? '');
    }
    for (const question of db.select().from(surveyQuestions).where(inArray(surveyQuestions.surveyId, some)).all()) {
      kept.questions.set(question.id, question);
      kept.index?.add(forIndex(comparedOf(question)));
    }
  }
}

function membersOf({ questions, surveys: known }: Kept): Member[] {
  return [...questions.values()].map(({ id, surveyId, text, type, itemId, itemConfirmed }) => {
    const survey = known.get(surveyId);
    const day = survey?.referenceOn ?? survey?.opensOn ?? dayOf(survey?.createdAt ?? new Date(0).toISOString());
    return { id, surveyId, text, type, itemKey: itemConfirmed ? itemId : null, day };
  });
}
