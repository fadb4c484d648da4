import { and, eq, isNull, like, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { classGroups, dataItems, factUses, pupilCounts, schoolFacts, surveyAnswers } from '#db/schema/index.ts';
import {
  type NewFact, type SheetEntry, addItem, basisOfEntry, basisOfFacts, basisOfItem, changeItem, confirmFacts, correctFact, factSheetOf, findItem, forgetOldFacts, knownFactsOf, listItems,
  listItemsInUse, noteUses, readFacts, recordFact, refreshReadFacts, retireItem, roundOf, sayPurpose, shownCount, shownTotal, takeOverItems,
} from '#src/domain/facts/index.ts';
import { basisOfClasses, listClasses, saveClasses } from '#src/domain/schools/index.ts';
import { exportOfFacts, shownAnswer } from '#src/http/known-facts.ts';
import { nl } from '#src/i18n/nl/index.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey } from '#tests/support/surveys.ts';
import { LAST_YEAR, type Town, at, everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

const KIEM = '990001';
const MOLENWIEK = '990002';
const TODAY = dayOf(may12);

/** A value that a school gave, of environment unless the test says otherwise. */
function known(town: Town, itemId: string, value: NewFact['value'], more: Partial<NewFact> = {}, now: Instant = at('2026-02-10')): string {
  return recordFact(town.db, { schoolId: KIEM, itemId, questionId: null, value, referenceOn: '2026-02-01', source: 'survey', sourceText: 'Afval op school', serviceId: 'milieu', recordedBy: null, ...more }, now);
}
const entryOf = (town: Town, itemId: string, now: Instant = may12, schoolId = KIEM): SheetEntry => {
  const entry = factSheetOf(town.db, schoolId, dayOf(now)).flatMap(({ entries }) => entries).find(({ item }) => item.id === itemId);
  if (!entry) throw new Error(`${itemId} is not on the sheet`);
  return entry;
};
const valueKnown = (town: Town, itemId: string, now: Instant = may12, schoolId = KIEM) => entryOf(town, itemId, now, schoolId).known?.value;
const toConfirm = (town: Town, now: Instant) => roundOf(factSheetOf(town.db, KIEM, dayOf(now)), dayOf(now)).toConfirm.flatMap((entry) => entry.known?.fact.id ?? []);
/** One class of De Kiem gets so many pupils. */
function resize(town: Town, label: string, pupils: number, now: Instant): void {
  const classes = listClasses(town.db, '990001-1', LAST_YEAR);
  const rows = classes.filter((one) => one.label === label).map((one) => ({ ...one, pupils, adults: one.adults ?? null }));
  expect(saveClasses(town.db, town.rita, '990001-1', LAST_YEAR, { rows, gone: [] }, basisOfClasses(classes), now)).toMatchObject({ kind: 'saved', changed: 1 });
}

describe('what the portal finds by itself', () => {
  test('is known like an answer: pupils, classes, grades, sites; once more changes nothing', () => {
    const town = lindervelde();
    const written = refreshReadFacts(town.db, may12);

    expect(written).toBeGreaterThan(60);
    expect(refreshReadFacts(town.db, at('2026-05-13'))).toBe(0);
    const total = valueKnown(town, 'll.totaal');
    expect(Object.values(valueKnown(town, 'll.vestiging') ?? {}).reduce((sum, pupils) => sum + Number(pupils), 0)).toBe(total);
    expect(knownFactsOf(town.db, { itemId: 'll.totaal', questionIds: [] }, [KIEM], TODAY).get(KIEM)).toMatchObject({ value: total, source: 'profile', sourceText: 'klassen 2025-2026', validUntil: '2026-09-01' });
    expect(valueKnown(town, 'll.lager.leerjaar')).toMatchObject({ '3de leerjaar': 40 });
  });

  test('takes the open counts where a school wrote no classes down, and says so', () => {
    const town = lindervelde();
    town.db.update(pupilCounts).set({ schoolYear: '2025-2026' }).run();
    for (const site of ['990002-1']) town.db.run(`DELETE FROM class_groups WHERE site_id = '${site}'`);
    refreshReadFacts(town.db, may12);

    expect(entryOf(town, 'll.lager', may12, MOLENWIEK).known?.fact).toMatchObject({ source: 'open-data', sourceText: 'telling 2025-2026', referenceOn: '2026-02-01' });
    expect(valueKnown(town, 'klassen.aantal', may12, MOLENWIEK)).toBeUndefined();
  });

  test('gives way to what a school said later, and comes back when its profile says something new', () => {
    const town = lindervelde();
    refreshReadFacts(town.db, may12);
    const total = Number(valueKnown(town, 'll.totaal'));
    known(town, 'll.totaal', 999);
    refreshReadFacts(town.db, may12);
    expect(valueKnown(town, 'll.totaal')).toBe(999);

    resize(town, '3A', 24, at('2026-05-20'));
    const grade = listClasses(town.db, '990001-1', LAST_YEAR).find(({ label }) => label === '3A');
    refreshReadFacts(town.db, at('2026-05-20'));
    expect(grade?.pupils).toBe(24);
    expect(valueKnown(town, 'll.totaal', at('2026-05-20'))).not.toBe(999);
    expect(entryOf(town, 'll.totaal', at('2026-05-20')).known?.fact.referenceOn).toBe('2026-05-20');
    expect(Math.abs(Number(valueKnown(town, 'll.totaal', at('2026-05-20'))) - total)).toBeLessThan(10);
  });

  test('does not count a list of classes that is still being written: last year’s number stands', () => {
    const town = lindervelde();
    refreshReadFacts(town.db, may12);
    const total = valueKnown(town, 'll.totaal');
    const september = at('2026-09-20');
    expect(listClasses(town.db, '990001-1', '2026-2027').length, 'its third grade alone').toBe(2);
    refreshReadFacts(town.db, september);

    expect(entryOf(town, 'll.totaal', september).known).toMatchObject({ value: total, stale: true });
    town.db.update(classGroups).set({ schoolYear: '2026-2027', label: sql`label || ' nieuw'` }).where(and(like(classGroups.siteId, '990001-%'), eq(classGroups.schoolYear, LAST_YEAR))).run();
    refreshReadFacts(town.db, september);
    expect(entryOf(town, 'll.totaal', september).known, 'control').toMatchObject({ stale: false, fact: { sourceText: 'klassen 2026-2027' } });
  });

  test('is not in the way of an older value that a survey gives of a later day, nor of another school', () => {
    const town = lindervelde();
    known(town, 'klassen.aantal', 7, { referenceOn: '2025-06-01' });
    refreshReadFacts(town.db, may12);
    expect(entryOf(town, 'klassen.aantal').known?.fact.source).toBe('profile');
    expect(valueKnown(town, 'klassen.aantal', may12, MOLENWIEK)).not.toBe(valueKnown(town, 'klassen.aantal'));
  });
});

describe('the yearly round', () => {
  test('is open from 15 September up to and including 15 October', () => {
    const town = lindervelde();
    const isOpen = (day: string) => roundOf(factSheetOf(town.db, KIEM, day), day).isOpen;
    expect(['2026-09-14', '2026-09-15', '2026-10-15', '2026-10-16'].map(isOpen)).toEqual([false, true, true, false]);
    expect(roundOf([], TODAY)).toMatchObject({ from: '2026-09-15', until: '2026-10-15' });
  });

  test('confirms what is ticked: it holds for its whole term again, and is not asked twice', () => {
    const town = lindervelde();
    const september = at('2026-09-20');
    const bins = known(town, 'mos.deelname', true);
    const route = known(town, 'mob.modal', { 'te voet': 20 });
    const basis = basisOfFacts(toConfirm(town, september));

    expect(confirmFacts(town.db, town.an, KIEM, [bins], basis, september)).toEqual({ kind: 'confirmed', facts: 1 });
    expect(entryOf(town, 'mos.deelname', september).known?.fact).toMatchObject({ validUntil: '2028-09-20', confirmedBy: town.an.personId });
    expect(toConfirm(town, september)).toEqual([route]);
  });

  test('writes nothing outside the round, for another school, with nothing ticked, or when a value was replaced meanwhile', () => {
    const town = lindervelde();
    const september = at('2026-09-20');
    const bins = known(town, 'mos.deelname', true);
    const basis = basisOfFacts(toConfirm(town, september));
    const before = everythingIn(town.db);

    expect(confirmFacts(town.db, town.an, KIEM, [bins], basis, may12)).toEqual({ kind: 'refused', reason: 'round-closed' });
    expect(confirmFacts(town.db, town.pieter, KIEM, [bins], basis, september)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(confirmFacts(town.db, town.pieter, MOLENWIEK, [bins], basisOfFacts([]), september)).toEqual({ kind: 'refused', reason: 'nothing-ticked' });
    expect(confirmFacts(town.db, town.an, KIEM, [], basis, september)).toEqual({ kind: 'refused', reason: 'nothing-ticked' });
    expect(everythingIn(town.db)).toEqual(before);

    known(town, 'mos.deelname', false, {}, at('2026-09-19'));
    expect(confirmFacts(town.db, town.an, KIEM, [bins], basis, september)).toEqual({ kind: 'changed-meanwhile' });
  });
});

describe('one value', () => {
  const correct = (town: Town, value: Record<string, string[]>, more: { by?: Town['an']; basis?: string; itemId?: string } = {}) => {
    const itemId = more.itemId ?? 'mob.fietsenstalling';
    return correctFact(town.db, more.by ?? town.an, KIEM, itemId, value, more.basis ?? basisOfEntry(entryOf(town, itemId)), may12);
  };

  test('is corrected, confirmed when it is left as it was, and not known any more when it is emptied', () => {
    const town = lindervelde();
    known(town, 'mob.fietsenstalling', 80);

    expect(correct(town, { waarde: ['95'] })).toEqual({ kind: 'corrected' });
    expect(entryOf(town, 'mob.fietsenstalling').known).toMatchObject({ value: 95, by: 'An Peeters', fact: { source: 'school', referenceOn: TODAY } });
    expect(correct(town, { waarde: ['95'] })).toEqual({ kind: 'confirmed' });
    expect(correct(town, { waarde: [''] })).toEqual({ kind: 'emptied' });
    expect(entryOf(town, 'mob.fietsenstalling').known).toBeNull();
  });

  test('is kept from a colleague who looked at an older one, from another school, and from a mistake', () => {
    const town = lindervelde();
    const old = known(town, 'mob.fietsenstalling', 80);
    known(town, 'mob.fietsenstalling', 90);

    expect(correct(town, { waarde: ['95'] }, { basis: old })).toMatchObject({ kind: 'changed-meanwhile', entry: { known: { value: 90 } } });
    expect(correct(town, { waarde: ['95'] }, { by: town.pieter })).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(correct(town, { waarde: ['veel'] })).toEqual({ kind: 'wrong', errors: { waarde: 'number-wrong' } });
    refreshReadFacts(town.db, may12);
    expect(correct(town, { waarde: ['5'] }, { itemId: 'll.totaal' })).toEqual({ kind: 'refused', reason: 'comes-from-profile' });
    expect(valueKnown(town, 'mob.fietsenstalling')).toBe(90);
  });

  test('that ran out is shown as such, and is not known to a survey', () => {
    const town = lindervelde();
    known(town, 'mob.modal', { 'te voet': 20 }, { referenceOn: '2023-10-01' });
    expect(entryOf(town, 'mob.modal').known).toMatchObject({ stale: true });
    expect(knownFactsOf(town.db, { itemId: 'mob.modal', questionIds: [] }, [KIEM], TODAY).size).toBe(0);
  });
});

describe('a service that reads what others keep', () => {
  const read = (town: Town, by: Town['an'], itemId: string, schoolId = KIEM) => readFacts(town.db, by, [schoolId], TODAY, [itemId]).get(schoolId)?.[0];
  const say = (town: Town, by: Town['an'], serviceId: string, itemIds: string[], purpose = 'Bussen tellen', schoolIds = [KIEM]) => sayPurpose(town.db, by, { serviceId, schoolIds, itemIds, purpose }, may12);

  test('says once what for: the school sees it, and it opens these items of these schools alone', () => {
    const town = lindervelde();
    for (const schoolId of [KIEM, MOLENWIEK]) known(town, 'opvang.uren', 'Van 7 tot 18 uur', { schoolId, serviceId: 'jeugd' });
    known(town, 'opvang.aantal', { 'voor school': 30 }, { serviceId: 'jeugd' });

    expect(read(town, town.sport, 'opvang.uren')).toMatchObject({ reading: 'ask-purpose', known: null });
    expect(say(town, town.sport, 'sport', ['opvang.uren'])).toEqual({ kind: 'open', facts: 1 });
    expect(read(town, town.sport, 'opvang.uren')).toMatchObject({ reading: 'open', known: { value: 'Van 7 tot 18 uur' } });
    expect(read(town, town.sport, 'opvang.uren', MOLENWIEK)?.known).toBeNull();
    expect(read(town, town.sport, 'opvang.aantal')?.known).toBeNull();
    expect(read(town, town.culture, 'opvang.uren')?.known).toBeNull();
    expect(entryOf(town, 'opvang.uren').uses).toMatchObject([{ serviceId: 'sport', purpose: 'Bussen tellen' }]);
  });

  test('reads its own without a word, and so does the coordinator; a purpose is needed and is of the own service', () => {
    const town = lindervelde();
    known(town, 'mos.deelname', true);
    expect(read(town, town.environment, 'mos.deelname')?.reading).toBe('open');
    expect(read(town, town.coordinator, 'mos.deelname')?.known?.value).toBe(true);
    expect(say(town, town.sport, 'sport', ['mos.deelname'], ' ')).toEqual({ kind: 'wrong', errors: { waarvoor: 'use-purpose-missing' } });
    expect(say(town, town.sport, 'milieu', ['mos.deelname'])).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(town.db.select().from(factUses).all()).toEqual([]);
  });

  test('never reads a private contact of another service, whatever it says', () => {
    const town = lindervelde();
    known(town, 'contact.nood', { name: 'Karel Wouters', email: '', phone: '0499 00 00 00' }, { serviceId: 'sport' });
    expect(say(town, town.sport, 'sport', ['contact.nood'])).toEqual({ kind: 'open', facts: 0 });
    expect(read(town, town.sport, 'contact.nood')).toMatchObject({ reading: 'closed', known: null });
    expect(read(town, town.education, 'contact.nood')?.known?.value).toMatchObject({ phone: '0499 00 00 00' });
    expect(read(town, town.coordinator, 'contact.nood')?.known).not.toBeNull();
  });
});

describe('small counts', () => {
  test.each([[0, 'count'], [1, 'small'], [4, 'small'], [5, 'count']] as const)('%i is shown as %s', (count, kind) => {
    expect(shownCount(count, true).kind).toBe(kind);
    expect(shownCount(count, false)).toEqual({ kind: 'count', count });
  });

  test('are not told by the sum either: not one alone, nor several that can only be the least or the most', () => {
    expect(shownTotal([12, 3, 7], true)).toBeNull();
    expect(shownTotal([12, 1, 1], true)).toBeNull();
    expect(shownTotal([12, 4, 4], true)).toBeNull();
    expect(shownTotal([12, 3, 2], true)).toBe(17);
    expect(shownTotal([12, 0, 7], true)).toBe(19);
    expect(shownTotal([12, 3, 7], false)).toBe(22);
  });

  test('are hidden in a file as on a page: not from the service that keeps them, nor from the coordinator (control: an item without the rule)', () => {
    const town = lindervelde();
    known(town, 'taal.nieuwkomers', 3);
    known(town, 'taal.nieuwkomers', 12, { schoolId: MOLENWIEK });
    known(town, 'mob.fietsenstalling', 3);
    const fileOf = (by: Town['an'], itemId: string) => {
      const items = listItems(town.db).filter(({ id }) => id === itemId);
      const found = readFacts(town.db, by, [KIEM, MOLENWIEK], TODAY, [itemId]);
      const schools = town.db.query.schools.findMany().sync().filter(({ id }) => [KIEM, MOLENWIEK].includes(id));
      return exportOfFacts(by, items, schools.map((school) => ({ school, entries: found.get(school.id) ?? [] })), nl).rows.map((row) => row[2]);
    };
    sayPurpose(town.db, town.sport, { serviceId: 'sport', schoolIds: [KIEM, MOLENWIEK], itemIds: ['taal.nieuwkomers', 'mob.fietsenstalling'], purpose: 'Zwemlessen' }, may12);
    const [newcomers] = listItems(town.db).filter(({ id }) => id === 'taal.nieuwkomers');
    expect([newcomers?.ownerServiceId, newcomers?.smallCounts]).toEqual(['onderwijs', true]);
    expect(fileOf(town.sport, 'taal.nieuwkomers')).toEqual(['minder dan 5', 12, 'niet te tonen']);
    expect([fileOf(town.education, 'taal.nieuwkomers'), fileOf(town.coordinator, 'taal.nieuwkomers')]).toEqual(Array(2).fill([3, 12, 15]));
    expect(fileOf(town.sport, 'mob.fietsenstalling')).toEqual([3, '', 3]);
    expect(shownAnswer({ type: 'number', options: [], rows: [] }, 3, true, nl)).toBe('minder dan 5');
    expect(shownAnswer({ type: 'table', options: [], rows: ['a', 'b'] }, { a: 2, b: 20 }, true, nl)).toBe('a: minder dan 5\nb: 20');
    expect(shownAnswer({ type: 'number', options: [], rows: [] }, 3, false, nl)).toBe('3');
  });
});

describe('the data items', () => {
  const form = { label: 'Aantal leerlingenvertegenwoordigers', subject: 'andere', type: 'number', options: [], rows: [], ownerServiceId: 'jeugd', validMonths: 12, source: '', personal: 'no', smallCounts: false } as const;
  const typed = { ...form, options: [], rows: [] };

  test('are put in once where there are none', () => {
    const town = lindervelde();
    expect(takeOverItems(town.db, town.coordinator, may12)).toEqual({ kind: 'refused', reason: 'items-are-there' });
    town.db.delete(dataItems).run();
    expect(takeOverItems(town.db, town.culture, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(takeOverItems(town.db, town.administrator, may12)).toEqual({ kind: 'taken-over', items: 56 });
  });

  test('are the coordinator’s to add, change and put away; never under a colleague’s hands', () => {
    const town = lindervelde();
    expect(addItem(town.db, town.culture, typed, may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    const added = addItem(town.db, town.coordinator, typed, may12);
    expect(added).toEqual({ kind: 'added', itemId: 'eigen.aantal-leerlingenvertegenwoordigers' });
    expect(addItem(town.db, town.coordinator, { ...typed, label: 'aantal  Leerlingenvertegenwoordigers' }, may12)).toEqual({ kind: 'refused', reason: 'item-label-taken' });
    expect(addItem(town.db, town.coordinator, { ...typed, label: 'Iets', ownerServiceId: 'bestaat-niet' }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    if (added.kind !== 'added') return;
    const item = findItem(town.db, added.itemId);
    const basis = item ? basisOfItem(item) : '';
    expect(changeItem(town.db, town.coordinator, added.itemId, { ...typed, validMonths: 24 }, basis, may12)).toEqual({ kind: 'changed', fields: ['validMonths'] });
    expect(changeItem(town.db, town.coordinator, added.itemId, typed, basis, may12)).toEqual({ kind: 'changed-meanwhile' });
    expect(retireItem(town.db, town.coordinator, added.itemId, true, may12)).toEqual({ kind: 'retired' });
    expect(factSheetOf(town.db, KIEM, TODAY).flatMap(({ entries }) => entries).some(({ item: { id } }) => id === added.itemId)).toBe(false);
    expect(retireItem(town.db, town.coordinator, added.itemId, false, may12)).toEqual({ kind: 'revived' });
  });

  test('say of how many schools they are known and how many surveys ask them', () => {
    const town = lindervelde();
    known(town, 'mos.deelname', true);
    known(town, 'mos.deelname', true, { schoolId: MOLENWIEK, referenceOn: '2020-01-01' });
    aSurvey(town.db, { asks: [{ text: 'Doen jullie mee aan MOS?', itemId: 'mos.deelname', itemConfirmed: true }] });
    expect(listItemsInUse(town.db, TODAY).find(({ item }) => item.id === 'mos.deelname')).toMatchObject({ schools: 1, surveys: 1, ownerName: 'Milieu- en klimaatdienst' });
  });
});

describe('forgetting', () => {
  test('takes values that ended longer ago than three school years, with who used them; what holds and what ended later stays', () => {
    const town = lindervelde();
    const old = known(town, 'mos.deelname', true, {}, at('2021-10-01'));
    noteUses(town.db, [old], { serviceId: 'sport', surveyId: null, purpose: 'Plan', usedBy: null }, at('2021-11-01'));
    const { survey, questions } = aSurvey(town.db, { asks: ['Doen jullie mee?'] });
    const { invitation } = anInvitation(town.db, survey.id, KIEM);
    town.db.insert(surveyAnswers).values({ invitationId: invitation.id, questionId: questions[0]?.id ?? '', value: true, factId: old, answeredAt: may12 }).run();
    const next = known(town, 'mos.deelname', false, {}, at('2022-08-31'));
    known(town, 'mos.deelname', true, {}, at('2022-09-02'));

    expect(forgetOldFacts(town.db, may12)).toBe(1);
    expect(town.db.select().from(factUses).all()).toEqual([]);
    expect(town.db.select({ value: surveyAnswers.value, factId: surveyAnswers.factId }).from(surveyAnswers).all()).toEqual([{ value: true, factId: null }]);
    expect(town.db.select().from(schoolFacts).where(eq(schoolFacts.id, next)).all()).toHaveLength(1);
    expect(town.db.select().from(schoolFacts).where(and(eq(schoolFacts.itemId, 'mos.deelname'), isNull(schoolFacts.endedAt))).all()).toHaveLength(1);
    expect(forgetOldFacts(town.db, may12)).toBe(0);
  });
});
