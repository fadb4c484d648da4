import { backgroundWeight } from '#src/domain/matching/background.ts';
import { LEXICON_FILES } from '#src/domain/matching/lexicon/index.ts';
import { lexicon } from '#src/domain/matching/lexicon.ts';
import { dot, unitOf } from '#src/domain/matching/likeness.ts';
import { whole, type Slices } from '#src/lib/slices.ts';

/** What a text calls to mind: how strongly each concept, and each field of the lexicon. */
export interface Associations {
  readonly concepts: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, number>;
  /** The same by the smaller sections of the files. */
  readonly sections: ReadonlyMap<string, number>;
  /** The concepts once more, 0 to 1: how much of a definition of each the text says. */
  readonly defined: ReadonlyMap<string, number>;
}

export const NO_ASSOCIATIONS: Associations = { concepts: new Map(), fields: new Map(), sections: new Map(), defined: new Map() };

interface Web {
  /** The forms that a word stands in. */
  readonly formsOf: ReadonlyMap<string, readonly number[]>;
  readonly keyOf: readonly string[];
  /** The sum of the rarities of the words of a form. */
  readonly massOf: readonly number[];
  readonly rarityOf: (word: string) => number;
  readonly fieldsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly sectionsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The plainest word for what a word names by itself: reden for motief, so that a definition with the one is one with the other. */
  readonly plainOf: (word: string) => string;
  /** The concept that a word names by itself. */
  readonly ownerOf: (word: string) => string | undefined;
}

let made: Web | undefined;

/**
 * The lexicon as a web of words: a question that says half of a definition in other order or with other words between
 * still calls the concept to mind, weaker than one that names it.
 */
function web(): Web {
  made ??= whole(weaving());
  return made;
}

/** The same in slices, so that nobody waits for it. */
export function* weaveInSlices(): Slices<void> {
  if (made) return;
  const woven = yield* weaving();
  made ??= woven;
}

function* weaving(): Slices<Web> {
  const formsOf = new Map<string, number[]>();
  const fieldsOf = new Map<string, Map<string, number>>();
  const sectionsOf = new Map<string, Map<string, number>>();
  const sectionOfKey = sections();
  const keyOf: string[] = [];
  const wordsOf: string[][] = [];
  yield;
  const { plainOf, ownerOf } = plainWords();
  yield;
  backgroundWeight('');
  yield;
  const { groups, formWords } = lexicon();
  for (const [at, { key, forms, file }] of groups.entries()) {
    if (at % 100 === 99) yield;
    for (const form of forms) {
      const words = [...new Set(formWords(form).said.map(plainOf))].filter((word) => backgroundWeight(word) > 0.1);
      if (words.length === 0) continue;
      const place = keyOf.push(key) - 1;
      wordsOf.push(words);
      for (const word of words) {
        const forms = formsOf.get(word);
        if (forms) forms.push(place);
        else formsOf.set(word, [place]);
        count(fieldsOf, word, file);
        count(sectionsOf, word, sectionOfKey.get(key) ?? file);
      }
    }
  }
  const all = Math.log(keyOf.length + 1);
  const rarities = new Map<string, number>();
  for (const [word, forms] of formsOf) rarities.set(word, (1 - Math.log(forms.length + 1) / all) * backgroundWeight(word));
  const rarityOf = (word: string) => rarities.get(word) ?? backgroundWeight(word);
  yield;
  return { formsOf, keyOf, massOf: wordsOf.map((words) => words.reduce((sum, word) => sum + rarityOf(word), 0)), rarityOf, fieldsOf: mostly(fieldsOf), sectionsOf: mostly(sectionsOf), plainOf, ownerOf };
}

/** Of all words that name one concept by themselves the first is the plainest; a word of two concepts is the word of the first. */
function plainWords() {
  const plain = new Map<string, string>();
  const owner = new Map<string, string>();
  const put = (word: string, key: string, first: string) => {
    if (owner.has(word)) return;
    owner.set(word, key);
    plain.set(word, first);
  };
  const { formWords, ...known } = lexicon();
  const alone = (form: string) => formWords(form).alone;
  const groups = known.groups.map(({ key, forms }) => ({ key, words: forms.flatMap((form) => alone(form) ?? []) }));
  for (const { key } of groups) {
    const word = alone(key);
    if (word !== undefined) put(word, key, word);
  }
  for (const { key, words } of groups) for (const word of words) put(word, key, words[0] ?? word);
  return { plainOf: (word: string) => plain.get(word) ?? word, ownerOf: (word: string) => owner.get(word) };
}

