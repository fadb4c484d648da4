import { isMailAddress, looksLikeNationalNumber } from '#src/lib/text.ts';
import { isDay } from '#src/lib/time.ts';
import { type Errors, type Values, euroAmount, first } from '#src/lib/values.ts';

/** What is answered, by type: a number, cents, yes or no, a choice, several, a text, a day, 1 to 5, numbers per row, or a person of the school. */
export type AnswerValue = number | boolean | string | readonly string[] | Readonly<Record<string, number>> | ContactValue;

/** A grown-up of a school, as it gives him itself. */
export interface ContactValue {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** How something is answered: a question of a survey, or a data item. */
export interface Answerable {
  readonly type: string;
  readonly options: readonly string[];
  readonly rows: readonly string[];
}

export type AnswerReading = { readonly value: AnswerValue | null } | { readonly errors: Errors };

export const SCALE = [1, 2, 3, 4, 5] as const;
const MAX_TEXT = 2000;
const MAX_NUMBER = 1_000_000_000;

/** Reads what was typed under `name` (and `name.1`, `name.name` … where an answer has parts). Blank is no answer, never a mistake. */
export function readAnswer({ type, options, rows }: Answerable, values: Values, name: string): AnswerReading {
  const typed = first(values, name);
  const wrong = (error: string, at = name): AnswerReading => ({ errors: { [at]: error } });
  switch (type) {
    case 'table': return readTable(rows, values, name);
    case 'contact': return readContact(values, name);
    case 'choices': {
      const chosen = (values[name] ?? []).filter((one) => options.includes(one));
      return { value: chosen.length > 0 ? chosen : null };
    }
  }
  if (typed === '') return { value: null };
  switch (type) {
    case 'number': {
      const number = numberIn(typed);
      return number === undefined ? wrong('number-wrong') : { value: number };
    }
    case 'amount': {
      const cents = euroAmount(typed);
      return cents === undefined ? wrong('money-wrong') : { value: cents };
    }
    case 'yes-no': return typed === 'ja' || typed === 'nee' ? { value: typed === 'ja' } : wrong('choice-unknown');
    case 'choice': return options.includes(typed) ? { value: typed } : wrong('choice-unknown');
    case 'scale': return SCALE.some((step) => String(step) === typed) ? { value: Number(typed) } : wrong('choice-unknown');
    case 'date': return isDay(typed) ? { value: typed } : wrong('date-wrong');
    default:
      if (typed.length > MAX_TEXT) return wrong('text-too-long');
      return looksLikeNationalNumber(typed) ? wrong('national-number') : { value: typed };
  }
}

/** "1 270", "1.270" and "12,5"; undefined when it is none, or is beyond what a school can have. */
export function numberIn(typed: string): number | undefined {
  const plain = typed.replace(/[\s.](?=\d{3}(\D|$))/g, '').replace(',', '.');
  const number = /^\d{1,10}(\.\d{1,3})?$/.test(plain) ? Number(plain) : undefined;
  return number !== undefined && number <= MAX_NUMBER ? number : undefined;
}

function readTable(rows: readonly string[], values: Values, name: string): AnswerReading {
  const errors: Record<string, string> = {};
  const numbers: Record<string, number> = {};
  rows.forEach((row, index) => {
    const at = `${name}.${index + 1}`;
    const typed = first(values, at);
    if (typed === '') return;
    const number = numberIn(typed);
    if (number === undefined) errors[at] = 'number-wrong';
    else numbers[row] = number;
  });
  if (Object.keys(errors).length > 0) return { errors };
  return { value: Object.keys(numbers).length > 0 ? numbers : null };
}

function readContact(values: Values, name: string): AnswerReading {
  const part = (what: string) => first(values, `${name}.${what}`);
  const contact = { name: part('name'), email: part('email').toLowerCase(), phone: part('phone') };
  if (Object.values(contact).every((text) => text === '')) return { value: null };
  const errors: Record<string, string> = {};
  if (contact.name === '') errors[`${name}.name`] = 'contact-name-missing';
  else if (contact.name.length > 120) errors[`${name}.name`] = 'text-too-long';
  else if (looksLikeNationalNumber(contact.name)) errors[`${name}.name`] = 'national-number';
  if (contact.email !== '' && !isMailAddress(contact.email)) errors[`${name}.email`] = 'email-wrong';
  if (!/^[0-9+/. ()-]{0,40}$/.test(contact.phone)) errors[`${name}.phone`] = 'phone-wrong';
  return Object.keys(errors).length > 0 ? { errors } : { value: contact };
}

/** A stored value if it is one of this type; null when it is not (the question was changed since, or the file was). */
export function answerIn({ type, options, rows }: Answerable, stored: unknown): AnswerValue | null {
  switch (type) {
    case 'number':
    case 'amount':
    case 'scale': return typeof stored === 'number' ? stored : null;
    case 'yes-no': return typeof stored === 'boolean' ? stored : null;
    case 'choice': return typeof stored === 'string' && options.includes(stored) ? stored : null;
    case 'choices': return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string' && options.includes(one)) : null;
    case 'table': return isRecord(stored) ? numbersIn(stored, rows) : null;
    case 'contact': return isRecord(stored) ? { name: textIn(stored, 'name'), email: textIn(stored, 'email'), phone: textIn(stored, 'phone') } : null;
    default: return typeof stored === 'string' ? stored : null;
  }
}

/** What stands in the form for a value. */
export function typedAnswer({ type, rows }: Answerable, value: AnswerValue | null, name: string): Record<string, readonly string[]> {
  if (value === null) return {};
  if (type === 'table') {
    const numbers: Record<string, unknown> = isRecord(value) ? value : {};
    return Object.fromEntries(rows.flatMap((row, index) => (typeof numbers[row] === 'number' ? [[`${name}.${index + 1}`, [inDigits(numbers[row])]]] : [])));
  }
  if (isRecord(value)) return Object.fromEntries(['name', 'email', 'phone'].map((part) => [`${name}.${part}`, [textIn(value, part)]]));
  if (Array.isArray(value)) return { [name]: value };
  if (typeof value === 'boolean') return { [name]: [value ? 'ja' : 'nee'] };
  if (type === 'amount' && typeof value === 'number') return { [name]: [(value / 100).toFixed(value % 100 === 0 ? 0 : 2).replace('.', ',')] };
  return { [name]: [typeof value === 'number' ? inDigits(value) : String(value)] };
}

/** Whether two answers say the same, whatever the order of their parts. */
export const isSameAnswer = (a: AnswerValue | null, b: AnswerValue | null): boolean => wordOfAnswer(a) === wordOfAnswer(b);

/** An answer as one word, the same for two that say the same. */
export const wordOfAnswer = (value: AnswerValue | null): string => JSON.stringify(inOrder(value));

/** An answer as it comes back from its own field, untouched; nothing when its field cannot hold it. */
export function asTyped(answerable: Answerable, value: AnswerValue | null): AnswerValue | null {
  const reading = readAnswer(answerable, typedAnswer(answerable, value, 'it'), 'it');
  return 'value' in reading ? reading.value : null;
}

const inOrder = (value: AnswerValue | null): unknown => {
  if (Array.isArray(value)) return [...value].sort();
  return isRecord(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
};
const inDigits = (number: number) => String(number).replace('.', ',');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (record: Record<string, unknown>, name: string) => (typeof record[name] === 'string' ? record[name] : '');
const numbersIn = (record: Record<string, unknown>, rows: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && rows.includes(entry[0])));
