import { type Holiday, schoolCalendarOf } from '#src/domain/calendar/index.ts';
import { type RegisteredSurvey, edgesOf } from '#src/domain/surveys/registry.ts';
import { type SurveyStatus, statusOf } from '#src/domain/surveys/rules.ts';
import { type Day, daysBetween } from '#src/lib/time.ts';

/** A survey as a bar on the line of a school year; places are days since 1 September. */
export interface YearBar {
  readonly survey: RegisteredSurvey['survey'];
  readonly status: SurveyStatus;
  readonly from: number;
  /** The day after its last. */
  readonly until: number;
  /** Under which other bars of its service it stands, from 0. */
  readonly lane: number;
  /** The title stands before the bar, where there is no room behind it. */
  readonly isBefore: boolean;
}

export interface YearRow {
  readonly serviceName: string;
  readonly lanes: number;
  readonly bars: readonly YearBar[];
}

export interface YearLine {
  readonly days: number;
  /** Where each month begins, from September on. */
  readonly months: readonly number[];
  readonly holidays: readonly { readonly code: Holiday['code']; readonly from: number; readonly until: number }[];
  /** Undefined outside this school year. */
  readonly today: number | undefined;
  readonly rows: readonly YearRow[];
}

/**
 * Lays the surveys that have a period on the line of a school year, those of one service in one row; two that would stand
 * over each other, title and all, get a lane each. `roomFor` says how many days wide a title is.
 */
export function yearLineOf(surveys: readonly RegisteredSurvey[], schoolYear: string, today: Day, roomFor: (title: string) => number): YearLine {
  const { from: first, until: last } = edgesOf(schoolYear);
  const days = daysBetween(first, last) + 1;
  const place = (day: Day) => Math.min(days, Math.max(0, daysBetween(first, day)));
  const rows = new Map<string, { bars: YearBar[]; ends: { from: number; until: number }[][] }>();
  for (const { survey, serviceName } of surveys) {
    if (survey.opensOn === null) continue;
    const row = rows.get(serviceName) ?? { bars: [], ends: [] };
    rows.set(serviceName, row);
    const [from, until] = [place(survey.opensOn), Math.min(days, place(survey.closesOn ?? survey.opensOn) + 1)];
    const room = roomFor(survey.title);
    const isBefore = until + room > days && from - room >= 0;
    const taken = isBefore ? { from: from - room, until } : { from, until: Math.max(until + room, from + 1) };
    const free = row.ends.findIndex((lane) => lane.every((other) => taken.from >= other.until || taken.until <= other.from));
    const lane = free === -1 ? row.ends.length : free;
    row.ends[lane] = [...(row.ends[lane] ?? []), taken];
    row.bars.push({ survey, status: statusOf(survey, today), from, until, lane, isBefore });
  }
  return {
    days,
    months: Array.from({ length: 12 }, (_, index) => place(`${index < 4 ? schoolYear.slice(0, 4) : schoolYear.slice(5)}-${String(((index + 8) % 12) + 1).padStart(2, '0')}-01`)),
    holidays: schoolCalendarOf(schoolYear).holidays.map(({ code, from, until }) => ({ code, from: place(from), until: Math.min(days, place(until) + 1) })).filter(({ from, until }) => until > from),
    today: today >= first && today <= last ? place(today) : undefined,
    rows: [...rows].map(([serviceName, { bars, ends }]) => ({ serviceName, lanes: Math.max(1, ends.length), bars })),
  };
}
