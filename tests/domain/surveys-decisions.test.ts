import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surveyQuestions, surveys } from '#db/schema/index.ts';
import { listSchools } from '#src/domain/schools/index.ts';
import { checkSurvey, decide, findQuestion, findSurvey, knownAnswersOf, sameQuestionsOf, undoDecision } from '#src/domain/surveys/index.ts';
import { type Clusters, type Decided, type Member, VERDICTS, clustersOf, meansSame } from '#src/domain/surveys/decision-rules.ts';
import { aSurvey, anAnsweredSurvey, anItem, later, today } from '#tests/support/surveys.ts';
import { lindervelde, may12 } from '#tests/support/town.ts';

const PUPILS = 'Hoeveel leerlingen telt je school op 1 februari?';
const BIKES = 'Hoeveel fietsen kunnen er in de fietsenstalling?';

function aDraftThatAsksAgain() {
  const town = lindervelde();
  const schoolIds = listSchools(town.db).map(({ id }) => id);
  const earlier = anAnsweredSurvey(town.db, schoolIds.slice(0, 3), { asks: [PUPILS, BIKES] });
  const draft = aSurvey(town.db, { asks: [PUPILS, 'Hoeveel kilo restafval heb je per week?'] });
  const [question, waste] = draft.questions;
  const [known, bikes] = earlier.questions;
  if (!question || !waste || !known || !bikes) throw new Error('the surveys have their questions');
  return { ...town, schoolIds, earlier, draft, question, waste, known, bikes };
}

