import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RootDb } from '#db/client.ts';
import { appliedMigrations } from '#db/migrate.ts';

export interface Readiness {
  readonly ready: boolean;
  readonly writable: boolean;
  readonly migrated: boolean;
  readonly stopping: boolean;
}

/** Whether the portal can do its work: write to its database, in the shape it was built for, and not on its way out. */
export function readinessOf(db: RootDb, knownMigrations: number, stopping: boolean): Readiness {
  const writable = !stopping && canWrite(db);
  const migrated = writable && appliedMigrations(db.$client) === knownMigrations;
  return { ready: writable && migrated, writable, migrated, stopping };
}

/** Alive is one word for everybody; what is wrong is told on this machine only. */
export function answerHealth(res: ServerResponse, ok: boolean, details?: Readiness): void {
  res.statusCode = ok ? 200 : 503;
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify({ status: ok ? 'ok' : 'not-ready', ...details }));
}

/** Asked by this machine itself: a request that a proxy passed on also comes from here, but says so. */
export function isLocal(req: IncomingMessage): boolean {
  const peer = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return (peer === '127.0.0.1' || peer === '::1') && !req.headers['x-forwarded-for'] && !req.headers['forwarded'];
}

/** A row of eight kilobytes needs new pages, so that a full disk shows; nothing of it stays. */
function canWrite({ $client: client }: RootDb): boolean {
  try {
    client.exec('BEGIN IMMEDIATE');
    client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (hex(zeroblob(4096)), 0)");
    return true;
  } catch {
    return false;
  } finally {
    if (client.inTransaction) client.exec('ROLLBACK');
  }
}
