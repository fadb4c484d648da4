import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { quietPeriods, surveyAnswers, surveyInvitations } from '#db/schema/index.ts';
import { listSchools, listSites } from '#src/domain/schools/index.ts';
import {
  closeEnded, closeSurvey, findAsked, findSurvey, forgetOldAnswers, keptAnswersOf, listQuestions, listSchoolSurveys, remindBeforeEnd, remindSchools, responseOf, resultsOf, saveAnswers, submitAnswers,
  tellOutcome, basisOfOutcome, basisOfAnswer, NOTHING,
} from '#src/domain/surveys/index.ts';
import { isLastReminderDue, noReminderOf, remindableFrom } from '#src/domain/surveys/reminder-rules.ts';
import { resultOf, summaryOf } from '#src/domain/surveys/result-rules.ts';
import { shownAnswer } from '#src/http/known-facts.ts';
import { shownSum } from '#src/http/shown-counts.ts';
import { nl } from '#src/i18n/nl/index.ts';
import { exportOfAnswers, exportOfSources } from '#src/http/survey-export.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey, anAnsweredSurvey, anItem, today } from '#tests/support/surveys.ts';
import { at, everythingIn, lindervelde, may12, tokenOf } from '#tests/support/town.ts';

const KIEM = '990001';
const SINT = '990002';
const THIRD = '990003';
const PUPILS = 'Hoeveel leerlingen telt je school op 1 februari?';

/** Sent on 27 April to three schools: one sent its answers, one began, one did nothing. */
function aRunningSurvey() {
  const town = lindervelde();
  const { survey, questions } = aSurvey(town.db, {
    state: 'open', sentAt: at('2026-04-27'), opensOn: '2026-04-27', closesOn: '2026-05-29', purpose: 'Containers', necessity: 'voluntary', schoolIds: [KIEM, SINT, THIRD],
    asks: [
      'Hoeveel kilo restafval heb je per week?', { text: 'Sorteert je school gft?', type: 'yes-no' }, { text: 'Hoeveel bakken per soort?', type: 'table', rows: ['pmd', 'papier'] },
      { text: 'Wat loopt moeilijk?', type: 'text' },
    ],
  });
  const invite = (schoolId: string, state: 'invited' | 'started' | 'submitted') => anInvitation(town.db, survey.id, schoolId, { state, invitedAt: at('2026-04-27'), submittedAt: state === 'submitted' ? may12 : null, submittedBy: state === 'submitted' ? 'Rita Claes' : null });
  const third = invite(THIRD, 'invited');
  const invitations = { sent: invite(KIEM, 'submitted').invitation, started: invite(SINT, 'started').invitation, nothing: third.invitation };
  const answer = (invitationId: string, index: number, value: unknown) => town.db.insert(surveyAnswers).values({ invitationId, questionId: questions[index]?.id ?? '', value, answeredAt: may12 }).run();
  const response = (day = today) => responseOf(town.db, survey, day);
  const results = (day = today) => resultsOf(town.db, survey, response(day), day);
  const remind = (now = may12, by = town.environment) => town.watch(() => remindSchools(town.db, by, survey.id, town.sender, now));
  return { ...town, survey, questions, invitations, firstLink: third.token, answer, response, results, remind };
}
const invitationOf = (db: ReturnType<typeof lindervelde>['db'], id: string) => db.select().from(surveyInvitations).where(eq(surveyInvitations.id, id)).get();

describe('who answered', () => {
  test('is counted per school, network and level; who began did not send', () => {
    const { response } = aRunningSurvey();

    const counted = response();
    expect(counted).toMatchObject({ asked: 3, started: 1, submitted: 1, notAsked: [] });
    expect(counted.schools.map(({ schoolId, invitation }) => [schoolId, invitation.state]).sort()).toEqual([[KIEM, 'submitted'], [SINT, 'started'], [THIRD, 'invited']]);
    for (const groups of [counted.byNetwork, counted.byLevel]) expect(groups.reduce((sum, { asked }) => sum + asked, 0)).toBe(3);
  });
});

