import type { z } from 'zod';
import { withoutTurns } from '#src/lib/text.ts';
import type { Errors, Values } from '#src/lib/values.ts';

export type { Errors, Values };

/** A form as a page shows it: before it is sent, sent and wrong (with what was typed), or sent and right. */
export type Form<T> =
  | { readonly ok: false; readonly sent: boolean; readonly values: Values; readonly errors: Errors }
  | { readonly ok: true; readonly sent: true; readonly values: Values; readonly errors: Errors; readonly data: T };

const MAX_FIELDS = 400;

/** Reads the body of a POST by a zod schema whose messages are keys of sentences. */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<Form<z.output<Schema>>> {
  return checkForm(await readValues(request), schema);
}

/** The raw values of a POST; unreadable or oversized bodies are an empty form. Bytes of files are not values. A table of classes has more fields than other forms. */
export async function readValues(request: Request, maxFields = MAX_FIELDS): Promise<Values> {
  return valuesIn(await request.formData().catch(() => new FormData()), maxFields);
}

/** A file as it was sent: what its sender calls it and says it is proves nothing. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The values and the files of a POST, the files by the name of their field. An empty choice is no file. */
export async function readUpload(request: Request): Promise<{ values: Values; files: Readonly<Record<string, readonly SentFile[]>> }> {
  const data = await request.formData().catch(() => new FormData());
  const files: Record<string, SentFile[]> = Object.create(null);
  for (const [name, value] of data) {
    if (typeof value === 'string' || (value.size === 0 && value.name === '')) continue;
    files[name] = [...(files[name] ?? []), { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) }];
  }
  return { values: valuesIn(data), files };
}

function valuesIn(data: FormData, maxFields = MAX_FIELDS): Values {
  const values: Record<string, string[]> = Object.create(null);
  let fields = 0;
  for (const [name, value] of data) {
    fields += 1;
    if (fields > maxFields) break;
    if (typeof value === 'string') values[name] = [...(values[name] ?? []), withoutTurns(value).replaceAll('\r\n', '\n')];
  }
  return values;
}

export function checkForm<Schema extends z.ZodType>(values: Values, schema: Schema): Form<z.output<Schema>> {
  const plain: Record<string, string | readonly string[]> = {};
  for (const [name, list] of Object.entries(values)) plain[name] = list.length === 1 ? (list[0] ?? '') : list;

  const result = schema.safeParse(plain);
  if (result.success) return { ok: true, sent: true, values, errors: {}, data: result.data };

  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message;
  return { ok: false, sent: true, values, errors };
}

/** A form that was not sent yet, with what is known already. */
export function blankForm(known: Readonly<Record<string, string | number | readonly string[] | null | undefined>> = {}): Form<never> {
  const values: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(known)) {
    if (value !== null && value !== undefined) values[name] = Array.isArray(value) ? value : [String(value)];
  }
  return { ok: false, sent: false, values, errors: {} };
}

export const typedIn = (form: Form<unknown>, name: string): string => form.values[name]?.[0] ?? '';
export const valuesOf = (form: Form<unknown>, name: string): readonly string[] => form.values[name] ?? [];

/** What was typed without the numbers of groups. */
export const withoutNumbers = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/\.(pupils|classes|adults)\./.test(name)));
