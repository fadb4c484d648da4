import { describe, expect, test } from 'vitest';
import {
  acceptLine, answerMany, cancelLine, chooseMoment, declineLine, deskOf, evaluateLine, forwardLine, joinLine, listHistory, markSeen, moveMoment, noteOnLine,
  notePhoneRequest, phoneForm, proposeToSchool, putOnWaitingList, recordAttendance, reconfirmLine, triageOf, askSchool, replyToService, refuseMoments, changeNumbers, withdrawLine, countByService,
} from '#src/domain/requests/index.ts';
import { addMinutes } from '#src/lib/time.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { type Town, at, everythingIn, group, lindervelde, may12, moment, publish } from '#tests/support/town.ts';

const later = (minutes: number) => addMinutes(may12, minutes);

/** A visit to the library that An asked for 3A and 3B. */
function aVisit() {
  const town = lindervelde();
  const line = town.ask(town.an, 'BIB-01', ['L3']);
  return { ...town, line };
}

/** Nothing may change when the desk forgot something. */
function isRefused(town: Town, act: () => unknown, reason: string): void {
  const before = everythingIn(town.db);
  expect(act()).toEqual({ kind: 'refused', reason });
  expect(everythingIn(town.db)).toEqual(before);
}

describe('an answer of the desk that is not complete', () => {
  test.each([' ', '', '\n\t'])('is refused when "%s" is all that was said', (empty) => {
    const town = aVisit();
    const { db, library, an, sender, line } = town;

    isRefused(town, () => declineLine(db, library, line.id, empty, sender, may12), 'reason-missing');
    isRefused(town, () => cancelLine(db, library, line.id, empty, sender, may12), 'reason-missing');
    isRefused(town, () => askSchool(db, library, line.id, empty, sender, may12), 'question-missing');
    isRefused(town, () => noteOnLine(db, library, line.id, empty, may12), 'note-missing');
    isRefused(town, () => replyToService(db, an, line.id, empty, sender, may12), 'reply-missing');
    isRefused(town, () => refuseMoments(db, an, line.id, empty, sender, may12), 'reply-missing');
    isRefused(town, () => evaluateLine(db, an, line.id, empty, sender, may12), 'reply-missing');
  });

  test('is refused without a moment, or with one that is over', () => {
    const town = aVisit();
    const { db, library, sender, line } = town;

    isRefused(town, () => acceptLine(db, library, line.id, { message: 'Welkom' }, sender, may12), 'moment-missing');
    isRefused(town, () => proposeToSchool(db, library, line.id, [], '', sender, may12), 'moments-missing');
    isRefused(town, () => proposeToSchool(db, library, line.id, [moment('2026-10-20'), moment('2026-05-11')], '', sender, may12), 'moment-past');
    isRefused(town, () => moveMoment(db, library, line.id, undefined, '', sender, may12), 'moment-missing');
    isRefused(town, () => moveMoment(db, library, line.id, moment('2026-05-11'), '', sender, may12), 'moment-past');
    isRefused(town, () => recordAttendance(db, library, line.id, 'done', sender, may12), 'not-yet');
  });

  test('of a session is refused without a session, of a question without an answer', () => {
    const town = lindervelde();
    const [visit, question] = town.send(town.an, [town.asked(town.an, 'CUL-01', ['K3'], { wish: {} }), town.question('Wie helpt ons met de schooltuin?')]);

    isRefused(town, () => acceptLine(town.db, town.culture, visit?.id ?? '', { message: '' }, town.sender, may12), 'session-missing');
    isRefused(town, () => acceptLine(town.db, town.coordinator, question?.id ?? '', { message: ' ' }, town.sender, may12), 'answer-missing');
    expect(acceptLine(town.db, town.coordinator, question?.id ?? '', { message: 'Bel Jef van natuur.' }, town.sender, may12)).toMatchObject({ kind: 'answered' });
  });

  test('of a school is refused with nobody left or with a moment nobody proposed', () => {
    const town = aVisit();
    const { db, an, library, sender, line } = town;
    proposeToSchool(db, library, line.id, [moment('2026-10-20')], '', sender, may12);

    isRefused(town, () => changeNumbers(db, an, line.id, [], sender, may12), 'nobody-comes');
    isRefused(town, () => chooseMoment(db, an, line.id, 'bestaat-niet', sender, may12), 'moment-unknown');
  });
});

