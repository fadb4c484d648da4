import { describe, expect, test } from 'vitest';
import { freeHalfDays, quietPeriods } from '#db/schema/index.ts';
import { nobody } from '#src/domain/accounts/index.ts';
import { acceptLine, declineLine, freeClashesOfLine, freeClashesOfWish, submitRequest } from '#src/domain/requests/index.ts';
import { freeDays as texts } from '#src/i18n/nl/free-days.ts';
import { type Town, group, lindervelde, may12, moment, publish, wishForSessionOf } from '#tests/support/town.ts';

const DE_KIEM = '990001-1';

/** De Kiem is free on a Tuesday (study day) and on a Thursday afternoon, and wants quiet in one week of December. */
function aTownWithFreeDays() {
  const town = lindervelde();
  const free = (day: string, part: 'morning' | 'afternoon', kind: 'study-day' | 'free' | 'other', label = '') => town.db.insert(freeHalfDays).values({ siteId: DE_KIEM, day, part, kind, label }).run();
  free('2026-11-17', 'morning', 'study-day');
  free('2026-11-17', 'afternoon', 'study-day');
  free('2026-11-19', 'afternoon', 'other', 'grootouderfeest');
  town.db.insert(freeHalfDays).values({ siteId: '990006-1', day: '2026-11-18', part: 'morning', kind: 'free' }).run();
  town.db.insert(quietPeriods).values({ id: 'examens', siteId: DE_KIEM, firstOn: '2026-12-07', lastOn: '2026-12-08', reason: 'toetsen' }).run();
  publish(town, { code: 'CUL-96', seats: [30, 30, 30] });
  return town;
}

const visitOn = (town: Town, ...moments: { day: string; part: 'morning' | 'afternoon' }[]) => freeClashesOfWish(town.db, town.an, DE_KIEM, town.offer('BIB-01'), { moments });

describe('who is about to ask', () => {
  test('is warned about a half day on which the own school is free or wants quiet', () => {
    const town = aTownWithFreeDays();

    expect(visitOn(town, { day: '2026-11-17', part: 'morning' })).toEqual([{ day: '2026-11-17', parts: ['morning'], label: 'pedagogische studiedag', quiet: false }]);
    expect(visitOn(town, { day: '2026-11-17', part: 'morning' }, { day: '2026-11-17', part: 'afternoon' })).toMatchObject([{ parts: ['morning', 'afternoon'] }]);
    expect(visitOn(town, { day: '2026-12-08', part: 'afternoon' })).toMatchObject([{ label: 'toetsen', quiet: true }]);
  });

  test('is not warned about another half day, another day or another school', () => {
    const town = aTownWithFreeDays();

    expect(visitOn(town, { day: '2026-11-19', part: 'morning' }, { day: '2026-11-18', part: 'morning' })).toEqual([]);
    expect(visitOn(town, { day: '2026-11-19', part: 'afternoon' }), 'control').toHaveLength(1);
  });

  test('is warned about the session chosen, first or second, and not about one that suits', () => {
    const town = aTownWithFreeDays();
    const offer = town.offer('CUL-96');
    const [tuesday, wednesday] = offer.sessions;
    const of = (wish: Record<string, string>) => freeClashesOfWish(town.db, town.an, DE_KIEM, offer, wish).map(({ day }) => day);

    expect(of({ session: tuesday?.id ?? '' })).toEqual(['2026-11-17']);
    expect(of({ session: wednesday?.id ?? '', reserve: tuesday?.id ?? '' })).toEqual(['2026-11-17']);
    expect(of({ session: wednesday?.id ?? '' })).toEqual([]);
  });

  test('is warned about the one day of an event', () => {
    const town = aTownWithFreeDays();
    const run = { ...town.offer('SPO-01'), firstOn: '2026-11-17', lastOn: '2026-11-17' };

    expect(freeClashesOfWish(town.db, town.an, DE_KIEM, run, {})).toMatchObject([{ day: '2026-11-17' }]);
    expect(freeClashesOfWish(town.db, town.an, DE_KIEM, { ...run, lastOn: '2026-11-18' }, {})).toEqual([]);
  });

  test('reads nothing of a school that is not his own', () => {
    const town = aTownWithFreeDays();
    const wish = { moments: [{ day: '2026-11-17', part: 'morning' as const }] };

    for (const who of [nobody, town.bram, town.library]) expect(freeClashesOfWish(town.db, who, DE_KIEM, town.offer('BIB-01'), wish)).toEqual([]);
  });

  test('can ask it all the same', () => {
    const town = aTownWithFreeDays();
    const line = town.asked(town.an, 'CUL-96', [], { participants: [group(20)], wish: wishForSessionOf(town.offer('CUL-96')) });

    expect(submitRequest(town.db, town.an, town.sendingOf(town.an, [line]), town.sender, may12).kind).toBe('sent');
  });
});

describe('who handles a line', () => {
  test('sees it of what was asked, and then of what is agreed instead', () => {
    const town = aTownWithFreeDays();
    const { id } = town.ask(town.an, 'BIB-01', ['L1'], may12, { wish: { moments: [{ day: '2026-11-17', part: 'morning' }, { day: '2026-11-24', part: 'morning' }] } });
    expect(freeClashesOfLine(town.db, town.lineOf(id))).toMatchObject([{ day: '2026-11-17', parts: ['morning'] }]);

    acceptLine(town.db, town.library, id, { message: '', moment: moment('2026-11-24') }, town.sender, may12);
    expect(freeClashesOfLine(town.db, town.lineOf(id))).toEqual([]);
  });

  test('sees it of a session, of half a day that goes over noon, and of nothing that ended', () => {
    const town = aTownWithFreeDays();
    const { id } = town.ask(town.an, 'CUL-96', [], may12, { participants: [group(20)], wish: wishForSessionOf(town.offer('CUL-96')) });
    const visit = town.ask(town.an, 'BIB-01', ['L1'], may12, { wish: {} });
    acceptLine(town.db, town.library, visit.id, { message: '', moment: moment('2026-11-19', '11:00', '14:00') }, town.sender, may12);

    expect(freeClashesOfLine(town.db, town.lineOf(id))).toMatchObject([{ day: '2026-11-17', parts: ['morning'] }]);
    expect(freeClashesOfLine(town.db, town.lineOf(visit.id))).toMatchObject([{ label: 'grootouderfeest' }]);
    declineLine(town.db, town.culture, id, 'Volzet.', town.sender, may12);
    expect(freeClashesOfLine(town.db, town.lineOf(id))).toEqual([]);
  });
});

describe('the warning', () => {
  const found = { day: '2026-11-17', parts: ['morning' as const, 'afternoon' as const], label: 'studiedag', quiet: false };

  test('says whose day it is, which part, and why', () => {
    expect(texts.forSchool(found)).toBe('Op dinsdag 17 november is jullie school vrij (studiedag).');
    expect(texts.forSchool({ ...found, parts: ['morning'], label: '' })).toBe('Op dinsdag 17 november is jullie school in de voormiddag vrij.');
    expect(texts.forService({ ...found, quiet: true, label: 'toetsen' })).toBe('Op dinsdag 17 november wil de school liever geen bezoek (toetsen).');
  });
});
