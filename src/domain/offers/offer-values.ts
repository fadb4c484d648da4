import { BOOKING_FORMS, type BookingFormId } from '#src/domain/bookings/index.ts';
import type { DraftContent, DraftSession } from '#src/domain/offers/draft-content.ts';
import type { PricePer } from '#src/domain/offers/rules.ts';
import { bookings } from '#src/i18n/nl/bookings.ts';
import { fold } from '#src/lib/text.ts';
import { type Day, addMinutesLocal, isDay } from '#src/lib/time.ts';
import { clockTime, euroAmount } from '#src/lib/values.ts';

/** How the cells of a brochure are read: forgivingly, but never by guessing. What is not understood is undefined. */

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?';
/** A day inside a longer text: 2026-11-17, 17/11/2026, 17-11-26, 17.11, 17 nov 2026, 17 november. */
const DAY = new RegExp(`(\\d{4})-(\\d{1,2})-(\\d{1,2})|(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}|\\d{2})(?!\\d))?|(?<!\\d)(\\d{1,2})\\s+(${MONTH})(?:\\s+(\\d{4}))?`, 'g');

interface FoundDay {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
}

/** The days in a text, in their order; a day without a year is in this school year. */
function daysIn(text: string, schoolYear: string): FoundDay[] {
  return [...fold(text).matchAll(DAY)].flatMap((match) => {
    const [all, isoYear, isoMonth, isoDay, day, month, year, wordDay, word, wordYear] = match;
    const number = word === undefined ? Number(isoMonth ?? month) : monthOf(word);
    const given = isoYear ?? year ?? wordYear;
    const full = given === undefined ? yearOf(number, schoolYear) : given.length === 2 ? 2000 + Number(given) : Number(given);
    const found = `${full}-${two(number)}-${two(Number(isoDay ?? day ?? wordDay))}`;
    return isDay(found) ? [{ day: found, from: match.index, until: match.index + all.length }] : [];
  });
}

const monthOf = (word: string): number => MONTHS.indexOf(word.replace('mrt', 'maa').replace('oct', 'okt').slice(0, 3)) + 1;
const yearOf = (month: number, schoolYear: string): number => Number(schoolYear.slice(0, 4)) + (month >= 9 ? 0 : 1);
const two = (number: number): string => String(number).padStart(2, '0');

/** The one day of a cell; a time behind it (a moment of a workbook) says nothing more. */
export function readDay(text: string, schoolYear: string): Day | undefined {
  const [one, second] = daysIn(text.replace(/T\d{2}:\d{2}$/, ''), schoolYear);
  return one && !second ? one.day : undefined;
}

/** "1 september 2026 tot en met 30 juni 2027", "van 1/9 tot 30/6": one or more pieces with two ends, single days or whole months. */
export function readPeriods(text: string, schoolYear: string): { from: Day; until: Day }[] | undefined {
  if (/^(heel|hele|het hele|gans|doorlopend|het hele) ?(het )?(school)?jaar( door)?$|^doorlopend$/i.test(text.trim())) {
    return [{ from: `${schoolYear.slice(0, 4)}-09-01`, until: `${schoolYear.slice(5)}-06-30` }];
  }
  const periods: { from: Day; until: Day }[] = [];
  for (const part of text.split(/[;\n]|(?<!tot)\s+en\s+(?!met)(?=\D*\d)/)) {
    const months = monthsIn(part, schoolYear);
    if (months) {
      periods.push(months);
      continue;
    }
    const days = daysIn(part, schoolYear).map(({ day }) => day);
    const [from, until = from] = days;
    if (!from || !until || days.length > 2 || until < from) return undefined;
    periods.push({ from, until });
  }
  return periods;
}

