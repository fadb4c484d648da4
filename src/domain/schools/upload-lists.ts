import type { Db } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { keepImport } from '#src/domain/imports/index.ts';
import { type Header, type ListKind, listKindOf, readHeader } from '#src/domain/schools/list-columns.ts';
import type { CountsContent, ListForm, SchoolsContent } from '#src/domain/schools/list-form.ts';
import { LIST_PARTS, type OfficialReading, addUp, readOfficialList } from '#src/domain/schools/official-list.ts';
import { type PupilCount, readPupilCounts } from '#src/domain/schools/pupil-counts.ts';
import { listRegister } from '#src/domain/schools/register.ts';
import { type TableRefusal, readTable } from '#src/lib/tables/index.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';

export const MAX_LISTS = 4;

/** Why lists cannot be used. `file` and `details` say which and what: columns that miss, lines that are wrong. */
export type UploadRefusal =
  | { kind: 'refused'; reason: 'not-found' | 'file-missing' | 'too-many-files' | 'unknown-list' | 'mixed-lists' | 'columns-missing' | 'rows-wrong' | 'nis-missing' | 'parts-missing' | 'part-not-there' | 'nobody-in-town' | 'day-in-future' | 'no-known-school'; file: string; details: readonly string[] }
  | { kind: 'refused'; reason: TableRefusal; file: string; details: readonly string[] };
export type UploadOutcome = { kind: 'kept'; id: string } | UploadRefusal;

interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}
interface OpenList {
  readonly file: string;
  readonly kind: ListKind;
  readonly header: Header;
  readonly rows: readonly (readonly string[])[];
}

const refused = (reason: UploadRefusal['reason'], file = '', details: readonly string[] = []): UploadRefusal => ({ kind: 'refused', reason, file, details });

/**
 * Reads up to four uploaded lists that belong together (kleuter, lager, secundair …) and keeps what they say until the
 * administrator applies it; nothing of it is in the register before. Nobody else may (not found). Which list it is, its columns say. Refused, whole, for
 * a file that is no table or no such list, that misses a column (named), for rows in town that are wrong (named), for lists of
 * two kinds, and when no school of the municipality is in them.
 */
export async function uploadLists(db: Db, actor: Actor, files: readonly SentFile[], form: ListForm, now: Instant): Promise<UploadOutcome> {
  if (!actor.administrator) return refused('not-found');
  if (files.length === 0) return refused('file-missing');
  if (files.length > MAX_LISTS) return refused('too-many-files');
  if (form.day > dayOf(now)) return refused('day-in-future');

  const lists: OpenList[] = [];
  for (const file of files) {
    const list = await openList(file);
    if ('reason' in list) return list;
    lists.push(list);
  }
  const [first] = lists;
  if (!first || lists.some(({ kind }) => kind !== first.kind)) return refused('mixed-lists', '', lists.map(({ file }) => file));
  const content = first.kind === 'schools' ? schoolsIn(lists, form) : countsIn(db, lists, form);
  if ('reason' in content) return content;
  return { kind: 'kept', id: keepImport(db, actor, { kind: first.kind, fileName: lists.map(({ file }) => file).join(', '), content }, now) };
}

async function openList(file: SentFile): Promise<OpenList | UploadRefusal> {
  const table = await readTable(file);
  if (table.kind === 'refused') return refused(table.reason, file.name);

  const [names = [], ...rows] = table.rows;
  const kind = listKindOf(names);
  if (!kind) return refused('unknown-list', file.name);
  const header = readHeader(names, kind);
  if (header.missing.length > 0) return refused('columns-missing', file.name, header.missing);
  return { file: file.name, kind, header, rows: rows.filter((row) => row.some((cell) => cell.trim() !== '')) };
}

function schoolsIn(lists: readonly OpenList[], form: ListForm): SchoolsContent | UploadRefusal {
  if (form.nisCodes.length === 0) return refused('nis-missing');
  if (form.parts.length === 0) return refused('parts-missing');
  const readings: OfficialReading[] = [];
  for (const { file, header, rows } of lists) {
    const reading = readOfficialList(header, rows, form.nisCodes, form.day);
    if (reading.kind === 'refused') return refused(reading.reason, file, linesOf(reading.wrong));
    readings.push(reading);
  }
  const { schools, later, ended, parts, rows } = addUp(readings);
  const notThere = form.parts.filter((part) => !parts.includes(part));
  if (notThere.length > 0) return refused('part-not-there', '', notThere);
  if (schools.length === 0) return refused('nobody-in-town', '', form.nisCodes);
  return {
    day: form.day, nisCodes: form.nisCodes, parts: LIST_PARTS.filter((part) => form.parts.includes(part)), ...columnsOf(lists), rows, schools: [...schools.map((school) => ({ ...school, sites: [...school.sites] }))],
    later: [...later], ended: [...ended],
  };
}

function countsIn(db: Db, lists: readonly OpenList[], form: ListForm): CountsContent | UploadRefusal {
  const ours = new Set(listRegister(db).map(({ id }) => id));
  // The same number in two files is the same number, not twice as many.
  const counts = new Map<string, PupilCount>();
  for (const { file, header, rows } of lists) {
    const reading = readPupilCounts(header, rows, (id) => ours.has(id));
    if (reading.kind === 'refused') return refused(reading.reason, file, linesOf(reading.wrong));
    for (const count of reading.counts) counts.set(JSON.stringify([count.schoolId, count.siteNumber, count.schoolYear, count.structure, count.part]), count);
  }
  if (counts.size === 0) return refused('no-known-school');
  return { day: form.day, ...columnsOf(lists), rows: lists.reduce((sum, { rows }) => sum + rows.length, 0), counts: [...counts.values()] };
}

/** The first wrong lines, as "7: schoolnummer = abc"; more than these say nothing more. */
const linesOf = (wrong: readonly { line: number; column: string; value: string }[]): string[] =>
  wrong.slice(0, 8).map(({ line, column, value }) => `${line}: ${column} = ${value === '' ? '–' : value.slice(0, 40)}`);

const columnsOf = (lists: readonly OpenList[]) => ({
  absent: [...new Set(lists.flatMap(({ header }) => header.absent))],
  extra: [...new Set(lists.flatMap(({ header }) => header.extra))].slice(0, 20),
});