describe('when a school may be reminded', () => {
  const invitation = { state: 'invited' as const, invitedAt: at('2026-05-05'), remindedAt: null };

  test('five school days after the last mail: free days do not count', () => {
    expect(remindableFrom(invitation)).toBe('2026-05-12');
    expect(remindableFrom({ ...invitation, remindedAt: at('2026-05-12') })).toBe('2026-05-21');
    expect(noReminderOf(invitation, [], '2026-05-11')).toEqual({ reason: 'too-soon', againOn: '2026-05-12' });
    expect(noReminderOf(invitation, [], '2026-05-12')).toBeUndefined();
  });

  test('never after it sent its answers, and not in a week it wants to be quiet', () => {
    expect(noReminderOf({ ...invitation, state: 'submitted' }, [], '2026-06-20')).toEqual({ reason: 'submitted' });
    expect(noReminderOf(invitation, [{ firstOn: '2026-05-11', lastOn: '2026-05-13' }], '2026-05-12')).toEqual({ reason: 'quiet', againOn: '2026-05-18' });
    expect(noReminderOf(invitation, [{ firstOn: '2026-05-18', lastOn: '2026-05-20' }], '2026-05-12')).toBeUndefined();
  });

  test('by the portal itself once, in the last five school days', () => {
    const due = (day: string, remindedAt: string | null = null) => isLastReminderDue({ closesOn: '2026-05-29' }, { remindedAt }, day);

    expect([due('2026-05-20'), due('2026-05-21'), due('2026-05-29'), due('2026-05-30')]).toEqual([false, true, true, false]);
    expect([due('2026-05-28', at('2026-05-21')), due('2026-05-28', at('2026-05-12'))]).toEqual([false, true]);
    expect(isLastReminderDue({ closesOn: null }, { remindedAt: null }, '2026-05-28')).toBe(false);
  });
});

describe('reminding by hand', () => {
  test('mails who did not send, each with its own new link, says that a colleague began, and never mails who sent', () => {
    const { db, remind, invitations, firstLink } = aRunningSurvey();

    const { outcome, mails, journal } = remind();
    expect(outcome).toEqual({ kind: 'reminded', schools: 2, waiting: 0 });
    expect(mails.map(({ template, secret }) => [template, secret])).toEqual([['survey-reminder', true], ['survey-reminder', true]]);
    expect(mails.filter(({ text }) => text.includes('Je collega begon al')).length).toBe(1);
    expect(mails.map((mail) => findAsked(db, { token: tokenOf(mail) }, today)?.invitation.id).sort()).toEqual([invitations.started.id, invitations.nothing.id].sort());
    expect(findAsked(db, { token: firstLink }, today)?.invitation.id, 'the first mail, which may have been handed on').toBe(invitations.nothing.id);
    expect([invitationOf(db, invitations.nothing.id), invitationOf(db, invitations.sent.id)]).toMatchObject([{ reminders: 1, remindedAt: may12 }, { reminders: 0, remindedAt: null }]);
    expect(journal).toMatchObject([{ verb: 'survey-reminded', changes: { schools: [0, 2] } }]);
    // The control: had it not sent its answers, it would have been mailed too.
    const again = aRunningSurvey();
    again.db.update(surveyInvitations).set({ state: 'started' }).where(eq(surveyInvitations.id, again.invitations.sent.id)).run();
    expect(again.remind().mails.length).toBe(3);
  });

  test('does nothing for another service, twice in a week, in a weekend, or when nobody is left', () => {
    const { db, remind, sport, coordinator, survey } = aRunningSurvey();

    expect([remind(may12, sport).outcome, remind(may12, coordinator).outcome]).toEqual(Array(2).fill({ kind: 'refused', reason: 'not-found' }));
    expect(remind(at('2026-05-16')).outcome).toEqual({ kind: 'refused', reason: 'no-school-day' });
    remind();
    const twice = remind(at('2026-05-13'));
    expect([twice.outcome, twice.mails]).toEqual([{ kind: 'refused', reason: 'reminded-recently' }, []]);
    expect(remind(at('2026-05-21')).outcome).toEqual({ kind: 'reminded', schools: 2, waiting: 0 });
    db.update(surveyInvitations).set({ state: 'submitted' }).where(eq(surveyInvitations.surveyId, survey.id)).run();
    expect(remind(at('2026-05-29')).outcome).toEqual({ kind: 'refused', reason: 'everyone-answered' });
    expect(remind(at('2026-06-01')).outcome).toEqual({ kind: 'refused', reason: 'survey-not-running' });
  });

  test('leaves a school in peace in its quiet weeks, and says so', () => {
    const { db, remind, response, invitations } = aRunningSurvey();
    db.insert(quietPeriods).values({ id: 'q', siteId: listSites(db, [THIRD])[0]?.id ?? '', firstOn: '2026-05-11', lastOn: '2026-05-20', reason: 'Examens' }).run();

    expect(remind().outcome).toEqual({ kind: 'reminded', schools: 1, waiting: 1 });
    expect(invitationOf(db, invitations.nothing.id)?.reminders).toBe(0);
    expect(response().schools.find(({ schoolId }) => schoolId === THIRD)?.noReminder).toEqual({ reason: 'quiet', againOn: '2026-05-21' });
  });
});

