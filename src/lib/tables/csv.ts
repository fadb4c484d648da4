import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/** A byte order mark and `;`: Belgian Excel then opens the file in columns and with its accents. */
const BOM = '\ufeff';

/** A table as CSV that Excel opens right and that runs nothing: a text that begins like a formula gets an apostrophe (S12). */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)));
  return BOM + stringify(lines, { delimiter: ';', record_delimiter: '\r\n', quoted_string: true });
}

const harmless = (text: string): string => (/^[\s\0]*[=+\-@|＝＋－＠\t\r]/.test(text) ? `'${text}` : text);
