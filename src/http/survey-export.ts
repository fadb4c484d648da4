import type { AnswerValue } from '#src/domain/facts/index.ts';
import { type GivenAnswer, type QuestionResult, type SurveyQuestion, type SurveyResponse, answerable, numberInRow } from '#src/domain/surveys/index.ts';
import { answerInWords, sourceInWords } from '#src/http/answer-words.ts';
import { countCell } from '#src/http/shown-counts.ts';
import { surveyAnswers } from '#src/i18n/nl/survey-answers.ts';
import { surveyResults } from '#src/i18n/nl/survey-results.ts';
import type { CsvCell } from '#src/lib/tables/index.ts';
import { dayOf } from '#src/lib/time.ts';

/** The answers to a survey as rows of a file. Small counts are hidden of the questions in `hidden`. */
interface Exported {
  readonly results: readonly QuestionResult[];
  readonly response: SurveyResponse;
  readonly hidden: ReadonlySet<string>;
}

const { columns: c, states, part } = surveyResults.files;
const { origins } = surveyResults.results;

/** One row per school, one column per question; a table has a column per row. */
export function exportOfAnswers({ results, response, hidden }: Exported): { header: string[]; rows: CsvCell[][] } {
  const columns = results.flatMap(({ question, answers }) => columnsOf(question, answers, hidden.has(question.id)));
  const header = [c.number, c.school, c.network, c.level, c.state, c.sentOn, ...columns.map(({ label }) => label)];
  const rows = schoolsOf(response).map(({ schoolId, schoolName, network, level, state, sentOn }) => [schoolId, schoolName, network, level, states[state], sentOn, ...columns.map(({ cell }) => cell(schoolId))]);
  return { header, rows };
}

/** One row per answer: where it comes from. */
export function exportOfSources({ results }: Pick<Exported, 'results'>): { header: string[]; rows: CsvCell[][] } {
  const rows = results.flatMap(({ question, answers }) =>
    answers.map(({ schoolId, schoolName, origin, fact }): CsvCell[] => [schoolId, schoolName, question.text, origins[origin], fact ? sourceInWords(fact, '', surveyAnswers) : '', fact?.referenceOn ?? '']),
  );
  return { header: [c.number, c.school, c.question, c.origin, c.source, c.day], rows };
}

interface ExportColumn {
  readonly label: string;
  readonly cell: (schoolId: string) => CsvCell;
}

function columnsOf(question: SurveyQuestion, answers: readonly GivenAnswer[], hides: boolean): ExportColumn[] {
  const bySchool = new Map(answers.map(({ schoolId, value }) => [schoolId, value]));
  const read = (cell: (value: AnswerValue) => CsvCell | undefined) => (schoolId: string) => {
    const value = bySchool.get(schoolId);
    return value === undefined ? null : (cell(value) ?? null);
  };
  if (question.type !== 'table') return [{ label: question.text, cell: read((value) => cellOf(question, value, hides)) }];
  return question.rows.map((row) => ({
    label: part(question.text, row),
    cell: read((value) => {
      const number = numberInRow(value, row);
      return number === undefined ? undefined : countCell(number, hides);
    }),
  }));
}

/** Numbers stay numbers, so that a program counts with them; amounts are euro. */
function cellOf(question: SurveyQuestion, value: AnswerValue, hides: boolean): CsvCell {
  if (typeof value === 'number') return question.type === 'number' ? countCell(value, hides) : question.type === 'amount' ? value / 100 : value;
  if (question.type === 'date' && typeof value === 'string') return value;
  return answerInWords(answerable(question), value, surveyAnswers);
}

/** Who was asked, and who was not because everything was known. */
function schoolsOf({ schools, notAsked }: SurveyResponse) {
  return [
    ...schools.map(({ invitation, ...school }) => ({ ...school, state: invitation.state, sentOn: invitation.submittedAt ? dayOf(invitation.submittedAt) : '' })),
    ...notAsked.map((school) => ({ ...school, state: 'known' as const, sentOn: '' })),
  ];
}
