import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type RootDb, cannotWrite } from '#db/client.ts';
import type { Env } from '#src/env.ts';
import { errorText, log } from '#src/http/front/log.ts';
import { dropLease, takeLease } from '#src/jobs/lease.ts';
import { type Job, type JobContext, schedule } from '#src/jobs/schedule.ts';
import { type Clock, systemClock } from '#src/lib/clock.ts';
import type { Instant } from '#src/lib/time.ts';
import { smtpTransport } from '#src/mail/smtp.ts';

const LEASE = 'jobs';
const RENEW_SECONDS = 20;
/** A job that failed waits at least this long: an error of the disk must not fill the log. */
const AFTER_ERROR_SECONDS = 60;

export interface JobsOptions {
  readonly db: RootDb;
  readonly clock: Clock;
  readonly env: Env;
  readonly jobs?: readonly Job[];
  /** Who runs the jobs is a matter of this machine, whatever day the demo shows. */
  readonly leaseClock?: Clock;
  readonly renewSeconds?: number;
  /** When each job ran last and whether it failed, for the page of the administrator. Gone at a restart. */
  readonly runs?: JobRuns;
}

export type JobRuns = Map<string, { readonly at: Instant; readonly failed: boolean }>;

/**
 * Runs every job at its own pace while this process holds the lease; during a restart two processes overlap, and one of
 * them waits. An error ends neither the job nor the process; one that says that nothing can be written now lets all jobs rest. `stop` waits for the jobs under way and gives the lease back.
 */
export function startJobs(
  { db, clock, env, jobs = schedule, leaseClock = systemClock, renewSeconds = RENEW_SECONDS, runs = new Map() }: JobsOptions,
): { stop(): Promise<void> } {
  const holder = randomUUID();
  const stopping = new AbortController();
  const transport = env.SMTP_URL ? smtpTransport(env.SMTP_URL) : undefined;
  let heldUntil: Instant | undefined;
  /** While another process holds the database, each job would keep every visitor waiting for as long as SQLite tries. */
  let restsUntil = 0;

  const isHolder = () => heldUntil !== undefined && heldUntil > leaseClock();
  /** Whether the work failed; then it is in the log, without what a person typed. */
  const failedAt = async (job: string, work: () => unknown): Promise<boolean> => {
    try {
      await work();
      return false;
    } catch (error) {
      if (cannotWrite(error)) restsUntil = performance.now() + AFTER_ERROR_SECONDS * 1000;
      log('error', { event: 'job-failed', job, error: errorText(error) });
      return true;
    }
  };
  const context: JobContext = { clock, env, transport, isStopping: () => stopping.signal.aborted || !isHolder() };
  const renew = () => {
    heldUntil = takeLease(db, LEASE, holder, leaseClock());
  };

  const keepLease = async () => {
    while (!stopping.signal.aborted) {
      await failedAt('renew-lease', renew);
      await pause(renewSeconds, stopping.signal);
    }
  };
  const keepRunning = async (job: Job) => {
    while (!stopping.signal.aborted) {
      const held = isHolder() && performance.now() >= restsUntil;
      const failed = held && (await failedAt(job.name, () => job.run(db, context)));
      if (held) runs.set(job.name, { at: leaseClock(), failed });
      // Who does not hold the lease looks again as soon as it may have changed, also for a job of once a day.
      const seconds = held ? job.everySeconds : Math.min(job.everySeconds, renewSeconds);
      await pause(failed ? Math.max(seconds, AFTER_ERROR_SECONDS) : seconds, stopping.signal);
    }
  };
  const begin = async () => {
    // The caller first finishes its own start.
    await pause(0, stopping.signal);
    await Promise.all([keepLease(), ...jobs.map(keepRunning)]);
  };

  const ended = begin();
  return {
    async stop() {
      stopping.abort();
      await ended;
      transport?.close();
      await failedAt('drop-lease', () => dropLease(db, LEASE, holder));
    },
  };
}

/** Ends early, without an error, when the jobs stop. */
async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await wait(seconds * 1000, undefined, { signal }).catch(() => undefined);
}
