import type { Bag } from '#src/domain/matching/readings.ts';

/** How much of the smaller and the larger set is shared (Jaccard), 0 to 1. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const item of a) if (b.has(item)) both += 1;
  return both / (a.size + b.size - both);
}

export function cosine(a: Bag, b: Bag, rarity: (term: string) => number): number {
  let both = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (const [term, weight] of a) {
    const heavy = weight * rarity(term);
    lengthA += heavy * heavy;
    const other = b.get(term);
    if (other !== undefined) both += heavy * other * rarity(term);
  }
  for (const [term, weight] of b) lengthB += (weight * rarity(term)) ** 2;
  return lengthA > 0 && lengthB > 0 ? both / Math.sqrt(lengthA * lengthB) : 0;
}

/** Of two bags of which the lengths are 1. */
export function dot(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}

/** The heaviest of a bag, made 1 long. */
export function unitOf(bag: Bag, most: number): Bag {
  const heaviest = [...bag].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, most);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(heaviest.map(([term, weight]) => [term, weight / length]));
}

const alikeCache = new Map<string, number>();
const MAX_CACHED = 50_000;

/** Words that differ by an ending or a typing mistake; below six letters a single letter makes another word. */
export function charactersAlike(a: string, b: string): number {
  if (a.length < 6 || b.length < 6 || a.charCodeAt(0) !== b.charCodeAt(0) || Math.abs(a.length - b.length) > 4) return 0;
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  const known = alikeCache.get(key);
  if (known !== undefined) return known;
  const alike = share(bigrams(a), bigrams(b));
  const value = alike >= 0.5 ? alike : 0;
  if (alikeCache.size >= MAX_CACHED) alikeCache.clear();
  alikeCache.set(key, value);
  return value;
}

function bigrams(word: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at < word.length - 1; at += 1) grams.add(word.slice(at, at + 2));
  return grams;
}
