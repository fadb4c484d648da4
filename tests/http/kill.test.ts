import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { referenceOf, send, toCheck } from '#tests/support/asking.ts';
import { type Page, Visitor } from '#tests/support/http.ts';
import { startServer } from '#tests/support/server.ts';

const ROUNDS = 20;
const SENT_PER_ROUND = 5;
/** Longest time between the first request of a round and the end of the server, in milliseconds. */
const LATEST_KILL = 60;

const dataDir = mkdtempSync(path.join(tmpdir(), 'portaal-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Sending {
  readonly visitor: Visitor;
  readonly check: Page;
  readonly key: string;
  reference?: string;
}

/** What the portal answered with a number is kept, whenever it is killed; what it did not answer can be sent again, and is one (R3). */
test('killed at any moment, the portal keeps every request it gave a number, and makes no second one', { timeout: 180_000 }, async () => {
  let portal = await startServer({ dataDir, env: { DEMO: '1' } });
  const acknowledged = new Map<string, string>();
  let unanswered = 0;

  for (let round = 0; round < ROUNDS; round += 1) {
    const teacher = await new Visitor(portal.url).signIn(round % 2 === 0 ? 'An Peeters' : 'Griet Aerts');
    const sendings: Sending[] = [];
    for (let count = 0; count < SENT_PER_ROUND; count += 1) {
      const visitor = teacher.copy();
      const check = await toCheck(visitor, [], { 'vraag.question': `Wie helpt ons met ronde ${round}, vraag ${count}?` }, { question: true });
      sendings.push({ visitor, check, key: check.root.querySelector('[name=sleutel]')?.getAttribute('value') ?? '' });
    }

    const sent = Promise.all(sendings.map(async (sending) => {
      // Two after each other and the rest beside them, so that the end comes between and during transactions.
      const answer = await send(sending.visitor, sending.check).catch(() => undefined);
      if (answer) sending.reference = referenceOf(answer);
    }));
    await wait(Math.random() * LATEST_KILL);
    portal.kill('SIGKILL');
    await Promise.all([sent, portal.ended]);

    portal = await startServer({ dataDir, port: portal.port, env: { DEMO: '1' } });
    for (const sending of sendings) {
      if (sending.reference === undefined) {
        unanswered += 1;
        sending.reference = referenceOf(await send(sending.visitor, sending.check));
      }
      expect(sending.reference).toMatch(/^A-2026-\d{4}$/);
      acknowledged.set(sending.key, sending.reference);
    }
    const db = new Database(path.join(dataDir, 'portaal.db'));
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    // One teacher may send twenty requests in an hour; here she sends more.
    db.exec('DELETE FROM rate_buckets');
    db.close();
  }
  await portal.stop();

  const db = new Database(path.join(dataDir, 'portaal.db'), { readonly: true });
  const kept = new Map(
    db.prepare<[], { key: string; reference: string }>('SELECT idempotency_key AS key, reference FROM requests').all().map(({ key, reference }) => [key, reference]),
  );
  const perRequest = db.prepare<[string], { mails: number }>('SELECT count(*) AS mails FROM outbox WHERE reference = ?');
  for (const [key, reference] of acknowledged) {
    expect(kept.get(key), reference).toBe(reference);
    expect(perRequest.get(reference)?.mails, reference).toBe(2);
  }
  expect(new Set(acknowledged.values()).size).toBe(ROUNDS * SENT_PER_ROUND);
  expect(unanswered, 'no request was ever cut off, so nothing was shown').toBeGreaterThan(0);
  expect(unanswered, 'no request was ever answered, so nothing was shown').toBeLessThan(ROUNDS * SENT_PER_ROUND);
  db.close();
});
