import type { Server } from 'node:http';
import type { RootDb } from '#db/client.ts';
import { errorText, log } from '#src/http/front/log.ts';

/** A supervisor kills after 30 seconds; what is not finished by now is cut off, so that the database still closes well. */
const PATIENCE = 25_000;

interface Running {
  readonly server: Server;
  readonly db: RootDb;
  readonly jobs: { stop(): Promise<void> };
}

/**
 * Stops once, in order: no new requests, the ones under way and the job under way finish, the database is written out
 * and closed. Returns the function that begins it and the one that tells whether it has begun.
 */
export function drainer(): { isStopping: () => boolean; watch: (running: Running) => void } {
  let stopping = false;
  let exitCode = 0;

  const watch = ({ server, db, jobs }: Running) => {
    const stop = async (why: string) => {
      if (stopping) return;
      stopping = true;
      log('info', { event: 'stopping', why });
      const closed = Promise.all([new Promise((resolve) => server.close(resolve)), jobs.stop()]);
      server.closeIdleConnections();
      const outcome = await Promise.race([closed.then(() => 'finished'), patience()]).catch(errorText);
      server.closeAllConnections();
      closeDatabase(db);
      log('info', { event: 'stopped', outcome });
      process.exit(exitCode);
    };

    process.on('SIGTERM', () => void stop('SIGTERM'));
    process.on('SIGINT', () => void stop('SIGINT'));
    // After an error nobody expected the state of the process is unknown: it never goes on.
    for (const event of ['uncaughtException', 'unhandledRejection']) {
      process.on(event, (error: unknown) => {
        log('error', { event, error: errorText(error) });
        exitCode = 1;
        void stop(event);
      });
    }
  };
  return { isStopping: () => stopping, watch };
}

function patience(): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve('cut-off'), PATIENCE));
}

/** Another process may hold the database (a restart that overlaps): then the log of writes simply stays beside it. */
function closeDatabase(db: RootDb) {
  try {
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
    db.$client.close();
  } catch (error) {
    log('warn', { event: 'not-checkpointed', error: errorText(error) });
  }
}
