import { GENERAL, HOW, SAYS_ALONE, TIMES, TURNING } from '#src/domain/matching/stop-words.ts';
import type { Token } from '#src/domain/matching/tokens.ts';

/** A form of the lexicon as it is looked for: the parts of its content words, in any order. */
export interface Phrase {
  readonly key: string;
  /** The same for two forms that cannot be told apart. */
  readonly id: string;
  readonly atoms: readonly string[];
  /** How many words it is written in, those that say something. */
  readonly length: number;
  /** Nothing but stop words (hoe vaak): looked for as it stands. */
  readonly literal: boolean;
  /** A preposition stands in it (nood aan opvang): as one word it is turned round (opvangnood). */
  readonly linked: boolean;
  /** Two words around `van` keep their order: kinderen hebben recht is not rechten van kinderen. */
  readonly ordered: boolean;
  /** The word school fell away: a form that never had it goes first. */
  readonly shortened: boolean;
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
  /** A stop word that counts here; it shares the place of the word that it turns. */
  readonly turning: boolean;
}

/** Which parts stand for one concept by themselves: with kind and leerling the same, a phrase with the one has the other too. */
export type Synonyms = ReadonlyMap<string, string>;
const NO_SYNONYMS: Synonyms = new Map();

/** Whether a stop word says something inside a phrase: zonder, na and (before a time of the school day) voor do. */
function turns(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  const next = tokens[index + 1]?.text ?? '';
  if (text === 'te') return next === 'laat' || next === 'vroeg';
  if (text === 'hoe') return HOW.has(next);
  if (text !== 'voor') return TURNING.has(text);
  if (next === 'school' || next === 'schooltijd' || TIMES.has(next)) return true;
  return (next === 'de' || next === 'het') && TIMES.has(tokens[index + 2]?.text ?? '');
}

/** Every question is about the school: only where one goes to it, is in it or has left it does the word say something. */
const SCHOOL = 'school';
const SCHOOL_AT: ReadonlyMap<string, string> = new Map([['naar', 'naar'], ['op', 'op'], ['in', 'op'], ['binnen', 'op'], ['buiten', 'buiten'], ['uit', 'uit'], ['na', 'na'], ['voor', 'voor']]);
function schoolAt(tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1]?.text ?? '';
  const further = /^(?:de|uw|je|jullie|onze|een)$/.test(before) ? (tokens[index - 2]?.text ?? '') : before;
  const where = further === 'voor' && further !== before ? undefined : SCHOOL_AT.get(further);
  return where ? `${where} ${SCHOOL}` : SCHOOL;
}

function atomsIn(tokens: readonly Token[], synonyms: Synonyms): Atom[] {
  let at = 0;
  return tokens.flatMap((token, index): Atom[] => {
    if (token.stop) return turns(tokens, index) ? [{ text: TURNING.get(token.text) ?? token.text, token: index, at, turning: true }] : [];
    const place = at;
    at += 1;
    if (token.lemma === SCHOOL) return [{ text: schoolAt(tokens, index), token: index, at: place, turning: false }];
    const parts = token.parts.length > 0 ? token.parts : [token.lemma];
    return parts.map((part) => ({ text: synonyms.get(part) ?? part, token: index, at: place, turning: false }));
  });
}

/**
 * A form made ready, or null when what is left of it is too general to name anything (the school uit is not every school).
 * Only stop words (hoe vaak) are looked for as they stand.
 */
export function phraseOf(tokens: readonly Token[], key: string, synonyms: Synonyms = NO_SYNONYMS): Phrase | null {
  const all = atomsIn(tokens, synonyms);
  const telling = all.filter(({ text, turning }) => text !== SCHOOL && !turning);
  const found = telling.length > 0 ? all.filter(({ text, token }) => text !== SCHOOL || tokens[token]?.lemma !== SCHOOL) : all;
  const atoms = found.map(({ text }) => text);
  const said = tokens.filter(({ stop }) => !stop);
  if (said.length === 0) {
    const texts = tokens.map(({ text }) => text);
    const [only = ''] = texts;
    if (texts.length === 0 || (texts.length === 1 && !SAYS_ALONE.has(only))) return null;
    return { key, id: `=${texts.join(' ')}`, atoms: texts, length: texts.length, literal: true, linked: false, ordered: true, shortened: false, words: [] };
  }
  if (atoms.length === 1 && tokens.length > 1 && GENERAL.has(tokens[found[0]?.token ?? 0]?.lemma ?? '')) return null;
  const length = new Set(found.map(({ token }) => token)).size;
  // One glued word keeps its order (schoolkosten is not kostschool), a phrase has none.
  return {
    key,
    id: length === 1 ? atoms.join('+') : [...atoms].sort().join(' '),
    atoms,
    length,
    literal: false,
    linked: tokens.some(({ text }) => OF.has(text)),
    ordered: atoms.length === 2 && tokens.some(({ text }) => text === 'van'),
    shortened: found.length < all.length,
    words: said.map(({ text }) => text),
  };
}

