import { type AnswerValue, SCALE } from '#src/domain/facts/index.ts';
import type { SurveyQuestion } from '#src/domain/surveys/queries.ts';

/** What the answers of all schools to one question come to. */
export type Result =
  /** Numbers, or amounts in cents. Nothing to tell where nobody answered. */
  | { readonly kind: 'numbers'; readonly summary: NumberSummary | null }
  /** How many schools chose what, in the order of the question; several may be chosen. */
  | { readonly kind: 'counts'; readonly counts: readonly Count[] }
  /** What each row adds up to, and how many schools filled it in. */
  | { readonly kind: 'rows'; readonly rows: readonly { readonly row: string; readonly sum: number; readonly schools: number }[] }
  /** Words, days and people: to be read one by one. */
  | { readonly kind: 'list' };

export interface NumberSummary {
  readonly schools: number;
  readonly sum: number;
  readonly median: number;
  readonly smallest: number;
  readonly largest: number;
}

export interface Count {
  /** A choice as the question says it, `true` or `false`, or a step of the scale. */
  readonly choice: string | boolean | number;
  readonly schools: number;
}

export function resultOf(question: Pick<SurveyQuestion, 'type' | 'options' | 'rows'>, values: readonly AnswerValue[]): Result {
  switch (question.type) {
    case 'number':
    case 'amount': return { kind: 'numbers', summary: summaryOf(values.filter((value) => typeof value === 'number')) };
    case 'yes-no': return countsOf([true, false], values);
    case 'scale': return countsOf(SCALE, values);
    case 'choice':
    case 'choices': return countsOf(question.options, values);
    case 'table': return { kind: 'rows', rows: question.rows.map((row) => sumOfRow(row, values)) };
    default: return { kind: 'list' };
  }
}

/** Sum, middle and ends; the middle of an even number is halfway between the two. */
export function summaryOf(numbers: readonly number[]): NumberSummary | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [smallest, largest] = [sorted[0], sorted.at(-1)];
  if (smallest === undefined || largest === undefined) return null;
  const half = sorted.length / 2;
  const [low = smallest, high = largest] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return { schools: sorted.length, sum: rounded(sorted.reduce((sum, number) => sum + number, 0)), median: rounded((low + high) / 2), smallest, largest };
}

const countsOf = (choices: readonly (string | boolean | number)[], values: readonly AnswerValue[]): Result => ({
  kind: 'counts',
  counts: choices.map((choice) => ({ choice, schools: values.filter((value) => (isList(value) ? value.some((one) => one === choice) : value === choice)).length })),
});

function sumOfRow(row: string, values: readonly AnswerValue[]): { row: string; sum: number; schools: number } {
  const numbers = values.flatMap((value) => numberInRow(value, row) ?? []);
  return { row, sum: rounded(numbers.reduce((sum, number) => sum + number, 0)), schools: numbers.length };
}

/** The number a school gave in one row of a table; nothing where it left the row open. */
export function numberInRow(value: AnswerValue, row: string): number | undefined {
  if (typeof value !== 'object' || isList(value)) return undefined;
  const number = Object.entries(value).find(([name]) => name === row)?.[1];
  return typeof number === 'number' ? number : undefined;
}

/** Answers have three decimals at most; adding them up makes more. */
const rounded = (number: number): number => Math.round(number * 1000) / 1000;
const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);
