import { Temporal } from 'temporal-polyfill';
import { type Day, type Instant, type LocalTime, daysBetween, localTimeOf } from '#src/lib/time.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const MONTHS = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] as const;

/** "di 17 nov 2026": for lists and cards. */
export function shortDay(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${weekday(date).slice(0, 2)} ${date.day} ${shortMonth(date)} ${date.year}`;
}

/** "dinsdag 17 november 2026": in sentences and mails. */
export function longDay(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${weekday(date)} ${date.day} ${month(date)} ${date.year}`;
}

/** "dinsdag 26 mei": in sentences where the year is plain from the context. */
export function dayWithoutYear(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${weekday(date)} ${date.day} ${month(date)}`;
}

/** "mei 2026" */
export function monthAndYear(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${month(date)} ${date.year}`;
}

/** "12 nov 2026": where the weekday says nothing. */
export function plainDay(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day} ${shortMonth(date)} ${date.year}`;
}

/** "13.30 u.", as people here write a time. */
export function hour(time: string): string {
  const [hours, minutes] = time.slice(-5).split(':');
  return minutes === '00' ? `${Number(hours)} u.` : `${Number(hours)}.${minutes} u.`;
}

/** "di 17 nov 2026, 10 u." */
export function shortMoment(local: LocalTime): string {
  return `${shortDay(local.slice(0, 10))}, ${hour(local.slice(11, 16))}`;
}

/** "12 mei 2026, 9.05 u.": when something happened. */
export function happened(at: Instant): string {
  const local = localTimeOf(at);
  return `${plainDay(local.slice(0, 10))}, ${hour(local.slice(11, 16))}`;
}

/** "vandaag", "morgen", "over 3 dagen", "2 dagen over tijd". */
export function untilDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days > 1) return `over ${days} dagen`;
  return days === -1 ? '1 dag over tijd' : `${-days} dagen over tijd`;
}

/** "1 september 2026 tot en met 25 juni 2027" */
export function period(from: Day, until: Day): string {
  return from === until ? plainDay(from) : `${plainDay(from)} tot en met ${plainDay(until)}`;
}


function weekday(date: Temporal.PlainDate): string {
  return WEEKDAYS[date.dayOfWeek - 1] ?? '';
}

function month(date: Temporal.PlainDate): string {
  return MONTHS[date.month - 1] ?? '';
}

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

function shortMonth(date: Temporal.PlainDate): string {
  return SHORT_MONTHS[date.month - 1] ?? '';
}

/** The days that a text names with their year: "17 nov 2026", "17 november 2026", "17/11/2026". */
export function daysNamedIn(text: string): { readonly written: string; readonly day: Day }[] {
  return [...text.matchAll(/\b(\d{1,2})(?: ([a-z]{3,9})\.? |[-/](\d{1,2})[-/])(20\d{2})\b/gi)].flatMap(([written, day = '', word, number, year = '']) => {
    const month = number ?? String(MONTHS.findIndex((name, index) => word !== undefined && (name.startsWith(word.toLowerCase()) || SHORT_MONTHS[index] === word.toLowerCase())) + 1);
    return month === '0' ? [] : [{ written, day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }];
  });
}
