import type { Alignment, Lookups } from '#src/domain/matching/alignment.ts';
import { wordsRelated } from '#src/domain/matching/associations.ts';
import { unitsAlike } from '#src/domain/matching/alignment.ts';
import { cosine, dot, share } from '#src/domain/matching/likeness.ts';
import type { QuestionReading, Unit } from '#src/domain/matching/readings.ts';
import { hasPeriod, periodConflict } from '#src/domain/matching/slots-period.ts';
import { SOME_NUMBER, type Slot } from '#src/domain/matching/slots.ts';

/** A pair of questions as the features see it. */
export interface Pair {
  readonly a: QuestionReading;
  readonly b: QuestionReading;
  readonly alignment: Alignment;
  readonly lookups: Lookups;
  /** How far both are written in the same words, 0 to 1. */
  readonly wording: number;
}

/**
 * One number about a pair, the same for `a, b` and `b, a`, about 0 to 1.
 * A further source of knowledge is one more line: `{ name: 'sentence', of: ({ a, b }) => cosineOf(vectorOf(a.text), vectorOf(b.text)) }`
 * would plug in a sentence model; the training command then gives it its weight.
 */
export interface Feature {
  readonly name: string;
  /** 1: can only speak for the same question, -1: only against it. Training may not turn it round. */
  readonly sign?: 1 | -1;
  readonly of: (pair: Pair) => number;
}

const yes = (value: boolean) => (value ? 1 : 0);
const sets = new WeakMap<readonly Slot[], ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();
function values(slots: readonly Slot[]): ReadonlySet<string> {
  if (slots.length === 0) return NONE;
  const known = sets.get(slots) ?? new Set(slots.map(({ value }) => value));
  sets.set(slots, known);
  return known;
}
const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));
const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && a.size === b.size && [...a].every((value) => b.has(value));
const isOneSided = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 !== b.size > 0;

/** Measures that ask for the same figure in other words: "hoe vaak" and "hoeveel keer … in het jaar". */
const NEAR_MEASURES: readonly (readonly [string, string])[] = [
  ['aantal', 'frequentie'], ['datum', 'uur'], ['datum', 'jaar'], ['datum', 'lijst'], ['wie', 'contact'], ['wie', 'telefoon'], ['wie', 'e-mail'], ['wie', 'lijst'], ['lijst', 'manier'], ['lijst', 'waar'],
  ['lijst', 'reden'], ['contact', 'e-mail'], ['contact', 'telefoon'], ['oordeel', 'manier'], ['oordeel', 'lijst'], ['frequentie', 'lijst'], ['adres', 'waar'], ['adres', 'lijst'], ['uur', 'lijst'], ['inhoud', 'verbruik'],
];
const FIGURES = new Set(['aantal', 'frequentie', 'jaar', 'duur', 'afstand', 'oppervlakte', 'verbruik', 'inhoud', 'gewicht', 'vermogen', 'temperatuur', 'procent']);
export function measuresAre(a: QuestionReading, b: QuestionReading): 'equal' | 'near' | 'apart' {
  const one = a.slots.measure?.value;
  const other = b.slots.measure?.value;
  if (one === other) return 'equal';
  if ((one === SOME_NUMBER && FIGURES.has(other ?? '')) || (other === SOME_NUMBER && FIGURES.has(one ?? ''))) return 'near';
  // how many children swim is no matter of how often
  const timesOfPeople = (one === 'frequentie' && isCount(b)) || (other === 'frequentie' && isCount(a));
  return !timesOfPeople && NEAR_MEASURES.some(([x, y]) => (x === one && y === other) || (x === other && y === one)) ? 'near' : 'apart';
}

