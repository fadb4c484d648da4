import { wordsIn } from '#src/domain/matching/normalise.ts';

/** One word of the text: what it is compared by, and the characters `[from, to)` of the original. */
export interface Token {
  /** Normalised: lower case, no accents; after typo repair the repaired word. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The same for all forms of a word (`fietsen`, `gefietst`, `fiets`); for a separable verb the whole verb. */
  readonly lemma: string;
  /** Lemmas of the parts when the word is a compound, else empty. */
  readonly parts: readonly string[];
  /** Says nothing by itself (article, preposition, auxiliary); question words and numbers are for the slots. */
  readonly stop: boolean;
  /** Whether a clause ends after this word. */
  readonly ends: boolean;
  /** What was typed, when it was repaired. */
  readonly repaired?: string;
}

/** A concept of the lexicon that the text names. */
export interface FoundConcept {
  readonly key: string;
  /** From its first to behind its last word. */
  readonly from: number;
  readonly to: number;
  /** Places in `tokens` of the words that name it. */
  readonly tokens: readonly number[];
  /** Only a part of a compound names it (`restafvalzakjes` names restafval): weighs less. */
  readonly part: boolean;
}

export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly concepts: readonly FoundConcept[];
  /** Lemmas of the content words, in order. */
  readonly lemmas: readonly string[];
  /** What the text is about: `@key` for every concept, and the parts or lemma of the content words that no concept covers. */
  readonly terms: readonly string[];
}

export interface AnalyseOptions {
  /** Normalised words of the questions already asked: what a typing mistake may have meant. */
  readonly bank?: ReadonlySet<string>;
  /** Another lexicon than the portal's own, as when training. */
  readonly lexicon?: import('#src/domain/matching/lexicon.ts').Lexicon;
}

export function analyse(text: string, _options: AnalyseOptions = {}): Analysis {
  const tokens = wordsIn(text).map((word): Token => ({ ...word, lemma: word.text, parts: [], stop: word.text.length < 3 }));
  const lemmas = tokens.filter((token) => !token.stop).map((token) => token.lemma);
  return { text, tokens, concepts: [], lemmas, terms: lemmas };
}
