import { type DayPart, type FreeDayCode, type HolidayCode, holidayOn, isSchoolHalfDay } from '#src/domain/calendar/index.ts';
import { fold, looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Day, addDays, daysBetween, isDay, schoolYearOf, weekdayOf } from '#src/lib/time.ts';

/** What a free half day of one school is. The Dutch words are in `i18n/nl/schools.ts`. */
export const FREE_KINDS = ['free', 'study-day', 'evaluation', 'other'] as const;
export type FreeKind = (typeof FREE_KINDS)[number];
export const isFreeKind = (text: string): text is FreeKind => FREE_KINDS.some((kind) => kind === text);

/** A day, or half of one, on which a site has no lessons. */
export interface FreeDayLine {
  readonly day: Day;
  readonly parts: readonly DayPart[];
  readonly kind: FreeKind;
  readonly label: string;
}

/** A day that was understood and is not needed: no lessons then anyway. */
export interface SkippedDay {
  readonly day: Day;
  readonly why: 'weekend' | 'wednesday-afternoon' | 'evening' | 'short' | HolidayCode | FreeDayCode;
}

/** Why a line or an event is not understood. The sentences are in `i18n/nl/schools.ts`. */
export type UnreadWhy = 'no-date' | 'more-days' | 'outside' | 'until-before-from' | 'too-long' | 'too-many' | 'national-number' | 'repeats';

export interface FreeDaysReading {
  readonly days: readonly FreeDayLine[];
  readonly skipped: readonly SkippedDay[];
  readonly unread: readonly { readonly text: string; readonly why: UnreadWhy }[];
}

