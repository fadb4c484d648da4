import type { APIRoute } from 'astro';
import { listThemes } from '#src/domain/offers/index.ts';
import { gradeRuns } from '#src/domain/schools/index.ts';
import { offersInAddress } from '#src/http/catalogue-offers.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { isTableFormat } from '#src/http/table-format.ts';
import { bookings } from '#src/i18n/nl/bookings.ts';
import { offers as words } from '#src/i18n/nl/offers.ts';
import { print } from '#src/i18n/nl/print.ts';
import { gradesInWords, priceInWords, whenInWords } from '#src/i18n/nl/words.ts';
import { dayOf } from '#src/lib/time.ts';
import { paths } from '#src/paths.ts';

const c = print.exports.columns;
const HEADER = [c.code, c.title, c.service, c.summary, c.themes, c.grades, c.when, c.where, c.price, c.opensOn, c.closesOn, c.form, c.address];

/** The catalogue as a file: what the filters in the address leave, in the order of the page. */
export const GET: APIRoute = ({ params, locals, url, rewrite }) => {
  const { db, actor, now, env } = locals;
  const format = params['vorm'];
  if (!isTableFormat(format)) return rewrite('/404');
  const { matching, year } = offersInAddress(db, actor, url, dayOf(now));
  const themes = new Map(listThemes(db).map(({ id, name }) => [id, name]));
  const rows = matching.map((offer) => [
    offer.code, offer.title, offer.serviceName, offer.summary, offer.themes.map((theme) => themes.get(theme) ?? theme).join(', '), gradesInWords(gradeRuns(offer.grades)), whenInWords(offer),
    words.places[offer.place], priceInWords(offer), offer.opensOn, offer.closesOn, bookings.names[offer.bookingForm], `${env.publicUrl}${paths.offer(offer.slug)}`,
  ]);
  return tableDownload(format, print.exports.catalogueFile(year), HEADER, rows);
};
