import { type FreeDayCode, type HolidayCode, holidayOn, isSchoolHalfDay, isServiceDay } from '#src/domain/calendar/index.ts';
import { type Day, type LocalTime, addDays, addMinutesLocal, daysBetween, weekdayOf } from '#src/lib/time.ts';

/** Fifty-two weeks later it is the same weekday. */
export const YEAR_OF_WEEKS = 52 * 7;

/** Between which days an answer is sought; both belong to it. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** `'2026-2027'` → `'2027-2028'` */
export const nextSchoolYear = (schoolYear: string): string => `${Number(schoolYear.slice(0, 4)) + 1}-${Number(schoolYear.slice(5)) + 1}`;
/** The days in which schools can come: not in July and August. */
export const lessonsOf = (schoolYear: string): Span => ({ from: `${schoolYear.slice(0, 4)}-09-01`, until: `${schoolYear.slice(5)}-06-30` });

/**
 * The day a year later, by weekday, or the nearest allowed one: in the same week first (the later of two that are as
 * near), then in the weeks after it, and only at the end of the span before it. Undefined: nothing in the span is allowed.
 */
export function shiftDay(day: Day, span: Span, isAllowed: (day: Day) => boolean): Day | undefined {
  const target = addDays(day, YEAR_OF_WEEKS);
  const fits = (one: Day) => span.from <= one && one <= span.until && isAllowed(one);
  if (fits(target)) return target;

  const monday = addDays(target, 1 - weekdayOf(target));
  const near = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((days) => addDays(target, days)).filter((one) => one >= monday && one <= addDays(monday, 6));
  const inWeek = near.find(fits);
  if (inWeek) return inWeek;
  for (let later = addDays(monday, 7); later <= span.until; later = addDays(later, 1)) if (fits(later)) return later;
  for (let earlier = addDays(monday, -1); earlier >= span.from; earlier = addDays(earlier, -1)) if (fits(earlier)) return earlier;
  return undefined;
}

/** Why a day is not allowed for schools to come, the first that holds. */
export type Obstacle = HolidayCode | FreeDayCode | 'weekend' | 'wednesday-afternoon' | 'closed' | 'public-holiday' | 'outside-year' | 'order';

const SATURDAY = 6;
const NOON = '12:30';

/** What stands in the way of a session on this day, at these hours (`HH:MM`). */
export function obstacleOn(day: Day, hours: { readonly from: string; readonly until: string }, closed: ReadonlySet<Day>): Obstacle | undefined {
  const holiday = holidayOn(day);
  if (holiday) return holiday;
  if (weekdayOf(day) >= SATURDAY) return 'weekend';
  if (closed.has(day)) return 'closed';
  if (!isServiceDay(day, closed)) return 'public-holiday';
  if (hours.from < NOON && !isSchoolHalfDay(day, 'morning')) return 'weekend';
  return hours.until > NOON && !isSchoolHalfDay(day, 'afternoon') ? 'wednesday-afternoon' : undefined;
}

export interface Shifted {
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** Why it is not on the same weekday fifty-two weeks later; `no-day`: there is no allowed day left, and it stands outside. */
  readonly moved: Obstacle | 'no-day' | undefined;
}

/**
 * Sessions a year later, each on a day on which schools and service are there, at the same hours and in the same order:
 * one that has to give way never comes before or at the moment of the session before it.
 */
export function shiftSessions(sessions: readonly { readonly startsAt: LocalTime; readonly endsAt: LocalTime }[], schoolYear: string, closed: ReadonlySet<Day>): Shifted[] {
  const span = lessonsOf(schoolYear);
  const order = sessions.map((session, index) => ({ ...session, index })).sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.index - b.index));
  const shifted: Shifted[] = [];
  let before: { was: LocalTime; is: LocalTime } | undefined;
  for (const { startsAt, endsAt, index } of order) {
    const [day, time] = [startsAt.slice(0, 10), startsAt.slice(11)];
    const hours = { from: time, until: endsAt.slice(0, 10) === day ? endsAt.slice(11) : '23:59' };
    const isInOrder = (one: Day) => before === undefined || (before.was === startsAt ? `${one}T${time}` >= before.is : `${one}T${time}` > before.is);
    const found = shiftDay(day, span, (one) => obstacleOn(one, hours, closed) === undefined && isInOrder(one));
    const target = addDays(day, YEAR_OF_WEEKS);
    const outside = target < span.from || target > span.until;
    const obstacle = outside ? 'outside-year' : (obstacleOn(target, hours, closed) ?? 'order');
    const start = `${found ?? target}T${time}`;
    shifted[index] = { startsAt: start, endsAt: addMinutesLocal(start, minutesBetween(startsAt, endsAt)), moved: found === undefined ? 'no-day' : found === target ? undefined : obstacle };
    if (found !== undefined) before = { was: startsAt, is: start };
  }
  return shifted;
}

/** A period a year later: the edges of the school year stay edges, days in summer move by weeks, other ends are school days. */
export function shiftPeriod({ from, until }: Span, schoolYear: string): Span {
  const [start, end] = [shiftEnd(from, schoolYear), shiftEnd(until, schoolYear)];
  return { from: start, until: earlier(start, end) === end ? start : end };
}

/** First and last day of lessons, of summer, and so of the school year. */
const EDGES = ['09-01', '06-30', '07-01', '08-31'];

function shiftEnd(day: Day, schoolYear: string): Day {
  const [autumn, spring] = [schoolYear.slice(0, 4), schoolYear.slice(5)];
  const date = day.slice(5);
  if (EDGES.includes(date)) return `${date === '09-01' ? autumn : spring}-${date}`;
  const target = addDays(day, YEAR_OF_WEEKS);
  if (target > `${spring}-06-30` && target <= `${spring}-08-31`) return target;
  return shiftDay(day, lessonsOf(schoolYear), (one) => isSchoolHalfDay(one, 'morning')) ?? target;
}

/** A day on which the service does something by itself (opens, closes, decides): a working day of its own. */
export const shiftWorkDay = (day: Day, closed: ReadonlySet<Day>): Day => {
  const target = addDays(day, YEAR_OF_WEEKS);
  return shiftDay(day, { from: addDays(target, -30), until: addDays(target, 30) }, (one) => isServiceDay(one, closed)) ?? target;
};

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

function minutesBetween(from: LocalTime, until: LocalTime): number {
  const minutes = (local: LocalTime) => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return daysBetween(from.slice(0, 10), until.slice(0, 10)) * 24 * 60 + minutes(until) - minutes(from);
}
