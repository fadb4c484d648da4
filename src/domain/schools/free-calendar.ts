import ICAL from 'ical.js';
import type { DayPart } from '#src/domain/calendar/index.ts';
import { type FreeDaysReading, collector, freeDaysWindow, whatIn } from '#src/domain/schools/free-lines.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Day, addDays, dayOf, daysBetween, instantOf, localTimeOf, weekdayOf } from '#src/lib/time.ts';

export type FreeCalendarReading = { kind: 'read'; reading: FreeDaysReading } | { kind: 'refused'; reason: 'ics-unreadable' | 'ics-empty' | 'ics-too-large' | 'ics-too-many' };

const MAX_BYTES = 1024 * 1024;
const MAX_EVENTS = 500;
/** Nothing repeats more often than a school year has days. */
const MAX_TURNS = 400;
/** What begins later is no lesson time: a parents' evening closes no class. */
const EVENING = '16:30';
/** Lessons of a half day: what leaves more than an hour of them is something that happens at school, and no free half day. */
const HALF_DAYS = [
  { part: 'morning', from: '09:30', until: '10:30' },
  { part: 'afternoon', from: '14:00', until: '14:30' },
] as const;

/**
 * The free days in a calendar file, within this school year and the next. Events of a whole day and of some hours, over
 * more days, and repeated by day, week, month or year; a rule that we do not know counts once, and is said. The file comes
 * from outside: its size, its number of events and its turns are bounded, and what does not parse is refused as a whole.
 */
export function readFreeCalendar(bytes: Buffer, today: Day): FreeCalendarReading {
  if (bytes.length > MAX_BYTES) return { kind: 'refused', reason: 'ics-too-large' };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!/BEGIN:VCALENDAR/i.test(text.slice(0, 200)) || !/END:VCALENDAR\s*$/i.test(text.slice(-200))) return { kind: 'refused', reason: 'ics-unreadable' };
  if ((text.match(/^BEGIN:/gim) ?? []).length > 4 * MAX_EVENTS) return { kind: 'refused', reason: 'ics-too-many' };

  const events = eventsOf(text);
  if (!events) return { kind: 'refused', reason: 'ics-unreadable' };
  if (events.length === 0) return { kind: 'refused', reason: 'ics-empty' };
  if (events.length > MAX_EVENTS) return { kind: 'refused', reason: 'ics-too-many' };

  const into = collector();
  const [from, until] = freeDaysWindow(today);
  for (const event of withoutReplaced(events)) readEvent(event, into, { from, until });
  return { kind: 'read', reading: into.reading() };
}

interface CalendarEvent {
  readonly uid: string;
  /** The turn of a series that this event moves, changes or cancels. */
  readonly replaces: Day | null;
  readonly summary: string;
  readonly cancelled: boolean;
  readonly firstOn: Day;
  readonly lastOn: Day;
  /** Local times; nothing for a whole day. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly except: readonly Day[];
}

/** The events of a calendar, or nothing when it is none: the parser throws at what it does not know. */
function eventsOf(text: string): CalendarEvent[] | undefined {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents('vevent').slice(0, MAX_EVENTS + 1).flatMap((event) => asEvent(event) ?? []);
  } catch {
    return undefined;
  }
}

