import type { Lookups } from '#src/domain/matching/alignment.ts';
import type { Reading } from '#src/domain/matching/readings.ts';

/** Terms of all texts that were added: which text has which, and how rare each is. Items are numbered in the order of coming. */
export interface TermIndex<R extends Reading> {
  add(reading: R): number;
  remove(at: number): void;
  /** The texts that share the most with this one, at most `limit`, without those that `skip` names. */
  candidates(reading: R, limit: number, skip: (at: number) => boolean): number[];
  at(place: number): R | undefined;
  readonly lookups: Lookups;
  readonly size: number;
}

/** So many texts are thought of before the first: with a small bank a term that is in two of five texts is not yet common. */
const BEFORE = 60;
/** A term in so large a part of the bank brings nearly everything as a candidate, and tells nothing. */
const TOO_COMMON = 0.25;

/** Every term by which a text can be found: concepts, lemmas, the parts of compounds, and concepts that only a part names. */
function termsOf(reading: Reading): Set<string> {
  const terms = new Set([...reading.terms.keys(), ...reading.lemma.keys(), ...reading.parts.keys(), ...reading.findable]);
  for (const unit of reading.units) for (const key of [...unit.names, ...unit.hints]) terms.add(`@${key}`);
  return terms;
}

export function createTermIndex<R extends Reading>(contrasts: Lookups['contrasts']): TermIndex<R> {
  const readings: (R | undefined)[] = [];
  const postings = new Map<string, number[]>();
  let size = 0;
  let scores = new Float32Array(0);

  const rarities = new Map<string, number>();
  let raritiesOf = -1;
  const rarity = (term: string) => {
    if (raritiesOf !== size) {
      rarities.clear();
      raritiesOf = size;
    }
    const known = rarities.get(term);
    if (known !== undefined) return known;
    const value = Math.max(0.05, Math.log((size + BEFORE) / ((postings.get(term)?.length ?? 0) + 1)) / Math.log(size + BEFORE));
    rarities.set(term, value);
    return value;
  };

  return {
    lookups: { rarity, contrasts },
    get size() {
      return size;
    },
    at: (place) => readings[place],
    add(reading) {
      const place = readings.push(reading) - 1;
      size += 1;
      for (const term of termsOf(reading)) {
        const places = postings.get(term);
        if (places) places.push(place);
        else postings.set(term, [place]);
      }
      return place;
    },
    remove(place) {
      const reading = readings[place];
      if (!reading) return;
      readings[place] = undefined;
      size -= 1;
      for (const term of termsOf(reading)) {
        const places = postings.get(term);
        if (!places) continue;
        const left = places.filter((other) => other !== place);
        if (left.length > 0) postings.set(term, left);
        else postings.delete(term);
      }
    },
    candidates(reading, limit, skip) {
      if (scores.length < readings.length) scores = new Float32Array(Math.max(64, readings.length * 2));
      const touched: number[] = [];
      const queried = [...termsOf(reading)].flatMap((term) => {
        const places = postings.get(term);
        return places ? [{ places, weight: rarity(term) }] : [];
      });
      const rare = queried.filter(({ places }) => places.length <= Math.max(2000, size * TOO_COMMON));
      for (const { places, weight } of rare.length > 0 ? rare : queried) {
        for (const place of places) {
          const before = scores[place] ?? 0;
          if (before === 0) touched.push(place);
          scores[place] = before + weight * weight;
        }
      }
      const found = touched.filter((place) => readings[place] !== undefined && !skip(place)).map((place) => ({ place, score: scores[place] ?? 0 }));
      for (const place of touched) scores[place] = 0;
      return found
        .sort((a, b) => b.score - a.score || a.place - b.place)
        .slice(0, limit)
        .map(({ place }) => place);
    },
  };
}