test('the portal reminds once by itself, in the last days, on school days', () => {
  const { db, sender, watch } = aRunningSurvey();
  const on = (day: string) => watch(() => remindBeforeEnd(db, sender, at(day))).mails.length;

  expect(['2026-05-20', '2026-05-21', '2026-05-22', '2026-05-23', '2026-05-28', '2026-05-29', '2026-06-02'].map(on)).toEqual([0, 2, 0, 0, 0, 0, 0]);
});

describe('what schools answered', () => {
  test('adds up per type, of schools that sent it', () => {
    const { answer, invitations: { sent, started }, results, questions } = aRunningSurvey();
    [40, true, { pmd: 3, papier: 2 }, 'De gft-bak stinkt.'].forEach((value, index) => answer(sent.id, index, value));
    answer(started.id, 0, 1000);

    const [kilo, sorts, bins, words] = results();
    expect(kilo).toMatchObject({ result: { kind: 'numbers', summary: { schools: 1, sum: 40, median: 40 } }, unanswered: 0 });
    expect(sorts?.result).toEqual({ kind: 'counts', counts: [{ choice: true, schools: 1 }, { choice: false, schools: 0 }] });
    expect(bins?.result).toEqual({ kind: 'rows', rows: [{ row: 'pmd', sum: 3, schools: 1 }, { row: 'papier', sum: 2, schools: 1 }] });
    expect([words?.result.kind, words?.answers.map(({ value }) => value)]).toEqual(['list', ['De gft-bak stinkt.']]);
    expect(questions.length).toBe(4);
  });

  test('says who left a question open, and who gave it before', () => {
    const { db, invitations: { sent }, results, questions } = aRunningSurvey();
    db.insert(surveyAnswers).values({ invitationId: sent.id, questionId: questions[0]?.id ?? '', value: null, alreadyGiven: true, alreadyGivenText: 'In januari', answeredAt: may12 }).run();

    const [kilo, sorts] = results();
    expect([kilo?.given.map(({ where }) => where), kilo?.unanswered, kilo?.answers]).toEqual([['In januari'], 0, []]);
    expect([sorts?.given, sorts?.unanswered]).toEqual([[], 1]);
  });

  test('counts what was known and not asked again, with where it comes from, also of what was replaced since', () => {
    const town = lindervelde();
    anItem(town.db, 'll.totaal', 'Leerlingen');
    const item = { itemId: 'll.totaal', itemConfirmed: true };
    anAnsweredSurvey(town.db, [KIEM, SINT], { asks: [{ text: PUPILS, ...item }] }, 210);
    const { survey } = aSurvey(town.db, { state: 'closed', sentAt: may12, closedAt: at('2026-05-20'), opensOn: '2026-05-12', closesOn: '2026-05-20', schoolIds: [KIEM, SINT, THIRD], asks: [{ text: PUPILS, ...item, handling: 'reuse' }] });
    const { invitation } = anInvitation(town.db, survey.id, THIRD, { state: 'submitted', submittedAt: may12 });
    town.db.insert(surveyAnswers).values({ invitationId: invitation.id, questionId: listQuestions(town.db, survey.id)[0]?.id ?? '', value: 100, answeredAt: may12 }).run();

    const response = responseOf(town.db, survey, '2026-06-01');
    const [pupils] = resultsOf(town.db, survey, response, '2026-06-01');
    expect(pupils?.result).toMatchObject({ summary: { schools: 3, sum: 520, median: 210, smallest: 100, largest: 210 } });
    expect(pupils?.answers.map(({ schoolId, origin, fact }) => [schoolId, origin, fact?.sourceText ?? '']).sort()).toEqual([[KIEM, 'reused', 'Sportplanning'], [SINT, 'reused', 'Sportplanning'], [THIRD, 'typed', '']]);
    expect(response.notAsked.length).toBe(2);
    expect(exportOfSources({ results: pupils ? [pupils] : [] }).rows.find(([id]) => id === KIEM)).toEqual([KIEM, expect.any(String), PUPILS, 'eerder gegeven', expect.stringContaining('Sportplanning'), '2026-02-01']);
  });

  test('goes in a file: a row per school, a column per question and per row of a table, small counts hidden where asked', () => {
    const { answer, invitations: { sent }, results, response, questions } = aRunningSurvey();
    [3, true, { pmd: 12 }, '=1+1'].forEach((value, index) => answer(sent.id, index, value));
    const file = (hidden: string[]) => exportOfAnswers({ results: results(), response: response(), hidden: new Set(hidden) });

    expect(file([]).header.slice(6)).toEqual([questions[0]?.text, questions[1]?.text, 'Hoeveel bakken per soort?: pmd', 'Hoeveel bakken per soort?: papier', questions[3]?.text]);
    const rowOf = (rows: ReturnType<typeof file>['rows']) => rows.find(([id]) => id === KIEM)?.slice(4);
    expect(rowOf(file([]).rows)).toEqual(['verstuurd', '2026-05-12', 3, 'Ja', 12, null, '=1+1']);
    expect(rowOf(file(questions.map(({ id }) => id)).rows)).toEqual(['verstuurd', '2026-05-12', 'minder dan 5', 'Ja', 12, null, '=1+1']);
    expect(file([]).rows.map(([, , , , state]) => state).sort()).toEqual(['begonnen, niet verstuurd', 'niet ingevuld', 'verstuurd']);
  });

  test('tells no small count where it is hidden: not alone, not in a table, not by what it adds up to', () => {
    const { questions: [kilo, , bins] } = aRunningSurvey();
    if (!kilo || !bins) throw new Error('no questions');

    expect([shownAnswer(kilo, 3, true, nl), shownAnswer(kilo, 3, false, nl), shownAnswer(kilo, 0, true, nl), shownAnswer(kilo, 5, true, nl)]).toEqual(['minder dan 5', '3', '0', '5']);
    expect([shownAnswer(bins, { pmd: 4, papier: 12 }, true, nl), shownAnswer(bins, { pmd: 4, papier: 12 }, false, nl)]).toEqual(['pmd: minder dan 5\npapier: 12', 'pmd: 4\npapier: 12']);
    expect([shownSum(kilo, [3, 20], 23, true), shownSum(kilo, [3, 20], 23, false), shownSum(kilo, [8, 20], 28, true)]).toEqual([expect.stringContaining('niet getoond'), '23', '28']);
  });

  test.each([
    [[], null],
    [[5], { schools: 1, sum: 5, median: 5, smallest: 5, largest: 5 }],
    [[4, 1, 3, 2], { schools: 4, sum: 10, median: 2.5, smallest: 1, largest: 4 }],
    [[0.1, 0.2], { schools: 2, sum: 0.3, median: 0.15, smallest: 0.1, largest: 0.2 }],
  ])('the numbers %j come to %j', (numbers, summary) => expect(summaryOf(numbers)).toEqual(summary));

  test('counts each of several choices, and every step of a scale', () => {
    expect(resultOf({ type: 'choices', options: ['fiets', 'bus'], rows: [] }, [['fiets', 'bus'], ['bus']])).toEqual({ kind: 'counts', counts: [{ choice: 'fiets', schools: 1 }, { choice: 'bus', schools: 2 }] });
    expect(resultOf({ type: 'scale', options: [], rows: [] }, [4, 4, 1])).toMatchObject({ counts: [{ schools: 1 }, { schools: 0 }, { schools: 0 }, { schools: 2 }, { schools: 0 }] });
  });
});