describe('a visit that is agreed, moved and over', () => {
  test('goes from hand to hand, and every step is told to one side only', () => {
    const { db, an, library, sender, line, lineOf, watch } = aVisit();
    const told = (act: () => unknown) => watch(act).mails.map(({ template, toEmail }) => `${template} → ${toEmail}`);
    const AN = 'an.peeters@dekiem.example';

    expect([
      told(() => proposeToSchool(db, library, line.id, [moment('2026-10-20'), moment('2026-10-22')], '', sender, later(1))),
      told(() => chooseMoment(db, an, line.id, lineOf(line.id).moments[1]?.id ?? '', sender, later(2))),
      told(() => moveMoment(db, library, line.id, moment('2026-10-27'), 'Opleiding', sender, later(3))),
      told(() => reconfirmLine(db, an, line.id, sender, later(4))),
      told(() => recordAttendance(db, library, line.id, 'partly', sender, at('2026-10-27', '17:00'))),
      told(() => recordAttendance(db, library, line.id, 'done', sender, at('2026-10-28'))),
      told(() => evaluateLine(db, an, line.id, 'Prachtig voorgelezen.', sender, at('2026-10-29'))),
    ]).toEqual([
      [`line-proposed → ${AN}`], ['line-moment-chosen → bib@lindervelde.example'], [`line-moved → ${AN}`], ['line-reconfirmed → bib@lindervelde.example'], [`line-took-place → ${AN}`], [`line-took-place → ${AN}`],
      ['line-evaluated → bib@lindervelde.example'],
    ]);
    expect(lineOf(line.id)).toMatchObject({ state: 'evaluated', moments: [{ kind: 'agreed', day: '2026-10-27' }] });
    expect(checkInvariants(db)).toEqual([]);
  });

  test('is done at the earliest on its last day', () => {
    const { db, library, sender, line } = aVisit();
    acceptLine(db, library, line.id, { message: '', moment: { ...moment('2026-05-18'), untilDay: '2026-05-20' } }, sender, may12);

    expect(recordAttendance(db, library, line.id, 'done', sender, at('2026-05-19', '23:59'))).toEqual({ kind: 'refused', reason: 'not-yet' });
    expect(recordAttendance(db, library, line.id, 'done', sender, at('2026-05-20', '00:00')).kind).toBe('answered');
  });
});

describe('handing a line on', () => {
  test('goes to a service, to the coordinator and back, each time told who has it now', () => {
    const { db, library, coordinator, nature, sender, line, lineOf, watch } = aVisit();
    const subjects = (act: () => unknown) => watch(act).mails.map(({ toEmail, subject }) => [toEmail, subject.replace(/^.*: (?=nu bij)/, '')]);

    expect(forwardLine(db, library, line.id, 'bib', '', sender, may12)).toEqual({ kind: 'refused', reason: 'already-there' });
    expect(forwardLine(db, library, line.id, 'bestaat-niet', '', sender, may12)).toEqual({ kind: 'refused', reason: 'service-unknown' });
    expect(subjects(() => forwardLine(db, library, line.id, null, '', sender, later(1)))[0]).toEqual(['an.peeters@dekiem.example', 'nu bij Els Vermeulen (A-2026-0001)']);
    expect(forwardLine(db, library, line.id, 'bib', '', sender, later(2))).toEqual({ kind: 'refused', reason: 'not-found' });
    forwardLine(db, coordinator, line.id, 'natuur', '', sender, later(3));
    expect(lineOf(line.id)).toMatchObject({ serviceId: 'natuur', unseenSince: later(3), answerBy: line.answerBy, submittedAt: line.submittedAt });
    expect(markSeen(db, nature, line.id, later(4))).toBe(true);
    expect(checkInvariants(db)).toEqual([]);
  });
});

