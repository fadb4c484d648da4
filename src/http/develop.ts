import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type RootDb, openDb } from '#db/client.ts';
import { appliedMigrations, migrateSafely } from '#db/migrate.ts';
import { readEnv } from '#src/env.ts';
import { systemClock } from '#src/lib/clock.ts';

/** Opened once: Vite reloads the modules around it at every change. */
let opened: { db: RootDb; env: App.Locals['env'] } | undefined;

/** What `src/server.ts` hands to the pages, for `astro dev` alone. */
export function fillLocals(locals: App.Locals): void {
  opened ??= open();
  locals.db = opened.db;
  locals.env = opened.env;
  locals.clock = systemClock;
  locals.version = 'dev';
  locals.knownMigrations = appliedMigrations(opened.db.$client);
  locals.jobRuns = new Map();
  locals.requestId = randomUUID();
  locals.clientAddress = '127.0.0.1';
}

function open() {
  const env = readEnv(process.env);
  const db = openDb(path.resolve(env.DATA_DIR, 'portaal.db'));
  migrateSafely(db, path.resolve('migrations'));
  return { db, env };
}
