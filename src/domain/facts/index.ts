export { READS, START_ITEMS, type Reads, type StartItem } from '#src/domain/facts/start-items.ts';
export { confirmFact, endFact, findFact, findOwnFact } from '#src/domain/facts/one-fact.ts';
export {
  type AnswerReading, type AnswerValue, type Answerable, type ContactValue, SCALE, answerIn, asTyped, isSameAnswer, readAnswer, typedAnswer, wordOfAnswer,
} from '#src/domain/facts/values.ts';
export {
  type DataItem, type FactKey, type FactUse, type KnownFact, type NewFact, findItem, knownFactsOf, noteUses, recordFact, validUntilOf,
} from '#src/domain/facts/known.ts';
