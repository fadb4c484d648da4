import { expect, test } from 'vitest';
import { journal } from '#db/schema/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { emptyDb } from '#tests/support/db.ts';

test('what the journal holds can be neither changed nor removed (S18)', () => {
  const db = emptyDb();
  record(db, { actorId: null, actorAs: 'portal', verb: 'opened', subjectKind: 'municipality', subjectId: '1' }, '2026-05-12T07:00:00.000Z');

  expect(() => db.update(journal).set({ verb: 'closed' }).run()).toThrow(/only added to/);
  expect(() => db.delete(journal).run()).toThrow(/only added to/);
  expect(db.select().from(journal).all()).toMatchObject([{ verb: 'opened' }]);
});
