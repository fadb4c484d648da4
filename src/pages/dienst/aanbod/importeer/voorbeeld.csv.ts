import type { APIRoute } from 'astro';
import { exampleOffers, listThemes } from '#src/domain/offers/index.ts';
import { catalogueYear } from '#src/http/catalogue-year.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { dayOf } from '#src/lib/time.ts';

/** The example of a brochure that can be read in. */
export const GET: APIRoute = ({ locals: { db, now, t } }) => {
  const { header, rows } = exampleOffers(catalogueYear(db, dayOf(now)), listThemes(db));
  return tableDownload('csv', t.imports.exampleName, header, rows);
};
