import { contrasts } from '#src/domain/matching/contrasts.ts';
import { featuresOf } from '#src/domain/matching/features.ts';
import { createMatcher, OWN_PARTS, type MatcherParts } from '#src/domain/matching/matcher.ts';
import { fitModel, type Example, type Model } from '#src/domain/matching/model.ts';
import { createOfferMatcher, OFFER_FEATURES } from '#src/domain/matching/offers.ts';
import type { LabelledSet } from '#src/ops/labelled-sets.ts';

/** In the wild the lexicon knows a part of the words: most of the examples are read with six of ten concepts hidden. */
const HIDDEN = 0.35;
const DROPOUTS = [0, 1, 2];
/** An alert blocks a survey: nine of ten must be right. */
const ALERT_PRECISION = 0.9;

/** The same concepts are hidden at every run of a seed. */
export function hiddenBy(seed: number): ((key: string) => boolean) | undefined {
  if (seed === 0) return undefined;
  return (key) => {
    let hash = 2166136261 ^ seed;
    for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
    hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
    return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296 < HIDDEN;
  };
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const NEAREST = 8;

export function questionExamples(set: LabelledSet, parts: MatcherParts, seed: number, withSubjects: boolean, weight: number): Example[] {
  const hidden = hiddenBy(seed);
  const matcher = createMatcher({ ...parts, reading: { ...parts.reading, ...(hidden ? { withoutConcept: (key) => parts.reading.withoutConcept?.(key) || hidden(key) } : {}) } });
  const questions = withSubjects ? set.withSubjects : set.questions;
  const index = matcher.createIndex(questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const same = new Set(set.pairs.filter((pair) => pair.same).map(({ a, b }) => pairKey(a, b)));
  const done = new Set<string>();
  const examples: Example[] = [];
  const add = (a: string, b: string, factor: number) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other || done.has(pairKey(a, b))) return;
    done.add(pairKey(a, b));
    examples.push({ values: featuresOf(index.pair(one, other), parts.features), positive: same.has(pairKey(a, b)), weight: weight * factor });
  };
  for (const { a, b } of set.pairs) add(a, b, 1);
  for (const question of questions) for (const { item } of index.search(question, NEAREST)) add(question.id, item.id, 0.6);
  return examples;
}

export function trainQuestions(sets: readonly LabelledSet[], parts: MatcherParts = OWN_PARTS, dropouts: readonly number[] = DROPOUTS): Model {
  const fitOn = (given: readonly LabelledSet[]) => {
    const examples = given.flatMap((set) => dropouts.flatMap((seed) => [...questionExamples(set, parts, seed, false, 1), ...(parts.withSubject && seed % 2 === 0 ? questionExamples(set, parts, seed, true, 0.5) : [])]));
    const names = parts.features.map(({ name }) => name);
    const signs = new Map(parts.features.flatMap(({ name, sign }) => (sign ? [[name, sign] as const] : [])));
    return fitModel(examples, names, { l2: 2 * given.length * dropouts.length, signs });
  };
  const model = { ...fitOn(sets), same: 0.5, maybe: 0.2 };
  // The threshold is looked for on a set that the weights have not seen, and with it on one with a lexicon that knows less.
  const thresholds = sets.map((set) => {
    const others = sets.filter((other) => other !== set);
    const learned = others.length > 0 ? { ...fitOn(others), same: 0.5, maybe: 0.2 } : model;
    return alertThreshold(set, { ...parts, model: learned }, others.length > 0 ? [0] : [0, 1, 2]);
  });
  const same = Math.round((thresholds.reduce((sum, value) => sum + value, 0) / Math.max(1, thresholds.length)) * 1000) / 1000;
  return { ...model, same, maybe: Math.round(same * 300) / 1000 };
}

