import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSchoolDays,
  addServiceDays,
  easterOf,
  type HolidayCode,
  holidayOn,
  isSchoolDay,
  isSchoolHalfDay,
  isServiceDay,
  publicHolidaysOf,
  schoolCalendarOf,
  schoolDaysBefore,
} from '#src/domain/calendar/index.ts';
import { calendar } from '#src/i18n/nl/calendar.ts';
import { addDays, type Day, daysBetween, schoolYearOf, weekdayOf } from '#src/lib/time.ts';
import publishedYears from '#tests/domain/schoolkalender.json' with { type: 'json' };

const schoolYears = Array.from({ length: 21 }, (_, index) => `${2019 + index}-${2020 + index}`);
const noClosingDays: ReadonlySet<Day> = new Set();
/** What municipalities often close on top of the public holidays, with the bridge after Ascension of 2027. */
const closedAtTheLibrary: ReadonlySet<Day> = new Set(['2026-11-02', '2026-12-26', '2027-05-07', '2027-07-11', '2027-07-12']);

const anyDay = fc.integer({ min: 0, max: daysBetween('2019-09-01', '2040-08-31') }).map((days) => addDays('2019-09-01', days));
const anySchoolDay = anyDay.filter(isSchoolDay);
const someDays = fc.integer({ min: 0, max: 60 });
/** Closing days lie close together, so that they meet the days that are counted. */
const anyClosingDays = fc
  .tuple(anyDay, fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 15 }))
  .map(([from, offsets]) => ({ from, closingDays: new Set(offsets.map((offset) => addDays(from, offset))) }));

describe('the calendar of a school year', () => {
  test.each(publishedYears.map((year) => [year.schooljaar, year] as const))('of %s is the reference list, day for day', (_, year) => {
    const { schoolYear, firstSchoolDay, lastSchoolDay, holidays, freeDays } = schoolCalendarOf(year.schooljaar);

    expect({ schoolYear, firstSchoolDay, lastSchoolDay }).toEqual({
      schoolYear: year.schooljaar,
      firstSchoolDay: year.eersteSchooldag,
      lastSchoolDay: year.laatsteSchooldag,
    });
    expect(holidays.map(({ code, from, until }) => ({ code, naam: calendar.holidays[code], van: from, tot: until }))).toEqual(
      year.vakanties,
    );
    expect(freeDays.map(({ code, day }) => ({ naam: calendar.freeDays[code], datum: day }))).toEqual(year.vrijeDagen);
  });

  // Published lists, apart from the reference list: 2747.com/2747/law (2006 to 2010) and ptsmechelen.be (2022 to 2024).
  test.each([
    ['2006-2007', ['2006-10-30', '2006-11-05'], ['2006-12-25', '2007-01-07'], ['2007-02-19', '2007-02-25'], ['2007-04-02', '2007-04-15']],
    ['2007-2008', ['2007-10-29', '2007-11-04'], ['2007-12-24', '2008-01-06'], ['2008-02-04', '2008-02-10'], ['2008-03-24', '2008-04-06']],
    ['2009-2010', ['2009-11-02', '2009-11-08'], ['2009-12-21', '2010-01-03'], ['2010-02-15', '2010-02-21'], ['2010-04-05', '2010-04-18']],
    ['2022-2023', ['2022-10-31', '2022-11-06'], ['2022-12-26', '2023-01-08'], ['2023-02-20', '2023-02-26'], ['2023-04-03', '2023-04-16']],
    ['2023-2024', ['2023-10-30', '2023-11-05'], ['2023-12-25', '2024-01-07'], ['2024-02-12', '2024-02-18'], ['2024-04-01', '2024-04-14']],
  ])('of %s has the holidays that were published then', (schoolYear, ...published) => {
    const { holidays } = schoolCalendarOf(schoolYear);

    expect(holidays.slice(0, 4).map(({ from, until }) => [from, until])).toEqual(published);
  });

  test('is made once and then remembered', () => {
    expect(schoolCalendarOf('2026-2027')).toBe(schoolCalendarOf('2026-2027'));
  });

  test('begins on Monday 3 September and ends on Friday 28 June when 1 September is a Saturday and 30 June a Sunday', () => {
    expect(schoolCalendarOf('2029-2030')).toMatchObject({ firstSchoolDay: '2029-09-03', lastSchoolDay: '2030-06-28' });
  });

  test('begins on Monday 2 September when 1 September is a Sunday', () => {
    expect(schoolCalendarOf('2024-2025').firstSchoolDay).toBe('2024-09-02');
  });
});

