import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ComparedOffer, ComparedQuestion } from '#src/domain/matching/index.ts';
import { offerOf, offerShape, questionOf, questionShape } from '#src/ops/match.ts';

/** Questions and offers of which people wrote down which are the same: `tests/matching/<name>`. */
export interface LabelledSet {
  readonly name: string;
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
    withSubjects,
    questions: withSubjects.map((question) => ({ ...question, subject: null })),
    pairs: parse(folder, 'question-pairs.json', z.object({ pairs: z.array(z.object({ a: z.string(), b: z.string(), same: z.boolean(), kind: z.string() })) })).pairs,
    offers: parse(folder, 'offers.json', z.object({ offers: z.array(offerShape) })).offers.map(offerOf),
    offerPairs: parse(folder, 'offer-overlaps.json', z.object({ pairs: z.array(z.object({ a: z.string(), b: z.string(), overlap: z.boolean(), clash: z.boolean() })) })).pairs,
  };
}
