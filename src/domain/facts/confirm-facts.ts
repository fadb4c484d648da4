import { type Db, write } from '#db/client.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/index.ts';
import { findItem, recordFact } from '#src/domain/facts/known.ts';
import { confirmFact, endFact } from '#src/domain/facts/one-fact.ts';
import { type SheetEntry, factSheetOf, roundOf, sheetEntriesOf } from '#src/domain/facts/sheet.ts';
import { isSameAnswer, readAnswer } from '#src/domain/facts/values.ts';
import { record } from '#src/domain/journal/index.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';
import type { Errors, Values } from '#src/lib/values.ts';

export type ConfirmFactsOutcome = { kind: 'confirmed'; facts: number } | { kind: 'changed-meanwhile' } | { kind: 'refused'; reason: 'not-found' | 'round-closed' | 'nothing-ticked' };
export type CorrectFactOutcome =
  | { kind: 'corrected' | 'confirmed' | 'emptied' }
  | { kind: 'wrong'; errors: Errors }
  | { kind: 'changed-meanwhile'; entry: SheetEntry }
  | { kind: 'refused'; reason: 'not-found' | 'comes-from-profile' };

/** What a list of values was made from: who says yes says it again, so nobody confirms what he did not see (R7). */
export const basisOfFacts = (factIds: readonly string[]): string => hashOf([...factIds].sort().join(' ')).slice(0, 22);

/** The value that one field was made from; nothing is a basis too. */
export const basisOfEntry = ({ known }: Pick<SheetEntry, 'known'>): string => known?.fact.id ?? 'none';

/**
 * The yearly round: a school says of these values that they still hold. Each holds for its whole term again, from today.
 * `basis` is what its page showed; when a value of it was replaced since, nothing is confirmed.
 */
export function confirmFacts(db: Db, actor: Actor, schoolId: string, factIds: readonly string[], basis: string, now: Instant): ConfirmFactsOutcome {
  return write(db, (tx): ConfirmFactsOutcome => {
    if (!isOfSchool(actor, schoolId)) return { kind: 'refused', reason: 'not-found' };
    const today = dayOf(now);
    const { isOpen, toConfirm } = roundOf(factSheetOf(tx, schoolId, today), today);
    if (!isOpen) return { kind: 'refused', reason: 'round-closed' };
    if (basisOfFacts(toConfirm.flatMap(({ known }) => known?.fact.id ?? [])) !== basis) return { kind: 'changed-meanwhile' };
    const ticked = toConfirm.filter(({ known }) => known && factIds.includes(known.fact.id));
    if (ticked.length === 0) return { kind: 'refused', reason: 'nothing-ticked' };
    for (const { known } of ticked) if (known) confirmFact(tx, known.fact.id, actor.personId, today, now);
    record(tx, { ...bySchool(actor), verb: 'facts-confirmed', subjectKind: 'school', subjectId: schoolId, changes: { facts: [0, ticked.length] } }, now);
    return { kind: 'confirmed', facts: ticked.length };
  });
}

/** A school corrects one value, at any time; left as it was, it is confirmed; left empty, it is not known any more. */
export function correctFact(db: Db, actor: Actor, schoolId: string, itemId: string, values: Values, basis: string, now: Instant): CorrectFactOutcome {
  return write(db, (tx): CorrectFactOutcome => {
    const today = dayOf(now);
    const entry = findEntry(tx, actor, schoolId, itemId, today);
    if (!entry) return { kind: 'refused', reason: 'not-found' };
    if (entry.known?.fact.source === 'profile') return { kind: 'refused', reason: 'comes-from-profile' };
    const reading = readAnswer(entry.answerable, values, ANSWER);
    if ('errors' in reading) return { kind: 'wrong', errors: reading.errors };
    if (basisOfEntry(entry) !== basis) return { kind: 'changed-meanwhile', entry };
    const { known } = entry;
    const told = (verb: string) => record(tx, { ...bySchool(actor), verb, subjectKind: 'data-item', subjectId: itemId, changes: { school: [null, schoolId] } }, now);
    if (reading.value === null) {
      if (!known) return { kind: 'wrong', errors: { [ANSWER]: 'text-missing' } };
      endFact(tx, known.fact.id, now);
      told('fact-emptied');
      return { kind: 'emptied' };
    }
    if (known && isSameAnswer(known.value, reading.value)) {
      confirmFact(tx, known.fact.id, actor.personId, today, now);
      told('fact-confirmed');
      return { kind: 'confirmed' };
    }
    recordFact(tx, { schoolId, itemId, questionId: null, value: reading.value, referenceOn: today, source: 'school', sourceText: '', serviceId: null, recordedBy: actor.personId }, now);
    told('fact-corrected');
    return { kind: 'corrected' };
  });
}

/** The name of the field of one value. */
export const ANSWER = 'waarde';

/** One value of a school of this person. */
export function findEntry(db: Db, actor: Actor, schoolId: string, itemId: string, today: Day): SheetEntry | undefined {
  return isOfSchool(actor, schoolId) && findItem(db, itemId) ? sheetEntriesOf(db, [schoolId], today, [itemId]).get(schoolId)?.[0] : undefined;
}

const bySchool = (actor: Actor) => ({ actorId: actor.personId, actorAs: 'school' as const });
