import { type DayPart, isSchoolDay, isSchoolHalfDay } from '#src/domain/calendar/index.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';
import { shortDay } from '#src/lib/dates-nl.ts';
import { euro } from '#src/lib/money.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Day, isDay, weekdayOf } from '#src/lib/time.ts';
import { type Errors, type Values, euroAmount, first, wholeNumber } from '#src/lib/values.ts';

interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly max?: number | undefined;
}

/** One thing a booking form asks beside school, classes and contact. The page draws it, `readWish` reads it, `describeWish` says it. */
export type WishField =
  | (Common & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Common & { readonly kind: 'text'; readonly maxLength: number })
  | (Common & { readonly kind: 'long-text'; readonly maxLength: number })
  | (Common & { readonly kind: 'number'; readonly min: number; readonly max: number })
  | (Common & { readonly kind: 'money'; readonly maxCents: number | null })
  | (Common & { readonly kind: 'date'; readonly from: Day; readonly until: Day })
  | (Common & { readonly kind: 'yes-no' })
  /** How many of each: containers per fraction, boxes per theme. At least one of all. */
  | (Common & { readonly kind: 'amounts'; readonly options: readonly Option[] })
  /** Several possible half days in order of preference. */
  | (Common & { readonly kind: 'half-days'; readonly min: number; readonly max: number; readonly allowed: HalfDayRule });

/** On which half days something can take place: inside one of the periods, on one of the weekdays (1 is Monday). */
export interface HalfDayRule {
  readonly periods: readonly { readonly from: Day; readonly until: Day }[];
  readonly weekdays: readonly number[];
  readonly parts: readonly DayPart[];
  /** The first day that still leaves the service its lead time. */
  readonly earliest: Day;
}

export interface HalfDay {
  readonly day: Day;
  readonly part: DayPart;
}

export type WishValue = string | number | boolean | Readonly<Record<string, number>> | readonly HalfDay[];

/** What was asked, by field name. Stored with the line as it was read here. */
export type Wish = Readonly<Record<string, WishValue>>;

export type WishReading = { readonly wish: Wish; readonly errors: Errors };

/** Reads what was typed for these fields; the names in the form carry the prefix. Errors are keyed by full name. */
export function readWish(fields: readonly WishField[], values: Values, prefix: string): WishReading {
  const wish: Record<string, WishValue> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const name = `${prefix}.${field.name}`;
    const outcome = readField(field, values, name);
    if (outcome.error) errors[outcome.at ?? name] = outcome.error;
    else if (outcome.value !== undefined) wish[field.name] = outcome.value;
  }
  return { wish, errors };
}

type Outcome = { value?: WishValue; error?: string; at?: string };

function readField(field: WishField, values: Values, name: string): Outcome {
  if (field.kind === 'amounts') return readAmounts(field, values, name);
  if (field.kind === 'half-days') return readHalfDays(field, values, name);
  if (field.kind === 'yes-no') return { value: first(values, name) === 'ja' };

  const typed = first(values, name);
  if (typed === '') return field.required ? { error: `${field.kind}-missing` } : {};
  switch (field.kind) {
    case 'choice':
      return field.options.some(({ value }) => value === typed) ? { value: typed } : { error: 'choice-unknown' };
    case 'text':
    case 'long-text':
      if (typed.length > field.maxLength) return { error: 'text-too-long' };
      return looksLikeNationalNumber(typed) ? { error: 'national-number' } : { value: typed };
    case 'number': {
      const number = wholeNumber(typed);
      if (number === undefined) return { error: 'number-wrong' };
      return number >= field.min && number <= field.max ? { value: number } : { error: 'number-out-of-range' };
    }
    case 'money': {
      const cents = euroAmount(typed);
      if (cents === undefined || cents === 0) return { error: 'money-wrong' };
      return field.maxCents === null || cents <= field.maxCents ? { value: cents } : { error: 'money-too-much' };
    }
    case 'date': {
      if (!isDay(typed)) return { error: 'date-wrong' };
      return typed >= field.from && typed <= field.until ? { value: typed } : { error: 'date-outside-period' };
    }
  }
}

