import { createIndex, createOfferIndex, type ComparedOffer, type ComparedQuestion } from '#src/domain/matching/index.ts';
import type { QuestionIndex } from '#src/domain/matching/matcher.ts';
import type { LabelledSet } from '#tests/matching/labelled-sets.ts';

/** How well a labelled set is found, by the measures of the targets. */
export interface QuestionScore {
  readonly f1: number;
  readonly averagePrecision: number;
  readonly hitAt5: number;
  readonly alertPrecision: number;
  readonly alertRecall: number;
  readonly falseAlertsPerQuestion: number;
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function scoreQuestions(set: LabelledSet, questions: readonly ComparedQuestion[] = set.questions, index: Pick<QuestionIndex, 'compare' | 'search'> = createIndex(questions)): QuestionScore {
  const question = byId(questions);
  const same = new Set(set.pairs.filter((pair) => pair.same).map(({ a, b }) => pairKey(a, b)));
  const compared = set.pairs.map(({ a, b, same: right }) => ({ right, comparison: index.compare(question(a), question(b)) }));
  const asked = new Map<string, number>();
  for (const { a, b, same: right } of set.pairs) if (right) for (const id of [a, b]) asked.set(id, (asked.get(id) ?? 0) + 1);
  let hits = 0;
  let alerts = 0;
  let right = 0;
  for (const one of questions) {
    const found = index.search(one, 10, { exceptSurvey: one.surveyId });
    const isRight = (id: string) => same.has(pairKey(one.id, id));
    if (found.slice(0, 5).some(({ item }) => isRight(item.id))) hits += 1;
    const claimed = found.filter(({ comparison }) => comparison.tier === 'same');
    alerts += claimed.length;
    right += claimed.filter(({ item }) => isRight(item.id)).length;
  }
  return {
    f1: f1Of(compared.map((pair) => ({ right: pair.right, claimed: pair.comparison.tier === 'same' }))),
    averagePrecision: averagePrecision(compared.map((pair) => ({ right: pair.right, score: pair.comparison.score }))),
    hitAt5: hits / asked.size,
    alertPrecision: alerts > 0 ? right / alerts : 0,
    alertRecall: right / [...asked.values()].reduce((sum, count) => sum + count, 0),
    falseAlertsPerQuestion: (alerts - right) / questions.length,
  };
}

export interface OfferScore {
  readonly f1: number;
  readonly averagePrecision: number;
  readonly hitAt5: number;
}

export function scoreOffers(set: LabelledSet): OfferScore {
  const index = createOfferIndex(set.offers);
  const offer: (id: string) => ComparedOffer = byId(set.offers);
  const compared = set.offerPairs.map(({ a, b, overlap }) => ({ right: overlap, comparison: index.compare(offer(a), offer(b)) }));
  const overlapping = new Set(set.offerPairs.filter(({ overlap }) => overlap).map(({ a, b }) => pairKey(a, b)));
  const asked = new Set(set.offerPairs.filter(({ overlap }) => overlap).flatMap(({ a, b }) => [a, b]));
  const hits = [...asked].filter((id) => index.search(offer(id), 5).some(({ item }) => overlapping.has(pairKey(id, item.id)))).length;
  return {
    f1: f1Of(compared.map((pair) => ({ right: pair.right, claimed: pair.comparison.overlap }))),
    averagePrecision: averagePrecision(compared.map((pair) => ({ right: pair.right, score: pair.comparison.score }))),
    hitAt5: hits / asked.size,
  };
}

export function byId<Item extends { readonly id: string }>(items: readonly Item[]): (id: string) => Item {
  const known = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = known.get(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
}

function f1Of(pairs: readonly { readonly right: boolean; readonly claimed: boolean }[]): number {
  const both = pairs.filter(({ right, claimed }) => right && claimed).length;
  return both === 0 ? 0 : (2 * both) / (pairs.filter(({ right }) => right).length + pairs.filter(({ claimed }) => claimed).length);
}

function averagePrecision(pairs: readonly { readonly right: boolean; readonly score: number }[]): number {
  const sorted = [...pairs].sort((a, b) => b.score - a.score || Number(a.right) - Number(b.right));
  let found = 0;
  let sum = 0;
  sorted.forEach(({ right }, at) => {
    if (!right) return;
    found += 1;
    sum += found / (at + 1);
  });
  return found > 0 ? sum / found : 0;
}

