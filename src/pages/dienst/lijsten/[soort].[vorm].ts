import type { APIRoute } from 'astro';
import { fileOf } from '#src/domain/requests/index.ts';
import { listAt } from '#src/http/paper-list.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { isTableFormat } from '#src/http/table-format.ts';
import { print } from '#src/i18n/nl/print.ts';
import { dayOf } from '#src/lib/time.ts';

/** The same list as on paper, as a file. */
export const GET: APIRoute = ({ params, locals, url, rewrite }) => {
  const format = params['vorm'];
  const found = isTableFormat(format) ? listAt(locals.db, locals.actor, params['soort'], url, dayOf(locals.now)) : undefined;
  if (!found || !isTableFormat(format)) return rewrite('/404');

  const { header, rows } = fileOf(found.list);
  const name = print.lists.kinds[found.kind].name.toLowerCase();
  return tableDownload(format, found.list.offer ? `${name}-${found.list.offer.code.toLowerCase()}` : name, header, rows);
};
