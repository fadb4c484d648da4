import { elementIn, doubtsIn, type Doubt } from '#src/domain/matching/elements.ts';
import { analyse } from '#src/domain/matching/analyse.ts';
import type { Lookups } from '#src/domain/matching/alignment.ts';
import { weaveInSlices } from '#src/domain/matching/associations.ts';
import { partsOf } from '#src/domain/matching/compounds.ts';
import { contrasts } from '#src/domain/matching/contrasts.ts';
import { dictionary } from '#src/domain/matching/dictionary.ts';
import { lexiconInSlices } from '#src/domain/matching/lexicon.ts';
import { createMatcher, WITHOUT_BANK, type QuestionIndex } from '#src/domain/matching/matcher.ts';
import { createOfferMatcher, type OfferMatcher } from '#src/domain/matching/offers.ts';
import { subjectIn } from '#src/domain/matching/subjects.ts';
import type { ComparedOffer, ComparedQuestion, Comparison, Element, OfferComparison, Subject } from '#src/domain/matching/types.ts';
import type { Slices } from '#src/lib/slices.ts';

export * from '#src/domain/matching/types.ts';
export type { Doubt } from '#src/domain/matching/elements.ts';
export type { QuestionIndex } from '#src/domain/matching/matcher.ts';
export type { OfferMatcher } from '#src/domain/matching/offers.ts';

const matcher = createMatcher();

/** What a question asks for, as far as its words say; what people confirmed stands in place of what was read. */
export const elementOf = (question: ComparedQuestion): Element => elementIn(matcher.read(question));

/** What must be asked before two counts can be the same count. */
export const doubtsOf = (question: ComparedQuestion): Doubt[] => doubtsIn(matcher.read(question));

/** The subject to propose, and whether the words leave little doubt. */
export const subjectOf = ({ text }: Pick<ComparedQuestion, 'text'>): { subject: Subject; certain: boolean } => subjectIn(analyse(text));

/** Whether two questions ask for the same information. Symmetric. `lookups` of a bank's index weigh the words by how rare they are there. */
export const compareQuestions = (a: ComparedQuestion, b: ComparedQuestion, lookups: Lookups = WITHOUT_BANK): Comparison => matcher.compare(matcher.read(a), matcher.read(b), lookups);

/** All questions ever asked, to be searched for the like of a new one. */
export const createIndex = (questions: readonly ComparedQuestion[]): QuestionIndex => matcher.createIndex(questions);

/** The same in slices, with the knowledge first when it is not there yet: about a second of work in which others get their turn. */
export function* indexInSlices(questions: readonly ComparedQuestion[]): Slices<QuestionIndex> {
  dictionary();
  yield;
  partsOf('fietsenstalling');
  yield;
  yield* lexiconInSlices();
  yield* weaveInSlices();
  return yield* matcher.indexInSlices(questions);
}

/** All offers, each read once. */
export const createOfferIndex = (offers: readonly ComparedOffer[]): OfferMatcher => createOfferMatcher(offers, { contrasts });

/** Whether a class that took the one would do substantially the same in the other; whether both fall on one day for one grade. */
export const compareOffers = (a: ComparedOffer, b: ComparedOffer): OfferComparison => createOfferIndex([a, b]).compare(a, b);

/** The like of an offer among others, best first. */
export const searchOffers = (offer: ComparedOffer, others: readonly ComparedOffer[], limit: number) => createOfferIndex(others).search(offer, limit);
