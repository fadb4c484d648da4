import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { referenceOf, send, toCheck } from '#tests/support/asking.ts';
import { Visitor, press } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { type TestSmtp, addressesOf, readMail, startSmtp } from '#tests/support/smtp.ts';

let portal: RunningServer;
let smtp: TestSmtp;
let db: Database.Database;

beforeAll(async () => {
  smtp = await startSmtp();
  await smtp.refuse('away');
  portal = await startServer({ env: { DEMO: '1', SMTP_URL: smtp.url, MAIL_FROM: 'scholen@lindervelde.example' } });
  db = new Database(`${portal.dataDir}/portaal.db`);
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
  await smtp?.stop();
});

const countOf = (where: string) => db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM outbox WHERE ${where}`).get()?.n ?? 0;

describe('a mail server that is away and comes back', () => {
  test('gets every mail, once, with the address for answers and the number of the request', { timeout: 90_000 }, async () => {
    const an = await new Visitor(portal.url).signIn('An Peeters');
    const reference = referenceOf(await send(an, await toCheck(an, ['traject'])));
    const line = db.prepare<[string], { id: string }>('SELECT l.id FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE r.reference = ?').get(reference)?.id ?? '';
    await press(await new Visitor(portal.url).signIn('Fatima El Idrissi'), `/dienst/lijnen/${line}`, 'vraag', 'Is de directie akkoord?');
    await vi.waitFor(() => expect(countOf("attempts > 0 AND last_error <> ''")).toBeGreaterThan(0), 20_000);
    expect(smtp.received).toEqual([]);
    const administrator = await new Visitor(portal.url).signIn('Jan Goossens');
    expect((await administrator.get('/beheer/post')).status).toBe(200);

    await smtp.refuse('accept');
    // What was tried waits a minute; the test does not.
    await vi.waitFor(() => {
      db.exec("UPDATE outbox SET next_at = created_at WHERE status = 'pending'");
      expect(countOf("status <> 'sent'")).toBe(0);
    }, { timeout: 60_000, interval: 500 });

    const rows = db.prepare<[], { id: string; to_email: string; reply_to: string; reference: string | null; message_id: string; subject: string }>('SELECT * FROM outbox').all();
    const mails = await Promise.all(smtp.received.map(readMail));
    expect(mails.map(({ messageId }) => messageId).sort()).toEqual(rows.map(({ message_id }) => message_id).sort());
    for (const row of rows) {
      const mail = mails.find(({ messageId }) => messageId === row.message_id);
      expect(addressesOf(mail?.to), row.subject).toEqual([row.to_email]);
      expect(addressesOf(mail?.replyTo), row.subject).toEqual([row.reply_to]);
      expect(mail?.subject).toBe(row.subject);
      if (row.reference) expect(row.subject).toContain(row.reference);
    }
    const own = mails.filter(({ subject }) => subject?.includes(reference));
    expect(own).toHaveLength(3);
    expect(own.flatMap(({ replyTo }) => addressesOf(replyTo))).toContain('milieu@lindervelde.example');
    expect(own.find(({ subject }) => subject?.includes('vraagt'))?.text).toContain('Is de directie akkoord?');
  });
});