function asEvent(event: ICAL.Component): CalendarEvent | undefined {
  const start = event.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return undefined;
  const given = event.getFirstPropertyValue('dtend');
  const lasts = event.getFirstPropertyValue('duration');
  const end = given instanceof ICAL.Time ? given : start.clone();
  if (!(given instanceof ICAL.Time) && lasts instanceof ICAL.Duration) end.addDuration(lasts);
  else if (!(given instanceof ICAL.Time) && start.isDate) end.adjust(1, 0, 0, 0);

  const [first, last] = [onTheWall(start), onTheWall(end)];
  // The end of whole days, and midnight, is the day after the last.
  const endsBefore = (start.isDate || last.time === '00:00') && last.day > first.day;
  const summary = event.getFirstPropertyValue('summary');
  const rule = event.getFirstPropertyValue('rrule');
  const uid = event.getFirstPropertyValue('uid');
  const turn = event.getFirstPropertyValue('recurrence-id');
  return {
    uid: typeof uid === 'string' ? uid : '',
    replaces: turn instanceof ICAL.Time ? onTheWall(turn).day : null,
    summary: typeof summary === 'string' ? summary.replace(/\s+/g, ' ').trim() : '',
    cancelled: event.getFirstPropertyValue('status') === 'CANCELLED',
    firstOn: first.day,
    lastOn: endsBefore ? addDays(last.day, -1) : last.day,
    startsAt: start.isDate ? null : first.time,
    endsAt: start.isDate ? null : endsBefore ? '24:00' : last.time,
    rule: rule instanceof ICAL.Recur ? { ...rule.toJSON() } : null,
    except: event.getAllProperties('exdate').flatMap((property) => property.getValues()).flatMap((value) => (value instanceof ICAL.Time ? [onTheWall(value).day] : [])),
  };
}

/** A series without the turns that have an event of their own: moved or cancelled, they are not on their old day any more. */
function withoutReplaced(events: readonly CalendarEvent[]): CalendarEvent[] {
  const replaced = Map.groupBy(events.filter(({ uid, replaces }) => uid !== '' && replaces !== null), ({ uid }) => uid);
  return events.map((event) => {
    if (event.replaces !== null) return { ...event, rule: null };
    return { ...event, except: [...event.except, ...(replaced.get(event.uid) ?? []).flatMap(({ replaces }) => replaces ?? [])] };
  });
}

/** A time of the file on the wall in Brussels: UTC is moved, any other zone is read as ours. */
function onTheWall(time: ICAL.Time): { day: Day; time: string } {
  const two = (number: number) => String(number).padStart(2, '0');
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) {
    const at = instantOf(new Date(time.toUnixTime() * 1000));
    return { day: dayOf(at), time: localTimeOf(at).slice(11) };
  }
  return { day: `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`, time: `${two(time.hour)}:${two(time.minute)}` };
}

function readEvent(event: CalendarEvent, into: ReturnType<typeof collector>, window: { from: Day; until: Day }): void {
  if (event.cancelled) return;
  const text = event.summary || event.firstOn;
  if (looksLikeNationalNumber(text)) {
    into.unread(text, 'national-number');
    return;
  }
  const said = whatIn(event.summary);
  const days = daysBetween(event.firstOn, event.lastOn);
  const { turns, known } = turnsOf(event, { from: addDays(window.from, -Math.min(Math.max(days, 0), MAX_TURNS)), until: window.until });
  if (!known && !isOver(event, window.from)) into.unread(text, 'repeats');
  for (const from of turns) {
    const until = days >= 0 && days < MAX_TURNS ? addDays(from, days) : from;
    if (until < window.from || from > window.until) continue;
    if (days < 0) into.unread(text, 'until-before-from');
    else if (days === 0 && event.startsAt !== null && event.startsAt >= EVENING) into.skip(from, 'evening');
    else {
      const parts = partsOf(event, said.parts, days);
      if (parts.length === 0) into.skip(from, 'short');
      else into.add({ ...said, from, until, parts }, text);
    }
  }
}

