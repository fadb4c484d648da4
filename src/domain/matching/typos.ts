import { partsOf } from '#src/domain/matching/compounds.ts';
import { dictionary } from '#src/domain/matching/dictionary.ts';
import { knownLemma } from '#src/domain/matching/lemma.ts';
import type { Repair } from '#src/domain/matching/tokens.ts';
import { PARTICLES } from '#src/domain/matching/word-forms.ts';

const MIN_LETTERS = 7;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MAX_KEPT = 5000;

/**
 * What a word that nobody knows was meant to be, one edit away: first of the words of the lexicon and of the questions
 * already asked, then two neighbouring letters swapped of any Dutch word. Short words are left alone (pmd is not pbd).
 */
export function repairWith(vocabulary: ReadonlySet<string>, bank: ReadonlySet<string> | undefined): Repair {
  const kept = new Map<string, string | null>();
  const isAsked = (word: string) => vocabulary.has(word) || (bank?.has(word) ?? false);

  const find = (word: string): string | null => {
    const words = dictionary();
    if (word.length < MIN_LETTERS || !/^[a-z]+$/.test(word) || vocabulary.has(word) || words.has(word)) return null;
    const swaps = swapped(word);
    // A mistake may look like a form or fall into chance pieces: one swap away from a word of the field counts for more.
    const meant = swaps.find(isAsked);
    if (meant !== undefined && (vocabulary.has(meant) || !bank?.has(word))) return meant;
    if (knownLemma(word) !== null) return looksSeparable(word) ? (swaps.find((other) => words.has(other)) ?? null) : null;

    const whole = swaps.find((other) => knownLemma(other) !== null);
    if (whole !== undefined && !isMade(word)) return whole;
    if (isMade(word)) return null;
    const parts = partsOf(word);
    const fewer = (count: number) => count > 0 && (parts.length === 0 || count < parts.length);
    const isOfTheField = (pieces: readonly string[]) => pieces.length > 0 && pieces.every((piece) => vocabulary.has(piece));
    const glued = swaps.map((other) => ({ other, pieces: partsOf(other) })).sort((one, two) => one.pieces.length - two.pieces.length);
    // Sprot and vloer are words, but sport and vloer are those of the field.
    const best = glued.find(({ pieces }) => isOfTheField(pieces) && (fewer(pieces.length) || (pieces.length === parts.length && !isOfTheField(parts))))
      ?? glued.find(({ pieces }) => fewer(pieces.length));
    return best?.other ?? (parts.length > 0 ? null : (edited(word).find(isAsked) ?? null));
  };

  return (word) => {
    const before = kept.get(word);
    if (before !== undefined) return before;
    const meant = find(word);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(word, meant);
    return meant;
  };
}

const PREFIXES = [...PARTICLES, 'her', 'ver', 'ont', 'non', 'mis', 'tussen', 'zonder', 'achter'];
/** Overstuur, noodpen: a prefix or a word before a word that stands in the dictionary is no mistake, though nobody lists it whole. */
function isMade(word: string): boolean {
  const words = dictionary();
  if (PREFIXES.some((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 4 && words.has(word.slice(prefix.length)))) return true;
  if (/[^s]ste$/.test(word) && words.has(word.slice(0, -3))) return true;
  for (let at = 4; at <= word.length - 3; at += 1) if (words.isNoun(word.slice(0, at)) && words.isNoun(word.slice(at))) return true;
  return false;
}

/** A particle before any verb form passes for a separable verb (samenwreken). */
const looksSeparable = (word: string) => PARTICLES.some((particle) => word.startsWith(particle));

function swapped(word: string): string[] {
  const others: string[] = [];
  for (let at = 0; at < word.length - 1; at += 1) {
    if (word[at] !== word[at + 1]) others.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return others;
}

/** One letter left out, put in or replaced; the first letter is seldom wrong, and plurals differ in the last. */
function edited(word: string): string[] {
  const others: string[] = [];
  for (let at = 1; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    if (at < word.length) others.push(head + word.slice(at + 1));
    for (const letter of LETTERS) {
      others.push(head + letter + word.slice(at));
      if (at < word.length) others.push(head + letter + word.slice(at + 1));
    }
  }
  return others;
}
