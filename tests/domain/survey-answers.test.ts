import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataItems, schoolFacts, surveyAnswers, surveyInvitations, surveys } from '#db/schema/index.ts';
import { type AnswerValue, recordFact } from '#src/domain/facts/index.ts';
import {
  type AnswerState, NOTHING, type Respondent, type TypedAnswer, basisOfAnswer, findAsked, isWaiting, linkWorksUntil, listSchoolSurveys, phaseOf, saveAnswers, submitAnswers,
} from '#src/domain/surveys/index.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey, anItem } from '#tests/support/surveys.ts';
import { type Town, at, everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

const KIEM = '990001';
const OPEN = { state: 'open', opensOn: '2026-05-04', closesOn: '2026-05-29', sentAt: may12, title: 'Afval en sorteren' } as const;

/** De Kiem is asked three things by environment: how many pupils (known by sport), how many bins, and whether it composts. */
function asked(town: Town, more: { handling?: 'ask' | 'reuse'; known?: boolean; required?: boolean } = {}) {
  const { db } = town;
  anItem(db, 'll.totaal', 'Aantal leerlingen');
  const { survey, questions } = aSurvey(db, {
    ...OPEN,
    asks: [
      { text: 'Hoeveel leerlingen telt je school?', itemId: 'll.totaal', itemConfirmed: true, handling: more.handling ?? 'ask', required: more.required ?? false },
      { text: 'Hoeveel containers staan er?', required: more.required ?? false },
      { text: 'Composteren jullie?', type: 'yes-no' },
    ],
  });
  const known = more.known === false ? '' : recordFact(db, { schoolId: KIEM, itemId: 'll.totaal', questionId: null, value: 312, referenceOn: '2026-02-01', source: 'survey', sourceText: 'Sportplanning', serviceId: 'sport', recordedBy: null }, at('2026-02-10'));
  const { invitation, token } = anInvitation(db, survey.id, KIEM);
  const [pupils = '', bins = '', compost = ''] = questions.map(({ id }) => id);
  return { survey, invitation, token, known, pupils, bins, compost };
}

const as = (actor: Town['an'], { id }: { id: string }): Respondent => ({ actor, invitationId: id });

/** The form as somebody has it open: what each field shows, and what was typed over it. */
function formOf(town: Town, by: Respondent, now = may12) {
  const fields = new Map<string, TypedAnswer>((findAsked(town.db, by, now.slice(0, 10))?.questions ?? []).filter(({ place }) => place !== 'spared').map(({ question, state }) => [question.id, { ...state, basis: basisOfAnswer(state) }]));
  return {
    fields,
    type(id: string, value: AnswerValue | null, more: Partial<AnswerState> = {}) {
      const field = fields.get(id);
      if (field) fields.set(id, { ...field, value, ...more });
      return this;
    },
  };
}

const factsOf = (town: Town) => town.db.select().from(schoolFacts).where(eq(schoolFacts.schoolId, KIEM)).orderBy(asc(schoolFacts.recordedAt)).all();
const answersOf = (town: Town) => Object.fromEntries(town.db.select().from(surveyAnswers).all().map((row) => [row.questionId, row]));

describe('a school that answers a survey of which one answer is known', () => {
  test('confirms what it leaves as it was, and gives the rest', () => {
    const town = lindervelde();
    const { invitation, known, survey, pupils, bins } = asked(town);
    const form = formOf(town, as(town.an, invitation)).type(bins, 4);

    expect(findAsked(town.db, as(town.an, invitation), '2026-05-12')?.questions.map(({ place }) => place)).toEqual(['known', 'ask', 'ask']);
    const { outcome, mails, journal } = town.watch(() => submitAnswers(town.db, as(town.an, invitation), form.fields, may12));
    expect(outcome).toEqual({ kind: 'submitted', changed: 1 });
    expect(mails).toEqual([]);
    expect(journal.map(({ verb, actorId, subjectId }) => [verb, actorId, subjectId])).toEqual([['survey-answers-saved', town.an.personId, survey.id], ['survey-submitted', town.an.personId, survey.id]]);
    expect(answersOf(town)).toMatchObject({ [pupils]: { value: 312, origin: 'confirmed', factId: known }, [bins]: { value: 4, origin: 'typed', answeredBy: town.an.personId } });
    expect(factsOf(town)).toMatchObject([
      { id: known, value: 312, confirmedAt: may12, confirmedBy: town.an.personId, endedAt: null },
      { questionId: bins, itemId: null, value: 4, referenceOn: '2026-05-12', source: 'survey', sourceText: 'Afval en sorteren', serviceId: 'milieu', recordedBy: town.an.personId },
    ]);
    expect(town.db.select().from(surveyInvitations).get()).toMatchObject({ state: 'submitted', submittedAt: may12, submittedBy: town.an.personId, startedAt: may12 });
  });

  test('confirms for the whole term of the value again, from the day the answers describe, and never for less', () => {
    for (const [validUntil, renewed] of [['2026-08-31', '2027-05-12'], ['2028-08-31', '2028-08-31'], [null, null]] as const) {
      const town = lindervelde();
      const { invitation, known } = asked(town);
      town.db.update(dataItems).set({ validMonths: 12 }).run();
      town.db.update(schoolFacts).set({ validUntil }).where(eq(schoolFacts.id, known)).run();
      submitAnswers(town.db, as(town.an, invitation), formOf(town, as(town.an, invitation)).fields, may12);
      expect(factsOf(town)[0]).toMatchObject({ id: known, confirmedAt: may12, validUntil: renewed });
    }
  });

  test('corrects what is wrong: the new value stands, the old one stays readable', () => {
    const town = lindervelde();
    const { invitation, known, pupils } = asked(town);
    const form = formOf(town, as(town.an, invitation)).type(pupils, 318);

    expect(submitAnswers(town.db, as(town.an, invitation), form.fields, may12).kind).toBe('submitted');
    expect(answersOf(town)).toMatchObject({ [pupils]: { value: 318, origin: 'corrected', factId: known } });
    expect(factsOf(town)).toMatchObject([{ id: known, endedAt: may12, confirmedAt: null }, { itemId: 'll.totaal', questionId: pupils, value: 318, endedAt: null }]);
  });

  test('is not asked what the service reuses, and reads it all the same; another school, of whom it is not known, is asked', () => {
    const town = lindervelde();
    const { invitation, survey, pupils } = asked(town, { handling: 'reuse', required: true });
    const other = anInvitation(town.db, survey.id, '990002').invitation;

    const [spared] = findAsked(town.db, as(town.an, invitation), '2026-05-12')?.questions ?? [];
    expect(spared).toMatchObject({ place: 'spared', known: { value: 312, fact: { sourceText: 'Sportplanning', serviceName: expect.stringMatching(/sport/i) } } });
    expect(findAsked(town.db, as(town.pieter, other), '2026-05-12')?.questions[0]).toMatchObject({ place: 'ask', known: null });
    const form = formOf(town, as(town.an, invitation));
    form.fields.set(pupils, { ...NOTHING, value: 1, basis: 'made up' });
    expect(saveAnswers(town.db, as(town.an, invitation), form.fields, may12)).toEqual({ kind: 'saved', changed: 0 });
    expect(factsOf(town)).toHaveLength(1);
  });

  test('empties a known value: it stays empty when somebody goes on later, and is not confirmed', () => {
    const town = lindervelde();
    const { invitation, pupils } = asked(town);
    saveAnswers(town.db, as(town.an, invitation), formOf(town, as(town.an, invitation)).type(pupils, null).fields, may12);

    const karel = formOf(town, as(town.karel, invitation));
    expect(karel.fields.get(pupils)?.value).toBeNull();
    expect(submitAnswers(town.db, as(town.karel, invitation), karel.fields, at('2026-05-13')).kind).toBe('submitted');
    expect(answersOf(town)).toEqual({});
    expect(factsOf(town)).toMatchObject([{ value: 312, confirmedAt: null, endedAt: null }]);
  });

  test('does not confirm unread what changed while its form was open', () => {
    const town = lindervelde();
    const { invitation, pupils } = asked(town);
    const form = formOf(town, as(town.an, invitation));
    recordFact(town.db, { schoolId: KIEM, itemId: 'll.totaal', questionId: null, value: 320, referenceOn: '2026-05-01', source: 'school', sourceText: '', serviceId: null, recordedBy: null }, may12);

    expect(submitAnswers(town.db, as(town.an, invitation), form.fields, may12)).toEqual({ kind: 'refused', reason: 'changed-meanwhile', questionIds: [pupils], changed: 0 });
    expect(submitAnswers(town.db, as(town.an, invitation), formOf(town, as(town.an, invitation)).fields, may12).kind, 'control').toBe('submitted');
  });
});

describe('what must be answered', () => {
  test('holds back sending and nothing else: what was typed is kept', () => {
    const town = lindervelde();
    const { invitation, bins, compost } = asked(town, { required: true });
    const form = formOf(town, as(town.an, invitation)).type(compost, true);

    expect(submitAnswers(town.db, as(town.an, invitation), form.fields, may12)).toEqual({ kind: 'refused', reason: 'required-missing', questionIds: [bins], changed: 1 });
    expect(answersOf(town)).toMatchObject({ [compost]: { value: true } });
    expect(town.db.select().from(surveyInvitations).get()?.state).toBe('started');
    expect(factsOf(town)).toHaveLength(1);
  });

  test('is answered by “dit gaven we al”, with or without where', () => {
    for (const where of ['', 'Aan sport, in februari']) {
      const town = lindervelde();
      const { invitation, bins } = asked(town, { required: true });
      const form = formOf(town, as(town.an, invitation)).type(bins, null, { given: true, where });

      expect(submitAnswers(town.db, as(town.an, invitation), form.fields, may12).kind).toBe('submitted');
      expect(answersOf(town)).toMatchObject({ [bins]: { value: null, alreadyGiven: true, alreadyGivenText: where } });
      expect(factsOf(town).filter(({ questionId }) => questionId === bins)).toEqual([]);
    }
  });
});

describe('after sending', () => {
  test('answers can be changed until the survey closes, and what is known follows', () => {
    const town = lindervelde();
    const { invitation, bins, compost, known } = asked(town);
    const by = as(town.an, invitation);
    submitAnswers(town.db, by, formOf(town, by).type(bins, 4).type(compost, true).fields, may12);
    const before = factsOf(town);

    const { journal } = town.watch(() => submitAnswers(town.db, by, formOf(town, by).type(bins, 5).type(compost, null).fields, at('2026-05-29')));
    const live = factsOf(town).filter(({ endedAt }) => endedAt === null);
    expect(live).toMatchObject([{ id: known, confirmedAt: may12 }, { questionId: bins, value: 5, referenceOn: '2026-05-29' }]);
    expect(factsOf(town)).toHaveLength(before.length + 1);
    expect(answersOf(town)[compost]).toBeUndefined();
    expect(journal.map(({ verb }) => verb)).toEqual(['survey-answers-changed']);
    expect(town.db.select().from(surveyInvitations).get()).toMatchObject({ submittedAt: may12 });
    expect(submitAnswers(town.db, by, formOf(town, by).type(bins, 6).fields, at('2026-05-30'))).toEqual({ kind: 'refused', reason: 'survey-closed' });
  });

  test('another change leaves alone what a later survey knows better', () => {
    const town = lindervelde();
    const { invitation, pupils, bins } = asked(town);
    const by = as(town.an, invitation);
    submitAnswers(town.db, by, formOf(town, by).type(pupils, 318).fields, may12);
    recordFact(town.db, { schoolId: KIEM, itemId: 'll.totaal', questionId: 'later', value: 330, referenceOn: '2026-05-15', source: 'survey', sourceText: 'Later', serviceId: 'jeugd', recordedBy: null }, at('2026-05-15'));

    submitAnswers(town.db, by, formOf(town, by).type(bins, 9).fields, at('2026-05-16'));
    expect(factsOf(town).filter(({ itemId, endedAt }) => itemId && endedAt === null)).toMatchObject([{ value: 330 }]);
  });
});

describe('who may answer', () => {
  test('is the school that is asked, or who has its link, and nobody else', () => {
    const town = lindervelde();
    const { invitation, token, bins } = asked(town);
    const elsewhere = aSurvey(town.db, { ...OPEN, asks: ['Hoeveel fietsen?'] });
    const other = anInvitation(town.db, elsewhere.survey.id, '990002');
    const before = everythingIn(town.db);

    for (const by of [as(town.pieter, invitation), as(town.environment, invitation), as(town.coordinator, invitation), { token: `${token}x` }, { token: invitation.linkHash }, { token: '' }]) {
      expect(findAsked(town.db, by, '2026-05-12')).toBeUndefined();
      expect(submitAnswers(town.db, by, formOf(town, as(town.an, invitation)).type(bins, 1).fields, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    }
    // Another survey's question in this form is no question of this one.
    expect(saveAnswers(town.db, { token }, new Map([[elsewhere.questions[0]?.id ?? '', { ...NOTHING, value: 3, basis: basisOfAnswer(NOTHING) }]]), may12)).toEqual({ kind: 'saved', changed: 0 });
    expect(everythingIn(town.db)).toEqual(before);
    expect(findAsked(town.db, { token: other.token }, '2026-05-12')?.schoolName).toMatch(/Molenwiek/);
    expect(findAsked(town.db, { token }, '2026-05-12')?.survey.title).toBe('Afval en sorteren');
  });

  test('by link is nobody with an account: the name of the mail stands with the answer', () => {
    const town = lindervelde();
    const { token, bins } = asked(town);
    const { journal } = town.watch(() => submitAnswers(town.db, { token }, formOf(town, { token }).type(bins, 4).fields, may12));

    expect(answersOf(town)).toMatchObject({ [bins]: { answeredBy: 'Rita Claes' } });
    expect(factsOf(town).filter(({ questionId }) => questionId === bins)).toMatchObject([{ recordedBy: null }]);
    expect(factsOf(town)[0]).toMatchObject({ confirmedAt: may12, confirmedBy: null });
    expect(journal.map(({ actorId, actorAs }) => [actorId, actorAs])).toEqual([[null, 'school'], [null, 'school']]);
    expect(JSON.stringify(journal)).not.toContain('Rita');
    expect(findAsked(town.db, { token }, '2026-05-12')?.submittedBy).toBe('Rita Claes');
  });

  test('reads by link for thirty days after the survey closed, and writes nothing then', () => {
    const town = lindervelde();
    const { token, survey, invitation, bins } = asked(town);
    expect(findAsked(town.db, { token }, '2026-05-30')?.phase).toBe('ended');
    expect(saveAnswers(town.db, { token }, formOf(town, { token }).type(bins, 1).fields, at('2026-05-30'))).toEqual({ kind: 'refused', reason: 'survey-closed' });
    expect(findAsked(town.db, { token }, '2026-06-28')).toBeDefined();
    expect(findAsked(town.db, { token }, '2026-06-29')).toBeUndefined();
    expect(findAsked(town.db, as(town.an, invitation), '2026-06-29')).toBeDefined();

    town.db.update(surveys).set({ state: 'closed', closedAt: at('2026-05-13') }).where(eq(surveys.id, survey.id)).run();
    expect(linkWorksUntil({ closedAt: at('2026-05-13'), closesOn: '2026-05-29' })).toBe('2026-06-12');
    expect(findAsked(town.db, { token }, '2026-06-13')).toBeUndefined();
  });

  test('sees nothing of what is not sent, and reads what is withdrawn', () => {
    const day = '2026-05-12';
    expect(phaseOf({ ...OPEN, heldBy: 'portal', closedAt: null }, day)).toBe('open');
    expect(phaseOf({ ...OPEN, heldBy: 'portal', closedAt: null, opensOn: '2026-05-18' }, day)).toBe('planned');
    expect(phaseOf({ ...OPEN, heldBy: 'portal', closedAt: null, state: 'withdrawn' }, day)).toBe('withdrawn');
    for (const state of ['draft', 'merged'] as const) expect(phaseOf({ ...OPEN, heldBy: 'portal', closedAt: null, state }, day)).toBeUndefined();
    expect(phaseOf({ ...OPEN, heldBy: 'elsewhere', closedAt: null }, day)).toBeUndefined();
  });
});

describe('the list of a school', () => {
  test('has what closes first on top, and what waits is what it did not send', () => {
    const town = lindervelde();
    const { invitation } = asked(town);
    const soon = aSurvey(town.db, { ...OPEN, title: 'Zwemmen', closesOn: '2026-05-15', asks: ['Hoeveel zwemmen er?'] });
    const over = aSurvey(town.db, { ...OPEN, title: 'Vorig jaar', state: 'closed', opensOn: '2025-05-01', closesOn: '2025-05-31', asks: ['?'] });
    for (const { survey } of [soon, over]) anInvitation(town.db, survey.id, KIEM);
    const list = () => listSchoolSurveys(town.db, town.an, '2026-05-12');

    expect(list().map(({ survey, phase }) => [survey.title, phase])).toEqual([['Zwemmen', 'open'], ['Afval en sorteren', 'open'], ['Vorig jaar', 'ended']]);
    expect(list().filter(isWaiting)).toHaveLength(2);
    submitAnswers(town.db, as(town.an, invitation), formOf(town, as(town.an, invitation)).fields, may12);
    expect(list().filter(isWaiting).map(({ survey }) => survey.title)).toEqual(['Zwemmen']);
    expect(listSchoolSurveys(town.db, town.pieter, '2026-05-12')).toEqual([]);
    expect(listSchoolSurveys(town.db, town.environment, '2026-05-12')).toEqual([]);
  });
});

describe('two people of a school with the same form open', () => {
  test('both keep what they filled in; for the same field both values are there and only that one is asked again', () => {
    const town = lindervelde();
    const { invitation, bins, compost } = asked(town);
    const [an, karel] = [formOf(town, as(town.an, invitation)), formOf(town, as(town.karel, invitation))];

    expect(saveAnswers(town.db, as(town.an, invitation), an.type(bins, 4).fields, may12)).toEqual({ kind: 'saved', changed: 1 });
    expect(saveAnswers(town.db, as(town.karel, invitation), karel.type(bins, 6).type(compost, true).fields, at('2026-05-12', '09:05'))).toEqual({ kind: 'refused', reason: 'changed-meanwhile', questionIds: [bins], changed: 1 });
    expect(answersOf(town)).toMatchObject({ [bins]: { value: 4, answeredBy: town.an.personId }, [compost]: { value: true, answeredBy: town.karel.personId } });
    expect(findAsked(town.db, as(town.karel, invitation), '2026-05-12')?.questions[1]).toMatchObject({ state: { value: 4 }, savedBy: 'An Peeters', savedAt: may12 });
  });

  interface Step {
    readonly who: number;
    readonly field: number;
    readonly value: number | null;
    /** Opens the form anew first; else it is the one from before, as in a tab that stayed open. */
    readonly look: boolean;
  }
  const steps = fc.array(fc.record({ who: fc.nat({ max: 1 }), field: fc.nat({ max: 2 }), value: fc.option(fc.nat({ max: 3 }), { nil: null }), look: fc.boolean() }), { maxLength: 12 });

  /** Plays two people who save in turn, and says whether an answer was overwritten by somebody who never saw it. */
  function twoPeople(basisOf: (field: TypedAnswer, stands: AnswerState) => string) {
    const town = lindervelde();
    const { survey, questions } = aSurvey(town.db, { ...OPEN, asks: ['Hoeveel fietsen?', 'Hoeveel boeken?', 'Hoeveel bomen?'] });
    const { invitation } = anInvitation(town.db, survey.id, KIEM);
    const ids = questions.map(({ id }) => id);
    const stands = () => new Map((findAsked(town.db, as(town.an, invitation), '2026-05-12')?.questions ?? []).map(({ question, state }) => [question.id, state]));
    const open = (actor: Town['an']) => {
      const form = formOf(town, as(actor, invitation));
      return { form, knows: new Set([...stands()].map(([id, state]) => `${id} ${basisOfAnswer(state)}`)) };
    };
    return (played: readonly Step[]): boolean => {
      town.db.delete(surveyAnswers).run();
      const people = [town.an, town.karel];
      const tabs = people.map(open);
      return played.every(({ who, field, value, look }) => {
        const [person = town.an, tab] = [people[who], look ? undefined : tabs[who]];
        const { form, knows } = tab ?? open(person);
        tabs[who] = { form, knows };
        form.type(ids[field] ?? '', value);
        const before = stands();
        const typed = new Map([...form.fields].map(([id, answer]) => [id, { ...answer, basis: basisOf(answer, before.get(id) ?? NOTHING) }]));
        const outcome = saveAnswers(town.db, as(person, invitation), typed, may12);
        const after = stands();
        const clashing = 'questionIds' in outcome ? outcome.questionIds : [];
        return ids.every((id) => {
          const [was, is] = [basisOfAnswer(before.get(id) ?? NOTHING), basisOfAnswer(after.get(id) ?? NOTHING)];
          const isKept = was === is || knows.has(`${id} ${was}`);
          // What he wrote himself he knows, and what clashed he is shown.
          if (was !== is || clashing.includes(id)) knows.add(`${id} ${is}`);
          const answer = form.fields.get(id);
          if (answer && clashing.includes(id)) form.fields.set(id, { ...answer, basis: is });
          return isKept;
        });
      });
    };
  }

  test('lose nothing, in whatever order they save', () => {
    fc.assert(fc.property(steps, twoPeople(({ basis }) => basis)), { numRuns: 40 });
  });
  test('would lose something when the last one simply won (control)', () => {
    expect(fc.check(fc.property(steps, twoPeople((_field, stands) => basisOfAnswer(stands))), { numRuns: 500, endOnFailure: true }).failed).toBe(true);
  });
});