describe('a colleague', () => {
  test('joins with groups that are not in it yet, and gets the mails from then on', () => {
    const { db, joke, library, sender, line, lineOf, watch } = aVisit();
    const [first] = line.participants;
    if (!first) throw new Error('nobody comes');
    const { outcome } = watch(() => joinLine(db, joke, line.id, [first, group(21, { grade: 'L2' })], sender, later(1)));

    expect(outcome).toMatchObject({ kind: 'joined' });
    expect(lineOf(line.id).participants.map(({ label, grade, pupils }) => [label, grade, pupils])).toEqual([['3A', 'L3', 19], ['3B', 'L3', 19], ['', 'L2', 21]]);
    expect(watch(() => putOnWaitingList(db, library, line.id, '', sender, later(2))).mails.map(({ toEmail }) => toEmail).sort()).toEqual(['an.peeters@dekiem.example', 'joke.dierckx@dekiem.example']);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('joins twice and is still one', () => {
    const { db, joke, sender, line } = aVisit();
    joinLine(db, joke, line.id, [], sender, later(1));
    joinLine(db, joke, line.id, [], sender, later(2));

    expect(db.$client.prepare('SELECT * FROM line_followers').all()).toHaveLength(1);
  });

  test('does not bring a class that has a line of its own for this', () => {
    const town = lindervelde();
    const [mine, theirs] = ['3A', '3B'].map((label) => town.send(town.an, [{ ...town.asked(town.an, 'SPO-01', ['L3']), participants: town.asked(town.an, 'SPO-01', ['L3']).participants.filter((row) => row.label === label) }])[0]);
    if (!mine || !theirs) throw new Error('nothing was asked');

    isRefused(town, () => joinLine(town.db, town.joke, mine.id, theirs.participants, town.sender, may12), 'class-already-asked');
    withdrawLine(town.db, town.an, theirs.id, '', town.sender, may12);
    expect(joinLine(town.db, town.joke, mine.id, theirs.participants, town.sender, may12).kind).toBe('joined');
  });

  test('brings nobody after the closing day, but may still follow', () => {
    const { db, an, joke, mobility, sender, ask } = lindervelde();
    const { id } = ask(an, 'MOB-01', ['L5']);
    acceptLine(db, mobility, id, { message: '' }, sender, may12);

    expect(joinLine(db, joke, id, [group(20, { grade: 'L6' })], sender, at('2026-08-29'))).toEqual({ kind: 'refused', reason: 'closed' });
    expect(joinLine(db, joke, id, [], sender, at('2026-08-29')).kind).toBe('joined');
  });
});

describe('several lines at once', () => {
  test('are each answered as if alone; what could not be is left with its reason', () => {
    const { db, library, sender, send, asked, an, bram, lineOf } = lindervelde();
    const [loan, visit] = send(an, [asked(an, 'BIB-02'), asked(an, 'BIB-01', ['L3'])]);
    const [other] = send(bram, [asked(bram, 'BIB-02')]);
    const ids = [loan, visit, other].map((line) => line?.id ?? '');

    expect(answerMany(db, library, [...ids, ids[0] ?? '', 'bestaat-niet'], { verb: 'accept', message: 'Tot dan!' }, sender, may12)).toEqual({
      done: 2, left: [{ lineId: ids[1], reason: 'moment-missing' }, { lineId: 'bestaat-niet', reason: 'not-found' }],
    });
    expect(ids.map((id) => lineOf(id).state)).toEqual(['accepted', 'submitted', 'accepted']);
    expect(answerMany(db, library, ids, { verb: 'decline', message: '' }, sender, may12)).toMatchObject({ done: 0 });
    expect(checkInvariants(db)).toEqual([]);
  });
});

describe('a request by phone', () => {
  const form = (town: Town, code: string, more: Record<string, string> = {}) => phoneForm.parse({ site: '990009-1', offer: town.offer(code).id, grade: 'L4', pupils: '13', ...more });

  test('is written down and confirmed in one go, and mailed to who called', () => {
    const town = lindervelde();
    const { db, heritage, sender, watch } = town;
    const { outcome, mails } = watch(() => notePhoneRequest(db, heritage, form(town, 'ERF-01', { day: '2026-09-29', time: '09:30', caller: 'Lut Adriaens', callerEmail: 'Lut@DeLijnzaad.example ' }), sender, may12));

    expect(outcome).toMatchObject({ kind: 'noted', line: { reference: 'A-2026-0001', state: 'accepted', channel: 'phone', contactName: 'Lut Adriaens', moments: [{ day: '2026-09-29', startsAt: '09:30' }] } });
    expect(mails.map(({ toEmail, replyTo, template }) => [toEmail, replyTo, template])).toEqual([['lut@delijnzaad.example', 'erfgoed@lindervelde.example', 'request-phone']]);
    expect(outcome.kind === 'noted' && listHistory(db, outcome.line, 'school').map(({ verb }) => verb)).toEqual(['phone-request-noted', 'accept']);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('may be of a day that is over: a call is sometimes written down the week after', () => {
    const town = lindervelde();

    expect(notePhoneRequest(town.db, town.heritage, form(town, 'ERF-01', { day: '2026-05-04' }), town.sender, may12)).toMatchObject({ kind: 'noted', line: { contactEmail: 'directie.990009@scholen.lindervelde.example' } });
  });

  test('that does not fit leaves nothing behind, nor does a session or a school that is not there', () => {
    const town = lindervelde();
    publish(town, { code: 'CUL-90', seats: [12] });
    const session = town.offer('CUL-90').sessions[0]?.id ?? '';
    const note = (more: Record<string, string>) => () => notePhoneRequest(town.db, town.culture, form(town, 'CUL-90', more), town.sender, may12);

    isRefused(town, note({ session }), 'does-not-fit');
    isRefused(town, note({ session: 'bestaat-niet' }), 'session-unknown');
    isRefused(town, note({ site: 'bestaat-niet' }), 'site-unknown');
    expect(note({ session, pupils: '12' })()).toMatchObject({ kind: 'noted', line: { session: { id: session } } });
  });

  test.each([
    ['pupils', '0', 'pupils-wrong'], ['pupils', 'veel', 'pupils-wrong'], ['site', '', 'site-missing'], ['offer', '', 'offer-missing'], ['grade', 'L9', 'choice-unknown'],
    ['day', '29/09', 'date-wrong'], ['time', 'na de middag', 'time-wrong'], ['time', '24:00', 'time-wrong'], ['time', '09:60', 'time-wrong'], ['callerEmail', 'lut', 'email-wrong'],
  ])('with %s "%s" is not taken: %s', (field, typed, reason) => {
    const read = phoneForm.safeParse({ site: '990009-1', offer: 'x', pupils: '13', [field]: typed });

    expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, reason]]);
  });
});

describe('the desk', () => {
  test('has each line where its service has to look', () => {
    const { db, an, library, coordinator, sender, send, asked, question } = lindervelde();
    const [fresh, waits, soon, over] = send(an, [asked(an, 'BIB-02'), asked(an, 'BIB-01', ['L3']), asked(an, 'BIB-02'), asked(an, 'BIB-02'), question('Wie helpt ons met de schooltuin?')]);
    askSchool(db, library, waits?.id ?? '', 'Met hoeveel?', sender, later(1));
    acceptLine(db, library, soon?.id ?? '', { message: '', moment: moment('2026-05-20') }, sender, later(1));
    acceptLine(db, library, over?.id ?? '', { message: '', moment: moment('2026-05-11') }, sender, later(1));
    const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
    const desk = deskOf(db, library, '2026-05-12');

    expect([ids(desk.fresh), ids(desk.withSchool), ids(desk.soon), ids(desk.unlogged), ids(desk.overdue)]).toEqual([[fresh?.id], [waits?.id], [soon?.id], [over?.id], []]);
    expect(ids(deskOf(db, library, '2026-05-22').overdue)).toEqual([fresh?.id]);
    replyToService(db, an, waits?.id ?? '', 'Twee klassen.', sender, later(2));
    withdrawLine(db, an, soon?.id ?? '', '', sender, later(3));
    expect(ids(deskOf(db, library, '2026-05-12').unseen)).toEqual([soon?.id]);
    expect(triageOf(db, '2026-05-12').fresh.map(({ title }) => title)).toEqual(['Wie helpt ons met de schooltuin?']);
    expect(triageOf(db, '2026-05-22').overdue).toHaveLength(3);
    expect(countByService(db)).toContainEqual({ serviceId: null, state: 'submitted', lines: 1 });
    expect(deskOf(db, coordinator, '2026-05-12').fresh).toEqual([]);
  });
});
