import { createIndex, type ComparedQuestion } from '#src/domain/matching/index.ts';

/**
 * What it costs to look for the same question among a town's, a city's and ten cities' questions, in one run. Machines differ: the
 * ratios to the first line are the figures. Called with --expose-gc, the memory is what is left after a collection.
 */
const THINGS = 'fietsen laptops leerlingen kleuters bomen lokalen toiletten maaltijden uitstappen lampen kranen deuren ramen camera banken boeken instrumenten helmen tablets vuilniszakken'.split(' ');
const PLACES = ['op de speelplaats', 'in de refter', 'in de kleuterschool', 'in de sporthal', 'bij de schoolpoort', 'in de gangen', 'op het dak', 'in de opvang', 'per klas', 'in 2024', 'in 2025', 'vorig schooljaar'];
const FORMS = ['Hoeveel X zijn er Y?', 'Wat is het aantal X Y?', 'Zijn er genoeg X Y?', 'Wie beheert de X Y?', 'Wat kosten de X Y per jaar?', 'Hoe vaak worden de X Y nagekeken?', 'Welke X gebruikt u Y?'];

const questions = (count: number): ComparedQuestion[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    surveyId: `s${Math.floor(at / 12)}`,
    type: 'number',
    text: `${(FORMS[at % FORMS.length] ?? '').replace('X', THINGS[Math.floor(at / 7) % THINGS.length] ?? '').replace('Y', PLACES[Math.floor(at / 140) % PLACES.length] ?? '')} ${at > 1680 ? `(deel ${Math.floor(at / 1680)})` : ''}`,
  }));

const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const round = (value: number) => Math.round(value * 100) / 100;
createIndex(questions(10)).search(questions(1)[0] ?? { id: '', surveyId: '', text: '', type: 'text' }, 5);

const rows = [1_000, 10_000, 100_000].map((count) => {
  const all = questions(count);
  const before = used();
  const began = performance.now();
  const index = createIndex(all);
  const made = performance.now() - began;
  const memory = used() - before;
  const times = Array.from({ length: 100 }, (_, at) => {
    const question = all[(at * 397) % count];
    const start = performance.now();
    if (question) index.search(question, 10, { exceptSurvey: question.surveyId });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { questions: index.size, 'make the index (ms)': round(made), 'search, mean (ms)': round(times.reduce((sum, time) => sum + time, 0) / times.length), 'search, 95 of 100 (ms)': round(times[94] ?? 0), 'memory (MB)': round(memory) };
});
const [first] = rows;
console.table(rows.map((row) => ({ ...row, 'ratio of the search to the first line': first ? round(row['search, mean (ms)'] / first['search, mean (ms)']) : 0 })));
