import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { outbox, requestLines, sessionPlaces } from '#db/schema/index.ts';
import { nobody } from '#src/domain/accounts/index.ts';
import { findOfferAsItWas } from '#src/domain/offers/index.ts';
import {
  acceptLine, applyOfferChange, cancelLine, changeNumbers, conditionsOf, confirmRequest, decideChange, listHistory, listVersions, moveMoment, putOnWaitingList, reconfirmLine, refuseMoments,
  submitRequest, wishedOf, withdrawLine,
} from '#src/domain/requests/index.ts';
import { addMinutes } from '#src/lib/time.ts';
import { change, june1, session } from '#tests/support/changing.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { type Town, at, everythingIn, group, lindervelde, may12, moment, publish, tokenOf, wishForSessionOf } from '#tests/support/town.ts';

const later = (minutes: number) => addMinutes(june1, minutes);

/** A performance in two sessions of 60. An has a seat in the first, Bram in the second, Nadia asked the first and hears later. */
function aPerformance(seats: readonly number[] = [60, 60]) {
  const town = lindervelde();
  publish(town, { code: 'CUL-95', seats, priceCents: 400, closesOn: '2026-09-30' });
  const seat = (by: Town['an'], index: number, pupils = 20) => town.ask(by, 'CUL-95', [], may12, { participants: [group(pupils)], wish: wishForSessionOf(town.offer('CUL-95'), index) }).id;
  const [an, bram, nadia] = [seat(town.an, 0), seat(town.bram, 1), seat(town.nadia, 0)];
  for (const id of [an, bram]) acceptLine(town.db, town.culture, id, { message: '' }, town.sender, may12);
  return { ...town, lines: { an, bram, nadia }, first: town.offer('CUL-95') };
}
type Performance = ReturnType<typeof aPerformance>;

const dearer = { priceCents: 550 };
const statesOf = (town: Performance) => [town.lineOf(town.lines.an).state, town.lineOf(town.lines.bram).state, town.lineOf(town.lines.nadia).state];
const toldBy = (mails: { toEmail: string; template: string }[]) => mails.map(({ toEmail, template }) => `${toEmail.split('@')[0]} ${template}`).sort();

