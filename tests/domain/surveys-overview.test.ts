import { beforeEach, describe, expect, test } from 'vitest';
import { duplicateReviews, factUses, surveyAnswers } from '#db/schema/index.ts';
import {
  type CountedQuestion, type CountedSurvey, countedSurveysOf, countsOf, decide, listDuplicates, listLabelledPairs, listSharedPlans, listWordPairs, loadsOfSchools, loadsOfServices, ownCountsOf,
  reviewDuplicate, sendSurvey, wordPairsOf,
} from '#src/domain/surveys/index.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey, anAnsweredSurvey, today } from '#tests/support/surveys.ts';
import { type Town, lindervelde, may12 } from '#tests/support/town.ts';

const question = (more: Partial<CountedQuestion> & { id: string }): CountedQuestion => ({ minutes: 2, decided: null, spared: [], ...more });
const survey = (more: Partial<CountedSurvey> & { id: string }): CountedSurvey => ({ serviceId: 'milieu', isAsked: true, schoolIds: ['a', 'b', 'c'], questions: [], ...more });

/** Waste asks three schools four questions of two minutes; sport asks two of them one; culture only plans. */
const counted: readonly CountedSurvey[] = [
  survey({
    id: 'waste',
    questions: [
      question({ id: 'new' }),
      question({ id: 'reused', decided: 'reuse', spared: ['a', 'b'] }),
      question({ id: 'anyway', decided: 'ask-anyway', spared: ['a', 'b', 'c'] }),
      question({ id: 'everybody', decided: 'reuse', spared: ['a', 'b', 'c'] }),
    ],
  }),
  survey({ id: 'sport', serviceId: 'sport', schoolIds: ['a', 'b'], questions: [question({ id: 'run', minutes: 3 })] }),
  survey({ id: 'culture', serviceId: 'cultuur', isAsked: false, schoolIds: [], questions: [question({ id: 'plan', decided: 'reuse', spared: ['a'] })] }),
];

describe('what is counted of the surveys of a year', () => {
  test('questions that were asked, spared and let through, and the minutes that were spared, as counted by hand', () => {
    // Asked: new, reused (of school c), anyway, run. Spared: reused of a and b, everybody of all three: five times two minutes.
    expect(countsOf(counted)).toEqual({ surveys: 3, asked: 4, prevented: 2, letThrough: 1, minutesSaved: 10 });
  });

  test('a hit that nobody decided on is not spared, whatever is known of it', () => {
    const known = (decided: CountedQuestion['decided']) => countsOf([survey({ id: 'x', questions: [question({ id: 'y', decided, spared: ['a', 'b'] })] })]);

    expect(known(null)).toMatchObject({ prevented: 0, minutesSaved: 0, asked: 1 });
    expect(known('ask-anyway')).toMatchObject({ prevented: 0, minutesSaved: 0 });
    expect(known('reuse'), 'control: decided, it is').toMatchObject({ prevented: 1, minutesSaved: 4 });
  });

  test('who asks most: the minutes of all schools together, without what was spared', () => {
    // Waste: a and b answer two questions (4 minutes each), c answers three (6); sport: 3 minutes at two schools.
    expect(loadsOfServices(counted)).toEqual([
      { serviceId: 'milieu', surveys: 1, questions: 4, minutes: 14 },
      { serviceId: 'sport', surveys: 1, questions: 1, minutes: 6 },
    ]);
  });

  test('what comes to each school, also to one that nobody asks', () => {
    expect(loadsOfSchools(counted, ['a', 'c', 'd'])).toEqual([{ schoolId: 'a', surveys: 2, minutes: 7 }, { schoolId: 'c', surveys: 1, minutes: 6 }, { schoolId: 'd', surveys: 0, minutes: 0 }]);
  });

  test('words that stand against each other are counted per comparison, whichever side they are on', () => {
    expect(wordPairsOf([{ a: ['kleuters'], b: ['peuters', 'pupils'] }, { a: ['peuters'], b: ['kleuters'] }, { a: ['alleen'], b: [] }])).toEqual([
      { a: 'kleuters', b: 'peuters', times: 2 }, { a: 'kleuters', b: 'pupils', times: 1 },
    ]);
  });
});

