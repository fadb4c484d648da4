import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { startServer } from '#tests/support/server.ts';

test('while another process holds the database, pages are read and who sends something is told it cannot be kept now', { timeout: 60_000 }, async () => {
  const server = await startServer({ env: { DEMO: '1' } });
  const holder = new Database(path.join(server.dataDir, 'portaal.db'));
  const send = () =>
    fetch(`${server.url}/aanvraag/voeg-toe`, {
      method: 'POST', redirect: 'manual', body: new URLSearchParams({ vraag: '1' }), headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
  try {
    holder.exec('BEGIN IMMEDIATE');
    const refused = await send();
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain('We kunnen nu niets bewaren');
    expect((await fetch(`${server.url}/aanbod`)).status).toBe(200);

    holder.exec('ROLLBACK');
    expect((await send()).status).toBe(303);
  } finally {
    holder.close();
    await server.stop();
  }
});
