import type { SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { plainText } from '#src/lib/tables/cells.ts';
import type { CsvCell } from '#src/lib/tables/csv.ts';
import { isDay } from '#src/lib/time.ts';

/**
 * A table as XLSX: every text is a text cell, so that nothing of it runs (S12). Days (`2026-11-17`) and moments
 * (`2026-11-17T10:00`) are dates one can sort and count with. The header stays in sight.
 */
export async function xlsxOf(sheet: string, header: readonly string[], rows: readonly (readonly CsvCell[])[]): Promise<Buffer> {
  const cells: SheetData = [
    header.map((text) => ({ value: sheetText(text), type: String, fontWeight: 'bold', backgroundColor: '#e8eef2', alignVertical: 'top' })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const columns = header.map((text, index) => ({ width: widthOf([text, ...rows.slice(0, 200).map((row) => row[index] ?? '')]) }));
  return writeXlsxFile(cells, { sheet: sheetName(sheet), columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(cell: CsvCell): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number, alignVertical: 'top' } : null;

  const [, day = '', time = '00:00'] = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(cell) ?? [];
  // Excel counts from 1900, with a day too many in its February.
  if (isDay(day) && day > '1900-03-01') return { value: new Date(`${day}T${time}:00Z`), type: Date, format: cell.length > 10 ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy', alignVertical: 'top' };
  const text = sheetText(cell);
  return text === '' ? null : { value: text, type: String, wrap: true, alignVertical: 'top' };
}

/**
 * `_x000D_` stands for a sign in a workbook; a text that says so is written as what it says. The writer keeps its texts
 * in a plain object, where `constructor` is found before it was put there: such a word begins with the code of its letter.
 */
function sheetText(text: string): string {
  const plain = plainText(text).replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
  return plain in {} || plain === '__proto__' ? `_x00${plain.charCodeAt(0).toString(16).toUpperCase()}_${plain.slice(1)}` : plain;
}

/** In letters: wide enough for most, never wider than a sentence. */
const widthOf = (cells: readonly CsvCell[]): number => Math.min(60, Math.max(10, ...cells.map((cell) => String(cell ?? '').split('\n').reduce((most, line) => Math.max(most, line.length), 0) + 2)));

/** What Excel refuses in the name of a sheet. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:']/g, ' ').trim().slice(0, 31) || 'Blad1';
