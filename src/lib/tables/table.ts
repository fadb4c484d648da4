import { readCsv } from '#src/lib/tables/csv-read.ts';
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, type TableReading, TableRefused } from '#src/lib/tables/refusals.ts';
import { withoutTurns } from '#src/lib/text.ts';

/** First bytes of files that people take for a table: PDF, pictures, other archives, programs. */
const OTHER_KINDS = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', '\x1f\x8b', 'Rar!', '7z\xbc\xaf', '\x7fELF', 'SQLite format 3', '{\\rtf'];
const ZIP = 'PK';
/** The box of old Office files and of those with a password. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Reads a table by what its bytes are, and refuses with a word what is none. Runs in a thread of its own (`readTable`). */
export async function tableIn(bytes: Buffer): Promise<TableReading> {
  try {
    const found = await rowsIn(bytes);
    const rows = whole(found);
    const rowNumbers = found.flatMap((row, index) => (isFilled(row) ? index + 1 : []));
    return rows.length === 0 ? { kind: 'refused', reason: 'table-empty' } : { kind: 'read', rows, rowNumbers };
  } catch (error) {
    return { kind: 'refused', reason: error instanceof TableRefused ? error.reason : 'table-unreadable' };
  }
}

async function rowsIn(bytes: Buffer): Promise<string[][]> {
  const start = bytes.subarray(0, 16).toString('latin1');
  if (start.startsWith(ZIP)) {
    // Most of the time of the thread goes to reading this program: a CSV does not wait for it.
    const { readXlsx } = await import('#src/lib/tables/xlsx-read.ts');
    return readXlsx(bytes);
  }
  if (start.startsWith(OLD_OFFICE)) throw new TableRefused(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'table-locked' : 'table-old-excel');
  if (OTHER_KINDS.some((kind) => start.startsWith(kind))) throw new TableRefused('table-wrong-kind');
  return readCsv(bytes);
}

/** Without empty rows, none longer than is allowed, and all of the same length. */
function whole(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows.filter(isFilled);
  if (filled.length > MAX_ROWS) throw new TableRefused('table-too-many-rows');
  const columns = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  if (columns > MAX_COLUMNS) throw new TableRefused('table-too-many-columns');
  if (filled.length * columns > MAX_CELLS) throw new TableRefused('table-too-large');
  if (filled.some((row) => row.some((cell) => cell.length > MAX_CELL))) throw new TableRefused('table-cell-too-long');
  return filled.map((row) => Array.from({ length: columns }, (_, index) => withoutTurns(row[index] ?? '')));
}

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
