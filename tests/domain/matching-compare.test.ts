import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuestions, createIndex, doubtsOf, elementOf, subjectOf, type ComparedQuestion } from '#src/domain/matching/index.ts';
import { FEATURES } from '#src/domain/matching/features.ts';
import { createMatcher, OWN_PARTS } from '#src/domain/matching/matcher.ts';
import { readSet } from '#tests/matching/labelled-sets.ts';

let count = 0;
const ask = (text: string, more: Partial<ComparedQuestion> = {}): ComparedQuestion => {
  count += 1;
  return { id: `v${count}`, surveyId: `s${count}`, text, type: 'number', ...more };
};
const yesNo = (text: string) => ask(text, { type: 'yes-no' });

describe('what a question asks for', () => {
  test.each([
    ['Hoeveel kleuters eten warm?', { measure: 'aantal', population: 'kleuters' }],
    ['Hoeveel procent van de leerlingen neemt de bus?', { measure: 'procent', population: 'leerlingen' }],
    ['Hoeveel leerlingen van het vierde leerjaar hebben een gsm?', { grades: ['L4'] }],
    ['Aantal vijfdeklassers met een bril', { grades: ['L5'] }],
    ['Hoeveel leerlingen telde de school op 1 februari 2025?', { period: '1 februari 2025' }],
    ['Hoeveel ongevallen waren er in het schooljaar 2024-2025?', { period: '2024-2025' }],
    ['Hoeveel leerlingen kunnen niet fietsen?', { negated: true }],
    ['Hoeveel m² is de refter?', { measure: 'oppervlakte' }],
    ['Hoe vaak komt de poetsploeg?', { measure: 'frequentie' }],
  ])('%s', (text, expected) => {
    expect(elementOf(ask(text))).toMatchObject(expected);
  });

  test.each([
    ['a thing beside who uses it', 'Aantal leerlingen-wc\u2019s', 'Hoeveel leerlingen telt de school?'],
    ['an energy carrier', 'Elektriciteitsverbruik in 2023 (kWh)', 'Gasverbruik in 2023 (kWh)'],
    ['whose address it is', 'E-mailadres van de ouderraad', 'E-mailadres voor facturen'],
    ['a thing that is counted where the people are', 'Hoeveel bezems zijn er in de kleuterschool?', 'Hoeveel kleuters zijn er ingeschreven?'],
    ['a thing that is counted for the people', 'Wat is het aantal kaarten voor de kleuterschool?', 'Hoeveel kleuters zijn er ingeschreven?'],
    ['what is done over', 'Hoeveel leerlingen doen hun jaar over?', 'Hoeveel leerlingen telt de school?'],
  ])('%s tells two questions apart', (_, a, b) => {
    expect(compareQuestions(ask(a), ask(b)).tier).not.toBe('same');
  });

  test('a count of people stays one in other words (control of a thing that is counted)', () => {
    expect(compareQuestions(ask('Aantal kleuters'), ask('Hoeveel kleuters zijn er ingeschreven?')).tier).toBe('same');
    expect(compareQuestions(ask('Aantal inschrijvingen in de kleuterschool'), ask('Hoeveel kleuters zijn er ingeschreven?')).relation).toBeNull();
  });

  test('what is told before the question does not hide it', () => {
    const [plain, long] = [ask('Hoeveel bomen staan er op het schooldomein?'), ask('Schaduw is belangrijk. Hoeveel bomen staan er op het schooldomein?')];
    expect(compareQuestions(plain, long).tier).toBe('same');
  });

  test('what a person confirmed stands in place of what was read', () => {
    expect(elementOf(ask('Hoeveel zijn er?', { confirmed: { population: 'leerkrachten', concepts: ['lerarentekort'] } }))).toMatchObject({ population: 'leerkrachten', concepts: ['lerarentekort'] });
  });

  test('a count of pupils without a day is in doubt between the two days of counting', () => {
    expect(doubtsOf(ask('Hoeveel leerlingen telt de school?'))).toEqual([{ slot: 'period', choices: ['1 februari', '1 oktober'] }]);
    expect(doubtsOf(ask('Hoeveel leerlingen telt de school op 1 februari?'))).toEqual([]);
  });

  test('the subject is proposed from the words', () => {
    expect(subjectOf({ text: 'Hoeveel leerlingen komen met de fiets naar school?' })).toEqual({ subject: 'mobiliteit', certain: true });
    expect(subjectOf({ text: 'Xyzzy?' }).certain).toBe(false);
  });
});

