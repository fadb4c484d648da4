import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { questionDecisions, surveyPartners, surveyQuestions, surveys } from '#db/schema/index.ts';
import { holidayOn } from '#src/domain/calendar/index.ts';
import { listSchools } from '#src/domain/schools/index.ts';
import {
  type FoundSurvey, addQuestions, answerMerge, askMerge, changeSurvey, copySurvey, createSurvey, decide, decideItem, deleteSurvey, dropMerge, extendSurvey, findMergeAsked,
  findQuestion, findRegisteredSurvey, findSurvey, listMergeable, listMergesAsked, listOwnSurveys, listQuestions, listSurveysOfYear, mergeOf, moveQuestion, questionBasisOf,
  removeQuestion, saveQuestion, splitQuestions, standingOf, statusOf, surveyBasisOf, withdrawSurvey, yearLineOf,
} from '#src/domain/surveys/index.ts';
import type { Values } from '#src/lib/values.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey, anAnsweredSurvey, anItem, later, today } from '#tests/support/surveys.ts';
import { lindervelde, may12 } from '#tests/support/town.ts';

const PASTED = 'Hoeveel anderstalige nieuwkomers zijn er op school?\nWie is de contactpersoon voor afval en milieu?\nIs er een composthoop?';
const foundIn = (text: string): FoundSurvey => {
  const outcome = splitQuestions(text);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.survey;
};
const typed = (fields: Readonly<Record<string, string | readonly string[]>>): Values => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]));

function aDraft(text = PASTED) {
  const town = lindervelde();
  anItem(town.db, 'taal.nieuwkomers', 'Anderstalige nieuwkomers en OKAN');
  const { outcome, journal } = town.watch(() => createSurvey(town.db, town.environment, 'milieu', foundIn(text), may12));
  if (outcome.kind !== 'created') throw new Error(outcome.reason);
  const id = outcome.surveyId;
  const ids = () => listQuestions(town.db, id).map((question) => question.id);
  const texts = () => listQuestions(town.db, id).map((question) => question.text);
  const survey = () => {
    const found = findSurvey(town.db, id);
    if (!found) throw new Error('the survey is gone');
    return found;
  };
  const change = (fields: Readonly<Record<string, string | readonly string[]>>, by = town.environment, basis = surveyBasisOf(survey(), listSchools(town.db))) =>
    changeSurvey(town.db, by, id, { values: typed({ title: survey().title, purpose: survey().purpose, heldBy: survey().heldBy, heldAt: survey().heldAt, ...fields }), basis }, later(1));
  return { ...town, id, ids, texts, survey, change, journal };
}

