import { fold, isMailAddress, looksLikeNationalNumber } from '#src/lib/text.ts';
import { isDay } from '#src/lib/time.ts';
import { type Errors, type Values, clockTime, euroAmount, first, wholeNumber } from '#src/lib/values.ts';

/** Fields of a form as data: what is stored at a path (`details.goal`), how it is typed, read and said. A blank is a hole, never a mistake. */

interface Common {
  /** Where it is stored, and its name in the form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface EditOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export type SimpleField =
  | (Common & { readonly kind: 'text'; readonly maxLength: number; readonly format?: 'email' | 'phone' | 'web-address' | undefined })
  | (Common & { readonly kind: 'long-text'; readonly maxLength: number; readonly rows: number; readonly empty?: null | undefined })
  /** Texts between blank lines, and texts one per line. */
  | (Common & { readonly kind: 'paragraphs'; readonly maxLength: number; readonly rows: number })
  | (Common & { readonly kind: 'points'; readonly maxLength: number; readonly rows: number })
  | (Common & { readonly kind: 'number'; readonly min: number; readonly max: number; readonly empty?: number | undefined })
  | (Common & { readonly kind: 'money' })
  | (Common & { readonly kind: 'day' })
  | (Common & { readonly kind: 'time' })
  /** `open` draws it as a list of choices, else it folds. */
  | (Common & { readonly kind: 'choice'; readonly options: readonly EditOption[]; readonly empty: string | null; readonly open?: boolean | undefined })
  | (Common & { readonly kind: 'tick' });

export type EditField =
  | SimpleField
  /** Several of a list. A group ticks all that it holds at once. */
  | (Common & {
      readonly kind: 'ticks'; readonly options: readonly EditOption[]; readonly numbers?: boolean | undefined;
      readonly groups?: readonly { readonly id: string; readonly label: string; readonly all: string; readonly holds: readonly string[] }[] | undefined;
      /** What is ticked as people say it; without it, every word after the other. */
      readonly say?: ((chosen: readonly string[]) => string) | undefined;
    })
  /** Things with a name of their own, one per line; with an amount: "naam; aantal". What keeps its name keeps its id. */
  | (Common & { readonly kind: 'lines'; readonly amount?: string | undefined })
  | RowsField;

export type RowsField = Common & {
  readonly kind: 'rows';
  readonly columns: readonly (SimpleField & { readonly needed?: boolean | undefined })[];
  readonly max: number;
  /** What one row is called, by its number. */
  readonly rowLabel: (row: number) => string;
  readonly addLabel: string;
  readonly removeLabel: (row: number) => string;
  /** From what is stored to the cells of a row and back; the id of a row travels hidden. */
  readonly unpack: (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly pack: (cells: Readonly<Record<string, unknown>>, id: string) => unknown;
  /** A stored row in words. */
  readonly say: (stored: Readonly<Record<string, unknown>>) => string;
};

/** Empty rows under those that are filled. */
const SPARE_ROWS = 2;
const MORE_ROWS = 3;

type Reading = { readonly value: unknown } | { readonly errors: Errors };

export const pathOf = (stored: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), stored);

/** The same with one value changed; what is on the way and does not exist yet is made. */
export function withPath(stored: unknown, path: string, value: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  const known = isRecord(stored) ? stored : {};
  return { ...known, [key]: rest.length === 0 ? value : withPath(known[key], rest.join('.'), value) };
}

/** Reads what was typed into what is stored: everything that was not malformed, and what is wrong with the rest. */
export function readEdit<T>(fields: readonly EditField[], values: Values, stored: T): { content: Record<string, unknown>; errors: Errors } {
  let content = isRecord(stored) ? { ...stored } : {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const reading = readField(field, values, pathOf(stored, field.name));
    if ('errors' in reading) Object.assign(errors, reading.errors);
    else content = withPath(content, field.name, reading.value);
  }
  return { content, errors };
}

function readField(field: EditField, values: Values, known: unknown): Reading {
  if (field.kind === 'ticks') return { value: readTicks(field, values) };
  if (field.kind === 'lines') return readLines(field, first(values, field.name), known);
  if (field.kind === 'rows') return readRows(field, values);
  const outcome = readSimple(field, first(values, field.name));
  return 'error' in outcome ? { errors: { [field.name]: outcome.error } } : outcome;
}

function readSimple(field: SimpleField, typed: string): { value: unknown } | { error: string } {
  if ('maxLength' in field) {
    if (typed.length > field.maxLength) return { error: 'text-too-long' };
    if (looksLikeNationalNumber(typed)) return { error: 'national-number' };
  }
  switch (field.kind) {
    case 'text':
      return readText(field.format, typed);
    case 'long-text':
      return { value: typed === '' && field.empty === null ? null : typed };
    case 'paragraphs':
      return { value: parts(typed, /\n\s*\n/) };
    case 'points':
      return { value: parts(typed, /\n/).map((point) => point.replace(/^[-*•]\s+/, '')) };
    case 'number': {
      if (typed === '') return { value: field.empty ?? null };
      const number = wholeNumber(typed);
      if (number === undefined) return { error: 'number-wrong' };
      return number >= field.min && number <= field.max ? { value: number } : { error: 'number-out-of-range' };
    }
    case 'money': {
      const cents = euroAmount(typed);
      return typed === '' ? { value: null } : cents === undefined ? { error: 'money-wrong' } : { value: cents };
    }
    case 'day':
      return typed === '' ? { value: null } : isDay(typed) ? { value: typed } : { error: 'date-wrong' };
    case 'time': {
      const time = clockTime(typed);
      return typed === '' ? { value: null } : /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { value: time } : { error: 'time-wrong' };
    }
    case 'choice':
      if (typed === '') return { value: field.empty };
      return field.options.some(({ value }) => value === typed) ? { value: typed } : { error: 'choice-unknown' };
    case 'tick':
      return { value: typed === 'ja' };
  }
}

function readText(format: 'email' | 'phone' | 'web-address' | undefined, typed: string): { value: unknown } | { error: string } {
  if (typed === '' || format === undefined) return { value: typed };
  if (format === 'email') return isMailAddress(typed) ? { value: typed.toLowerCase() } : { error: 'email-wrong' };
  if (format === 'phone') return /^[0-9+/. ()-]+$/.test(typed) ? { value: typed } : { error: 'phone-wrong' };
  const address = webAddressOf(typed);
  return address === undefined ? { error: 'web-address-wrong' } : { value: address };
}

/**
 * A web address as it is kept, or nothing when it is none. Only http and https: a `javascript:` address is a well-formed
 * URL too, and a link to it would run in the page of the portal.
 */
export function webAddressOf(typed: string): string | undefined {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isSafe = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && url.hostname.includes('.');
  return isSafe ? url.href : undefined;
}

function readTicks(field: EditField & { kind: 'ticks' }, values: Values): unknown[] {
  const whole = new Set(values[`${field.name}.alle`] ?? []);
  const chosen = new Set([...(values[field.name] ?? []), ...(field.groups ?? []).filter(({ id }) => whole.has(id)).flatMap(({ holds }) => holds)]);
  const known = field.options.map(({ value }) => value).filter((value) => chosen.has(value));
  return field.numbers ? known.map(Number) : known;
}

function readLines(field: EditField & { kind: 'lines' }, typed: string, known: unknown): Reading {
  const before = recordsIn(known);
  const taken = new Set<string>();
  const lines: Record<string, unknown>[] = [];
  for (const line of parts(typed, /\n/)) {
    const [, name = line, amount] = /^(.*?)\s*(?:[;\t]\s*(.*))?$/.exec(line) ?? [];
    const label = field.amount ? name : line;
    const number = wholeNumber(amount ?? '');
    if (looksLikeNationalNumber(label)) return { errors: { [field.name]: 'national-number' } };
    if (label.length > 120 || lines.length >= 60) return { errors: { [field.name]: 'text-too-long' } };
    if (label === '' || (field.amount && (number === undefined || number < 1))) return { errors: { [field.name]: 'line-amount-missing' } };
    const same = before.find((one) => fold(String(one['label'])) === fold(label))?.['id'];
    const id = freeId(typeof same === 'string' && !taken.has(same) ? same : slugOf(label), taken);
    taken.add(id);
    lines.push({ id, label, ...(field.amount ? { [field.amount]: number } : {}) });
  }
  return { value: lines };
}

function readRows(field: RowsField, values: Values): Reading {
  const errors: Record<string, string> = {};
  const rows: unknown[] = [];
  for (let row = 1; row <= rowsIn(field, values); row += 1) {
    const at = `${field.name}.${row}`;
    const isBlank = field.columns.every((column) => column.kind === 'tick' || column.kind === 'choice' || first(values, `${at}.${column.name}`) === '');
    if (isBlank || first(values, `${at}.weg`) !== '') continue;
    const cells: Record<string, unknown> = {};
    for (const column of field.columns) {
      const typed = first(values, `${at}.${column.name}`);
      const outcome = typed === '' && column.needed ? { error: 'cell-missing' } : readSimple(column, typed);
      if ('error' in outcome) errors[`${at}.${column.name}`] = outcome.error;
      else cells[column.name] = outcome.value;
    }
    rows.push(field.pack(cells, first(values, `${at}.id`)));
  }
  return Object.keys(errors).length > 0 ? { errors } : { value: rows };
}

/** How many rows a form shows: those it had, and some to fill in. */
export function rowsIn(field: RowsField, values: Values): number {
  const asked = wholeNumber(first(values, `${field.name}.rijen`)) ?? SPARE_ROWS;
  return Math.min(field.max, Math.max(1, asked));
}

/** The same form with more rows of this field, and everything that was typed in it. */
export const withMoreRows = (field: RowsField, values: Values): Values => ({ ...values, [`${field.name}.rijen`]: [String(rowsIn(field, values) + MORE_ROWS)] });

/** What stands in the form for what is stored. */
export function typedOf(fields: readonly EditField[], stored: unknown): Record<string, readonly string[]> {
  return Object.assign({}, ...fields.map((field) => typedField(field, pathOf(stored, field.name)))) as Record<string, readonly string[]>;
}

function typedField(field: EditField, value: unknown): Record<string, readonly string[]> {
  if (field.kind === 'ticks') return { [field.name]: Array.isArray(value) ? value.map(String) : [] };
  if (field.kind !== 'rows') return { [field.name]: [typedText(field, value)] };
  const rows = recordsIn(value);
  const typed: Record<string, readonly string[]> = { [`${field.name}.rijen`]: [String(Math.min(field.max, rows.length + SPARE_ROWS))] };
  rows.forEach((row, index) => {
    const cells = field.unpack(row);
    for (const column of field.columns) typed[`${field.name}.${index + 1}.${column.name}`] = [typedText(column, cells[column.name])];
    if (typeof row['id'] === 'string') typed[`${field.name}.${index + 1}.id`] = [row['id']];
  });
  return typed;
}

function typedText(field: Exclude<EditField, RowsField | { kind: 'ticks' }>, value: unknown): string {
  if (field.kind === 'tick') return value === true ? 'ja' : '';
  if (field.kind === 'choice') return String(value ?? field.empty ?? '');
  if (value === null || value === undefined) return '';
  if (field.kind === 'paragraphs') return Array.isArray(value) ? value.join('\n\n') : '';
  if (field.kind === 'points') return Array.isArray(value) ? value.join('\n') : '';
  if (field.kind === 'money') return typeof value === 'number' ? (value / 100).toFixed(value % 100 === 0 ? 0 : 2).replace('.', ',') : '';
  if (field.kind === 'time') return String(value).replace(':', '.');
  if (field.kind === 'lines') return recordsIn(value).map((line) => `${String(line['label'])}${field.amount ? `; ${String(line[field.amount])}` : ''}`).join('\n');
  return String(value);
}

export interface EditDifference {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two versions of the same, field by field, in words. */
export function differencesIn(fields: readonly EditField[], before: unknown, after: unknown, say: { day(day: string): string; yes: string; no: string }): EditDifference[] {
  return fields.flatMap((field) => {
    const [a, b] = [pathOf(before, field.name), pathOf(after, field.name)];
    const words = { before: sayField(field, a, say), after: sayField(field, b, say) };
    return words.before === words.after ? [] : [{ name: field.name, label: field.label, ...words }];
  });
}

function sayField(field: EditField, value: unknown, say: { day(day: string): string; yes: string; no: string }): string {
  if (field.kind === 'ticks') {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    const known = field.options.filter((option) => chosen.includes(option.value));
    return field.say?.(known.map((option) => option.value)) ?? known.map(({ label }) => label).join(', ');
  }
  if (field.kind === 'rows') return recordsIn(value).map(field.say).join('\n');
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? '';
  if (field.kind === 'tick') return value === true ? say.yes : say.no;
  if (field.kind === 'day') return typeof value === 'string' ? say.day(value) : '';
  return field.kind === 'money' && typeof value === 'number' ? `€ ${typedText(field, value)}` : typedText(field, value);
}

export function slugOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80).replace(/-$/, '');
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted || 'soort';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

const parts = (text: string, between: RegExp): string[] => text.split(between).map((part) => part.trim()).filter((part) => part !== '');
const recordsIn = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