describe('a question that sport asked already', () => {
  test('is answered by reusing what is known: who is known need not be asked', () => {
    const { db, environment, question, known, schoolIds, journal } = aDraftThatAsksAgain();

    expect(decide(db, environment, { questionId: question.id, knownId: known.id, verdict: 'reuse', reason: '' }, may12)).toEqual({ kind: 'decided', verdict: 'reuse' });
    expect(findQuestion(db, question.id)).toMatchObject({ handling: 'reuse', reusesId: known.id });
    expect([...knownAnswersOf(db, { ...question, reusesId: known.id }, schoolIds, today).keys()].sort()).toEqual(schoolIds.slice(0, 3).sort());
    expect(journal().at(-1)).toMatchObject({ verb: 'question-decided', actorAs: 'service', changes: { verdict: [null, 'reuse'] } });
  });

  test('takes over the data item that was confirmed for the earlier one', () => {
    const { db, environment } = aDraftThatAsksAgain();
    anItem(db, 'll.proef', 'Leerlingen');
    const [known] = anAnsweredSurvey(db, [], { asks: [{ text: 'Geef het leerlingenaantal (telling 1 februari).', itemId: 'll.proef', itemConfirmed: true }] }).questions;
    const [question] = aSurvey(db, { asks: [PUPILS] }).questions;

    decide(db, environment, { questionId: question?.id ?? '', knownId: known?.id ?? '', verdict: 'reuse', reason: '' }, may12);
    expect(findQuestion(db, question?.id ?? '')).toMatchObject({ itemId: 'll.proef', itemConfirmed: true });
  });

  test('is asked anyway only with a reason', () => {
    const { db, environment, question, known } = aDraftThatAsksAgain();
    const ask = { questionId: question.id, knownId: known.id, verdict: 'ask-anyway' as const };

    expect(decide(db, environment, { ...ask, reason: '  ' }, may12)).toEqual({ kind: 'refused', reason: 'reason-missing' });
    expect(decide(db, environment, { ...ask, reason: 'x'.repeat(501) }, may12)).toEqual({ kind: 'refused', reason: 'reason-too-long' });
    expect(decide(db, environment, { ...ask, reason: 'Voor 85.07.30-033.61' }, may12)).toEqual({ kind: 'refused', reason: 'national-number' });
    expect(decide(db, environment, { ...ask, reason: 'We tellen na de zomer opnieuw.' }, may12)).toEqual({ kind: 'decided', verdict: 'ask-anyway' });
    expect(findQuestion(db, question.id)?.handling).toBe('ask');
  });

  test('is decided on by its own service alone, on an earlier question of another survey, before it is sent', () => {
    const { db, environment, sport, coordinator, question, waste, known, draft } = aDraftThatAsksAgain();
    const reuse = { questionId: question.id, knownId: known.id, verdict: 'reuse' as const, reason: '' };

    for (const other of [sport, coordinator]) expect(decide(db, other, reuse, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(decide(db, environment, { ...reuse, knownId: waste.id }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(decide(db, environment, { ...reuse, basis: 'of another text' }, may12)).toEqual({ kind: 'refused', reason: 'changed-meanwhile' });
    db.update(surveys).set({ state: 'open' }).where(eq(surveys.id, draft.survey.id)).run();
    expect(decide(db, environment, reuse, may12)).toEqual({ kind: 'refused', reason: 'no-longer-draft' });
    expect(decide(db, sport, { ...reuse, questionId: known.id, knownId: question.id }, may12)).toEqual({ kind: 'refused', reason: 'no-longer-draft' });
  });

  test('can be decided otherwise, or not at all', () => {
    const { db, environment, question, known, draft } = aDraftThatAsksAgain();
    const ids = { questionId: question.id, knownId: known.id };
    decide(db, environment, { ...ids, verdict: 'reuse', reason: '' }, may12);
    decide(db, environment, { ...ids, verdict: 'different', reason: '' }, later(1));

    expect(findQuestion(db, question.id)).toMatchObject({ handling: 'ask', reusesId: null });
    expect(undoDecision(db, environment, ids, later(2))).toEqual({ kind: 'undone' });
    expect(undoDecision(db, environment, ids, later(2))).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(checkSurvey(db, findSurvey(db, draft.survey.id) ?? draft.survey, today).questions[0]?.alert).toBe('open');
  });
});

describe('a decision is remembered', () => {
  test('for questions that are the same as either: another service that asks the same is not asked to compare again', () => {
    const { db, environment, sport, waste, bikes } = aDraftThatAsksAgain();
    decide(db, environment, { questionId: waste.id, knownId: bikes.id, verdict: 'different', reason: '' }, may12);
    const other = aSurvey(db, { serviceId: 'sport', asks: ['hoeveel kilo RESTAFVAL heb je per week'] }).questions[0];

    expect(sport.services).toContain('sport');
    expect(clustersNow(db).decisionFor(other?.id ?? '', bikes.id)).toMatchObject({ verdict: 'different' });
  });

  test('until one of both texts is written anew', () => {
    const { db, environment, question, known, draft } = aDraftThatAsksAgain();
    decide(db, environment, { questionId: question.id, knownId: known.id, verdict: 'different', reason: '' }, may12);
    const alert = () => checkSurvey(db, draft.survey, today).questions[0]?.alert;

    expect(alert()).toBe('answered');
    db.update(surveyQuestions).set({ text: 'Hoeveel leerlingen telt je school dan op 1 februari?' }).where(eq(surveyQuestions.id, question.id)).run();
    expect(alert()).toBe('open');
  });
});

describe('questions are the same', () => {
  test('by an equal text, whatever its capitals and marks, but not by a word or two', () => {
    const { db, question, known } = aDraftThatAsksAgain();
    const [short] = aSurvey(db, { asks: ['Nog opmerkingen?'] }).questions;
    aSurvey(db, { serviceId: 'sport', asks: ['Nog opmerkingen?'] });

    expect(sameQuestionsOf(db, question.id)).toEqual([known.id]);
    expect(sameQuestionsOf(db, short?.id ?? '')).toEqual([]);
  });

  test('by an equal confirmed data item, not by a guessed one', () => {
    const { db } = lindervelde();
    anItem(db, 'll.proef', 'Leerlingen');
    const ask = (text: string, itemConfirmed: boolean, serviceId = 'milieu') => aSurvey(db, { serviceId, asks: [{ text, itemId: 'll.proef', itemConfirmed }] }).questions[0]?.id ?? '';
    const one = ask('Hoeveel kinderen zitten er bij jullie op school?', true);
    const other = ask('Leerlingenaantal van de hele school', true, 'sport');
    const guess = ask('Met hoeveel zijn jullie in totaal?', false, 'cultuur');

    expect(sameQuestionsOf(db, one)).toEqual([other]);
    expect(sameQuestionsOf(db, guess)).toEqual([]);
  });

  test('of "vorig schooljaar" only within one school year', () => {
    const { db } = lindervelde();
    const ask = (referenceOn: string) => aSurvey(db, { referenceOn, asks: ['Hoeveel leerlingen kwamen vorig schooljaar met de fiets?'] }).questions[0]?.id ?? '';
    const [one, other, yearLater] = [ask('2025-10-01'), ask('2026-02-01'), ask('2026-10-01')];

    expect(sameQuestionsOf(db, one)).toEqual([other]);
    expect(sameQuestionsOf(db, yearLater)).toEqual([]);
  });
});

const clustersNow = (db: ReturnType<typeof lindervelde>['db']): Clusters => {
  const questions = db.select().from(surveyQuestions).all();
  return clustersOf(questions.map(({ id, surveyId, text, type, itemId, itemConfirmed }) => ({ id, surveyId, text, type, itemKey: itemConfirmed ? itemId : null, day: '2026-05-12' })), allDecisions(db));
};
const allDecisions = (db: ReturnType<typeof lindervelde>['db']) => db.query.questionDecisions.findMany().sync();

describe('whatever is decided, in whatever order', () => {
  const members: readonly Member[] = Array.from({ length: 9 }, (_, index) => ({
    id: `q${index}`, surveyId: `s${index % 4}`, text: `Vraag over ding ${index % 6} van de school`, type: 'number', itemKey: index > 6 ? 'item' : null, day: '2026-05-12',
  }));
  const decision = fc.record({ a: fc.nat(8), b: fc.nat(8), verdict: fc.constantFrom(...VERDICTS), minute: fc.nat(3) });
  const decidedOf = (drawn: readonly { a: number; b: number; verdict: Decided['verdict']; minute: number }[]): Decided[] =>
    drawn.flatMap(({ a, b, verdict, minute }, index) =>
      members[a]?.surveyId === members[b]?.surveyId ? [] : [{ id: `d${index}`, questionId: `q${a}`, knownId: `q${b}`, verdict, questionText: members[a]?.text ?? '', knownText: members[b]?.text ?? '', decidedAt: later(minute) }],
    );
  const pairs = members.flatMap((one) => members.map((other) => [one.id, other.id] as const));
  const seen = (clusters: Clusters) => pairs.map(([a, b]) => [clusters.isSame(a, b), clusters.decisionFor(a, b)?.id, clusters.decisionFor(b, a)?.id]);

  test('the same questions are the same and the same decisions count', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }).chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(decidedOf(drawn), { minLength: decidedOf(drawn).length }))), ([drawn, shuffled]) => {
        expect(seen(clustersOf(members, shuffled))).toEqual(seen(clustersOf(members, decidedOf(drawn))));
        expect(seen(clustersOf([...members].reverse(), shuffled))).toEqual(seen(clustersOf(members, shuffled)));
      }),
    );
  });

  /** Goes through comparisons as they come up, asks when nothing is known, and counts what is asked twice of the same two groups. */
  function askedTwice(remembers: (decisions: readonly Decided[]) => (a: string, b: string) => boolean, verdicts: readonly Decided['verdict'][]): number {
    const decisions: Decided[] = [];
    const asked: { a: string; b: string }[] = [];
    let twice = 0;
    for (const [index, [a, b]] of pairs.entries()) {
      if (members.find(({ id }) => id === a)?.surveyId === members.find(({ id }) => id === b)?.surveyId) continue;
      if (remembers(decisions)(a, b)) continue;
      const before = clustersOf(members, decisions);
      if (asked.some((earlier) => (before.isSame(earlier.a, a) && before.isSame(earlier.b, b)) || (before.isSame(earlier.a, b) && before.isSame(earlier.b, a)))) twice += 1;
      asked.push({ a, b });
      const text = (id: string) => members.find((member) => member.id === id)?.text ?? '';
      decisions.push({ id: `d${index}`, questionId: a, knownId: b, verdict: verdicts[index % verdicts.length] ?? 'different', questionText: text(a), knownText: text(b), decidedAt: later(index) });
    }
    return twice;
  }

  test('nobody is asked the same comparison twice; who remembers pairs alone asks twice (control)', () => {
    const byClusters = (decisions: readonly Decided[]) => {
      const clusters = clustersOf(members, decisions);
      return (a: string, b: string) => clusters.isSame(a, b) || clusters.decisionFor(a, b) !== undefined;
    };
    const byPairs = (decisions: readonly Decided[]) => (a: string, b: string) => decisions.some(({ questionId, knownId }) => (questionId === a && knownId === b) || (questionId === b && knownId === a));

    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 8 }), (verdicts) => {
        expect(askedTwice(byClusters, verdicts)).toBe(0);
      }),
      { numRuns: 40 },
    );
    expect(askedTwice(byPairs, ['different'])).toBeGreaterThan(0);
    expect(VERDICTS.filter(meansSame)).toEqual(['reuse', 'ask-anyway']);
  });
});
