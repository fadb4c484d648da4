import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Db, write } from '#db/client.ts';
import { surveyQuestions, surveys } from '#db/schema/index.ts';
import { recordFact } from '#src/domain/facts/index.ts';
import { listSchools } from '#src/domain/schools/index.ts';
import { type Standing, alertOf, burdenOf } from '#src/domain/surveys/check-rules.ts';
import { checkSurvey, checkTyped, decide, questionBank, reuseItem, settleDoubt } from '#src/domain/surveys/index.ts';
import { splitQuestions } from '#src/domain/surveys/split-questions.ts';
import { markedParts } from '#src/lib/marked.ts';
import { aSurvey, anAnsweredSurvey, anItem, later, today } from '#tests/support/surveys.ts';
import { lindervelde, may12 } from '#tests/support/town.ts';

const PUPILS = 'Hoeveel leerlingen telt je school op 1 februari?';
const WASTE = 'Hoeveel kilo restafval heb je per week?';

function aTown() {
  const town = lindervelde();
  return { ...town, schoolIds: listSchools(town.db).map(({ id }) => id) };
}

describe('a waste survey of which one question was answered for sport', () => {
  function checked() {
    const town = aTown();
    const known = anAnsweredSurvey(town.db, town.schoolIds.slice(0, 3), { asks: [PUPILS] });
    const draft = aSurvey(town.db, { asks: [PUPILS, WASTE] });
    return { ...town, known, draft, check: checkSurvey(town.db, draft.survey, today) };
  }

  test('shows who asked it, when, how many answered and how long that holds', () => {
    const { check, known, schoolIds } = checked();

    expect(check).toMatchObject({ known: 1, asked: 2, open: 1, schools: schoolIds.length, answeredBy: { least: 3, most: 3 } });
    expect(check.questions.map(({ alert, knownSchools }) => [alert, knownSchools])).toEqual([['open', 3], ['none', 0]]);
    expect(check.questions[0]?.hits).toMatchObject([
      { known: { id: known.questions[0]?.id }, survey: { serviceName: 'Sportdienst' }, askedOn: '2026-01-12', answered: 3, askedSchools: 3, validUntil: '2027-06-30', isSame: true, matters: true, canMerge: false },
    ]);
    expect(check.questions[0]?.hits[0]?.comparison.agrees.length).toBeGreaterThan(0);
  });

  test('shows one of the editions of a survey that ask it in the same words, and each of two services', () => {
    const { db, draft, known } = checked();
    aSurvey(db, { serviceId: 'sport', title: 'Sportplanning', state: 'open', opensOn: '2027-01-11', closesOn: '2027-02-12', copyOf: known.survey.id, asks: [PUPILS] });
    const shown = () => checkSurvey(db, draft.survey, today).questions[0]?.hits.map(({ survey, status }) => [survey.serviceId, status]);
    expect(shown()).toEqual([['sport', 'planned']]);
    aSurvey(db, { serviceId: 'bib', title: 'Lezen', state: 'closed', opensOn: '2026-01-12', closesOn: '2026-02-13', asks: [PUPILS] });
    expect(shown()).toHaveLength(2);
  });

  test('says what it costs schools, and what reusing spares', () => {
    const { db, environment, draft, known, schoolIds } = checked();
    const before = checkSurvey(db, { ...draft.survey, minutes: 10 }, today).burden;
    decide(db, environment, { questionId: draft.questions[0]?.id ?? '', knownId: known.questions[0]?.id ?? '', verdict: 'reuse', reason: '' }, may12);
    const after = checkSurvey(db, { ...draft.survey, minutes: 10 }, today).burden;

    expect(before).toEqual({ minutes: 10, all: 10 * schoolIds.length, spared: 0, sparable: 15 });
    expect(after).toEqual({ ...before, spared: 15, sparable: 0 });
  });

  test('is no alert any more when those answers have run out, and nobody is about to ask it', () => {
    const { db, schoolIds } = aTown();
    anAnsweredSurvey(db, schoolIds.slice(0, 3), { asks: [PUPILS] }, 12, '2026-05-11');
    const { survey } = aSurvey(db, { asks: [PUPILS] });

    expect(checkSurvey(db, survey, today).questions[0]).toMatchObject({ alert: 'none', knownSchools: 0, hits: [{ answered: 3, knownSchools: 0, matters: false }] });
    expect(checkSurvey(db, survey, '2026-05-11').questions[0], 'control: a day earlier they held').toMatchObject({ alert: 'open', knownSchools: 3 });
  });

  test('proposes to ask together with another service that plans the same', () => {
    const { db } = aTown();
    aSurvey(db, { serviceId: 'sport', state: 'open', opensOn: '2026-06-01', closesOn: '2026-06-20', asks: [PUPILS] });
    const { survey } = aSurvey(db, { asks: [PUPILS] });

    expect(checkSurvey(db, survey, today).questions[0]).toMatchObject({ alert: 'open', hits: [{ status: 'planned', canMerge: true, matters: true, knownSchools: 0 }] });
  });

  test('leaves aside what was withdrawn, and what stands in the same survey', () => {
    const { db, schoolIds } = aTown();
    const { survey: gone } = anAnsweredSurvey(db, schoolIds.slice(0, 2), { asks: [PUPILS] });
    const { survey } = aSurvey(db, { asks: [PUPILS, PUPILS] });

    expect(checkSurvey(db, survey, today).questions[0]?.alert).toBe('open');
    db.update(surveys).set({ state: 'withdrawn' }).where(eq(surveys.id, gone.id)).run();
    expect(checkSurvey(db, survey, today).questions.map(({ alert, hits }) => [alert, hits.length])).toEqual([['none', 0], ['none', 0]]);
  });
});