/** "maart 2027", "oktober tot mei": whole months, the last one too. */
function monthsIn(text: string, schoolYear: string): { from: Day; until: Day } | undefined {
  const said = /^(?:in|van|vanaf|tijdens)?\s*([a-z]{3,})\.?\s*(\d{4})?(?:\s*(?:-|–|t\/m|tot en met|tot)\s*([a-z]{3,})\.?\s*(\d{4})?)?$/i.exec(text.trim());
  if (!said) return undefined;
  const [, first = '', year = '', last = first, lastYear = said[3] === undefined ? year : ''] = said;
  const from = readDay(`1 ${first} ${year}`.trim(), schoolYear);
  const until = ['31', '30', '29', '28'].map((day) => readDay(`${day} ${last} ${lastYear}`.trim(), schoolYear)).find((day) => day !== undefined);
  return from && until && until >= from ? { from, until } : undefined;
}

const TIME = /(?<![\d:.])(\d{1,2})(?:\s*[:.u]\s*(\d{2})|\s*u(?:ur|\.)?)(?!\d)/g;

export interface ReadSessions {
  readonly sessions: readonly Omit<DraftSession, 'id' | 'place' | 'capacity'>[];
  readonly unread: readonly string[];
  /** Their end was not said: it is taken from the duration, or an hour. */
  readonly withoutEnd: number;
}

/**
 * "17/11/2026 10:00-10:50; 13:30-14:20; do 19 nov 2026 om 10 u.": days with a begin and mostly an end. A part without a
 * day is on the day before it. `minutes` is how long it takes where no end is said.
 */
export function readSessions(text: string, schoolYear: string, minutes: number | undefined): ReadSessions {
  const sessions: { startsAt: string; endsAt: string }[] = [];
  const unread: string[] = [];
  let withoutEnd = 0;
  let day: Day | undefined;
  for (const part of text.split(/[;\n]|(?<!tot)\s+en\s+(?!met)(?=\D*\d)/).map((one) => one.trim()).filter(Boolean)) {
    const plain = fold(part).replace(/(?<=\d)t(?=\d{2}:)/, ' ');
    const found = daysIn(plain, schoolYear)[0];
    day = found?.day ?? day;
    const rest = found ? `${plain.slice(0, found.from)} ${plain.slice(found.until)}` : plain;
    const [start, end, third] = [...rest.matchAll(TIME)].map(([time]) => clockTime(time.replace(/\s*uur/, 'u').trim()));
    const startsAt = momentOf(day, start);
    const endsAt = end === undefined ? startsAt && addMinutesLocal(startsAt, minutes ?? 60) : momentOf(day, end);
    if (!startsAt || !endsAt || third !== undefined || endsAt <= startsAt || endsAt.slice(0, 10) !== day) unread.push(part);
    else {
      if (end === undefined && minutes === undefined) withoutEnd += 1;
      sessions.push({ startsAt, endsAt });
    }
  }
  return { sessions, unread, withoutEnd };
}

const momentOf = (day: Day | undefined, time: string | undefined): string | undefined =>
  day && time && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? `${day}T${time}` : undefined;

/** Whether a text says an hour, so that a day is not all it says. */
export const saysHour = (text: string): boolean => /\d\s*(?:u(?:ur)?\b|u\d{2}|:\d{2})/.test(fold(text));