const BOTH: readonly DayPart[] = ['morning', 'afternoon'];
export const MAX_FREE_DAYS = 200;
const MAX_RANGE = 62;
const MAX_LABEL = 80;
const MONTHS = ['jan', 'feb', 'm(?:aa)?rt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const RANGE = /^\s*(?:-|–|t\/m|tot(?:\s+en\s+met)?|t\.?e\.?m\.?)\s*$/;

/** Reads lines as schools write them: "12/11/2026 studiedag", "vr 7 mei 2027 namiddag", "1/2/2027 - 5/2/2027 stage". */
export function readFreeLines(text: string, today: Day): FreeDaysReading {
  const into = collector();
  const [earliest, latest] = freeDaysWindow(today);
  for (const line of text.split('\n').map((part) => part.trim()).filter((part) => part !== '')) {
    if (looksLikeNationalNumber(line)) {
      into.unread(line, 'national-number');
      continue;
    }
    const { from, until, rest, isMore } = datesIn(fold(line).trim(), line, today);
    if (isMore) into.unread(line, 'more-days');
    else if (!from) into.unread(line, 'no-date');
    else if (from < earliest || (until ?? from) > latest) into.unread(line, 'outside');
    else into.add({ from, until: until ?? from, ...whatIn(rest) }, line);
  }
  return into.reading();
}

/** Free days are of this school year and the next: the first day and the last. */
export function freeDaysWindow(today: Day): [Day, Day] {
  const year = Number(schoolYearOf(today).slice(0, 4));
  return [`${year}-09-01`, `${year + 2}-08-31`];
}

/** Gathers what was understood, each day once: what is no lesson anyway is said and left out. */
export function collector() {
  const days = new Map<string, FreeDayLine>();
  const skipped = new Map<Day, SkippedDay>();
  const unread: { text: string; why: UnreadWhy }[] = [];
  const tell = (text: string, why: UnreadWhy): false => {
    unread.push({ text: text.slice(0, MAX_LABEL), why });
    return false;
  };

  const add = (found: { from: Day; until: Day; parts: readonly DayPart[]; kind: FreeKind; label: string }, text: string): boolean => {
    if (found.until < found.from) return tell(text, 'until-before-from');
    if (daysBetween(found.from, found.until) > MAX_RANGE) return tell(text, 'too-long');
    for (let day = found.from; day <= found.until; day = addDays(day, 1)) {
      const why = whyNoLessons(day);
      if (why && (found.from === found.until || why !== 'weekend')) skipped.set(day, { day, why });
      if (why) continue;
      const parts = found.parts.filter((part) => isSchoolHalfDay(day, part));
      if (parts.length === 0) {
        skipped.set(day, { day, why: 'wednesday-afternoon' });
        continue;
      }
      if (days.size >= MAX_FREE_DAYS) return tell(text, 'too-many');
      const there = days.get(day);
      days.set(day, { day, parts: BOTH.filter((part) => parts.includes(part) || there?.parts.includes(part)), kind: found.kind, label: found.label.slice(0, MAX_LABEL) });
    }
    return true;
  };
  const skip = (day: Day, why: SkippedDay['why']) => skipped.set(day, { day, why });
  const reading = (): FreeDaysReading => ({
    days: [...days.values()].sort((a, b) => a.day.localeCompare(b.day)),
    skipped: [...skipped.values()].sort((a, b) => a.day.localeCompare(b.day)),
    unread,
  });
  return { add, skip, unread: tell, reading };
}

/** Why there are no lessons on a day, whatever a school decides. */
export const whyNoLessons = (day: Day): 'weekend' | HolidayCode | FreeDayCode | undefined => (weekdayOf(day) > 5 ? 'weekend' : holidayOn(day));

/** What a text says of the kind and the part of the day; what is left is its name. */
export function whatIn(text: string): { parts: readonly DayPart[]; kind: FreeKind; label: string } {
  const folded = fold(text);
  const parts: readonly DayPart[] = /\b(voormiddag|vm|ochtend)\b/.test(folded) ? ['morning'] : /\b(namiddag|nm|middag)\b/.test(folded) ? ['afternoon'] : BOTH;
  const label = text.replace(/\b(in de )?(voormiddag|namiddag|ochtend|vm|nm|hele dag)\b/gi, ' ').replace(/\(\s*\)/g, ' ').replace(/^[\s:;,.()–-]+|[\s:;,.(–-]+$/g, '').replace(/\s+/g, ' ').trim();
  const kind = kindIn(folded, label);
  // A name that only says its kind again is no name.
  return { parts, kind, label: /^((pedagogische )?studiedag|(facultatieve )?(vrije dag|verlofdag)|vrij)$/i.test(label) ? '' : label };
}

function kindIn(folded: string, label: string): FreeKind {
  if (/studiedag|pedagogisch|bijscholing/.test(folded)) return 'study-day';
  if (/evaluatie|klassenraad|deliberatie|examen|proefwerk|rapport|oudercontact/.test(folded)) return 'evaluation';
  if (/vrije? |\bvrij\b|vrijaf|facultatie|brugdag|verlof/.test(`${folded} `) || label === '') return 'free';
  return 'other';
}

/** The date in a line, or the first and last of a range; the line without them and its weekdays; and whether it names more days than that. */
function datesIn(folded: string, line: string, today: Day): { from?: Day; until?: Day; rest: string; isMore: boolean } {
  const month = MONTHS.map((name) => `${name}[a-z]*\\.?`).join('|');
  // "1 - 5 februari 2027": the month and the year stand once.
  const short = new RegExp(`(?<!\\d)(\\d{1,2})\\s*(?:-|–|tot(?: en met)?|t\\/m|en)\\s*(\\d{1,2})\\s+(${month})\\s*(\\d{4})?`).exec(folded);
  if (short) {
    const [whole, first = '', last = '', name = '', year] = short;
    const [from, until] = [dayFrom(first, monthOf(name), year, today), dayFrom(last, monthOf(name), year, today)];
    // "16 en 17 november" are two days; "16 en 19" is no period.
    const isPeriod = !/\d\s*en\s*\d/.test(whole) || (from && addDays(from, 1) === until);
    if (from && until && isPeriod) return { from, until, rest: restOf(line, [[short.index, short.index + whole.length]]), isMore: false };
    if (from && until) return { rest: line, isMore: true };
  }
  const pattern = new RegExp(`(?<!\\d)(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}|\\d{2}))?|(\\d{1,2})\\s+(${month})(?:\\s*(\\d{4}))?)(?!\\d)`, 'g');
  const found = [...folded.matchAll(pattern)].flatMap((match) => {
    const [whole, year, months, days, day, number, ofYear, dayOfMonth, name, yearOfMonth] = match;
    const read = year ? dayFrom(days ?? '', Number(months), year, today) : day ? dayFrom(day, Number(number), ofYear, today) : dayFrom(dayOfMonth ?? '', monthOf(name ?? ''), yearOfMonth, today);
    return read ? [{ day: read, start: match.index, end: match.index + whole.length }] : [];
  });
  const [one, two] = found;
  if (!one) return { rest: line, isMore: false };
  const between = two && folded.slice(one.end, two.start).replace(/\b(ma|di|wo|do|vr|za|zo)(an|ns|en|nd|ij|ter|)[a-z]*dag\b|\b(ma|di|wo|do|vr|za|zo)\b\.?/g, '');
  // A sheet has its first and last day in two columns.
  const isRange = two !== undefined && (RANGE.test(between ?? '') || /^[\s;"]*$/.test(between ?? '') || (addDays(one.day, 1) === two.day && /^\s*(en|&|,)\s*$/.test(between ?? '')));
  return { from: one.day, ...(isRange ? { until: two.day } : {}), rest: restOf(line, isRange ? [[one.start, two.end]] : [[one.start, one.end]]), isMore: found.length > (isRange ? 2 : 1) };
}

/** Folding keeps every letter of these lines in its place unless it has accents: then the whole line is the name. */
function restOf(line: string, cuts: readonly [number, number][]): string {
  let rest = line;
  for (const [start, end] of cuts) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(/^\s*(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\b\.?/i, ' ').replace(/^\s*van\s{2,}/i, ' ');
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => new RegExp(`^${month}`).test(name)) + 1;

/** Without a year it is the next such day, counted from a month ago: who looks back a little means that. */
function dayFrom(day: string, month: number, year: string | undefined, today: Day): Day | undefined {
  const two = (number: number | string) => String(number).padStart(2, '0');
  const inYear = (of: number) => `${of}-${two(month)}-${two(day)}`;
  if (year) {
    const read = inYear(Number(year.length === 2 ? `20${year}` : year));
    return isDay(read) ? read : undefined;
  }
  const since = addDays(today, -31);
  const now = Number(since.slice(0, 4));
  return [inYear(now), inYear(now + 1)].find((read) => isDay(read) && read >= since);
}

/** What was understood, as lines that travel in the form between looking and saving. */
export const writeFreeDays = (days: readonly FreeDayLine[]): string =>
  days.map(({ day, parts, kind, label }) => [day, parts.join('+'), kind, label.replace(/[|\n]/g, ' ')].join('|')).join('\n');

/** Reads those lines again: they came from a browser, so every one is checked as if it was typed. */
export function readFreeDays(lines: string): FreeDayLine[] {
  const into = collector();
  for (const line of lines.split('\n').slice(0, MAX_FREE_DAYS)) {
    const [day = '', parts = '', kind = '', label = ''] = line.split('|');
    if (!isDay(day) || day < '2020' || day > '2100' || !isFreeKind(kind) || looksLikeNationalNumber(label)) continue;
    into.add({ from: day, until: day, parts: BOTH.filter((part) => parts.split('+').includes(part)), kind, label: label.trim() }, line);
  }
  return [...into.reading().days];
}