const isPupils = (value: string) => value === 'leerlingen';
/** Of whom the answer is: who is counted, else the narrowest that is named. Pupils are who is meant when nobody is named. */
export function populationOf({ slots }: QuestionReading): Slot | null {
  if (slots.counted) return narrowest(slots.counted, slots.populations);
  return slots.populations.find(({ value }) => !isPupils(value) && value !== 'klassen' && value !== 'ouders') ?? slots.populations[0] ?? null;
}
/** "het aantal kinderen in de kleuterafdeling" counts infants. */
const LEVELS = ['kleuters', 'lager', 'secundair', 'nieuwkomers', 'jongens', 'meisjes'];
const narrowest = (counted: Slot, named: readonly Slot[]) => (isPupils(counted.value) ? (named.find(({ value }) => LEVELS.includes(value)) ?? counted) : counted);

export function populationsConflict(a: QuestionReading, b: QuestionReading): readonly [Slot, Slot] | null {
  const one = populationOf(a);
  const other = populationOf(b);
  return one && other && one.value !== other.value ? [one, other] : null;
}

export const isCount = ({ slots }: QuestionReading) => slots.counted !== null;
export const isNegated = ({ slots }: QuestionReading) => slots.negations.length > 0;

/** In a figure every word that the other does not say may narrow what is counted; in a yes or no it may be mere talk. */
const isFigure = ({ slots }: QuestionReading) => FIGURES.has(slots.measure?.value ?? '') || slots.measure?.value === SOME_NUMBER || slots.measure?.value === 'bedrag';
const heaviest = ({ alignment }: Pair) => Math.max(alignment.heaviestA, alignment.heaviestB);

const headsAlike = ({ a, b }: Pair) => {
  const one = a.head === null ? undefined : a.units[a.head];
  const other = b.head === null ? undefined : b.units[b.head];
  return one && other ? unitsAlike(one, other) : null;
};

const heaviestPlace = (units: readonly Unit[]) => Math.max(0, ...units.filter(({ placed }) => placed).map(({ weight }) => weight));

const known = (units: readonly Unit[]) => Math.max(0, ...units.filter(({ names, slots }) => names.length > 0 && slots.length === 0).map(({ weight }) => weight));
/** The one says all of the other and a thing that the lexicon knows: not the gym, but who may use it. */
const knownAddition = ({ alignment: { leftA, leftB, coverA, coverB } }: Pair) => Math.max(known(leftA) * coverB ** 2, known(leftB) * coverA ** 2);
/** Ouderraad and leerlingenraad, brandalarm and inbraakalarm: one head, another modifier, and no concept that both name. */
const hasSiblings = ({ leftA, leftB }: Alignment) => leftA.some((mine) => mine.parts.length > 1 && leftB.some((theirs) => theirs.parts.length > 1 && mine.parts.at(-1) === theirs.parts.at(-1)));
/** All but one thing agree, and in its place stands another. */
const swap = ({ alignment }: Pair) => Math.min(alignment.heaviestA, alignment.heaviestB) * Math.max(alignment.coverA, alignment.coverB);
/** The one says all that the other says, and one thing more. */
const addition = ({ alignment }: Pair) => Math.abs(alignment.heaviestA - alignment.heaviestB) * Math.max(alignment.coverA, alignment.coverB);
const related = (mine: readonly Unit[], theirs: readonly Unit[]) => {
  const heavy = mine.filter(({ weight }) => weight > 0.5);
  const near = heavy.map(({ parts }) => Math.max(0, ...theirs.flatMap((other) => (other.weight > 0.5 ? parts.flatMap((part) => other.parts.map((word) => wordsRelated(part, word))) : []))));
  return near.length > 0 ? near.reduce((sum, value) => sum + value, 0) / near.length : 0;
};

/**
 * Two services that say the same say it in their own words; where all words but one are the same, that one is what is asked.
 * So a difference counts the more, the more alike the wording is.
 */
