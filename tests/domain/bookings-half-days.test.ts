import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HalfDayRule, refuseHalfDay } from '#src/domain/bookings/fields.ts';
import { bookingFormOf } from '#src/domain/bookings/index.ts';
import { isSchoolHalfDay } from '#src/domain/calendar/index.ts';
import { formContextOf } from '#src/domain/offers/index.ts';
import { addDays, weekdayOf } from '#src/lib/time.ts';
import { lindervelde } from '#tests/support/town.ts';

const town = lindervelde();

/** The rule by which an offer takes half days, for who asks today. */
function ruleOf(code: string, today = '2026-05-12'): HalfDayRule {
  const offer = town.offer(code);
  const [field] = bookingFormOf(offer.bookingForm).fields(offer.terms, formContextOf(offer, today));
  if (field?.kind !== 'half-days') throw new Error(`${code} asks no half days`);
  return field.allowed;
}

const refused = (code: string, day: string, part: 'morning' | 'afternoon' = 'morning', today?: string) => refuseHalfDay({ day, part }, ruleOf(code, today));

describe('a half day at the fire station, on Tuesday and Thursday morning from 13 October', () => {
  test.each([
    ['Tuesday morning', '2026-10-13', 'morning', undefined],
    ['Thursday morning', '2026-10-15', 'morning', undefined],
    ['Monday morning', '2026-10-19', 'morning', 'moment-weekday'],
    ['Wednesday morning', '2026-10-14', 'morning', 'moment-weekday'],
    ['Tuesday afternoon', '2026-10-13', 'afternoon', 'moment-part'],
    ['the last day', '2027-06-10', 'morning', undefined],
    ['the day after the last', '2027-06-11', 'morning', 'date-outside-period'],
    ['a Tuesday in the autumn holiday', '2026-11-03', 'morning', 'moment-no-school'],
    ['a Saturday', '2026-10-17', 'morning', 'moment-no-school'],
  ] as const)('%s', (_, day, part, reason) => {
    expect(refused('BRA-01', day, part)).toBe(reason);
  });
});

describe('a half day in the Meerbos, in autumn and again in spring', () => {
  test.each([
    ['the first day of autumn', '2026-09-07', undefined],
    ['the last day of autumn', '2026-10-23', undefined],
    ['the Monday in the gap after it', '2026-10-26', 'date-outside-period'],
    ['a winter day in the gap', '2027-01-19', 'date-outside-period'],
    ['the last day of the gap', '2027-04-11', 'date-outside-period'],
    ['the first day of spring', '2027-04-12', undefined],
    ['the last day of spring', '2027-06-18', undefined],
  ] as const)('%s', (_, day, reason) => {
    expect(refused('NAT-01', day)).toBe(reason);
  });

  test('can be asked 21 days before, not 20', () => {
    expect(refused('NAT-01', '2026-09-14', 'morning', '2026-08-24')).toBeUndefined();
    expect(refused('NAT-01', '2026-09-14', 'morning', '2026-08-25')).toBe('moment-too-soon');
  });
});

describe('Wednesday', () => {
  test('has a morning and no afternoon', () => {
    expect([refused('BIB-01', '2026-10-21', 'morning'), refused('BIB-01', '2026-10-21', 'afternoon')]).toEqual([undefined, 'moment-wednesday-afternoon']);
  });
});

describe('a day that is none', () => {
  test.each(['', '2026-13-01', '2027-02-29', '20-10-2026', '2026-10-20T10:00', 'dinsdag', '9999-99-99'])('"%s"', (day) => {
    expect(refused('BIB-01', day)).toBe('date-wrong');
  });
});

describe('whatever half day an offer takes', () => {
  const anyDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-05-12', days));

  test.each(['BIB-01', 'NAT-01', 'BRA-01', 'MIL-05', 'POL-02', 'MOB-05'])('has school, lies in a period of %s and leaves its lead time', (code) => {
    const rule = ruleOf(code);
    fc.assert(
      fc.property(anyDay, fc.constantFrom('morning' as const, 'afternoon' as const), (day, part) => {
        if (refuseHalfDay({ day, part }, rule) !== undefined) return;
        expect(isSchoolHalfDay(day, part)).toBe(true);
        expect(rule.periods.some(({ from, until }) => from <= day && day <= until)).toBe(true);
        expect(rule.weekdays).toContain(weekdayOf(day));
        expect(day >= rule.earliest).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});
