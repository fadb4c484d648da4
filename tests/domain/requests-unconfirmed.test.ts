import { describe, expect, test } from 'vitest';
import { actorOf, decideGrantByToken, nobody } from '#src/domain/accounts/index.ts';
import { listSessions } from '#src/domain/bookings/index.ts';
import {
  acceptLine, confirmRequest, deskOf, expireUnconfirmed, findHandled, findOwn, findRequestToConfirm, findSent, listHistory, settleRequestsOf, submitRequest,
  triageOf, listSchoolLines, withdrawLine,
} from '#src/domain/requests/index.ts';
import { addMinutes } from '#src/lib/time.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { type Town, everythingIn, group, lindervelde, may12, moment, publish, tokenOf, wishForSessionOf } from '#tests/support/town.ts';

const later = (minutes: number) => addMinutes(may12, minutes);
const HOURS_48 = 48 * 60;
const [SOFIE, KOEN] = ['sofie.mertens@mailbox.example', 'koen@tervaart.example'] as const;

/** Someone without an account asks a visit and a seat for De Vlasbloem, and has a mail with a button. */
function aVisitorAsks(email: string = SOFIE, siteId = '990006-1', town: Town = lindervelde()) {
  publish(town, { code: 'CUL-90', seats: [25] });
  const { db, sender, an, offer, asked, sendingOf, linesOf, mails } = town;
  const lines = [
    asked(an, 'BIB-01', [], { participants: [group(22, { grade: 'L3' })] }),
    asked(an, 'CUL-90', [], { participants: [group(20)], wish: wishForSessionOf(offer('CUL-90')) }),
  ];
  const outcome = submitRequest(db, nobody, sendingOf({ name: 'Sofie Mertens', email, schools: [] }, lines, { siteId }), sender, may12);
  if (outcome.kind !== 'sent') throw new Error(outcome.reason);
  const token = tokenOf(mails().find(({ template }) => template === 'request-confirm'));
  return { ...town, outcome, token, lines: () => linesOf(outcome.reference), taken: () => listSessions(db, [offer('CUL-90').id])[0]?.taken };
}

