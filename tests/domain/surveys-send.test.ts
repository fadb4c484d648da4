import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { factUses, quietPeriods, surveyInvitations, surveyQuestions } from '#db/schema/index.ts';
import { contactFor, listSchools, listSites } from '#src/domain/schools/index.ts';
import { type SendPlan, decide, findSurvey, listQuietSchools, planOf, readPlan, savePlan, sendSurvey, typedPlan } from '#src/domain/surveys/index.ts';
import { gapsIn } from '#src/domain/surveys/send-plan.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { aSurvey, anAnsweredSurvey, later, today } from '#tests/support/surveys.ts';
import { lindervelde, may12, tokenOf } from '#tests/support/town.ts';

const PUPILS = 'Hoeveel leerlingen telt je school op 1 februari?';
const WASTE = 'Hoeveel kilo restafval heb je per week?';

const plan: SendPlan = {
  necessity: 'voluntary', necessityText: '', purpose: 'We rekenen uit hoeveel containers elke school krijgt.', minutes: 10, opensOn: '2026-05-12', closesOn: '2026-06-05',
  referenceOn: null, levels: [], schoolIds: [],
};

function aWasteSurvey() {
  const town = lindervelde();
  const schoolIds = listSchools(town.db).map(({ id }) => id);
  const earlier = anAnsweredSurvey(town.db, schoolIds.slice(0, 3), { asks: [PUPILS] });
  const draft = aSurvey(town.db, { asks: [PUPILS, WASTE] });
  const ids = { questionId: draft.questions[0]?.id ?? '', knownId: earlier.questions[0]?.id ?? '' };
  const send = (more: Partial<SendPlan> = {}, by = town.environment, basis?: string) => sendSurvey(town.db, by, { surveyId: draft.survey.id, plan: { ...plan, ...more }, basis }, town.sender, may12);
  const invitations = () => town.db.select().from(surveyInvitations).where(eq(surveyInvitations.surveyId, draft.survey.id)).all();
  return { ...town, schoolIds, earlier, draft, ids, send, invitations };
}

