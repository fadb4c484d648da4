import { shownCount, shownTotal } from '#src/domain/facts/index.ts';
import type { SurveyQuestion } from '#src/domain/surveys/index.ts';
import { answerInWords } from '#src/http/answer-words.ts';
import { facts } from '#src/i18n/nl/facts.ts';
import { surveyAnswers } from '#src/i18n/nl/survey-answers.ts';
import { surveyResults } from '#src/i18n/nl/survey-results.ts';

/** A count as a number to count with, or the words for one that is too small to tell. */
export function countCell(number: number, hides: boolean): number | string {
  const shown = shownCount(number, hides);
  return shown.kind === 'small' ? facts.small : shown.count;
}

/** The sum of what schools answered, unless a small count could be read from it. */
export function shownSum({ type }: Pick<SurveyQuestion, 'type'>, numbers: readonly number[], sum: number, hides: boolean): string {
  const isAmount = type === 'amount';
  return hides && !isAmount && shownTotal(numbers, true) === null ? surveyResults.results.hiddenTotal : answerInWords({ type: isAmount ? type : 'number' }, sum, surveyAnswers);
}

/** What schools chose, in words: an option, yes or no, a step of the scale. */
export function choiceInWords(choice: string | boolean | number): string {
  if (typeof choice === 'boolean') return choice ? surveyAnswers.yes : surveyAnswers.no;
  return typeof choice === 'number' ? surveyAnswers.scaleOf(String(choice)) : choice;
}
