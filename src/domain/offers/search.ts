import MiniSearch from 'minisearch';
import type { CatalogueOffer } from '#src/domain/offers/catalogue.ts';
import { stem, wordsOf } from '#src/lib/text.ts';

/** Words that say nothing about an offer. */
const STOP = new Set(
  'de het een en of in op van voor met te om aan bij door naar uit over is zijn was wil ik we wij je jij jullie iets wat die dat er als tot ook niet klas school'.split(' '),
);

/** A part of a compound shorter than this finds too much. */
const MIN_PART = 5;

export interface OfferIndex {
  /** Ids of offers that answer every word, the best first; undefined when nothing was searched. */
  find(query: string): string[] | undefined;
}

/**
 * Finds offers by words, forgiving: accents and case, plurals, beginnings of words, the last part of a compound
 * ("voorstelling" finds "schoolvoorstelling") and one wrong letter in words of five letters or more. Every word typed
 * must be answered; when that leaves nothing, the offers that answer most of them.
 */
export function indexOffers(offers: readonly CatalogueOffer[]): OfferIndex {
  const index = new MiniSearch<{ id: string; title: string; more: string; text: string }>({
    fields: ['title', 'more', 'text'],
    tokenize: (text) => wordsOf(text),
    processTerm: (term) => termsOf(term),
    searchOptions: {
      tokenize: (text) => wordsOf(text),
      processTerm: (term) => (STOP.has(term) ? null : stem(term)),
      boost: { title: 4, more: 2 },
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 5 ? 1 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(
    offers.map(({ id, title, serviceName, themes, summary, searchText }) => ({
      id, title, more: `${serviceName} ${themes.join(' ')}`, text: `${summary} ${searchText}`,
    })),
  );
  return {
    find(query) {
      const words = wordsOf(query).filter((word) => !STOP.has(word));
      if (words.length === 0) return undefined;
      const all = index.search(query, { combineWith: 'AND' });
      const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
      return found.map(({ id }) => String(id));
    },
  };
}

/** The stem of a word, and the ends of it that can be a word of their own. */
function termsOf(word: string): string[] | null {
  if (STOP.has(word)) return null;
  const whole = stem(word);
  const ends: string[] = [];
  for (let cut = 3; cut <= whole.length - MIN_PART; cut += 1) ends.push(whole.slice(cut));
  return [whole, ...ends];
}
