import { isNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { dataItems, type surveyQuestions } from '#db/schema/index.ts';
import { type ComparedQuestion, QUESTION_TYPES, type QuestionIndex, type QuestionType, createIndex, elementOf, subjectOf } from '#src/domain/matching/index.ts';
import { type SurveyQuestion, comparedOf } from '#src/domain/surveys/queries.ts';
import type { FoundQuestion } from '#src/domain/surveys/split-questions.ts';

/** A question with what the portal thinks of it by itself: what it is about, and which data item it asks for. */
export type DescribedQuestion = Omit<typeof surveyQuestions.$inferInsert, 'id' | 'surveyId' | 'position'>;

/** The data items that can be asked for, by their name. */
export const listItemNames = (db: Db): { id: string; label: string; subject: string }[] =>
  db.select({ id: dataItems.id, label: dataItems.label, subject: dataItems.subject }).from(dataItems).where(isNull(dataItems.retiredAt)).orderBy(dataItems.label).all();

/**
 * Says of every question what it is about and which data item it probably asks for. A subject the words leave in doubt
 * stays open; an item that is only perhaps the same is none, because what is guessed counts as known while a survey is
 * written. A person sees both and changes them with one choice.
 */
export function describeQuestions(db: Db, found: readonly FoundQuestion[]): DescribedQuestion[] {
  if (found.length === 0) return [];
  const guessItem = itemGuesser(db);
  return found.map((question) => {
    const { subject, certain } = subjectOf(question);
    const compared: ComparedQuestion = { id: 'new', surveyId: 'new', text: question.text, type: question.type, options: question.options };
    return { ...question, options: [...question.options], rows: [...question.rows], subject: certain ? subject : null, itemId: guessItem(compared), itemConfirmed: false };
  });
}

/** The items as they were read last, with their index: reading fifty names takes longer than a page may. Same items, same index, whatever the database. */
let kept: { readonly items: string; readonly index: QuestionIndex } | undefined;

/** Which data item a question asks for, by the names of the items; null when none is the same. */
export function itemGuesser(db: Db): (question: ComparedQuestion) => string | null {
  // By its name alone: the population and measure of an item are what its values are, and a name says them in its own way.
  const items = db.select().from(dataItems).where(isNull(dataItems.retiredAt)).all()
    .map(({ id, label, type, options, rows }): ComparedQuestion => ({ id, surveyId: 'items', text: label, type: isType(type) ? type : 'text', options: options.length > 0 ? options : rows }));
  if (items.length === 0) return () => null;
  const asRead = JSON.stringify(items);
  const index = kept?.items === asRead ? kept.index : createIndex(items);
  kept = { items: asRead, index };
  return (question) => {
    const [hit] = index.search(question, 1);
    return hit && hit.comparison.tier === 'same' ? hit.item.id : null;
  };
}

const isType = (type: string): type is QuestionType => QUESTION_TYPES.some((known) => known === type);

/** The chips of a question: of whom, how it is counted, when. What a person corrected stands in place of what the words say. */
export function chipsOf(question: SurveyQuestion): { subject: string; isSubjectGuess: boolean; population: string; measure: string; period: string } {
  const { population, measure, period } = elementOf(comparedOf(question));
  const subject = question.subject ?? subjectOf(question).subject;
  return { subject, isSubjectGuess: question.subject === null, population: population ?? '', measure: measure ?? '', period: period ?? '' };
}
