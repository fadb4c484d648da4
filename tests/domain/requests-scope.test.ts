import { describe, expect, test } from 'vitest';
import { type Actor, actorOf, claimSchoolMembership, nobody } from '#src/domain/accounts/index.ts';
import * as room from '#src/domain/requests/index.ts';
import {
  TRANSITIONS, addQuestion, answerMany, deskOf, findHandled, findOwn, findRequest, findSent, joinLine, listCalendarFeeds, listColleagueLines, listEstimates, listOpenOf, listSchoolLines,
  makeCalendarFeed, markSeen, nameClasses, noteOnLine, notePhoneRequest, phoneForm, revokeCalendarFeed, startDraft, submitRequest,
} from '#src/domain/requests/index.ts';
import { basisOfClasses, listClasses, saveClasses } from '#src/domain/schools/index.ts';
import { LINE_VERBS, type LineVerb, aLineFor, doerOf, isLineVerb } from '#tests/support/line-verbs.ts';
import { type Town, everythingIn, group, lindervelde, may12 } from '#tests/support/town.ts';

/** Every function of the front door that changes something, by what guards it. What is not named here fails the first test. */
const WRITES = {
  byService: ['acceptLine', 'answerMany', 'askSchool', 'cancelLine', 'decideChange', 'declineLine', 'forwardLine', 'markSeen', 'moveMoment', 'noteOnLine', 'proposeToSchool', 'putOnWaitingList', 'recordAttendance'],
  bySchool: ['changeNumbers', 'chooseMoment', 'evaluateLine', 'joinLine', 'makeCalendarFeed', 'nameClasses', 'reconfirmLine', 'refuseMoments', 'replyToService', 'revokeCalendarFeed', 'withdrawLine'],
  /** Of whoever holds the secret, or what anyone may send, or what a service writes down for any school. */
  open: ['addQuestion', 'addToDraft', 'confirmRequest', 'emptyDraft', 'notePhoneRequest', 'removeFromDraft', 'startDraft', 'submitRequest', 'typeInDraft'],
  /** `handOverRequests` runs inside the handover, which the room of the schools guards. */
  portal: ['applyOfferChange', 'expireUnconfirmed', 'forgetDraftsBefore', 'forgetOldRequests', 'handOverRequests', 'remindOfAnswers', 'settleRequestsOf'],
} as const;
const READS = [
  'askFormOf', 'awaitsDraw', 'canMove', 'classesFor', 'conditionsOf', 'contentHashOf', 'countByService', 'countForgettable', 'countLiveByOffer', 'dayOfLine', 'deskOf', 'drawn', 'fileOf', 'findDraft', 'findHandled', 'findOwn', 'findRequest', 'findRequestToConfirm', 'findSending', 'findSent',
  'freeClashesOfLine', 'freeClashesOfWish', 'groupsOfRows', 'isCounted', 'isListKind', 'isOverdue', 'listCalendarFeeds', 'listColleagueLines', 'listEstimates', 'listHistory', 'listKindOf', 'listListsOf', 'listOpenOf', 'listSchoolLines', 'listSchoolYear', 'listVersions',
  'numbersAreFree', 'paperListOf', 'readAsk', 'readCalendarFeed', 'searchLines', 'statusOf', 'totalsOf', 'triageOf', 'turnOf', 'wishedOf',
];

const VERBS = Object.keys(TRANSITIONS).filter((verb): verb is LineVerb => isLineVerb(verb));
const BY_SERVICE = VERBS.filter((verb) => TRANSITIONS[verb].by === 'service');
const BY_SCHOOL = VERBS.filter((verb) => TRANSITIONS[verb].by === 'school');

/** Someone who says he is of De Kiem, and about whom the school has not answered. */
function aPendingMember({ db, sender }: Town): Actor {
  const { personId } = claimSchoolMembership(db, { name: 'Wout Nieuw', email: 'wout@mailbox.example' }, '990001', sender, may12);
  return actorOf(db, personId);
}

/** Who has nothing to do with a line of De Kiem for the library, on the service's side and on the school's. */
function strangers(town: Town): { toService: [string, Actor][]; toSchool: [string, Actor][] } {
  const everyone: [string, Actor][] = [
    ['another service', town.sport], ['another school', town.bram], ['a visitor', nobody], ['a pending member', aPendingMember(town)], ['a CLB', town.mieke],
    ['the administrator', town.administrator],
  ];
  return { toService: [...everyone, ['the school itself', town.an]], toSchool: [...everyone, ['the service itself', town.library], ['the coordinator', town.coordinator]] };
}