describe('a price that changes', () => {
  test('asks everyone who has an agreement, and tells everyone else', () => {
    const town = aPerformance();
    const { outcome, mails } = town.watch(() => change(town, 'CUL-95', dearer));

    expect(statesOf(town)).toEqual(['reconfirm', 'reconfirm', 'submitted']);
    expect(toldBy(mails)).toEqual(['an.peeters line-conditions-changed', 'bram.desmet line-conditions-changed', 'nadia.lambrecht line-offer-changed']);
    expect(mails.every(({ text }) => text.includes('Prijs: € 4 per leerling wordt € 5,50 per leerling.'))).toBe(true);
    expect(town.lineOf(town.lines.an)).toMatchObject({ offerVersionId: town.first.versionId, reconfirmVersionId: outcome.after.versionId });
    expect(town.lineOf(town.lines.nadia)).toMatchObject({ offerVersionId: outcome.after.versionId, reconfirmVersionId: null });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('stands in the history of both sides, in words and by the service', () => {
    const town = aPerformance();
    change(town, 'CUL-95', dearer);

    for (const reader of ['school', 'service'] as const) {
      expect(listHistory(town.db, town.lineOf(town.lines.an), reader).at(-1)).toMatchObject({ verb: 'ask-to-reconfirm', side: 'service', who: town.first.serviceName, text: 'Prijs: € 4 per leerling wordt € 5,50 per leerling.' });
    }
    expect(listHistory(town.db, town.lineOf(town.lines.nadia), 'school').at(-1)).toMatchObject({ verb: 'offer-changed', text: 'Prijs: € 4 per leerling wordt € 5,50 per leerling.' });
  });

  test('leaves the school its conditions and its seat until it says yes', () => {
    const town = aPerformance();
    const { before } = change(town, 'CUL-95', dearer);

    expect(conditionsOf(town.db, town.lineOf(town.lines.an))).toMatchObject({ price: '€ 4 per leerling', since: '2026-05-12', asked: [{ what: 'price', before: '€ 4 per leerling', after: '€ 5,50 per leerling' }], differs: [] });
    expect(town.offer('CUL-95').sessions.map(({ taken }) => taken)).toEqual(before.sessions.map(({ taken }) => taken));

    expect(reconfirmLine(town.db, town.an, town.lines.an, town.sender, later(10)).kind).toBe('reconfirmed');
    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'accepted', offerVersionId: town.offer('CUL-95').versionId, reconfirmVersionId: null });
    expect(conditionsOf(town.db, town.lineOf(town.lines.an))).toMatchObject({ price: '€ 5,50 per leerling', asked: [], differs: [] });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('is agreed too when the school says yes on the phone', () => {
    const town = aPerformance();
    const { after } = change(town, 'CUL-95', dearer);
    acceptLine(town.db, town.culture, town.lines.an, { message: '' }, town.sender, later(10));

    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'accepted', offerVersionId: after.versionId, reconfirmVersionId: null });
  });

  test('that does not suit brings the line back to the service, under the conditions it was asked with', () => {
    const town = aPerformance();
    change(town, 'CUL-95', dearer);
    const { mails } = town.watch(() => refuseMoments(town.db, town.an, town.lines.an, 'Dat is te duur voor ons.', town.sender, later(10)));

    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'submitted', offerVersionId: town.first.versionId, reconfirmVersionId: null });
    expect(toldBy(mails)).toEqual(['cultuur line-conditions-refused']);
    expect(conditionsOf(town.db, town.lineOf(town.lines.an))).toMatchObject({ asked: [], differs: [{ what: 'price' }] });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test.each([
    ['the school withdraws', (town: Performance) => withdrawLine(town.db, town.an, town.lines.an, '', town.sender, later(10)), 'cancelled-by-school'],
    ['the service cancels', (town: Performance) => cancelLine(town.db, town.culture, town.lines.an, 'De acteur is ziek.', town.sender, later(10)), 'cancelled-by-service'],
  ] as const)('asks nothing more when %s', (_, act, state) => {
    const town = aPerformance();
    change(town, 'CUL-95', dearer);
    act(town);

    expect(town.lineOf(town.lines.an)).toMatchObject({ state, offerVersionId: town.first.versionId, reconfirmVersionId: null });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('says nothing of what took place already', () => {
    const town = aPerformance();
    const { mails, journal } = town.watch(() => change(town, 'CUL-95', dearer, at('2026-11-19')));

    expect(mails.map(({ template }) => template)).toEqual(['line-offer-changed']);
    expect(journal.map(({ subjectId }) => subjectId)).not.toContain(town.lines.an);
    expect(statesOf(town)).toEqual(['accepted', 'accepted', 'submitted']);
  });
});

describe('a session that moves', () => {
  const moved = session(0, { startsAt: '2026-11-19T14:00', endsAt: '2026-11-19T15:00' });

  test('concerns who sits in it or waits for it, and is noted for the others', () => {
    const town = aPerformance();
    const { mails, outcome } = town.watch(() => change(town, 'CUL-95', moved));

    expect(statesOf(town)).toEqual(['reconfirm', 'accepted', 'submitted']);
    expect(toldBy(mails)).toEqual(['an.peeters line-conditions-changed', 'nadia.lambrecht line-offer-changed']);
    expect(mails[0]?.text).toContain('Moment: di 17 nov 2026, 10 u. tot 11 u. wordt do 19 nov 2026, 14 u. tot 15 u.');
    expect(town.lineOf(town.lines.bram)).toMatchObject({ offerVersionId: town.first.versionId, reconfirmVersionId: null });
    expect(listHistory(town.db, town.lineOf(town.lines.bram), 'school').at(-1)).toMatchObject({ verb: 'offer-changed', text: '' });
    expect(findOfferAsItWas(town.db, outcome.before.versionId)?.sessions[0]?.startsAt).toBe('2026-11-17T10:00');
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('keeps saying what the school once asked', () => {
    const town = aPerformance();
    change(town, 'CUL-95', moved);

    expect(wishedOf(town.db, town.lineOf(town.lines.an))).toMatchObject([{ value: 'di 17 nov 2026, 10 u. · De Spoel' }]);
    expect(wishedOf(town.db, town.lineOf(town.lines.nadia))).toMatchObject([{ value: 'do 19 nov 2026, 14 u. · De Spoel' }]);
  });

  test('for the second choice of who waits is told too', () => {
    const town = aPerformance();
    const [a, b] = town.first.sessions;
    const joke = town.ask(town.joke, 'CUL-95', [], may12, { participants: [group(5)], wish: { session: b?.id ?? '', reserve: a?.id ?? '' } });
    const { mails } = town.watch(() => change(town, 'CUL-95', moved));

    expect(toldBy(mails)).toContain('joke.dierckx line-offer-changed');
    expect(town.lineOf(joke.id).state).toBe('submitted');
  });
});

describe('a session that falls away', () => {
  test('ends what was agreed in it, and says which sessions have room', () => {
    const town = aPerformance();
    const { mails } = town.watch(() => change(town, 'CUL-95', session(0, null)));
    const told = mails.find(({ toEmail }) => toEmail === town.an.email);

    expect(statesOf(town)).toEqual(['cancelled-by-service', 'accepted', 'submitted']);
    expect(told?.template).toBe('line-session-cancelled');
    expect(told?.text).toContain('Moment: di 17 nov 2026, 10 u. tot 11 u. valt weg.');
    expect(told?.text).toContain('Er is nog plaats op:\n• wo 18 nov 2026, 10 u. tot 11 u. · De Spoel');
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('is no place any more for who waited for it, who stays in line and reads what is left', () => {
    const town = aPerformance();
    const { mails } = town.watch(() => change(town, 'CUL-95', session(0, null)));
    const told = mails.find(({ toEmail }) => toEmail === town.nadia.email);

    expect(town.lineOf(town.lines.nadia)).toMatchObject({ state: 'submitted', session: null, offerVersionId: town.offer('CUL-95').versionId });
    expect(told?.text).toContain('• wo 18 nov 2026');
    expect(wishedOf(town.db, town.lineOf(town.lines.nadia))).toMatchObject([{ value: 'di 17 nov 2026, 10 u. · De Spoel' }]);
    expect(acceptLine(town.db, town.culture, town.lines.nadia, { message: '' }, town.sender, later(10))).toEqual({ kind: 'refused', reason: 'session-missing' });
  });

  test('says so when the others are full, or when there are none', () => {
    const full = aPerformance([60, 20]);
    const { mails } = full.watch(() => change(full, 'CUL-95', session(0, null)));
    const none = aPerformance();
    const all = none.watch(() => change(none, 'CUL-95', { sessions: [] })).mails;

    expect(mails.find(({ toEmail }) => toEmail === full.an.email)?.text).toContain('Op de andere momenten is geen plaats meer.');
    expect(all.filter(({ template }) => template === 'line-session-cancelled').map(({ text }) => text.includes('Er zijn geen andere momenten.'))).toEqual([true, true]);
  });

  test('leaves alone what took place in it: tidying up is not cancelling', () => {
    const town = aPerformance();
    const { mails } = town.watch(() => change(town, 'CUL-95', session(0, null), at('2026-11-18', '08:00')));

    expect(town.lineOf(town.lines.an).state).toBe('accepted');
    expect(mails.map(({ toEmail }) => toEmail)).not.toContain(town.an.email);
  });
});

describe('what changes nothing for a school', () => {
  test('is one line in its history, without a mail and without a new state', () => {
    const town = aPerformance();
    const { mails, outcome } = town.watch(() => change(town, 'CUL-95', { title: 'Toneel, nu met muziek', leadDays: 3 }));

    expect(mails).toEqual([]);
    expect(statesOf(town)).toEqual(['accepted', 'accepted', 'submitted']);
    expect(town.lineOf(town.lines.an).offerVersionId).toBe(town.first.versionId);
    expect(town.lineOf(town.lines.nadia).offerVersionId, 'nothing was agreed').toBe(outcome.after.versionId);
    for (const id of Object.values(town.lines)) expect(listHistory(town.db, town.lineOf(id), 'school').filter(({ verb }) => verb === 'offer-changed')).toHaveLength(1);
  });

  test('is a new session, and fewer places than are taken: who sits there stays', () => {
    const town = aPerformance();
    const { mails, journal } = town.watch(() => change(town, 'CUL-95', (now) => ({
      sessions: [...now.sessions.map((one, n) => (n === 0 ? { ...one, capacity: 25 } : one)), { startsAt: '2026-11-25T10:00', endsAt: '2026-11-25T11:00', place: 'De Spoel', capacity: 10 }],
    })));

    expect(mails).toEqual([]);
    expect(town.offer('CUL-95').sessions[0]).toMatchObject({ capacity: 25, taken: 40 });
    expect(journal.filter(({ verb }) => verb === 'capacity-lowered')).toMatchObject([{ subjectKind: 'session', subjectId: town.first.sessions[0]?.id }]);
    expect(checkInvariants(town.db)).toEqual([]);
  });
});

describe('two changes before the school answers', () => {
  test('ask once more, with what differs from what the school has', () => {
    const town = aPerformance();
    change(town, 'CUL-95', dearer);
    const { mails, outcome } = town.watch(() => change(town, 'CUL-95', { priceCents: 600, grades: ['L6'] }, later(60)));
    const told = mails.find(({ toEmail }) => toEmail === town.an.email);

    expect(told?.text).toContain('Prijs: € 4 per leerling wordt € 6 per leerling.\nVoor wie: 5de en 6de leerjaar wordt 6de leerjaar.');
    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'reconfirm', offerVersionId: town.first.versionId, reconfirmVersionId: outcome.after.versionId });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('say nothing twice when the second changes nothing for the school', () => {
    const town = aPerformance();
    change(town, 'CUL-95', dearer);
    const { mails, outcome } = town.watch(() => change(town, 'CUL-95', { title: 'Toneel, nu met muziek' }, later(60)));

    expect(mails).toEqual([]);
    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'reconfirm', reconfirmVersionId: outcome.after.versionId });
  });

  test('cancel each other out: the line is accepted again by itself, and the school hears it', () => {
    const town = aPerformance();
    change(town, 'CUL-95', dearer);
    const { mails } = town.watch(() => change(town, 'CUL-95', { priceCents: 400 }, later(60)));

    expect(statesOf(town)).toEqual(['accepted', 'accepted', 'submitted']);
    expect(toldBy(mails)).toEqual(['an.peeters line-change-undone', 'bram.desmet line-change-undone', 'nadia.lambrecht line-offer-changed']);
    expect(town.lineOf(town.lines.an)).toMatchObject({ offerVersionId: town.first.versionId, reconfirmVersionId: null });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('let nobody say yes to what came after the page was opened', () => {
    const town = aPerformance();
    const seen = change(town, 'CUL-95', dearer).after.versionId;
    change(town, 'CUL-95', { title: 'Toneel, nu met muziek' }, later(10));
    const dearest = aPerformance();
    const seenThere = change(dearest, 'CUL-95', dearer).after.versionId;
    change(dearest, 'CUL-95', { priceCents: 900 }, later(10));

    expect(reconfirmLine(dearest.db, dearest.an, dearest.lines.an, dearest.sender, later(20), seenThere)).toEqual({ kind: 'refused', reason: 'changed-meanwhile' });
    expect(reconfirmLine(dearest.db, dearest.an, dearest.lines.an, dearest.sender, later(20), null)).toEqual({ kind: 'refused', reason: 'changed-meanwhile' });
    expect(reconfirmLine(town.db, town.an, town.lines.an, town.sender, later(20), seen).kind, 'only a text differs').toBe('reconfirmed');
    expect(town.lineOf(town.lines.an).offerVersionId).toBe(town.offer('CUL-95').versionId);
  });

  test('are one when the same version is handed in twice', () => {
    const town = aPerformance();
    const apply: typeof applyOfferChange = (...given) => {
      applyOfferChange(...given);
      const once = everythingIn(town.db);
      applyOfferChange(...given);
      expect(everythingIn(town.db)).toEqual(once);
    };
    change(town, 'CUL-95', dearer, june1, apply);
    change(town, 'CUL-95', { title: 'Anders' }, later(60), apply);
    change(town, 'CUL-95', session(0, null), later(120), apply);

    expect(checkInvariants(town.db)).toEqual([]);
  });
});

describe('a change while something else is being settled', () => {
  /** An wants two pupils more after the closing day; the service has not decided. */
  function askedForMore() {
    const town = aPerformance();
    changeNumbers(town.db, town.an, town.lines.an, [group(22)], town.sender, at('2026-10-05'));
    return town;
  }

  test('waits for the decision about numbers, and is asked right after it', () => {
    const town = askedForMore();
    const { mails } = town.watch(() => change(town, 'CUL-95', dearer, at('2026-10-06')));
    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'change-requested', offerVersionId: town.first.versionId });
    expect(mails.find(({ toEmail }) => toEmail === town.an.email)).toMatchObject({ template: 'line-change-ahead', text: expect.stringContaining('Eerst beslist de dienst over je nieuwe aantallen.') });

    const decided = town.watch(() => decideChange(town.db, town.culture, town.lines.an, true, '', town.sender, at('2026-10-07'))).mails;
    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'reconfirm', participants: [{ pupils: 22 }], offerVersionId: town.first.versionId });
    expect(toldBy(decided)).toEqual(['an.peeters line-change-accepted', 'an.peeters line-conditions-changed']);
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('ends numbers that were asked for a session that falls away', () => {
    const town = askedForMore();
    change(town, 'CUL-95', session(0, null), at('2026-10-06'));

    expect(town.lineOf(town.lines.an)).toMatchObject({ state: 'cancelled-by-service', requestedNumbers: null });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('leaves open that the moment of this one line was moved, also when the change is taken back', () => {
    const town = aVisit();
    moveMoment(town.db, town.library, town.id, moment('2026-10-22'), 'Een opleiding.', town.sender, later(0));
    change(town, 'BIB-01', dearer, later(10));
    change(town, 'BIB-01', (now) => ({ ...now, priceCents: 0, pricePer: 'free' }), later(20));

    expect(town.lineOf(town.id)).toMatchObject({ state: 'reconfirm', reconfirmVersionId: null });
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('keeps what the school did and the service has not seen', () => {
    const town = aPerformance();
    changeNumbers(town.db, town.an, town.lines.an, [group(21)], town.sender, later(0));
    change(town, 'CUL-95', dearer, later(10));

    expect(town.lineOf(town.lines.an).unseenSince).toBe(later(0));
  });
});

/** A class of An that visits the library, agreed. */
function aVisit() {
  const town = lindervelde();
  const { id } = town.ask(town.an, 'BIB-01', ['L1']);
  acceptLine(town.db, town.library, id, { message: '', moment: moment('2026-10-20') }, town.sender, may12);
  return { ...town, id };
}

describe('the moment of one line that moves', () => {
  test('does not change its version, before or after the school says yes', () => {
    const town = aVisit();
    const own = town.lineOf(town.id).offerVersionId;
    moveMoment(town.db, town.library, town.id, moment('2026-10-22'), '', town.sender, later(0));
    expect(town.lineOf(town.id)).toMatchObject({ state: 'reconfirm', offerVersionId: own, reconfirmVersionId: null });
    reconfirmLine(town.db, town.an, town.id, town.sender, later(5));

    expect(town.lineOf(town.id)).toMatchObject({ state: 'accepted', offerVersionId: own, reconfirmVersionId: null });
  });

  test('keeps its agreement when the place of the offer changes, and asks', () => {
    const town = aVisit();
    const { mails } = town.watch(() => change(town, 'BIB-01', (now) => ({ details: { ...now.details, location: 'Wijkbibliotheek Noord' } })));

    expect(mails.find(({ toEmail }) => toEmail === town.an.email)?.text).toMatch(/Plaats: Hoofdbibliotheek wordt Wijkbibliotheek Noord\./);
    expect(town.lineOf(town.id)).toMatchObject({ state: 'reconfirm', moments: [{ day: '2026-10-20', kind: 'agreed' }] });
    expect(checkInvariants(town.db)).toEqual([]);
  });
});

describe('a line on the waiting list', () => {
  test('moves along and stays on it', () => {
    const town = aPerformance();
    putOnWaitingList(town.db, town.culture, town.lines.nadia, '', town.sender, later(0));
    const { after } = change(town, 'CUL-95', dearer, later(10));

    expect(town.lineOf(town.lines.nadia)).toMatchObject({ state: 'waitlisted', offerVersionId: after.versionId });
  });
});

describe('a line whose button in the mail was not pressed yet', () => {
  const unconfirmed = () => {
    const town = aPerformance();
    const sofie = { name: 'Sofie', email: 'sofie@mailbox.example', schools: [] };
    const line = town.asked(town.an, 'CUL-95', [], { participants: [group(10)], wish: wishForSessionOf(town.first, 1) });
    const outcome = submitRequest(town.db, nobody, town.sendingOf(sofie, [line], { siteId: '990006-1' }), town.sender, may12);
    const id = town.linesOf(outcome.kind === 'sent' ? outcome.reference : '')[0]?.id ?? '';
    return { ...town, id, token: tokenOf(town.mails().find(({ toEmail }) => toEmail === sofie.email)) };
  };

  test('moves along without a mail, and says in its history what changed', () => {
    const town = unconfirmed();
    const { mails, outcome } = town.watch(() => change(town, 'CUL-95', dearer, addMinutes(may12, 60)));

    expect(mails.map(({ toEmail }) => toEmail)).not.toContain('sofie@mailbox.example');
    expect(town.lineOf(town.id)).toMatchObject({ state: 'unconfirmed', offerVersionId: outcome.after.versionId });
    expect(listHistory(town.db, town.lineOf(town.id), 'service').at(-1)?.text).toContain('Prijs');
  });

  test('can still be confirmed when its session fell away meanwhile', () => {
    const town = unconfirmed();
    const [, bram] = [town.lines.an, town.lines.bram];
    withdrawLine(town.db, town.bram, bram, '', town.sender, addMinutes(may12, 30));
    town.db.delete(sessionPlaces).where(eq(sessionPlaces.lineId, bram)).run();
    change(town, 'CUL-95', session(1, null), addMinutes(may12, 60));

    expect(confirmRequest(town.db, town.token, town.sender, addMinutes(may12, 90)).kind).toBe('confirmed');
    expect(town.lineOf(town.id)).toMatchObject({ state: 'submitted', session: null });
    expect(wishedOf(town.db, town.lineOf(town.id))).toMatchObject([{ value: 'wo 18 nov 2026, 10 u. · De Spoel' }]);
    expect(checkInvariants(town.db)).toEqual([]);
  });
});

/** What a change must never do to what was agreed; found in words. */
function brokenPromises(town: Performance): string[] {
  return [town.lines.an, town.lines.bram].flatMap((id) => {
    const line = town.lineOf(id);
    return [
      ...(line.offerVersionId === town.first.versionId ? [] : [`${line.schoolName} stands under conditions it never accepted`]),
      ...(line.state === 'reconfirm' ? [] : [`${line.schoolName} was not asked`]),
      ...(town.db.select().from(sessionPlaces).where(eq(sessionPlaces.lineId, id)).get() ? [] : [`${line.schoolName} lost its seat`]),
    ];
  });
}

describe('what was agreed', () => {
  test('stays agreed while the school has not answered', () => {
    const town = aPerformance();
    change(town, 'CUL-95', dearer);

    expect(brokenPromises(town)).toEqual([]);
  });

  test('would be broken by pointing lines to the new version at once (control)', () => {
    const town = aPerformance();
    const atOnce: typeof applyOfferChange = (tx, { after }) => {
      tx.update(requestLines).set({ offerVersionId: after.versionId }).where(eq(requestLines.offerId, after.id)).run();
    };
    change(town, 'CUL-95', dearer, june1, atOnce);

    expect(brokenPromises(town)).toEqual(expect.arrayContaining([expect.stringMatching(/never accepted/), expect.stringMatching(/not asked/)]));
  });

  test('is not touched by the first publication, or by a change of another offer', () => {
    const town = aPerformance();
    const apply: typeof applyOfferChange = (tx, { after }, sender, now) => applyOfferChange(tx, { before: undefined, after }, sender, now);
    change(town, 'CUL-95', dearer, june1, apply);
    change(town, 'CUL-04', { priceCents: 900 });

    expect(statesOf(town)).toEqual(['accepted', 'accepted', 'submitted']);
    expect(town.db.select().from(outbox).where(eq(outbox.template, 'line-conditions-changed')).all()).toEqual([]);
  });
});

describe('the versions of an offer', () => {
  test('say when, what changed and how many lines stand under each', () => {
    const town = aPerformance();
    change(town, 'CUL-95', { ...dearer, title: 'Toneel, nu met muziek' });
    const offer = listVersions(town.db, town.culture, town.first.id);

    expect(offer?.title).toBe('Toneel, nu met muziek');
    expect(offer?.versions).toMatchObject([
      { number: 2, publishedAt: june1, isNewest: true, changes: [{ what: 'price' }], noted: ['texts'], lines: 1, asked: 2 },
      { number: 1, publishedAt: may12, by: town.culture.name, isNewest: false, changes: [], noted: [], lines: 2, asked: 0 },
    ]);
  });

  test('are read by its own service only', () => {
    const town = aPerformance();

    for (const who of [town.sport, town.an, town.coordinator, town.administrator]) expect(listVersions(town.db, who, town.first.id)).toBeUndefined();
    expect(listVersions(town.db, town.culture, 'bestaat-niet')).toBeUndefined();
  });
});
