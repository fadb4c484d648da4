import { guessType } from '#src/domain/surveys/guess-type.ts';
import { readLss } from '#src/domain/surveys/read-lss.ts';
import { type FoundQuestion, type FoundSurvey, MAX_QUESTION, MAX_QUESTIONS, type SplitOutcome, splitQuestions } from '#src/domain/surveys/split-questions.ts';
import { readTable, type TableRefusal } from '#src/lib/tables/index.ts';
import { fold } from '#src/lib/text.ts';

export type SurveyFileOutcome = SplitOutcome | { readonly kind: 'refused'; readonly reason: TableRefusal | 'lss-unreadable' };

/** What the columns of a list of questions are called; the first row says it, or the first column is the question. */
const COLUMNS = {
  text: /^(vraag|vragen|vraagtekst|tekst|question|omschrijving)$/, type: /^(type|soort|antwoordtype)$/, options: /^(opties|keuzes|antwoorden|antwoordmogelijkheden|options)$/, hint: /^(uitleg|toelichting|hulptekst|help)$/,
};

/**
 * Reads a file with the questions of a survey: a LimeSurvey structure (.lss), a table (CSV, XLSX) with a column of
 * questions, or plain text. What it is, is decided by its bytes. Refusals: those of a table and of a pasted text, and an
 * .lss that is broken.
 */
export async function readSurveyFile(file: { readonly name: string; readonly bytes: Buffer }): Promise<SurveyFileOutcome> {
  const head = file.bytes.subarray(0, 400).toString('utf8').replace(/^\ufeff/, '').trimStart();
  if (head.startsWith('<?xml') || head.startsWith('<document')) {
    const found = readLss(file.bytes.toString('utf8').replace(/^\ufeff/, ''));
    return found ? surveyOf(found.title, found.questions) : { kind: 'refused', reason: 'lss-unreadable' };
  }
  if (/\.txt$/i.test(file.name)) return splitQuestions(file.bytes.toString('utf8'));
  const table = await readTable(file);
  if (table.kind === 'refused') return table;
  return readRows(table.rows);
}

function readRows(rows: readonly (readonly string[])[]): SplitOutcome {
  const header = (rows[0] ?? []).map((cell) => fold(cell).trim());
  const at = (column: RegExp) => header.findIndex((cell) => column.test(cell));
  const named = at(COLUMNS.text) >= 0;
  const columns = { text: Math.max(0, at(COLUMNS.text)), options: at(COLUMNS.options), hint: at(COLUMNS.hint) };
  const questions = rows.slice(named ? 1 : 0).flatMap((row): FoundQuestion[] => {
    const text = (row[columns.text] ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_QUESTION);
    if (text === '') return [];
    const options = (row[columns.options] ?? '').split(/[;|\n/]/).map((option) => option.trim()).filter((option) => option !== '').slice(0, 50);
    return [{ text, hint: (row[columns.hint] ?? '').trim().slice(0, 500), required: false, ...guessType(text, options) }];
  });
  return surveyOf('', questions);
}

function surveyOf(title: string, questions: readonly FoundQuestion[]): SplitOutcome {
  if (questions.length === 0) return { kind: 'refused', reason: 'paste-no-questions' };
  if (questions.length > MAX_QUESTIONS) return { kind: 'refused', reason: 'paste-too-many' };
  const survey: FoundSurvey = { title, link: '', questions, leftOut: [] };
  return { kind: 'found', survey };
}
