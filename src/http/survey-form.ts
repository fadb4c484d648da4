import { readAnswer, typedAnswer } from '#src/domain/facts/index.ts';
import { type AskedQuestion, type AskedSurvey, type TypedAnswer, type TypedAnswers, answerable, basisOfAnswer } from '#src/domain/surveys/index.ts';
import { type Form, blankForm } from '#src/http/forms.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Errors, type Values, first } from '#src/lib/values.ts';

/** The names of the fields of one question: its answer, "dit gaven we al" with where, and what they were made from. */
export const answerName = ({ id }: { readonly id: string }): string => `v.${id}`;
export const givenName = (question: { readonly id: string }): string => `${answerName(question)}.al`;
export const whereName = (question: { readonly id: string }): string => `${answerName(question)}.waar`;
export const basisName = (question: { readonly id: string }): string => `${answerName(question)}.basis`;

/** A form has a basis per question beside its answer, and a table has a field per row. */
export const MAX_ANSWER_FIELDS = 3000;
const MAX_WHERE = 300;

/** What stands in the form: what was saved, and what is known. */
export function answerForm({ questions }: Pick<AskedSurvey, 'questions'>): Form<never> {
  return blankForm(Object.assign({}, ...questions.map(({ question, state }) => ({
    ...typedAnswer(answerable(question), state.value, answerName(question)),
    [givenName(question)]: state.given ? 'ja' : null,
    [whereName(question)]: state.where,
  }))));
}

/** Reads the answers that are well formed, and what is wrong with the others. A question whose basis is not there was not in the form. */
export function readAnswers(questions: readonly AskedQuestion[], values: Values): { typed: TypedAnswers; errors: Errors } {
  const typed = new Map<string, TypedAnswer>();
  const errors: Record<string, string> = {};
  for (const { question } of questions) {
    const basis = first(values, basisName(question));
    if (basis === '') continue;
    const given = first(values, givenName(question)) === 'ja';
    const where = given ? first(values, whereName(question)) : '';
    const reading = readAnswer(answerable(question), values, answerName(question));
    const wrongWhere = where.length > MAX_WHERE ? 'text-too-long' : looksLikeNationalNumber(where) ? 'national-number' : undefined;
    if ('errors' in reading) Object.assign(errors, reading.errors);
    if (wrongWhere) errors[whereName(question)] = wrongWhere;
    if ('value' in reading && !wrongWhere) typed.set(question.id, { value: reading.value, given, where, basis });
  }
  return { typed, errors };
}

/** What each field was made from. After a clash what stands now has been seen; the other fields stay as this person knew them. */
export function basesOf(questions: readonly AskedQuestion[], values: Values | undefined, seen: readonly string[]): ReadonlyMap<string, string> {
  return new Map(questions.map(({ question, state }) => {
    const told = values && !seen.includes(question.id) ? first(values, basisName(question)) : '';
    return [question.id, told || basisOfAnswer(state)];
  }));
}
