import { analyse } from '#src/domain/matching/analyse.ts';
import type { Lookups } from '#src/domain/matching/alignment.ts';
import { compareReadings, orderedPair, scoreReadings, type Judge } from '#src/domain/matching/compare.ts';
import { dictionary } from '#src/domain/matching/dictionary.ts';
import { FEATURES, type Feature, type Pair } from '#src/domain/matching/features.ts';
import { contrasts } from '#src/domain/matching/contrasts.ts';
import type { Model } from '#src/domain/matching/model.ts';
import { wordsIn } from '#src/domain/matching/normalise.ts';
import { readQuestion, type QuestionReading, type ReadingOptions } from '#src/domain/matching/readings.ts';
import { createTermIndex } from '#src/domain/matching/search-index.ts';
import type { Comparison, ComparedQuestion, Hit } from '#src/domain/matching/types.ts';
import { whole, type Slices } from '#src/lib/slices.ts';
import weights from '#src/domain/matching/weights.json' with { type: 'json' };

/** What a matcher is made of; the portal's own has all of it. */
export interface MatcherParts {
  readonly model: Model;
  readonly features: readonly Feature[];
  readonly withVetoes: boolean;
  readonly withSubject: boolean;
  readonly reading: ReadingOptions;
}

export interface QuestionIndex {
  /** Best first. Questions of `exceptSurvey` are left out: one survey never asks the same twice. */
  search(question: ComparedQuestion, limit: number, options?: { readonly exceptSurvey?: string | undefined }): Hit<ComparedQuestion>[];
  /** Replaces a question with the same id. */
  add(question: ComparedQuestion): void;
  remove(id: string): void;
  readonly size: number;
  /** Rarity and contrasts by this bank, for comparing two of its questions. */
  readonly lookups: Lookups;
  compare(a: ComparedQuestion, b: ComparedQuestion): Comparison;
  /** What the features see of two questions. */
  pair(a: ComparedQuestion, b: ComparedQuestion): Pair;
}

export interface Matcher {
  read(question: ComparedQuestion, bank?: ReadonlySet<string>): QuestionReading;
  compare(a: QuestionReading, b: QuestionReading, lookups: Lookups): Comparison;
  createIndex(questions: readonly ComparedQuestion[]): QuestionIndex;
  /** The same in slices. */
  indexInSlices(questions: readonly ComparedQuestion[]): Slices<QuestionIndex>;
}

const CANDIDATES = 160;
/** Some 60 MB of readings; a bank with more different questions reads the candidates of a search again. */
const MOST_KEPT = 12_000;

/** All that a reading is made of. */
const keyOf = ({ text, type, options, subject, confirmed }: ComparedQuestion) => `${type}|${subject ?? ''}|${options ? JSON.stringify(options) : ''}|${confirmed ? JSON.stringify(confirmed) : ''}|${text}`;

/** Two keys seldom have the same number, and then nothing is lost but a candidate. */
function numberOf(key: string): number {
  let mixed = 0;
  for (let at = 0; at < key.length; at += 1) mixed = Math.imul(mixed ^ key.charCodeAt(at), 16_777_619);
  return mixed >>> 0;
}

/** Without a bank every word is as rare as any other. */
export const WITHOUT_BANK: Lookups = { rarity: () => 0.8, contrasts };

export const OWN_PARTS: MatcherParts = { model: weights, features: FEATURES, withVetoes: true, withSubject: true, reading: {} };

