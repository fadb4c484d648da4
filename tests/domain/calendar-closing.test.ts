import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityClosingDays, serviceClosingDays } from '#db/schema/index.ts';
import {
  addClosure, addSchoolDays, addServiceDays, closingDaysNextYear, closingDaysOf, closingForm, closuresOf, copyLastYear, copyYearOf, easterOf, isSchoolDay, isSchoolYear, isServiceDay, listClosingDays, monthsOf,
  proposeFromLastYear, removeClosure, schoolCalendarOf, schoolDaysBefore,
} from '#src/domain/calendar/index.ts';
import { answerDayOf } from '#src/domain/services/index.ts';
import { type Day, addDays, daysBetween, schoolYearOf, weekdayOf } from '#src/lib/time.ts';
import { lindervelde, may12 } from '#tests/support/town.ts';

const one = (day: Day, reason = 'Brugdag') => ({ from: day, until: day, reason });

describe('the closing days of the municipality', () => {
  test('count for every service and for the coordinator, beside the days of the service itself', () => {
    const { db, administrator, library } = lindervelde();
    db.delete(municipalityClosingDays).run();
    db.delete(serviceClosingDays).run();
    const before = [answerDayOf(db, 'bib', '2026-09-01'), answerDayOf(db, 'sport', '2026-09-01'), answerDayOf(db, null, '2026-09-01')];

    addClosure(db, administrator, null, one('2026-09-02'), may12);
    addClosure(db, library, 'bib', one('2026-09-03'), may12);
    expect(before).toEqual(['2026-09-08', '2026-09-15', '2026-09-08']);
    expect([answerDayOf(db, 'bib', '2026-09-01'), answerDayOf(db, 'sport', '2026-09-01'), answerDayOf(db, null, '2026-09-01')]).toEqual(['2026-09-10', '2026-09-16', '2026-09-09']);
    expect([...closingDaysOf(db, 'bib')].sort()).toEqual(['2026-09-02', '2026-09-03']);
    expect([...closingDaysOf(db, null)]).toEqual(['2026-09-02']);
  });

  test('do not move the answer day that a school was already given', () => {
    const { db, an, administrator, ask, lineOf } = lindervelde();
    const line = ask(an, 'BIB-01', ['L3']);

    addClosure(db, administrator, null, { from: '2026-05-18', until: '2026-05-22', reason: 'Verhuis' }, may12);
    expect(lineOf(line.id).answerBy).toBe('2026-05-21');
    expect(answerDayOf(db, 'bib', '2026-05-12'), 'a new request does take them into account').toBe('2026-05-29');
  });

  test('are the administrator\'s to change, those of a service its members\'', () => {
    const { db, administrator, library, sport } = lindervelde();

    expect(addClosure(db, library, null, one('2026-09-02'), may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(addClosure(db, sport, 'bib', one('2026-09-02'), may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(removeClosure(db, sport, 'bib', ['2026-08-24'], may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(copyLastYear(db, sport, 'bib', { year: 2027, days: ['2027-08-24'] }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(addClosure(db, administrator, null, one('2026-09-02'), may12)).toEqual({ kind: 'changed', days: 1 });
  });

  test('of a period are its working days only; a day that was there gets the new reason', () => {
    const { db, administrator, watch } = lindervelde();
    db.delete(municipalityClosingDays).run();

    const { outcome, journal } = watch(() => addClosure(db, administrator, null, { from: '2026-12-24', until: '2027-01-03', reason: 'Eindejaar' }, may12));
    expect(outcome).toEqual({ kind: 'changed', days: 5 });
    expect(journal).toMatchObject([{ verb: 'closing-days-added', subjectKind: 'municipality' }]);
    expect(listClosingDays(db, null).map(({ day }) => day)).toEqual(['2026-12-24', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  });

  test('are refused when no working day is in them, and when they last too long', () => {
    const { db, administrator } = lindervelde();

    expect(addClosure(db, administrator, null, { from: '2026-05-16', until: '2026-05-17', reason: 'Weekend' }, may12)).toEqual({ kind: 'refused', reason: 'no-working-day' });
    expect(addClosure(db, administrator, null, one('2026-07-21'), may12), 'a public holiday').toEqual({ kind: 'refused', reason: 'no-working-day' });
    expect(addClosure(db, administrator, null, { from: '2026-06-01', until: '2026-09-01', reason: 'Zomer' }, may12)).toEqual({ kind: 'refused', reason: 'closing-too-long' });
  });

  test('are taken back, those that are there', () => {
    const { db, library } = lindervelde();

    expect(removeClosure(db, library, 'bib', ['2026-08-24', '2026-08-25', '2026-01-01'], may12)).toEqual({ kind: 'changed', days: 2 });
    expect(listClosingDays(db, 'bib').map(({ day }) => day)).toEqual(['2026-08-26']);
    expect(removeClosure(db, library, 'bib', ['2026-08-24'], may12)).toEqual({ kind: 'refused', reason: 'nothing-chosen' });
  });

  test('read as one closure when they follow each other, weekends and public holidays between', () => {
    const days = ['2026-12-24', '2026-12-28', '2026-12-29'].map((day) => ({ day, reason: 'Eindejaar' }));

    expect(closuresOf(days)).toEqual([{ from: '2026-12-24', until: '2026-12-29', days: ['2026-12-24', '2026-12-28', '2026-12-29'], reason: 'Eindejaar' }]);
    expect(closuresOf([...days, { day: '2026-12-30', reason: 'Verhuis' }, { day: '2027-01-04', reason: 'Verhuis' }])).toHaveLength(3);
  });
});

describe('last year\'s closing days', () => {
  test('come back on their date, and what hung on Easter hangs on it again', () => {
    const days = ['2026-05-15', '2026-12-24', '2026-07-20', '2026-04-03'].map((day) => ({ day, reason: 'x' }));

    // Ascension is 14 May 2026 and 6 May 2027; Good Friday 3 April and 26 March; 20 July 2027 is a Tuesday.
    expect(closingDaysNextYear(days).map(({ day }) => day)).toEqual(['2027-03-26', '2027-05-07', '2027-07-20', '2027-12-24']);
  });

  test('are left out when they would be a weekend, a public holiday or no day at all', () => {
    expect(closingDaysNextYear(['2026-12-26', '2026-12-25', '2028-02-29'].map((day) => ({ day, reason: 'x' })))).toEqual([]);
  });

  test('are proposed without what is there already, and taken over as far as they are ticked', () => {
    const { db, administrator } = lindervelde();
    addClosure(db, administrator, null, one('2027-05-07'), may12);
    const proposed = proposeFromLastYear(db, null, 2027).map(({ day }) => day);

    expect(proposed).toEqual(['2027-07-20', '2027-11-02', '2027-12-24', '2027-12-28', '2027-12-29', '2027-12-30', '2027-12-31']);
    expect(copyLastYear(db, administrator, null, { year: 2027, days: ['2027-07-20', '2027-03-01'] }, may12), 'only what was proposed').toEqual({ kind: 'changed', days: 1 });
    expect(proposeFromLastYear(db, null, 2027).map(({ day }) => day)).not.toContain('2027-07-20');
    expect(copyLastYear(db, administrator, null, { year: 2027, days: [] }, may12)).toEqual({ kind: 'refused', reason: 'nothing-chosen' });
  });

  test('are offered for this year while nothing is known of it, else for the next', () => {
    const { db } = lindervelde();

    expect(copyYearOf(db, null, '2026-05-12')).toBe(2027);
    expect(copyYearOf(db, null, '2027-01-04')).toBe(2027);
  });
});

describe('the form of a closing day', () => {
  const read = (typed: Record<string, string>) => closingForm.safeParse(typed);

  test('takes one day, or a first and a last', () => {
    expect(read({ from: '2026-09-02', until: '', reason: ' Brugdag ' }).data).toEqual({ from: '2026-09-02', until: '2026-09-02', reason: 'Brugdag' });
    expect(read({ from: '2026-09-02', until: '2026-09-04', reason: 'Brugdag' }).success).toBe(true);
  });

  test.each([
    [{ from: '', reason: 'x' }, 'from', 'date-missing'], [{ from: '2026-02-30', reason: 'x' }, 'from', 'date-wrong'], [{ from: '2026-09-02', until: 'x', reason: 'x' }, 'until', 'date-wrong'],
    [{ from: '2026-09-02', until: '2026-09-01', reason: 'x' }, 'until', 'until-before-from'], [{ from: '2026-09-02', reason: ' ' }, 'reason', 'text-missing'],
  ])('refuses %j at %s', (typed, field, message) => {
    expect(read(typed).error?.issues[0]).toMatchObject({ path: [field], message });
  });
});

/** Wider than the calendar test: a hundred school years. */
describe('from 1990 to 2090', () => {
  const years = Array.from({ length: 101 }, (_, index) => `${1990 + index}-${1991 + index}`);
  const anyDay = fc.integer({ min: 0, max: daysBetween('1990-09-01', '2090-08-31') }).map((days) => addDays('1990-09-01', days));
  const someDays = fc.integer({ min: 0, max: 80 });

  test.each(years)('%s has five holidays apart from each other, within the year and as long as the decree says', (schoolYear) => {
    const { holidays, freeDays, firstSchoolDay, lastSchoolDay } = schoolCalendarOf(schoolYear);
    const lengths = Object.fromEntries(holidays.map(({ code, from, until }) => [code, daysBetween(from, until) + 1]));

    holidays.forEach(({ from, until }, index) => {
      expect(from <= until && schoolYearOf(from) === schoolYear && schoolYearOf(until) === schoolYear).toBe(true);
      if (index > 0) expect(from > (holidays[index - 1]?.until ?? '')).toBe(true);
    });
    expect(lengths).toMatchObject({ kerst: 14, krokus: 7, zomer: 62 });
    expect([6, 7]).toContain(lengths['herfst']);
    expect([14, 15]).toContain(lengths['paas']);
    for (const { day } of freeDays) expect(schoolYearOf(day)).toBe(schoolYear);
    expect([isSchoolDay(firstSchoolDay), isSchoolDay(lastSchoolDay)]).toEqual([true, true]);
    expect(weekdayOf(easterOf(Number(schoolYear.slice(5))))).toBe(7);
  });

  test('every school day is a weekday', () => {
    fc.assert(
      fc.property(anyDay.filter(isSchoolDay), (day) => {
        expect(weekdayOf(day)).toBeLessThan(6);
      }),
    );
  });

  test('school days counted forward and back end where they began', () => {
    fc.assert(
      fc.property(anyDay.filter(isSchoolDay), someDays, (day, n) => {
        expect(schoolDaysBefore(addSchoolDays(day, n), n)).toBe(day);
      }),
    );
  });

  test('a closing day more never makes a term of a service shorter', () => {
    fc.assert(
      fc.property(anyDay, someDays, fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }), fc.integer({ min: 0, max: 90 }), (from, n, offsets, more) => {
        const closed = new Set(offsets.map((offset) => addDays(from, offset)));
        const answerBy = addServiceDays(from, n, closed);
        expect(isServiceDay(answerBy, closed)).toBe(true);
        expect(addServiceDays(from, n, new Set([...closed, addDays(from, more)])) >= answerBy).toBe(true);
        expect(addServiceDays(addDays(from, 1), n, closed) >= answerBy).toBe(true);
      }),
    );
  });

  test('the year at a glance shows each of its days once, and marks what the calendar says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...years), (schoolYear) => {
        const days = monthsOf(schoolYear, []).flatMap((month) => month.days);
        expect(days.length).toBe(daysBetween(`${schoolYear.slice(0, 4)}-09-01`, `${schoolYear.slice(5)}-08-31`) + 1);
        expect(days.filter(({ edge }) => edge).map(({ day }) => day)).toEqual([schoolCalendarOf(schoolYear).firstSchoolDay, schoolCalendarOf(schoolYear).lastSchoolDay]);
        for (const { day, weekday, holiday, free } of days) if (weekday < 6) expect(isSchoolDay(day)).toBe(!holiday && !free && day >= `${schoolYear.slice(0, 4)}-09-01`);
      }),
      { numRuns: 10 },
    );
  });

  test('is written as two years that follow each other', () => {
    expect(['2026-2027', '1999-2000', '2026-2028', '2026', 'x', '../etc'].map(isSchoolYear)).toEqual([true, false, false, false, false, false]);
  });
});
