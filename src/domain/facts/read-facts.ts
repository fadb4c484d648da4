import { and, eq, gte, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { factUses, schoolFacts } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { type DataItem, noteUses } from '#src/domain/facts/known.ts';
import { type SheetEntry, sheetEntriesOf } from '#src/domain/facts/sheet.ts';
import { SUBJECTS } from '#src/domain/matching/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type School, findSchool, listSchools } from '#src/domain/schools/index.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Day, type Instant, addDays, dayOf, instantAt } from '#src/lib/time.ts';

/** A purpose that was said holds a year: for next year's plan a service says again what it needs. */
const PURPOSE_DAYS = 365;
const MAX_PURPOSE = 300;

/** How a value stands for who reads it: to read, after he says what for, or not for him. */
export type Reading = 'open' | 'ask-purpose' | 'closed';

/**
 * What belongs to the own service, was given to it, or was asked for with a purpose is read; other services' values after
 * saying what for (H7); that something is not known yet is no secret. A private contact is for its owner and the coordinator alone.
 */
export function readingOf(actor: Actor, { item, known }: Pick<SheetEntry, 'item' | 'known'>, hasPurpose: boolean): Reading {
  if (actor.coordinator || worksAt(actor, item.ownerServiceId)) return 'open';
  if (item.personal === 'private') return 'closed';
  return !known || hasPurpose || worksAt(actor, known.fact.serviceId) ? 'open' : 'ask-purpose';
}

/** Whether the small counts of an item are kept from this reader, on a page and in a file: who works for its owner and the coordinator read them (H7). */
export const hidesSmall = (actor: Actor, item: Pick<DataItem, 'smallCounts' | 'ownerServiceId'>): boolean =>
  item.smallCounts && !actor.coordinator && !worksAt(actor, item.ownerServiceId);

export interface ReadEntry extends SheetEntry {
  readonly reading: Reading;
}

/** What is known of these schools for these items, each value as this person may read it: what he may not is not in it. */
export function readFacts(db: Db, actor: Actor, schoolIds: readonly string[], today: Day, itemIds?: readonly string[]): Map<string, ReadEntry[]> {
  const purposes = purposesOf(db, actor, schoolIds, today);
  return new Map([...sheetEntriesOf(db, schoolIds, today, itemIds)].map(([schoolId, entries]) => [schoolId, entries.map((entry): ReadEntry => {
    const reading = readingOf(actor, entry, purposes.has(`${schoolId} ${entry.item.id}`));
    return reading === 'open' ? { ...entry, reading } : { ...entry, reading, known: null, uses: [] };
  })]));
}

export interface ReadSubject {
  readonly subject: string;
  readonly entries: readonly ReadEntry[];
}

/** The fact sheet of a school as a service reads it. */
export function readSheetOf(db: Db, actor: Actor, schoolId: string, today: Day): { school: School; subjects: ReadSubject[] } | undefined {
  const school = mayRead(actor) ? findSchool(db, schoolId) : undefined;
  if (!school) return undefined;
  const entries = readFacts(db, actor, [schoolId], today).get(schoolId) ?? [];
  const subjects = SUBJECTS.map((subject) => ({ subject, entries: entries.filter(({ item }) => item.subject === subject) })).filter((group) => group.entries.length > 0);
  return { school, subjects };
}

export type SayPurposeOutcome = { kind: 'open'; facts: number } | { kind: 'wrong'; errors: Readonly<Record<string, string>> } | { kind: 'refused'; reason: 'not-found' };

/** A service says what it needs these values for, before it reads them: the schools see it beside the value. */
export function sayPurpose(db: Db, actor: Actor, asked: { serviceId: string; schoolIds: readonly string[]; itemIds: readonly string[]; purpose: string }, now: Instant): SayPurposeOutcome {
  const purpose = asked.purpose.trim();
  const error = purpose === '' ? 'use-purpose-missing' : purpose.length > MAX_PURPOSE ? 'text-too-long' : looksLikeNationalNumber(purpose) ? 'national-number' : undefined;
  return write(db, (tx): SayPurposeOutcome => {
    if (!worksAt(actor, asked.serviceId)) return { kind: 'refused', reason: 'not-found' };
    if (error) return { kind: 'wrong', errors: { waarvoor: error } };
    if (asked.itemIds.length === 0) return { kind: 'wrong', errors: { gegeven: 'items-missing' } };
    const purposes = purposesOf(tx, actor, asked.schoolIds, dayOf(now));
    const facts = [...sheetEntriesOf(tx, asked.schoolIds, dayOf(now), asked.itemIds)].flatMap(([schoolId, entries]) =>
      entries.flatMap((entry) => (entry.known && readingOf(actor, entry, purposes.has(`${schoolId} ${entry.item.id}`)) === 'ask-purpose' ? [entry.known.fact.id] : [])),
    );
    noteUses(tx, facts, { serviceId: asked.serviceId, surveyId: null, purpose, usedBy: actor.personId }, now);
    if (facts.length > 0) record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'facts-read', subjectKind: 'service', subjectId: asked.serviceId, changes: { facts: [0, facts.length] } }, now);
    return { kind: 'open', facts: facts.length };
  });
}

/** For which items of which schools these services said what they need it for, this last year: by item, so that a new value needs no new reason. */
function purposesOf(db: Db, actor: Actor, schoolIds: readonly string[], today: Day): Set<string> {
  if (actor.services.length === 0 || schoolIds.length === 0) return new Set();
  const rows = db
    .selectDistinct({ schoolId: schoolFacts.schoolId, itemId: schoolFacts.itemId })
    .from(factUses)
    .innerJoin(schoolFacts, eq(schoolFacts.id, factUses.factId))
    .where(and(inArray(factUses.serviceId, [...actor.services]), inArray(schoolFacts.schoolId, [...schoolIds]), gte(factUses.usedAt, instantAt(`${addDays(today, -PURPOSE_DAYS)}T00:00`))))
    .all();
  return new Set(rows.map(({ schoolId, itemId }) => `${schoolId} ${itemId}`));
}

export interface FactFilter {
  readonly levels: readonly string[];
  readonly text: string;
}

/** The schools that a list of facts is about. */
export function listSchoolsFor(db: Db, { levels, text }: FactFilter): School[] {
  const wanted = text.trim().toLowerCase();
  return listSchools(db).filter(({ name, level }) => (levels.length === 0 || levels.includes(level)) && name.toLowerCase().includes(wanted));
}

const mayRead = (actor: Actor): boolean => actor.coordinator || actor.services.length > 0;
