import type { APIRoute } from 'astro';
import { listItems, listSchoolsFor, readFacts } from '#src/domain/facts/index.ts';
import { exportOfFacts, itemsOf, readKnownSearch } from '#src/http/known-facts.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { isTableFormat } from '#src/http/table-format.ts';
import { dayOf } from '#src/lib/time.ts';

/** What is known of the schools that were found, as a file; what its reader may not read is not in it. */
export const GET: APIRoute = ({ params, locals, url, rewrite }) => {
  const { db, actor, now, t } = locals;
  const format = params['vorm'];
  if (!isTableFormat(format)) return rewrite('/404');
  const search = readKnownSearch(url);
  const { subject, items } = itemsOf(listItems(db), search);
  const schools = listSchoolsFor(db, { levels: search.level === '' ? [] : [search.level], text: search.text });
  const found = readFacts(db, actor, schools.map(({ id }) => id), dayOf(now), items.map(({ id }) => id));
  const { header, rows } = exportOfFacts(actor, items, schools.map((school) => ({ school, entries: found.get(school.id) ?? [] })), t);
  return tableDownload(format, `${t.facts.service.fileName}-${subject}`, header, rows);
};
