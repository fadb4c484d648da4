import { dictionary } from '#src/domain/matching/dictionary.ts';
import { EXCEPTIONS, PARTICLES } from '#src/domain/matching/word-forms.ts';

// A lemma here is the stem that noun and verb share (fiets, fietsen, gefietst and fietsende are all `fiets`): it need not be
// the head word of a dictionary, only the same for all forms of one word. A rule holds only when the dictionary knows its outcome.

const MAX_KEPT = 60_000;
const kept = new Map<string, string | null>();

/** The lemma of a word the dictionary knows in some form, or null. Folded, lower case. */
export function knownLemma(word: string): string | null {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const lemma = find(word);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(word, lemma);
  return lemma;
}

/** The lemma of a word nobody knows: only the commonest endings come off. */
export function guessedLemma(word: string): string {
  if (word.length < 6 || !/^[a-z]+$/.test(word)) return word;
  if (/[^s]jes$/.test(word)) return word.slice(0, -3);
  if (/[^aeiousz]s$/.test(word)) return word.slice(0, -1);
  if (/lijke?n?$/.test(word)) return word.replace(/e?n?$/, '');
  const bare = /[^aeiou]en$/.test(word) ? word.slice(0, -2) : /[^aeiou]e$/.test(word) ? word.slice(0, -1) : word;
  return bare === word ? word : (stemsOf(bare)[0] ?? word);
}

export const lemmaOf = (word: string): string => knownLemma(word) ?? guessedLemma(word);

function find(word: string): string | null {
  const exception = EXCEPTIONS.get(word);
  if (exception) return exception;
  if (word.length < 2 || word.length > 24) return null;
  const words = dictionary();
  if (words.isNoun(word)) return nounOfVerb(word) ?? word;
  if (word.length < 4) return words.has(word) ? word : null;

  return diminutive(word) ?? (words.has(word) ? participle(word) : null) ?? plural(word) ?? infinitiveOrPlural(word) ?? adjective(word)
    ?? thirdPerson(word) ?? presentParticiple(word) ?? past(word) ?? separable(word) ?? (words.has(word) ? word : null);
}

/** Inschrijving is what inschrijven gives: only where a prefix shows that the noun comes of the verb (woning is not wonen). */
const OF_VERB = /^(?:in|uit|op|aan|af|ver|be|ont|her|om|over|bij|door|terug|onder|voor)[a-z]{3,}ing$|^(?:oefen|meld|met|reinig|schatt|tell|sorter|isoler|schol|controler)ing$/;
function nounOfVerb(word: string): string | null {
  if (!OF_VERB.test(word) || /ling$/.test(word)) return null;
  const verb = `${word.slice(0, -3)}en`;
  return dictionary().has(verb) ? infinitiveOrPlural(verb) : null;
}

/** What a syllable may have been before -en, -e or -ing opened or closed it: zwemm is zwem, lop is loop, briev is brief. */
function stemsOf(bare: string): string[] {
  const hard = bare.replace(/v$/, 'f').replace(/z$/, 's');
  if (/([bdfgklmnprst])\1$/.test(bare)) return [bare.slice(0, -1)];
  const open = /^(.*[^aeiou]|.*i(?=[ao])|)([aeou])([bdfgklmnprst])$/.exec(hard);
  if (!open) return hard === bare ? [bare] : [hard, bare];
  const long = `${open[1]}${open[2]}${open[2]}${open[3]}`;
  return [long, hard];
}

function knownStem(bare: string): string | null {
  const words = dictionary();
  return bare.length < 2 ? null : (stemsOf(bare).find((stem) => stem.length > 2 && words.has(stem)) ?? null);
}

/** A stem may itself be a form with a lemma of its own (gebruikte, gebruikt, gebruik). */
const settled = (stem: string | null): string | null => (stem === null ? null : (EXCEPTIONS.get(stem) ?? (dictionary().isNoun(stem) ? (nounOfVerb(stem) ?? stem) : (dictionary().has(stem) ? (participle(stem) ?? stem) : stem))));