/** A word of many fields belongs to none: where it stands most often is kept, as a part of all. */
function mostly(of: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Map<string, number>> {
  const kept = new Map<string, Map<string, number>>();
  for (const [word, counts] of of) {
    const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
    const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
    kept.set(word, new Map(most.map(([name, times]) => [name, times / total])));
  }
  return kept;
}

function count(of: Map<string, Map<string, number>>, word: string, name: string) {
  const counts = of.get(word) ?? new Map<string, number>();
  of.set(word, counts.set(name, (counts.get(name) ?? 0) + 1));
}

/** Under which heading of its file each concept stands. */
function sections(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, text } of LEXICON_FILES) {
    let heading = name;
    for (const line of text.split('\n')) {
      if (line.startsWith('#')) heading = `${name} ${line.slice(1).trim()}`;
      const key = line.slice(0, Math.max(0, line.indexOf('='))).trim();
      if (key && !key.startsWith('!') && !found.has(key)) found.set(key, heading);
    }
  }
  return found;
}

/** A form of which less is said calls nothing to mind. */
const ENOUGH = 0.5;
const MOST = 12;
/** A word in so many forms tells no concept from another. */
const TOO_MANY = 250;

export function associationsOf(words: readonly string[], shown: (key: string) => boolean): Associations {
  const { formsOf, keyOf, massOf, rarityOf, fieldsOf, sectionsOf, plainOf, ownerOf } = web();
  const said = new Map<number, number>();
  const fields = new Map<string, number>();
  const near = new Map<string, number>();
  // a word of a concept that is hidden is a word that nobody knows
  for (const word of new Set(words.filter((word) => shown(ownerOf(word) ?? word)).map(plainOf))) {
    const forms = formsOf.get(word) ?? [];
    const rarity = rarityOf(word);
    for (const [field, part] of fieldsOf.get(word) ?? []) fields.set(field, (fields.get(field) ?? 0) + rarity * part);
    for (const [section, part] of sectionsOf.get(word) ?? []) near.set(section, (near.get(section) ?? 0) + rarity * part);
    if (forms.length > TOO_MANY) continue;
    for (const form of forms) said.set(form, (said.get(form) ?? 0) + rarity);
  }
  const concepts = new Map<string, number>();
  for (const [form, mass] of said) {
    const part = mass / (massOf[form] || 1);
    if (part < ENOUGH) continue;
    const key = keyOf[form] ?? '';
    // the more a form says, the surer the concept
    const strength = part * part * Math.min(1, 0.4 + mass / 2);
    if (shown(key) && strength > (concepts.get(key) ?? 0)) concepts.set(key, strength);
  }
  const strongest = [...concepts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  return { concepts: unitOf(concepts, MOST), fields: unitOf(fields, MOST), sections: unitOf(near, MOST), defined: new Map(strongest) };
}

const vectors = new Map<string, ReadonlyMap<string, number>>();
const related = new Map<string, Map<string, number>>();
const MAX_KEPT = 10_000;
const MAX_WORDS = 3000;
const MAX_PER_WORD = 300;
/** Per word in which concepts it stands, and which part of them it says. */
const definitions = new Map<string, ReadonlyMap<string, number>>();

/** In which concepts a word occurs, the rarer the word in them the stronger. */
function vectorOf(said: string): ReadonlyMap<string, number> {
  const known = vectors.get(said);
  if (known) return known;
  const { formsOf, keyOf, massOf, rarityOf, plainOf } = web();
  const word = plainOf(said);
  const vector = new Map<string, number>();
  for (const form of (formsOf.get(word) ?? []).slice(0, TOO_MANY)) {
    const key = keyOf[form] ?? '';
    vector.set(key, Math.max(vector.get(key) ?? 0, rarityOf(word) / (massOf[form] || 1)));
  }
  const made = unitOf(vector, TOO_MANY);
  if (vectors.size >= MAX_KEPT) vectors.clear();
  vectors.set(said, made);
  return made;
}

/** The part of a definition of the concept that this one word says, 0 to 1: `ongewettigd` of spijbelen. */
export function partOfDefinition(said: string, key: string): number {
  const known = definitions.get(said);
  if (known) return known.get(key) ?? 0;
  const { formsOf, keyOf, massOf, rarityOf, plainOf } = web();
  const word = plainOf(said);
  const parts = new Map<string, number>();
  for (const form of formsOf.get(word) ?? []) {
    const name = keyOf[form] ?? '';
    parts.set(name, Math.max(parts.get(name) ?? 0, rarityOf(word) / (massOf[form] || 1)));
  }
  if (definitions.size >= MAX_WORDS) definitions.clear();
  definitions.set(said, parts);
  return parts.get(key) ?? 0;
}

/** How often two words stand in the same concepts, 0 to 1: not the same thing, but of one matter. */
export function wordsRelated(a: string, b: string): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  const ofFirst = related.get(first) ?? new Map<string, number>();
  const known = ofFirst.get(second);
  if (known !== undefined) return known;
  const value = dot(vectorOf(a), vectorOf(b));
  if (ofFirst.size === 0) {
    if (related.size >= MAX_WORDS) related.clear();
    related.set(first, ofFirst);
  }
  if (ofFirst.size < MAX_PER_WORD) ofFirst.set(second, value);
  return value;
}