describe('the autumn holiday', () => {
  test('is the week of 1 November, also when that is the Saturday at its end', () => {
    expect(weekdayOf('2025-11-01')).toBe(6);
    expect(holidayOf('2025-2026', 'herfst')).toEqual({ code: 'herfst', from: '2025-10-27', until: '2025-11-02' });
  });

  test('begins on 2 November when 1 November is a Sunday', () => {
    expect(weekdayOf('2026-11-01')).toBe(7);
    expect(holidayOf('2026-2027', 'herfst')).toEqual({ code: 'herfst', from: '2026-11-02', until: '2026-11-08' });
  });
});

describe('the Christmas holiday', () => {
  test('begins in the week of 25 December, also when that is the Friday', () => {
    expect(weekdayOf('2026-12-25')).toBe(5);
    expect(holidayOf('2026-2027', 'kerst')).toEqual({ code: 'kerst', from: '2026-12-21', until: '2027-01-03' });
  });

  test('begins the Monday after when 25 December is a Saturday', () => {
    expect(weekdayOf('2027-12-25')).toBe(6);
    expect(holidayOf('2027-2028', 'kerst')).toEqual({ code: 'kerst', from: '2027-12-27', until: '2028-01-09' });
  });

  test('begins the day after when 25 December is a Sunday', () => {
    expect(weekdayOf('2022-12-25')).toBe(7);
    expect(holidayOf('2022-2023', 'kerst')).toEqual({ code: 'kerst', from: '2022-12-26', until: '2023-01-08' });
  });
});

describe('Easter', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, easter) => {
    expect(easterOf(year)).toBe(easter);
  });

  test('is a Sunday from 22 March to 25 April in every year', () => {
    const years = Array.from({ length: 1000 }, (_, index) => 1583 + index);

    expect(years.filter((year) => !isPossibleEaster(easterOf(year)))).toEqual([]);
  });

  test('in March begins its holiday on Easter Monday', () => {
    expect(easterOf(2027)).toBe('2027-03-28');
    expect(holidayOf('2026-2027', 'paas')).toEqual({ code: 'paas', from: '2027-03-29', until: '2027-04-11' });
  });

  test('on 1 April begins its holiday the day after, the first Monday of April', () => {
    expect(easterOf(2018)).toBe('2018-04-01');
    expect(holidayOf('2017-2018', 'paas')).toEqual({ code: 'paas', from: '2018-04-02', until: '2018-04-15' });
  });

  test('on 15 April ends its holiday on Easter itself, with Easter Monday as a free day of its own', () => {
    expect(easterOf(2001)).toBe('2001-04-15');
    expect(holidayOf('2000-2001', 'paas')).toEqual({ code: 'paas', from: '2001-04-02', until: '2001-04-15' });
    expect(holidayOn('2001-04-16')).toBe('easter-monday');
  });

  test('after 15 April begins its holiday the second Monday before, and adds Easter Monday', () => {
    expect(easterOf(2028)).toBe('2028-04-16');
    expect(holidayOf('2027-2028', 'paas')).toEqual({ code: 'paas', from: '2028-04-03', until: '2028-04-17' });
    expect(holidayOn('2028-04-17')).toBe('paas');
    expect(isSchoolDay('2028-04-18')).toBe(true);
  });

  // Brussels and Wallonia began a week later that year; the papers explained the Flemish rule (Gazet van Antwerpen, 24 September 2017).
  test('on 21 April 2019 began its holiday on 8 April', () => {
    expect(holidayOf('2018-2019', 'paas')).toEqual({ code: 'paas', from: '2019-04-08', until: '2019-04-22' });
  });
});

