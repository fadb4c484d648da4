import { expect, test } from 'vitest';
import { cannotWrite } from '#db/client.ts';
import { journal } from '#db/schema/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { emptyDb } from '#tests/support/db.ts';

const write = (db: ReturnType<typeof emptyDb>, id: string) =>
  record(db, { actorId: null, actorAs: 'portal', verb: 'opened', subjectKind: 'municipality', subjectId: id }, '2026-05-12T07:00:00.000Z');

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('a full disk is known as one: what was under way is gone, reading goes on, and writing too once there is room (R8)', () => {
  const db = emptyDb();
  write(db, 'first');
  const pages = Number(db.$client.pragma('page_count', { simple: true }));
  db.$client.pragma(`max_page_count = ${pages}`);
  const error = thrownBy(() => {
    for (let n = 0; n < 5000; n += 1) write(db, `row ${n}`.padEnd(400, '.'));
  });

  expect(cannotWrite(error)).toBe(true);
  expect(db.select().from(journal).all()[0]).toMatchObject({ subjectId: 'first' });
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
  db.$client.pragma(`max_page_count = ${pages + 1000}`);
  expect(thrownBy(() => write(db, 'later'))).toBeUndefined();
});

test('a database that may only be read is known as one (R9); a mistake of ours is not', () => {
  const db = emptyDb();
  db.$client.pragma('query_only = 1');

  expect(cannotWrite(thrownBy(() => write(db, 'x')))).toBe(true);
  expect(cannotWrite(thrownBy(() => db.$client.prepare('SELECT * FROM nothing')))).toBe(false);
  expect(cannotWrite(new Error('anything'))).toBe(false);
});
