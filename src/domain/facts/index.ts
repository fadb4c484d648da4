export { START_ITEMS, type Reads, type StartItem } from '#src/domain/facts/start-items.ts';
export {
  ANSWER, type ConfirmFactsOutcome, type CorrectFactOutcome, basisOfEntry, basisOfFacts, confirmFacts, correctFact, findEntry,
} from '#src/domain/facts/confirm-facts.ts';
export { FACTS_KEPT_YEARS, forgetOldFacts } from '#src/domain/facts/forget-facts.ts';
export { type ItemForm, itemForm } from '#src/domain/facts/item-form.ts';
export {
  type AddItemOutcome, type ChangeItemOutcome, type ItemInUse, type RetireItemOutcome, type TakeOverItemsOutcome, addItem, basisOfItem, changeItem, ensureItems,
  insertStartItems, listItems, listItemsInUse, retireItem, takeOverItems,
} from '#src/domain/facts/items.ts';
export { confirmFact, endFact, findFact, findOwnFact } from '#src/domain/facts/one-fact.ts';
export { type ShownCount, SMALLEST_SHOWN, isSmall, shownCount, shownTotal } from '#src/domain/facts/small-counts.ts';
export {
  type FactFilter, type ReadEntry, type ReadSubject, type Reading, type SayPurposeOutcome, hidesSmall, isClosedFor, listSchoolsFor, readFacts, readSheetOf, sayPurpose,
} from '#src/domain/facts/read-facts.ts';
export { refreshReadFacts } from '#src/domain/facts/refresh-read-facts.ts';
export { type SeenUse, type SheetEntry, type SheetSubject, factSheetOf, roundOf } from '#src/domain/facts/sheet.ts';
export {
  type AnswerReading, type AnswerValue, type Answerable, type ContactValue, SCALE, answerIn, asTyped, isSameAnswer, readAnswer, typedAnswer, wordOfAnswer,
} from '#src/domain/facts/values.ts';
export {
  type DataItem, type FactKey, type FactUse, type KnownFact, type NewFact, findItem, knownFactsOf, noteUses, recordFact,
} from '#src/domain/facts/known.ts';
