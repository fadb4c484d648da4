import type { Analysis } from '#src/domain/matching/analyse.ts';
import { associationsOf, NO_ASSOCIATIONS, type Associations } from '#src/domain/matching/associations.ts';
import { backgroundWeight, compoundWeight } from '#src/domain/matching/background.ts';
import { readPeriod } from '#src/domain/matching/slots-period.ts';
import { readSlots, slotText, type Slot, type Slots } from '#src/domain/matching/slots.ts';
import type { ComparedQuestion, Mark } from '#src/domain/matching/types.ts';
import { labelsOf } from '#src/domain/matching/word-labels.ts';

/** One word of a text with all that it may stand for. */
export interface Unit {
  readonly lemma: string;
  /** The parts of a compound; else the lemma alone. */
  readonly parts: readonly string[];
  /** Concepts that it names, by itself or with the words around it. */
  readonly names: readonly string[];
  /** Concepts that a part of the word names. */
  readonly hints: readonly string[];
  /** What it is in the slots of its question: `population personeel`. */
  readonly slots: readonly string[];
  /** It stands behind "in de", "op het": it says where. */
  readonly placed: boolean;
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
  readonly lemma: Bag;
  readonly parts: Bag;
  readonly terms: Bag;
  readonly associations: Associations;
  /** Further terms by which it may be found, that are not compared as words. */
  readonly findable: readonly string[];
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
  readonly withoutAssociations?: boolean;
}

/** A word inside a read slot says little more: the slot is compared already. */
const IN_SLOT = 0.35;

const WHERE = new Set(['in', 'op', 'aan', 'onder', 'rond', 'achter', 'naast', 'buiten', 'binnen', 'langs', 'nabij', 'voor', 'bij']);
const ARTICLES = new Set(['de', 'het', 'een', 'uw', 'jullie', 'elk', 'elke', 'je', 'alle', 'onze', 'zijn', 'haar', 'hun']);

/** Right behind a preposition of place, with an article between. */
function isPlaced({ tokens }: Analysis, place: number): boolean {
  const before = tokens[place - 1]?.text ?? '';
  return WHERE.has(before) || (ARTICLES.has(before) && WHERE.has(tokens[place - 2]?.text ?? ''));
}

/** Parts that are in a slot themselves: a personeelslid, a kleuterklas, an e-mailadres is nothing but the slot. */
const SLOT_PARTS = new Set(
  'leerling kind kleuter peuter leraar leerkracht personeel personeels lid klas groep team medewerker werk nemer werknemer lager secundair jongen meisje ouder gezin email mail adres telefoon gsm nummer prijs kost bedrag tarief aantal totaal percentage procent uur begin eind einde datum jaar dag week maand tijd duur afstand gewicht verbruik vermogen vierkant kubiek meter kilo kilowatt gram oppervlakte maximum minimum school basis onderwijs plaats woensdag middag namiddag voormiddag ochtend avond zomer vakantie weekend'.split(' '),
);
const saysMore = (parts: readonly string[]) => parts.length > 1 && parts.some((part) => !SLOT_PARTS.has(part) && backgroundWeight(part) > 0.3);

/** The lexicon names nearly all things; a word that it does not know is mostly a way of saying. */
const UNNAMED = 0.5;

/** What is told before the question ("Schaduw is belangrijk.", "Met het oog op …") says little of what is asked. */
const BEFOREHAND = 0.4;
const PURPOSE = /^\s*(?:met het oog op|in het kader van|naar aanleiding van|ter voorbereiding van|als voorbereiding op|omdat|aangezien|om )/i;
const ASKING = new Set(['hoeveel', 'aantal', 'welk', 'welke', 'wie', 'wanneer', 'wat', 'waar', 'hoe', 'hoelang', 'geef', 'vermeld', 'noteer', 'noem']);

/** The place of the first word of the question itself. */
function askedFrom({ text, tokens }: Analysis): number {
  const question = tokens.findIndex((token) => ASKING.has(token.text));
  if (question < 1) return 0;
  if (PURPOSE.test(text)) return question;
  for (let at = question - 1; at > 1; at -= 1) if (tokens[at]?.ends && /^[^\p{L}\d]*[.!:]/u.test(text.slice(tokens[at]?.to ?? 0))) return at + 1;
  return 0;
}

/** A read slot in the text, by what it says. */
export interface SlotMark {
  readonly label: string;
  readonly mark: Mark;
}

/** A question has some twenty; of a text that was pasted whole the beginning is compared. */
const MOST_UNITS = 150;

