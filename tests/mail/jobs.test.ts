import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RootDb } from '#db/client.ts';
import { leases, outbox } from '#db/schema/index.ts';
import { readEnv } from '#src/env.ts';
import { dropLease, takeLease } from '#src/jobs/lease.ts';
import { type JobRuns, startJobs } from '#src/jobs/run.ts';
import { type Job, schedule } from '#src/jobs/schedule.ts';
import { addMinutes } from '#src/lib/time.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { emptyDb } from '#tests/support/db.ts';
import { readMail, startSmtp } from '#tests/support/smtp.ts';

const may12 = '2026-05-12T07:00:00.000Z';
const clock = () => may12;
const env = readEnv({});

describe('the lease of the jobs', () => {
  test('belongs to one process until it ends or is given back', () => {
    const db = emptyDb();
    expect(takeLease(db, 'jobs', 'old', may12)).toBe(addMinutes(may12, 1));
    expect(takeLease(db, 'jobs', 'new', may12)).toBeUndefined();
    expect(takeLease(db, 'jobs', 'old', addMinutes(may12, 0.5))).toBe(addMinutes(may12, 1.5));
    expect(takeLease(db, 'jobs', 'new', addMinutes(may12, 1))).toBeUndefined();
    expect(takeLease(db, 'jobs', 'new', addMinutes(may12, 1.5))).toBe(addMinutes(may12, 2.5));

    dropLease(db, 'jobs', 'old');
    expect(takeLease(db, 'jobs', 'old', addMinutes(may12, 2))).toBeUndefined();
    dropLease(db, 'jobs', 'new');
    expect(takeLease(db, 'jobs', 'old', addMinutes(may12, 2))).toBe(addMinutes(may12, 3));
  });

  test('does not hold for hours after the clock was set back', () => {
    const db = emptyDb();
    takeLease(db, 'jobs', 'old', addMinutes(may12, 6 * 60));

    expect(takeLease(db, 'jobs', 'new', may12)).toBe(addMinutes(may12, 1));
  });
});

describe('the jobs', () => {
  let db: RootDb;
  let said: string[];

  beforeEach(() => {
    db = emptyDb();
    said = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  const counting = (everySeconds: number) => {
    const counted = { runs: 0 };
    const run = () => {
      counted.runs += 1;
    };
    const job: Job = { name: `every-${everySeconds}`, everySeconds, run };
    return { job, counted };
  };

  test('run at the start and then each at its own pace, until they stop', async () => {
    const [fast, slow] = [counting(0.02), counting(60)];
    const jobs = startJobs({ db, clock, env, jobs: [fast.job, slow.job] });
    expect(fast.counted.runs).toBe(0);
    await wait(200);
    await jobs.stop();
    const { runs } = fast.counted;
    await wait(60);

    expect(runs).toBeGreaterThan(2);
    expect([fast.counted.runs, slow.counted.runs]).toEqual([runs, 1]);
    expect(db.select().from(leases).all()).toEqual([]);
  });

  test('run in one process at a time; the other takes over when the first stops', async () => {
    const [first, second] = [counting(0.01), counting(0.01)];
    const one = startJobs({ db, clock, env, jobs: [first.job], renewSeconds: 0.03 });
    await wait(30);
    const two = startJobs({ db, clock, env, jobs: [second.job], renewSeconds: 0.03 });
    await wait(100);
    expect([first.counted.runs > 0, second.counted.runs]).toEqual([true, 0]);

    await one.stop();
    await wait(150);
    await two.stop();
    expect(second.counted.runs).toBeGreaterThan(0);
  });

  test('go on when one of them throws, and say so in one line without what somebody typed', async () => {
    const { job, counted } = counting(0.01);
    const broken: Job = {
      name: 'broken',
      everySeconds: 0.01,
      run: async () => {
        throw new TypeError('an@dekiem.example');
      },
    };
    const jobs = startJobs({ db, clock, env, jobs: [broken, job] });
    await wait(100);
    await jobs.stop();

    expect(counted.runs).toBeGreaterThan(1);
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ level: 'error', event: 'job-failed', job: 'broken', error: expect.stringContaining('TypeError') });
    expect(said[0]).not.toContain('dekiem');
  });

  test('leave behind when each ran and whether it failed, for the administrator', async () => {
    const runs: JobRuns = new Map();
    const broken: Job = { name: 'broken', everySeconds: 60, run: () => Promise.reject(new TypeError('no')) };
    const jobs = startJobs({ db, clock, env, jobs: [broken, counting(60).job], leaseClock: clock, runs });
    await vi.waitUntil(() => runs.size === 2);
    await jobs.stop();

    expect(Object.fromEntries(runs)).toEqual({ broken: { at: may12, failed: true }, 'every-60': { at: may12, failed: false } });
  });

  test('stop after the one under way has ended', async () => {
    let ended = false;
    const long: Job = {
      name: 'long',
      everySeconds: 60,
      run: async (_db, { isStopping }) => {
        while (!isStopping()) await wait(5);
        await wait(40);
        ended = true;
      },
    };
    const jobs = startJobs({ db, clock, env, jobs: [long] });
    await wait(30);
    expect(ended).toBe(false);
    await jobs.stop();

    expect(ended).toBe(true);
  });

  test('that the portal has send the mails', async () => {
    const smtp = await startSmtp();
    queueMail(db, { event: 'a', template: 'test', to: { name: 'An', email: 'an@dekiem.example' }, replyTo: '', subject: 'Scholenloop', text: 'Dag An', html: '' }, may12);
    const jobs = startJobs({ db, clock, env: readEnv({ SMTP_URL: smtp.url, MAIL_FROM: 'scholen@lindervelde.example' }), jobs: schedule });
    await vi.waitFor(() => expect(db.select().from(outbox).get()?.status).toBe('sent'), 5_000);
    await jobs.stop();
    await smtp.stop();

    const [received] = smtp.received;
    expect(received && (await readMail(received)).from?.text).toBe('"Scholenportaal" <scholen@lindervelde.example>');
    expect(said).toEqual([]);
  });

  test('let the mails wait where no mail server is set', async () => {
    queueMail(db, { event: 'a', template: 'test', to: { name: 'An', email: 'an@dekiem.example' }, replyTo: '', subject: 'Scholenloop', text: 'Dag An', html: '' }, may12);
    const jobs = startJobs({ db, clock, env, jobs: schedule });
    await wait(50);
    await jobs.stop();

    expect(db.select().from(outbox).get()).toMatchObject({ status: 'pending', attempts: 0, lastError: null });
  });
});
