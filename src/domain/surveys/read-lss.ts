import sax from 'sax';
import type { QuestionType } from '#src/domain/matching/index.ts';
import { guessType } from '#src/domain/surveys/guess-type.ts';
import { MAX_QUESTION, type FoundQuestion } from '#src/domain/surveys/split-questions.ts';

/** The kinds of question of LimeSurvey that ask something a school can answer here; what is absent is a text. */
const TYPES: Readonly<Record<string, QuestionType>> = {
  N: 'number', K: 'table', Y: 'yes-no', G: 'choice', L: 'choice', '!': 'choice', O: 'choice', M: 'choices', P: 'choices', R: 'choices', D: 'date', '5': 'scale', ':': 'table', S: 'text', T: 'text', U: 'text',
};
/** One question with a row of answers per part: each part is a question of its own here. */
const PER_PART: Readonly<Record<string, QuestionType>> = { A: 'scale', B: 'number', C: 'yes-no', E: 'text', F: 'choice', H: 'choice', '1': 'choice', ';': 'text', Q: 'text' };
/** A text between questions, an equation, a file: nothing to answer. */
const ASKS_NOTHING = ['X', '*', '|'];

type Row = Record<string, string>;

/**
 * Reads a LimeSurvey structure file (.lss): the title and the questions in their order, with their choices and rows.
 * Texts stand beside the question in old files (`questions.question`) and apart in new ones (`question_l10ns`). Markup goes.
 * Undefined: this is no such file. A document type or an entity of its own is not read.
 */
export function readLss(xml: string): { title: string; questions: FoundQuestion[] } | undefined {
  const tables = tablesIn(xml);
  if (!tables?.has('questions')) return undefined;
  const [settings] = tables.get('surveys_languagesettings') ?? [];
  const language = settings?.['surveyls_language'] ?? '';
  const inLanguage = (rows: readonly Row[]) => rows.filter((row) => (row['language'] ?? language) === language || language === '');
  const texts = new Map(inLanguage(tables.get('question_l10ns') ?? []).map((row) => [row['qid'], row]));
  const all = inLanguage(tables.get('questions') ?? []);
  const isMain = (row: Row) => (row['parent_qid'] ?? '0') === '0';
  const children = byKey([...inLanguage(tables.get('subquestions') ?? []), ...all].filter((row) => !isMain(row)), 'parent_qid');
  const answers = byKey(inLanguage(tables.get('answers') ?? []), 'qid');
  const groups = new Map((tables.get('groups') ?? []).map((row) => [row['gid'], Number(row['group_order'] ?? 0)]));
  const answerTexts = new Map(inLanguage(tables.get('answer_l10ns') ?? []).map((row) => [row['aid'], row['answer'] ?? '']));
  const textOf = (row: Row) => bare(texts.get(row['qid'])?.['question'] ?? row['question'] ?? '');
  const order = (row: Row) => (groups.get(row['gid']) ?? 0) * 10_000 + Number(row['question_order'] ?? 0);
  const partsOf = (row: Row) => (children.get(row['qid'] ?? '') ?? []).sort((a, b) => Number(a['question_order']) - Number(b['question_order'])).map(textOf).filter((part) => part !== '');
  const answersOf = (row: Row) =>
    (answers.get(row['qid'] ?? '') ?? []).sort((a, b) => Number(a['sortorder'] ?? 0) - Number(b['sortorder'] ?? 0)).map((answer) => bare(answer['answer'] ?? answerTexts.get(answer['aid']) ?? '')).filter((answer) => answer !== '');

  const questions = all
    .filter((row) => isMain(row) && !ASKS_NOTHING.includes(row['type'] ?? ''))
    .sort((a, b) => order(a) - order(b))
    .flatMap((row): FoundQuestion[] => {
      const text = textOf(row).slice(0, MAX_QUESTION);
      const hint = bare(texts.get(row['qid'])?.['help'] ?? row['help'] ?? '').slice(0, 500);
      const common = { hint, required: row['mandatory'] === 'Y' };
      const [parts, given] = [partsOf(row), answersOf(row)];
      const each = PER_PART[row['type'] ?? ''];
      if (each && parts.length > 0) {
        const options = each === 'choice' ? unique(given) : [];
        return parts.map((part) => ({ ...common, text: `${text} – ${part}`.slice(0, MAX_QUESTION), type: each === 'choice' && options.length < 2 ? 'text' : each, options, rows: [] }));
      }
      const type = TYPES[row['type'] ?? ''] ?? 'text';
      const guess = guessType(text, []);
      return [{
        ...common, text, type: type === 'number' && guess.type === 'amount' ? 'amount' : type,
        options: type === 'choices' ? unique([...parts, ...given]) : type === 'choice' ? unique(given) : [], rows: type === 'table' ? unique(parts) : [],
      }];
    })
    .filter(({ text }) => text !== '');
  return { title: bare(settings?.['surveyls_title'] ?? '').slice(0, 120), questions };
}

/** The tables of the file by their name, each row as its fields. */
function tablesIn(xml: string): Map<string, Row[]> | undefined {
  const parser = sax.parser(true, { trim: false });
  const tables = new Map<string, Row[]>();
  const path: string[] = [];
  let row: Row | undefined;
  let isBroken = false;
  const add = (text: string) => {
    const field = path.at(-1);
    if (row && field !== undefined && path.at(-2) === 'row') row[field] = (row[field] ?? '') + text;
  };
  parser.onopentag = ({ name }) => {
    path.push(name);
    if (path.length === 4 && name === 'row' && path[2] === 'rows') row = {};
  };
  parser.onclosetag = (name) => {
    const table = path[1];
    if (name === 'row' && row && table !== undefined) {
      const rows = tables.get(table) ?? [];
      rows.push(row);
      tables.set(table, rows);
      row = undefined;
    }
    path.pop();
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.ondoctype = () => {
    isBroken = true;
  };
  parser.onerror = () => {
    isBroken = true;
    parser.resume();
  };
  for (let at = 0; at < xml.length && !isBroken; at += 65_536) parser.write(xml.slice(at, at + 65_536));
  return isBroken ? undefined : tables;
}

function byKey(rows: readonly Row[], key: string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const same = found.get(row[key] ?? '') ?? [];
    same.push(row);
    found.set(row[key] ?? '', same);
  }
  return found;
}

const bare = (html: string): string =>
  html.replace(/<[^<>]{0,500}>/g, ' ').replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#0?39;/g, "'").replace(/\s+/g, ' ').trim();
const unique = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, 50);
