import { isUtf8 } from 'node:buffer';
import type { QuestionType } from '#src/domain/matching/index.ts';
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
  if (/\.txt$/i.test(file.name)) return splitQuestions(textOf(file.bytes));
  const table = await readTable(file);
  if (table.kind === 'refused') return table;
  return readRows(table.rows);
}

/** Text as Windows writes it too: with its mark, or as it did before that (1252). */
function textOf(bytes: Buffer): string {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return isUtf8(bytes) || bytes.includes(0) ? bytes.toString('utf8').replace(/^\ufeff/, '') : new TextDecoder('windows-1252').decode(bytes);
}

function readRows(rows: readonly (readonly string[])[]): SplitOutcome {
  const header = (rows[0] ?? []).map((cell) => fold(cell).trim());
  const at = (column: RegExp) => header.findIndex((cell) => column.test(cell));
  const named = at(COLUMNS.text) >= 0;
  const columns = { text: Math.max(0, at(COLUMNS.text)), type: at(COLUMNS.type), options: at(COLUMNS.options), hint: at(COLUMNS.hint) };
  const questions = rows.slice(named ? 1 : 0).flatMap((row): FoundQuestion[] => {
    const text = (row[columns.text] ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_QUESTION);
    if (text === '') return [];
    const listed = row[columns.options] ?? '';
    const options = listed.split(/[;|\n]/.test(listed) ? /[;|\n]/ : '/').map((option) => option.trim()).filter((option) => option !== '').slice(0, 50);
    return [{ text, hint: (row[columns.hint] ?? '').trim().slice(0, 500), required: false, ...typed(guessType(text, options), row[columns.type] ?? '') }];
  });
  return surveyOf('', questions);
}

/** What a column says of how a question is answered; of words we do not know, or choices without choices, the guess stands. */
const TYPES: readonly (readonly [says: RegExp, type: QuestionType])[] = [
  [/^(getal|aantal|nummer|numeriek|number)/, 'number'], [/^(bedrag|euro|prijs)/, 'amount'], [/^ja.{0,5}nee/, 'yes-no'], [/^(datum|dag|date)/, 'date'], [/^(contact|persoon)/, 'contact'],
  [/^(tekst|open|text)/, 'text'], [/^(schaal|score)/, 'scale'], [/^(meer ?keuze|meerdere|choices)/, 'choices'], [/^(keuze|een keuze|choice)/, 'choice'],
];
type Guess = Pick<FoundQuestion, 'type' | 'options' | 'rows'>;
function typed(guess: Guess, said: string): Guess {
  const type = TYPES.find(([says]) => says.test(fold(said).trim()))?.[1];
  if (type === undefined || type === guess.type) return guess;
  if (type === 'choice' || type === 'choices') return guess.options.length > 1 ? { ...guess, type, rows: [] } : guess;
  return { type, options: [], rows: [] };
}

function surveyOf(title: string, questions: readonly FoundQuestion[]): SplitOutcome {
  if (questions.length === 0) return { kind: 'refused', reason: 'paste-no-questions' };
  if (questions.length > MAX_QUESTIONS) return { kind: 'refused', reason: 'paste-too-many' };
  const survey: FoundSurvey = { title, link: '', questions, leftOut: [] };
  return { kind: 'found', survey };
}
