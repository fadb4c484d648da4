import { contrasts } from '#src/domain/matching/contrasts.ts';
import { featuresOf } from '#src/domain/matching/features.ts';
import { createMatcher, OWN_PARTS, type MatcherParts } from '#src/domain/matching/matcher.ts';
import { fitModel, scoreOf, type Example, type Model } from '#src/domain/matching/model.ts';
import { createOfferMatcher, OFFER_FEATURES } from '#src/domain/matching/offers.ts';
import { vetoesOf } from '#src/domain/matching/vetoes.ts';
import type { LabelledSet } from '#tests/matching/labelled-sets.ts';

/** In the wild the lexicon knows a part of the words: most of the examples are read with six of ten concepts hidden. */
const HIDDEN = 0.3;
const DROPOUTS = [0, 1];
/** An alert blocks a survey: on questions of services that the weights have not seen so many must be right. */
const ALERT_PRECISION = 0.835;

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
/** So many of the nearest questions are looked at for each, as pairs that nobody listed: the hard negatives. */
const NEAREST = 20;
/** What an unlisted pair counts for: there are many, and a few of them are only not listed. */
const UNLISTED = 0.03;
/** A set is read once as it is, and once more for each variation. */
const VARIED = 0.5;

/** A pair of a labelled set as the model sees it. */
interface Row {
  readonly a: string;
  readonly b: string;
  readonly listed: boolean;
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly isVetoed: boolean;
  readonly isOneSurvey: boolean;
}

function rowsOf(set: LabelledSet, parts: MatcherParts, seed: number, withSubjects: boolean): Row[] {
  const hidden = hiddenBy(seed);
  const before = parts.reading.withoutConcept;
  const index = createMatcher({ ...parts, reading: { ...parts.reading, ...(hidden ? { withoutConcept: (key) => before?.(key) || hidden(key) } : {}) } }).createIndex(withSubjects ? set.withSubjects : set.questions);
  const questions = withSubjects ? set.withSubjects : set.questions;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const same = new Set(set.pairs.filter((pair) => pair.same).map(({ a, b }) => pairKey(a, b)));
  const rows = new Map<string, Row>();
  const add = (a: string, b: string, listed: boolean) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other || rows.has(pairKey(a, b))) return;
    const pair = index.pair(one, other);
    rows.set(pairKey(a, b), { a, b, listed, values: featuresOf(pair, parts.features), positive: same.has(pairKey(a, b)), isVetoed: parts.withVetoes && vetoesOf(pair).length > 0, isOneSurvey: one.surveyId === other.surveyId });
  };
  for (const { a, b } of set.pairs) add(a, b, true);
  if (set.isWhole) for (const question of questions) for (const { item } of index.search(question, NEAREST)) add(question.id, item.id, false);
  return [...rows.values()];
}

/** What a veto decides, the weights need not learn. */
const examplesOf = (rows: readonly Row[], weight: number): Example[] =>
  rows.filter(({ isVetoed, positive }) => positive || !isVetoed).map(({ values, positive, listed }) => ({ values, positive, weight: weight * (listed ? 1 : UNLISTED) }));

/** A set made ready once: what does not depend on which other sets are learned from. */
export interface Prepared {
  readonly set: LabelledSet;
  readonly plain: readonly Row[];
  /** The same with picked subjects, and with a part of the lexicon hidden. */
  readonly more: readonly (readonly Row[])[];
}

export function prepare(set: LabelledSet, parts: MatcherParts = OWN_PARTS, dropouts: readonly number[] = DROPOUTS): Prepared {
  return {
    set,
    plain: rowsOf(set, parts, 0, false),
    more: [...(parts.withSubject ? [rowsOf(set, parts, 0, true)] : []), ...dropouts.filter((seed) => seed > 0).map((seed) => rowsOf(set, parts, seed, false))],
  };
}

/** Weights from all sets; the threshold is looked for on each set with weights from the others: that is what a new service meets. */
export function fitQuestions(prepared: readonly Prepared[], parts: MatcherParts = OWN_PARTS): Model {
  const names = parts.features.map(({ name }) => name);
  const signs = new Map(parts.features.flatMap(({ name, sign }) => (sign ? [[name, sign] as const] : [])));
  const fitOn = (given: readonly Prepared[]) => {
    const examples = given.flatMap(({ plain, more }) => [...examplesOf(plain, 1), ...more.flatMap((rows) => examplesOf(rows, VARIED))]);
    return { ...fitModel(examples, names, { l2: PULL, signs }), same: 0.5, maybe: 0.2 };
  };
  const whole = prepared.filter(({ set }) => set.isWhole);
  const alerts = whole.flatMap((one) => {
    const model = fitOn(whole.length > 1 ? prepared.filter((other) => other !== one) : prepared);
    return one.plain.filter(({ isVetoed, isOneSurvey }) => !isVetoed && !isOneSurvey).map((row) => ({ right: row.positive, score: scoreOf(model, names, row.values) }));
  });
  const same = Math.round(alertThreshold(alerts) * 1000) / 1000;
  return { ...fitOn(prepared), same, maybe: Math.round(same * 300) / 1000 };
}

export const trainQuestions = (sets: readonly LabelledSet[], parts: MatcherParts = OWN_PARTS, dropouts: readonly number[] = DROPOUTS): Model =>
  fitQuestions(sets.map((set) => prepare(set, parts, dropouts)), parts);

const PULL = 4;

/** The lowest score from which enough of the found questions are the same. */
function alertThreshold(alerts: readonly { readonly right: boolean; readonly score: number }[]): number {
  const sorted = [...alerts].sort((a, b) => b.score - a.score);
  let right = 0;
  let threshold = 0.9;
  sorted.forEach((alert, at) => {
    if (alert.right) right += 1;
    if (at > 20 && right / (at + 1) >= ALERT_PRECISION) threshold = alert.score;
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
