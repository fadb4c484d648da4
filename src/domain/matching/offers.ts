import { align, type Alignment, type Lookups } from '#src/domain/matching/alignment.ts';
import { analyse } from '#src/domain/matching/analyse.ts';
import { cosine, dot, share } from '#src/domain/matching/likeness.ts';
import { scoreOf, type Model } from '#src/domain/matching/model.ts';
import weights from '#src/domain/matching/offer-weights.json' with { type: 'json' };
import { topicsOf } from '#src/domain/matching/offer-topics.ts';
import { readText, type Reading, type ReadingOptions } from '#src/domain/matching/readings.ts';
import { createTermIndex } from '#src/domain/matching/search-index.ts';
import type { ComparedOffer, OfferComparison, Reason } from '#src/domain/matching/types.ts';

/** An offer as it is read: what it is called counts apart from what is told about it. */
export interface OfferReading extends Reading {
  readonly offer: ComparedOffer;
  readonly title: Reading;
  readonly grades: ReadonlySet<string>;
  readonly topics: ReadonlyMap<string, number>;
}

export interface OfferPair {
  readonly a: OfferReading;
  readonly b: OfferReading;
  readonly whole: Alignment;
  readonly titles: Alignment;
  /** The title of either in all that the other says. */
  readonly titleA: Alignment;
  readonly titleB: Alignment;
  readonly lookups: Lookups;
}

export interface OfferFeature {
  readonly name: string;
  readonly sign?: 1 | -1;
  readonly of: (pair: OfferPair) => number;
}

const mainOf = (topics: ReadonlyMap<string, number>) => [...topics].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? null;
const yes = (value: boolean) => (value ? 1 : 0);

export const OFFER_FEATURES: readonly OfferFeature[] = [
  { name: 'cosine of terms', sign: 1, of: ({ a, b, lookups }) => cosine(a.terms, b.terms, lookups.rarity) },
  { name: 'cosine of parts', sign: 1, of: ({ a, b, lookups }) => cosine(a.parts, b.parts, lookups.rarity) },
  { name: 'cosine of lemmas', sign: 1, of: ({ a, b, lookups }) => cosine(a.lemma, b.lemma, lookups.rarity) },
  { name: 'cosine of titles', sign: 1, of: ({ a, b, lookups }) => cosine(a.title.terms, b.title.terms, lookups.rarity) },
  { name: 'least covered', sign: 1, of: ({ whole }) => Math.min(whole.coverA, whole.coverB) },
  { name: 'most covered', sign: 1, of: ({ whole }) => Math.max(whole.coverA, whole.coverB) },
  { name: 'titles covered', sign: 1, of: ({ titles }) => Math.max(titles.coverA, titles.coverB) },
  { name: 'title in the other, least', sign: 1, of: ({ titleA, titleB }) => Math.min(titleA.coverA, titleB.coverA) },
  { name: 'title in the other, most', sign: 1, of: ({ titleA, titleB }) => Math.max(titleA.coverA, titleB.coverA) },
  { name: 'concepts shared', sign: 1, of: ({ a, b }) => share(a.concepts, b.concepts) },
  { name: 'things shared', sign: 1, of: ({ whole }) => Math.min(4, whole.links.filter(({ a, alike }) => a.weight > 0.5 && alike > 0.6).length) / 4 },
  { name: 'associated concepts', sign: 1, of: ({ a, b }) => dot(a.associations.concepts, b.associations.concepts) },
  { name: 'associated fields', sign: 1, of: ({ a, b }) => dot(a.associations.fields, b.associations.fields) },
  { name: 'topics shared', sign: 1, of: ({ a, b }) => cosine(a.topics, b.topics, () => 1) },
  { name: 'topics apart', sign: -1, of: ({ a, b }) => yes(a.topics.size > 0 && b.topics.size > 0 && cosine(a.topics, b.topics, () => 1) < 0.05) },
  { name: 'main topic shared', sign: 1, of: ({ a, b }) => yes(mainOf(a.topics) !== null && mainOf(a.topics) === mainOf(b.topics)) },
  { name: 'contrast', sign: -1, of: ({ whole }) => yes(whole.contrast !== null) },
  { name: 'theme equal', sign: 1, of: ({ a, b }) => yes(a.offer.theme !== null && a.offer.theme === b.offer.theme) },
  { name: 'theme differs', sign: -1, of: ({ a, b }) => yes(a.offer.theme !== null && b.offer.theme !== null && a.offer.theme !== b.offer.theme) },
  { name: 'grades shared', sign: 1, of: ({ a, b }) => share(a.grades, b.grades) },
  { name: 'one organisation', of: ({ a, b }) => yes(a.offer.organisation !== '' && a.offer.organisation === b.offer.organisation) },
];

export interface OfferMatcher {
  compare(a: ComparedOffer, b: ComparedOffer): OfferComparison;
  /** Best first; offers without a common grade are left out. */
  search(offer: ComparedOffer, limit: number): { readonly item: ComparedOffer; readonly comparison: OfferComparison }[];
  pair(a: ComparedOffer, b: ComparedOffer): OfferPair;
}

