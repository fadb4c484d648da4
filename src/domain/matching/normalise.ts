import { fold } from '#src/lib/text.ts';

/** A word of a text as it is compared, and the characters `[from, to)` of the original it came from. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether a sentence or clause ends after this word: a separable verb does not reach over it. */
  readonly ends: boolean;
}

/** A text longer than any question is not read further: what is pasted by accident must not hold up the page. */
export const MAX_WORDS = 2000;
const MAX_CHARACTERS = 60_000;
const MAX_LETTERS = 48;

/** Words glued by a hyphen, an apostrophe or a dot between letters stay one piece; a number may hold separators. */
const PIECE = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}|(?<![\p{L}\p{N}])\p{L}[+/]\p{L}(?![\p{L}\p{N}])|\d+(?:[.,:/]\d+)*(?=$|[^\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}²³]+(?:['’‘`\-‐‑][\p{L}\p{N}\p{M}²³]+)*|[%€&]/gu;

/** Tags and invisible characters, blanked over their full length so that every place in the text stays where it was. */
const TAG = /<\/?[a-z][^<>]{0,500}>|<!--[^<>]{0,500}-->/gi;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', euro: '€', eacute: 'é', egrave: 'è', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', quot: '"', rsquo: '’', lsquo: '‘', sup2: '²', sup3: '³' };
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8}\d?);/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const NUMBERING = /^\s*(?:\(?\d{1,3}[).]|\(?[a-z][).]|(?:vraag|q)\s*\d{1,3}\s*[:.)-]|[-•*–])\s+/i;

/** What a sign says. */
const SIGNS: Readonly<Record<string, string>> = { '%': 'procent', '€': 'euro', '&': 'en', m2: 'vierkante-meter', m3: 'kubieke-meter', 'm²': 'vierkante-meter', 'm³': 'kubieke-meter', kwh: 'kilowattuur', km: 'kilometer', eur: 'euro', pct: 'procent', nr: 'nummer', min: 'minuut', lln: 'leerling', lkr: 'leerkracht', lkn: 'leerkracht', 'm/v': 'geslacht' };

const blank = (found: string) => ' '.repeat(found.length);

/** A text with the same length in which only what is said is left. */
function bare(text: string): string {
  const short = text.slice(0, MAX_CHARACTERS);
  return short
    .replace(TAG, blank)
    .replace(ENTITY, (found) => entity(found).padEnd(found.length, ' '))
    .replace(NUMBERING, blank)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, ' ');
}

function entity(found: string): string {
  const name = found.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? ' ';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}

/** Soft hyphens and marks of direction stand inside words: taken out, with a list of where each remaining character stood. */
function withoutInvisible(text: string): { readonly text: string; readonly at: (index: number) => number } {
  if (text.search(INVISIBLE) < 0) return { text, at: (index) => index };
  const places: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(sign)) continue;
    kept += sign;
    places.push(index);
  }
  return { text: kept, at: (index) => places[index] ?? text.length };
}

/** The word as it is compared: lower case, without accents and apostrophes; `'s ochtends` is `ochtends`. */
function plain(long: string): string {
  const before = plainOf.get(long);
  if (before !== undefined) return before;
  const made = plainAnew(long);
  if (plainOf.size >= MOST_PLAIN) plainOf.clear();
  if (long.length <= MAX_LETTERS) plainOf.set(long, made);
  return made;
}
const plainOf = new Map<string, string>();
const MOST_PLAIN = 20_000;

function plainAnew(long: string): string {
  const piece = long.slice(0, 2 * MAX_LETTERS);
  const sign = SIGNS[piece.toLowerCase()];
  if (sign) return sign;
  return fold(piece).replace(/['’‘`]s$/, 's').replace(/['’‘`.+/]/g, (sign) => (/[./]/.test(sign) && /\d/.test(piece) ? sign : '')).replace(/[‐‑]/g, '-').replace(/²/g, '2').replace(/³/g, '3').slice(0, MAX_LETTERS);
}

/** The words of a question or offer, in order. Linear in the length of the text. */
export function wordsIn(text: string): Word[] {
  const clean = withoutInvisible(bare(text));
  const words: Word[] = [];
  let previous: { text: string; from: number; to: number } | undefined;
  for (const found of clean.text.matchAll(PIECE)) {
    if (words.length >= MAX_WORDS) break;
    if (previous) words.push({ ...previous, ends: /[.?!;:,()\n]/.test(clean.text.slice(previous.to, found.index)) });
    const said = plain(found[0]);
    previous = said ? { text: said, from: found.index, to: found.index + found[0].length } : undefined;
  }
  if (previous && words.length < MAX_WORDS) words.push({ ...previous, ends: true });
  return words.map((word) => ({ ...word, from: clean.at(word.from), to: clean.at(word.to - 1) + 1 }));
}