const inSameWords = (of: (pair: Pair) => number) => (pair: Pair) => (pair.wording > 0 ? pair.wording * Math.min(1.5, of(pair)) : 0);
const mostLoosely = ({ alignment }: Pair) => Math.max(alignment.looseA, alignment.looseB);
const leastLoosely = ({ alignment }: Pair) => Math.min(alignment.looseA, alignment.looseB);
const heaviestLoosely = ({ alignment }: Pair) => Math.max(alignment.heaviestLooseA, alignment.heaviestLooseB);
const heaviestOfBothLoosely = ({ alignment }: Pair) => Math.min(alignment.heaviestLooseA, alignment.heaviestLooseB);
const rest = ({ alignment }: Pair) => Math.min(2, alignment.restA + alignment.restB) / 2;
const knownThingsDiffer = ({ alignment }: Pair) => Math.min(known(alignment.leftA), known(alignment.leftB));
const hasContrast = ({ alignment }: Pair) => yes(alignment.contrast !== null);
const deniesOne = ({ a, b }: Pair) => yes(isNegated(a) !== isNegated(b));
const fields = ({ a, b }: Pair) => dot(a.associations.fields, b.associations.fields);
const sections = ({ a, b }: Pair) => dot(a.associations.sections, b.associations.sections);
const inOneMeasure = (of: (pair: Pair) => number) => (pair: Pair) => (measuresAre(pair.a, pair.b) === 'equal' ? of(pair) : 0);

const least = ({ alignment }: Pair) => Math.min(alignment.coverA, alignment.coverB);
const most = ({ alignment }: Pair) => Math.max(alignment.coverA, alignment.coverB);