export interface OfferParts {
  readonly model: Model;
  readonly features: readonly OfferFeature[];
  readonly contrasts: Lookups['contrasts'];
  readonly reading: ReadingOptions;
}

export function readOffer(offer: ComparedOffer, options: ReadingOptions = {}): OfferReading {
  const whole = readText(analyse(`${offer.title}. ${offer.summary}`), [], options);
  const topics = topicsOf(whole.units);
  return {
    ...whole,
    topics,
    findable: [...whole.findable, ...[...topics.keys()].map((name) => `#${name}`)],
    title: readText(analyse(offer.title), [], options),
    offer,
    grades: new Set(offer.grades),
  };
}

const OWN: Pick<OfferParts, 'model' | 'features' | 'reading'> = { model: weights, features: OFFER_FEATURES, reading: {} };
const CANDIDATES = 160;

/** Reads all offers once; then any two can be compared, and the like of one be found. */
export function createOfferMatcher(offers: readonly ComparedOffer[], given: Pick<OfferParts, 'contrasts'> & Partial<OfferParts>): OfferMatcher {
  const parts: OfferParts = { ...OWN, ...given };
  const index = createTermIndex(parts.contrasts);
  const readings = new Map<string, OfferReading>();
  const placed: OfferReading[] = [];
  for (const offer of offers) {
    const reading = readOffer(offer, parts.reading);
    readings.set(offer.id, reading);
    index.add(reading);
    placed.push(reading);
  }
  const readingOf = (offer: ComparedOffer) => {
    const known = readings.get(offer.id);
    return known?.offer === offer ? known : readOffer(offer, parts.reading);
  };
  const pairOf = (a: OfferReading, b: OfferReading): OfferPair => ({
    a,
    b,
    whole: align(a, b, index.lookups),
    titles: align(a.title, b.title, index.lookups),
    titleA: align(a.title, b, index.lookups),
    titleB: align(b.title, a, index.lookups),
    lookups: index.lookups,
  });
  const inOrder = (a: OfferReading, b: OfferReading) => judge(pairOf(a, b), parts);
  const compareOffers = (one: OfferReading, other: OfferReading) => {
    const isBefore = one.text === other.text ? one.offer.id <= other.offer.id : one.text < other.text;
    return isBefore ? inOrder(one, other) : turned(inOrder(other, one));
  };
  return {
    compare: (a, b) => compareOffers(readingOf(a), readingOf(b)),
    pair: (a, b) => pairOf(readingOf(a), readingOf(b)),
    search(offer, limit) {
      const reading = readingOf(offer);
      const skip = (place: number) => placed[place]?.offer.id === offer.id || !sharesGrade(reading, placed[place]);
      return index
        .candidates(reading, CANDIDATES, skip)
        .flatMap((place) => {
          const other = placed[place];
          return other ? [{ item: other.offer, comparison: compareOffers(reading, other) }] : [];
        })
        .sort((a, b) => b.comparison.score - a.comparison.score || (a.item.id < b.item.id ? -1 : 1))
        .slice(0, Math.max(0, limit));
    },
  };
}

const sharesGrade = (a: OfferReading, b: OfferReading | undefined) => b !== undefined && [...a.grades].some((grade) => b.grades.has(grade));

/** Without a common grade no class can follow both: the same offer for other years is no overlap. */
function judge(pair: OfferPair, { model, features }: OfferParts): OfferComparison {
  const { a, b, whole } = pair;
  const names = features.map(({ name }) => name);
  const isForSame = sharesGrade(a, b);
  const score = scoreOf(model, names, features.map(({ of }) => of(pair))) * (isForSame ? 1 : 0.1);
  const links = [...whole.links].sort((x, y) => y.alike * y.a.weight - x.alike * x.a.weight).slice(0, 6);
  const agrees: Reason[] = links.map((link) => ({ kind: link.a.lemma !== link.b.lemma && link.a.names.some((name) => link.b.names.includes(name)) ? 'concept' : 'word', a: link.a.word, b: link.b.word }));
  const differs: Reason[] = [];
  if (a.offer.theme && a.offer.theme === b.offer.theme) agrees.push({ kind: 'subject', a: a.offer.theme, b: a.offer.theme });
  const range = ({ offer }: OfferReading) => [offer.grades[0], offer.grades.at(-1)].join('-');
  (isForSame ? agrees : differs).push({ kind: 'grade', a: range(a), b: range(b) });
  return { score, overlap: isForSame && score >= model.same, clash: isForSame && a.offer.dates.some((day) => b.offer.dates.includes(day)), agrees, differs };
}

const turnedReason = ({ kind, a, b }: Reason): Reason => ({ kind, a: b, b: a });
const turned = (comparison: OfferComparison): OfferComparison => ({ ...comparison, agrees: comparison.agrees.map(turnedReason), differs: comparison.differs.map(turnedReason) });
