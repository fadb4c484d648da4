import type { CsvCell } from '#src/lib/tables/csv.ts';
import writeXlsxFile from 'write-excel-file/node';

/** A table as XLSX: every text is a text cell, so that nothing of it runs. */
export async function xlsxOf(sheet: string, header: readonly string[], rows: readonly (readonly CsvCell[])[]): Promise<Buffer> {
  const cells = [header.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map((value) => (value === null ? null : { value })))];
  return writeXlsxFile(cells, { sheet }).toBuffer();
}
