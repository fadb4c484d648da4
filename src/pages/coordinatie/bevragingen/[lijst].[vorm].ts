import type { APIRoute } from 'astro';
import { isSchoolYear } from '#src/domain/calendar/index.ts';
import { isSurveyList, surveyListOf } from '#src/http/survey-lists.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { isTableFormat } from '#src/http/table-format.ts';
import { dayOf, schoolYearOf } from '#src/lib/time.ts';

/** A list of the page above it, as a file. */
export const GET: APIRoute = ({ params, locals, url, rewrite }) => {
  const { lijst: list, vorm: format } = params;
  if (!isSurveyList(list) || !isTableFormat(format)) return rewrite('/404');
  const today = dayOf(locals.now);
  const typed = url.searchParams.get('schooljaar') ?? '';
  const { name, header, rows } = surveyListOf(locals.db, list, isSchoolYear(typed) ? typed : schoolYearOf(today), today);
  return tableDownload(format, name, header, rows);
};
