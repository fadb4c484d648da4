import { type CsvCell, csvOf, xlsxOf } from '#src/lib/tables/index.ts';

export type TableFormat = 'csv' | 'xlsx';

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The answer that a table is: a file to keep, never a page. `fileName` is without its ending; letters that a header cannot carry become `-`. */
export async function tableDownload(
  format: TableFormat, fileName: string, header: readonly string[], rows: readonly (readonly CsvCell[])[],
): Promise<Response> {
  const name = safeName(fileName);
  const body = format === 'csv' ? csvOf(header, rows) : new Uint8Array(await xlsxOf(name, header, rows));
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}

/** `Deelnemers Scholenloop 3/5` → `deelnemers-scholenloop-3-5` */
function safeName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return plain.slice(0, 80) || 'tabel';
}
