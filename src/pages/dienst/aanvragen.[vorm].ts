import type { APIRoute } from 'astro';
import { searchLines } from '#src/domain/requests/index.ts';
import { readDeskSearch } from '#src/http/desk-search.ts';
import { exportOfLines } from '#src/http/line-export.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { isTableFormat } from '#src/http/table-format.ts';
import { print } from '#src/i18n/nl/print.ts';
import { dayOf } from '#src/lib/time.ts';

/** More lines than this are no list that somebody reads. */
const MOST = 10_000;

/** What was found at the desk, as a file: every page of it. */
export const GET: APIRoute = ({ params, locals, url, rewrite }) => {
  const { db, actor, now } = locals;
  const format = params['vorm'];
  if (!isTableFormat(format)) return rewrite('/404');
  const { lines } = searchLines(db, actor, readDeskSearch(url), 1, MOST);
  const { header, rows } = exportOfLines(lines, 'service', dayOf(now));
  return tableDownload(format, print.exports.deskFile, header, rows);
};