describe('what the fact sheets know', () => {
  test('counts as known although no survey asked it, and is used when somebody says that it is what he means', () => {
    const { db, environment, schoolIds } = aTown();
    anItem(db, 'ketels.proef', 'Aantal kookketels');
    for (const schoolId of schoolIds.slice(0, 4)) recordFact(db, { schoolId, itemId: 'ketels.proef', questionId: null, value: 3, referenceOn: '2026-02-01', source: 'school', sourceText: '', serviceId: null, recordedBy: null, validUntil: null }, may12);
    const { survey, questions } = aSurvey(db, { asks: [{ text: 'Hoeveel ketels staan er in de keuken?', itemId: 'ketels.proef' }] });

    expect(checkSurvey(db, survey, today).questions[0]).toMatchObject({ knownSchools: 4, alert: 'none', item: { guessed: true, knownSchools: 4 } });
    expect(reuseItem(db, environment, questions[0]?.id ?? '', true, may12)).toEqual({ kind: 'decided' });
    expect(checkSurvey(db, survey, today).questions[0]).toMatchObject({ item: { guessed: false }, question: { handling: 'reuse', itemConfirmed: true } });
    expect(reuseItem(db, environment, questions[0]?.id ?? '', false, may12)).toEqual({ kind: 'undone' });
  });
});