function isRefusedTo(town: Town, who: [string, Actor][], act: (actor: Actor) => unknown, refusal: unknown): void {
  const before = everythingIn(town.db);
  for (const [name, actor] of who) {
    expect(act(actor), name).toEqual(refusal);
    expect(everythingIn(town.db), name).toEqual(before);
  }
}

const notFound = { kind: 'refused', reason: 'not-found' };

describe('every function that changes something', () => {
  test('has its place in this file', () => {
    const functions = Object.entries(room).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

    expect(functions.sort()).toEqual([...WRITES.byService, ...WRITES.bySchool, ...WRITES.open, ...WRITES.portal, ...READS].sort());
  });
});

describe.each([...BY_SERVICE, ...BY_SCHOOL])('%s', (verb) => {
  const { by, from } = TRANSITIONS[verb];

  test('is nobody else\'s: the line is not found and not a byte changes; who may, does it', () => {
    const town = lindervelde();
    const { toService, toSchool } = strangers(town);
    const id = aLineFor(town, verb, from[0]);
    const { run, now } = LINE_VERBS[verb];

    isRefusedTo(town, by === 'service' ? toService : toSchool, (actor) => run(town, actor, id, now), notFound);
    expect(run(town, doerOf(town, by, verb), id, now).kind).not.toBe('refused');
  });

  test('of a line that does not exist is not found either', () => {
    const town = lindervelde();

    isRefusedTo(town, [['its doer', doerOf(town, by, verb)], ['nobody', nobody]], (actor) => LINE_VERBS[verb].run(town, actor, 'bestaat-niet', may12), notFound);
  });
});

describe('the rest of the desk', () => {
  test('writes no note and sees nothing for another service', () => {
    const town = lindervelde();
    const { toService } = strangers(town);
    const id = aLineFor(town, 'reply', 'needs-info');
    LINE_VERBS.reply.run(town, town.an, id, may12);

    isRefusedTo(town, toService, (actor) => noteOnLine(town.db, actor, id, 'Meelezen', may12), notFound);
    isRefusedTo(town, toService, (actor) => markSeen(town.db, actor, id, may12), false);
    isRefusedTo(town, toService, (actor) => findHandled(town.db, actor, id), undefined);
    expect([noteOnLine(town.db, town.library, id, 'Zie dossier', may12).kind, markSeen(town.db, town.library, id, may12), markSeen(town.db, town.library, id, may12)]).toEqual(['answered', true, false]);
  });

  test('answers many at once only where it may', () => {
    const town = lindervelde();
    const { toService } = strangers(town);
    const id = aLineFor(town, 'decline', 'submitted');
    const decline = (actor: Actor) => answerMany(town.db, actor, [id], { verb: 'decline', message: 'Volzet.' }, town.sender, may12);

    isRefusedTo(town, toService, decline, { done: 0, left: [{ lineId: id, reason: 'not-found' }] });
    expect(decline(town.library)).toEqual({ done: 1, left: [] });
  });

  test('is the coordinator\'s too, for every service', () => {
    const town = lindervelde();

    for (const verb of BY_SERVICE) expect(LINE_VERBS[verb].run(town, town.coordinator, aLineFor(town, verb, TRANSITIONS[verb].from[0]), LINE_VERBS[verb].now).kind, verb).not.toBe('refused');
  });

  test('notes a phone call for its own offers only', () => {
    const town = lindervelde();
    const form = phoneForm.parse({ site: '990001-1', offer: town.offer('BIB-02').id, grade: 'L3', pupils: '20' });

    isRefusedTo(town, strangers(town).toService, (actor) => notePhoneRequest(town.db, actor, form, town.sender, may12), { kind: 'refused', reason: 'offer-unknown' });
    expect(notePhoneRequest(town.db, town.library, form, town.sender, may12).kind).toBe('noted');
  });

  test('shows a service its own lines', () => {
    const town = lindervelde();
    aLineFor(town, 'accept', 'submitted');

    expect([town.library, town.sport, nobody, town.an].map((actor) => deskOf(town.db, actor, '2026-05-12').fresh.length)).toEqual([1, 0, 0, 0]);
  });
});

