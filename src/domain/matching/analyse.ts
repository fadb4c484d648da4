import { type Lexicon, lexicon } from '#src/domain/matching/lexicon.ts';
import type { FoundConcept } from '#src/domain/matching/phrases.ts';
import { type Repair, type Token, tokensOf } from '#src/domain/matching/tokens.ts';
import { repairWith } from '#src/domain/matching/typos.ts';

export type { FoundConcept } from '#src/domain/matching/phrases.ts';
export type { Token } from '#src/domain/matching/tokens.ts';

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
  /** Normalised words of the questions already asked: what a typing mistake may have meant. Keep one set as long as it is the same. */
  readonly bank?: ReadonlySet<string> | undefined;
  /** Another lexicon than the portal's own, as when training. */
  readonly lexicon?: Lexicon | undefined;
}

/** What a text says: its words in base form, its compounds cut, the concepts it names. The same text always gives the same. */
export function analyse(text: string, { bank, lexicon: known = lexicon() }: AnalyseOptions = {}): Analysis {
  const tokens = tokensOf(text, repairOf(known, bank));
  const concepts = known.find(tokens);
  const content = tokens.filter(({ stop }) => !stop);
  return { text, tokens, concepts, lemmas: content.map(({ lemma }) => lemma), terms: termsOf(tokens, concepts) };
}

function termsOf(tokens: readonly Token[], concepts: readonly FoundConcept[]): string[] {
  const whole = new Set(concepts.filter(({ part }) => !part).flatMap((found) => found.tokens));
  const words = tokens.flatMap(({ stop, lemma, parts }, index) => {
    if (stop || whole.has(index) || /^\d/.test(lemma)) return [];
    return parts.length > 0 ? [lemma, ...parts] : [lemma];
  });
  return [...new Set([...concepts.map(({ key }) => `@${key}`), ...words])];
}

const NO_BANK: ReadonlySet<string> = new Set();
/** What was repaired is remembered per lexicon and bank. */
const repairs = new WeakMap<Lexicon, WeakMap<ReadonlySet<string>, Repair>>();
function repairOf(known: Lexicon, bank: ReadonlySet<string> = NO_BANK): Repair {
  const perBank = repairs.get(known) ?? new WeakMap<ReadonlySet<string>, Repair>();
  repairs.set(known, perBank);
  const repair = perBank.get(bank) ?? repairWith(known.vocabulary, bank);
  perBank.set(bank, repair);
  return repair;
}