export function readText(analysis: Analysis, inSlot: readonly SlotMark[], options: ReadingOptions = {}): Reading {
  const shown = (key: string) => !options.withoutConcept?.(key);
  const concepts = analysis.concepts.filter(({ key, part }) => !part && shown(key));
  const at = new Map<number, string[]>();
  for (const { key, tokens } of concepts) for (const place of tokens) at.set(place, [...(at.get(place) ?? []), key]);
  const places: number[] = [];
  const asked = askedFrom(analysis);
  const units = analysis.tokens.flatMap((token, place): Unit[] => {
    if (token.stop || places.length >= MOST_UNITS) return [];
    const labels = labelsOf(token);
    const lemma = options.withoutLemmas ? token.text : labels.lemma;
    const parts = options.withoutParts || options.withoutLemmas ? [lemma] : labels.parts;
    // a compound ("elektriciteitsverbruik", "containerklas") says more than its slot
    const slots = saysMore(parts) ? [] : inSlot.filter(({ mark: [from, to] }) => token.from >= from && token.to <= to).map(({ label }) => label);
    const names = [...new Set([...(at.get(place) ?? []), ...labels.names.filter(shown)])];
    const hints = options.withoutParts ? [] : labels.hints.filter(shown);
    places.push(place);
    return [
      {
        lemma,
        parts,
        names,
        hints,
        slots,
        placed: isPlaced(analysis, place),
        weight: compoundWeight(lemma, parts) * (slots.length > 0 ? IN_SLOT : 1) * (place < asked ? BEFOREHAND : 1) * (names.length + hints.length > 0 || parts.length > 1 ? 1 : UNNAMED),
        mark: [token.from, token.to],
        word: analysis.text.slice(token.from, token.to),
      },
    ];
  });
  const associations = options.withoutAssociations ? NO_ASSOCIATIONS : associationsOf(units.filter(({ weight }) => weight > 0.05).flatMap(({ parts }) => parts), shown);
  return {
    text: analysis.text,
    units,
    concepts: new Set(concepts.map(({ key }) => key)),
    lemma: bag(units.map(({ lemma, weight }) => [lemma, weight])),
    parts: bag(units.flatMap(({ parts, weight }) => parts.map((part): [string, number] => [part, parts.length > 1 ? backgroundWeight(part) * weight : weight]))),
    terms: bag(units.flatMap(({ names, parts, weight }) => (names.length > 0 ? names.map((name): [string, number] => [`@${name}`, weight / names.length]) : parts.map((part): [string, number] => [part, parts.length > 1 ? weight * backgroundWeight(part) : weight])))),
    associations,
    findable: [...associations.concepts.keys()].map((key) => `@${key}`),
    head: headOf(units, analysis),
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
  const units = keys.map((key): Unit => ({ lemma: key, parts: [key], names: [key], hints: [], slots: [], placed: false, weight: 1, mark: [0, text.length], word: key }));
  return { units, concepts: new Set(keys), terms: bag(keys.map((key) => [`@${key}`, 1])), head: null };
}

function marksOf(slots: Slots): SlotMark[] {
  const named: readonly (readonly [string, readonly (Slot | null)[]])[] = [
    ['measure', [slots.measure?.found ? slots.measure : null, ...slots.units]],
    ['population', slots.populations],
    ['statistic', [slots.statistic]],
    ['edge', [slots.edge]],
    ['moment', slots.moments],
    ['modality', slots.modalities],
    ['per', slots.denominators],
    ['year', slots.period.years],
    ['day', slots.period.days],
    ['relative', [slots.period.relative]],
    ['grade', slots.grades],
    ['negation', slots.negations],
  ];
  return named.flatMap(([name, found]) => found.flatMap((slot) => (slot ? [{ label: `${name} ${slot.value}`, mark: slot.mark }] : [])));
}

function bag(entries: readonly (readonly [string, number])[]): Bag {
  const weights = new Map<string, number>();
  for (const [term, weight] of entries) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  return weights;
}

const COUNTS = new Set(['hoeveel', 'aantal', 'aantallen', 'hoeveelheid', 'procent', 'percentage', 'aandeel', 'totaal']);

/** The first word that says something after the count. */
function headOf(units: readonly Unit[], analysis: Analysis): number | null {
  const count = analysis.tokens.find(({ text }) => COUNTS.has(text));
  if (!count) return null;
  const after = units.findIndex(({ mark, lemma, slots }) => mark[0] > count.from && !COUNTS.has(lemma) && !/^\d/.test(lemma) && !slots.some((label) => label.startsWith('measure')));
  return after < 0 ? null : after;
}
