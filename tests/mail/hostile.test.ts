import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RootDb } from '#db/client.ts';
import { outbox } from '#db/schema/index.ts';
import { deliverDue } from '#src/mail/deliver.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { type MailTransport, smtpSettings, smtpTransport } from '#src/mail/smtp.ts';
import { emptyDb } from '#tests/support/db.ts';
import { type TestSmtp, addressesOf, headerNamesOf, readMail, startSmtp } from '#tests/support/smtp.ts';

const now = '2026-05-12T07:00:00.000Z';
const from = { name: 'Scholenportaal', address: 'scholen@lindervelde.example' };
let smtp: TestSmtp;
let transport: MailTransport;
let db: RootDb;

beforeEach(async () => {
  smtp = await startSmtp();
  transport = smtpTransport(smtp.url);
  db = emptyDb();
});
afterEach(async () => {
  transport.close();
  await smtp.stop();
});

const deliver = () => deliverDue(db, { transport, from, clock: () => now, isStopping: () => false });

interface Typed {
  readonly email?: string;
  readonly name?: string;
  readonly subject?: string;
  readonly replyTo?: string;
  readonly body?: string;
}

function queue(typed: Typed, event: string) {
  const { email = 'an@dekiem.example', name = 'An Peeters', subject = 'Scholenloop', replyTo = 'sport@lindervelde.example', body = 'Dag An' } = typed;
  queueMail(db, { event, template: 'test', to: { name, email }, replyTo, subject, text: body, html: `<p>${body}</p>` }, now);
}

// What the parser of a mail program or a mail server may take for an end, a list, a comment, a route or another header.
const BREAKS = ['\r\n', '\n', '\r', '\u0000', '\u0085', '\u2028', '\u000b', '\t'];
const injected = BREAKS.map((end) => `An${end}Bcc: boef@evil.example`);
const texts = [
  ...injected,
  'An\r\n\r\n<script>alert(1)</script>', 'An\r\n.\r\nMAIL FROM:<boef@evil.example>', 'boef@evil.example, An', 'An <boef@evil.example>',
  '"An" <boef@evil.example>, "', 'An" <boef@evil.example>, "x', 'An (boef@evil.example)', 'An; boef@evil.example', '=?utf-8?q?An=0D=0ABcc:_boef@evil.example?=',
  '=?utf-8?b?QW4NCkJjYzogYm9lZkBldmlsLmV4YW1wbGU=?=', 'groep: boef@evil.example;', '\u202eelpmaxe.live@feob', 'An\u200b\u2066', 'é'.repeat(400), '\\', '"', ',', '<', '@', '',
];
const addresses = [
  ...BREAKS.map((end) => `an@dekiem.example${end}Bcc: boef@evil.example`), ...BREAKS.map((end) => `an${end}@dekiem.example`),
  'an@dekiem.example,boef@evil.example', 'an@dekiem.example;boef@evil.example', 'an@dekiem.example boef@evil.example', 'An <boef@evil.example>',
  '<boef@evil.example>', '"an@dekiem.example"@evil.example', '"a b"@evil.example', 'an(boef)@evil.example', 'groep:boef@evil.example;', '@evil.example:an@dekiem.example',
  'an@[127.0.0.1]', 'an@localhost', 'an@evil.example@dekiem.example', 'an@dekiem.example>', 'an@dekiem.example> SIZE=1', 'an\\@dekiem.example', '', '@', 'an', 'an@', '@dekiem.example',
  'an@dekiem', 'an@dékiem.example', 'né@dekiem.example', '\u202ean@dekiem.example', `${'a'.repeat(250)}@dekiem.example`, 'file:///etc/passwd',
];

