import { Temporal } from 'temporal-polyfill';

/** The zone in which everything is planned and shown; the zone of the server does not matter. */
export const ZONE = 'Europe/Brussels';

/** What happened: a UTC instant, `2026-05-12T07:00:00.000Z`. Always this length, so that text order is time order. */
export type Instant = string;
/** What is planned, by day: `2026-11-17`. */
export type Day = string;
/** What is planned, by the clock on the wall in Brussels: `2026-11-17T10:00`. */
export type LocalTime = string;

export const instantOf = (date: Date): Instant => date.toISOString();

export function addMinutes(at: Instant, minutes: number): Instant {
  return instantOf(new Date(Date.parse(at) + minutes * 60_000));
}

/** The day it is in Brussels at this instant. */
export function dayOf(at: Instant): Day {
  return zoned(at).toPlainDate().toString();
}

/** The time on the wall in Brussels at this instant. */
export function localTimeOf(at: Instant): LocalTime {
  return zoned(at).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant of a time on the wall. In the hour that the clock skips in spring the time moves on by that hour;
 * the hour that comes twice in autumn is read as its first pass.
 */
export function instantAt(local: LocalTime): Instant {
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE, { disambiguation: 'compatible' });
  return instantOf(new Date(at.epochMilliseconds));
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addMinutesLocal(local: LocalTime, minutes: number): LocalTime {
  return Temporal.PlainDateTime.from(local).add({ minutes }).toString({ smallestUnit: 'minute' });
}

export function daysBetween(from: Day, until: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whether this text is a day that exists. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parses(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** The school year of a day: it begins on 1 September (decree on basic education, art. 3). */
export function schoolYearOf(day: Day): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '09-01' ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

function zoned(at: Instant) {
  return Temporal.Instant.from(at).toZonedDateTimeISO(ZONE);
}

function parses(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
