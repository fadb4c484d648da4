import type { Db } from '#db/client.ts';
import { type AnswerValue, type FactKey, type KnownFact, answerIn, asTyped, findItem, knownFactsOf } from '#src/domain/facts/index.ts';
import type { Clusters } from '#src/domain/surveys/decision-rules.ts';
import { type SurveyQuestion, answerable, findQuestion } from '#src/domain/surveys/queries.ts';
import { type QuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
import type { Day } from '#src/lib/time.ts';

/** The questions of other surveys that ask the same as this one: by their text, their data item, or because somebody said so. */
export const sameQuestionsOf = (db: Db, questionId: string): string[] => clustersIn(db).sameAs(questionId);

/** Which questions are the same, as it is now: asked for once where many are looked at. */
export const clustersIn = (db: Db): Clusters => questionBank(db).clusters;

type Asked = Pick<SurveyQuestion, 'id' | 'itemId' | 'itemConfirmed' | 'reusesId'>;

/** By what an answer to this question may be known. A data item that is only guessed is not: a school that leaves it as it is would confirm a mistake. */
function factKeyOf({ id, itemId, itemConfirmed, reusesId }: Asked, clusters: Clusters): FactKey {
  const reused = reusesId ? [reusesId, ...clusters.sameAs(reusesId)] : [];
  const questionIds = [...new Set([...clusters.sameAs(id), ...reused])].filter((same) => same !== id);
  return { itemId: itemConfirmed ? itemId : null, questionIds };
}

type Stored = Pick<KnownFact, 'value' | 'itemId' | 'questionId'>;

/**
 * The one rule of what is known: a value as the field of a question shows it. Null when the field cannot hold it (a text for
 * an amount, a number for a table, an option that is not there), or when the number is of another kind (cents are no pupils).
 */
export function shownValue(db: Db, question: SurveyQuestion, fact: Stored): AnswerValue | null {
  const field = answerable(question);
  const value = asTyped(field, answerIn(field, fact.value));
  return typeof value === 'number' && typeOf(db, fact) !== question.type ? null : value;
}

/** How the value was given: as its data item or its question asks it. Of a question that is gone nothing is said. */
function typeOf(db: Db, { itemId, questionId }: Stored): string | undefined {
  return (questionId ? findQuestion(db, questionId)?.type : undefined) ?? (itemId ? findItem(db, itemId)?.type : undefined);
}

/** Which values may stand for an answer to this question: its field can show it, and nobody set apart the question it was given to. */
export function acceptsFor(db: Db, question: SurveyQuestion, clusters: Clusters): (fact: Stored) => boolean {
  const apart = clusters.apartFrom(question.id);
  const reused = new Set(question.reusesId ? [question.reusesId, ...clusters.sameAs(question.reusesId)] : []);
  return (fact) => !(fact.questionId && apart.has(fact.questionId) && !reused.has(fact.questionId)) && shownValue(db, question, fact) !== null;
}

/** The value that is known and holds today, per school. */
export function knownAnswersOf(db: Db, question: SurveyQuestion, schoolIds: readonly string[], today: Day, clusters = clustersIn(db)): Map<string, KnownFact> {
  return knownFactsOf(db, factKeyOf(question, clusters), schoolIds, today, acceptsFor(db, question, clusters));
}

/** What is known for `question` by an earlier one: what the check counts before anybody decided. */
export function knownByEarlier(db: Db, { clusters }: QuestionBank, question: SurveyQuestion, known: SurveyQuestion, schoolIds: readonly string[], today: Day): Map<string, KnownFact> {
  const key: FactKey = { itemId: known.itemConfirmed ? known.itemId : null, questionIds: [known.id, ...clusters.sameAs(known.id)] };
  return knownFactsOf(db, key, schoolIds, today, (fact) => shownValue(db, question, fact) !== null);
}

/** Whether a value was used for this question. */
export function isKnownBy(question: Asked, clusters: Clusters): (fact: Stored) => boolean {
  const key = factKeyOf(question, clusters);
  return ({ itemId, questionId }) => (key.itemId !== null && itemId === key.itemId) || (questionId !== null && key.questionIds.includes(questionId));
}
