import { describe, expect, test } from 'vitest';
import type { RootDb } from '#db/client.ts';
import { journal, outbox } from '#db/schema/index.ts';
import { nobody } from '#src/domain/accounts/index.ts';
import {
  MAILS_PER_PAGE, countMails, findMail, linkParts, listMails, removeOldBodies, retryMail, troubleOf,
} from '#src/domain/outbox/index.ts';
import { outbox as words } from '#src/i18n/nl/outbox.ts';
import { addMinutes } from '#src/lib/time.ts';
import { claimMail, settleMail } from '#src/mail/deliver.ts';
import { queueMail } from '#src/mail/outbox.ts';
import type { Sending, Trouble } from '#src/mail/smtp.ts';
import { emptyDb } from '#tests/support/db.ts';

const may12 = '2026-05-12T07:00:00.000Z';
const els = { ...nobody, personId: 'els', administrator: true };
const others = [nobody, { ...nobody, personId: 'nele', coordinator: true }, { ...nobody, personId: 'tom', services: ['sport'] }];
const hidden = { showSecrets: false };

function queue(db: RootDb, event: string, { at = may12, secret = false } = {}): string {
  const to = { name: 'An Peeters', email: `${event}@dekiem.example` };
  queueMail(db, { event, template: 'test', to, replyTo: 'sport@lindervelde.example', subject: `Mail ${event}`, text: 'Dag An', html: '<p>Dag An</p>', secret }, at);
  return db.select().from(outbox).all().find(({ dedupe }) => dedupe === `${event}:${to.email}`)?.id ?? '';
}

/** The oldest mail is tried, with this end. */
function tryNext(db: RootDb, sending: Sending, at = may12) {
  const mail = claimMail(db, at);
  if (mail) settleMail(db, mail, sending, at);
}

const refused: Sending = { kind: 'never', trouble: 'receiver-refused', code: 550 };

