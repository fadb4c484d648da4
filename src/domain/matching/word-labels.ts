import { lexicon } from '#src/domain/matching/lexicon.ts';
import type { Token } from '#src/domain/matching/tokens.ts';

/** What a word is by itself, whatever stands around it: shared by all texts that have the word. */
export interface WordLabels {
  readonly lemma: string;
  /** The parts of a compound, else the lemma alone. */
  readonly parts: readonly string[];
  /** Concepts that the word names by itself. */
  readonly names: readonly string[];
  /** Concepts that a part of it names. */
  readonly hints: readonly string[];
}

const known = new Map<string, WordLabels>();
const MAX_KNOWN = 100_000;

export function labelsOf(token: Token): WordLabels {
  const id = `${token.text} ${token.lemma}`;
  const before = known.get(id);
  if (before) return before;
  const found = lexicon().find([token]);
  const made: WordLabels = {
    lemma: token.lemma,
    parts: token.parts.length > 0 ? token.parts : [token.lemma],
    names: found.filter(({ part }) => !part).map(({ key }) => key),
    hints: found.filter(({ part }) => part).map(({ key }) => key),
  };
  if (known.size < MAX_KNOWN) known.set(id, made);
  return made;
}
