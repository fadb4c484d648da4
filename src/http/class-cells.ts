import { type ClassRow, GRADES, MAX_CLASSES, type SchoolClass, cellsOf, rowsIn } from '#src/domain/schools/index.ts';
import type { Values } from '#src/lib/values.ts';

/** How many rows below the table wait for new classes. */
const EMPTY = 3;

/** The cells of a table of these classes in the order of a school career, with empty rows below. */
export function classCells(classes: readonly (SchoolClass | ClassRow)[]): Values {
  const position = ({ grades: [grade] }: Pick<SchoolClass, 'grades'>) => (grade ? GRADES.indexOf(grade) : GRADES.length);
  const sorted = [...classes].sort((a, b) => position(a) - position(b) || a.label.localeCompare(b.label, 'nl', { numeric: true }));
  return withEmptyRows(cellsOf(sorted));
}

export function withEmptyRows(values: Values): Values {
  const next = Math.max(-1, ...rowsIn(values)) + 1;
  const blank = [...Array(EMPTY).keys()].map((index) => next + index).filter((row) => row < MAX_CLASSES);
  const used = rowsIn(values).filter((row) => (values[`label.${row}`]?.[0] ?? '') === '').length;
  return { ...values, ...Object.fromEntries(blank.slice(0, Math.max(0, EMPTY - used)).map((row) => [`label.${row}`, ['']])) };
}
