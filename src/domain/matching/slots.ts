import { readGrades } from '#src/domain/matching/slots-grades.ts';
import { readPeriod, type Period } from '#src/domain/matching/slots-period.ts';
import { DENOMINATORS, EDGES, MEASURES, MODALITIES, MOMENTS, NEGATIONS, OPEN_MEASURES, POPULATIONS, STATISTICS, type SlotPattern } from '#src/domain/matching/slots-words.ts';
import type { Mark, QuestionType } from '#src/domain/matching/types.ts';

/** The words of a question in order, as they are read (folded, repaired), with their place in what was typed. */
export interface SlotWord {
  readonly surface: string;
  readonly from: number;
  readonly to: number;
}

/** A value that was read, and where: what an explanation underlines. `found` are the words as they are read. */
export interface Slot {
  readonly value: string;
  readonly found: string;
  readonly mark: Mark;
}

/** What the small words of a question say: closed classes of the language, so that they hold for every service. */
export interface Slots {
  readonly measure: Slot | null;
  /** All words of a figure, also those beside the measure: "(in m³)". */
  readonly units: readonly Slot[];
  readonly populations: readonly Slot[];
  /** The population that is counted: what stands right after "hoeveel" or "aantal". */
  readonly counted: Slot | null;
  readonly grades: readonly Slot[];
  readonly period: Period;
  readonly moments: readonly Slot[];
  readonly negations: readonly Slot[];
  readonly modalities: readonly Slot[];
  readonly statistic: Slot | null;
  readonly edge: Slot | null;
  readonly denominators: readonly Slot[];
  readonly numbers: readonly Slot[];
}

/** The text of the slots, with a way back to the places of the question. */
export interface SlotText {
  readonly text: string;
  slot(value: string, from: number, to: number): Slot;
}

export function slotText(words: readonly SlotWord[]): SlotText {
  const starts: number[] = [];
  let text = '';
  for (const { surface } of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += surface;
  }
  const wordAt = (place: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return words[low];
  };
  return {
    text,
    slot: (value, from, to) => ({ value, found: text.slice(from, to), mark: [wordAt(from)?.from ?? 0, wordAt(Math.max(from, to - 1))?.to ?? 0] }),
  };
}

/** Every match of a table of patterns, in the order of the table; a value is given once. */
export function readAll(from: SlotText, patterns: readonly SlotPattern[]): Slot[] {
  const slots: Slot[] = [];
  for (const { value, pattern } of patterns) {
    const found = pattern.exec(from.text);
    if (found && !slots.some((slot) => slot.value === value)) slots.push(from.slot(value, found.index, found.index + found[0].length));
  }
  return slots;
}

/** The same with the place of each: a question names its measure first. */
function placed(from: SlotText, patterns: readonly SlotPattern[]): { readonly slot: Slot; readonly at: number }[] {
  return patterns.flatMap(({ value, pattern }) => {
    const found = pattern.exec(from.text);
    return found ? [{ slot: from.slot(value, found.index, found.index + found[0].length), at: found.index }] : [];
  });
}

const first = (slots: readonly Slot[]): Slot | null => slots[0] ?? null;

/** Types that leave no doubt; the others are read from the words. */
const BY_TYPE: Partial<Record<QuestionType, string>> = { amount: 'bedrag', 'yes-no': 'ja-nee', scale: 'oordeel', contact: 'contact' };

const YES_NO = /^(?:ja|nee|neen|weet niet|geen idee|soms|gedeeltelijk|deels|nog niet|ja .*|nee .*)$/;
const isYesNo = (options: readonly string[]) => options.length > 1 && options.length < 5 && options.every((option) => YES_NO.test(option.toLowerCase().trim()));

/** A number or an open answer of which the words do not say more. */
export const SOME_NUMBER = 'getal';

const NEAR = 20;