interface Match {
  readonly phrase: Phrase;
  readonly atoms: readonly number[];
  /** How many content words stand between. */
  readonly gaps: number;
  /** In as many words as the lexicon writes it. */
  readonly exact: boolean;
  readonly order: number;
}

/** Longest phrase first, every part of a word used once; one other word may stand inside a phrase of several words. */
export function finderOf(phrases: readonly Phrase[], synonyms: Synonyms): Finder {
  const spoken = phrases.filter(({ literal }) => !literal);
  const literal = Map.groupBy(phrases.filter((phrase) => phrase.literal), ({ atoms }) => atoms[0] ?? '');
  const often = new Map<string, number>();
  for (const { atoms } of spoken) for (const atom of atoms) often.set(atom, (often.get(atom) ?? 0) + 1);
  const rarestOf = ({ atoms }: Phrase) => {
    let rarest = atoms[0] ?? '';
    for (const atom of atoms) if ((often.get(atom) ?? 0) < (often.get(rarest) ?? 0)) rarest = atom;
    return rarest;
  };
  const byRarest = Map.groupBy(spoken, rarestOf);

  return (tokens) => {
    const atoms = atomsIn(tokens, synonyms);
    const places = Map.groupBy(atoms.keys(), (index) => atoms[index]?.text ?? '');
    const matches: Match[] = [];
    for (const [index, { text }] of atoms.entries()) {
      for (const phrase of byRarest.get(text) ?? []) {
        const match = matchAt(phrase, index, { atoms, places, tokens });
        if (match) matches.push(match);
      }
    }
    matches.sort((a, b) => b.atoms.length - a.atoms.length || Number(b.exact) - Number(a.exact) || a.gaps - b.gaps || a.order - b.order || (a.phrase.id < b.phrase.id ? -1 : 1));
    const found = [...covered(matches, atoms, tokens), ...literally(literal, tokens)];
    return found.sort((a, b) => a.from - b.from || a.to - b.to || (a.key < b.key ? -1 : 1));
  };
}

/** Phrases of stop words, word for word. */
function literally(phrases: ReadonlyMap<string, readonly Phrase[]>, tokens: readonly Token[]): FoundConcept[] {
  const found: FoundConcept[] = [];
  let free = 0;
  for (const [index, { text, from }] of tokens.entries()) {
    if (index < free) continue;
    const here = (phrases.get(text) ?? []).filter(({ atoms }) => atoms.every((atom, step) => tokens[index + step]?.text === atom));
    const longest = here.reduce<Phrase | undefined>((best, phrase) => (best && best.length >= phrase.length ? best : phrase), undefined);
    if (!longest) continue;
    free = index + longest.length;
    found.push({ key: longest.key, from, to: tokens[free - 1]?.to ?? from, tokens: longest.atoms.map((_, step) => index + step), part: false });
  }
  return found;
}

interface Reading {
  readonly atoms: readonly Atom[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly tokens: readonly Token[];
}

function matchAt(phrase: Phrase, start: number, reading: Reading): Match | null {
  const { atoms, places, tokens } = reading;
  // The school itself is no part of a phrase like klas van de kleuterschool.
  const isBare = (index: number) => phrase.length > 1 && atoms[index]?.text === SCHOOL && tokens[atoms[index]?.token ?? 0]?.lemma === SCHOOL;
  const anchor = atoms[start];
  if (!anchor || isBare(start)) return null;
  if (phrase.atoms.length === 1) return { phrase, atoms: [start], gaps: 0, exact: true, order: start };

  if (!phrase.atoms.every((atom) => places.has(atom))) return null;
  const used = [start];
  const wanted = [...phrase.atoms];
  wanted.splice(wanted.indexOf(anchor.text), 1);
  for (const want of wanted) {
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places.get(want) ?? []) {
      const away = Math.abs((atoms[place]?.at ?? 0) - anchor.at);
      if (away > phrase.atoms.length || away >= least || used.includes(place) || isBare(place)) continue;
      nearest = place;
      least = away;
    }
    if (nearest < 0) return null;
    used.push(nearest);
  }
  used.sort((a, b) => a - b);

