import { describe, expect, test } from 'vitest';
import { compareOffers, compareQuestions, createIndex, doubtsOf, elementOf, subjectOf, type ComparedQuestion } from '#src/domain/matching/index.ts';
import { handle } from '#src/ops/match.ts';

const ask = (id: string, text: string): ComparedQuestion => ({ id, surveyId: id, text, type: 'text' });

/** What people paste, and what nobody should. */
const TEXTS = {
  'nothing': '',
  'blanks': ' \n\t\u00a0 ',
  'signs alone': '???!!! --- …',
  'a book': 'Hoeveel leerlingen komen met de fiets? '.repeat(2600),
  'one endless word': 'a'.repeat(100_000),
  'binary': String.fromCharCode(...Array.from({ length: 4000 }, (_, at) => (at * 7919) % 65_536)),
  'markup': '<p onclick="x()">Hoeveel <b>leerlingen</b> <!-- ? --> zwemmen&nbsp;er?</p>'.repeat(50),
  'an unclosed tag': `${'<'.repeat(20_000)}p`,
  'right to left': 'كم عدد التلاميذ في المدرسة؟ \u202eHoeveel\u202c תלמידים?',
  'digits': '20232024 1 2 3 '.repeat(3000),
  'combining marks': `e${'\u0301'.repeat(5000)}`,
};

const texts = Object.entries(TEXTS);

describe('a text that is no question does no harm', () => {
  test.each(texts)('%s', (_, text) => {
    const began = performance.now();
    const a = ask('a', text);
    const b = ask('b', 'Hoeveel leerlingen komen met de fiets naar school?');
    const { score } = compareQuestions(a, b);
    expect(score >= 0 && score <= 1).toBe(true);
    expect(compareQuestions(b, a).score).toBe(score);
    const index = createIndex([b, ask('c', text)]);
    expect(index.search(a, 5).length).toBeLessThanOrEqual(2);
    elementOf(a);
    doubtsOf(a);
    subjectOf(a);
    const offer = { id: 'o', title: text.slice(0, 5000), summary: text, organisation: text, theme: null, grades: [], dates: [] };
    expect(compareOffers(offer, { ...offer, id: 'p' }).overlap).toBe(false);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

test('a request that is none is not answered', () => {
  for (const request of [null, 3, {}, { task: 'x' }, { task: 'question-pairs', questions: [{}], pairs: [] }]) expect(handle(request)).toEqual({ unsupported: true });
});
