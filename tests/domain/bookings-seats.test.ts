import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestLines, sessions } from '#db/schema/index.ts';
import {
  findPlace, fitsWhereItSits, holdsSeats, listSessions, placeInSession, seatsCountOf, seatsLeftFor, seatsOf, wishForSession,
} from '#src/domain/bookings/index.ts';
import {
  STATES, acceptLine, askSchool, changeNumbers, decideChange, declineLine, joinLine, proposeToSchool, replyToService, withdrawLine,
} from '#src/domain/requests/index.ts';
import { addMinutes } from '#src/lib/time.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { type Town, at, group, lindervelde, may12, moment, publish, wishForSessionOf } from '#tests/support/town.ts';

/** A performance in order of asking, and the one verb these tests need: someone asks for so many pupils. */
function aPerformance(seats: readonly number[] = [25], more: Partial<Parameters<typeof publish>[1]> = {}) {
  const town = lindervelde();
  publish(town, { code: 'CUL-90', seats, ...more });
  const offer = town.offer('CUL-90');
  let minute = 0;
  const later = () => {
    minute += 1;
    return addMinutes(may12, minute);
  };
  const askFor = (pupils: number, index = 0) => town.ask(town.an, 'CUL-90', [], later(), { participants: [group(pupils)], wish: wishForSessionOf(offer, index) });
  const taken = () => listSessions(town.db, [offer.id]).map((session) => session.taken);
  return { ...town, offer, later, askFor, taken };
}

describe('seats', () => {
  const comers = [group(24, { adults: 2 }), group(40, { classes: 2, adults: 3 })];

  test.each([['pupils', 64], ['people', 69], ['groups', 3]] as const)('counted by %s are %i', (count, seats) => {
    expect(seatsOf(comers, count)).toBe(seats);
    expect(seatsOf([], count)).toBe(0);
  });

  test('are counted as the offer says, and as people where it says nothing', () => {
    expect([seatsCountOf({ seatsCount: 'groups' }), seatsCountOf({}), seatsCountOf(null)]).toEqual(['groups', 'people', 'people']);
  });

  test('are left for a class when one session that goes on has room for it', () => {
    const full = { capacity: 25, taken: 20, cancelled: false };

    expect(seatsLeftFor([full], { pupils: 5, classes: 1 }, 'pupils', 2)).toBe(true);
    expect(seatsLeftFor([full], { pupils: 5, classes: 1 }, 'people', 2)).toBe(false);
    expect(seatsLeftFor([full, { ...full, taken: 0, cancelled: true }], { pupils: 10, classes: 1 }, 'pupils', 0)).toBe(false);
    expect(seatsLeftFor([], { pupils: 1, classes: 1 }, 'pupils', 0)).toBe(false);
  });

  test('are held from asking on where the order decides, and from the draw on where a draw decides', () => {
    const holding = (allocation: string) => STATES.filter((state) => holdsSeats(state, allocation));
    const agreed = ['offered', 'accepted', 'change-requested', 'reconfirm', 'done', 'partly', 'no-show', 'evaluated'];

    expect(holding('order')).toEqual(['submitted', 'needs-info', ...agreed]);
    expect(holding('draw')).toEqual(agreed);
  });
});

