import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { people, roleGrants } from '#db/schema/index.ts';
import { listCalendarFeeds, makeCalendarFeed, readCalendarFeed, revokeCalendarFeed } from '#src/domain/requests/index.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

/** An made a secret address for the calendar of De Kiem, that asked two things. */
function aFeed() {
  const town = lindervelde();
  town.ask(town.an, 'BIB-01', ['L3']);
  town.ask(town.rita, 'SPO-01', ['L5']);
  town.ask(town.bram, 'SPO-01', ['L5']);
  const token = makeCalendarFeed(town.db, town.an, '990001', may12);
  if (!token) throw new Error('no address was made');
  return { ...town, token };
}

describe('the secret address of a calendar', () => {
  test('shows the lines of its school and of no other', () => {
    const { db, token } = aFeed();
    const feed = readCalendarFeed(db, token);

    expect(feed?.schoolName).toBe('Gemeentelijke basisschool De Kiem');
    expect(feed?.lines.map(({ schoolId }) => schoolId)).toEqual(['990001', '990001']);
  });

  test('is kept as a hash, and reading it changes nothing', () => {
    const { db, token } = aFeed();
    const before = everythingIn(db);
    readCalendarFeed(db, token);

    expect(token).toMatch(/^[\w-]{43}$/);
    expect(db.$client.prepare('SELECT token_hash AS hash FROM calendar_feeds').all()).toEqual([{ hash: hashOf(token) }]);
    expect(everythingIn(db)).toEqual(before);
  });

  test.each(['', 'x', 'x'.repeat(43), '%', '../..'])('is not "%s"', (guess) => {
    expect(readCalendarFeed(aFeed().db, guess)).toBeUndefined();
  });

  test('works until who made it revokes it, once', () => {
    const { db, an, token } = aFeed();
    const [feed] = listCalendarFeeds(db, an);

    expect(feed).toMatchObject({ schoolName: 'Gemeentelijke basisschool De Kiem', createdAt: may12 });
    expect([revokeCalendarFeed(db, an, feed?.id ?? '', may12), revokeCalendarFeed(db, an, feed?.id ?? '', may12)]).toEqual([true, false]);
    expect(readCalendarFeed(db, token)).toBeUndefined();
    expect(listCalendarFeeds(db, an)).toEqual([]);
  });

  test('of one person ends without the others', () => {
    const { db, an, rita, token } = aFeed();
    const other = makeCalendarFeed(db, rita, '990001', may12) ?? '';
    revokeCalendarFeed(db, an, listCalendarFeeds(db, an)[0]?.id ?? '', may12);

    expect([readCalendarFeed(db, token), readCalendarFeed(db, other)?.lines.length]).toEqual([undefined, 2]);
  });

  test('stops when who made it leaves the school', () => {
    const { db, an, token } = aFeed();
    db.update(roleGrants).set({ state: 'ended' }).where(eq(roleGrants.personId, an.personId)).run();

    expect(readCalendarFeed(db, token)).toBeUndefined();
  });

  test('stops when who made it is disabled', () => {
    const { db, an, token } = aFeed();
    db.update(people).set({ disabledAt: may12 }).where(eq(people.id, an.personId)).run();

    expect(readCalendarFeed(db, token)).toBeUndefined();
  });

  test('stands in the journal without its secret', () => {
    const { db, an, token, watch } = aFeed();
    const { journal } = watch(() => revokeCalendarFeed(db, an, listCalendarFeeds(db, an)[0]?.id ?? '', may12));

    expect(journal).toMatchObject([{ verb: 'feed-revoked', subjectKind: 'feed', actorId: an.personId }]);
    expect(JSON.stringify(db.$client.prepare('SELECT * FROM journal').all())).not.toContain(token);
  });
});