describe('what somebody typed in a mail (S11)', () => {
  test.each(['name', 'subject'] as const)('adds no header and no receiver, whatever the %s is', async (field) => {
    queue({}, 'harmless');
    for (const [index, text] of texts.entries()) queue({ [field]: text }, `${field}-${index}`);
    await deliver();

    const [harmless] = smtp.received;
    expect(smtp.received).toHaveLength(texts.length + 1);
    for (const received of smtp.received) {
      const mail = await readMail(received);
      expect(received.envelope).toEqual({ from: 'scholen@lindervelde.example', to: ['an@dekiem.example'] });
      expect(addressesOf(mail.to)).toEqual(['an@dekiem.example']);
      expect([addressesOf(mail.cc), addressesOf(mail.bcc), addressesOf(mail.from)]).toEqual([[], [], ['scholen@lindervelde.example']]);
      // A mail without a subject has no subject line; nothing else may differ.
      expect(headerNamesOf(received)).toEqual(headerNamesOf(harmless ?? received).filter((name) => name !== 'subject' || mail.subject !== undefined));
    }
  });

  test('reaches only an address that is one plain address; the others are given up without asking the server', async () => {
    for (const [index, email] of addresses.entries()) queue({ email }, `address-${index}`);
    expect(await deliver()).toEqual({ sent: 0, pending: 0, failed: addresses.length });

    expect(smtp.received).toEqual([]);
    expect(new Set(db.select().from(outbox).all().map(({ lastError }) => lastError))).toEqual(new Set(['address-wrong']));
  });

  test('does not become a place where answers go', async () => {
    const hostile = [...addresses, ...texts];
    for (const [index, replyTo] of hostile.entries()) queue({ replyTo }, `reply-${index}`);
    await deliver();

    expect(smtp.received).toHaveLength(hostile.length);
    for (const received of smtp.received) {
      const answersTo = addressesOf((await readMail(received)).replyTo);
      expect(answersTo.filter((address) => /evil| /.test(address))).toEqual([]);
    }
  });

  test('stays in the body', async () => {
    queue({ body: 'een\r\n.\r\nMAIL FROM:<boef@evil.example>\r\nRCPT TO:<boef@evil.example>\r\nDATA\r\n\r\nBcc: boef@evil.example' }, 'body');
    await deliver();

    expect(smtp.received.map(({ envelope }) => envelope.to)).toEqual([['an@dekiem.example']]);
  });

  test('is one line without invisible characters from the moment it is in the outbox', () => {
    for (const [index, text] of texts.entries()) queue({ name: text, subject: text, replyTo: text }, `row-${index}`);

    for (const { toName, subject, replyTo } of db.select().from(outbox).all()) expect(`${toName}${subject}${replyTo}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(db.select().from(outbox).all().at(0)?.subject).toBe('An Bcc: boef@evil.example');
  });

  test('would add a header if it went in as it is (control)', () => {
    const raw = `To: an@dekiem.example\r\nSubject: ${injected[0]}\r\n\r\nDag An`;

    expect(headerNamesOf({ raw, envelope: { from: '', to: [] }, acknowledged: true })).toEqual(['to', 'subject', 'bcc']);
  });
});

describe('a mail that is sent', () => {
  test('says who it is from, where answers go and that no person typed it, under its own Message-ID', async () => {
    queue({ name: 'Ân "de Kiem", Peeters', subject: 'Scholenloop: het gaat door (A-2026-0142)' }, 'one');
    await deliver();

    const [received] = smtp.received;
    const mail = received && (await readMail(received));
    const row = db.select().from(outbox).get();
    expect(mail?.from?.value).toEqual([{ name: 'Scholenportaal', address: 'scholen@lindervelde.example' }]);
    expect(mail && [mail.to ?? []].flat()[0]?.value).toEqual([{ name: 'Ân "de Kiem", Peeters', address: 'an@dekiem.example' }]);
    expect(addressesOf(mail?.replyTo)).toEqual(['sport@lindervelde.example']);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.messageId).toBe(row?.messageId);
    expect(mail?.date?.toISOString()).toBe(now);
    expect([mail?.subject, mail?.text?.trim(), mail?.html]).toEqual(['Scholenloop: het gaat door (A-2026-0142)', 'Dag An', '<p>Dag An</p>']);
    expect(row).toMatchObject({ status: 'sent', sentAt: now, attempts: 1, lastError: null, leaseUntil: null, text: 'Dag An' });
  });
});

describe('the address of the mail server', () => {
  test('asks for an encrypted line to another machine, and takes nothing else from the address', () => {
    expect(smtpSettings('smtp://portaal:ge%40heim@mail.lindervelde.example?requireTLS=false&tls.rejectUnauthorized=false&pool=false')).toEqual({
      host: 'mail.lindervelde.example', port: 587, secure: false, requireTLS: true, ignoreTLS: false, auth: { user: 'portaal', pass: 'ge@heim' },
    });
    expect(smtpSettings('smtps://mail.lindervelde.example')).toMatchObject({ port: 465, secure: true, requireTLS: false, ignoreTLS: false });
  });

  test('asks for none on this machine', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(smtpSettings(`smtp://${host}:25`)).toMatchObject({ port: 25, requireTLS: false });
    expect(smtpSettings('smtp://127.0.0.1.evil.example')).toMatchObject({ requireTLS: true });
  });

  test('is refused when it is not one, without telling the password', () => {
    for (const url of ['mail.lindervelde.example', 'http://x', 'smtp://', 'portaal:geheim@mail']) {
      expect(() => smtpSettings(url)).toThrow(/^SMTP_URL: must look like/);
      expect(() => smtpSettings(url)).not.toThrow(/geheim/);
    }
  });
});