/** "50 min", "1 u. 30", "2 uur", "1,5 uur": in minutes. */
export function readMinutes(text: string): number | undefined {
  const plain = fold(text);
  const [, hours, rest] = /(\d+(?:[.,]5)?)\s*u(?:ur|ren)?\b\.?(?:\s*(\d{1,2})(?!\d))?/.exec(plain) ?? [];
  if (hours) return Math.round(Number(hours.replace(',', '.')) * 60) + Number(rest ?? 0);
  const minutes = /(\d{1,3})\s*(?:min|')/.exec(plain)?.[1];
  return minutes ? Number(minutes) : undefined;
}

/** Whom or what a price is for, the closest words first. */
const PER: readonly (readonly [RegExp, PricePer])[] = [
  [/(schooljaar|jaar)/, 'pupil-per-school-year'], [/beurt/, 'pupil-per-turn'], [/(leerling|kind|lln|p\.?\s?ll?\.?|\bll?n?\b|persoon|deelnemer)/, 'pupil'], [/klas/, 'class'],
  [/groep/, 'group'], [/(uur|\bu\b)/, 'hour'], [/school/, 'school'], [/(gratis|niets)/, 'free'],
];

export const readPer = (text: string): PricePer | undefined => PER.find(([words]) => words.test(fold(text)))?.[1];

/** "€ 4,50", "4,5 euro per leerling", "gratis", "0". Of a price in words nothing is made. */
export function readPrice(text: string): { priceCents: number; per: PricePer | undefined } | undefined {
  const plain = fold(text);
  if (/^(?:(?:gratis|kosteloos|geen|niets)\b|0(?:[.,]00?)?$)/.test(plain.replace(/[€\s]/g, ''))) return { priceCents: 0, per: 'free' };
  const [, amount = '', rest = ''] = /^(?:€|eur(?:o)?)?\s*(\d[\d .]*(?:,\d{1,2})?|\d+\.\d{1,2})\s*(?:€|eur(?:o)?\b)?(.*)$/.exec(plain) ?? [];
  const priceCents = euroAmount(amount.trim());
  if (priceCents === undefined) return undefined;
  const per = readPer(rest);
  const said = rest.replace(/^[\s/]*(per|p\.?|\/)?\s*/, '').trim();
  return said !== '' && per === undefined ? undefined : { priceCents, per: priceCents === 0 ? 'free' : per };
}

const FORMS: readonly (readonly [RegExp, BookingFormId])[] = [
  [/(subsidie|tussenkomst|premie|toelage|korting)/, 'subsidie'], [/(uitleen|uitlening|ontlening|koffer|lenen)/, 'uitlening'],
  [/(ophaling|levering|dienstverlening)/, 'dienstverlening'], [/(traject|begeleid|project|coaching)/, 'traject'],
  [/(reeks|wekelijks|zwem)/, 'reeks'], [/(evenement|sportdag|scholenloop|wedstrijd)/, 'evenement'],
  [/(voorstelling|vaste dag|vaste sessie|film|theater|concert|^sessie)/, 'vaste_sessie'],
  [/(op (jouw |jullie |de )?school|in de klas|klasbezoek|op verplaatsing bij|workshop)/, 'op_school'],
  [/(bezoek|rondleiding|op afspraak|uitstap|atelier)/, 'bezoek_op_afspraak'],
];

/** The kind of offer: by its name here, or by a word that brochures have for it. */
export function readForm(text: string): BookingFormId | undefined {
  const plain = fold(text).trim();
  return BOOKING_FORMS.find((id) => fold(bookings.names[id]) === plain || id === plain) ?? FORMS.find(([words]) => words.test(plain))?.[1];
}

/** Where it takes place from the side of the school, where that was said rather than the name of a place. */
export function readPlace(text: string): DraftContent['place'] | undefined {
  const plain = fold(text).trim();
  if (/(op|in|rond|aan) .{0,12}\b(school|klas|speelplaats)\b|^(school|klas)$|bij jullie/.test(plain)) return 'at-school';
  if (/^(online|digitaal|via teams)/.test(plain)) return 'online';
  if (/^(geen|niet van toepassing|nvt|n\.v\.t\.)/.test(plain)) return 'none';
  return /^(jullie (gaan|komen)|bij ons|op verplaatsing|buiten de school|uitstap)/.test(plain) ? 'away' : undefined;
}

/** "1 bus inbegrepen", "bus ingelegd", "eigen vervoer": everything else is said in words only. */
export function readTransport(text: string): 'own' | 'included' | 'bus' {
  const plain = fold(text);
  if (/bus ingelegd|pendelbus/.test(plain)) return 'bus';
  return /(bus|vervoer).{0,12}inbegrepen/.test(plain) ? 'included' : 'own';
}

/** "max. 25 leerlingen" → 25 */
export function readCount(text: string): number | undefined {
  const number = Number(/\d{1,5}/.exec(text.replace(/(?<=\d)[ .](?=\d{3}\b)/g, ''))?.[0] ?? 0);
  return number >= 1 ? number : undefined;
}
