import type { Analysis, Token } from '#src/domain/matching/analyse.ts';
import { backgroundWeight } from '#src/domain/matching/background.ts';
import { readPeriod } from '#src/domain/matching/slots-period.ts';
import { readSlots, slotText, type Slot, type Slots } from '#src/domain/matching/slots.ts';
import type { ComparedQuestion, Mark } from '#src/domain/matching/types.ts';

/** One thing that a text names: a concept of the lexicon, or a word that the lexicon does not know. */
export interface Unit {
  /** `@key` of a concept, else the lemma. */
  readonly key: string;
  readonly lemmas: ReadonlySet<string>;
  /** The parts of a compound and the lemmas of a concept of several words; else the lemma alone. */
  readonly parts: ReadonlySet<string>;
  /** Concepts that a part of the word names. */
  readonly partKeys: ReadonlySet<string>;
  /** What it says before any question is known, 0 to 1. */
  readonly weight: number;
  readonly mark: Mark;
  readonly word: string;
}

/** A bag of terms at one normalisation. */
export type Bag = ReadonlyMap<string, number>;

export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly concepts: ReadonlySet<string>;
  readonly surface: Bag;
  readonly lemma: Bag;
  readonly parts: Bag;
  readonly terms: Bag;
  readonly trigrams: ReadonlySet<string>;
  /** The unit that is counted ("hoeveel fietsen"), by its place in `units`. */
  readonly head: number | null;
}

export interface QuestionReading extends Reading {
  readonly question: ComparedQuestion;
  readonly slots: Slots;
  readonly options: ReadonlySet<string>;
  readonly subject: string | null;
}

/** What is left out on purpose: to train outside the lexicon, and to measure what each part brings. */
export interface ReadingOptions {
  readonly withoutConcept?: (key: string) => boolean;
  readonly withoutParts?: boolean;
  readonly withoutLemmas?: boolean;
}

/** A word inside a read slot says little more: the slot is compared already. */
const IN_SLOT = 0.35;

interface Piece {
  readonly token: Token;
  readonly lemma: string;
  readonly parts: readonly string[];
}

/** Where slots were read. A compound ("elektriciteitsverbruik") says more than its slot, but for a population. */
export interface SlotMarks {
  readonly populations: readonly Mark[];
  readonly others: readonly Mark[];
}

export function readText(analysis: Analysis, inSlot: SlotMarks, options: ReadingOptions = {}): Reading {
  const pieces = analysis.tokens.map(
    (token): Piece => ({
      token,
      lemma: options.withoutLemmas ? token.text : token.lemma,
      parts: options.withoutParts ? [] : token.parts,
    }),
  );
  const concepts = analysis.concepts.filter(({ key }) => !options.withoutConcept?.(key));
  const whole = concepts.filter(({ part }) => !part);
  const covered = new Set(whole.flatMap(({ tokens }) => tokens));
  const weightAt = (piece: Piece) => {
    const isInside = ([from, to]: Mark) => piece.token.from >= from && piece.token.to <= to;
    const inside = inSlot.populations.some(isInside) || (piece.token.parts.length === 0 && inSlot.others.some(isInside));
    return backgroundWeight(piece.lemma) * (inside ? IN_SLOT : 1);
  };
  const units: (Unit & { readonly at: number })[] = [];
  for (const concept of whole) {
    const own = concept.tokens.flatMap((at) => pieces[at] ?? []);
    const weight = Math.max(0, ...own.map(weightAt));
    units.push({
      at: concept.tokens[0] ?? 0,
      key: `@${concept.key}`,
      lemmas: new Set(own.map(({ lemma }) => lemma)),
      parts: new Set(own.flatMap((piece) => (piece.parts.length > 0 ? piece.parts : [piece.lemma]))),
      partKeys: new Set([concept.key]),
      weight,
      mark: [concept.from, concept.to],
      word: analysis.text.slice(concept.from, concept.to),
    });
  }
  pieces.forEach((piece, at) => {
    if (piece.token.stop || covered.has(at)) return;
    units.push({
      at,
      key: piece.lemma,
      lemmas: new Set([piece.lemma]),
      parts: new Set(piece.parts.length > 0 ? piece.parts : [piece.lemma]),
      partKeys: new Set(concepts.filter(({ part, tokens }) => part && tokens.includes(at)).map(({ key }) => key)),
      weight: weightAt(piece),
      mark: [piece.token.from, piece.token.to],
      word: analysis.text.slice(piece.token.from, piece.token.to),
    });
  });
  units.sort((a, b) => a.at - b.at);
  const content = pieces.filter(({ token }) => !token.stop);
  return {
    text: analysis.text,
    units,
    concepts: new Set(whole.map(({ key }) => key)),
    surface: bag(content.map((piece) => [piece.token.text, weightAt(piece)])),
    lemma: bag(content.map((piece) => [piece.lemma, weightAt(piece)])),
    parts: bag(content.flatMap((piece) => (piece.parts.length > 0 ? piece.parts : [piece.lemma]).map((part): [string, number] => [part, backgroundWeight(part) * weightAt(piece)]))),
    terms: bag(units.flatMap((unit) => (unit.key.startsWith('@') ? [unit.key] : [...unit.parts]).map((term): [string, number] => [term, unit.weight * (term.startsWith('@') ? 1 : backgroundWeight(term))]))),
    trigrams: trigramsOf(content.map(({ token }) => token.text).join(' ')),
    head: headOf(pieces, units),
  };
}