function diminutive(word: string): string | null {
  const found = /^(.{2,}?)(etje|tje|pje|kje|je)s?$/.exec(word);
  if (!found) return null;
  const words = dictionary();
  const whole = word.replace(/s$/, '');
  for (const cut of ['je', 'tje', 'pje', 'etje']) {
    if (!whole.endsWith(cut)) continue;
    const bare = whole.slice(0, -cut.length);
    const stem = cut === 'etje' && /([bglmnprst])\1$/.test(bare) ? bare.slice(0, -1) : bare;
    if (stem.length > 1 && words.isNoun(stem)) return settled(stem);
    if (whole.endsWith('kje') && words.isNoun(`${whole.slice(0, -3)}g`)) return settled(`${whole.slice(0, -3)}g`);
  }
  return words.has(whole) ? whole : null;
}

/** Gefietst is fiets, gelopen is loop, verwarmd is verwarm; only words that the dictionary lists as they stand. */
function participle(word: string): string | null {
  const words = dictionary();
  if (/^ge.{3,}[dt]$/.test(word)) {
    for (const bare of [word.slice(2), word.slice(2, -1)]) if (words.has(bare)) return EXCEPTIONS.get(bare) ?? bare;
  }
  if (/^ge.{3,}en$/.test(word) && words.has(word.slice(2))) return EXCEPTIONS.get(word.slice(2)) ?? infinitiveOrPlural(word.slice(2));
  if (/^(?:ver|be|ont|her|er|ge).{3,}[dt]$/.test(word) && words.has(word.slice(0, -1)) && hasInfinitive(word.slice(0, -1))) return word.slice(0, -1);
  return null;
}

/** Whether a stem is that of a verb: verwarm has verwarmen, but belas has no infinitive (so belast is no participle of it). */
function hasInfinitive(stem: string): boolean {
  const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const forms = [stem, soft, `${stem}${stem.at(-1)}`, soft.replace(/([aeou])\1(.)$/, '$1$2')];
  return forms.some((form) => dictionary().has(`${form}en`));
}

function plural(word: string): string | null {
  if (!word.endsWith('s') || /(?:plaats|lands|aats)$/.test(word)) return null;
  return dictionary().isNoun(word.slice(0, -1)) ? settled(word.slice(0, -1)) : null;
}

function infinitiveOrPlural(word: string): string | null {
  if (/ieen$/.test(word) && dictionary().isNoun(word.slice(0, -2))) return word.slice(0, -2);
  if (/heden$/.test(word) && dictionary().has(word.replace(/heden$/, 'heid'))) return word.replace(/heden$/, 'heid');
  return word.endsWith('en') ? settled(knownStem(word.slice(0, -2))) : null;
}

function adjective(word: string): string | null {
  if (!word.endsWith('e')) return null;
  const bare = word.slice(0, -1);
  if (/[^s]ste$/.test(word) && word.length > 7 && !dictionary().has(bare) && dictionary().has(word.slice(0, -3))) return settled(word.slice(0, -3));
  if (/^(?:op|aan|af|in|uit|mee|voor)ge.{3,}[dt]$/.test(bare)) return separable(bare);
  return dictionary().has(bare) && !/(?:[^aeiou][aeou]|i[ao])[bdfgklmnprst]$/.test(bare) ? settled(bare) : settled(knownStem(bare));
}

function thirdPerson(word: string): string | null {
  const words = dictionary();
  if (!word.endsWith('t') || words.has(word)) return null;
  const stem = word.slice(0, -1);
  return words.has(stem) ? settled(stem) : null;
}

function past(word: string): string | null {
  const found = /^(.{3,})[dt]en?$/.exec(word);
  const stem = found?.[1];
  return stem && dictionary().has(stem) && !dictionary().has(word) ? settled(stem) : null;
}

function presentParticiple(word: string): string | null {
  const found = /^(.{3,}en)de?$/.exec(word);
  const verb = found?.[1];
  return verb && dictionary().has(verb) ? infinitiveOrPlural(verb) : null;
}

/** Voorlezen, voorgelezen, voorleest: the particle with the lemma of the rest. */
function separable(word: string): string | null {
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle) || word.length < particle.length + 4) continue;
    const rest = word.slice(particle.length).replace(/^te(?=.{3,}en$)/, '');
    if (!/(?:en|[dt]e?|ende?)$/.test(rest) || dictionary().isNoun(rest)) continue;
    const lemma = knownLemma(rest);
    if (lemma && lemma !== rest) return particle + lemma;
  }
  return null;
}
