import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { municipality, services } from '#db/schema/index.ts';
import {
  acceptLine, askSchool, changeNumbers, forwardLine, isOverdue, proposeToSchool, refuseMoments, remindOfAnswers, replyToService, statusOf,
} from '#src/domain/requests/index.ts';
import { answerDayAfterPause, answerDayOf, findService, listServices } from '#src/domain/services/index.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { at, group, lindervelde, may12, moment } from '#tests/support/town.ts';

describe('the day by which a service answers', () => {
  const { db } = lindervelde();

  test('counts its own working days: not the weekend, not Ascension, not its bridge day, not Whit Monday', () => {
    // 13 is the first; 14 is Ascension, 15 the bridge, 16 and 17 the weekend, 25 Whit Monday.
    expect(answerDayOf(db, 'bib', '2026-05-12')).toBe('2026-05-21');
    expect(answerDayOf(db, 'cultuur', '2026-05-12')).toBe('2026-05-29');
    expect(answerDayOf(db, 'politie', '2026-05-12')).toBe('2026-06-05');
  });

  test('of the coordinator follows the closing days and the term of the municipality', () => {
    expect(answerDayOf(db, null, '2026-05-12')).toBe('2026-05-21');
    expect(answerDayOf(db, 'bestaat-niet', '2026-05-12')).toBe('2026-05-21');

    const { db: slower } = lindervelde();
    slower.update(municipality).set({ coordinatorAnswerDays: 7 }).run();
    expect(answerDayOf(slower, null, '2026-05-12')).toBe('2026-05-26');
  });

  test('runs on through the summer holiday of the schools', () => {
    expect(answerDayOf(db, 'bib', '2026-07-06')).toBe('2026-07-13');
  });

  test('after a pause leaves what was left, and at least one day', () => {
    const pause = { answerBy: '2026-05-28', pausedOn: '2026-05-20' };

    expect(answerDayAfterPause(db, 'cultuur', pause, '2026-06-01')).toBe('2026-06-08');
    expect(answerDayAfterPause(db, 'cultuur', { answerBy: '2026-05-20', pausedOn: '2026-05-20' }, '2026-06-01')).toBe('2026-06-02');
    expect(answerDayAfterPause(db, 'cultuur', { answerBy: '2026-05-12', pausedOn: '2026-05-20' }, '2026-06-05')).toBe('2026-06-08');
  });

  test('is known of each of the sixteen services', () => {
    expect(listServices(db)).toHaveLength(16);
    expect(findService(db, 'bib')?.answerDays).toBe(5);
    expect(findService(db, 'x')).toBeUndefined();
  });
});

describe('the answer day of a line', () => {
  test('is the service\'s, or the day of the draw or the consultation where one decides', () => {
    const { an, send, asked, question } = lindervelde();
    const lines = send(an, [asked(an, 'BIB-01', ['L3']), asked(an, 'CUL-01', ['K3']), asked(an, 'SPO-02', ['L1']), question('Wie helpt ons met de schooltuin?')]);

    expect(lines.map(({ answerBy }) => answerBy)).toEqual(['2026-05-21', '2026-06-26', '2026-06-12', '2026-05-21']);
  });

  test('stands still while the school has to answer, and then goes on with the days that were left', () => {
    const { db, an, library, sender, ask, lineOf } = lindervelde();
    const { id } = ask(an, 'BIB-01', ['L3']);
    askSchool(db, library, id, 'Met hoeveel klassen?', sender, at('2026-05-13'));

    expect(lineOf(id)).toMatchObject({ state: 'needs-info', pausedOn: '2026-05-13', answerBy: '2026-05-21' });
    expect(isOverdue(lineOf(id), '2026-06-30')).toBe(false);
    replyToService(db, an, id, 'Twee.', sender, at('2026-06-01'));
    // Left on 13 May were 18 to 21 May; from 1 June those four are 2 to 5 June.
    expect(lineOf(id)).toMatchObject({ state: 'submitted', pausedOn: null, answerBy: '2026-06-05' });
  });

  test('stands still from the first moment that the school had to say something, also when the service asks more', () => {
    const { db, an, library, sender, ask, lineOf } = lindervelde();
    const { id } = ask(an, 'BIB-01', ['L3']);
    proposeToSchool(db, library, id, [moment('2026-10-20')], '', sender, at('2026-05-13'));
    askSchool(db, library, id, 'Of liever in de winter?', sender, at('2026-05-19'));

    expect(lineOf(id).pausedOn).toBe('2026-05-13');
    replyToService(db, an, id, 'Neen.', sender, at('2026-06-01'));
    expect(lineOf(id).answerBy).toBe('2026-06-05');
  });

  test('goes on when no moment suits', () => {
    const { db, an, library, sender, ask, lineOf } = lindervelde();
    const { id } = ask(an, 'BIB-01', ['L3']);
    proposeToSchool(db, library, id, [moment('2026-10-20')], '', sender, at('2026-05-13'));
    refuseMoments(db, an, id, 'Liever in november.', sender, at('2026-06-01'));

    expect(lineOf(id)).toMatchObject({ state: 'submitted', answerBy: '2026-06-05', pausedOn: null, moments: [] });
  });

  test('does not become younger by being handed on', () => {
    const { db, an, library, sender, ask, lineOf } = lindervelde();
    const line = ask(an, 'BIB-01', ['L3']);
    forwardLine(db, library, line.id, 'cultuur', 'Is dit iets voor jullie?', sender, at('2026-05-19'));

    expect(lineOf(line.id)).toMatchObject({ serviceId: 'cultuur', answerBy: line.answerBy, submittedAt: line.submittedAt });
  });

  test('begins anew when a school asks other numbers after the closing day', () => {
    const { db, an, mobility, sender, ask, lineOf } = lindervelde();
    const { id } = ask(an, 'MOB-01', ['L3']);
    acceptLine(db, mobility, id, { message: '' }, sender, may12);
    changeNumbers(db, an, id, [group(40, { grade: 'L3' })], sender, at('2026-09-01'));

    expect(lineOf(id)).toMatchObject({ state: 'change-requested', answerBy: '2026-09-15' });
    expect(statusOf(lineOf(id), '2026-09-15')).toMatchObject({ word: 'change-requested' });
    expect(statusOf(lineOf(id), '2026-09-16')).toMatchObject({ word: 'overdue' });
  });
});

