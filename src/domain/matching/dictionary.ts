import { gunzipSync } from 'node:zlib';
import packed from '#src/domain/matching/dictionary/words.json' with { type: 'json' };

/** The Dutch words of up to 14 letters (OpenTaal), folded; `npm run dictionary` makes the list. */
export interface Dictionary {
  has(word: string): boolean;
  /** Whether the word is a noun in its base form, one that has a plural or diminutive of its own: `wagen` is, `fietsen` is not. */
  isNoun(word: string): boolean;
  words(): Iterable<string>;
}

let loaded: Dictionary | undefined;

/** Read at the first question, then kept: some hundredths of a second and 4 MB. */
export function dictionary(): Dictionary {
  loaded ??= unpack();
  return loaded;
}

const NEWLINE = 10;
const STAR = 42;
const FIRST = 97;
/** Longer words are not in the list. */
const MOST_LETTERS = 30;

/**
 * The letters of all words behind each other, and a table of where each begins, found by a number that is reckoned from its letters:
 * a tenth of the memory that as many strings would take.
 */
function unpack(): Dictionary {
  const lines = gunzipSync(Buffer.from(packed.words, 'base64'));
  const slots = 2 ** Math.ceil(Math.log2(packed.count * 2));
  const table = new Uint32Array(slots);
  const starts = new Uint32Array(packed.count + 1);
  const nouns = new Uint8Array(packed.count);
  // a line is at most as much shorter than its word as the word before it is long
  let letters = new Uint8Array(lines.length * 2);
  let used = 0;
  let count = 0;
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(NEWLINE, at) < 0 ? lines.length : lines.indexOf(NEWLINE, at);
    const noun = lines[end - 1] === STAR;
    if (used + 2 * MOST_LETTERS > letters.length) {
      const more = new Uint8Array(letters.length * 2);
      more.set(letters);
      letters = more;
    }
    const from = used;
    const before = starts[count - 1] ?? 0;
    const same = (lines[at] ?? FIRST) - FIRST;
    letters.copyWithin(used, before, before + same);
    used += same;
    for (let place = at + 1; place < end - (noun ? 1 : 0); place += 1) {
      letters[used] = lines[place] ?? 0;
      used += 1;
    }
    let mixed = 0;
    for (let place = from; place < used; place += 1) mixed = step(mixed, letters[place] ?? 0);
    let slot = last(mixed) & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = count + 1;
    starts[count] = from;
    nouns[count] = noun ? 1 : 0;
    count += 1;
    at = end + 1;
  }
  starts[count] = used;
  const text = letters.slice(0, used);

  /** Which word of the list it is, counted from one; 0 for none. */
  const find = (word: string): number => {
    const length = word.length;
    let mixed = 0;
    for (let place = 0; place < length; place += 1) mixed = step(mixed, word.charCodeAt(place));
    for (let slot = last(mixed) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const number = table[slot] ?? 0;
      if (number === 0) return 0;
      const from = starts[number - 1] ?? 0;
      if ((starts[number] ?? 0) - from !== length) continue;
      let place = 0;
      while (place < length && text[from + place] === word.charCodeAt(place)) place += 1;
      if (place === length) return number;
    }
  };
  return {
    has: (word) => find(word) > 0,
    isNoun: (word) => nouns[find(word) - 1] === 1,
    *words() {
      const all = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
      for (let number = 0; number < count; number += 1) yield all.toString('latin1', starts[number], starts[number + 1]);
    },
  };
}

/** FNV-1a, letter by letter, and its end. */
const step = (mixed: number, letter: number) => Math.imul(mixed ^ letter, 16_777_619);
const last = (mixed: number) => mixed ^ (mixed >>> 15);