describe('a service that pastes its questions', () => {
  test('has a draft at once, with what each question is about and which data item it probably asks for', () => {
    const { db, id, survey, journal } = aDraft();

    expect(survey()).toMatchObject({ serviceId: 'milieu', state: 'draft', heldBy: 'portal', purpose: '', opensOn: null });
    expect(survey().title).toMatch(/, mei 2026$/);
    expect(listQuestions(db, id).map(({ position, type, itemId, itemConfirmed }) => [position, type, itemId, itemConfirmed])).toEqual([
      [1, 'number', 'taal.nieuwkomers', false], [2, 'contact', null, false], [3, 'yes-no', null, false],
    ]);
    expect(journal).toMatchObject([{ verb: 'survey-created', subjectKind: 'survey', subjectId: id, actorAs: 'service' }]);
  });

  test('with a link alone has one that is held elsewhere', () => {
    const { survey } = aDraft('https://forms.example/afval');
    expect(survey()).toMatchObject({ heldBy: 'elsewhere', heldAt: 'https://forms.example/afval', state: 'draft' });
  });

  test('has one draft when the form is sent twice, and another when it says something else', () => {
    const { db, sport } = lindervelde();
    const put = (text: string, key: string) => createSurvey(db, sport, 'sport', foundIn(text), may12, key);
    const first = put(PASTED, 'formulier');
    expect(put(PASTED, 'formulier')).toEqual(first);
    expect([put(`${PASTED}\nIs er een refter?`, 'formulier'), put(PASTED, 'later'), put(PASTED, ''), put(PASTED, '')].map(({ kind }) => kind)).toEqual(Array(4).fill('created'));
    expect(db.select().from(surveys).all()).toHaveLength(5);
  });

  test('does so for no other service', () => {
    const { db, environment, sport } = lindervelde();
    expect(createSurvey(db, environment, 'sport', foundIn(PASTED), may12)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(createSurvey(db, sport, 'sport', foundIn(PASTED), may12).kind, 'control').toBe('created');
  });
});

describe('what a service says of its survey', () => {
  test('may stay open but for its title, and ends after it begins', () => {
    const { change, survey } = aDraft();

    expect(change({ title: '' })).toEqual({ kind: 'wrong', errors: { title: 'survey-title-missing' } });
    expect(change({ opensOn: '2026-06-05', closesOn: '2026-06-01' })).toEqual({ kind: 'wrong', errors: { closesOn: 'survey-ends-before' } });
    expect(change({ opensOn: '2026-06-31' })).toEqual({ kind: 'wrong', errors: { opensOn: 'date-wrong' } });
    expect(change({ title: 'Afval', opensOn: '2026-06-01', closesOn: '2026-06-05', levels: ['basis', 'van ons'] })).toEqual({ kind: 'saved' });
    expect(survey()).toMatchObject({ title: 'Afval', opensOn: '2026-06-01', closesOn: '2026-06-05', levels: ['basis'] });
    expect(statusOf(survey(), today)).toBe('planned');
  });

  test('is not overwritten by a form of before somebody else saved', () => {
    const { db, change, survey } = aDraft();
    const basis = surveyBasisOf(survey(), listSchools(db));
    change({ title: 'Afval' });

    expect(change({ title: 'Vuilnis' }, undefined, basis)).toMatchObject({ kind: 'conflict', differences: [{ name: 'title', before: 'Afval', after: 'Vuilnis' }] });
    expect(survey().title).toBe('Afval');
    expect(change({ title: 'Afval' }, undefined, basis), 'the same is no conflict').toEqual({ kind: 'saved' });
  });

  test('is written by nobody else, and not once it was sent: then only its end moves, and only later', () => {
    const { db, change, survey, id, environment, sport } = aDraft();
    expect(change({ title: 'Van ons' }, sport)).toEqual({ kind: 'refused', reason: 'not-found' });

    expect(extendSurvey(db, environment, id, '2026-06-30', may12)).toEqual({ kind: 'refused', reason: 'survey-over' });
    db.update(surveys).set({ state: 'open', opensOn: '2026-05-10', closesOn: '2026-06-05' }).where(eq(surveys.id, id)).run();
    expect(change({ title: 'Anders' })).toEqual({ kind: 'refused', reason: 'survey-sent' });
    expect([extendSurvey(db, sport, id, '2026-06-30', may12).kind, extendSurvey(db, environment, id, '2026-06-05', may12), extendSurvey(db, environment, id, 'later', may12)]).toEqual([
      'refused', { kind: 'wrong', errors: { einde: 'survey-not-longer' } }, { kind: 'wrong', errors: { einde: 'date-wrong' } },
    ]);
    expect(extendSurvey(db, environment, id, '2026-06-30', may12)).toEqual({ kind: 'extended' });
    expect(survey().closesOn).toBe('2026-06-30');
  });

  test('of one held elsewhere is how many schools answered, and its dates say how it stands', () => {
    const { change, survey } = aDraft('https://forms.example/afval');
    change({ opensOn: '2026-03-02', closesOn: '2026-03-20', answeredElsewhere: '11', heldBy: 'elsewhere' });
    expect([survey().answeredElsewhere, statusOf(survey(), today)]).toEqual([11, 'ended']);
  });
});

describe('the questions of a draft', () => {
  test('are added behind the others, move, and go', () => {
    const { db, id, ids, texts, environment, sport } = aDraft('Eén vraag?\nTwee vragen?');
    expect(addQuestions(db, environment, id, foundIn('Drie vragen?').questions, may12)).toMatchObject({ kind: 'added', count: 1 });
    const [one = '', two = '', three = ''] = ids();

    moveQuestion(db, environment, three, -1, may12);
    moveQuestion(db, environment, one, -1, may12);
    expect(texts()).toEqual(['Eén vraag?', 'Drie vragen?', 'Twee vragen?']);
    expect([moveQuestion(db, sport, one, 1, may12), removeQuestion(db, sport, one, may12), addQuestions(db, sport, id, [], may12)].map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused']);
    expect(removeQuestion(db, environment, one, may12)).toEqual({ kind: 'removed' });
    expect(ids()).toEqual([three, two]);
    const many = Array.from({ length: 199 }, () => ({ text: 'Nog een?', hint: '', type: 'text' as const, options: [], rows: [], required: false }));
    expect(addQuestions(db, environment, id, many, may12)).toEqual({ kind: 'refused', reason: 'paste-too-many' });
  });

  test('stay as they are once the survey was sent', () => {
    const { db, id, ids, environment } = aDraft();
    db.update(surveys).set({ state: 'open' }).where(eq(surveys.id, id)).run();
    const [one = ''] = ids();
    const outcomes = [moveQuestion(db, environment, one, 1, may12), removeQuestion(db, environment, one, may12), addQuestions(db, environment, id, [], may12), decideItem(db, environment, one, null, may12)];
    expect(outcomes.map((outcome) => ('reason' in outcome ? outcome.reason : outcome.kind))).toEqual(Array(4).fill('survey-sent'));
  });

  test('keep one whose answers another survey uses', () => {
    const { db, environment } = lindervelde();
    const draft = aSurvey(db, { heldBy: 'elsewhere', asks: ['Is er een refter?'] });
    const [known] = draft.questions;
    aSurvey(db, { serviceId: 'sport', asks: [{ text: 'Is er een refter?', handling: 'reuse', reusesId: known?.id ?? '' }] });
    expect(removeQuestion(db, environment, known?.id ?? '', may12)).toEqual({ kind: 'refused', reason: 'question-reused' });
    expect(findQuestion(db, known?.id ?? '')).toBeDefined();
  });

  const asked = { text: 'Hoeveel kg afval is er?', hint: '', type: 'number', options: '', rows: '', subject: '', itemId: '', population: '', measure: 'aantal', period: '' };

  test('are written one by one: only what a chip was corrected to is kept, the rest follows the words', () => {
    const { db, ids, environment } = aDraft('Hoeveel kg afval is er?');
    const [id = ''] = ids();
    const question = () => {
      const found = findQuestion(db, id);
      if (!found) throw new Error('the question is gone');
      return found;
    };
    const save = (more: Partial<Record<keyof typeof asked, string>>, basis = questionBasisOf(question())) => saveQuestion(db, environment, id, { values: typed({ ...asked, ...more }), basis }, may12);

    expect([save({ text: '' }), save({ type: 'choice', options: 'één' }), save({ type: 'table' }), save({ text: 'Van 85.07.30-033.28?' })].map((outcome) => (outcome.kind === 'wrong' ? outcome.errors : outcome.kind))).toEqual([
      { text: 'question-text-missing' }, { options: 'question-options-missing' }, { rows: 'question-rows-missing' }, { text: 'national-number' },
    ]);
    const basis = questionBasisOf(question());
    expect(save({ population: 'refter', subject: 'afval' })).toEqual({ kind: 'saved' });
    expect(question()).toMatchObject({ subject: 'afval', confirmed: { population: 'refter' } });
    expect(Object.keys(question().confirmed)).not.toContain('period');
    expect(save({ population: 'klassen', subject: 'afval' }, basis)).toMatchObject({ kind: 'conflict', differences: [{ name: 'population', before: 'refter', after: 'klassen' }] });
    expect(save({ type: 'choice', options: 'papier\npmd\npapier', subject: 'afval', population: 'refter' })).toEqual({ kind: 'saved' });
    expect(question()).toMatchObject({ type: 'choice', options: ['papier', 'pmd'], confirmed: { population: 'refter' } });
  });

  test('have the data item that a person says, an unknown one is refused', () => {
    const { db, ids, environment } = aDraft();
    const [one = ''] = ids();
    decideItem(db, environment, one, 'taal.nieuwkomers', may12);
    expect(findQuestion(db, one)).toMatchObject({ itemId: 'taal.nieuwkomers', itemConfirmed: true });
    expect(decideItem(db, environment, one, 'van.ons', may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    decideItem(db, environment, one, null, may12);
    expect(findQuestion(db, one)).toMatchObject({ itemId: null, itemConfirmed: true });
  });

  test('that are written anew ask again what they reused', () => {
    const { db, environment } = lindervelde();
    const earlier = anAnsweredSurvey(db, ['990001'], { asks: ['Hoeveel kg afval is er?'] });
    const draft = aSurvey(db, { asks: ['Hoeveel kg afval is er?'] });
    const id = draft.questions[0]?.id ?? '';
    decide(db, environment, { questionId: id, knownId: earlier.questions[0]?.id ?? '', verdict: 'reuse', reason: '' }, may12);
    expect(findQuestion(db, id)?.handling).toBe('reuse');

    const before = findQuestion(db, id);
    saveQuestion(db, environment, id, { values: typed({ ...asked, text: 'Hoeveel kg papier is er?' }), basis: before ? questionBasisOf(before) : '' }, may12);
    expect(findQuestion(db, id)).toMatchObject({ text: 'Hoeveel kg papier is er?', handling: 'ask', reusesId: null });
  });
});

describe('last year’s edition', () => {
  test('comes back a year later on school days, with its items and decisions, once', () => {
    const { db, environment } = lindervelde();
    anItem(db, 'afval.fracties', 'Afvalfracties');
    const earlier = anAnsweredSurvey(db, ['990001'], { asks: ['Hoeveel kg afval is er?'] });
    const held = aSurvey(db, {
      title: 'Afval 2025-2026', purpose: 'Containers', state: 'draft', opensOn: '2025-11-03', closesOn: '2025-11-28', referenceOn: '2025-10-01', levels: ['basis'],
      asks: [{ text: 'Hoeveel kg restafval is er?', itemId: 'afval.fracties', itemConfirmed: true, confirmed: { population: 'school' } }, 'Is er een composthoop?'],
    });
    decide(db, environment, { questionId: held.questions[0]?.id ?? '', knownId: earlier.questions[0]?.id ?? '', verdict: 'different', reason: '' }, may12);
    db.update(surveys).set({ state: 'closed' }).where(eq(surveys.id, held.survey.id)).run();

    const outcome = copySurvey(db, environment, held.survey.id, may12);
    if (outcome.kind !== 'copied') throw new Error(outcome.reason);
    const copy = findSurvey(db, outcome.surveyId);
    expect(copy).toMatchObject({ title: 'Afval 2026-2027', purpose: 'Containers', state: 'draft', levels: ['basis'], referenceOn: '2026-10-01', copyOf: held.survey.id, sentAt: null });
    expect([copy?.opensOn, copy?.closesOn].map((day) => day && day > '2026-10-20' && holidayOn(day) === undefined)).toEqual([true, true]);
    const [first] = listQuestions(db, outcome.surveyId);
    expect(first).toMatchObject({ itemId: 'afval.fracties', itemConfirmed: true, confirmed: { population: 'school' } });
    expect(db.select().from(questionDecisions).where(eq(questionDecisions.questionId, first?.id ?? '')).all()).toMatchObject([{ verdict: 'different', knownSchools: 0 }]);
    expect(copySurvey(db, environment, held.survey.id, may12)).toEqual(outcome);
  });

  test('needs a period, and is of nobody else', () => {
    const { db, id, environment, sport } = aDraft();
    expect([copySurvey(db, environment, id, may12), copySurvey(db, sport, id, may12)]).toEqual([{ kind: 'refused', reason: 'no-period' }, { kind: 'refused', reason: 'not-found' }]);
  });
});

describe('a survey that does not go on', () => {
  test('is thrown away while nobody saw it, with its questions', () => {
    const { db, id, environment, sport } = aDraft();
    expect(deleteSurvey(db, sport, id, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(deleteSurvey(db, environment, id, may12)).toEqual({ kind: 'deleted' });
    expect([findSurvey(db, id), db.select().from(surveyQuestions).where(eq(surveyQuestions.surveyId, id)).all()]).toEqual([undefined, []]);
  });

  test('is withdrawn when something hangs on it', () => {
    const { db, id, ids, environment, sport, sender, watch } = aDraft();
    const other = aSurvey(db, { serviceId: 'sport', asks: ['Is er een composthoop?'] });
    decide(db, sport, { questionId: other.questions[0]?.id ?? '', knownId: ids()[2] ?? '', verdict: 'different', reason: '' }, may12);

    expect(deleteSurvey(db, environment, id, may12)).toEqual({ kind: 'refused', reason: 'survey-seen' });
    expect(withdrawSurvey(db, sport, id, sender, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(watch(() => withdrawSurvey(db, environment, id, sender, may12))).toMatchObject({ outcome: { kind: 'withdrawn' }, mails: [] });
    expect(withdrawSurvey(db, environment, id, sender, may12)).toEqual({ kind: 'refused', reason: 'survey-over' });
    expect(findSurvey(db, id)?.state).toBe('withdrawn');
  });
});

test('a survey that was sent and does not go on says so to every school that was asked', () => {
  const { db, sport, sender, watch } = lindervelde();
  const { survey } = anAnsweredSurvey(db, ['990001', '990002'], { state: 'open', closesOn: '2026-06-05', asks: ['Is er een refter?'] });
  anInvitation(db, survey.id, '990003', { contactEmail: '' });
  const { mails } = watch(() => withdrawSurvey(db, sport, survey.id, sender, may12));
  expect(mails.map(({ subject, text }) => [subject, text.includes('blijft bewaard')])).toEqual([['Gaat niet door: Sportplanning', true]]);
});

describe('what every service can read', () => {
  test('is each survey of each service; schools read none of it', () => {
    const { db, id, environment, sport, coordinator, an } = aDraft();
    const reads = [environment, sport, coordinator, an].map((actor) => findRegisteredSurvey(db, actor, id)?.id);
    expect(reads).toEqual([id, id, id, undefined]);
    const survey = findSurvey(db, id);
    expect(survey && [environment, sport, coordinator].map((actor) => standingOf(db, actor, survey))).toEqual(['own', 'colleague', 'partner']);
    expect([listOwnSurveys(db, environment).length, listOwnSurveys(db, sport).length]).toEqual([1, 0]);
  });

  test('lies on the line of the school year it has a day in', () => {
    const { db } = lindervelde();
    aSurvey(db, { title: 'Over de grens', opensOn: '2026-08-24', closesOn: '2026-09-11', asks: [] });
    aSurvey(db, { title: 'Naast elkaar', opensOn: '2026-09-07', closesOn: '2026-09-18', asks: [] });
    aSurvey(db, { title: 'Nog geen dag', asks: [] });
    const titles = (year: string) => listSurveysOfYear(db, year).map(({ survey }) => survey.title);
    expect([titles('2025-2026'), titles('2026-2027'), titles('2027-2028')]).toEqual([['Over de grens', 'Nog geen dag'], ['Over de grens', 'Naast elkaar'], []]);

    const line = yearLineOf(listSurveysOfYear(db, '2026-2027'), '2026-2027', today, () => 30);
    expect(line).toMatchObject({ days: 365, today: undefined, rows: [{ lanes: 2, bars: [{ from: 0, until: 11, lane: 0 }, { from: 6, until: 18, lane: 1 }] }] });
    expect(line.months.slice(0, 2)).toEqual([0, 30]);
    expect(line.holidays.map(({ code }) => code)).toEqual(['herfst', 'kerst', 'krokus', 'paas', 'zomer']);
    expect(yearLineOf(listSurveysOfYear(db, '2025-2026'), '2025-2026', today, () => 30)).toMatchObject({ today: 253, rows: [{ bars: [{ from: 357, until: 365, isBefore: true }] }] });
  });
});

describe('two services that ask the same', () => {
  const PUPILS = 'Hoeveel anderstalige nieuwkomers zijn er op school?';
  function bothAsk() {
    const town = lindervelde();
    const from = aSurvey(town.db, { title: 'Onze bevraging', asks: [PUPILS, 'Is er een composthoop?'] });
    const into = aSurvey(town.db, { serviceId: 'sport', title: 'Hun bevraging', minutes: 3, asks: ['Is er een sportzaal?', PUPILS] });
    const ask = () => askMerge(town.db, town.environment, from.survey.id, into.survey.id, town.sender, may12);
    const answer = (yes: boolean, reason = '', by = town.sport) => answerMerge(town.db, by, from.survey.id, { yes, reason }, town.sender, later(5));
    return { ...town, from, into, ask, answer };
  }

  test('see their questions side by side, by what was decided before what the portal sees', () => {
    const { db, environment, from, into } = bothAsk();
    const alike = () => mergeOf(db, from.survey.id, into.survey.id).map((one) => one.alike?.text);
    expect(alike()).toEqual([PUPILS, undefined]);
    expect(listMergeable(db, from.survey)).toMatchObject([{ survey: { id: into.survey.id }, alike: 1 }]);
    decide(db, environment, { questionId: from.questions[0]?.id ?? '', knownId: into.questions[1]?.id ?? '', verdict: 'different', reason: '' }, may12);
    expect(alike()).toEqual([undefined, undefined]);
  });

  test('become one when the asked service says yes: what is alike falls away, both see the answers, both are told', () => {
    const { db, environment, sport, coordinator, from, into, ask, answer, watch } = bothAsk();
    const asked = watch(ask);
    expect(asked.outcome).toEqual({ kind: 'asked' });
    expect(asked.mails).toMatchObject([{ toEmail: 'sport@lindervelde.example' }]);
    expect([listMergesAsked(db, sport).length, listMergesAsked(db, environment).length, findMergeAsked(db, environment, from.survey.id)]).toEqual([1, 0, undefined]);
    expect([ask(), answer(true, '', environment), answer(true, '', coordinator)].map((outcome) => 'reason' in outcome && outcome.reason)).toEqual(['merge-asked', 'not-found', 'not-found']);

    const { outcome, mails, journal } = watch(() => answer(true));
    expect(outcome).toEqual({ kind: 'merged', surveyId: into.survey.id, moved: 1 });
    expect(listQuestions(db, into.survey.id).map(({ text, position }) => [position, text])).toEqual([[1, 'Is er een sportzaal?'], [2, PUPILS], [3, 'Is er een composthoop?']]);
    expect(findSurvey(db, from.survey.id)).toMatchObject({ state: 'merged', mergedIntoId: into.survey.id, mergeAskedId: null });
    expect(findSurvey(db, into.survey.id)?.minutes).toBeNull();
    expect(db.select().from(surveyPartners).all()).toMatchObject([{ surveyId: into.survey.id, serviceId: 'milieu' }]);
    expect(listOwnSurveys(db, environment).map((one) => one.survey.id).sort()).toEqual([from.survey.id, into.survey.id].sort());
    expect(mails.map(({ toEmail }) => toEmail).sort()).toEqual(['milieu@lindervelde.example', 'sport@lindervelde.example']);
    expect(journal.map(({ verb }) => verb)).toEqual(['survey-merged']);
    expect(answer(true)).toEqual({ kind: 'refused', reason: 'not-found' });
  });

  test('stay two when it says no with a reason, or when who asked thinks better of it', () => {
    const { db, environment, sport, sender, from, into, ask, answer, watch } = bothAsk();
    ask();
    expect(answer(false, '  ')).toEqual({ kind: 'refused', reason: 'merge-reason-missing' });
    const { outcome, mails } = watch(() => answer(false, 'Wij vragen het in juni.'));
    expect(outcome).toEqual({ kind: 'declined' });
    expect(mails.filter(({ text }) => text.includes('Wij vragen het in juni.')).length).toBe(2);
    expect([findSurvey(db, from.survey.id)?.mergeAskedId, listQuestions(db, into.survey.id).length]).toEqual([null, 2]);

    ask();
    expect(dropMerge(db, sport, from.survey.id, sender, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(dropMerge(db, environment, from.survey.id, sender, may12)).toEqual({ kind: 'dropped' });
    expect(answer(true)).toEqual({ kind: 'refused', reason: 'not-found' });
  });

  test('cannot once either was sent', () => {
    const { db, from, into, ask, answer } = bothAsk();
    ask();
    db.update(surveys).set({ state: 'open' }).where(eq(surveys.id, into.survey.id)).run();
    expect(answer(true)).toEqual({ kind: 'refused', reason: 'merge-not-possible' });
    db.update(surveys).set({ mergeAskedId: null }).where(eq(surveys.id, from.survey.id)).run();
    expect(ask()).toEqual({ kind: 'refused', reason: 'merge-not-possible' });
  });
});