function readAmounts(field: WishField & { kind: 'amounts' }, values: Values, name: string): Outcome {
  const amounts: Record<string, number> = {};
  for (const option of field.options) {
    const at = `${name}.${option.value}`;
    const typed = first(values, at);
    if (typed === '' || typed === '0') continue;
    const number = wholeNumber(typed);
    if (number === undefined) return { error: 'number-wrong', at };
    if (option.max !== undefined && number > option.max) return { error: 'amount-too-many', at };
    amounts[option.value] = number;
  }
  if (Object.keys(amounts).length === 0) return field.required ? { error: 'amounts-missing', at: `${name}.${field.options[0]?.value}` } : {};
  return { value: amounts };
}

function readHalfDays(field: WishField & { kind: 'half-days' }, values: Values, name: string): Outcome {
  const moments: HalfDay[] = [];
  for (let row = 1; row <= field.max; row += 1) {
    const at = `${name}.${row}`;
    const day = first(values, `${at}.day`);
    if (day === '') continue;
    const part = first(values, `${at}.part`) === 'afternoon' ? 'afternoon' : 'morning';
    const error = refuseHalfDay({ day, part }, field.allowed);
    if (error) return { error, at: `${at}.day` };
    if (moments.some((known) => known.day === day && known.part === part)) return { error: 'moment-twice', at: `${at}.day` };
    moments.push({ day, part });
  }
  if (moments.length < field.min) {
    return { error: moments.length === 0 ? 'moments-missing' : 'moments-too-few', at: `${name}.${moments.length + 1}.day` };
  }
  return { value: moments };
}

/** Why a half day cannot be proposed, or nothing when it can. */
export function refuseHalfDay({ day, part }: { day: string; part: DayPart }, allowed: HalfDayRule): string | undefined {
  if (!isDay(day)) return 'date-wrong';
  if (day < allowed.earliest) return 'moment-too-soon';
  if (!allowed.periods.some(({ from, until }) => day >= from && day <= until)) return 'date-outside-period';
  if (!isSchoolDay(day)) return 'moment-no-school';
  if (!isSchoolHalfDay(day, part)) return 'moment-wednesday-afternoon';
  if (!allowed.weekdays.includes(weekdayOf(day))) return 'moment-weekday';
  return allowed.parts.includes(part) ? undefined : 'moment-part';
}

/** What was asked, as label and words, in the order of the form. */
export function describeWish(fields: readonly WishField[], wish: Wish): { label: string; value: string }[] {
  return fields.flatMap((field) => {
    const value = wish[field.name];
    const words = value === undefined ? '' : wordsOf(field, value);
    return words === '' ? [] : [{ label: field.label, value: words }];
  });
}

function wordsOf(field: WishField, value: WishValue): string {
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? String(value);
  if (field.kind === 'yes-no') return value === true ? texts.yes : '';
  if (field.kind === 'money' && typeof value === 'number') return euro(value);
  if (field.kind === 'date' && typeof value === 'string') return shortDay(value);
  if (field.kind === 'half-days' && isHalfDays(value)) return value.map(halfDayWords).join(' · ');
  if (field.kind === 'amounts' && typeof value === 'object' && !isHalfDays(value)) {
    return field.options.flatMap(({ value: key, label }) => (value[key] ? [`${label} × ${value[key]}`] : [])).join(' · ');
  }
  return String(value);
}

/** What was asked without what somebody wrote himself: numbers, days and choices of the form stay, free words go. */
export function withoutWords(fields: readonly WishField[], wish: Wish): Wish {
  return Object.fromEntries(Object.entries(wish).filter(([name, value]) => {
    if (typeof value === 'number' || typeof value === 'boolean' || isHalfDays(value)) return true;
    const field = fields.find((known) => known.name === name);
    if (typeof value !== 'string') return field?.kind === 'amounts' && Object.keys(value).every((key) => field.options.some((option) => option.value === key));
    return field?.kind === 'date' ? isDay(value) : field?.kind === 'choice' && field.options.some((option) => option.value === value);
  }));
}

export const halfDayWords = ({ day, part }: HalfDay): string => `${shortDay(day)} ${texts.parts[part]}`;

export function isHalfDays(value: WishValue | undefined): value is readonly HalfDay[] {
  return Array.isArray(value);
}