/** The lowest score from which at least nine of ten found questions are the same, at the prevalence of the set. */
export function alertThreshold(set: LabelledSet, parts: MatcherParts, seeds: readonly number[]): number {
  const same = new Set(set.pairs.filter((pair) => pair.same).map(({ a, b }) => pairKey(a, b)));
  const hits = seeds.flatMap((seed) => {
    const hidden = hiddenBy(seed);
    const matcher = createMatcher({ ...parts, model: { ...parts.model, same: 0, maybe: 0 }, reading: { ...parts.reading, ...(hidden ? { withoutConcept: hidden } : {}) } });
    const index = matcher.createIndex(set.questions);
    return set.questions.flatMap((question) =>
      index.search(question, 10, { exceptSurvey: question.surveyId }).flatMap(({ item, comparison }) => (comparison.tier === 'same' ? [{ score: comparison.score, right: same.has(pairKey(question.id, item.id)) }] : [])),
    );
  });
  hits.sort((a, b) => b.score - a.score);
  let right = 0;
  let threshold = 0.9;
  hits.forEach((hit, at) => {
    if (hit.right) right += 1;
    if (at > 20 && right / (at + 1) >= ALERT_PRECISION) threshold = hit.score;
  });
  return threshold;
}

export function trainOffers(sets: readonly LabelledSet[]): Model {
  const fitOn = (given: readonly LabelledSet[]) => fitModel(given.flatMap((set) => DROPOUTS.flatMap((seed) => offerExamples(set, seed))), OFFER_FEATURES.map(({ name }) => name), { l2: 2 * given.length * DROPOUTS.length, signs: new Map(OFFER_FEATURES.flatMap(({ name, sign }) => (sign ? [[name, sign] as const] : []))) });
  const model = fitOn(sets);
  const cuts = sets.map((set) => {
    const others = sets.filter((other) => other !== set);
    const learned = others.length > 0 ? fitOn(others) : model;
    return bestCut(set, { ...learned, same: 0, maybe: 0 });
  });
  const same = Math.round((cuts.reduce((sum, value) => sum + value, 0) / Math.max(1, cuts.length)) * 1000) / 1000;
  return { ...model, same, maybe: Math.round(same * 500) / 1000 };
}

function offerExamples(set: LabelledSet, seed: number): Example[] {
  const hidden = hiddenBy(seed);
  const matcher = createOfferMatcher(set.offers, { contrasts, reading: hidden ? { withoutConcept: hidden } : {} });
  const byId = new Map(set.offers.map((offer) => [offer.id, offer]));
  const listed = new Map(set.offerPairs.map(({ a, b, overlap }) => [pairKey(a, b), overlap]));
  const examples: Example[] = [];
  const done = new Set<string>();
  const add = (a: string, b: string, weight: number) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other || done.has(pairKey(a, b))) return;
    done.add(pairKey(a, b));
    const isForSame = one.grades.some((grade) => other.grades.includes(grade));
    if (!isForSame) return; // the gate decides those, not the words
    const pair = one.id < other.id ? matcher.pair(one, other) : matcher.pair(other, one);
    examples.push({ values: OFFER_FEATURES.map(({ of }) => of(pair)), positive: listed.get(pairKey(a, b)) ?? false, weight });
  };
  for (const { a, b } of set.offerPairs) add(a, b, 1);
  for (const offer of set.offers) for (const { item } of matcher.search(offer, 5)) add(offer.id, item.id, 0.4);
  return examples;
}

/** The score that parts the overlapping from the others with the best F1 on pairs. */
function bestCut(set: LabelledSet, model: Model): number {
  const matcher = createOfferMatcher(set.offers, { contrasts, model });
  const byId = new Map(set.offers.map((offer) => [offer.id, offer]));
  const scored = set.offerPairs.flatMap(({ a, b, overlap }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [{ overlap, score: matcher.compare(one, other).score }] : [];
  });
  const cuts = scored.map(({ score }) => score).sort((a, b) => a - b);
  const f1 = (cut: number) => {
    const right = scored.filter(({ score, overlap }) => overlap && score >= cut).length;
    return right === 0 ? 0 : (2 * right) / (scored.filter(({ score }) => score >= cut).length + scored.filter(({ overlap }) => overlap).length);
  };
  const best = Math.max(0, ...cuts.map(f1));
  // the middle of all cuts that are nearly as good: the edge of one set is not the edge of the next
  const good = cuts.filter((cut) => f1(cut) >= best - 0.01);
  return ((good[0] ?? 0.5) + (good.at(-1) ?? 0.5)) / 2;
}
