import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDb } from '#db/client.ts';
import { migrateSafely } from '#db/migrate.ts';
import { migrationsFolder } from '#tests/support/db.ts';
import { openLine, readAnswer } from '#tests/support/raw.ts';
import { runServer, startServer } from '#tests/support/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let dataDir: string;
let file: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'portaal-'));
  file = path.join(dataDir, 'portaal.db');
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const command = (name: string, ...args: string[]) => {
  const done = spawnSync(process.execPath, [`src/ops/${name}.ts`, ...args], { cwd: root, encoding: 'utf8', env: { DATA_DIR: dataDir } });
  return { code: done.status, output: done.stdout + done.stderr };
};

function rename(name: string) {
  const { $client: client } = openDb(file);
  client.prepare("INSERT INTO municipality (id, name, portal_name) VALUES (1, ?, 'x') ON CONFLICT DO UPDATE SET name = excluded.name").run(name);
  client.close();
}

function nameNow() {
  const { $client: client } = openDb(file);
  const row = client.prepare<[], { name: string }>('SELECT name FROM municipality').get();
  client.close();
  return row?.name;
}

/** The database of an earlier version: all migrations but the last one. */
function olderDatabase() {
  const older = path.join(dataDir, 'older');
  cpSync(migrationsFolder, older, { recursive: true });
  const journal = JSON.parse(readFileSync(path.join(older, 'meta', '_journal.json'), 'utf8'));
  journal.entries.pop();
  writeFileSync(path.join(older, 'meta', '_journal.json'), JSON.stringify(journal));
  const db = openDb(file);
  migrateSafely(db, older);
  db.$client.close();
}

describe('stopping', () => {
  test('a request that is under way gets its answer, and the portal ends well', async () => {
    const portal = await startServer({ dataDir });
    const line = openLine(portal.port);
    line.socket.write(`POST / HTTP/1.1\r\nHost: localhost:${portal.port}\r\nContent-Length: 6\r\n\r\na=b`);
    await new Promise((resolve) => setTimeout(resolve, 100));

    const ended = portal.stop();
    await expect.poll(() => portal.output()).toContain('"event":"stopping"');
    await expect(fetch(`${portal.url}/healthz`)).rejects.toThrow();
    line.socket.write('&c=');

    const answer = readAnswer(await line.closed);
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(answer.head).toContain('connection: close');
    expect(await ended).toBe(0);
    expect(readdirSync(dataDir)).toEqual(['portaal.db']);
  });

  test('idle connections do not hold it up, and it starts again on the same folder', async () => {
    const first = await startServer({ dataDir });
    await fetch(`${first.url}/healthz`);
    const since = performance.now();
    expect(await first.stop()).toBe(0);
    expect(performance.now() - since).toBeLessThan(3_000);

    const second = await startServer({ dataDir, port: first.port });
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
  });
});

describe('starting', () => {
  test('brings an older database up to date, with a backup before it', async () => {
    olderDatabase();
    const portal = await startServer({ dataDir });

    expect((await fetch(`${portal.url}/readyz`)).status).toBe(200);
    expect(readdirSync(path.join(dataDir, 'backups'))).toEqual([expect.stringMatching(/^portaal-.*-before-migration\.db$/)]);
    await portal.stop();
  });

  test('refuses a file that is no database, and names the command that helps', async () => {
    writeFileSync(file, 'no database at all '.repeat(1000));

    const { code, output } = await runServer({ DATA_DIR: dataDir });
    expect(code).toBe(78);
    expect(output).toContain('npm run restore FILE');
  });

  test('refuses a damaged database', async () => {
    await (await startServer({ dataDir })).stop();
    const bytes = readFileSync(file);
    for (let at = 8192; at + 512 < bytes.length; at += 4096) bytes.fill(0xa5, at, at + 512);
    writeFileSync(file, bytes);

    const { code, output } = await runServer({ DATA_DIR: dataDir });
    expect(code).toBe(78);
    expect(output).toContain('npm run restore FILE');
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('refuses to be a demo on a database of a real municipality', async () => {
    await (await startServer({ dataDir })).stop();

    const { code, output } = await runServer({ DATA_DIR: dataDir, DEMO: '1' });
    expect(code).toBe(78);
    expect(output).toContain('lets everybody in');
  });

  test('refuses settings that are wrong', async () => {
    const { code, output } = await runServer({ DATA_DIR: dataDir, PUBLIC_URL: 'ftp://x.example' });

    expect(code).toBe(1);
    expect(output).toContain('PUBLIC_URL');
  });
});

describe('backup and restore', () => {
  test.skipIf(process.platform === 'win32')('what holds data is for its own user alone, also in a folder that others may read', async () => {
    chmodSync(dataDir, 0o755);
    const portal = await startServer({ dataDir });
    rename('Lindervelde');
    expect(command('backup').code).toBe(0);
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const modes = files.map((entry) => [entry.name, (statSync(path.join(entry.parentPath, entry.name)).mode & 0o077).toString(8)]);
    await portal.stop();

    expect(modes.map(([name]) => name)).toContain('portaal.db-wal');
    expect(modes.filter(([, others]) => others !== '0')).toEqual([]);
  });

  test('a backup, made while the portal runs, comes back; what it replaces is kept', async () => {
    const portal = await startServer({ dataDir });
    rename('Lindervelde');
    const backup = command('backup', path.join(dataDir, 'elsewhere'));
    rename('Iets anders');
    const [name = ''] = readdirSync(path.join(dataDir, 'elsewhere'));
    const copy = path.join(dataDir, 'elsewhere', name);

    const tooEarly = command('restore', copy);
    await portal.stop();
    const restored = command('restore', copy);

    expect(backup.code, backup.output).toBe(0);
    expect(tooEarly).toMatchObject({ code: 1, output: expect.stringContaining('still running') });
    expect(restored.code, restored.output).toBe(0);
    expect(nameNow()).toBe('Lindervelde');
    expect(readdirSync(dataDir).filter((entry) => entry.startsWith('replaced-'))).toHaveLength(1);
  });

  test('a damaged database is replaced, a damaged backup is not put in its place', async () => {
    await (await startServer({ dataDir })).stop();
    rename('Lindervelde');
    const copy = path.join(dataDir, 'copy.db');
    cpSync(file, copy);
    const damaged = path.join(dataDir, 'damaged.db');
    writeFileSync(damaged, 'no database at all '.repeat(1000));

    expect(command('restore', damaged).code).toBe(1);
    expect(nameNow()).toBe('Lindervelde');

    writeFileSync(file, 'no database at all '.repeat(1000));
    expect(command('restore', copy).code).toBe(0);
    expect(nameNow()).toBe('Lindervelde');
  });
});
