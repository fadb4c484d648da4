import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/** A byte order mark and `;`: Belgian Excel then opens the file in columns and with its accents. */
const BOM = '\ufeff';

/**
 * A table as CSV that Excel here opens right and that runs nothing: numbers with a decimal comma, and a text that a
 * spreadsheet could take for a formula begins with an apostrophe (S12). `readTable` takes that apostrophe away again.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? numberText(cell) : guarded(plainText(cell ?? '')))));
  return BOM + stringify(lines, { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n\t,'"]|^\s|\s$/ });
}

/** "4,5": as people here type it. What is no number at all is nothing. */
export const numberText = (number: number): string => (Number.isFinite(number) ? String(number).replace('.', ',') : '');

/** Lines end in one way inside a cell, and what is no letter in any file goes. */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are taken out
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '');
}

/** What a spreadsheet may run, also behind spaces and in the wide signs of other keyboards; with the apostrophes it has already. */
const FORMULA = /^'*[\s\p{Cf}]*[=+\-@|＝＋－＠\t\r]/u;

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before `csvOf`. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
