import { compoundLemma, partsOf } from '#src/domain/matching/compounds.ts';
import { dictionary } from '#src/domain/matching/dictionary.ts';
import { knownLemma } from '#src/domain/matching/lemma.ts';
import { type Word, wordsIn } from '#src/domain/matching/normalise.ts';
import { STOP_WORDS } from '#src/domain/matching/stop-words.ts';
import { PARTICLES, SEPARABLE_VERBS } from '#src/domain/matching/word-forms.ts';

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
  /** Says nothing by itself (article, preposition, auxiliary); question words are for the slots. */
  readonly stop: boolean;
  /** Whether a clause ends after this word. */
  readonly ends: boolean;
  /** What was typed, when it was repaired. */
  readonly repaired?: string;
}

/** Gives what a mistyped word was meant to be, or null. */
export type Repair = (word: string) => string | null;

/** The words of a text with their lemmas, compounds cut and separable verbs put together. */
export function tokensOf(text: string, repair?: Repair): Token[] {
  const words = wordsIn(text);
  return joined(words.map((word, index) => (word.text === 'ouder' && words[index + 1]?.text === 'dan' ? { ...word, lemma: 'oud', parts: [], stop: false } : token(word, repair))));
}

function token(word: Word, repair: Repair | undefined): Token {
  const { from, to, ends } = word;
  if (STOP_WORDS.has(word.text)) return { ...word, lemma: knownLemma(word.text) ?? word.text, parts: [], stop: true };
  if (/^\d/.test(word.text)) return { ...word, lemma: word.text.replace(',', '.'), parts: [], stop: false };
  if (word.text.includes('-')) return { ...word, ...hyphenated(word.text), stop: false };
  const meant = repair?.(word.text) ?? null;
  const said = meant ?? word.text;
  return { text: said, from, to, ends, ...formOf(said), stop: said.length < 2, ...(meant === null ? {} : { repaired: word.text }) };
}

function formOf(word: string): { readonly lemma: string; readonly parts: readonly string[] } {
  const lemma = knownLemma(word) ?? compoundLemma(word);
  return { lemma, parts: partsOf(word) };
}

/** Pmd-zak is pmd and zak; e-mail and cd-rom are one word, as email is. */
function hyphenated(text: string): { readonly lemma: string; readonly parts: readonly string[] } {
  const pieces = text.split('-').filter(Boolean);
  const whole = pieces.join('');
  if (pieces.some((piece) => piece.length < 2) || dictionary().has(whole)) return formOf(whole);
  const forms = pieces.map(formOf);
  const last = forms.at(-1);
  return { lemma: pieces.slice(0, -1).join('') + (last?.lemma ?? ''), parts: forms.flatMap(({ lemma, parts }) => (parts.length > 0 ? parts : [lemma])) };
}

const isParticle = (text: string) => PARTICLES.some((particle) => particle === text);
/** Particles that are no preposition: before a noun they still belong to the verb. */
const NEVER_BEFORE_A_NOUN = new Set(['mee', 'deel', 'plaats', 'terug', 'weg', 'af', 'toe', 'samen', 'thuis', 'klaar', 'schoon', 'vast']);
/** What may follow a particle at the end of its clause: a preposition or conjunction, or an auxiliary. */
const AFTER_CLAUSE = new Set(
  'aan in op met van bij voor na naar tijdens over uit tot om en of dat als die zodat omdat wanneer per binnen buiten tussen via sinds door te zonder wordt worden kan kunnen moet moeten zal zullen mag mogen wil willen heeft hebben'.split(' '),
);
const REACH = 14;

/** "Leest … voor" and "aan te bieden" become voorlezen and aanbieden at the verb; the particle is left as a stop word. */
function joined(tokens: readonly Token[]): Token[] {
  const found = [...tokens];
  for (const [index, verb] of tokens.entries()) {
    const lemma = verbOf(verb);
    if (lemma === null) continue;
    const at = particleBefore(tokens, index, lemma) ?? particleAfter(tokens, index, lemma);
    const particle = at === null ? undefined : tokens[at];
    if (at === null || !particle) continue;
    found[index] = { ...verb, lemma: joinedLemma(particle.text, lemma), parts: [], stop: false };
    found[at] = { ...particle, stop: true };
  }
  return found;
}

/** Meedoen, inschrijven: what the written-together form of the verb gives. */
function joinedLemma(particle: string, lemma: string): string {
  return knownLemma(particle + lemma) ?? particle + lemma;
}

/** The lemma of a word that may be the verb of a separable verb, also of light verbs that are stop words by themselves. */
function verbOf({ text, lemma, parts }: Token): string | null {
  return parts.length === 0 && VERBS.has(lemma) && !NEVER_A_VERB.has(text) ? lemma : null;
}
/** Adverbs and nouns that look like a form of a verb (pas na de bel). */
const NEVER_A_VERB = new Set(['pas', 'was', 'bouw', 'bos', 'bel']);
const VERBS: ReadonlySet<string> = new Set([...SEPARABLE_VERBS].map((pair) => pair.slice(pair.indexOf('+') + 1)));

/** "Deel te nemen", "deel neemt": the particle stands right before. */
function particleBefore(tokens: readonly Token[], index: number, lemma: string): number | null {
  const at = tokens[index - 1]?.text === 'te' ? index - 2 : index - 1;
  const particle = tokens[at];
  if (!particle || !isParticle(particle.text) || particle.ends || !SEPARABLE_VERBS.has(`${particle.text}+${lemma}`)) return null;
  return at === index - 2 || NEVER_BEFORE_A_NOUN.has(particle.text) ? at : null;
}

/** "Gaan … om te eten" is not omgaan. */
function opensPurpose(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length; next += 1) {
    if (tokens[next]?.text === 'te') return true;
    if (tokens[next]?.ends) return false;
  }
  return false;
}

/** "Bieden … aan": the particle closes the clause of a finite verb. */
function particleAfter(tokens: readonly Token[], index: number, lemma: string): number | null {
  for (let at = index + 1; at < Math.min(tokens.length, index + REACH); at += 1) {
    if (tokens[at - 1]?.ends) return null;
    const particle = tokens[at];
    if (!particle || !isParticle(particle.text) || !SEPARABLE_VERBS.has(`${particle.text}+${lemma}`)) continue;
    const next = tokens[at + 1];
    if (particle.text === 'om' && opensPurpose(tokens, at)) return null;
    if (particle.ends || !next || NEVER_BEFORE_A_NOUN.has(particle.text) || AFTER_CLAUSE.has(next.text)) return at;
  }
  return null;
}