export const FEATURES: readonly Feature[] = [
  { name: 'cosine of lemmas', sign: 1, of: ({ wording }) => wording },
  { name: 'cosine of parts', sign: 1, of: ({ a, b, lookups }) => cosine(a.parts, b.parts, lookups.rarity) },
  { name: 'cosine of terms', sign: 1, of: ({ a, b, lookups }) => cosine(a.terms, b.terms, lookups.rarity) },
  { name: 'least covered', sign: 1, of: least },
  { name: 'most covered', sign: 1, of: most },
  { name: 'least covered, squared', sign: 1, of: (pair) => least(pair) ** 2 },
  { name: 'least covered, loosely', sign: 1, of: leastLoosely },
  { name: 'most covered, loosely', sign: 1, of: mostLoosely },
  { name: 'heaviest left, loosely', sign: -1, of: heaviestLoosely },
  { name: 'heaviest left of both, loosely', sign: -1, of: heaviestOfBothLoosely },
  { name: 'heaviest left', sign: -1, of: ({ alignment }) => Math.max(alignment.heaviestA, alignment.heaviestB) },
  { name: 'heaviest left on both', sign: -1, of: ({ alignment }) => Math.min(alignment.heaviestA, alignment.heaviestB) },
  { name: 'heaviest left of a figure', sign: -1, of: (pair) => (isFigure(pair.a) && isFigure(pair.b) ? heaviest(pair) : 0) },
  { name: 'heaviest left of a place', sign: -1, of: ({ alignment }) => heaviestPlace([...alignment.leftA, ...alignment.leftB]) },
  { name: 'swap', sign: -1, of: swap },
  { name: 'swap in a figure', sign: -1, of: (pair) => (isFigure(pair.a) && isFigure(pair.b) ? swap(pair) : 0) },
  { name: 'addition', sign: -1, of: addition },
  { name: 'addition to a figure', sign: -1, of: (pair) => (isFigure(pair.a) && isFigure(pair.b) ? addition(pair) : 0) },
  { name: 'known things differ', sign: -1, of: knownThingsDiffer },
  { name: 'known addition', sign: -1, of: knownAddition },
  { name: 'known addition to a figure', sign: -1, of: (pair) => (isFigure(pair.a) && isFigure(pair.b) ? knownAddition(pair) : 0) },
  { name: 'siblings', sign: -1, of: ({ alignment }) => yes(hasSiblings(alignment)) },
  { name: 'what is left is of one matter', sign: 1, of: ({ alignment, a, b }) => Math.min(related(alignment.leftA, b.units), related(alignment.leftB, a.units)) },
  { name: 'one says much more', sign: -1, of: ({ alignment: { massA, massB } }) => 1 - Math.min(massA, massB) / Math.max(massA, massB, 0.01) },
  { name: 'one says much more, in figures', sign: -1, of: (pair) => (isFigure(pair.a) && isFigure(pair.b) ? 1 - Math.min(pair.alignment.massA, pair.alignment.massB) / Math.max(pair.alignment.massA, pair.alignment.massB, 0.01) : 0) },
  { name: 'rest', sign: -1, of: rest },
  { name: 'rest on both', sign: -1, of: ({ alignment }) => Math.min(1, Math.min(alignment.restA, alignment.restB)) },
  { name: 'concepts shared', sign: 1, of: ({ a, b }) => share(a.concepts, b.concepts) },
  { name: 'all concepts equal', sign: 1, of: ({ a, b }) => yes(areEqual(a.concepts, b.concepts)) },
  { name: 'associated concepts', sign: 1, of: ({ a, b }) => dot(a.associations.concepts, b.associations.concepts) },
  { name: 'associated fields', sign: 1, of: fields },
  { name: 'associated sections', sign: 1, of: sections },
  { name: 'contrast', sign: -1, of: hasContrast },
  { name: 'measure equal', sign: 1, of: ({ a, b }) => yes(measuresAre(a, b) === 'equal') },
  { name: 'measure near', sign: 1, of: ({ a, b }) => yes(measuresAre(a, b) === 'near') },
  { name: 'population equal', sign: 1, of: ({ a, b }) => yes(populationOf(a)?.value !== undefined && populationOf(a)?.value === populationOf(b)?.value) },
  { name: 'population conflict', sign: -1, of: ({ a, b }) => yes(populationsConflict(a, b) !== null) },
  { name: 'populations conflict, counted', sign: -1, of: ({ a, b }) => yes(populationsConflict(a, b) !== null && isCount(a) && isCount(b)) },
  { name: 'population on one side', sign: -1, of: ({ a, b }) => yes((populationOf(a) === null) !== (populationOf(b) === null)) },
  { name: 'counted thing alike', sign: 1, of: (pair) => headsAlike(pair) ?? 0 },
  { name: 'counted thing differs', sign: -1, of: (pair) => yes((headsAlike(pair) ?? 1) < 0.3) },
  { name: 'period conflict', sign: -1, of: ({ a, b }) => yes(periodConflict(a.slots.period, b.slots.period) !== null) },
  { name: 'period on one side', sign: -1, of: ({ a, b }) => yes(hasPeriod(a.slots.period) !== hasPeriod(b.slots.period)) },
  { name: 'grade conflict', sign: -1, of: ({ a, b }) => yes(areDisjoint(values(a.slots.grades), values(b.slots.grades))) },
  { name: 'grade on one side', sign: -1, of: ({ a, b }) => yes(isOneSided(values(a.slots.grades), values(b.slots.grades))) },
  { name: 'moment equal', sign: 1, of: ({ a, b }) => yes(areEqual(values(a.slots.moments), values(b.slots.moments))) },
  { name: 'moment conflict', sign: -1, of: ({ a, b }) => yes(areDisjoint(values(a.slots.moments), values(b.slots.moments))) },
  { name: 'moment on one side', sign: -1, of: ({ a, b }) => yes(isOneSided(values(a.slots.moments), values(b.slots.moments))) },
  { name: 'negation on one side', sign: -1, of: deniesOne },
  { name: 'negation on one side of a figure', sign: -1, of: ({ a, b }) => yes(isNegated(a) !== isNegated(b) && isFigure(a) && isFigure(b)) },
  { name: 'modality equal', sign: 1, of: ({ a, b }) => yes(areEqual(values(a.slots.modalities), values(b.slots.modalities))) },
  { name: 'modality conflict', sign: -1, of: ({ a, b }) => yes(areDisjoint(values(a.slots.modalities), values(b.slots.modalities))) },
  { name: 'modality on one side', sign: -1, of: ({ a, b }) => yes(isOneSided(values(a.slots.modalities), values(b.slots.modalities))) },
  { name: 'statistic equal', sign: 1, of: ({ a, b }) => yes(a.slots.statistic !== null && a.slots.statistic.value === b.slots.statistic?.value) },
  { name: 'statistic differs', sign: -1, of: ({ a, b }) => yes(a.slots.statistic?.value !== b.slots.statistic?.value) },
  { name: 'edge equal', sign: 1, of: ({ a, b }) => yes(a.slots.edge !== null && a.slots.edge.value === b.slots.edge?.value) },
  { name: 'edge conflict', sign: -1, of: ({ a, b }) => yes(a.slots.edge !== null && b.slots.edge !== null && a.slots.edge.value !== b.slots.edge.value) },
  { name: 'per conflict', sign: -1, of: ({ a, b }) => yes(areDisjoint(values(a.slots.denominators), values(b.slots.denominators))) },
  { name: 'numbers differ', sign: -1, of: ({ a, b }) => yes(areDisjoint(values(a.slots.numbers), values(b.slots.numbers))) },
  { name: 'type equal', sign: 1, of: ({ a, b }) => yes(a.question.type === b.question.type) },
  { name: 'options alike', sign: 1, of: ({ a, b }) => share(a.options, b.options) },
  { name: 'subject differs', sign: -1, of: ({ a, b }) => yes(a.subject !== null && b.subject !== null && a.subject !== b.subject) },
  { name: 'covered and one measure', sign: 1, of: (pair) => (measuresAre(pair.a, pair.b) === 'equal' ? least(pair) : 0) },
  { name: 'in the same words, heaviest left', sign: -1, of: inSameWords(heaviest) },
  { name: 'in the same words, heaviest left loosely', sign: -1, of: inSameWords(heaviestLoosely) },
  { name: 'in the same words, heaviest left of both', sign: -1, of: inSameWords(heaviestOfBothLoosely) },
  { name: 'in the same words, rest', sign: -1, of: inSameWords(rest) },
  { name: 'in the same words, known things differ', sign: -1, of: inSameWords(knownThingsDiffer) },
  { name: 'in the same words, contrast', sign: -1, of: inSameWords(hasContrast) },
  { name: 'in the same words, siblings', sign: -1, of: inSameWords(({ alignment }) => yes(hasSiblings(alignment))) },
  { name: 'in the same words, swap', sign: -1, of: inSameWords(swap) },
  { name: 'in the same words, negation on one side', sign: -1, of: inSameWords(deniesOne) },
  { name: 'in the same words, population conflict', sign: -1, of: inSameWords(({ a, b }) => yes(populationsConflict(a, b) !== null)) },
  { name: 'in the same words, one says much more', sign: -1, of: inSameWords(({ alignment: { massA, massB } }) => 1 - Math.min(massA, massB) / Math.max(massA, massB, 0.01)) },
  { name: 'covered loosely and one measure', sign: 1, of: inOneMeasure(leastLoosely) },
  { name: 'most covered loosely and one measure', sign: 1, of: inOneMeasure(mostLoosely) },
  { name: 'both covered loosely', sign: 1, of: (pair) => leastLoosely(pair) * mostLoosely(pair) },
  { name: 'of one section and covered', sign: 1, of: (pair) => sections(pair) * mostLoosely(pair) },
  { name: 'of one field and one measure', sign: 1, of: inOneMeasure(fields) },
  { name: 'no common thing', sign: -1, of: ({ alignment }) => yes(alignment.links.length === 0) },
];

export const featuresOf = (pair: Pair, features: readonly Feature[] = FEATURES): number[] => features.map(({ of }) => of(pair));
