import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { numberText } from '#src/lib/tables/cells.ts';
import { MAX_COLUMNS, MAX_ROWS, TableRefused } from '#src/lib/tables/refusals.ts';
import { partsOf } from '#src/lib/tables/zip-guard.ts';

/** What of a workbook is read; pictures, drawings, comments and links are not even looked at. */
const READ = /^(\[Content_Types\]\.xml|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[\w -]+\.xml))$/i;

/**
 * The rows of the first sheet. The reader gets only parts that were looked at, in an archive made anew: two programs
 * can understand one archive differently. Of a formula it is the value that was saved; nothing is calculated.
 */
export async function readXlsx(bytes: Buffer): Promise<string[][]> {
  const parts = partsOf(bytes, (name) => READ.test(name));
  if (!parts['xl/workbook.xml']) throw new TableRefused('table-wrong-kind');
  for (const [name, part] of Object.entries(parts)) checkPart(name, part);
  const rows: readonly (readonly unknown[])[] = await readSheet(Buffer.from(zipSync(parts, { level: 0 })), 1, { trim: false });
  return rows.map((row) => row.map(cellText));
}

/** No document type and no entities: those read other files or grow without end. Excel writes UTF-8 only; another encoding could hide them. */
function checkPart(name: string, part: Uint8Array): void {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  if (xml.includes('\0') || /<!(DOCTYPE|ENTITY)/i.test(xml) || /^[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(xml)) throw new TableRefused('table-unsafe');
  if (!name.startsWith('xl/worksheets/')) return;

  // One cell far away would be filled up to with empty ones.
  for (const [, letters = '', row = ''] of xml.matchAll(/<(?:\w+:)?c\b[^>]*?\sr\s*=\s*["']([A-Z]+)(\d+)["']/g)) {
    if (columnOf(letters) > MAX_COLUMNS) throw new TableRefused('table-too-many-columns');
    if (Number(row) > MAX_ROWS + 1) throw new TableRefused('table-too-many-rows');
  }
  for (const [, row = ''] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\sr\s*=\s*["'](\d+)["']/g)) if (Number(row) > MAX_ROWS + 1) throw new TableRefused('table-too-many-rows');
}

const columnOf = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** As people would type it: a day as `2026-11-17`, with its time behind `T`, a time alone as `10:00`, a number with a comma. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (!(value instanceof Date)) return String(value);

  const minutes = Math.round(value.getTime() / MINUTE) * MINUTE;
  if (!Number.isFinite(minutes)) return '';
  const text = new Date(minutes).toISOString();
  if (text < '1900-01-01') return text.slice(11, 16);
  return minutes % DAY === 0 ? text.slice(0, 10) : text.slice(0, 16);
}
