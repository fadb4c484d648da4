import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { dataItems, schoolFacts } from '#db/schema/index.ts';
import { answerableOf } from '#src/domain/facts/item-answer.ts';
import { type DataItem, recordFact, validUntilOf } from '#src/domain/facts/known.ts';
import { endFact } from '#src/domain/facts/one-fact.ts';
import { type ReadValue, readProfile } from '#src/domain/facts/read-profile.ts';
import { READS } from '#src/domain/facts/start-items.ts';
import { type AnswerValue, answerIn, isSameAnswer } from '#src/domain/facts/values.ts';
import { listSchools, listSites } from '#src/domain/schools/index.ts';
import { type Day, type Instant, dayOf, schoolYearOf } from '#src/lib/time.ts';

/** What is known now, with its value read. */
type Live = Pick<typeof schoolFacts.$inferSelect, 'source' | 'referenceOn' | 'validUntil' | 'confirmedAt'> & { readonly value: AnswerValue | null };

/**
 * Keeps what the portal finds by itself as known values, so that a check, an answer and a fact sheet all find it in one
 * place. Writes only what changed, so it may run as often as one likes: as a job, and after a school saved its profile.
 * Not in the journal: nobody did something. Returns how many values changed.
 */
export function refreshReadFacts(db: Db, now: Instant, schoolIds: readonly string[] = listSchools(db).map(({ id }) => id)): number {
  const items = db.select().from(dataItems).where(and(ne(dataItems.reads, ''), isNull(dataItems.retiredAt))).all();
  if (items.length === 0) return 0;
  // A transaction per school: a page that waits to write waits for one.
  return schoolIds.reduce((changed, schoolId) => changed + write(db, (tx) => refreshSchool(tx, schoolId, items, now)), 0);
}

function refreshSchool(db: Db, schoolId: string, items: readonly DataItem[], now: Instant): number {
  const today = dayOf(now);
  const found = readProfile(db, schoolId, today);
  const siteNames = listSites(db, [schoolId]).map(({ name }) => name);
  const stored = db
    .select()
    .from(schoolFacts)
    .where(and(eq(schoolFacts.schoolId, schoolId), inArray(schoolFacts.itemId, items.map(({ id }) => id)), isNull(schoolFacts.siteId)))
    .orderBy(desc(schoolFacts.referenceOn), desc(schoolFacts.recordedAt))
    .all();
  let changed = 0;
  for (const item of items) {
    const reads = READS.find((word) => word === item.reads);
    if (!reads) continue;
    const read = found.get(reads);
    const of = stored.filter(({ itemId }) => itemId === item.id).map((fact) => ({ ...fact, value: answerIn(answerableOf(item, siteNames), fact.value) }));
    const live = of.find(({ endedAt }) => endedAt === null);
    if (!read) {
      // A contact that was taken away is nobody any more; numbers of a year that has no classes yet hold until they run out.
      if (live?.source !== 'profile' || !reads.startsWith('contact-')) continue;
      endFact(db, live.id, now);
      changed += 1;
      continue;
    }
    const before = of.find(({ source }) => source === read.source);
    const referenceOn = dayDescribed(read, before, today);
    if (!replaces({ ...read, referenceOn }, live, item, today)) continue;
    const { value, source, sourceText } = read;
    recordFact(db, { schoolId, itemId: item.id, questionId: null, value, referenceOn, source, sourceText, serviceId: null, recordedBy: null }, now);
    changed += 1;
  }
  return changed;
}

/** The day a found value describes: a profile that says something else than before says it of the day on which that was seen. */
function dayDescribed(read: ReadValue, before: Pick<Live, 'value' | 'referenceOn'> | undefined, today: Day): Day {
  if (read.source === 'open-data' || !before) return read.referenceOn;
  if (!isSameAnswer(before.value, read.value)) return today;
  return later(before.referenceOn, read.referenceOn);
}

/**
 * Whether what was found takes the place of what is known. What a school or a survey said later, by the day it describes,
 * stands; a value that ran out gives way to one that holds; the same value is written anew only in a new school year.
 */
export function replaces(read: ReadValue, live: Live | undefined, item: Pick<DataItem, 'validMonths'>, today: Day): boolean {
  if (!live) return true;
  const isSame = isSameAnswer(live.value, read.value) && live.source === read.source;
  const said = live.confirmedAt && dayOf(live.confirmedAt) > live.referenceOn ? dayOf(live.confirmedAt) : live.referenceOn;
  if (isSame) return schoolYearOf(read.referenceOn) > schoolYearOf(said);
  const until = validUntilOf(item.validMonths, read.referenceOn);
  if (live.validUntil !== null && live.validUntil < today && (until === null || until >= today)) return true;
  const isFound = live.source === 'profile' || live.source === 'open-data';
  return isFound ? read.referenceOn >= live.referenceOn : read.referenceOn > live.referenceOn;
}

const later = (...days: readonly Day[]): Day => [...days].sort().at(-1) ?? '';