describe('the administrator', () => {
  test('sees the mails, newest first, by state and by page', () => {
    const db = emptyDb();
    for (let number = 0; number < MAILS_PER_PAGE + 2; number += 1) queue(db, `${number}`, { at: addMinutes(may12, Math.floor(number / 2)) });
    tryNext(db, refused, addMinutes(may12, 60));

    const first = listMails(db, els, { status: undefined, page: 1 });
    expect(first.mails.slice(0, 3).map(({ subject }) => subject)).toEqual(['Mail 51', 'Mail 50', 'Mail 49']);
    expect([first.page, first.pages, first.mails.length]).toEqual([1, 2, MAILS_PER_PAGE]);
    expect(listMails(db, els, { status: undefined, page: 99 })).toMatchObject({ page: 2, mails: [{ subject: 'Mail 1' }, { subject: 'Mail 0' }] });
    expect(listMails(db, els, { status: 'failed', page: -3 })).toMatchObject({ page: 1, pages: 1, mails: [{ subject: 'Mail 0', lastError: 'receiver-refused 550' }] });
    expect(countMails(db)).toEqual({ pending: MAILS_PER_PAGE + 1, sending: 0, sent: 0, failed: 1, oldestWaitingAt: may12 });
  });

  test('is the only one who sees them', () => {
    const db = emptyDb();
    const id = queue(db, 'a');

    for (const actor of others) {
      expect(listMails(db, actor, { status: undefined, page: 1 }).mails).toEqual([]);
      expect(findMail(db, actor, id, hidden)).toBeUndefined();
    }
    expect(findMail(db, els, id, hidden)).toMatchObject({ text: 'Dag An', canRetry: false });
    expect(findMail(db, els, 'unknown', hidden)).toBeUndefined();
  });

  test('does not read a secret link outside the demo', () => {
    const db = emptyDb();
    const id = queue(db, 'a', { secret: true });

    expect(findMail(db, els, id, hidden)?.text).toBeNull();
    expect(findMail(db, els, id, { showSecrets: true })?.text).toBe('Dag An');
    tryNext(db, { kind: 'sent' });
    expect(findMail(db, els, id, hidden)?.text).toBe('De inhoud van deze mail is verwijderd.');
  });

  test('has a mail that was given up sent again, which is written down', () => {
    const db = emptyDb();
    const id = queue(db, 'a');
    expect(retryMail(db, els, id, may12)).toEqual({ kind: 'refused', reason: 'not-failed' });
    tryNext(db, refused);
    expect(findMail(db, els, id, hidden)).toMatchObject({ status: 'failed', canRetry: true });
    for (const actor of others) expect(retryMail(db, actor, id, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(retryMail(db, els, 'unknown', may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(db.select().from(journal).all()).toEqual([]);

    expect(retryMail(db, els, id, addMinutes(may12, 5))).toEqual({ kind: 'queued' });

    expect(findMail(db, els, id, hidden)).toMatchObject({ status: 'pending', attempts: 0, nextAt: addMinutes(may12, 5) });
    expect(db.select().from(journal).all()).toMatchObject([{ verb: 'mail-retried', actorId: 'els', actorAs: 'administrator', subjectKind: 'mail', subjectId: id }]);
    expect(retryMail(db, els, id, may12)).toEqual({ kind: 'refused', reason: 'not-failed' });
  });

  test('reads a sentence for every trouble a mail can meet', () => {
    const troubles: Record<Trouble, true> = {
      unreachable: true, 'timed-out': true, 'not-secure': true, 'sign-in-refused': true, 'sender-refused': true, busy: true, unexpected: true,
      'address-wrong': true, 'receiver-refused': true, 'content-refused': true,
    };
    expect(Object.keys(words.troubles).toSorted()).toEqual(Object.keys(troubles).toSorted());
    expect(troubleOf('receiver-refused 550')).toEqual({ word: 'receiver-refused', code: '550' });
    expect(troubleOf('unreachable')).toEqual({ word: 'unreachable', code: '' });
  });
});

describe('what a mail says', () => {
  test('is removed 30 days after it was sent or queued in vain, never before, and what waits is kept', () => {
    const db = emptyDb();
    const [sent, failed] = [queue(db, 'sent'), queue(db, 'failed')];
    tryNext(db, { kind: 'sent' });
    tryNext(db, refused);
    const waiting = queue(db, 'waiting');
    const days = (count: number) => addMinutes(may12, count * 24 * 60);

    expect(removeOldBodies(db, days(30))).toBe(0);
    expect(removeOldBodies(db, addMinutes(days(30), 1))).toBe(2);
    expect(removeOldBodies(db, days(400))).toBe(0);

    for (const id of [sent, failed]) expect(findMail(db, els, id, hidden)).toMatchObject({ text: 'De inhoud van deze mail is verwijderd.', canRetry: false });
    expect(retryMail(db, els, failed, days(31))).toEqual({ kind: 'refused', reason: 'body-removed' });
    expect(findMail(db, els, waiting, hidden)?.text).toBe('Dag An');
  });

  test('has links that can be followed only where they lead to the portal', () => {
    const portal = 'https://scholen.lindervelde.example';
    const links = (text: string) => linkParts(text, portal).flatMap(({ href }) => href ?? []);

    expect(linkParts(`Open:\n${portal}/aanmelden/link/abc?verder=%2Faanbod\n\nDag`, portal)).toEqual([
      { text: 'Open:\n' }, { text: `${portal}/aanmelden/link/abc?verder=%2Faanbod`, href: '/aanmelden/link/abc?verder=%2Faanbod' }, { text: '\n\nDag' },
    ]);
    expect(links(`${portal}.evil.example/x https://evil.example/${portal}/x ${portal}//evil.example ${portal}/\\evil.example ${portal}@evil.example/`)).toEqual([]);
    expect(linkParts('', portal)).toEqual([{ text: '' }]);
  });
});

test('an event mails one person once', () => {
  const db = emptyDb();
  queue(db, 'a');
  queue(db, 'a', { at: addMinutes(may12, 1) });

  expect(db.select().from(outbox).all()).toMatchObject([{ createdAt: may12 }]);
});
