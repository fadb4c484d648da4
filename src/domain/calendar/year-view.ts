import type { Closure } from '#src/domain/calendar/closing-days.ts';
import { type FreeDayCode, type HolidayCode, holidayOn, schoolCalendarOf } from '#src/domain/calendar/rules.ts';
import { type Day, addDays, weekdayOf } from '#src/lib/time.ts';

export interface DayOfYear {
  readonly day: Day;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly holiday: HolidayCode | undefined;
  readonly free: FreeDayCode | undefined;
  readonly closed: boolean;
  /** The first or the last school day. */
  readonly edge: boolean;
}

export interface MonthOfYear {
  /** `2026-09` */
  readonly month: string;
  readonly days: readonly DayOfYear[];
}

const HOLIDAYS: readonly string[] = ['herfst', 'kerst', 'krokus', 'paas', 'zomer'] satisfies HolidayCode[];
const isHoliday = (code: HolidayCode | FreeDayCode): code is HolidayCode => HOLIDAYS.includes(code);

/** The twelve months of a school year, from September on, with what every day is; a free day in a holiday or weekend is not marked apart. */
export function monthsOf(schoolYear: string, closures: readonly Closure[]): MonthOfYear[] {
  const { firstSchoolDay, lastSchoolDay } = schoolCalendarOf(schoolYear);
  const closed = new Set(closures.flatMap(({ days }) => days));
  const months = new Map<string, DayOfYear[]>();
  for (let day = `${schoolYear.slice(0, 4)}-09-01`; day <= `${schoolYear.slice(5)}-08-31`; day = addDays(day, 1)) {
    const code = holidayOn(day);
    const holiday = code !== undefined && isHoliday(code) ? code : undefined;
    const free = code !== undefined && !isHoliday(code) && weekdayOf(day) < 6 ? code : undefined;
    const entry: DayOfYear = { day, weekday: weekdayOf(day), holiday, free, closed: closed.has(day), edge: day === firstSchoolDay || day === lastSchoolDay };
    months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), entry]);
  }
  return [...months].map(([month, days]) => ({ month, days }));
}

/** Whether this is a school year the calendar can show: written as `2026-2027`, not further than people plan. */
export function isSchoolYear(text: string): boolean {
  const [, from = '', until = ''] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  return from !== '' && Number(until) === Number(from) + 1 && from >= '2000' && from <= '2099';
}
