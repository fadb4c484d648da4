import { type AnswerValue, shownCount, shownTotal } from '#src/domain/facts/index.ts';
import { type SurveyQuestion, answerable, numberInRow } from '#src/domain/surveys/index.ts';
import { answerInWords } from '#src/http/answer-words.ts';
import { surveyAnswers } from '#src/i18n/nl/survey-answers.ts';
import { surveyResults } from '#src/i18n/nl/survey-results.ts';

const { small, hiddenTotal } = surveyResults.results;

/** A count as a number to count with, or the words for one that is too small to tell. */
export function countCell(number: number, hides: boolean): number | string {
  const shown = shownCount(number, hides);
  return shown.kind === 'small' ? small : shown.count;
}

/** An answer as it is read; small counts of a question that hides them are only told to be small, also in the rows of a table. */
export function shownAnswer(question: SurveyQuestion, value: AnswerValue, hides: boolean): string {
  if (hides && typeof value === 'number' && question.type === 'number' && countCell(value, true) === small) return small;
  if (!hides || question.type !== 'table') return answerInWords(answerable(question), value, surveyAnswers);
  return question.rows
    .flatMap((row) => {
      const number = numberInRow(value, row);
      return number === undefined ? [] : `${row}: ${String(countCell(number, true)).replace('.', ',')}`;
    })
    .join('\n');
}

/** The sum of what schools answered, unless a small count could be read from it. */
export function shownSum(question: SurveyQuestion, numbers: readonly number[], sum: number, hides: boolean): string {
  return hides && question.type !== 'amount' && shownTotal(numbers, true) === null ? hiddenTotal : answerInWords({ type: question.type === 'amount' ? 'amount' : 'number' }, sum, surveyAnswers);
}