describe('the surveys of Lindervelde', () => {
  const [PUPILS, GYM] = ['Hoeveel leerlingen telt je school op 1 februari?', 'Beschikt de school over een eigen turnzaal?'];
  const SCHOOLS = ['990001', '990002', '990003'];
  const plan = { necessity: 'voluntary', necessityText: '', purpose: 'Planning', minutes: null, opensOn: '2026-05-18', closesOn: '2026-06-05', referenceOn: null, levels: [], schoolIds: SCHOOLS } as const;
  let town: Town;
  beforeEach(() => {
    town = lindervelde();
  });

  function wasteAfterSport() {
    const { db, environment, sender } = town;
    const held = anAnsweredSurvey(db, SCHOOLS.slice(0, 2), { asks: [PUPILS, { text: GYM, type: 'yes-no' }] });
    const waste = aSurvey(db, { asks: [PUPILS, { text: GYM, type: 'yes-no' }, 'Hoeveel kilo restafval heb je per week?'] });
    const [pupils, gym] = waste.questions;
    const [knownPupils, knownGym] = held.questions;
    decide(db, environment, { questionId: pupils?.id ?? '', knownId: knownPupils?.id ?? '', verdict: 'reuse', reason: '' }, may12);
    decide(db, environment, { questionId: gym?.id ?? '', knownId: knownGym?.id ?? '', verdict: 'ask-anyway', reason: 'Er werd gebouwd.' }, may12);
    expect(sendSurvey(db, environment, { surveyId: waste.survey.id, plan }, sender, may12)).toMatchObject({ kind: 'sent' });
    return { ...waste, held };
  }

  test('one question spared two schools a minute each, one was let through, and each service reads its own part', () => {
    const { survey: waste } = wasteAfterSport();
    const { db } = town;

    const own = countedSurveysOf(db, '2025-2026', today).filter(({ id }) => id === waste.id);
    expect(countsOf(own)).toMatchObject({ surveys: 1, asked: 3, prevented: 1, letThrough: 1, minutesSaved: 2 });
    expect(ownCountsOf(db, ['milieu'], '2025-2026', today)).toMatchObject({ prevented: 1, asked: 3 });
    expect(ownCountsOf(db, ['bib'], '2025-2026', today)).toMatchObject({ surveys: 0, asked: 0 });
    expect(db.select().from(factUses).all()).toHaveLength(2);
  });

  test('a question let through and a school that gave it before wait for the coordinator, with what was asked earlier; noted once, it stays decided', () => {
    const { survey: waste, questions, held } = wasteAfterSport();
    const { db, coordinator, environment } = town;
    const { invitation } = anInvitation(db, held.survey.id, '990003');
    db.insert(surveyAnswers).values({ invitationId: invitation.id, questionId: held.questions[0]?.id ?? '', value: null, alreadyGiven: true, alreadyGivenText: 'In oktober', answeredAt: may12 }).run();

    const listed = listDuplicates(db, today);
    expect(listed).toEqual(expect.arrayContaining([
      expect.objectContaining({ kind: 'anyway', words: 'Er werd gebouwd.', question: expect.objectContaining({ id: questions[1]?.id }), earlier: expect.objectContaining({ question: expect.objectContaining({ text: GYM }) }), review: null }),
      expect.objectContaining({ kind: 'given', words: 'In oktober', schoolName: expect.stringContaining('Weefgetouwen') }),
    ]));
    const subject = listed.find(({ kind }) => kind === 'anyway')?.subject ?? '';
    const review = (note: string, by = coordinator) => reviewDuplicate(db, by, { subject, note }, may12);

    expect(review('Ik', environment)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(review('x'.repeat(501))).toEqual({ kind: 'refused', reason: 'note-too-long' });
    const { outcome, journal } = town.watch(() => review(' Besproken. '));
    expect(outcome).toEqual({ kind: 'reviewed' });
    expect(journal).toMatchObject([{ verb: 'survey-duplicate-reviewed', subjectId: waste.id, actorAs: 'coordinator' }]);
    expect(review('Nog eens')).toEqual({ kind: 'refused', reason: 'already-reviewed' });
    expect(listDuplicates(db, today).find((one) => one.subject === subject)?.review).toMatchObject({ note: 'Besproken.', reviewedBy: coordinator.name });
    expect(db.select().from(duplicateReviews).all()).toHaveLength(1);
  });

  test.each(['', 'given:x:y', 'anyway:x', 'hier:niet'])('nothing is noted of what is not there: "%s"', (subject) => {
    expect(reviewDuplicate(town.db, town.coordinator, { subject, note: '' }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
  });

  test('two plans of two services that ask the same are better together, until somebody decides', () => {
    const { db, environment } = town;
    const mine = aSurvey(db, { opensOn: '2026-09-07', asks: [PUPILS, 'Hoeveel kilo restafval heb je per week?'] });
    const theirs = aSurvey(db, { serviceId: 'sport', title: 'Zwemmen', opensOn: '2026-10-05', asks: [PUPILS] });
    aSurvey(db, { serviceId: 'bib', title: 'Elders', opensOn: '2028-10-05', asks: [PUPILS] });
    aSurvey(db, { serviceId: 'jeugd', title: 'Andere scholen', opensOn: '2026-10-05', schoolIds: ['990099'], asks: [PUPILS] });

    expect(listSharedPlans(db).map(({ a, b, pairs }) => [[a.title, b.title].sort(), pairs.length])).toEqual([[['Afval op school', 'Zwemmen'], 1]]);
    decide(db, environment, { questionId: mine.questions[0]?.id ?? '', knownId: theirs.questions[0]?.id ?? '', verdict: 'different', reason: '' }, may12);
    expect(listSharedPlans(db)).toEqual([]);
  });

  test('decisions become labelled pairs, and words of accepted doubts proposals', () => {
    const { db, environment } = town;
    const held = anAnsweredSurvey(db, SCHOOLS, { asks: [{ text: 'Duid de gevaarlijke punten aan in de buurt van de school.', type: 'text' }] });
    const mine = aSurvey(db, { asks: [{ text: 'Welke verkeersproblemen ervaart de school aan de poort?', type: 'text' }] });
    decide(db, environment, { questionId: mine.questions[0]?.id ?? '', knownId: held.questions[0]?.id ?? '', verdict: 'reuse', reason: '' }, may12);

    expect(listLabelledPairs(db)).toMatchObject([{ verdict: 'reuse', questionText: mine.questions[0]?.text }]);
    expect(listWordPairs(db).some(({ a, b }) => [a, b].includes('verkeersproblemen'))).toBe(true);
  });
});
