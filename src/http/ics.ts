import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Day, type Instant, ZONE, addDays } from '#src/lib/time.ts';

/** One thing in a calendar: a moment by the clock on the wall, or whole days. */
export interface CalendarEntry {
  /** The same for ever, so that a calendar program replaces what it has. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string;
  readonly day: Day;
  readonly untilDay: Day | null;
  /** `HH:MM`; without it, it lasts whole days. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly changedAt: Instant;
  /** Grows with every change. */
  readonly sequence: number;
  readonly cancelled: boolean;
  /** Moved, and not yet agreed again. */
  readonly tentative?: boolean;
}

/** The rules of Brussels time since 1996; calendar programs need them beside every local time (RFC 5545, 3.6.5). */
const BRUSSELS = [
  'BEGIN:VTIMEZONE', `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** A calendar file of these entries. Local times carry their zone, so that a change of rules does not move a visit. */
export function calendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Scholenportaal', product: 'agenda', language: 'NL' }, timezone: { name: ZONE, generator: () => BRUSSELS } });
  for (const entry of entries) {
    const allDay = entry.startsAt === null;
    const ends = entry.endsAt ?? entry.startsAt;
    calendar.createEvent({
      id: entry.uid,
      // ical-generator reads text as the time on the wall of `timezone`; whole days end on the day after.
      start: allDay ? entry.day : `${entry.day}T${entry.startsAt}:00`,
      end: allDay ? addDays(entry.untilDay ?? entry.day, 1) : `${entry.day}T${ends}:00`,
      allDay,
      ...(allDay ? {} : { timezone: ZONE }),
      summary: entry.title,
      description: entry.description,
      ...(entry.place ? { location: entry.place } : {}),
      url: entry.url,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : entry.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** The answer that a calendar file is. */
export function calendarResponse(text: string, fileName: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': `attachment; filename="${fileName}"`, 'Cache-Control': 'private, no-store' },
  });
}
