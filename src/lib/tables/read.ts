import { parse } from 'csv-parse/sync';

/** Why a file is no table we read. Each has its sentence in `src/i18n/nl/errors.ts`. */
export type TableRefusal = 'table-empty' | 'table-unreadable' | 'table-too-large' | 'table-wrong-kind' | 'table-takes-too-long';

export type TableReading = { readonly kind: 'read'; readonly rows: readonly (readonly string[])[] } | { readonly kind: 'refused'; readonly reason: TableRefusal };

/** The rows of a CSV or XLSX file as texts, header first. */
export async function readTable(file: { readonly name: string; readonly bytes: Buffer }): Promise<TableReading> {
  const rows: string[][] = parse(file.bytes, { bom: true, delimiter: [';', ',', '\t'], relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  return rows.length === 0 ? { kind: 'refused', reason: 'table-empty' } : { kind: 'read', rows };
}
