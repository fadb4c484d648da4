import { z } from 'zod';
import type { QuestionResult } from '#src/domain/surveys/results.ts';
import type { Survey } from '#src/domain/surveys/queries.ts';
import type { ResponseCount } from '#src/domain/surveys/response.ts';
import { type Result, resultOf } from '#src/domain/surveys/result-rules.ts';

/** Of fewer schools nothing is kept but how many answered: what they add up to says too much of each. */
export const FEWEST_SCHOOLS = 5;

const number = z.number();
const schools = z.number().int().min(0);
const keptResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('numbers'), summary: z.object({ schools, sum: number, median: number, smallest: number, largest: number }) }),
  z.object({ kind: z.literal('counts'), counts: z.array(z.object({ choice: z.union([z.string(), z.boolean(), number]), schools })) }),
  z.object({ kind: z.literal('rows'), rows: z.array(z.object({ row: z.string(), sum: number.nullable(), schools })) }),
  /** Only how many answered: words, days and people, or too few schools. */
  z.object({ kind: z.literal('count') }),
]);
const keptAnswers = z.object({ asked: schools, answered: schools, questions: z.array(z.object({ questionId: z.string(), answered: schools, result: keptResult })) });

/** What remains of the answers to a survey after their term: counts and sums, nothing of one school. */
export type KeptAnswers = z.infer<typeof keptAnswers>;
export type KeptResult = z.infer<typeof keptResult>;

/** What is kept of these answers. */
export const keptOf = ({ asked, submitted }: ResponseCount, results: readonly QuestionResult[]): KeptAnswers => ({
  asked, answered: submitted,
  questions: results.map(({ question, answers }) => ({ questionId: question.id, answered: answers.length, result: keptResultOf(resultOf(question, answers.map(({ value }) => value)), answers.length) })),
});

/** What was kept of a survey; nothing while its answers are there, or when what stands there is no such thing. */
export const keptAnswersOf = ({ aggregate }: Pick<Survey, 'aggregate'>): KeptAnswers | null => keptAnswers.safeParse(aggregate).data ?? null;

function keptResultOf(result: Result, answered: number): KeptResult {
  if (answered < FEWEST_SCHOOLS) return { kind: 'count' };
  switch (result.kind) {
    case 'numbers': return result.summary ? { kind: 'numbers', summary: result.summary } : { kind: 'count' };
    case 'counts': return { kind: 'counts', counts: [...result.counts] };
    case 'rows': return { kind: 'rows', rows: result.rows.map((row) => ({ ...row, sum: row.schools < FEWEST_SCHOOLS ? null : row.sum })) };
    case 'list': return { kind: 'count' };
  }
}