export function createMatcher(parts: MatcherParts = OWN_PARTS): Matcher {
  // a feature without a weight need not be reckoned
  const judge: Judge = { model: parts.model, features: parts.features.filter(({ name }) => parts.model.weights[name]), withVetoes: parts.withVetoes };
  const hidden = parts.reading.withoutConcept;
  const seen = hidden ? (key: string) => (hidden(key) ? NOTHING : contrasts(key)) : contrasts;

  const read = (question: ComparedQuestion, bank?: ReadonlySet<string>) => {
    const analysis = analyse(question.text, bank ? { bank } : {});
    return readQuestion(question, analysis, parts.withSubject ? (question.subject ?? null) : null, parts.reading);
  };

  function* indexInSlices(questions: readonly ComparedQuestion[]): Slices<QuestionIndex> {
    const index = createTermIndex(seen);
    const places = new Map<string, number>();
    const placed: (ComparedQuestion | undefined)[] = [];
    const byItem = new Map<string, Set<number>>();
    const bank = createBank();
    let kept = new Map<string, QuestionReading>();
    let older: ReadonlyMap<string, QuestionReading> = new Map();
    /** Questions that say the same in the same way are read once; what nobody looked at for longest is forgotten first. */
    const readingOf = (question: ComparedQuestion): QuestionReading => {
      const key = keyOf(question);
      const known = kept.get(key);
      if (known) return known.question === question ? known : { ...known, question };
      const reading = older.get(key) ?? read(question, bank.words);
      if (kept.size >= MOST_KEPT / 2) [older, kept] = [kept, new Map<string, QuestionReading>()];
      kept.set(key, reading);
      return reading.question === question ? reading : { ...reading, question };
    };
    const add = (question: ComparedQuestion) => {
      remove(question.id);
      bank.add(question.text);
      put(question);
    };
    const put = (question: ComparedQuestion) => {
      const place = index.add(readingOf(question), numberOf(keyOf(question)));
      placed[place] = question;
      places.set(question.id, place);
      if (question.itemKey) byItem.set(question.itemKey, (byItem.get(question.itemKey) ?? new Set()).add(place));
    };
    const remove = (id: string) => {
      const place = places.get(id);
      if (place === undefined) return;
      const question = placed[place];
      if (question?.itemKey) byItem.get(question.itemKey)?.delete(place);
      index.remove(place);
      placed[place] = undefined;
      places.delete(id);
    };
    for (const [at, question] of questions.entries()) {
      if (at % 50 === 49) yield;
      bank.add(question.text);
    }
    for (const [at, question] of questions.entries()) {
      if (at % 10 === 9) yield;
      remove(question.id);
      put(question);
    }
    return {
      add,
      remove,
      get size() {
        return index.size;
      },
      lookups: index.lookups,
      compare: (a, b) => compareReadings(readingOf(a), readingOf(b), index.lookups, judge),
      pair: (a, b) => orderedPair(readingOf(a), readingOf(b), index.lookups),
      search(question, limit, { exceptSurvey } = {}) {
        const reading = readingOf(question);
        const skip = (place: number) => {
          const other = placed[place];
          return !other || other.id === question.id || (exceptSurvey !== undefined && other.surveyId === exceptSurvey);
        };
        const near = new Set(index.candidates(reading, CANDIDATES, skip));
        if (question.itemKey) for (const place of byItem.get(question.itemKey) ?? []) if (!skip(place)) near.add(place);
        return [...near]
          .flatMap((place) => {
            const other = placed[place];
            if (!other) return [];
            const theirs = readingOf(other);
            return [{ theirs, place, score: scoreReadings(reading, theirs, index.lookups, judge) }];
          })
          .sort((a, b) => b.score - a.score || a.place - b.place)
          .slice(0, Math.max(0, limit))
          .map(({ theirs }) => ({ item: theirs.question, comparison: compareReadings(reading, theirs, index.lookups, judge) }));
      },
    };
  }
  return { read, compare: (a, b, lookups) => compareReadings(a, b, { ...lookups, contrasts: seen }, judge), createIndex: (questions) => whole(indexInSlices(questions)), indexInSlices };
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The words of the bank that a typing mistake may have meant: those of the dictionary, and those that two questions have.
 * A mistake that stands in one question is no word.
 */
function createBank() {
  const words = new Set<string>();
  const once = new Set<string>();
  return {
    words,
    add(text: string) {
      for (const { text: word } of wordsIn(text)) {
        if (word.length < 5 || words.has(word)) continue;
        if (once.has(word) || dictionary().has(word)) words.add(word);
        else once.add(word);
      }
    },
  };
}
