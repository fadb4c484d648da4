import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { outbox, requestLines, requests, sessionPlaces } from '#db/schema/index.ts';
import { seedChanges } from '#src/demo/changes.ts';
import { seedRequests } from '#src/demo/requests.ts';
import { acceptLine, askSchool, declineLine } from '#src/domain/requests/index.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { type Town, addedTo, group, lindervelde, may12, publish, wishForSessionOf } from '#tests/support/town.ts';

/** A town in which a few things happened, all of them as they should. */
function aTownThatLived() {
  const town = lindervelde();
  publish(town, { code: 'CUL-90', seats: [25] });
  const seat = (pupils: number) => town.ask(town.an, 'CUL-90', [], may12, { participants: [group(pupils)], wish: wishForSessionOf(town.offer('CUL-90')) });
  const [first, waits] = [seat(20), seat(10)];
  acceptLine(town.db, town.culture, first.id, { message: '' }, town.sender, may12);
  const loan = town.ask(town.bram, 'BIB-02');
  declineLine(town.db, town.library, loan.id, 'Alles is uitgeleend.', town.sender, may12);
  return { ...town, first, waits, loan };
}

describe('what must always be true', () => {
  test('is true of a town in which everything went as it should', () => {
    expect(checkInvariants(aTownThatLived().db)).toEqual([]);
  });

  test('is true of the town of the demo, with a line in every state', () => {
    const { db, sender } = lindervelde();
    seedRequests(db, sender);
    seedChanges(db, sender);

    expect(checkInvariants(db)).toEqual([]);
  });
});

type Lived = ReturnType<typeof aTownThatLived>;

/** What breaks it, and what the check then says. */
const PLANTED: readonly [what: string, plant: (town: Lived) => unknown, found: RegExp][] = [
  ['a seat that is given without looking', ({ db, waits }) => db.update(requestLines).set({ state: 'accepted' }).where(eq(requestLines.id, waits.id)).run(), /has 30 of 25 seats taken/],
  ['a state that changes outside the table', ({ db, loan }) => db.update(requestLines).set({ state: 'accepted' }).where(eq(requestLines.id, loan.id)).run(), /is accepted, the journal left it declined/],
  ['a step that the journal tells twice', ({ db, journal }) => addedTo(db, journal().find(({ verb }) => verb === 'decline')), /went from declined to submitted without a line in the journal/],
  ['a key that made two requests', ({ db, first }) => {
    db.$client.exec('DROP INDEX "requests_idempotencyKey_unique"');
    const row = db.select().from(requests).where(eq(requests.id, first.requestId)).get();
    if (row) db.insert(requests).values({ ...row, id: 'tweede', number: 99, reference: 'A-2026-0099' }).run();
  }, /2 requests have the key/],
  ['an answer that nobody was told', ({ db }) => db.delete(outbox).where(eq(outbox.template, 'line-declined')).run(), /decline of A-2026-0003 at .* was told to nobody/],
  ['a request that no service heard of', ({ db }) => db.delete(outbox).where(eq(outbox.template, 'request-new')).run(), /confirm of A-2026-0001 at .* was told to nobody/],
  ['a row that points to nothing', ({ db, first }) => {
    db.$client.pragma('foreign_keys = OFF');
    db.update(sessionPlaces).set({ sessionId: 'weg' }).where(eq(sessionPlaces.lineId, first.id)).run();
  }, /a row of session_places points to nothing/],
];

describe('the check', () => {
  test.each(PLANTED)('finds %s', (_, plant, found) => {
    const town = aTownThatLived();
    plant(town);

    expect(checkInvariants(town.db)).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
  });

  test('lets go what was decided: seats above the capacity with a reason', () => {
    const { db, culture, sender, waits } = aTownThatLived();
    acceptLine(db, culture, waits.id, { message: '', overrideReason: 'Er komen stoelen bij.' }, sender, may12);

    expect(checkInvariants(db)).toEqual([]);
  });

  test('holds after a refusal in the middle of other work', () => {
    const town: Town & Lived = aTownThatLived();
    askSchool(town.db, town.culture, town.loan.id, 'Met hoeveel?', town.sender, may12);

    expect(checkInvariants(town.db)).toEqual([]);
  });
});