describe('a request of somebody the portal does not know', () => {
  test('holds nothing and reaches no service before the button in the mail is pressed', () => {
    const { db, outcome, lines, taken, mails, culture, coordinator } = aVisitorAsks();

    expect(outcome).toEqual({ kind: 'sent', reference: 'A-2026-0001', confirmed: false });
    expect(lines().map(({ state, answerBy, submittedAt }) => [state, answerBy, submittedAt])).toEqual([['unconfirmed', null, null], ['unconfirmed', null, null]]);
    expect(taken()).toBe(0);
    expect(mails()).toMatchObject([{ toEmail: SOFIE, template: 'request-confirm', secret: true, subject: 'Bevestig je aanvraag (A-2026-0001)' }]);
    expect([deskOf(db, culture, '2026-05-12').fresh, triageOf(db, '2026-05-12').fresh]).toEqual([[], []]);
    expect(lines().map(({ id }) => findHandled(db, coordinator, id))).toEqual([undefined, undefined]);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('is only looked at by opening the link, as often as a mail scanner likes', () => {
    const { db, token } = aVisitorAsks();
    const before = everythingIn(db);

    expect([1, 2, 3].map(() => findRequestToConfirm(db, token, later(5))?.confirmed)).toEqual([false, false, false]);
    expect(everythingIn(db)).toEqual(before);
  });

  test('counts from the button on: services, seats, answer days and one set of mails', () => {
    const { db, sender, token, lines, taken, watch } = aVisitorAsks();
    const { outcome, mails } = watch(() => confirmRequest(db, token, sender, later(30)));

    expect(outcome).toMatchObject({ kind: 'confirmed', reference: 'A-2026-0001', known: false });
    expect(lines().map(({ state, answerBy, submittedAt }) => [state, answerBy, submittedAt])).toEqual([
      ['submitted', '2026-05-21', later(30)], ['submitted', '2026-05-29', later(30)],
    ]);
    expect(taken()).toBe(20);
    expect(mails.map(({ toEmail }) => toEmail).sort()).toEqual(['bib@lindervelde.example', 'cultuur@lindervelde.example', 'directie.990006@scholen.lindervelde.example', SOFIE]);
    expect(findSent(db, nobody, { sent: ['A-2026-0001'] }, 'A-2026-0001')).toEqual({ reference: 'A-2026-0001', confirmed: true, schoolKnows: false });
    expect(checkInvariants(db)).toEqual([]);
  });

  test('shows in its history that it was made and confirmed with the button, each once', () => {
    const { db, sender, token, lines } = aVisitorAsks();
    confirmRequest(db, token, sender, later(30));
    const [line] = lines();

    expect(line && listHistory(db, line, 'service').map(({ verb, at: when }) => [verb, when])).toEqual([['request-made', may12], ['request-confirmed', later(30)]]);
  });

  test('is confirmed once', () => {
    const { db, sender, token } = aVisitorAsks();
    confirmRequest(db, token, sender, later(30));
    const before = everythingIn(db);

    expect(confirmRequest(db, token, sender, later(31))).toEqual({ kind: 'refused', reason: 'link-unknown' });
    expect(findRequestToConfirm(db, token, later(31))?.confirmed).toBe(true);
    expect(everythingIn(db)).toEqual(before);
  });

  test.each([['a link that was never sent', 'x'.repeat(43), 1], ['nothing', '', 1]])('is not confirmed by %s', (_, token, minutes) => {
    const { db, sender } = aVisitorAsks();
    const before = everythingIn(db);

    expect(confirmRequest(db, token, sender, later(minutes))).toEqual({ kind: 'refused', reason: 'link-unknown' });
    expect(everythingIn(db)).toEqual(before);
  });

  test('can be confirmed until 48 hours have passed, and then ends quietly', () => {
    const { db, sender, token, lines, watch } = aVisitorAsks();

    expect(findRequestToConfirm(db, token, later(HOURS_48 - 1))?.lines).toHaveLength(2);
    expect(findRequestToConfirm(db, token, later(HOURS_48))).toBeUndefined();
    expect(confirmRequest(db, token, sender, later(HOURS_48))).toEqual({ kind: 'refused', reason: 'link-unknown' });
    expect(expireUnconfirmed(db, later(HOURS_48))).toBe(0);
    const { outcome, mails } = watch(() => expireUnconfirmed(db, later(HOURS_48 + 1)));
    expect([outcome, mails]).toEqual([1, []]);
    expect(lines().map(({ state }) => state)).toEqual(['expired', 'expired']);
    expect(expireUnconfirmed(db, later(HOURS_48 + 2))).toBe(0);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('is not the school\'s to see or to withdraw as long as the button was not pressed', () => {
    const { db, sender, lines, watch } = aVisitorAsks();
    const principal = actorOfMail(db, 'directie@devlasbloem.example');
    const { mails } = watch(() => {
      for (const { id } of lines()) expect(withdrawLine(db, principal, id, '', sender, later(10))).toEqual({ kind: 'refused', reason: 'not-found' });
    });

    expect(mails).toEqual([]);
    expect(lines().map(({ state }) => state)).toEqual(['unconfirmed', 'unconfirmed']);
    expect(listSchoolLines(db, principal)).toEqual([]);
  });
});

describe('who confirms from the school\'s own mailbox', () => {
  test('is known at once: nobody has to vouch, and he sees his request', () => {
    const { db, sender, token, lines, watch } = aVisitorAsks(KOEN, '990007-1');
    const { outcome, mails } = watch(() => confirmRequest(db, token, sender, later(30)));

    expect(outcome).toMatchObject({ kind: 'confirmed', known: true });
    expect(mails.map(({ toEmail }) => toEmail)).not.toContain('directie.990007@scholen.lindervelde.example');
    expect(lines().map(({ schoolKnows }) => schoolKnows)).toEqual(['yes', 'yes']);
    const koen = actorOf(db, outcome.kind === 'confirmed' ? outcome.personId : '');
    expect(lines().every(({ id }) => findOwn(db, koen, id) !== undefined)).toBe(true);
  });
});

describe('who confirms from elsewhere', () => {
  /** Sofie pressed her button; the library agreed on a moment meanwhile. The school has a mail that asks whether it knows her. */
  function aPendingRequest() {
    const asked = aVisitorAsks();
    const { db, sender, token, lines, library, mails } = asked;
    const confirmed = confirmRequest(db, token, sender, later(30));
    acceptLine(db, library, lines()[0]?.id ?? '', { message: '', moment: moment('2026-10-20') }, sender, later(60));
    const vouch = tokenOf(mails().find(({ toEmail }) => toEmail === 'directie.990006@scholen.lindervelde.example'));
    return { ...asked, vouch, personId: confirmed.kind === 'confirmed' ? confirmed.personId : '' };
  }

  test('keeps the places while the school is asked, and sees only what he asked himself', () => {
    const { db, taken, lines, personId } = aPendingRequest();
    const sofie = actorOf(db, personId);

    expect(taken()).toBe(20);
    expect([sofie.schools, sofie.pendingSchools]).toEqual([[], ['990006']]);
    expect(lines().every(({ id }) => findOwn(db, sofie, id) !== undefined)).toBe(true);
  });

  test('and is known by the school keeps them', () => {
    const { db, sender, vouch, taken, lines } = aPendingRequest();

    expect(decideGrantByToken(db, { token: vouch, known: true }, settleRequestsOf, sender, later(90))).toMatchObject({ kind: 'decided' });
    expect(lines().map(({ state, schoolKnows }) => [state, schoolKnows])).toEqual([['accepted', 'yes'], ['submitted', 'yes']]);
    expect(taken()).toBe(20);
  });

  test('and is not known loses them: every line ends, every service hears it once, nothing is left agreed', () => {
    const { db, sender, vouch, taken, lines, watch } = aPendingRequest();
    const { mails } = watch(() => decideGrantByToken(db, { token: vouch, known: false }, settleRequestsOf, sender, later(90)));

    expect(lines().map(({ state, schoolKnows, moments }) => [state, schoolKnows, moments])).toEqual([['cancelled-by-school', 'no', []], ['cancelled-by-school', 'no', []]]);
    expect(taken()).toBe(0);
    expect(mails.filter(({ template }) => template === 'requester-unknown').map(({ toEmail, subject }) => [toEmail, subject]).sort()).toEqual([
      ['bib@lindervelde.example', expect.stringContaining('(A-2026-0001)')], ['cultuur@lindervelde.example', expect.stringContaining('(A-2026-0001)')],
    ]);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('asks again while the school has not answered: that counts at once, without a second button or question', () => {
    const { db, sender, personId, asked, an, sendingOf, watch } = aPendingRequest();
    const sofie = actorOf(db, personId);
    const { outcome, mails } = watch(() => submitRequest(db, sofie, sendingOf(sofie, [asked(an, 'BIB-02')], { siteId: '990006-1' }), sender, later(80)));

    expect(outcome).toMatchObject({ kind: 'sent', confirmed: true });
    expect(mails.map(({ template }) => template).sort()).toEqual(['request-new', 'request-received']);
  });

  test('is confirmed like any visitor at a school that is not his', () => {
    const { db, sender, an, asked, sendingOf, watch } = lindervelde();
    const { outcome, mails } = watch(() => submitRequest(db, an, sendingOf(an, [asked(an, 'BIB-02')], { siteId: '990006-1' }), sender, may12));

    expect(outcome).toMatchObject({ kind: 'sent', confirmed: false });
    expect(mails.map(({ toEmail, template }) => [toEmail, template])).toEqual([['an.peeters@dekiem.example', 'request-confirm']]);
  });
});

function actorOfMail(db: Town['db'], email: string) {
  const id = db.$client.prepare<[string], { id: string }>('SELECT id FROM people WHERE email = ?').get(email)?.id;
  return actorOf(db, id ?? '');
}
