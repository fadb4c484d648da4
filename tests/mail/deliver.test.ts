import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RootDb, openDb } from '#db/client.ts';
import { migrateSafely } from '#db/migrate.ts';
import { outbox } from '#db/schema/index.ts';
import { nobody } from '#src/domain/accounts/index.ts';
import { retryMail } from '#src/domain/outbox/index.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';
import { minutesToNextTry } from '#src/mail/back-off.ts';
import { type ClaimedMail, claimMail, deliverDue, settleMail } from '#src/mail/deliver.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { type MailTransport, type OutgoingMail, smtpTransport } from '#src/mail/smtp.ts';
import { emptyDb, migrationsFolder } from '#tests/support/db.ts';
import { type SmtpMode, type TestSmtp, readMail, startSmtp } from '#tests/support/smtp.ts';

const may12 = '2026-05-12T07:00:00.000Z';
const from = { name: 'Scholenportaal', address: 'scholen@lindervelde.example' };
const administrator = { ...nobody, personId: 'els', administrator: true };

let smtp: TestSmtp;
let transport: MailTransport;
let now: Instant;

beforeEach(async () => {
  smtp = await startSmtp();
  transport = smtpTransport(smtp.url);
  now = may12;
});
afterEach(async () => {
  transport.close();
  await smtp.stop();
});

const deliver = (db: RootDb, through = transport) => deliverDue(db, { transport: through, from, clock: () => now, isStopping: () => false });
const waitMinutes = (minutes: number) => {
  now = addMinutes(now, minutes);
};

function queue(db: RootDb, number: number, { to = 'an', secret = false } = {}) {
  const message = { to: { name: to, email: `${to}@dekiem.example` }, replyTo: 'sport@lindervelde.example', subject: `mail ${number}` };
  queueMail(db, { event: `event-${number}`, template: 'test', ...message, text: `tekst ${number}`, html: `<p>tekst ${number}</p>`, secret }, now);
}

/** A row as the worker hands it over. */
function outgoing({ toName, toEmail, replyTo, subject, text, html, messageId, createdAt }: ClaimedMail): OutgoingMail {
  return { from, to: { name: toName, address: toEmail }, replyTo, subject, text, html, messageId, date: new Date(createdAt) };
}

const rows = (db: RootDb) => db.select().from(outbox).orderBy(outbox.createdAt, outbox.subject).all();
const row = (db: RootDb, number: number) => db.select().from(outbox).where(eq(outbox.subject, `mail ${number}`)).get();
const subjects = () => Promise.all(smtp.received.map(async (received) => (await readMail(received)).subject ?? ''));

describe('the waiting time after a failed try', () => {
  test('is 1, 5, 15 and 60 minutes, then every hour, for 72 hours', () => {
    const waits: number[] = [];
    for (let tries = 1; ; tries += 1) {
      const wait = minutesToNextTry(tries, 0.5);
      if (wait === undefined) break;
      waits.push(wait);
    }
    const hours = waits.reduce((sum, minutes) => sum + minutes, 0) / 60;

    expect(waits.slice(0, 6).map(Math.round)).toEqual([1, 5, 15, 60, 60, 60]);
    expect(hours).toBeGreaterThan(71);
    expect(hours).toBeLessThanOrEqual(72);
  });

  test('is spread by a tenth', () => {
    expect([minutesToNextTry(4, 0), minutesToNextTry(4, 1)].map((minutes) => Math.round(minutes ?? 0))).toEqual([54, 66]);
  });
});