describe('a survey with a question that was asked already', () => {
  test('is not sent until somebody decided on it', () => {
    const { db, environment, ids, send, draft, invitations } = aWasteSurvey();

    expect(send()).toEqual({ kind: 'refused', reason: 'alerts-open' });
    expect([findSurvey(db, draft.survey.id)?.state, invitations()]).toEqual(['draft', []]);
    decide(db, environment, { ...ids, verdict: 'ask-anyway', reason: 'We tellen opnieuw.' }, may12);
    expect(send().kind).toBe('sent');
  });

  test('is sent to every school once, with a link that only its hash is kept of, and what is known is said', () => {
    const { db, environment, ids, send, draft, schoolIds, invitations, watch } = aWasteSurvey();
    decide(db, environment, { ...ids, verdict: 'reuse', reason: '' }, may12);

    const { outcome, mails, journal } = watch(() => send());
    expect(outcome).toEqual({ kind: 'sent', schools: schoolIds.length, known: 0 });
    expect(findSurvey(db, draft.survey.id)).toMatchObject({ state: 'open', sentAt: may12, minutes: 10, referenceOn: '2026-05-12', necessity: 'voluntary' });
    expect(mails.length).toBe(schoolIds.length);
    expect(new Set(mails.map(({ toEmail }) => toEmail))).toEqual(new Set(schoolIds.map((id) => contactFor(db, id, 'surveys')?.email)));
    expect(invitations().map(({ linkHash }) => linkHash).sort()).toEqual(mails.map((mail) => hashOf(tokenOf(mail))).sort());
    expect(new Set(mails.map(tokenOf)).size).toBe(schoolIds.length);
    expect(mails.every(({ secret, template }) => secret && template === 'survey-invitation')).toBe(true);
    const [knownOne, unknownOne] = [0, 5].map((at) => mails.find(({ toEmail }) => toEmail === contactFor(db, schoolIds[at] ?? '', 'surveys')?.email)?.text ?? '');
    expect(knownOne).toContain('1 vraag stellen we niet, want we weten het antwoord al.');
    expect(knownOne).toContain('ongeveer 5 minuten');
    expect(unknownOne).not.toContain('stellen we niet');
    expect(unknownOne).toContain('ongeveer 10 minuten');
    expect(journal.at(-1)).toMatchObject({ verb: 'survey-sent', changes: { schools: [0, schoolIds.length] } });
  });

  test('notes that the reused values are used, and for what', () => {
    const { db, environment, ids, send, draft } = aWasteSurvey();
    decide(db, environment, { ...ids, verdict: 'reuse', reason: '' }, may12);
    send();

    expect(db.select().from(factUses).all()).toMatchObject(Array.from({ length: 3 }, () => ({ serviceId: 'milieu', surveyId: draft.survey.id, purpose: plan.purpose, usedBy: environment.personId })));
  });

  test('does not ask a school of which everything is known, and is not sent when that is every school', () => {
    const { db, environment, ids, send, schoolIds, draft, invitations } = aWasteSurvey();
    db.delete(surveyQuestions).where(eq(surveyQuestions.id, draft.questions[1]?.id ?? '')).run();
    decide(db, environment, { ...ids, verdict: 'reuse', reason: '' }, may12);

    expect(send({ schoolIds: schoolIds.slice(0, 3) })).toEqual({ kind: 'refused', reason: 'everything-known' });
    expect(send({ schoolIds: schoolIds.slice(0, 5) })).toEqual({ kind: 'sent', schools: 2, known: 3 });
    expect(invitations().map(({ schoolId }) => schoolId).sort()).toEqual(schoolIds.slice(3, 5).sort());
  });

  test('asks after all where the text was changed since its reuse was decided', () => {
    const { db, environment, ids, send } = aWasteSurvey();
    decide(db, environment, { ...ids, verdict: 'reuse', reason: '' }, may12);
    db.update(surveyQuestions).set({ text: 'Hoeveel euro kost een nieuwe fietsenstalling?' }).where(eq(surveyQuestions.id, ids.questionId)).run();

    expect(send().kind).toBe('sent');
    expect(db.select().from(surveyQuestions).where(eq(surveyQuestions.id, ids.questionId)).get()?.handling).toBe('ask');
  });
});