  const spots = new Set(used.map((index) => atoms[index]?.at ?? 0));
  const gaps = Math.max(...spots) - Math.min(...spots) + 1 - spots.size;
  if (gaps > (phrase.length > 1 ? 1 : 0)) return null;
  const written = new Set(used.map((index) => atoms[index]?.token)).size;
  if (!used.every((index) => isTurned(index, used, atoms))) return null;
  if (phrase.ordered && written > 1 && atoms[used[0] ?? 0]?.text !== phrase.atoms[0]) return null;
  if (!(phrase.length === 1 ? readsAsOne(phrase, used, reading) : written > 1 || gluesTo(phrase, used, atoms))) return null;
  // Pieces out of two compounds (schoolbus, straatnaam) are no phrase (schoolstraat).
  const cut = spots.size < 2 ? 0 : [...spots].filter((spot) => atoms.some((atom, index) => atom.at === spot && !atom.turning && !used.includes(index))).length;
  return cut > (phrase.length > 1 ? 1 : 0) ? null : { phrase, atoms: used, gaps, exact: phrase.length === written, order: used[0] ?? start };
}

/** Per, elk and voor belong to the very next word (elke week in de klas is not elke klas); geen and zonder may reach one further. */
const REACHING = new Set(['geen', 'niet', 'nooit', 'zonder', 'meer', 'minder', 'alleen', 'zelf']);
function isTurned(index: number, used: readonly number[], atoms: readonly Atom[]): boolean {
  const atom = atoms[index];
  if (!atom?.turning) return true;
  return used.some((other) => {
    const word = atoms[other];
    return word && !word.turning && (word.at === atom.at || (REACHING.has(atom.text) && Math.abs(word.at - atom.at) === 1));
  });
}

const OF = new Set(['van', 'voor', 'met', 'in', 'op', 'bij', 'aan', 'uit', 'tot', 'per', 'door', 'tegen', 'naar', 'te', 'om']);

/** A phrase in one word: nood aan opvang is opvangnood and not noodopvang, rode fiets would be roodfiets. */
function gluesTo(phrase: Phrase, used: readonly number[], atoms: readonly Atom[]): boolean {
  const texts = used.map((index) => atoms[index]?.text);
  return phrase.linked ? texts.at(-1) === phrase.atoms[0] : texts.every((text, step) => text === phrase.atoms[step]);
}

/** What the lexicon writes as one word (fietsenstalling) may be "fietsen stalling" or "stalling voor de fietsen", and nothing looser. */
function readsAsOne(phrase: Phrase, used: readonly number[], { atoms, tokens }: Reading): boolean {
  const places = used.map((index) => atoms[index]?.token ?? 0);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const inOrder = used.every((index, step) => atoms[index]?.text === phrase.atoms[step]);
  if (first === last) return inOrder;
  const side = new Set(places).size === last - first + 1;
  // Een school met een bus: "heeft de school bussen" is not about school buses.
  if (side) return inOrder && tokens[first]?.lemma !== SCHOOL;
  const between = tokens.slice(first + 1, last).filter(({ stop }) => stop);
  return between.length <= 2 && between.some(({ text }) => OF.has(text)) && atoms[used[0] ?? 0]?.text === phrase.atoms.at(-1);
}

function covered(matches: readonly Match[], atoms: readonly Atom[], tokens: readonly Token[]): FoundConcept[] {
  const taken = new Set<number>();
  const found: FoundConcept[] = [];
  const perToken = new Map<number, number>();
  for (const { token, turning } of atoms) if (!turning) perToken.set(token, (perToken.get(token) ?? 0) + 1);
  for (const { phrase, atoms: used } of matches) {
    if (used.some((index) => taken.has(index))) continue;
    for (const index of used) taken.add(index);
    const places = [...new Set(used.map((index) => atoms[index]?.token ?? 0))].sort((a, b) => a - b);
    const size = places.reduce((sum, place) => sum + (perToken.get(place) ?? 0), 0);
    const filled = used.filter((index) => !atoms[index]?.turning).length;
    found.push({
      key: phrase.key,
      from: tokens[places[0] ?? 0]?.from ?? 0,
      to: Math.max(...places.map((place) => tokens[place]?.to ?? 0)),
      tokens: places,
      part: size > filled,
    });
  }
  return found;
}
