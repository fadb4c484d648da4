import { GRADES, type Grade, inGradeOrder, isGrade } from '#src/domain/schools/grades.ts';
import type { ClassGroup } from '#src/domain/schools/groups.ts';
import { NEEDS, type Need, type Needs } from '#src/domain/schools/needs.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { fold, looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Errors, type Values, first, wholeNumber } from '#src/lib/values.ts';

/** A class with all that its school says of it. */
export interface SchoolClass extends ClassGroup {
  readonly adults: number | null;
  readonly needs: Needs;
}

/** A row of the table, read and checked: a class that is there, or a new one. */
export type ClassRow = Omit<SchoolClass, 'id'> & { readonly id: string | null };

/** The whole table as it was sent: what to keep, and which classes are no more. */
export interface ClassList {
  readonly rows: readonly ClassRow[];
  readonly gone: readonly string[];
}

export const MAX_CLASSES = 120;
const MAX_PUPILS = 99;
/** An academy counts its pupils by discipline. */
const MAX_PUPILS_OF_ACADEMY = 999;
const MAX_ADULTS = 30;

/**
 * What a form was made from. Who saves says it again: when it is no longer so, somebody else changed the list meanwhile,
 * and nothing is overwritten unseen (R7).
 */
export function basisOfClasses(classes: readonly SchoolClass[]): string {
  const facts = classes.map(({ id, label, grades, pupils, teacher, adults, needs }) => [id, label, grades, pupils, teacher, adults, NEEDS.map((need) => needs[need] ?? 0)]);
  return hashOf(JSON.stringify(facts)).slice(0, 22);
}

/** The numbers of the rows of a table that were sent, in the order of the page. */
export function rowsIn(values: Values): number[] {
  const rows = Object.keys(values).flatMap((name) => /^label\.(\d{1,3})$/.exec(name)?.[1] ?? []).map(Number);
  return rows.filter((row) => row < MAX_CLASSES).sort((a, b) => a - b);
}

/**
 * Reads the table of classes. Every mistake has its cell: no name or one that is there twice, no grade, pupils that are
 * not 1 to 99 (an academy: 999). A row in which nothing stands is no class; one that is ticked away is not read.
 */
export function readClassList(values: Values, current: readonly SchoolClass[]): { list: ClassList; errors: Errors } {
  const errors: Record<string, string> = {};
  const gone: string[] = [];
  const rows: ClassRow[] = [];
  const named = rowsIn(values).map((row) => first(values, `id.${row}`));
  const labels = new Set(current.filter(({ id }) => !named.includes(id)).map(({ label }) => fold(label)));

  for (const row of rowsIn(values)) {
    const at = (what: string) => `${what}.${row}`;
    const id = current.find((known) => known.id === first(values, at('id')))?.id ?? null;
    if (first(values, at('gone')) !== '') {
      if (id) gone.push(id);
      continue;
    }
    if (id === null && isEmptyRow(values, row)) continue;

    const label = first(values, at('label')).replace(/\s+/g, ' ');
    if (label === '') errors[at('label')] = 'class-label-missing';
    else if (label.length > 30) errors[at('label')] = 'text-too-long';
    else if (labels.has(fold(label))) errors[at('label')] = 'class-label-twice';
    labels.add(fold(label));

    const grades = inGradeOrder([...new Set([first(values, at('grade')), ...(values[at('also')] ?? [])])].filter(isGrade));
    if (grades.length === 0) errors[at('grade')] = 'class-grade-missing';
    const pupils = wholeNumber(first(values, at('pupils'))) ?? 0;
    if (pupils < 1 || pupils > (grades.includes('DKO') ? MAX_PUPILS_OF_ACADEMY : MAX_PUPILS)) errors[at('pupils')] = 'class-pupils-wrong';
    const teacher = first(values, at('teacher'));
    if (teacher.length > 120) errors[at('teacher')] = 'text-too-long';
    else if (looksLikeNationalNumber(teacher)) errors[at('teacher')] = 'national-number';
    const adults = optionalNumber(first(values, at('adults')), MAX_ADULTS);
    if (adults === undefined) errors[at('adults')] = 'adults-wrong';
    rows.push({ id, label, grades, pupils, teacher, adults: adults ?? null, needs: readNeeds(values, row, pupils, errors) });
  }
  return { list: { rows, gone }, errors };
}

function readNeeds(values: Values, row: number, pupils: number, errors: Record<string, string>): Needs {
  const needs: Partial<Record<Need, number>> = {};
  for (const need of NEEDS) {
    const count = optionalNumber(first(values, `need-${need}.${row}`), Math.max(pupils, 1));
    if (count === undefined) errors[`need-${need}.${row}`] = 'class-need-wrong';
    else if (count !== null && count > 0) needs[need] = count;
  }
  return needs;
}

/** Null for nothing typed, undefined for what is no such number. */
function optionalNumber(typed: string, max: number): number | null | undefined {
  if (typed === '') return null;
  const count = wholeNumber(typed);
  return count !== undefined && count <= max ? count : undefined;
}

