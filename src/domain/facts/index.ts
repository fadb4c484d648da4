export {
  type AnswerReading, type AnswerValue, type Answerable, type ContactValue, SCALE, answerIn, isSameAnswer, readAnswer, typedAnswer,
} from '#src/domain/facts/values.ts';
export {
  type DataItem, type FactKey, type FactUse, type KnownFact, type NewFact, findItem, knownFactsOf, noteUses, recordFact, validUntilOf,
} from '#src/domain/facts/known.ts';