describe('a mail in the outbox', () => {
  test('waits and is tried again when the mail server is away', async () => {
    const db = emptyDb();
    queue(db, 1);
    await smtp.refuse('away');

    expect(await deliver(db)).toEqual({ sent: 0, pending: 1, failed: 0 });
    expect(row(db, 1)).toMatchObject({ status: 'pending', attempts: 1, lastError: 'unreachable', leaseUntil: null });
    expect(row(db, 1)?.nextAt).toMatch(/^2026-05-12T07:0(0:5\d|1:0\d)/);

    await smtp.refuse('accept');
    expect(await deliver(db)).toEqual({ sent: 0, pending: 0, failed: 0 });
    waitMinutes(2);
    expect(await deliver(db)).toEqual({ sent: 1, pending: 0, failed: 0 });
  });

  test('leaves the others for the next round when the mail server is away', async () => {
    const db = emptyDb();
    for (let number = 0; number < 20; number += 1) queue(db, number, { to: `an${number}` });
    await smtp.refuse('away');

    const { pending } = await deliver(db);

    expect(pending).toBeLessThanOrEqual(2);
    expect(rows(db).filter(({ attempts }) => attempts === 0).length).toBeGreaterThanOrEqual(18);
  });

  test('waits when the server says 451, and is given up at once when it refuses the receiver', async () => {
    const db = emptyDb();
    queue(db, 1);
    await smtp.refuse('busy');
    await deliver(db);
    expect(row(db, 1)).toMatchObject({ status: 'pending', lastError: 'busy 451' });

    await smtp.refuse('refuse-receiver');
    waitMinutes(2);
    expect(await deliver(db)).toEqual({ sent: 0, pending: 0, failed: 1 });
    expect(row(db, 1)).toMatchObject({ status: 'failed', attempts: 2, lastError: 'receiver-refused 550' });
  });

  test('goes after the older ones to the same receiver, also when these have to wait; others need not', async () => {
    const db = emptyDb();
    queue(db, 1);
    await smtp.refuse('busy');
    await deliver(db);
    await smtp.refuse('accept');
    queue(db, 2);
    queue(db, 3, { to: 'bart' });
    queue(db, 4, { to: 'AN' });

    await deliver(db);
    expect(await subjects()).toEqual(['mail 3']);
    waitMinutes(2);
    await deliver(db);
    expect(await subjects()).toEqual(['mail 3', 'mail 1', 'mail 2', 'mail 4']);
  });

  test('loses its words once it is sent, when they hold a secret link, and not before', async () => {
    const db = emptyDb();
    queue(db, 1, { secret: true });
    queue(db, 2);
    await smtp.refuse('busy');
    await deliver(db);
    expect(row(db, 1)?.text).toBe('tekst 1');

    await smtp.refuse('accept');
    waitMinutes(2);
    await deliver(db);
    expect(row(db, 1)).toMatchObject({ status: 'sent', text: 'De inhoud van deze mail is verwijderd.', html: '' });
    expect(row(db, 2)).toMatchObject({ status: 'sent', text: 'tekst 2', html: '<p>tekst 2</p>' });
  });

  test('is given up after 72 hours, and goes out when the administrator asks for it again', async () => {
    const db = emptyDb();
    queue(db, 1);
    await smtp.refuse('away');
    for (let tries = 0; row(db, 1)?.status !== 'failed' && tries < 100; tries += 1) {
      now = row(db, 1)?.nextAt ?? now;
      await deliver(db);
    }
    const hours = (Date.parse(now) - Date.parse(may12)) / 3_600_000;
    expect(hours).toBeGreaterThan(68);
    expect(hours).toBeLessThan(76);

    await smtp.refuse('accept');
    waitMinutes(24 * 60);
    expect(await deliver(db)).toEqual({ sent: 0, pending: 0, failed: 0 });
    const mail = row(db, 1);
    expect(retryMail(db, administrator, mail?.id ?? '', now)).toEqual({ kind: 'queued' });
    expect(await deliver(db)).toEqual({ sent: 1, pending: 0, failed: 0 });
    expect(row(db, 1)).toMatchObject({ status: 'sent', messageId: mail?.messageId });
  });
});

describe('a row that a killed worker left behind', () => {
  test('comes back when its lease has passed, under the same Message-ID', () => {
    const db = emptyDb();
    queue(db, 1);
    const first = claimMail(db, now);
    expect(claimMail(db, addMinutes(now, 2))).toBeUndefined();

    const second = claimMail(db, addMinutes(now, 3));

    expect(second).toMatchObject({ id: first?.id, messageId: first?.messageId, attempts: 2 });
  });

  test('comes back when its lease was taken under a clock that was wrong', () => {
    const db = emptyDb();
    queue(db, 1);
    claimMail(db, addMinutes(now, 6 * 60));

    expect(claimMail(db, now)).toMatchObject({ attempts: 2 });
  });

  test('does not change when the first worker was only slow and fails after the second one took it', () => {
    const db = emptyDb();
    queue(db, 1);
    const slow = claimMail(db, now);
    const second = claimMail(db, addMinutes(now, 4));
    if (!slow || !second) throw new Error('both claim it');

    settleMail(db, slow, { kind: 'never', trouble: 'receiver-refused' }, addMinutes(now, 5));
    expect(row(db, 1)).toMatchObject({ status: 'sending', attempts: 2 });
    settleMail(db, second, { kind: 'sent' }, addMinutes(now, 5));
    settleMail(db, slow, { kind: 'later', trouble: 'busy', stop: false }, addMinutes(now, 6));
    expect(row(db, 1)).toMatchObject({ status: 'sent', sentAt: addMinutes(now, 5) });
  });
});