describe('a day', () => {
  test('in a holiday carries the name of the holiday, its weekends too', () => {
    expect(['2026-11-02', '2026-11-07', '2026-11-08'].map(holidayOn)).toEqual(['herfst', 'herfst', 'herfst']);
  });

  test('that is free for all schools carries the name of the free day', () => {
    expect(['2026-11-11', '2027-05-06', '2027-05-07', '2027-05-17'].map(holidayOn)).toEqual([
      'armistice',
      'ascension',
      'day-after-ascension',
      'whit-monday',
    ]);
  });

  test('in an ordinary weekend is not a holiday, and still no school day', () => {
    expect(['2026-11-14', '2026-11-15'].map(holidayOn)).toEqual([undefined, undefined]);
    expect(['2026-11-14', '2026-11-15'].map(isSchoolDay)).toEqual([false, false]);
  });

  test('at the end of August is still summer, and the next one is the first school day', () => {
    expect(holidayOn('2026-08-31')).toBe('zomer');
    expect(isSchoolDay('2026-09-01')).toBe(true);
  });

  test('before the first Monday of September is no school day when the year begins in a weekend', () => {
    expect(['2029-09-01', '2029-09-02', '2029-09-03'].map(isSchoolDay)).toEqual([false, false, true]);
  });

  test('has two halves at school, but a Wednesday only its morning', () => {
    expect(isSchoolHalfDay('2026-11-17', 'morning')).toBe(true);
    expect(isSchoolHalfDay('2026-11-17', 'afternoon')).toBe(true);
    expect(isSchoolHalfDay('2026-11-18', 'morning')).toBe(true);
    expect(isSchoolHalfDay('2026-11-18', 'afternoon')).toBe(false);
  });

  test('off has no half at school', () => {
    expect(isSchoolHalfDay('2026-11-11', 'morning')).toBe(false);
    expect(isSchoolHalfDay('2026-11-05', 'afternoon')).toBe(false);
  });
});

describe('school days', () => {
  test('lie between the first and the last school day, and both of those are school days', () => {
    for (const schoolYear of schoolYears) {
      const { firstSchoolDay, lastSchoolDay } = schoolCalendarOf(schoolYear);
      const days = schoolDaysOf(schoolYear);

      expect([days.at(0), days.at(-1)]).toEqual([firstSchoolDay, lastSchoolDay]);
    }
  });

  test('never fall in a holiday, on a free day or in a weekend', () => {
    fc.assert(
      fc.property(anySchoolDay, (day) => {
        const { holidays, freeDays } = schoolCalendarOf(schoolYearOf(day));

        expect(holidays.filter(({ from, until }) => from <= day && day <= until)).toEqual([]);
        expect(freeDays.filter((free) => free.day === day)).toEqual([]);
        expect(weekdayOf(day)).toBeLessThan(6);
      }),
    );
  });

  // Measured: 180 in 2024-2025 and 2029-2030, 184 in 2031-2032. A school's own free days still come off these.
  test('number from 180 to 184 in every school year from 2019-2020 to 2039-2040', () => {
    const numbers = schoolYears.map((schoolYear) => schoolDaysOf(schoolYear).length);

    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([180, 184]);
  });
});

describe('a closing day for schools', () => {
  test('five working days before Tuesday 17 November 2026 is Monday 9 November, as 11 November does not count', () => {
    expect(schoolDaysBefore('2026-11-17', 5)).toBe('2026-11-09');
  });

  test('one working day before the first Monday after the autumn holiday is the Friday before it', () => {
    expect(schoolDaysBefore('2026-11-09', 1)).toBe('2026-10-30');
  });

  test('counted back from the first school day lies in June of the year before', () => {
    expect(schoolDaysBefore('2026-09-01', 1)).toBe('2026-06-30');
  });

  test('at no distance is the day itself, or the last school day before a holiday', () => {
    expect(schoolDaysBefore('2026-11-17', 0)).toBe('2026-11-17');
    expect(schoolDaysBefore('2026-11-08', 0)).toBe('2026-10-30');
  });

  test('counted forward and back again is where it began', () => {
    fc.assert(
      fc.property(anySchoolDay, someDays, (day, n) => {
        expect(schoolDaysBefore(addSchoolDays(day, n), n)).toBe(day);
        expect(addSchoolDays(schoolDaysBefore(day, n), n)).toBe(day);
      }),
    );
  });

  test('has exactly so many school days between it and the day it is counted from', () => {
    fc.assert(
      fc.property(anyDay, someDays, (day, n) => {
        const closesOn = schoolDaysBefore(day, n);

        expect(isSchoolDay(closesOn)).toBe(true);
        if (n > 0) expect(daysFrom(closesOn, addDays(day, -1)).filter(isSchoolDay)).toHaveLength(n);
      }),
    );
  });

  test('cannot be counted with a negative or broken number', () => {
    expect(() => schoolDaysBefore('2026-11-17', -1)).toThrow(RangeError);
    expect(() => addSchoolDays('2026-11-17', 1.5)).toThrow(RangeError);
  });
});