const isEmptyRow = (values: Values, row: number): boolean =>
  ['label', 'grade', 'pupils', 'teacher', 'adults', ...NEEDS.map((need) => `need-${need}`)].every((what) => first(values, `${what}.${row}`) === '');

/** What stands in the cells of a table for these classes, from row `from` on. */
export function cellsOf(classes: readonly ClassRow[], from = 0): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  classes.forEach(({ id, label, grades, pupils, teacher, adults, needs }, index) => {
    const row = from + index;
    const [grade = '', ...also] = grades;
    cells[`id.${row}`] = [id ?? ''];
    cells[`label.${row}`] = [label];
    cells[`grade.${row}`] = [grade];
    cells[`also.${row}`] = also;
    cells[`pupils.${row}`] = [pupils === 0 ? '' : String(pupils)];
    cells[`teacher.${row}`] = [teacher];
    cells[`adults.${row}`] = [adults === null ? '' : String(adults)];
    for (const need of NEEDS) cells[`need-${need}.${row}`] = [needs[need] ? String(needs[need]) : ''];
  });
  return cells;
}

/**
 * Fills a table with lines from a sheet ("3A;3de leerjaar;24;An", by tabs or semicolons). A class that stands there gets
 * the new numbers, others come below. Nothing is saved. Gives back the lines that are none.
 */
export function pasteClasses(values: Values, pasted: string, level: string): { values: Values; notRead: string[] } {
  const cells: Record<string, readonly string[]> = { ...values };
  const notRead: string[] = [];
  const used = rowsIn(values).filter((row) => !isEmptyRow(values, row) || first(values, `id.${row}`) !== '');
  let next = Math.max(-1, ...used) + 1;

  for (const line of pasted.split('\n').map((text) => text.trim()).filter((text) => text !== '').slice(0, 2 * MAX_CLASSES)) {
    const parts = line.split(/[\t;]/).map(unquoted);
    const [label = ''] = parts;
    const at = parts.findIndex((part, index) => index > 0 && /^\d{1,3}$/.test(part) && (index > 1 || parts.length < 3 || !/^\d{1,3}$/.test(parts[2] ?? '')));
    if (label === '' || label.length > 30 || at < 0) {
      // The first line of a sheet says what its columns are.
      if (!/^(klas|naam|label|groep)/i.test(label)) notRead.push(line.slice(0, 80));
      continue;
    }
    const grades = gradesIn(at > 1 ? (parts[1] ?? '') : label, level);
    const known = used.find((row) => fold(first(cells, `label.${row}`)) === fold(label));
    if (known === undefined && next >= MAX_CLASSES) {
      notRead.push(line.slice(0, 80));
      continue;
    }
    const row = known ?? next++;
    if (known === undefined) used.push(row);
    cells[`label.${row}`] = [label];
    cells[`pupils.${row}`] = [parts[at] ?? ''];
    if (grades.length > 0 || known === undefined) {
      cells[`grade.${row}`] = grades.slice(0, 1);
      cells[`also.${row}`] = grades.slice(1);
    }
    const teacher = parts[at + 1] ?? '';
    if (teacher !== '' || known === undefined) cells[`teacher.${row}`] = [teacher];
  }
  return { values: cells, notRead };
}

/** A cell as a sheet or a list in a file writes it: with or without quotes around it. */
const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1').replaceAll('""', '"').trim();

/**
 * The grades that a text names, as schools write them: "L3", "3de leerjaar", "1ste en 2de leerjaar", "2K", "3B". A number
 * alone is a grade of primary school, or a year of a secondary one.
 */
export function gradesIn(text: string, level: string): Grade[] {
  const exact = text.toUpperCase().replace(/\s/g, '').split(/[+,/&-]/);
  const coded = GRADES.filter((grade) => exact.includes(grade.toUpperCase()));
  if (coded.length === exact.length) return coded;

  const folded = fold(text);
  if (folded.startsWith('instap')) return ['I'];
  if (folded.startsWith('okan')) return ['OKAN'];
  const opleidingsvorm = /\b(?:ov|opleidingsvorm) ?([1-4])/.exec(folded)?.[1];
  if (opleidingsvorm) return [`OV${opleidingsvorm}`].filter(isGrade);
  if (level === 'bubao') return [/kleuter/.test(folded) ? 'BuK' : 'BuL'];
  const isKindergarten = /kleuter|^\d ?k|^k ?\d/.test(folded) || level === 'kleuter';
  const numbers = [...folded.matchAll(/(?<!\d)([1-7])(?!\d)/g)].map(([, number]) => number ?? '');
  if (level !== 'secundair') return numbers.map((number) => `${isKindergarten ? 'K' : 'L'}${number}`).filter(isGrade);
  const stream = /\db|b-?stroom/.test(folded) ? 'B' : 'A';
  return numbers.map((number) => (number < '3' ? `S${number}${stream}` : `S${number}`)).filter(isGrade);
}
