import { addDays, type Day, isDay, schoolYearOf, weekdayOf } from '#src/lib/time.ts';

/** Official names of the school holidays, kept as they are. */
export type HolidayCode = 'herfst' | 'kerst' | 'krokus' | 'paas' | 'zomer';

/** Single days on which no school is open, apart from the holidays. */
export type FreeDayCode = 'armistice' | 'easter-monday' | 'labour-day' | 'ascension' | 'day-after-ascension' | 'whit-monday';

export type PublicHolidayCode =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas';

/** A school holiday; `from` and `until` both belong to it. */
export type Holiday = { readonly code: HolidayCode; readonly from: Day; readonly until: Day };
export type FreeDay = { readonly code: FreeDayCode; readonly day: Day };
export type PublicHoliday = { readonly code: PublicHolidayCode; readonly day: Day };

export type SchoolCalendar = {
  readonly schoolYear: string;
  readonly firstSchoolDay: Day;
  readonly lastSchoolDay: Day;
  readonly holidays: readonly Holiday[];
  readonly freeDays: readonly FreeDay[];
};

export type DayPart = 'morning' | 'afternoon';

const MONDAY = 1;
const WEDNESDAY = 3;
const SATURDAY = 6;
const SUNDAY = 7;

/** Easter Sunday of a year in the Gregorian calendar (the anonymous computus of Meeus, *Astronomical Algorithms*, ch. 8). */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const goldenNumber = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * lateMoon);
}

/**
 * The calendar of a school year (`'2026-2027'`), as all schools in Flanders have it; each school's own free days come on top.
 * A free day that falls in a holiday or in a weekend is listed too, as the published lists do.
 *
 * Source: Besluit van de Vlaamse Regering of 17 April 1991 (primary) and of 31 August 2001, art. 7 (secondary): the same rule.
 * The first and last school day are 1 September and 30 June, moved inward when they fall in a weekend.
 */
export const schoolCalendarOf: (schoolYear: string) => SchoolCalendar = remembered((schoolYear) => {
  const autumn = Number(schoolYear.slice(0, 4));
  const spring = autumn + 1;
  return {
    schoolYear,
    firstSchoolDay: weekdayOnOrAfter(`${autumn}-09-01`),
    lastSchoolDay: weekdayOnOrBefore(`${spring}-06-30`),
    holidays: [
      herfstOf(autumn),
      kerstOf(autumn),
      krokusOf(spring),
      paasOf(spring),
      { code: 'zomer', from: `${spring}-07-01`, until: `${spring}-08-31` },
    ],
    freeDays: [
      { code: 'armistice', day: `${autumn}-11-11` },
      { code: 'easter-monday', day: easterMondayOf(spring) },
      { code: 'labour-day', day: `${spring}-05-01` },
      { code: 'ascension', day: ascensionOf(spring) },
      { code: 'day-after-ascension', day: addDays(ascensionOf(spring), 1) },
      { code: 'whit-monday', day: whitMondayOf(spring) },
    ],
  };
});

/**
 * The ten public holidays of Belgium in a calendar year (royal decree of 18 April 1974, art. 1).
 * Two may share a day: in 2008 Ascension fell on 1 May. What a municipality gives on top (11 July, 2 November, 26 December,
 * the replacement of a holiday in a weekend) differs from place to place: those are closing days of the service itself.
 */
export function publicHolidaysOf(year: number): readonly PublicHoliday[] {
  return [
    { code: 'new-year', day: `${year}-01-01` },
    { code: 'easter-monday', day: easterMondayOf(year) },
    { code: 'labour-day', day: `${year}-05-01` },
    { code: 'ascension', day: ascensionOf(year) },
    { code: 'whit-monday', day: whitMondayOf(year) },
    { code: 'national-day', day: `${year}-07-21` },
    { code: 'assumption', day: `${year}-08-15` },
    { code: 'all-saints', day: `${year}-11-01` },
    { code: 'armistice', day: `${year}-11-11` },
    { code: 'christmas', day: `${year}-12-25` },
  ];
}

/**
 * The school holiday or else the free day that a day falls in. A weekend is not a holiday by itself,
 * but a Saturday in the middle of a holiday belongs to it. In both a holiday and a free day, the holiday is the answer.
 */
export function holidayOn(day: Day): HolidayCode | FreeDayCode | undefined {
  const { holidays, freeDays } = schoolCalendarOf(schoolYearOf(day));
  const holiday = holidays.find(({ from, until }) => from <= day && day <= until);
  return holiday?.code ?? freeDays.find((free) => free.day === day)?.code;
}

/**
 * Whether schools are open: a weekday without holiday or free day. Needs no look at the first and last school day:
 * between those and the summer lie only weekends.
 */
export function isSchoolDay(day: Day): boolean {
  return !isWeekend(day) && holidayOn(day) === undefined;
}

/** Whether there are lessons in this half of the day. Wednesday has no afternoon (custom of all networks, `flanders.md` 2.1). */
export function isSchoolHalfDay(day: Day, part: DayPart): boolean {
  return isSchoolDay(day) && !(part === 'afternoon' && weekdayOf(day) === WEDNESDAY);
}

/**
 * Whether a service works: no weekend, no public holiday, none of its own closing days. A service works through the school
 * holidays: its terms run on another clock than those for schools (`domain-model.md`, two clocks).
 */
