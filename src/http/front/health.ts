import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RootDb } from '#db/client.ts';
import { appliedMigrations } from '#db/migrate.ts';
import { MIN_FREE_BYTES, canWrite } from '#src/domain/administration/index.ts';
import { freeBytesOf, newestBackupAt } from '#src/http/machine.ts';
import type { Instant } from '#src/lib/time.ts';

export interface Readiness {
  readonly ready: boolean;
  readonly writable: boolean;
  readonly migrated: boolean;
  /** A gigabyte is left for the database, its backup and what is sent. */
  readonly roomy: boolean;
  readonly stopping: boolean;
  /** For who watches: an old backup is no reason to send visitors away. */
  readonly backupAt: Instant | null;
}

/** Whether the portal can do its work: write to its database, in the shape it was built for, with room left, and not on its way out. */
export function readinessOf({ db, dataDir, knownMigrations, stopping }: { db: RootDb; dataDir: string; knownMigrations: number; stopping: boolean }): Readiness {
  const writable = !stopping && canWrite(db);
  const migrated = writable && appliedMigrations(db.$client) === knownMigrations;
  const roomy = freeBytesOf(dataDir) > MIN_FREE_BYTES;
  return { ready: writable && migrated && roomy, writable, migrated, roomy, stopping, backupAt: newestBackupAt(dataDir) };
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
