import { TIMES, TURNING } from '#src/domain/matching/stop-words.ts';
import { type Token, tokensOf } from '#src/domain/matching/tokens.ts';

/** A form of the lexicon as it is looked for: the parts of its content words, in any order. */
export interface Phrase {
  readonly key: string;
  /** The same for two forms that cannot be told apart. */
  readonly id: string;
  readonly atoms: readonly string[];
  /** How many words it is written in. */
  readonly length: number;
  readonly words: readonly string[];
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

export type Finder = (tokens: readonly Token[]) => FoundConcept[];

/** One part of one word of the text; `at` counts the words that say something, `token` all words. */
interface Atom {
  readonly text: string;
  readonly token: number;
  readonly at: number;
}

/** Whether a word says something inside a phrase: zonder, na and (before a time of the school day) voor do. */
function says(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (!token.stop) return true;
  if (token.text !== 'voor') return TURNING.has(token.text);
  const next = tokens[index + 1]?.text ?? '';
  if (next === 'school' || next === 'schooltijd' || TIMES.has(next)) return true;
  return (next === 'de' || next === 'het') && TIMES.has(tokens[index + 2]?.text ?? '');
}

function atomsIn(tokens: readonly Token[]): Atom[] {
  let at = -1;
  return tokens.flatMap((token, index) => {
    if (!says(tokens, index)) return [];
    at += 1;
    const place = at;
    const parts = token.parts.length > 0 ? token.parts : [token.lemma];
    return parts.map((text) => ({ text, token: index, at: place }));
  });
}

/** A form made ready, or null when nothing of it says anything. A single stop word (hoeveel) is looked for as it stands. */
export function phraseOf(form: string, key: string): Phrase | null {
  const tokens = tokensOf(form);
  const atoms = atomsIn(tokens).map(({ text }) => text);
  const words = tokens.filter((_, index) => says(tokens, index)).map(({ text }) => text);
  const [only] = tokens;
  if (atoms.length === 0 && tokens.length === 1 && only) return { key, id: `=${only.text}`, atoms: [`=${only.text}`], length: 1, words: [] };
  return atoms.length === 0 ? null : { key, id: [...atoms].sort().join(' '), atoms, length: words.length, words };
}

interface Match {
  readonly phrase: Phrase;
  readonly atoms: readonly number[];
  /** How many content words stand between. */
  readonly gaps: number;
  readonly order: number;
}

/** Longest phrase first, every part of a word used once; one other word may stand inside a phrase of several words. */
export function finderOf(phrases: readonly Phrase[]): Finder {
  const often = new Map<string, number>();
  for (const { atoms } of phrases) for (const atom of atoms) often.set(atom, (often.get(atom) ?? 0) + 1);
  const byRarest = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const rarest = [...phrase.atoms].sort((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0))[0] ?? '';
    byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), phrase]);
  }

  return (tokens) => {
    const atoms = [...atomsIn(tokens), ...tokens.flatMap((token, index) => (token.stop ? [{ text: `=${token.text}`, token: index, at: -9 }] : []))];
    const places = new Map<string, number[]>();
    for (const [index, { text }] of atoms.entries()) {
      const there = places.get(text);
      if (there) there.push(index);
      else places.set(text, [index]);
    }
    const matches: Match[] = [];
    for (const [index, { text }] of atoms.entries()) {
      for (const phrase of byRarest.get(text) ?? []) {
        const match = matchAt(phrase, index, atoms, places);
        if (match) matches.push(match);
      }
    }
    matches.sort((a, b) => b.atoms.length - a.atoms.length || a.gaps - b.gaps || a.order - b.order || (a.phrase.id < b.phrase.id ? -1 : 1));
    return covered(matches, atoms, tokens);
  };
}

function matchAt(phrase: Phrase, start: number, atoms: readonly Atom[], places: ReadonlyMap<string, readonly number[]>): Match | null {
  const anchor = atoms[start];
  if (!anchor) return null;
  if (phrase.atoms.length === 1) return { phrase, atoms: [start], gaps: 0, order: start };

  const used = [start];
  const wanted = [...phrase.atoms];
  wanted.splice(wanted.indexOf(anchor.text), 1);
  for (const want of wanted) {
    let nearest = -1;
    for (const place of places.get(want) ?? []) {
      const away = Math.abs((atoms[place]?.at ?? 0) - anchor.at);
      if (away <= phrase.atoms.length && !used.includes(place) && (nearest < 0 || away < Math.abs((atoms[nearest]?.at ?? 0) - anchor.at))) nearest = place;
    }
    if (nearest < 0) return null;
    used.push(nearest);
  }

  const spots = new Set(used.map((index) => atoms[index]?.at ?? 0));
  const span = Math.max(...spots) - Math.min(...spots) + 1;
  const gaps = span - spots.size;
  // What is one word in the lexicon may be two in the text, but then side by side.
  if (gaps > (phrase.length > 1 ? 1 : 0)) return null;
  // Pieces out of two compounds (schoolbus, straatnaam) are no phrase (schoolstraat).
  const cut = spots.size < 2 ? 0 : [...spots].filter((spot) => atoms.some((atom, index) => atom.at === spot && !used.includes(index))).length;
  return cut > 1 ? null : { phrase, atoms: used, gaps, order: Math.min(...used) };
}

function covered(matches: readonly Match[], atoms: readonly Atom[], tokens: readonly Token[]): FoundConcept[] {
  const taken = new Set<number>();
  const found: FoundConcept[] = [];
  const perToken = new Map<number, number>();
  for (const { token } of atoms) perToken.set(token, (perToken.get(token) ?? 0) + 1);
  for (const { phrase, atoms: used } of matches) {
    if (used.some((index) => taken.has(index))) continue;
    for (const index of used) taken.add(index);
    const places = [...new Set(used.map((index) => atoms[index]?.token ?? 0))].sort((a, b) => a - b);
    const size = places.reduce((sum, place) => sum + (perToken.get(place) ?? 0), 0);
    found.push({
      key: phrase.key,
      from: tokens[places[0] ?? 0]?.from ?? 0,
      to: Math.max(...places.map((place) => tokens[place]?.to ?? 0)),
      tokens: places,
      part: size > used.length,
    });
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to || (a.key < b.key ? -1 : 1));
}
