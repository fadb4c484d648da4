import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createIndex, type ComparedQuestion } from '#src/domain/matching/index.ts';

/**
 * What it costs to look for the same question among a town's, a city's and ten cities' questions, in one run. Machines differ: the
 * ratios to the first line are the figures. Questions come back year after year: of the largest bank one in six is worded anew. Called with --expose-gc, the memory is what is left after a collection. With --page the
 * table is written into docs/matching.md.
 */
const THINGS = 'fietsen laptops leerlingen kleuters bomen lokalen toiletten maaltijden uitstappen lampen kranen deuren ramen camera banken boeken instrumenten helmen tablets vuilniszakken'.split(' ');
const PLACES = ['op de speelplaats', 'in de refter', 'in de kleuterschool', 'in de sporthal', 'bij de schoolpoort', 'in de gangen', 'op het dak', 'in de opvang', 'per klas', 'in 2024', 'in 2025', 'vorig schooljaar'];
const FORMS = ['Hoeveel X zijn er Y?', 'Wat is het aantal X Y?', 'Zijn er genoeg X Y?', 'Wie beheert de X Y?', 'Wat kosten de X Y per jaar?', 'Hoe vaak worden de X Y nagekeken?', 'Welke X gebruikt u Y?'];

const questions = (count: number): ComparedQuestion[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    surveyId: `s${Math.floor(at / 12)}`,
    type: 'number',
    text: `${(FORMS[at % FORMS.length] ?? '').replace('X', THINGS[Math.floor(at / 7) % THINGS.length] ?? '').replace('Y', PLACES[Math.floor(at / 140) % PLACES.length] ?? '')} ${at > 1680 ? `(deel ${Math.floor(at / 1680) % 10})` : ''}`,
  }));

const used = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const round = (value: number) => Math.round(value * 10) / 10;
const timed = (work: () => unknown) => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const nothing = used();
const knowing = timed(() => createIndex(questions(10)).search(questions(1)[0] ?? { id: '', surveyId: '', text: '', type: 'text' }, 5));
const knowledge = used() - nothing;
for (const question of questions(200)) createIndex([question]).search(question, 1);

const rows = [1_000, 10_000, 100_000].map((count) => {
  const all = questions(count);
  const before = used();
  const began = performance.now();
  const index = createIndex(all);
  const made = performance.now() - began;
  const memory = used() - before;
  const search = (at: number) => {
    const question = all[(at * 397) % count];
    return timed(() => question && index.search({ ...question, id: 'new', surveyId: 'new' }, 10, { exceptSurvey: 'new' }));
  };
  const times = Array.from({ length: 100 }, (_, at) => search(at)).sort((a, b) => a - b);
  const survey = timed(() => Array.from({ length: 30 }, (_, at) => search(at + 1000)));
  return { questions: index.size, made, mean: times.reduce((sum, time) => sum + time, 0) / times.length, slow: times[94] ?? 0, survey, memory };
});
const [first] = rows;
const ratio = (value: number, to: number | undefined) => (to ? `${round(value / to)}×` : '');
const table = rows.map(({ questions: count, made, mean, slow, survey, memory }) => ({
  questions: count,
  'make the index (ms)': round(made),
  'one search, mean (ms)': round(mean),
  '95 of 100 within (ms)': round(slow),
  'a survey of 30 (ms)': round(survey),
  'memory (MB)': round(memory),
  'index, search, memory to the first line': [ratio(made, first?.made), ratio(mean, first?.mean), ratio(memory, first?.memory)].join(' '),
}));
console.table(table);
const told = `The knowledge itself (dictionary and lexicon): ${round(knowing)} ms once, ${round(knowledge)} MB.`;
console.log(told);

if (process.argv.includes('--page')) {
  const page = fileURLToPath(new URL('../../docs/matching.md', import.meta.url));
  const names = Object.keys(table[0] ?? {});
  const lines = [`| ${names.join(' | ')} |`, `|${names.map(() => '---').join('|')}|`, ...table.map((row) => `| ${Object.values(row).join(' | ')} |`), '', told];
  const text = readFileSync(page, 'utf8').replace(/(<!-- speed -->\n)[\s\S]*?(<!-- end -->)/, (_, from: string, to: string) => `${from}${lines.join('\n')}\n${to}`);
  writeFileSync(page, text);
}
