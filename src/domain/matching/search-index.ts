import type { Lookups } from '#src/domain/matching/alignment.ts';
import type { Reading } from '#src/domain/matching/readings.ts';

/** Terms of all texts that were added: which text has which, and how rare each is. Items are numbered in the order of coming. */
export interface TermIndex {
  /** `like` is a number that texts with the same reading share: of a text that stands there a hundred times a few are candidates enough. */
  add(reading: Reading, like?: number): number;
  remove(at: number): void;
  /** The texts that share the most with this one, at most `limit`, without those that `skip` names. */
  candidates(reading: Reading, limit: number, skip: (at: number) => boolean): number[];
  readonly lookups: Lookups;
  readonly size: number;
}

/** So many texts are thought of before the first: with a small bank a term that is in two of five texts is not yet common. */
const BEFORE = 60;
/** A term in so large a part of the bank brings nearly everything as a candidate, and tells nothing. */
const TOO_COMMON = 0.25;

/** Every term by which a text can be found: concepts, lemmas, the parts of compounds, and concepts that only a part names. */
function termsOf(reading: Reading): Set<string> {
  const terms = new Set<string>();
  for (const bag of [reading.terms, reading.lemma, reading.parts]) for (const term of bag.keys()) terms.add(term);
  for (const term of reading.findable) terms.add(term);
  for (const unit of reading.units) {
    for (const key of unit.names) terms.add(`@${key}`);
    for (const key of unit.hints) terms.add(`@${key}`);
  }
  return terms;
}

/** The places that have a term, in order: a list of plain numbers that grows by half. */
interface Places {
  list: Uint32Array;
  size: number;
}

function append(places: Places, place: number): void {
  if (places.size === places.list.length) {
    const more = new Uint32Array(Math.ceil(places.size * 1.5) + 1);
    more.set(places.list);
    places.list = more;
  }
  places.list[places.size] = place;
  places.size += 1;
}

function takeOut(places: Places, place: number): void {
  const at = places.list.subarray(0, places.size).indexOf(place);
  if (at < 0) return;
  places.list.copyWithin(at, at + 1, places.size);
  places.size -= 1;
}

/** Of texts with the same reading so many are taken: the others would only push away what is asked in other words. */
const ALIKE = 12;

/** The places with the highest scores, of equal ones the first; as many different readings as `limit` says. */
function highest(touched: readonly number[], scores: Float32Array, likes: readonly number[], { limit, skip }: { readonly limit: number; readonly skip: (at: number) => boolean }): number[] {
  // a positive float in 32 bits sorts as its bits do: one number per place, sorted without a function
  const bits = new Uint32Array(scores.buffer);
  const keys = Float64Array.from(touched, (place) => (bits[place] ?? 0) * PLACES + (PLACES - 1 - place)).sort();
  const found: number[] = [];
  const times = new Map<number, number>();
  for (let at = keys.length - 1; at >= 0 && times.size < limit; at -= 1) {
    const place = PLACES - 1 - ((keys[at] ?? 0) % PLACES);
    if (skip(place)) continue;
    const like = likes[place] ?? -1 - place;
    const before = times.get(like) ?? 0;
    if (before >= ALIKE) continue;
    times.set(like, before + 1);
    found.push(place);
  }
  return found;
}
/** More texts than any portal has, and few enough that a score and a place fit in one number. */
const PLACES = 2 ** 21;

export function createTermIndex(contrasts: Lookups['contrasts']): TermIndex {
  const numbers = new Map<string, number>();
  const postings: Places[] = [];
  /** The terms of every text, by their numbers: to take it out again. */
  const termsAt: (Uint32Array | undefined)[] = [];
  const likes: number[] = [];
  let size = 0;
  let changes = 0;
  let scores = new Float32Array(0);

  let rarities = new Float64Array(0);
  let raritiesOf = -1;
  /** How rare a term is that nobody has. */
  let unknown = 0;
  const rarityAt = (number: number) => {
    if (raritiesOf !== changes) {
      rarities = rarities.length < postings.length ? new Float64Array(postings.length * 2) : rarities.fill(0);
      raritiesOf = changes;
      unknown = rarityIn(0);
    }
    const known = rarities[number] ?? 0;
    if (known > 0) return known;
    const value = rarityIn(postings[number]?.size ?? 0);
    rarities[number] = value;
    return value;
  };
  const rarityIn = (texts: number) => Math.max(0.05, Math.log((size + BEFORE) / (texts + 1)) / Math.log(size + BEFORE));
  const rarity = (term: string) => {
    const number = numbers.get(term);
    if (number !== undefined) return rarityAt(number);
    if (raritiesOf !== changes) rarityAt(0);
    return unknown;
  };
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = postings.push({ list: new Uint32Array(2), size: 0 }) - 1;
    numbers.set(term, number);
    return number;
  };

  return {
    lookups: { rarity, contrasts },
    get size() {
      return size;
    },
    add(reading, like) {
      const terms = Uint32Array.from(termsOf(reading), numberOf);
      const place = termsAt.push(terms) - 1;
      likes[place] = like ?? -1 - place;
      size += 1;
      changes += 1;
      for (const term of terms) {
        const places = postings[term];
        if (places) append(places, place);
      }
      return place;
    },
    remove(place) {
      const terms = termsAt[place];
      if (!terms) return;
      termsAt[place] = undefined;
      size -= 1;
      changes += 1;
      for (const term of terms) {
        const places = postings[term];
        if (places) takeOut(places, place);
      }
    },
    candidates(reading, limit, skip) {
      if (scores.length < termsAt.length) scores = new Float32Array(Math.max(64, termsAt.length * 2));
      const queried = [...termsOf(reading)].flatMap((term) => {
        const number = numbers.get(term);
        const places = number === undefined ? undefined : postings[number];
        return number !== undefined && places && places.size > 0 ? [{ places, weight: rarityAt(number) }] : [];
      });
      const rare = queried.filter(({ places }) => places.size <= Math.max(2000, size * TOO_COMMON));
      const touched: number[] = [];
      for (const { places: { list, size: length }, weight } of rare.length > 0 ? rare : queried) {
        const more = weight * weight;
        for (let at = 0; at < length; at += 1) {
          const place = list[at] ?? 0;
          const before = scores[place] ?? 0;
          if (before === 0) touched.push(place);
          scores[place] = before + more;
        }
      }
      const best = highest(touched, scores, likes, { limit, skip });
      for (const place of touched) scores[place] = 0;
      return best;
    },
  };
}
