import type { APIRoute } from 'astro';
import { listSchoolLines } from '#src/domain/requests/index.ts';
import { exportOfLines } from '#src/http/line-export.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { isTableFormat } from '#src/http/table-format.ts';
import { print } from '#src/i18n/nl/print.ts';
import { dayOf } from '#src/lib/time.ts';

/** Everything the school asked, as a file. */
export const GET: APIRoute = ({ params, locals, rewrite }) => {
  const { db, actor, now } = locals;
  const format = params['vorm'];
  if (!isTableFormat(format)) return rewrite('/404');
  const lines = listSchoolLines(db, actor);
  const { header, rows } = exportOfLines(lines, 'school', dayOf(now));
  return tableDownload(format, print.exports.schoolFile, header, rows);
};