/** An event of some hours closes the half days that it fills; one that lasts an hour closes none. */
function partsOf({ startsAt, endsAt }: CalendarEvent, said: readonly DayPart[], days: number): readonly DayPart[] {
  if (startsAt === null || endsAt === null || days > 0) return said;
  return HALF_DAYS.filter(({ from, until }) => startsAt <= from && endsAt >= until).map(({ part }) => part);
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The first days of an event that repeats, from `from` up to `until`: a series of years ago still has its turns now. Our
 * own few steps instead of the library's: it would search for ever for a 30 February.
 */
function turnsOf({ firstOn, rule, except }: CalendarEvent, { from, until }: { from: Day; until: Day }): { turns: Day[]; known: boolean } {
  if (!rule) return { turns: except.includes(firstOn) ? [] : [firstOn], known: true };
  const { freq, interval = 1, count, until: last, byday, wkst: _wkst, ...more } = rule;
  const listed = byday === undefined ? [] : [byday].flat().map(String);
  const step = typeof interval === 'number' && interval >= 1 && interval <= 400 ? interval : 0;
  const isKnown = step > 0 && saysItsOwnDay(firstOn, String(freq), more) && ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(String(freq))
    && (listed.length === 0 || (freq === 'WEEKLY' && listed.every((day) => WEEKDAYS.includes(day))));
  if (!isKnown) return { turns: [firstOn], known: false };

  const end = typeof last === 'string' ? last.slice(0, 10) : until;
  const stop = end < until ? end : until;
  const byWeekday = freq === 'WEEKLY' && listed.length > 0;
  // A number of turns on several weekdays has to be counted from the first.
  const passed = byWeekday && typeof count === 'number' ? 0 : stepsBefore(firstOn, from, byWeekday ? 'DAILY' : String(freq), byWeekday ? 1 : step);
  const wanted = typeof count === 'number' ? count - passed : MAX_TURNS;
  const turns: Day[] = [];
  for (let tried = passed; tried < passed + 4 * MAX_TURNS && turns.length < Math.min(wanted, MAX_TURNS); tried += 1) {
    const day = byWeekday ? addDays(firstOn, tried) : nthTurn(firstOn, String(freq), step * tried);
    if (day > stop) break;
    if (byWeekday) {
      const weeks = Math.floor((daysBetween(firstOn, day) + weekdayOf(firstOn) - 1) / 7);
      if (weeks % step !== 0 || !listed.includes(WEEKDAYS[weekdayOf(day) - 1] ?? '')) continue;
    }
    turns.push(day);
  }
  return { turns: turns.filter((day) => !except.includes(day)), known: true };
}

/** Outlook also writes the day and month on which a series began ("every year on the 12th of November"): that says nothing new. */
function saysItsOwnDay(firstOn: Day, freq: string, more: Readonly<Record<string, unknown>>): boolean {
  const is = (value: unknown, own: number) => [value].flat().length === 1 && Number([value].flat()[0]) === own;
  return Object.entries(more).every(([name, value]) =>
    (name === 'bymonthday' && (freq === 'MONTHLY' || freq === 'YEARLY') && is(value, Number(firstOn.slice(8)))) || (name === 'bymonth' && freq === 'YEARLY' && is(value, Number(firstOn.slice(5, 7)))));
}

/** A series that ended before these school years: whatever its rule says, it closes no day any more. */
const isOver = ({ rule }: CalendarEvent, from: Day): boolean => typeof rule?.['until'] === 'string' && rule['until'].slice(0, 10) < from;

/** How many turns certainly lie before a day. */
function stepsBefore(firstOn: Day, from: Day, freq: string, step: number): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[freq] ?? 366;
  return Math.max(0, Math.floor((daysBetween(firstOn, from) - 31) / (longest * step)));
}

function nthTurn(firstOn: Day, freq: string, steps: number): Day {
  if (freq === 'DAILY') return addDays(firstOn, steps);
  if (freq === 'WEEKLY') return addDays(firstOn, 7 * steps);
  const months = Number(firstOn.slice(0, 4)) * 12 + Number(firstOn.slice(5, 7)) - 1 + (freq === 'YEARLY' ? 12 * steps : steps);
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  // A day that this month does not have is its last.
  return addDays(`${month}-01`, Math.min(Number(firstOn.slice(8)), daysIn(month)) - 1);
}

const daysIn = (month: string): number => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