describe('the reminders', () => {
  /** Two lines for the library due on 21 May, one for nature due on 29 May. */
  function aTownThatWaits() {
    const town = lindervelde();
    town.ask(town.an, 'BIB-01', ['L3']);
    town.ask(town.bram, 'BIB-02');
    town.ask(town.an, 'NAT-01', ['L3']);
    const remind = (day: string, time = '09:00') => town.watch(() => remindOfAnswers(town.db, town.sender, at(day, time))).mails.map(({ template, toEmail, subject }) => [template, toEmail, subject]);
    return { ...town, remind };
  }

  test('go to a service on the day before and on the day itself, once a day however often the job runs', () => {
    const { db, remind } = aTownThatWaits();
    const due = [['answer-due', 'bib@lindervelde.example', 'Vandaag of morgen te beantwoorden: 2 aanvragen']];

    expect([remind('2026-05-19'), remind('2026-05-20'), remind('2026-05-20', '09:15'), remind('2026-05-21'), remind('2026-05-21', '23:59')]).toEqual([[], due, [], due, []]);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('go to the coordinator of what is late, once a day, for all services together', () => {
    const { remind } = aTownThatWaits();

    expect([remind('2026-05-22'), remind('2026-05-22', '12:00')]).toEqual([[['answers-late', 'coordinator.onderwijs@lindervelde.example', '2 aanvragen zijn over tijd']], []]);
    expect(remind('2026-05-30')).toEqual([['answers-late', 'coordinator.onderwijs@lindervelde.example', '3 aanvragen zijn over tijd']]);
  });

  test('go to nobody about a line that waits for the school or was answered', () => {
    const { db, library, nature, sender, remind } = aTownThatWaits();
    const ids = db.$client.prepare<[], { id: string; service: string }>('SELECT id, service_id AS service FROM request_lines').all();
    for (const { id, service } of ids) {
      if (service === 'bib') askSchool(db, library, id, 'Met hoeveel?', sender, at('2026-05-13'));
      else acceptLine(db, nature, id, { message: '', moment: moment('2026-10-20') }, sender, at('2026-05-13'));
    }

    expect([remind('2026-05-20'), remind('2026-06-20')]).toEqual([[], []]);
  });

  test('go once to a mailbox that two services share', () => {
    const { db, an, library, culture, ask, watch, sender } = lindervelde();
    db.update(services).set({ email: 'samen@lindervelde.example', answerDays: 5 }).where(eq(services.id, 'erfgoed')).run();
    db.update(services).set({ email: 'samen@lindervelde.example' }).where(eq(services.id, 'bib')).run();
    expect([library, culture].every(({ services: own }) => own.length === 1)).toBe(true);
    ask(an, 'BIB-01', ['L3']);
    ask(an, 'ERF-01', ['L3']);

    expect(watch(() => remindOfAnswers(db, sender, at('2026-05-20'))).mails.map(({ toEmail, subject }) => [toEmail, subject])).toEqual([
      ['samen@lindervelde.example', 'Vandaag of morgen te beantwoorden: 2 aanvragen'],
    ]);
  });
});
