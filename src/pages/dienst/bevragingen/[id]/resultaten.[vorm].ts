import type { APIRoute } from 'astro';
import { findReadableSurvey, hidesSmallOf, isForgotten, responseOf, resultsOf } from '#src/domain/surveys/index.ts';
import { exportOfAnswers, exportOfSources } from '#src/http/survey-export.ts';
import { tableDownload } from '#src/http/table-download.ts';
import { isTableFormat } from '#src/http/table-format.ts';
import { surveyResults } from '#src/i18n/nl/survey-results.ts';
import { dayOf } from '#src/lib/time.ts';

/** The answers to a survey as a file; with `lijst=bronnen` where each comes from. */
export const GET: APIRoute = ({ params, locals, url, rewrite }) => {
  const { db, actor, now } = locals;
  const format = params['vorm'];
  const survey = findReadableSurvey(db, actor, params['id'] ?? '');
  if (!isTableFormat(format) || !survey?.sentAt) return rewrite('/404');
  const response = responseOf(db, survey, dayOf(now));
  if (isForgotten(response)) return rewrite('/404');
  const results = resultsOf(db, survey, response, dayOf(now));
  const hidden = new Set(results.filter(({ question }) => hidesSmallOf(db, actor, question)).map(({ question }) => question.id));
  const isSources = url.searchParams.get('lijst') === 'bronnen';
  const { header, rows } = isSources ? exportOfSources({ results }) : exportOfAnswers({ results, response, hidden });
  const name = isSources ? surveyResults.files.sourcesName(survey.title) : surveyResults.files.name(survey.title);
  return tableDownload(format, name, header, rows);
};