describe('a term for a service', () => {
  test('runs through the school holidays, where a term for schools stands still', () => {
    expect(addServiceDays('2026-10-30', 5, noClosingDays)).toBe('2026-11-06');
    expect(addSchoolDays('2026-10-30', 5)).toBe('2026-11-16');
  });

  test('skips the days on which the service itself is closed', () => {
    expect(isServiceDay('2026-11-02', noClosingDays)).toBe(true);
    expect(isServiceDay('2026-11-02', closedAtTheLibrary)).toBe(false);
    expect(addServiceDays('2026-10-30', 5, closedAtTheLibrary)).toBe('2026-11-09');
  });

  test('counts the day after Ascension, on which schools are free and services work unless they say so', () => {
    expect(addServiceDays('2027-05-05', 1, noClosingDays)).toBe('2027-05-07');
    expect(addServiceDays('2027-05-05', 1, closedAtTheLibrary)).toBe('2027-05-10');
  });

  test('of no days ends on the day itself, or on the first working day after a weekend or a public holiday', () => {
    expect(addServiceDays('2026-11-10', 0, noClosingDays)).toBe('2026-11-10');
    expect(addServiceDays('2026-11-11', 0, noClosingDays)).toBe('2026-11-12');
    expect(addServiceDays('2027-01-01', 0, noClosingDays)).toBe('2027-01-04');
  });

  test('always ends on a working day of the service, with exactly so many working days after its beginning', () => {
    fc.assert(
      fc.property(anyClosingDays, someDays, ({ from, closingDays }, n) => {
        const answerBy = addServiceDays(from, n, closingDays);

        expect(isServiceDay(answerBy, closingDays)).toBe(true);
        if (n > 0) expect(daysFrom(addDays(from, 1), answerBy).filter((day) => isServiceDay(day, closingDays))).toHaveLength(n);
      }),
    );
  });

  test('ends later when it is a day longer, and not earlier when it begins later', () => {
    fc.assert(
      fc.property(anyClosingDays, someDays, someDays, ({ from, closingDays }, n, later) => {
        const answerBy = addServiceDays(from, n, closingDays);

        expect(addServiceDays(addDays(from, later), n, closingDays) >= answerBy).toBe(true);
        expect(addServiceDays(from, n + 2, closingDays) > addServiceDays(from, n + 1, closingDays)).toBe(true);
        // From a closed day both 0 and 1 are the first working day after it.
        expect(addServiceDays(from, n + 1, closingDays) >= answerBy).toBe(true);
      }),
    );
  });
});

describe('the public holidays', () => {
  test('of 2027 are the ten of the law', () => {
    expect(publicHolidaysOf(2027).map(({ code, day }) => `${day} ${calendar.publicHolidays[code]}`)).toEqual([
      '2027-01-01 Nieuwjaar',
      '2027-03-29 Paasmaandag',
      '2027-05-01 Dag van de Arbeid',
      '2027-05-06 O.L.H.-Hemelvaart',
      '2027-05-17 Pinkstermaandag',
      '2027-07-21 Nationale feestdag',
      '2027-08-15 O.L.V.-Hemelvaart',
      '2027-11-01 Allerheiligen',
      '2027-11-11 Wapenstilstand',
      '2027-12-25 Kerstmis',
    ]);
  });

  test('share a day when Ascension falls on 1 May', () => {
    const onLabourDay = publicHolidaysOf(2008).filter(({ day }) => day === '2008-05-01');

    expect(onLabourDay.map(({ code }) => code)).toEqual(['labour-day', 'ascension']);
  });

  test('are never school days', () => {
    const holidays = schoolYears.flatMap((schoolYear) => publicHolidaysOf(Number(schoolYear.slice(0, 4))));

    expect(holidays.filter(({ day }) => isSchoolDay(day))).toEqual([]);
  });
});

function holidayOf(schoolYear: string, code: HolidayCode) {
  return schoolCalendarOf(schoolYear).holidays.find((holiday) => holiday.code === code);
}

function daysFrom(from: Day, until: Day): Day[] {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index));
}

function schoolDaysOf(schoolYear: string): Day[] {
  return daysFrom(`${schoolYear.slice(0, 4)}-09-01`, `${schoolYear.slice(5)}-08-31`).filter(isSchoolDay);
}

function isPossibleEaster(day: Day): boolean {
  return weekdayOf(day) === 7 && day.slice(5) >= '03-22' && day.slice(5) <= '04-25';
}
