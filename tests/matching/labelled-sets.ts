import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ComparedOffer, ComparedQuestion } from '#src/domain/matching/index.ts';
import { surveyOverview } from '#src/i18n/nl/survey-overview.ts';
import { readCsv } from '#src/lib/tables/csv-read.ts';
import { offerOf, offerShape, questionOf, questionShape } from '#src/ops/match.ts';

/** Questions and offers of which people wrote down which are the same: `tests/matching/<name>`. */
export interface LabelledSet {
  readonly name: string;
  /** Whether every pair that is the same is listed: then all others are not. */
  readonly isWhole: boolean;
  readonly questions: readonly ComparedQuestion[];
  readonly withSubjects: readonly ComparedQuestion[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly same: boolean; readonly kind: string }[];
  readonly offers: readonly ComparedOffer[];
  readonly offerPairs: readonly { readonly a: string; readonly b: string; readonly overlap: boolean; readonly clash: boolean }[];
}

export const SETS = fileURLToPath(new URL('./', import.meta.url));

const parse = <T>(folder: string, file: string, shape: z.ZodType<T>): T => shape.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));

export const hasSet = (name: string) => existsSync(path.join(SETS, name, 'questions.json'));

export function readSet(name: string): LabelledSet {
  const folder = path.join(SETS, name);
  const withSubjects = parse(folder, 'questions.json', z.object({ questions: z.array(questionShape) })).questions.map(questionOf);
  return {
    name,
    isWhole: true,
    withSubjects,
    questions: withSubjects.map((question) => ({ ...question, subject: null })),
    pairs: parse(folder, 'question-pairs.json', z.object({ pairs: z.array(z.object({ a: z.string(), b: z.string(), same: z.boolean(), kind: z.string() })) })).pairs,
    offers: parse(folder, 'offers.json', z.object({ offers: z.array(offerShape) })).offers.map(offerOf),
    offerPairs: parse(folder, 'offer-overlaps.json', z.object({ pairs: z.array(z.object({ a: z.string(), b: z.string(), overlap: z.boolean(), clash: z.boolean() })) })).pairs,
  };
}

const COUNT = /\b(?:hoeveel|aantal)\b/i;

/**
 * What people decided in the portal: the download "beoordeelde paren" of the coordinator. Only the pairs themselves are known,
 * so that nothing is learned from a pair that nobody judged.
 */
export function readDecisions(file: string): LabelledSet {
  const same = new Set<string>([surveyOverview.verdicts.reuse, surveyOverview.verdicts['ask-anyway']]);
  const judged = readCsv(readFileSync(file)).slice(1).filter(([a, b, verdict]) => a && b && verdict);
  const ids = new Map([...new Set(judged.flatMap(([a = '', b = '']) => [a, b]))].map((text, at) => [text, `decided-${at}`]));
  // the download does not say how a question is answered; of one that counts the words do
  const questions = [...ids].map(([text, id]): ComparedQuestion => ({ id, surveyId: id, text, type: COUNT.test(text) ? 'number' : 'text', subject: null }));
  const pairs = judged.map(([a = '', b = '', verdict = '']) => ({ a: ids.get(a) ?? '', b: ids.get(b) ?? '', same: same.has(verdict), kind: verdict }));
  return { name: path.basename(file), isWhole: false, questions, withSubjects: questions, pairs, offers: [], offerPairs: [] };
}

/** All sets that the weights are learned from. A new set is blind until its figure was written down; then it is learned from too. */
export const LEARNED = ['dev', 'b', 'c', 'd'] as const;
