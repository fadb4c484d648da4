import fc from 'fast-check';
import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import * as schema from '#db/schema/index.ts';
import { schoolCalendarOf } from '#src/domain/calendar/index.ts';
import { copyOffers, draftContent, listCopyableOffers } from '#src/domain/offers/index.ts';
import { lessonsOf, nextSchoolYear, obstacleOn, shiftDay, shiftPeriod, shiftSessions, shiftWorkDay } from '#src/domain/offers/shift-dates.ts';
import { addDays, addMinutesLocal, schoolYearOf, weekdayOf } from '#src/lib/time.ts';
import { THIS_YEAR, at, everythingIn, lindervelde, may12, publish } from '#tests/support/town.ts';

const MORNING = { from: '10:00', until: '10:50' };
const AFTERNOON = { from: '13:30', until: '14:20' };
const open = new Set<string>();

describe('a day a year later', () => {
  const span = lessonsOf('2027-2028');
  const shifted = (day: string, hours = MORNING, closed: ReadonlySet<string> = open) => shiftDay(day, span, (one) => obstacleOn(one, hours, closed) === undefined);

  test.each([
    ['a Tuesday is the same Tuesday', '2026-11-17', '2027-11-16'],
    ['Monday 26 October 2026, before the holiday, stays before it', '2026-10-26', '2027-10-25'],
    ['a Monday in what is now the autumn holiday goes to the first school day after it', '2026-11-09', '2027-11-08'],
    ['a Tuesday in what is now the autumn holiday goes to the Monday after', '2026-11-03', '2027-11-08'],
    ['1 September goes to the first school day, not to 31 August', '2026-09-01', '2027-09-01'],
    ['Thursday 12 November 2026 falls on Armistice Day, a Thursday, and goes to Friday', '2026-11-12', '2027-11-12'],
  ])('%s', (_what, day, expected) => expect(shifted(day)).toBe(expected));

  test('on a Wednesday afternoon goes to Thursday, in the morning it stays', () => {
    expect(shifted('2026-11-18', AFTERNOON)).toBe('2027-11-18');
    expect(shifted('2026-11-18', MORNING)).toBe('2027-11-17');
  });

  test('goes off a closing day to the nearest day of the same week', () => {
    expect(shifted('2026-11-17', MORNING, new Set(['2027-11-16']))).toBe('2027-11-17');
    expect(shifted('2026-11-20', MORNING, new Set(['2027-11-19']))).toBe('2027-11-18');
    expect(shifted('2026-11-17', MORNING, new Set(['2027-11-16', '2027-11-17']))).toBe('2027-11-15');
  });

  test('goes back only where the year ends, and is nothing where nothing is allowed', () => {
    expect(shiftDay('2027-06-28', span, (day) => day < '2028-06-12')).toBe('2028-06-11');
    expect(shiftDay('2026-11-17', span, () => false)).toBeUndefined();
  });
});

