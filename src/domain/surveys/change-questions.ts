import { and, asc, eq, or } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { questionDecisions, schoolFacts, surveyQuestions, surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { findItem } from '#src/domain/facts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { chipsOf, itemGuesser, listItemNames } from '#src/domain/surveys/describe-question.ts';
import { type Survey, type SurveyQuestion, comparedOf, findOwnSurvey, findQuestion, listQuestions } from '#src/domain/surveys/queries.ts';
import { MAX_OPTIONS, type QuestionContent, editedQuestion, partsOfQuestion, questionBasisOf, questionContent } from '#src/domain/surveys/question-fields.ts';
import { canEdit } from '#src/domain/surveys/rules.ts';
import { SAY } from '#src/domain/surveys/survey-fields.ts';
import { type EditDifference, differencesIn, readEdit } from '#src/lib/edit-fields.ts';
import type { Instant } from '#src/lib/time.ts';
import type { Errors, Values } from '#src/lib/values.ts';

type Refused = { kind: 'refused'; reason: 'not-found' | 'survey-sent' };
interface OwnQuestion {
  readonly survey: Survey;
  readonly question: SurveyQuestion;
}

/** A question of a survey of this person's that may still change. */
function findEditable(db: Db, actor: Actor, questionId: string): OwnQuestion | Refused {
  const question = findQuestion(db, questionId);
  const survey = question && findOwnSurvey(db, actor, question.surveyId);
  if (!question || !survey) return { kind: 'refused', reason: 'not-found' };
  return canEdit(survey) ? { survey, question } : { kind: 'refused', reason: 'survey-sent' };
}

export type SaveQuestionOutcome = { kind: 'saved' } | { kind: 'wrong'; errors: Errors } | { kind: 'conflict'; differences: EditDifference[] } | Refused;

/**
 * Writes one question as its form says. What its chips differ from what the words say is kept as corrected by a person, and
 * so is a data item that was chosen. Of other words than before, the answers it reused are asked again.
 */
export function saveQuestion(db: Db, actor: Actor, questionId: string, form: { values: Values; basis: string }, now: Instant): SaveQuestionOutcome {
  return write(db, (tx): SaveQuestionOutcome => {
    const own = findEditable(tx, actor, questionId);
    if ('kind' in own) return own;
    const stored = editedQuestion(own.question);
    const fields = partsOfQuestion(listItemNames(tx)).flatMap((part) => part.fields);
    const { content: typed, errors } = readEdit(fields, form.values, stored);
    if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
    const content = questionContent.parse(typed);
    const wrong = mistakesIn(content);
    if (Object.keys(wrong).length > 0) return { kind: 'wrong', errors: wrong };

    const differences = differencesIn(fields, stored, content, SAY);
    if (form.basis !== questionBasisOf(own.question) && differences.length > 0) return { kind: 'conflict', differences };
    writeQuestion(tx, actor, own, content, now);
    return { kind: 'saved' };
  });
}

/** What a school could not answer: choices without choices, a table without rows. */
function mistakesIn({ text, type, options, rows }: QuestionContent): Errors {
  if (text === '') return { text: 'question-text-missing' };
  if (type === 'choice' || type === 'choices') {
    if (new Set(options).size < 2) return { options: 'question-options-missing' };
    if (options.length > MAX_OPTIONS) return { options: 'question-options-many' };
  }
  if (type === 'table' && rows.length === 0) return { rows: 'question-rows-missing' };
  return type === 'table' && rows.length > MAX_OPTIONS ? { rows: 'question-options-many' } : {};
}

function writeQuestion(tx: Db, actor: Actor, { question }: OwnQuestion, content: QuestionContent, now: Instant): void {
  const { population, measure, period, ...rest } = content;
  // The steps of a scale may have words.
  const hasChoices = content.type === 'choice' || content.type === 'choices' || content.type === 'scale';
  const isReworded = content.text !== question.text;
  const before = chipsOf(question);
  // A chip that was left as it was read goes on following the words.
  const chips = { population, measure, period };
  const corrected = Object.fromEntries(
    Object.entries(chips).flatMap(([name, value]) => {
      const kept = question.confirmed[name];
      const shown = name === 'population' ? before.population : name === 'measure' ? before.measure : before.period;
      return value !== shown ? [[name, value === '' ? null : value]] : kept === undefined ? [] : [[name, kept]];
    }),
  );
  const itemChosen = content.itemId !== question.itemId;
  const next: SurveyQuestion = {
    ...question, ...rest, options: hasChoices ? [...new Set(content.options)] : [], rows: content.type === 'table' ? [...new Set(content.rows)] : [], confirmed: corrected,
    itemConfirmed: itemChosen || question.itemConfirmed, ...(isReworded ? { handling: 'ask' as const, reusesId: null } : {}),
  };
  if (isReworded && !next.itemConfirmed) next.itemId = itemGuesser(tx)(comparedOf({ ...next, itemId: null }));
  tx.update(surveyQuestions).set(next).where(eq(surveyQuestions.id, question.id)).run();
  touch(tx, actor, 'survey-question-changed', question.surveyId, now);
}

export type DecideItemOutcome = { kind: 'decided' } | Refused;

/** Somebody says which data item a question asks for (an id), or that it asks for none (null). */
export function decideItem(db: Db, actor: Actor, questionId: string, itemId: string | null, now: Instant): DecideItemOutcome {
  return write(db, (tx): DecideItemOutcome => {
    const own = findEditable(tx, actor, questionId);
    if ('kind' in own) return own;
    if (itemId !== null && !findItem(tx, itemId)) return { kind: 'refused', reason: 'not-found' };
    tx.update(surveyQuestions).set({ itemId, itemConfirmed: true }).where(eq(surveyQuestions.id, questionId)).run();
    touch(tx, actor, 'survey-question-changed', own.survey.id, now);
    return { kind: 'decided' };
  });
}

export type MoveQuestionOutcome = { kind: 'moved' } | Refused;

/** Moves a question one place; the first stays first, the last stays last. */
export function moveQuestion(db: Db, actor: Actor, questionId: string, by: -1 | 1, now: Instant): MoveQuestionOutcome {
  return write(db, (tx): MoveQuestionOutcome => {
    const own = findEditable(tx, actor, questionId);
    if ('kind' in own) return own;
    const order = listQuestions(tx, own.survey.id).map(({ id }) => id);
    const at = order.indexOf(questionId);
    const other = order[at + by];
    if (other === undefined) return { kind: 'moved' };
    [order[at], order[at + by]] = [other, questionId];
    order.forEach((id, index) => {
      tx.update(surveyQuestions).set({ position: index + 1 }).where(eq(surveyQuestions.id, id)).run();
    });
    touch(tx, actor, 'survey-changed', own.survey.id, now);
    return { kind: 'moved' };
  });
}

export type RemoveQuestionOutcome = { kind: 'removed' } | { kind: 'refused'; reason: 'not-found' | 'survey-sent' | 'question-reused' };

/** Takes a question out of a draft, with what was decided about it. Refusal: another survey reuses its answers. */
export function removeQuestion(db: Db, actor: Actor, questionId: string, now: Instant): RemoveQuestionOutcome {
  return write(db, (tx): RemoveQuestionOutcome => {
    const own = findEditable(tx, actor, questionId);
    if ('kind' in own) return own;
    if (isReused(tx, questionId)) return { kind: 'refused', reason: 'question-reused' };
    dropQuestion(tx, questionId);
    touch(tx, actor, 'survey-question-removed', own.survey.id, now);
    return { kind: 'removed' };
  });
}

/** Whether something stands on this question: answers that are known by it, or a question that reuses them. */
export function isReused(db: Db, questionId: string): boolean {
  const fact = db.select({ id: schoolFacts.id }).from(schoolFacts).where(eq(schoolFacts.questionId, questionId)).get();
  return fact !== undefined || db.select({ id: surveyQuestions.id }).from(surveyQuestions).where(eq(surveyQuestions.reusesId, questionId)).orderBy(asc(surveyQuestions.id)).get() !== undefined;
}

export function dropQuestion(db: Db, questionId: string): void {
  db.delete(questionDecisions).where(or(eq(questionDecisions.questionId, questionId), eq(questionDecisions.knownId, questionId))).run();
  db.delete(surveyQuestions).where(and(eq(surveyQuestions.id, questionId))).run();
}

function touch(db: Db, actor: Actor, verb: string, surveyId: string, now: Instant): void {
  db.update(surveys).set({ changedAt: now }).where(eq(surveys.id, surveyId)).run();
  record(db, { actorId: actor.personId, actorAs: 'service', verb, subjectKind: 'survey', subjectId: surveyId }, now);
}