describe('a doubt', () => {
  test('"1 februari of 1 oktober?" is asked at the question and its answer is compared with, where it decides what is known', () => {
    const { db, environment, sport, schoolIds } = aTown();
    const fresh = aSurvey(db, { asks: ['Hoeveel leerlingen telt je school?'], state: 'withdrawn' });
    expect(checkSurvey(db, fresh.survey, today).questions[0]?.doubts).toEqual([]);
    anAnsweredSurvey(db, schoolIds.slice(0, 3), { asks: [PUPILS] });
    const { survey, questions } = aSurvey(db, { asks: ['Hoeveel leerlingen telt je school?'] });
    const settle = { questionId: questions[0]?.id ?? '', slot: 'period', choice: '1 oktober' };

    expect(checkSurvey(db, survey, today).questions[0]?.doubts).toEqual([{ slot: 'period', choices: ['1 februari', '1 oktober'] }]);
    expect(settleDoubt(db, sport, settle, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(settleDoubt(db, environment, { ...settle, choice: '1 april' }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(settleDoubt(db, environment, settle, may12)).toEqual({ kind: 'settled' });
    expect(checkSurvey(db, survey, today).questions[0]?.doubts).toEqual([]);
    expect(questionBank(db).questions.get(settle.questionId)?.confirmed).toEqual({ period: '1 oktober' });
  });
});

describe('the bank of questions', () => {
  test('is as the questions are: a question that is written, changed or withdrawn counts at once', () => {
    const { db } = aTown();
    const { survey, questions } = aSurvey(db, { serviceId: 'sport', asks: [PUPILS] });
    const found = () => questionBank(db).search({ id: 'x', surveyId: 'x', text: PUPILS, type: 'number' }, 3).map(({ item }) => item.text);

    expect(found()).toEqual([PUPILS]);
    const [question] = questions;
    db.update(surveyQuestions).set({ text: 'Hoeveel leerlingen telt je school op 1 februari 2026?' }).where(eq(surveyQuestions.id, question?.id ?? '')).run();
    expect(found()).toEqual(['Hoeveel leerlingen telt je school op 1 februari 2026?']);
    db.update(surveys).set({ state: 'withdrawn', changedAt: later(1) }).where(eq(surveys.id, survey.id)).run();
    expect(found()).toEqual([]);
  });

  test('answers within milliseconds for what was pasted, however strange', () => {
    const { db, schoolIds } = aTown();
    anAnsweredSurvey(db, schoolIds.slice(0, 2), { asks: [PUPILS, WASTE] });
    const strange = ['', '\u202e?siohcs', '<script>alert(1)</script>?', `${'afval '.repeat(17_000)}?`, '\0\0\0?', '🎉'.repeat(500), '????????', `${'a'.repeat(100_000)}?`];
    const began = performance.now();

    const check = checkTyped(db, strange.map((text) => ({ text, hint: '', type: 'text', options: [], rows: [], required: false })), undefined, today);
    expect(check.asked).toBe(strange.length);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(splitQuestions('Hoeveel leerlingen?\n'.repeat(4000))).toEqual({ kind: 'refused', reason: 'paste-too-many' });
  });
});

describe('whether a question must be answered for', () => {
  const same: Standing = { tier: 'same', inCluster: false, decision: undefined, status: 'ended', knownSchools: 3, answeredElsewhere: 0 };

  test.each([
    ['asked before, with answers', [same], false, 'open'],
    ['asked before on paper', [{ ...same, knownSchools: 0, answeredElsewhere: 12 }], false, 'open'],
    ['asked before, nobody answered', [{ ...same, knownSchools: 0 }], false, 'none'],
    ['perhaps asked before', [{ ...same, tier: 'maybe' }], false, 'none'],
    ['perhaps, but somebody said that they are the same', [{ ...same, tier: 'maybe', inCluster: true }], false, 'open'],
    ['said to be different', [{ ...same, decision: { verdict: 'different' } }], false, 'answered'],
    ['said to be different from one of two', [{ ...same, decision: { verdict: 'different' } }, same], false, 'open'],
    ['reused or asked anyway', [same, same], true, 'answered'],
    ['asked anyway by another service', [{ ...same, decision: { verdict: 'ask-anyway' } }], false, 'open'],
    ['never asked', [], false, 'none'],
  ] as const)('%s', (_, standings, handled, alert) => {
    expect(alertOf(standings, handled)).toBe(alert);
  });

  test('the minutes that a service gives are shared out over its questions', () => {
    expect(burdenOf(15, 34, [{ minutes: 3, knownSchools: 31, handling: 'reuse' }, { minutes: 3, knownSchools: 40, handling: 'ask' }])).toEqual({ minutes: 15, all: 510, spared: 233, sparable: 255 });
    expect(burdenOf(15, 0, [])).toEqual({ minutes: 15, all: 0, spared: 0, sparable: 0 });
  });
});

describe('marks', () => {
  test('cut a text in pieces that together are the text, whatever the marks', () => {
    expect(markedParts('leerlingen op 1 februari', [[0, 10], [14, 99]])).toEqual([
      { text: 'leerlingen', marked: true }, { text: ' op ', marked: false }, { text: '1 februari', marked: true },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }))), (text, marks) => {
        const parts = markedParts(text, marks);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

describe('the bank after a change that was taken back', () => {
  test('is as before it, also when it was looked at meanwhile', () => {
    const { db } = aTown();
    aSurvey(db, { asks: [WASTE] });
    const found = (at: Db = db) => questionBank(at).search({ id: 'x', surveyId: 'x', text: PUPILS, type: 'number' }, 3).some(({ item }) => item.text === PUPILS);

    expect(found()).toBe(false);
    expect(() =>
      write(db, (tx) => {
        aSurvey(tx, { serviceId: 'sport', asks: [PUPILS] });
        expect(found(tx)).toBe(true);
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    expect(found()).toBe(false);
  });
});