function measureOf(from: SlotText, type: QuestionType, options: readonly string[]): Slot | null {
  const whole = (value: string) => ({ ...from.slot(value, 0, from.text.length), found: '' });
  if (isYesNo(options)) return whole('ja-nee');
  // "hoeveel procent" and "het aantal uren": what is right behind the count says what is measured
  const read = placed(from, MEASURES).map(({ slot, at }) => ({ slot, at: slot.value === 'aantal' ? at + NEAR : at })).sort((a, b) => a.at - b.at);
  const closed = read.filter(({ slot }) => !OPEN_MEASURES.has(slot.value)).map(({ slot }) => slot);
  const open = read.filter(({ slot }) => OPEN_MEASURES.has(slot.value)).map(({ slot }) => slot);
  const named = (values: readonly string[]) => [...closed, ...open].find((slot) => values.includes(slot.value));
  if (type === 'contact') return named(['e-mail', 'telefoon', 'adres']) ?? whole('contact');
  const typed = BY_TYPE[type];
  if (typed) return named([typed]) ?? whole(typed);
  if (type === 'number') return first(closed) ?? named(['datum']) ?? whole(SOME_NUMBER);
  if (type === 'date') return named(['uur', 'jaar']) ?? whole('datum');
  if (type === 'choice' || type === 'choices') return named(['frequentie', 'uur', 'duur', 'wie', 'oordeel']) ?? whole('lijst');
  return first(closed) ?? first(open) ?? whole(type === 'table' ? 'aantal' : 'lijst');
}

const COUNTED = new Set(['aantal', 'procent', 'bedrag', 'frequentie', 'duur', 'verbruik', 'oppervlakte', 'afstand', 'uur', 'datum', 'jaar']);

/** "hoeveel (van de) leerlingen": up to three words may stand between the count and who is counted. */
const COUNT = /\b(?:hoeveel(?! (?:keer|maal|keren|uur|uren|dagen|weken|minuten|euro))|aantal|aantallen|totaal|procent|percentage|aandeel|hoeveelheid)\b/g;

/** "aantal kaarten voor de kleuterschool": what is counted stands before the place it is for. */
const ELSEWHERE = /^ \S+ (?:\S+ )?(?:voor|in|op|bij|door|aan|binnen) /;

function countedOf(from: SlotText, populations: readonly Slot[]): Slot | null {
  for (const count of from.text.matchAll(COUNT)) {
    const after = from.text.slice(count.index + count[0].length);
    const near = after.split(' ').slice(0, 6).join(' ');
    const found = populations
      .map((slot) => ({ slot, at: near.indexOf(slot.found) }))
      .filter(({ at }) => at >= 0 && !ELSEWHERE.test(near.slice(0, at)))
      .sort((a, b) => a.at - b.at)[0];
    if (found) return found.slot;
  }
  return populations.find(({ found }) => /aantal/.test(found)) ?? null;
}

const UNITS = MEASURES.filter(({ value }) => !OPEN_MEASURES.has(value));

export function readSlots(words: readonly SlotWord[], type: QuestionType, options: readonly string[]): Slots {
  const from = slotText(words);
  const grades = readGrades(from);
  const populations = readAll(from, POPULATIONS);
  const measure = measureOf(from, type, options);
  return {
    measure,
    units: readAll(from, UNITS),
    populations,
    counted: countedOf(from, populations),
    grades,
    period: readPeriod(from),
    moments: readAll(from, MOMENTS),
    negations: readAll(from, NEGATIONS),
    // "moeten weigeren" in a count is no duty
    modalities: readAll(from, MODALITIES).filter(({ value }) => value === 'plan' || !COUNTED.has(measure?.value ?? '')),
    statistic: first(readAll(from, STATISTICS)),
    edge: first(readAll(from, EDGES)),
    denominators: readAll(from, DENOMINATORS),
    numbers: [...from.text.matchAll(/\b\d+(?:[.,]\d+)?\b/g)].map((found) => from.slot(found[0], found.index, found.index + found[0].length)),
  };
}
