import type { APIRoute } from 'astro';
import { privacyOf } from '#src/domain/municipality/index.ts';
import { keptInWords } from '#src/http/kept-words.ts';
import { csvOf } from '#src/lib/tables/index.ts';

/** What this portal does with data of people, for the municipality's own register of processing (GDPR art. 30). */
export const GET: APIRoute = ({ locals: { municipality, t } }) => {
  const words = t.administration.register;
  const officer = privacyOf(municipality.privacy);
  const rows = keptInWords(municipality, t.administration.privacy).map(({ title, why, term }) => [
    `${municipality.portalName}: ${title}`, why, words.ground, words.people, title, words.receivers, term, words.security,
    [municipality.name, municipality.street, `${municipality.postalCode} ${municipality.town}`.trim(), municipality.enterpriseNumber, municipality.email].filter((part) => part !== '').join(', '),
    [officer.officerName, officer.officerEmail].filter((part) => part !== '').join(', '),
  ]);
  return new Response(csvOf(words.header, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${words.file}"` },
  });
};