describe('who may send what', () => {
  test('the own service, once, what is not held elsewhere and has questions', () => {
    const { db, environment, sport, coordinator, ids, send, sender, mails } = aWasteSurvey();
    const sent = (surveyId: string) => sendSurvey(db, environment, { surveyId, plan }, sender, may12);
    decide(db, environment, { ...ids, verdict: 'different', reason: '' }, may12);
    const before = mails().length;

    for (const other of [sport, coordinator]) expect(send({}, other)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(sent(aSurvey(db, { asks: [] }).survey.id)).toEqual({ kind: 'refused', reason: 'no-questions' });
    expect(sent(aSurvey(db, { heldBy: 'elsewhere', asks: [WASTE] }).survey.id)).toEqual({ kind: 'refused', reason: 'held-elsewhere' });
    expect(send({ levels: ['dko'], schoolIds: ['nobody'] })).toEqual({ kind: 'refused', reason: 'no-schools' });
    expect(send({}, environment, 'an older moment')).toEqual({ kind: 'refused', reason: 'changed-meanwhile' });
    expect(mails().length).toBe(before);
    expect(send().kind).toBe('sent');
    expect(send()).toEqual({ kind: 'refused', reason: 'no-longer-draft' });
  });

  test('what was saved is what is sent; a form of an older moment is told so', () => {
    const { db, environment, sport, ids, draft, sender } = aWasteSurvey();
    decide(db, environment, { ...ids, verdict: 'related', reason: '' }, may12);
    const save = (by = environment, basis?: string) => savePlan(db, by, draft.survey.id, { ...plan, levels: ['basis'] }, basis, later(1));

    expect(save(sport)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(save(environment, 'an older moment')).toEqual({ kind: 'refused', reason: 'changed-meanwhile' });
    expect(save()).toEqual({ kind: 'saved' });
    expect(findSurvey(db, draft.survey.id)).toMatchObject({ levels: ['basis'], changedAt: later(1), state: 'draft' });
    expect(sendSurvey(db, environment, { surveyId: draft.survey.id }, sender, later(2)).kind).toBe('sent');
  });

  test('schools that want quiet in that time are named', () => {
    const { db, schoolIds } = aWasteSurvey();
    const [site] = listSites(db, schoolIds.slice(0, 1));
    db.insert(quietPeriods).values({ id: 'q', siteId: site?.id ?? '', firstOn: '2026-06-05', lastOn: '2026-06-26', reason: 'Examens' }).run();
    const quiet = (closesOn: string) => listQuietSchools(db, { ...plan, levels: [], schoolIds: [], closesOn }).filter(({ reason }) => reason === 'Examens');

    expect(quiet('2026-06-05')).toMatchObject([{ firstOn: '2026-06-05', reason: 'Examens' }]);
    expect(quiet('2026-06-04')).toEqual([]);
  });
});

describe('what must be said before schools are asked', () => {
  test.each<[string, Partial<SendPlan>, [string, string][]]>([
    ['nothing is missing', {}, []],
    ['whether it must', { necessity: null }, [['necessity', 'necessity-missing']]],
    ['the law', { necessity: 'mandatory' }, [['law', 'law-missing']]],
    ['what it brings', { necessity: 'benefit' }, [['benefit', 'benefit-missing']]],
    ['what for', { purpose: '' }, [['purpose', 'purpose-missing']]],
    ['when', { opensOn: null, closesOn: null }, [['opensOn', 'opens-missing'], ['closesOn', 'closes-missing']]],
    ['not before today', { opensOn: '2026-04-20', closesOn: '2026-05-11' }, [['closesOn', 'period-past']]],
    ['not the other way around', { opensOn: '2026-06-05', closesOn: '2026-05-29' }, [['closesOn', 'period-turned']]],
    ['not from the day after Ascension', { opensOn: '2026-05-15' }, [['opensOn', 'period-in-holiday']]],
    ['not until in the summer holiday', { closesOn: '2026-07-10' }, [['closesOn', 'period-in-holiday']]],
    ['not within four days with lessons', { closesOn: '2026-05-19' }, [['closesOn', 'period-too-short']]],
    ['five are enough', { closesOn: '2026-05-20' }, []],
    ['it may go on over a holiday', { opensOn: '2026-06-25', closesOn: '2026-09-04' }, []],
  ])('%s', (_, more, gaps) => {
    expect(gapsIn({ ...plan, ...more }, today).map(({ field, reason }) => [field, reason])).toEqual(gaps);
  });

  test('a form says again what was saved, and what cannot be read stands at its field', () => {
    const known = { levels: ['basis'], schoolIds: ['a'] };
    const full: SendPlan = { ...plan, necessity: 'mandatory', necessityText: 'Decreet', referenceOn: '2026-02-01', levels: ['basis'], schoolIds: ['a'] };
    const typed = Object.fromEntries(Object.entries(typedPlan(full)).map(([name, value]) => [name, Array.isArray(value) ? value : [String(value ?? '')]]));

    expect(readPlan(typed, known)).toEqual({ plan: full, errors: {} });
    expect(readPlan({ ...typed, necessity: ['must'], minutes: ['481'], closesOn: ['2026-02-30'], purpose: ['Voor 85.07.30-033.61'], levels: ['dko'], schools: ['b'] }, known)).toMatchObject({
      plan: { necessity: null, minutes: 481, closesOn: null, levels: [], schoolIds: [] }, errors: { minutes: 'number-out-of-range', closesOn: 'date-wrong', purpose: 'national-number' },
    });
    expect(planOf({ ...aWasteSurvey().draft.survey, ...full, levels: ['basis'], schoolIds: ['a'] })).toEqual(full);
  });
});
