import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseUnfit, type RootDb, openDb } from '#db/client.ts';
import { appliedMigrations, migrateSafely } from '#db/migrate.ts';
import { makeDemoFiles } from '#src/demo/files.ts';
import { DEMO_FILES_AT, seedLindervelde } from '#src/demo/seed.ts';
import type { Env } from '#src/env.ts';
import { type Clock, demoClock, demoDay, demoStart, fileStamp, systemClock } from '#src/lib/clock.ts';
import type { Instant } from '#src/lib/time.ts';

/** Marks a folder as the demo's: the demo lets everybody in as everybody. */
const DEMO_MARK = 'demo-only.txt';

export interface OpenedPortal {
  readonly db: RootDb;
  readonly clock: Clock;
  readonly knownMigrations: number;
}

/** Opens the database in its newest shape, with a backup before any change, and sets the clock; a new demo gets its town. */
export async function openPortal(env: Env, migrationsFolder: string): Promise<OpenedPortal> {
  const file = path.join(env.DATA_DIR, 'portaal.db');
  if (env.DEMO) claimForDemo(env.DATA_DIR, file);

  const db = openDb(file);
  try {
    const knownMigrations = migrationsIn(migrationsFolder);
    bringUpToDate(db, file, migrationsFolder, knownMigrations);
    if (env.DEMO) await fillDemo(db, env);
    return { db, knownMigrations, clock: env.DEMO ? demoClock(demoStart(latestOfDemoDay(db)), Date.now()) : systemClock };
  } catch (error) {
    db.$client.close();
    throw error;
  }
}

function bringUpToDate(db: RootDb, file: string, migrationsFolder: string, known: number) {
  const applied = appliedMigrations(db.$client);
  if (applied > known) throw new DatabaseUnfit(`${file} was made by a newer version of the portal. Install that version again.`);
  if (applied < known) migrateSafely(db, migrationsFolder, path.join(path.dirname(file), 'backups', `portaal-${fileStamp(systemClock())}-before-migration.db`));
}

/** The mark is made before the database, so that a demo that was stopped at once is still known as one. */
function claimForDemo(dataDir: string, file: string) {
  const mark = path.join(dataDir, DEMO_MARK);
  if (existsSync(mark)) return;
  if (existsSync(file)) {
    throw new DatabaseUnfit(`${file} was not made by the demo, and the demo lets everybody in. Give the demo a DATA_DIR of its own.`);
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(mark, 'The database in this folder belongs to the demo. Remove the folder to begin anew.\n');
}

/** In one transaction, after the files it names are on the disk: a demo that was stopped half-way begins anew. */
async function fillDemo(db: RootDb, { publicUrl, DATA_DIR }: Env) {
  if (db.$client.prepare('SELECT 1 FROM municipality').get()) return;
  const files = await makeDemoFiles(DATA_DIR, DEMO_FILES_AT);
  db.$client.transaction(() => seedLindervelde(db, publicUrl, files)).immediate();
}

function latestOfDemoDay(db: RootDb): Instant | undefined {
  const question = db.$client.prepare<[Instant, Instant], { at: Instant | null }>('SELECT max(at) AS at FROM journal WHERE at BETWEEN ? AND ?');
  return question.get(demoDay.opens, demoDay.closes)?.at ?? undefined;
}

function migrationsIn(folder: string): number {
  const journal = z.object({ entries: z.array(z.unknown()) });
  return journal.parse(JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'))).entries.length;
}
