import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { factUses, people, schoolFacts, services } from '#db/schema/index.ts';
import { answerableOf } from '#src/domain/facts/item-answer.ts';
import { listItems } from '#src/domain/facts/items.ts';
import type { DataItem, KnownFact } from '#src/domain/facts/known.ts';
import { type AnswerValue, type Answerable, answerIn } from '#src/domain/facts/values.ts';
import { SUBJECTS } from '#src/domain/matching/index.ts';
import { confirmationWindowOf, listSites, yearAfter } from '#src/domain/schools/index.ts';
import { type Day, type Instant, dayOf, schoolYearOf } from '#src/lib/time.ts';

/** Who read a value of a school, for what. */
export interface SeenUse {
  readonly serviceId: string;
  readonly serviceName: string;
  readonly purpose: string;
  readonly at: Instant;
}

/** What is known of a school for one data item: the value that stands, also when it ran out. */
export interface SheetEntry {
  readonly item: DataItem;
  readonly answerable: Answerable;
  readonly ownerName: string;
  readonly known: { readonly fact: KnownFact; readonly value: AnswerValue; readonly by: string; readonly stale: boolean } | null;
  /** Of this value and of those before it, the newest first, each service and purpose once. */
  readonly uses: readonly SeenUse[];
}

export interface SheetSubject {
  readonly subject: string;
  readonly entries: readonly SheetEntry[];
}

/** All that is known of a school, by subject: the items that are asked, with value, source, term and who used it. */
export function factSheetOf(db: Db, schoolId: string, today: Day): SheetSubject[] {
  const entries = sheetEntriesOf(db, [schoolId], today).get(schoolId) ?? [];
  return SUBJECTS.map((subject) => ({ subject, entries: entries.filter(({ item }) => item.subject === subject) })).filter((group) => group.entries.length > 0);
}

/** The same for several schools at once, of some items or of all. */
export function sheetEntriesOf(db: Db, schoolIds: readonly string[], today: Day, itemIds?: readonly string[]): Map<string, SheetEntry[]> {
  const items = listItems(db).filter(({ id, retiredAt }) => retiredAt === null && (itemIds === undefined || itemIds.includes(id)));
  if (items.length === 0 || schoolIds.length === 0) return new Map(schoolIds.map((id) => [id, []]));
  const names = new Map(db.select({ id: services.id, name: services.name }).from(services).all().map(({ id, name }) => [id, name]));
  const ofItems = and(inArray(schoolFacts.schoolId, [...schoolIds]), inArray(schoolFacts.itemId, items.map(({ id }) => id)), isNull(schoolFacts.siteId));
  const facts = db.select({ fact: schoolFacts, by: people.name }).from(schoolFacts).leftJoin(people, eq(people.id, schoolFacts.recordedBy)).where(and(ofItems, isNull(schoolFacts.endedAt))).all();
  const uses = db
    .select({ schoolId: schoolFacts.schoolId, itemId: schoolFacts.itemId, serviceId: factUses.serviceId, purpose: factUses.purpose, at: factUses.usedAt })
    .from(factUses).innerJoin(schoolFacts, eq(schoolFacts.id, factUses.factId)).where(and(ofItems, isNotNull(schoolFacts.itemId))).orderBy(desc(factUses.usedAt)).all();

  return new Map(schoolIds.map((schoolId) => {
    const siteNames = listSites(db, [schoolId]).map(({ name }) => name);
    return [schoolId, items.map((item): SheetEntry => {
      const answerable = answerableOf(item, siteNames);
      const found = facts.find(({ fact }) => fact.schoolId === schoolId && fact.itemId === item.id);
      const value = found ? answerIn(answerable, found.fact.value) : null;
      return {
        item, answerable,
        ownerName: names.get(item.ownerServiceId ?? '') ?? '',
        known: found && value !== null
          ? { fact: { ...found.fact, serviceName: names.get(found.fact.serviceId ?? '') ?? '' }, value, by: found.by ?? '', stale: isStale(found.fact.validUntil, today) }
          : null,
        uses: eachOnce(uses.filter((use) => use.schoolId === schoolId && use.itemId === item.id)).map(({ serviceId, purpose, at }) => ({ serviceId, purpose, at, serviceName: names.get(serviceId) ?? '' })),
      };
    })];
  }));
}

export const isStale = (validUntil: Day | null, today: Day): boolean => validUntil !== null && validUntil < today;

/** The yearly round that is open, or the next one, and what a school still has to say in it: every value it did not confirm yet. */
export function roundOf(sheet: readonly SheetSubject[], today: Day): { from: Day; until: Day; isOpen: boolean; toConfirm: SheetEntry[] } {
  const year = schoolYearOf(today);
  const { from, until } = confirmationWindowOf(confirmationWindowOf(year).standing(today) === 'after' ? yearAfter(year) : year);
  const isOpen = from <= today && today <= until;
  return { from, until, isOpen, toConfirm: isOpen ? sheet.flatMap(({ entries }) => entries).filter(({ known }) => known && !isSaidSince(known.fact, from)) : [] };
}

/** What a school gave or confirmed itself since this day needs no yes again. */
const isSaidSince = ({ source, referenceOn, confirmedAt }: Pick<KnownFact, 'source' | 'referenceOn' | 'confirmedAt'>, from: Day): boolean =>
  (confirmedAt !== null && dayOf(confirmedAt) >= from) || (source === 'school' && referenceOn >= from);

function eachOnce<U extends { readonly serviceId: string; readonly purpose: string }>(uses: readonly U[]): U[] {
  const seen = new Set<string>();
  return uses.filter(({ serviceId, purpose }) => !seen.has(`${serviceId} ${purpose}`) && seen.add(`${serviceId} ${purpose}`));
}