describe('a session of 25 seats', () => {
  test('is held by who asks first; who does not fit waits for it, with the same wish', () => {
    const { db, offer, askFor, taken } = aPerformance();

    expect(askFor(20)).toMatchObject({ state: 'submitted' });
    expect(askFor(6)).toMatchObject({ state: 'waitlisted', session: { id: offer.sessions[0]?.id } });
    expect(askFor(5)).toMatchObject({ state: 'submitted' });
    expect(taken()).toEqual([25]);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('is nobody\'s until the draw when a draw decides', () => {
    const { askFor, taken } = aPerformance([25], { allocation: 'draw', decisionOn: '2026-06-26' });

    expect([askFor(20), askFor(20)].map(({ state }) => state)).toEqual(['submitted', 'submitted']);
    expect(taken()).toEqual([0]);
  });

  test('is free again for the others when a school withdraws', () => {
    const { db, an, culture, sender, later, askFor, taken } = aPerformance();
    const first = askFor(20);
    const waits = askFor(6);

    expect(acceptLine(db, culture, waits.id, { message: '' }, sender, later())).toEqual({ kind: 'refused', reason: 'does-not-fit' });
    withdrawLine(db, an, first.id, '', sender, later());
    expect(acceptLine(db, culture, waits.id, { message: '' }, sender, later())).toMatchObject({ kind: 'answered', line: { state: 'accepted' } });
    expect(taken()).toEqual([6]);
  });

  test('can be given above its seats with a reason, which is written down', () => {
    const { db, culture, sender, later, askFor, taken, journal, lineOf } = aPerformance();
    askFor(20);
    const waits = askFor(6);

    expect(acceptLine(db, culture, waits.id, { message: 'Tot dan!', overrideReason: ' Er komen stoelen bij. ' }, sender, later())).toMatchObject({ kind: 'answered' });
    expect(taken()).toEqual([26]);
    expect(lineOf(waits.id).session?.overCapacity).toBe(true);
    expect(journal().at(-1)).toMatchObject({ verb: 'accept', reason: 'over-capacity', actorId: culture.personId });
    expect(checkInvariants(db)).toEqual([]);
  });

  test('is not written down as above its seats when it fits, whatever was typed as a reason', () => {
    const { db, culture, sender, later, askFor, journal, lineOf } = aPerformance();
    const line = askFor(20);

    acceptLine(db, culture, line.id, { message: '', overrideReason: 'voor de zekerheid' }, sender, later());
    expect(lineOf(line.id).session?.overCapacity).toBe(false);
    expect(journal().at(-1)).toMatchObject({ verb: 'accept', reason: '' });
  });

  test('is not taken by a line on the waiting list because the service asks it something', () => {
    const { db, an, culture, sender, later, askFor, taken } = aPerformance();
    askFor(20);
    const waits = askFor(6);

    askSchool(db, culture, waits.id, 'Kan het ook met 5?', sender, later());
    expect(taken()).toEqual([20]);
    replyToService(db, an, waits.id, 'Neen.', sender, later());
    expect(taken()).toEqual([20]);
    expect(acceptLine(db, culture, waits.id, { message: '' }, sender, later())).toEqual({ kind: 'refused', reason: 'session-missing' });
    expect(checkInvariants(db)).toEqual([]);
  });

  test('is not taken before the draw because the service proposes another moment', () => {
    const { db, culture, sender, later, askFor, taken } = aPerformance([25], { allocation: 'draw', decisionOn: '2026-06-26' });
    const both = [askFor(20), askFor(20)];

    for (const { id } of both) proposeToSchool(db, culture, id, [moment('2026-11-24')], '', sender, later());
    expect(taken()).toEqual([20]);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('that is cancelled or of another offer cannot be given', () => {
    const { db, culture, sender, later, askFor, offer } = aPerformance([25, 25]);
    const line = askFor(20);
    const other = lindervelde().offer('CUL-01').sessions[0]?.id ?? '';
    db.update(sessions).set({ state: 'cancelled' }).where(eq(sessions.id, offer.sessions[1]?.id ?? '')).run();

    for (const sessionId of [other, offer.sessions[1]?.id, 'bestaat-niet']) {
      expect(acceptLine(db, culture, line.id, { message: '', sessionId }, sender, later())).toEqual({ kind: 'refused', reason: 'session-unknown' });
    }
    expect(findPlace(db, line.id)?.sessionId).toBe(offer.sessions[0]?.id);
  });

  test('that is changed for another one frees the seats of the first', () => {
    const { db, culture, sender, later, askFor, offer, taken } = aPerformance([25, 25]);
    const line = askFor(20);

    acceptLine(db, culture, line.id, { message: '', sessionId: offer.sessions[1]?.id }, sender, later());
    expect(taken()).toEqual([0, 20]);
  });
});

describe('other numbers', () => {
  test('fit up to the last seat and not beyond', () => {
    const { db, askFor } = aPerformance();
    askFor(10);
    const line = askFor(10);

    expect([15, 16].map((pupils) => fitsWhereItSits(db, line.id, [group(pupils)]))).toEqual([true, false]);
  });

  test('that are fewer always fit, also in a session that is above its seats', () => {
    const { db, an, culture, sender, later, askFor } = aPerformance();
    const first = askFor(20);
    const over = askFor(10);
    acceptLine(db, culture, over.id, { message: '', overrideReason: 'Extra stoelen' }, sender, later());

    expect(changeNumbers(db, an, first.id, [group(19)], sender, later())).toMatchObject({ kind: 'changed' });
    expect(changeNumbers(db, an, over.id, [group(9)], sender, later())).toMatchObject({ kind: 'changed' });
    expect(changeNumbers(db, an, first.id, [group(20)], sender, later())).toEqual({ kind: 'refused', reason: 'does-not-fit' });
  });

  test('that the service accepts after the closing day must fit too', () => {
    const { db, an, culture, sender, askFor, later, taken } = aPerformance([25], { closesOn: '2026-06-12' });
    const line = askFor(20);
    acceptLine(db, culture, line.id, { message: '' }, sender, later());
    changeNumbers(db, an, line.id, [group(26)], sender, at('2026-06-15'));

    expect(decideChange(db, culture, line.id, true, '', sender, at('2026-06-16'))).toEqual({ kind: 'refused', reason: 'does-not-fit' });
    expect(decideChange(db, culture, line.id, false, '', sender, at('2026-06-16'))).toMatchObject({ kind: 'answered' });
    expect(taken()).toEqual([20]);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('of a colleague who joins must fit too', () => {
    const { db, joke, sender, later, askFor } = aPerformance();
    const line = askFor(20);

    expect(joinLine(db, joke, line.id, [group(6, { grade: 'L6' })], sender, later())).toEqual({ kind: 'refused', reason: 'does-not-fit' });
    expect(joinLine(db, joke, line.id, [group(5, { grade: 'L6' })], sender, later())).toMatchObject({ kind: 'joined' });
  });
});

type Step = { readonly do: 'ask' | 'accept' | 'decline' | 'withdraw' | 'question' | 'reply' | 'propose' | 'change' | 'join'; readonly pupils: number; readonly line: number };
const anyStep: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('ask' as const, 'ask' as const, 'ask' as const, 'accept' as const, 'accept' as const, 'decline' as const, 'withdraw' as const, 'question' as const, 'reply' as const, 'propose' as const, 'change' as const, 'join' as const),
  pupils: fc.integer({ min: 1, max: 30 }), line: fc.nat({ max: 30 }),
});

/** Does these steps one after the other; `place` says how a group that asks gets its seats. */
function play(steps: readonly Step[], placing: 'checked' | 'unchecked', allocation: 'order' | 'draw' = 'order') {
  const performance = aPerformance([25], { allocation });
  const { db, an, joke, culture, sender, later, askFor, taken } = performance;
  const ids: string[] = [];
  const wrong: string[] = [];
  for (const step of steps) {
    const id = ids[step.line % Math.max(ids.length, 1)];
    const before = taken()[0] ?? 0;
    if (step.do === 'ask') {
      const line = askFor(step.pupils);
      ids.push(line.id);
      const fits = allocation === 'draw' || before + step.pupils <= 25;
      if (line.state !== (fits ? 'submitted' : 'waitlisted')) wrong.push(`${step.pupils} with ${before} taken is ${line.state}`);
      if (placing === 'unchecked') takeUnchecked(performance, line.id);
    } else if (id) {
      if (step.do === 'accept') acceptLine(db, culture, id, { message: '', sessionId: performance.offer.sessions[0]?.id }, sender, later());
      if (step.do === 'decline') declineLine(db, culture, id, 'Volzet.', sender, later());
      if (step.do === 'withdraw') withdrawLine(db, an, id, '', sender, later());
      if (step.do === 'question') askSchool(db, culture, id, 'Met hoeveel?', sender, later());
      if (step.do === 'reply') replyToService(db, an, id, 'Met evenveel.', sender, later());
      if (step.do === 'propose') proposeToSchool(db, culture, id, [moment('2026-11-24')], '', sender, later());
      if (step.do === 'change') changeNumbers(db, an, id, [group(step.pupils)], sender, later());
      if (step.do === 'join') joinLine(db, joke, id, [group(step.pupils, { grade: 'L6' })], sender, later());
    }
    if ((taken()[0] ?? 0) > 25) wrong.push(`${taken()[0]} seats taken after ${step.do}`);
  }
  return { wrong, broken: checkInvariants(db) };
}

/** The mistake the check is there for: a seat is given without looking whether it is there. */
function takeUnchecked({ db, offer }: Pick<Town, 'db'> & { offer: { sessions: readonly { id: string }[] } }, lineId: string): void {
  wishForSession(db, lineId, offer.sessions[0]?.id ?? '');
  db.update(requestLines).set({ state: 'accepted' }).where(eq(requestLines.id, lineId)).run();
}

describe('whatever groups ask and whatever the service and the schools do with it', () => {
  test.each(['order', 'draw'] as const)('no seat is given twice, who fits is placed and who does not waits (by %s)', (allocation) => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 3, maxLength: 18 }), (steps) => {
        expect(play(steps, 'checked', allocation)).toEqual({ wrong: [], broken: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('a portal that did not check would be caught', () => {
    const caught = fc.check(
      fc.property(fc.array(anyStep, { minLength: 3, maxLength: 18 }), (steps) => play(steps, 'unchecked').wrong.length === 0),
      { numRuns: 25, endOnFailure: true },
    );

    expect(caught.failed).toBe(true);
    expect(play([{ do: 'ask', pupils: 20, line: 0 }, { do: 'ask', pupils: 20, line: 0 }], 'unchecked').broken).toContain('the session of 2026-11-17T10:00 has 40 of 25 seats taken');
  });

  test('a line without an offer or a session that is not there has no place', () => {
    const { db, an, send, question } = lindervelde();
    const [line] = send(an, [question('Wie helpt ons met de schooltuin?')]);

    expect(placeInSession(db, line?.id ?? '', 'x', { override: true })).toEqual({ kind: 'refused', reason: 'session-unknown' });
    expect(placeInSession(db, 'x', 'x', { override: true })).toEqual({ kind: 'refused', reason: 'session-unknown' });
    expect(fitsWhereItSits(db, line?.id ?? '', [group(999)])).toBe(true);
    expect(listSessions(db, [])).toEqual([]);
  });
});
