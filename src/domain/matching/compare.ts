import { align, type Lookups } from '#src/domain/matching/alignment.ts';
import { explain } from '#src/domain/matching/explain.ts';
import { featuresOf, type Feature, type Pair } from '#src/domain/matching/features.ts';
import { cosine } from '#src/domain/matching/likeness.ts';
import { scoreOf, type Model } from '#src/domain/matching/model.ts';
import type { QuestionReading } from '#src/domain/matching/readings.ts';
import type { Comparison, Reason } from '#src/domain/matching/types.ts';
import { vetoesOf, type Veto } from '#src/domain/matching/vetoes.ts';

/** With what questions are compared; another set of features or model can be put in its place. */
export interface Judge {
  readonly model: Model;
  readonly features: readonly Feature[];
  readonly withVetoes: boolean;
}

export const pairOf = (a: QuestionReading, b: QuestionReading, lookups: Lookups): Pair => ({ a, b, lookups, alignment: align(a, b, lookups), wording: cosine(a.lemma, b.lemma, lookups.rarity) });

/** The same pair whichever comes first. */
export const orderedPair = (a: QuestionReading, b: QuestionReading, lookups: Lookups): Pair => (isBefore(a, b) ? pairOf(a, b, lookups) : pairOf(b, a, lookups));

/** A fixed order of any two questions: what is added in one order is added in the other, so that both ways give the very same number. */
const isBefore = (a: QuestionReading, b: QuestionReading) => (a.text === b.text ? a.question.id <= b.question.id : a.text < b.text);

/** A person said that both ask the same item: only another period or another population can part them. */
const ITEM_SCORE = 0.995;
const PARTS_ITEMS = new Set(['other-period', 'other-population', 'other-grade']);

export function compareReadings(one: QuestionReading, other: QuestionReading, lookups: Lookups, judge: Judge): Comparison {
  return isBefore(one, other) ? inOrder(one, other, lookups, judge) : turned(inOrder(other, one, lookups, judge));
}

function inOrder(a: QuestionReading, b: QuestionReading, lookups: Lookups, judge: Judge): Comparison {
  const pair = pairOf(a, b, lookups);
  const vetoes = judge.withVetoes ? vetoesOf(pair) : [];
  const { score, rank, tier, item } = rated(pair, vetoes, judge);
  const { agrees, differs, marks } = explain(pair, vetoes);
  return { score, tier, relation: relationOf(vetoes, rank), agrees: item ? [item, ...agrees] : agrees, differs, marks };
}

/** Two that have nothing in common are not "the same for another year". */
const RELATED = 0.1;
const relationOf = (vetoes: readonly Veto[], rank: number) => (rank < RELATED ? null : (vetoes.find(({ relation }) => relation)?.relation ?? null));

/** Two that a veto parts are not the same, whatever their words: the score says so. */
const VETOED = 0.1;

/** `rank` is the score by which hits are ordered: what a veto parts may still be the same question for another year. */
function rated(pair: Pair, vetoes: readonly Veto[], { model, features }: Judge): { score: number; rank: number; tier: Comparison['tier']; item?: Reason } {
  const { a, b } = pair;
  const names = features.map(({ name }) => name);
  const bare = scoreOf(model, names, featuresOf(pair, features));
  const key = a.question.itemKey;
  if (key && key === b.question.itemKey && a.question.surveyId !== b.question.surveyId && !vetoes.some(({ relation }) => relation && PARTS_ITEMS.has(relation))) {
    const score = Math.max(ITEM_SCORE, bare);
    return { score, rank: score, tier: 'same', item: { kind: 'item', a: key, b: key } };
  }
  const isOneSurvey = a.question.surveyId === b.question.surveyId;
  const rank = vetoes.reduce((left, { keeps }) => left * keeps, bare) * (isOneSurvey ? 0.2 : 1);
  const score = vetoes.length > 0 ? Math.min(rank, bare * VETOED) : rank;
  const isSame = score >= model.same && vetoes.length === 0 && !isOneSurvey;
  return { score, rank, tier: isSame ? 'same' : rank >= model.maybe ? 'maybe' : 'none' };
}

const turnedReason = ({ kind, a, b }: Reason): Reason => ({ kind, a: b, b: a });

function turned(comparison: Comparison): Comparison {
  return {
    ...comparison,
    agrees: comparison.agrees.map(turnedReason),
    differs: comparison.differs.map(turnedReason),
    marks: { a: comparison.marks.b, b: comparison.marks.a },
  };
}

/** The place among many alone, without the words for it. */
export function scoreReadings(one: QuestionReading, other: QuestionReading, lookups: Lookups, judge: Judge): number {
  const pair = orderedPair(one, other, lookups);
  return rated(pair, judge.withVetoes ? vetoesOf(pair) : [], judge).rank;
}