describe('two questions are never the same when', () => {
  test.each([
    ['their years differ', ask('Hoeveel water verbruikte de school in 2023?'), ask('Hoeveel water verbruikte de school in 2024?'), 'other-period'],
    ['their dates differ', ask('Aantal leerlingen op 1 februari'), ask('Aantal leerlingen op 1 oktober'), 'other-period'],
    ['another group is counted', ask('Hoeveel leerlingen komen met de fiets?'), ask('Hoeveel leerkrachten komen met de fiets?'), 'other-population'],
    ['one is a share', ask('Hoeveel leerlingen nemen de bus?'), ask('Hoeveel procent van de leerlingen neemt de bus?'), 'other-unit'],
    ['another grade is meant', ask('Hoeveel leerlingen van het tweede leerjaar zwemmen?'), ask('Hoeveel leerlingen van het derde leerjaar zwemmen?'), 'other-grade'],
    ['one counts the others', ask('Hoeveel leerlingen kunnen zwemmen?'), ask('Hoeveel leerlingen kunnen niet zwemmen?'), 'complement'],
    ['the one answer follows from the other', ask('Hoeveel laptops heeft de school?'), yesNo('Heeft de school laptops?'), 'derivable'],
  ] as const)('%s', (_, a, b, relation) => {
    const comparison = compareQuestions(a, b);
    expect(comparison.tier).not.toBe('same');
    expect(comparison.relation).toBe(relation);
    expect(comparison.differs.length).toBeGreaterThan(0);
  });

  test('they stand in one survey', () => {
    const a = ask('Hoeveel laptops heeft de school?', { surveyId: 'one' });
    expect(compareQuestions(a, { ...a, id: 'other' }).tier).not.toBe('same');
  });
});

describe('the item that a person confirmed', () => {
  const a = ask('Aantal laptops', { itemKey: 'laptops' });

  test('makes two questions the same whatever their words', () => {
    const comparison = compareQuestions(a, ask('Draagbare toestellen in eigen bezit', { itemKey: 'laptops' }));
    expect(comparison).toMatchObject({ tier: 'same', agrees: expect.arrayContaining([{ kind: 'item', a: 'laptops', b: 'laptops' }]) });
  });

  test('does not bridge two years', () => {
    expect(compareQuestions({ ...a, text: 'Laptops in 2023' }, ask('Laptops in 2024', { itemKey: 'laptops' })).tier).not.toBe('same');
  });
});

const { questions } = readSet('dev');
const anyOne = fc.constantFrom(...questions);

describe('every comparison', () => {
  const index = createIndex(questions);

  test('is the same both ways and at every time', () => {
    fc.assert(
      fc.property(anyOne, anyOne, (a, b) => {
        fc.pre(a.id !== b.id);
        const one = index.compare(a, b);
        const other = index.compare(b, a);
        expect(other.score).toBe(one.score);
        expect([other.tier, other.relation]).toEqual([one.tier, one.relation]);
        expect(other.marks).toEqual({ a: one.marks.b, b: one.marks.a });
        expect(index.compare(a, b)).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test('that says "same" says why, and its marks are places in the texts', () => {
    for (const question of questions) {
      for (const { item, comparison } of index.search(question, 3)) {
        if (comparison.tier === 'same') expect(comparison.agrees.length).toBeGreaterThan(0);
        for (const [text, marks] of [[question.text, comparison.marks.a], [item.text, comparison.marks.b]] as const) {
          marks.forEach(([from, to], at) => {
            expect(from >= (marks[at - 1]?.[1] ?? 0) && from < to && to <= text.length).toBe(true);
          });
        }
      }
    }
  });
});

test('a question that comes later is found, one that goes is not', () => {
  const index = createIndex(questions);
  const late = ask('Hoeveel bijenkasten staan er op het dak?');
  const again = ask('Aantal bijenkasten op het dak van de school');
  expect(index.search(again, 1)[0]?.item.id).not.toBe(late.id);
  index.add(late);
  expect(index.search(again, 1)[0]?.item.id).toBe(late.id);
  index.remove(late.id);
  expect(index.size).toBe(questions.length);
  expect(index.search(again, 1)[0]?.item.id).not.toBe(late.id);
});

test('another source of knowledge is one more feature', () => {
  const alike = { name: 'sentence', of: ({ a, b }: { a: { text: string }; b: { text: string } }) => (a.text.length === b.text.length ? 1 : 0) };
  const parts = { ...OWN_PARTS, features: [...FEATURES, alike], model: { ...OWN_PARTS.model, weights: { ...OWN_PARTS.model.weights, sentence: 3 } } };
  const [a, b] = [ask('Hoeveel bomen?'), ask('Aantal banken!')];
  const plain = createMatcher().createIndex([a, b]).compare(a, b).score;
  expect(createMatcher(parts).createIndex([a, b]).compare(a, b).score).toBeGreaterThan(plain);
});