export function isServiceDay(day: Day, closingDays: ReadonlySet<Day>): boolean {
  return !isWeekend(day) && !closingDays.has(day) && !publicHolidayDaysOf(day.slice(0, 4)).has(day);
}

/** The day `n` working days of the service after `from`, which itself does not count; for 0 the first working day from `from` on. */
export function addServiceDays(from: Day, n: number, closingDays: ReadonlySet<Day>): Day {
  return countDays(from, n, 1, (day) => isServiceDay(day, closingDays));
}

/** The day `n` school days before `day` ("closes n working days before"), which itself does not count; for 0 the last one up to `day`. */
export function schoolDaysBefore(day: Day, n: number): Day {
  return countDays(day, n, -1, isSchoolDay);
}

/** The day `n` school days after `from`, which itself does not count; for 0 the first school day from `from` on. */
export function addSchoolDays(from: Day, n: number): Day {
  return countDays(from, n, 1, isSchoolDay);
}

/**
 * Last year's closing days a year later. What hung on Easter (the bridge after Ascension, the Tuesday after Easter Monday)
 * hangs on it again; every other day keeps its date. What falls in a weekend or on a public holiday then is left out.
 */
export function closingDaysNextYear(days: readonly { readonly day: Day; readonly reason: string }[]): { day: Day; reason: string }[] {
  const later = days.map(({ day, reason }) => {
    const year = Number(day.slice(0, 4));
    const anchor = EASTER_BRIDGES.find((offset) => addDays(easterOf(year), offset) === day);
    return { day: anchor === undefined ? `${year + 1}${day.slice(4)}` : addDays(easterOf(year + 1), anchor), reason };
  });
  return later.filter(({ day }) => isDay(day) && isServiceDay(day, new Set())).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days from Easter on which offices close beside the public holidays: Good Friday, the Tuesdays after both Mondays, and around Ascension. */
const EASTER_BRIDGES = [-2, 2, 38, 40, 51];

/** All Saints on a Sunday would give the holiday to the week before: the decree then begins it on 2 November. */
function herfstOf(year: number): Holiday {
  const allSaints = `${year}-11-01`;
  const from = weekdayOf(allSaints) === SUNDAY ? addDays(allSaints, 1) : mondayOfWeekOf(allSaints);
  return { code: 'herfst', from, until: sundayAfter(from, 1) };
}

function kerstOf(year: number): Holiday {
  const christmas = `${year}-12-25`;
  const from = isWeekend(christmas) ? mondayOnOrAfter(christmas) : mondayOfWeekOf(christmas);
  return { code: 'kerst', from, until: sundayAfter(from, 2) };
}

function krokusOf(year: number): Holiday {
  const from = addDays(easterMondayOf(year), -7 * 7);
  return { code: 'krokus', from, until: sundayAfter(from, 1) };
}

/** After 15 April the two weeks end on Easter itself, so Easter Monday, a free day anyway, makes the holiday a day longer. */
function paasOf(year: number): Holiday {
  const easter = easterOf(year);
  const easterMonday = easterMondayOf(year);
  if (easter > `${year}-04-15`) return { code: 'paas', from: addDays(easterMonday, -2 * 7), until: easterMonday };

  const from = easter < `${year}-04-01` ? easterMonday : mondayOnOrAfter(`${year}-04-01`);
  return { code: 'paas', from, until: sundayAfter(from, 2) };
}

function easterMondayOf(year: number): Day {
  return addDays(easterOf(year), 1);
}

/** The fortieth day of Easter, Easter itself counted: a Thursday. */
function ascensionOf(year: number): Day {
  return addDays(easterOf(year), 39);
}

function whitMondayOf(year: number): Day {
  return addDays(easterOf(year), 50);
}

const publicHolidayDaysOf: (year: string) => ReadonlySet<Day> = remembered(
  (year) => new Set(publicHolidaysOf(Number(year)).map(({ day }) => day)),
);

function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= SATURDAY;
}

function mondayOfWeekOf(day: Day): Day {
  return addDays(day, MONDAY - weekdayOf(day));
}

function mondayOnOrAfter(day: Day): Day {
  return mondayOfWeekOf(addDays(day, 6));
}

function weekdayOnOrAfter(day: Day): Day {
  return isWeekend(day) ? mondayOnOrAfter(day) : day;
}

function weekdayOnOrBefore(day: Day): Day {
  return isWeekend(day) ? addDays(mondayOfWeekOf(day), 4) : day;
}

/** The Sunday that closes so many weeks begun on a Monday. */
function sundayAfter(monday: Day, weeks: number): Day {
  return addDays(monday, 7 * weeks - 1);
}

/** Walks in one direction until `n` days have counted; a negative or broken number is a fault of the program. */
function countDays(from: Day, n: number, direction: 1 | -1, counts: (day: Day) => boolean): Day {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of days to count: ${n}`);

  let day = n === 0 ? from : addDays(from, direction);
  let left = Math.max(n, 1);
  while (true) {
    if (counts(day)) left -= 1;
    if (left === 0) return day;
    day = addDays(day, direction);
  }
}

/** Keeps each answer of a pure function, as the calendar of one year is asked for thousands of days. */
function remembered<Answer>(answerFor: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;

    const answer = answerFor(key);
    answers.set(key, answer);
    return answer;
  };
}
