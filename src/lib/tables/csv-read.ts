import { parse } from 'csv-parse/sync';
import { unguarded } from '#src/lib/tables/cells.ts';
import { MAX_ROWS, TableRefused } from '#src/lib/tables/refusals.ts';

/** The rows of a CSV in any of the ways in which Belgian programs write one. */
export function readCsv(bytes: Buffer): string[][] {
  const text = textOf(bytes);
  // A page, a picture in XML or data of a program is text too, but no table.
  if (/^\s*[<{[]/.test(text)) throw new TableRefused('table-wrong-kind');

  const [, said, rest = text] = /^sep=([;,\t])\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const rows: string[][] = parse(rest, {
    delimiter: said ?? delimiterOf(rest), record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true,
    // Empty lines are counted too, so that a row is called by its number.
    to: 3 * MAX_ROWS,
  });
  return rows.map((row) => row.map(unguarded));
}

/** A byte order mark says how it is written; without one it is UTF-8, or else what Windows wrote before that (1252). */
function textOf(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding ?? 'utf-8', { fatal: encoding !== undefined }).decode(bytes);
  const read = encoding === undefined && text.includes('\ufffd') && !isUtf8(bytes) ? new TextDecoder('windows-1252').decode(bytes) : text;
  // Bytes that stand for no letter anywhere: this was never text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are looked for
  if (/[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/.test(read)) throw new TableRefused('table-unreadable');
  return read;
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 3).toString('latin1');
  if (start.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  return start.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The one that stands most in the header; a table of one column has none. */
function delimiterOf(text: string): string {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counted = [';', '\t', ','].map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}