describe('over ten school years', () => {
  const years = Array.from({ length: 10 }, (_, index) => `${2024 + index}-${2025 + index}`);
  const year = fc.constantFrom(...years);
  const hours = fc.constantFrom(MORNING, AFTERNOON, { from: '09:00', until: '15:00' });
  const closedDays = (schoolYear: string) => fc.array(fc.integer({ min: 0, max: 302 }), { maxLength: 25 }).map((days) => new Set(days.map((day) => addDays(lessonsOf(schoolYear).from, day))));
  const dayIn = (schoolYear: string) => fc.integer({ min: 0, max: 302 }).map((days) => addDays(lessonsOf(schoolYear).from, days));
  const cases = year.chain((one) => fc.record({ year: fc.constant(one), day: dayIn(one), hours, closed: closedDays(nextSchoolYear(one)) }));

  test('a day always comes on an allowed day of the right school year', () => {
    fc.assert(
      fc.property(cases, ({ year: from, day, hours: at, closed }) => {
        const found = shiftDay(day, lessonsOf(nextSchoolYear(from)), (one) => obstacleOn(one, at, closed) === undefined);
        expect(found).toBeDefined();
        expect(schoolYearOf(found ?? '')).toBe(nextSchoolYear(from));
        expect(obstacleOn(found ?? '', at, closed)).toBeUndefined();
        const { firstSchoolDay, lastSchoolDay } = schoolCalendarOf(nextSchoolYear(from));
        expect(firstSchoolDay <= (found ?? '') && (found ?? '') <= lastSchoolDay).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('sessions keep their order, their hours and their length, on allowed days', () => {
    const list = year.chain((one) => fc.record({ year: fc.constant(one), sessions: fc.array(fc.tuple(dayIn(one), hours), { minLength: 1, maxLength: 8 }), closed: closedDays(nextSchoolYear(one)) }));
    fc.assert(
      fc.property(list, ({ year: from, sessions, closed }) => {
        const before = sessions.map(([day, { from: start, until }]) => ({ startsAt: `${day}T${start}`, endsAt: `${day}T${until}` }));
        const after = shiftSessions(before, nextSchoolYear(from), closed);
        const found = after.map((session, index) => ({ ...session, was: before[index] })).filter(({ moved }) => moved !== 'no-day');
        for (const { startsAt, endsAt, was } of found) {
          expect([startsAt.slice(11), endsAt.slice(11)]).toEqual([was?.startsAt.slice(11), was?.endsAt.slice(11)]);
          expect(obstacleOn(startsAt.slice(0, 10), { from: startsAt.slice(11), until: endsAt.slice(11) }, closed)).toBeUndefined();
          expect(schoolYearOf(startsAt.slice(0, 10))).toBe(nextSchoolYear(from));
        }
        for (const one of found) for (const other of found) if ((one.was?.startsAt ?? '') < (other.was?.startsAt ?? '')) expect(one.startsAt < other.startsAt).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('fifty-two weeks alone would come on days on which nobody is there (control)', () => {
    const hit = years.flatMap((one) => Array.from({ length: 303 }, (_, index) => addDays(lessonsOf(one).from, index)))
      .filter((day) => obstacleOn(day, MORNING, open) === undefined && obstacleOn(addDays(day, 364), MORNING, open) !== undefined);

    expect(hit.length).toBeGreaterThan(50);
    expect(hit.filter((day) => schoolYearOf(addDays(day, 364)) === schoolYearOf(day)).length).toBeGreaterThan(0);
  });
});

describe('sessions', () => {
  test('of a whole week that is holiday now come one after the other, not all at once', () => {
    const days = ['2026-11-03', '2026-11-03', '2026-11-05'];
    const shifted = shiftSessions(days.map((day, index) => ({ startsAt: `${day}T${index === 1 ? '13:30' : '10:00'}`, endsAt: `${day}T${index === 1 ? '14:20' : '10:50'}` })), '2027-2028', open);

    expect(shifted).toEqual([
      { startsAt: '2027-11-08T10:00', endsAt: '2027-11-08T10:50', moved: 'herfst' }, { startsAt: '2027-11-08T13:30', endsAt: '2027-11-08T14:20', moved: 'herfst' }, { startsAt: '2027-11-09T10:00', endsAt: '2027-11-09T10:50', moved: 'herfst' },
    ]);
  });

  test('that begin at one moment stay together', () => {
    const twice = { startsAt: '2026-11-18T13:30', endsAt: '2026-11-18T14:20' };
    expect(shiftSessions([twice, twice], '2027-2028', open).map(({ startsAt, moved }) => [startsAt, moved])).toEqual([['2027-11-18T13:30', 'wednesday-afternoon'], ['2027-11-18T13:30', 'wednesday-afternoon']]);
  });
});

describe('a period', () => {
  test.each([
    ['the whole school year stays whole', ['2026-09-01', '2027-06-30'], ['2027-09-01', '2028-06-30']],
    ['a summer moves by weeks', ['2027-07-05', '2027-07-30'], ['2028-07-03', '2028-07-28']],
    ['its ends are school days', ['2026-11-03', '2027-04-02'], ['2027-11-08', '2028-03-31']],
    ['one day stays one day', ['2026-11-03', '2026-11-03'], ['2027-11-08', '2027-11-08']],
  ])('%s', (_what, [from = '', until = ''], expected) => expect(Object.values(shiftPeriod({ from, until }, '2027-2028'))).toEqual(expected));

  test('and a day on which a service decides is a working day of it, on the same weekday where it can be', () => {
    expect(shiftWorkDay('2026-06-26', open)).toBe('2027-06-25');
    expect(shiftWorkDay('2026-06-26', new Set(['2027-06-25']))).toBe('2027-06-24');
    expect(weekdayOf(shiftWorkDay('2026-05-04', open))).toBe(1);
  });
});

describe('copying to the next school year (B2)', () => {
  const draftsOf = ({ db }: ReturnType<typeof lindervelde>) =>
    db.select().from(schema.offers).innerJoin(schema.offerDrafts, eq(schema.offerDrafts.offerId, schema.offers.id)).where(and(eq(schema.offers.schoolYear, '2027-2028'), eq(schema.offers.state, 'draft'))).all()
      .map(({ offers, offer_drafts: draft }) => ({ ...offers, notes: draft.notes, content: draftContent.parse(draft.content) }));
  const idsOf = (town: ReturnType<typeof lindervelde>) => listCopyableOffers(town.db, town.culture, THIS_YEAR).map(({ id }) => id);

  test('lists what is published and has no successor: not what returned under its code', () => {
    const { db, culture } = lindervelde();

    expect(listCopyableOffers(db, culture, THIS_YEAR).map(({ code }) => code)).toEqual(['CUL-01', 'CUL-02', 'CUL-03', 'CUL-04']);
    expect(listCopyableOffers(db, culture, '2025-2026')).toEqual([]);
  });

  test('makes drafts that say all the offer said, under its code, and nothing of it is in the catalogue', () => {
    const town = lindervelde();
    const details = {
      description: ['Een.'], questions: [{ id: 'q', label: 'Hoeveel rolstoelen?', hint: '', kind: 'number' as const, options: [], required: true }], picture: { hash: 'a', alt: 'zaal', width: 1600, height: 900 }, attachments: [{ hash: 'b', name: 'Lesbrief.pdf', bytes: 12 }], tariffs: [{ for: 'gemeentescholen', cents: 0 }],
    };
    publish(town, { code: 'CUL-60', seats: [120], title: 'Alles', details, terms: { seatsCount: 'pupils', minGroup: 5 }, allocation: 'draw', decisionOn: '2026-06-26', opensOn: '2026-05-04', closesOn: '2026-06-12', keywords: 'toneel', leadDays: 30, bookingMode: 'elsewhere', externalUrl: 'https://spoel.example' });
    const id = town.offer('CUL-60').id;
    expect(copyOffers(town.db, town.culture, [id], may12)).toEqual({ kind: 'copied', count: 1, noDay: 0 });

    const [copy] = draftsOf(town);
    expect(copy).toMatchObject({ code: 'CUL-60', copyOfId: id, serviceId: 'cultuur', currentVersionId: null, slug: 'cul-60-2027-2028' });
    expect(copy?.content).toMatchObject({
      title: 'Alles', grades: ['L5', 'L6'], themes: ['cultuur'], details, terms: { seatsCount: 'pupils', minGroup: 5 }, allocation: 'draw', decisionOn: '2027-06-25', opensOn: '2027-05-03', closesOn: '2027-06-11', keywords: 'toneel', leadDays: 30,
      bookingMode: 'elsewhere', externalUrl: 'https://spoel.example', priceCents: 400, pricePer: 'pupil', firstOn: '2027-11-16', lastOn: '2027-11-16', sessions: [{ id: null, startsAt: '2027-11-16T10:00', endsAt: '2027-11-16T11:00', place: 'De Spoel', capacity: 120 }],
    });
  });

  test('says what moved and why, that the price is to be looked at, and which text still names the old year', () => {
    const town = lindervelde();
    const session = (day: string, time: string) => ({ startsAt: `${day}T${time}`, endsAt: addMinutesLocal(`${day}T${time}`, 50), place: 'De Spoel', capacity: 100 });
    town.db.insert(schema.municipalityClosingDays).values({ day: '2027-11-16', reason: 'Personeelsfeest' }).run();
    town.db.insert(schema.serviceClosingDays).values({ serviceId: 'cultuur', day: '2027-11-22', reason: 'Verhuis' }).run();
    publish(town, {
      code: 'CUL-60', title: 'Seizoen 2026', priceCents: 450,
      // What nobody can read or change any more is not to be looked at either.
      details: { practical: ['Lesbrief in oktober 2026.'], when: '17 nov 2026', registrationText: 'tot 12 juni 2026' },
      sessions: [session('2026-11-03', '10:00'), session('2026-11-17', '10:00'), session('2026-11-18', '13:30'), session('2026-11-23', '10:00'), session('2026-11-26', '10:00')],
    });
    copyOffers(town.db, town.culture, [town.offer('CUL-60').id], may12);

    expect(draftsOf(town)[0]?.notes).toEqual([
      'Gekopieerd van schooljaar 2026-2027.',
      'Alle data zijn 52 weken opgeschoven, naar dezelfde weekdag.',
      'di 3 nov 2026, 10 u. → ma 8 nov 2027, 10 u.: di 2 nov 2027 is herfstvakantie.',
      'di 17 nov 2026, 10 u. → wo 17 nov 2027, 10 u.: di 16 nov 2027 ben je gesloten.',
      'wo 18 nov 2026, 13.30 u. → do 18 nov 2027, 13.30 u.: wo 17 nov 2027 is een woensdag, en dan is er geen les in de namiddag.',
      'ma 23 nov 2026, 10 u. → di 23 nov 2027, 10 u.: ma 22 nov 2027 ben je gesloten.',
      'Kijk de prijs na: vorig jaar was het € 4,50.',
      'In “titel” staat nog 2026.', 'In “praktisch” staat nog 2026.', 'In “wanneer” staat nog 2026.',
    ]);
  });

  test('copies nothing twice, whatever is pressed how often', () => {
    const town = lindervelde();
    const ids = idsOf(town);
    expect(copyOffers(town.db, town.culture, ids, may12)).toMatchObject({ kind: 'copied', count: 4 });
    const after = everythingIn(town.db);

    expect(copyOffers(town.db, town.culture, ids, at('2026-05-12', '09:01'))).toEqual({ kind: 'refused', reason: 'already-applied' });
    expect(everythingIn(town.db)).toEqual(after);
    expect(idsOf(town)).toEqual([]);
  });

  test('is for offers of one’s own service only, and needs a choice', () => {
    const town = lindervelde();
    const ids = idsOf(town);
    const before = everythingIn(town.db);

    expect(copyOffers(town.db, town.library, ids, may12)).toEqual({ kind: 'refused', reason: 'already-applied' });
    expect(copyOffers(town.db, town.culture, [], may12)).toEqual({ kind: 'refused', reason: 'offers-missing' });
    expect(everythingIn(town.db)).toEqual(before);
  });

  test('is whole or not at all', () => {
    const town = lindervelde();
    const ids = idsOf(town);
    town.db.$client.exec("CREATE TRIGGER fault BEFORE INSERT ON offer_drafts WHEN (SELECT count(*) FROM offer_drafts) = 2 BEGIN SELECT RAISE(ABORT, 'fault'); END");
    const before = everythingIn(town.db);

    expect(() => copyOffers(town.db, town.culture, ids, may12)).toThrow('fault');
    expect(everythingIn(town.db)).toEqual(before);
  });

  test('works for all that the town publishes, with every session on a day that is allowed', () => {
    const town = lindervelde();
    const everywhere = { ...town.culture, services: town.db.select().from(schema.services).all().map(({ id }) => id) };
    const ids = listCopyableOffers(town.db, everywhere, THIS_YEAR).map(({ id }) => id);

    expect(copyOffers(town.db, everywhere, ids, may12)).toEqual({ kind: 'copied', count: 40, noDay: 0 });
    for (const { content } of draftsOf(town)) {
      for (const { startsAt, endsAt } of content.sessions) expect(obstacleOn(startsAt.slice(0, 10), { from: startsAt.slice(11), until: endsAt.slice(11) }, open)).toBeUndefined();
      for (const day of [content.firstOn, content.lastOn]) if (day) expect(schoolYearOf(day)).toBe('2027-2028');
    }
  });
});
