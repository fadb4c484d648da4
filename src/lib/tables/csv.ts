import { stringify } from 'csv-stringify/sync';
import { guarded, numberText, plainText } from '#src/lib/tables/cells.ts';

export type CsvCell = string | number | null;

/** A byte order mark and `;`: Belgian Excel then opens the file in columns and with its accents. */
const BOM = '\ufeff';

/** Also what no `;` asks for: another comma than that of a number, and spaces at an end, are then not misread. */
const QUOTED = /[\r\n\t'"]|^\s|\s$|^(?!-?\d+,\d+$).*,/;

/**
 * A table as CSV that Excel here opens right and that runs nothing: numbers with a decimal comma, and a text that a
 * spreadsheet could take for a formula begins with an apostrophe (S12). `readTable` takes that apostrophe away again.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? numberText(cell) : guarded(plainText(cell ?? '')))));
  return BOM + stringify(lines, { delimiter: ';', record_delimiter: '\r\n', quoted_match: QUOTED });
}