describe('the rest of a school', () => {
  test('makes and revokes secret calendars of itself only', () => {
    const town = lindervelde();
    const { toSchool } = strangers(town);
    isRefusedTo(town, toSchool, (actor) => makeCalendarFeed(town.db, actor, '990001', may12), undefined);

    makeCalendarFeed(town.db, town.an, '990001', may12);
    const [feed] = listCalendarFeeds(town.db, town.an);
    isRefusedTo(town, [...toSchool, ['a colleague', town.rita]], (actor) => revokeCalendarFeed(town.db, actor, feed?.id ?? '', may12), false);
    isRefusedTo(town, toSchool, (actor) => listCalendarFeeds(town.db, actor), []);
    expect(revokeCalendarFeed(town.db, town.an, feed?.id ?? '', may12)).toBe(true);
  });

  test('reads its own lines; a colleague of its site stands where it is asked again', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'SPO-01', ['L5']);
    const { toSchool } = strangers(town);

    isRefusedTo(town, toSchool, (actor) => [findOwn(town.db, actor, line.id), findRequest(town.db, actor, line.reference), listSchoolLines(town.db, actor)], [undefined, [], []]);
    isRefusedTo(town, toSchool, (actor) => listColleagueLines(town.db, actor, line.siteId, line.schoolId, [line.offerId ?? '']), []);
    expect(listColleagueLines(town.db, town.bram, line.siteId, '990005', [line.offerId ?? ''])).toEqual([]);
    expect(listColleagueLines(town.db, town.rita, line.siteId, line.schoolId, [line.offerId ?? ''])).toHaveLength(1);
  });

  test('says which classes an estimate became, and sees what is open in the name of a colleague', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'BIB-02', ['L5']);
    const site = { siteId: line.siteId, schoolYear: '2026-2027' };
    saveClasses(town.db, town.karel, site.siteId, site.schoolYear, { rows: [{ id: null, label: '5A', grades: ['L5'], pupils: 22, teacher: '', adults: null, needs: {} }], gone: [] }, basisOfClasses(listClasses(town.db, site.siteId, site.schoolYear)), may12);
    const ids = listClasses(town.db, site.siteId, site.schoolYear).filter(({ label }) => label === '5A').map(({ id }) => id);
    const { toSchool } = strangers(town);

    isRefusedTo(town, toSchool, (actor) => nameClasses(town.db, actor, line.id, ids, town.sender, may12), notFound);
    isRefusedTo(town, toSchool, (actor) => listEstimates(town.db, actor, site.siteId, site.schoolYear), []);
    isRefusedTo(town, toSchool, (actor) => listOpenOf(town.db, actor, '990001', town.an), { lines: [], followed: [], feeds: 0 });
    expect(listEstimates(town.db, town.rita, site.siteId, site.schoolYear)).toHaveLength(1);
    expect(listOpenOf(town.db, town.rita, '990001', town.an).lines).toHaveLength(1);
    expect(nameClasses(town.db, town.rita, line.id, ids, town.sender, may12).kind).toBe('classes-named');
  });

  test('is not joined by who only asks to belong to it, not even with groups of his own', () => {
    const town = lindervelde();
    const id = aLineFor(town, 'join', 'submitted');

    isRefusedTo(town, strangers(town).toSchool, (actor) => joinLine(town.db, actor, id, [group(20)], town.sender, may12), notFound);
  });

  test('leaves who asked something himself in sight of it, also before the school knows him', () => {
    const town = lindervelde();
    const wout = aPendingMember(town);
    submitRequest(town.db, wout, town.sendingOf(wout, [town.asked(town.an, 'BIB-02')], { siteId: '990001-1' }), town.sender, may12);

    expect(listSchoolLines(town.db, wout)).toHaveLength(1);
    expect(findSent(town.db, wout, undefined, 'A-2026-0001')).toMatchObject({ confirmed: true, schoolKnows: false });
  });
});

describe('a list someone is filling', () => {
  test('is found by who holds its secret', () => {
    const { db } = lindervelde();
    const { draft, token } = startDraft(db, may12);
    addQuestion(db, draft, may12);

    expect(room.findDraft(db, token)?.items).toEqual([{ key: 'vraag', offerId: null }]);
    expect([room.findDraft(db, `${token}x`), room.findDraft(db, ''), room.findDraft(db, undefined)]).toEqual([undefined, undefined, undefined]);
  });
});