describe('closing a survey', () => {
  test('by hand or after its last day: no school answers any more', () => {
    const { db, environment, sport, survey, an, invitations } = aRunningSurvey();

    expect(closeSurvey(db, sport, survey.id, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(closeSurvey(db, environment, survey.id, may12)).toEqual({ kind: 'closed' });
    expect(findSurvey(db, survey.id)).toMatchObject({ state: 'closed', closedAt: may12 });
    expect(saveAnswers(db, { actor: an, invitationId: invitations.sent.id }, new Map(), may12)).toEqual({ kind: 'refused', reason: 'survey-closed' });
    expect(closeSurvey(db, environment, survey.id, may12)).toEqual({ kind: 'refused', reason: 'survey-over' });
  });

  test('the job closes only what has ended', () => {
    const { db, survey, watch } = aRunningSurvey();

    closeEnded(db, at('2026-05-29', '23:59'));
    expect(findSurvey(db, survey.id)?.state).toBe('open');
    expect(watch(() => closeEnded(db, at('2026-05-30', '00:10'))).journal).toMatchObject([{ verb: 'survey-closed', actorAs: 'portal' }]);
    expect(findSurvey(db, survey.id)?.state).toBe('closed');
  });

  test('then schools read what was done with their answers, without a mail', () => {
    const { db, environment, survey, an, watch } = aRunningSurvey();
    const tell = (text: string, basis = basisOfOutcome(findSurvey(db, survey.id) ?? survey)) => tellOutcome(db, environment, survey.id, { text, basis }, at('2026-06-01'));

    expect(tellOutcome(db, environment, survey.id, { text: 'Klaar', basis: '' }, may12)).toEqual({ kind: 'refused', reason: 'survey-still-open' });
    closeEnded(db, at('2026-05-30'));
    expect([tell(' '), tell('Bel 85.07.30-033.28')]).toEqual([{ kind: 'wrong', errors: { uitkomst: 'outcome-missing' } }, { kind: 'wrong', errors: { uitkomst: 'national-number' } }]);
    const { outcome, mails } = watch(() => tell('Elke school krijgt een gft-bak.'));
    expect([outcome, mails]).toEqual([{ kind: 'told' }, []]);
    expect(listSchoolSurveys(db, an, '2026-06-02').find((one) => one.survey.id === survey.id)?.survey.outcome).toBe('Elke school krijgt een gft-bak.');
    expect(tell('Iets anders', basisOfOutcome({ outcome: '' }))).toEqual({ kind: 'conflict', now: 'Elke school krijgt een gft-bak.' });
  });
});

describe('a service that fills in for a school', () => {
  test('is named as who did it; another service cannot, nor in another survey', () => {
    const { db, environment, sport, survey, questions, invitations, watch } = aRunningSurvey();
    const typed = new Map([[questions[0]?.id ?? '', { value: 12, given: false, where: '', basis: basisOfAnswer(NOTHING) }]]);
    const by = { desk: environment, surveyId: survey.id, invitationId: invitations.nothing.id };

    expect(submitAnswers(db, { ...by, desk: sport }, typed, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(submitAnswers(db, { ...by, surveyId: 'another' }, typed, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    const { outcome, journal } = watch(() => submitAnswers(db, by, typed, may12));
    expect(outcome).toMatchObject({ kind: 'submitted' });
    expect(invitationOf(db, invitations.nothing.id)).toMatchObject({ state: 'submitted', submittedBy: environment.personId });
    expect(journal.map(({ verb, actorAs }) => [verb, actorAs])).toEqual([['survey-answers-saved', 'service'], ['survey-submitted', 'service']]);
  });
});

describe('past the term of the municipality', () => {
  test('answers, names and links go, counts stay; a survey within the term keeps everything', () => {
    const { db, survey, answer, invitations, response, results, remind, mails, watch } = aRunningSurvey();
    answer(invitations.sent.id, 0, 40);
    remind();
    closeEnded(db, at('2026-05-30'));
    const before = everythingIn(db);

    expect(forgetOldAnswers(db, at('2029-08-31'))).toBe(0);
    expect(everythingIn(db)).toEqual(before);
    expect(watch(() => forgetOldAnswers(db, at('2029-09-01', '08:00'))).journal).toMatchObject([{ verb: 'survey-answers-forgotten', subjectId: survey.id }]);
    expect(response('2029-09-01')).toMatchObject({ asked: 3, started: 1, submitted: 1 });
    expect(results('2029-09-01').flatMap(({ answers }) => answers)).toEqual([]);
    expect(db.select().from(surveyInvitations).where(eq(surveyInvitations.surveyId, survey.id)).all().every(({ contactName, contactEmail, submittedBy, linkHash, reminderHash }) => contactName + contactEmail + (submittedBy ?? '') + (reminderHash ?? '') === '' && linkHash.startsWith('forgotten:'))).toBe(true);
    expect(mails().filter(({ template }) => template === 'survey-reminder').map(({ toName, toEmail, subject, html }) => toName + toEmail + subject + html)).toEqual(['', '']);
    expect(forgetOldAnswers(db, at('2029-09-02'))).toBe(0);
  });

  /** Closed in 2026: so many schools answered five questions. */
  function anOldSurvey(answering: number) {
    const town = lindervelde();
    const { survey, questions } = aSurvey(town.db, {
      state: 'closed', sentAt: may12, closedAt: at('2026-05-30'), opensOn: '2026-05-12', closesOn: '2026-05-29',
      asks: ['Hoeveel bomen?', { text: 'Sorteer je?', type: 'yes-no' }, { text: 'Bakken?', type: 'table', rows: ['pmd', 'papier'] }, { text: 'Wat loopt moeilijk?', type: 'text' }, { text: 'Wie?', type: 'contact' }],
    });
    listSchools(town.db).slice(0, 7).forEach(({ id: schoolId }, nth) => {
      const { invitation } = anInvitation(town.db, survey.id, schoolId, nth < answering ? { state: 'submitted', submittedAt: may12 } : {});
      if (nth >= answering) return;
      const values = [10 * nth, nth < 3, nth < 4 ? { pmd: nth, papier: 777 } : { pmd: nth }, `Woord ${nth}`, { name: `Naam ${nth}`, email: '', phone: '' }];
      values.forEach((value, index) => town.db.insert(surveyAnswers).values({ invitationId: invitation.id, questionId: questions[index]?.id ?? '', value, answeredAt: may12 }).run());
    });
    const found = () => findSurvey(town.db, survey.id) ?? survey;
    return { ...town, survey, found, kept: () => keptAnswersOf(found()) };
  }

  test('counts and sums stay, of fewer than five schools only how many; never words, people, or a row that few filled in', () => {
    const { db, kept, found } = anOldSurvey(6);
    expect(kept()).toBeNull();
    forgetOldAnswers(db, at('2029-09-01', '08:00'));

    expect(kept()).toMatchObject({ asked: 7, answered: 6 });
    expect(kept()?.questions.map(({ answered, result }) => [answered, result])).toEqual([
      [6, { kind: 'numbers', summary: { schools: 6, sum: 150, median: 25, smallest: 0, largest: 50 } }],
      [6, { kind: 'counts', counts: [{ choice: true, schools: 3 }, { choice: false, schools: 3 }] }],
      [6, { kind: 'rows', rows: [{ row: 'pmd', sum: 15, schools: 6 }, { row: 'papier', sum: null, schools: 4 }] }],
      [6, { kind: 'count' }], [6, { kind: 'count' }],
    ]);
    expect(JSON.stringify(found().aggregate)).not.toMatch(/Woord|Naam|777|99000/);
    const few = anOldSurvey(4);
    forgetOldAnswers(few.db, at('2029-09-01', '08:00'));
    expect(few.kept()?.questions.map(({ answered, result }) => [answered, result.kind])).toEqual(Array(5).fill([4, 'count']));
    expect(keptAnswersOf({ aggregate: { asked: 7, answered: 'zes', questions: [] } }), 'something else that stands there').toBeNull();
  });

  test('and ten school years later they go too', () => {
    const { db, kept, watch } = anOldSurvey(6);
    forgetOldAnswers(db, at('2029-09-01', '08:00'));
    forgetOldAnswers(db, at('2036-08-31', '08:00'));
    expect(kept()).not.toBeNull();
    expect(watch(() => forgetOldAnswers(db, at('2036-09-01', '08:00'))).journal.map(({ verb }) => verb)).toEqual(['survey-counts-forgotten']);
    expect(kept()).toBeNull();
  });
});