describe('two workers on one database', () => {
  const MAILS = 60;
  let folder: string;
  let one: RootDb;
  let two: RootDb;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'portaal-post-'));
    one = openDb(path.join(folder, 'portaal.db'));
    migrateSafely(one, migrationsFolder);
    two = openDb(path.join(folder, 'portaal.db'));
    for (let number = 0; number < MAILS; number += 1) queue(one, number, { to: `an${number % 40}` });
  });
  afterEach(() => {
    one.$client.close();
    two.$client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('never send the same mail', async () => {
    const other = smtpTransport(smtp.url);
    const [first, second] = await Promise.all([deliver(one), deliver(two, other)]);
    other.close();

    expect(first.sent + second.sent).toBe(MAILS);
    expect(Math.min(first.sent, second.sent)).toBeGreaterThan(0);
    expect((await subjects()).toSorted()).toEqual(rows(one).map(({ subject }) => subject).toSorted());
  });

  test('would send mails twice without the claim (control)', async () => {
    const withoutClaim = async (db: RootDb) => {
      const due = () => db.select().from(outbox).where(eq(outbox.status, 'pending')).limit(1).get();
      for (let mail = due(); mail; mail = due()) {
        await transport.send(outgoing(mail));
        db.update(outbox).set({ status: 'sent' }).where(eq(outbox.id, mail.id)).run();
      }
    };
    await Promise.all([withoutClaim(one), withoutClaim(two)]);

    expect(smtp.received.length).toBeGreaterThan(MAILS);
  });
});

describe('an outage of the mail server (R5)', () => {
  const MAILS = 200;
  const RECEIVERS = 25;
  let killedAfterSending = 0;

  test('that only refuses for hours loses nothing and repeats nothing', async () => {
    const db = emptyDb();
    await smtp.refuse('away');
    await drill(db, { until: 6 * 60, every: 2, kill: false });
    expect(smtp.received).toEqual([]);

    await smtp.refuse('accept');
    await drill(db, { until: 90, every: 2, kill: false });

    expect(rows(db).filter(({ status }) => status !== 'sent')).toEqual([]);
    expect(smtp.received).toHaveLength(MAILS);
    expect(new Set(await subjects()).size).toBe(MAILS);
    expect(await outOfOrder()).toEqual([]);
  });

  test('that then turns hostile, while the worker is killed again and again, loses nothing; what repeats has one Message-ID', async () => {
    const db = emptyDb();
    const chance = seeded(42);
    killedAfterSending = 0;
    await smtp.refuse('away');
    await drill(db, { until: 60, every: 5, kill: true });
    await smtp.refuse((): SmtpMode => {
      const at = chance();
      return at < 0.15 ? 'busy' : at < 0.25 ? 'drop' : at < 0.35 ? 'lose-answer' : 'accept';
    });
    await drill(db, { until: 60, every: 1, kill: true });
    await smtp.refuse('accept');
    await drill(db, { until: 8 * 60, every: 5, kill: false });

    const mails = await Promise.all(smtp.received.map(readMail));
    const idsOf = Map.groupBy(mails, ({ subject }) => subject);
    expect(rows(db).filter(({ status }) => status !== 'sent')).toEqual([]);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(MAILS);
    for (const same of idsOf.values()) expect(new Set(same.map(({ messageId }) => messageId)).size).toBe(1);
    // Repeats come only after an answer that got lost or a worker that died with the mail on its way.
    expect(smtp.received.length - MAILS).toBe(smtp.received.filter(({ acknowledged }) => !acknowledged).length + killedAfterSending);
    expect(smtp.received.length).toBeGreaterThan(MAILS);
    expect(await outOfOrder()).toEqual([]);
  });

  /** Mails are queued a few at a time; every so many minutes a round is run, as the job does. */
  async function drill(db: RootDb, { until, every, kill }: { until: number; every: number; kill: boolean }) {
    for (let minutes = 0; minutes < until; minutes += every) {
      const queued = rows(db).length;
      for (let number = queued; number < Math.min(MAILS, queued + 10); number += 1) queue(db, number, { to: `an${number % RECEIVERS}` });
      if (kill) await dieWithAMail(db, minutes % 2 === 0);
      await deliver(db);
      waitMinutes(every);
    }
  }

  /** A worker takes a mail and is killed, before it sends it or before it writes down that it did. */
  async function dieWithAMail(db: RootDb, beforeSending: boolean) {
    const mail = claimMail(db, now);
    if (!mail || beforeSending) return;
    const sending = await transport.send(outgoing(mail));
    if (sending.kind === 'sent') killedAfterSending += 1;
  }

  /** Mails that came to their receiver for the first time after a younger one did. */
  async function outOfOrder(): Promise<string[]> {
    const newest = new Map<number, number>();
    const late: string[] = [];
    for (const subject of new Set(await subjects())) {
      const number = Number(subject.replace('mail ', ''));
      const receiver = number % RECEIVERS;
      if (number < (newest.get(receiver) ?? -1)) late.push(subject);
      newest.set(receiver, Math.max(number, newest.get(receiver) ?? -1));
    }
    return late;
  }
});

/** The same chances in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