export function readQuestion(question: ComparedQuestion, analysis: Analysis, subject: string | null, options: ReadingOptions = {}): QuestionReading {
  const choices = question.options ?? [];
  const words = analysis.tokens.map(({ text, from, to }) => ({ surface: text.replaceAll(/[-/]/g, ' '), from, to }));
  const read = readSlots(words, question.type, choices);
  const slots = confirm(read, question);
  const reading = readText(analysis, marksOf(read), options);
  const confirmed = question.confirmed?.concepts;
  return {
    ...reading,
    ...(confirmed ? confirmedUnits(confirmed, reading.text) : {}),
    question,
    slots,
    options: new Set(choices.map((choice) => choice.toLowerCase().trim())),
    subject,
  };
}

/** What people corrected stands in place of what was read. */
function confirm(slots: Slots, { confirmed }: ComparedQuestion): Slots {
  if (!confirmed) return slots;
  const said = (value: string): Slot => ({ value, found: value, mark: [0, 0] });
  const { population, measure, period, grades, negated } = confirmed;
  return {
    ...slots,
    ...(population === undefined ? {} : { populations: population === null ? [] : [said(population)], counted: population === null ? null : said(population) }),
    ...(measure === undefined ? {} : { measure: measure === null ? null : said(measure) }),
    ...(period === undefined ? {} : { period: readPeriod(slotText((period ?? '').split(/[\s-]+/).map((surface) => ({ surface, from: 0, to: 0 })))) }),
    ...(grades === undefined ? {} : { grades: grades.map(said) }),
    ...(negated === undefined ? {} : { negations: negated ? [said('niet')] : [] }),
  };
}

function confirmedUnits(keys: readonly string[], text: string) {
  const units = keys.map((key): Unit => ({ key: `@${key}`, lemmas: new Set([key]), parts: new Set([key]), partKeys: new Set([key]), weight: 1, mark: [0, text.length], word: key }));
  return { units, concepts: new Set(keys), terms: bag(units.map(({ key }) => [key, 1])), head: null };
}

function marksOf(slots: Slots): SlotMarks {
  const others = [slots.measure?.found ? slots.measure : null, slots.statistic, slots.edge, ...slots.moments, ...slots.modalities, ...slots.denominators, ...slots.period.years, ...slots.period.days, slots.period.relative, ...slots.grades, ...slots.negations];
  return { populations: slots.populations.map(({ mark }) => mark), others: others.flatMap((slot) => (slot ? [slot.mark] : [])) };
}

function bag(entries: readonly (readonly [string, number])[]): Bag {
  const weights = new Map<string, number>();
  for (const [term, weight] of entries) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  return weights;
}

function trigramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  const padded = ` ${text.slice(0, 600)} `;
  for (let at = 0; at < padded.length - 2; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
}

const COUNTS = new Set(['hoeveel', 'aantal', 'aantallen', 'hoeveelheid', 'procent', 'percentage', 'aandeel', 'totaal']);

/** The first word that says something after the count. */
function headOf(pieces: readonly Piece[], units: readonly (Unit & { readonly at: number })[]): number | null {
  const count = pieces.findIndex(({ token }) => COUNTS.has(token.text));
  if (count < 0) return null;
  const after = units.findIndex((unit) => unit.at > count && !unit.lemmas.has('totaal') && !unit.lemmas.has('aantal') && unit.parts.size > 0 && !/^\d+$/.test(unit.key));
  return after < 0 ? null : after;
}
