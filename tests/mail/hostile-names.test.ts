import { parse } from 'node-html-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RootDb } from '#db/client.ts';
import { deliverDue } from '#src/mail/deliver.ts';
import type { MailSender } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { type MailTransport, smtpTransport } from '#src/mail/smtp.ts';
import { accessGiven, membershipDecided, passwordChanged, vouchAsked } from '#src/mail/templates/accounts.ts';
import { offerNotPublished } from '#src/mail/templates/offers.ts';
import { type LineEvent, type MailedLine, confirmYourRequest, contactChanged, lineMailForSchool, lineMailForService, newLinesForService, phoneRequestNoted, requesterUnknown, requestReceived } from '#src/mail/templates/requests.ts';
import { leftSchool, takesOver } from '#src/mail/templates/schools.ts';
import { surveyMerge } from '#src/mail/templates/survey-merges.ts';
import { surveyWithdrawn } from '#src/mail/templates/survey-withdrawals.ts';
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

const HOSTILE = [
  'An\r\nBcc: boef@evil.example', 'An\nTo: boef@evil.example', 'An\r\n\r\n<script>alert(1)</script>', 'An\r\n.\r\nMAIL FROM:<boef@evil.example>', 'An\u2028Bcc: boef@evil.example',
  '"An" <boef@evil.example>, "', '=?utf-8?q?An=0D=0ABcc:_boef@evil.example?=', '\u202eelpmaxe.live@feob', '"><xss-mark onxss="1"></p></div></body></style>\' onxss=\'1', 'é'.repeat(400),
];

const EVENTS: readonly LineEvent[] = ['offer-changed', 'session-cancelled', 'change-ahead', 'change-undone', 'conditions-changed', 'accepted', 'declined', 'colleague-joined', 'forwarded'];

/** Every mail in which a name, a title or a sentence of somebody stands, with this word in the place of each. */
function mailsThatSay(word: string): Message[] {
  const sender: MailSender = { municipalityName: word, portalName: word, publicUrl: 'https://scholen.lindervelde.example', coordinator: { name: word, phone: word, email: 'coordinator.onderwijs@lindervelde.example' } };
  const an = { name: word, email: 'an@dekiem.example' };
  const group = { classGroupId: null, grade: 'L5', label: word, classes: 2, pupils: 43, adults: 3 };
  const line: MailedLine = {
    id: 'line-1', reference: 'A-2026-0142', title: word, question: word, offerId: 'offer-1', participants: [group], requestedNumbers: [group], session: null, state: 'submitted',
    serviceName: word, serviceEmail: 'an@dekiem.example', schoolName: word, siteName: word, contactName: word, contactEmail: 'an@dekiem.example', contactPhone: word, answerBy: '2026-05-27',
    moments: [{ kind: 'agreed', day: '2026-10-15', startsAt: '09:00', endsAt: '11:30', untilDay: null, place: word }],
  };
  const handedOver = { schoolId: '990001', schoolName: word, leaver: { personId: 'p', ...an }, successor: { personId: 'q', ...an }, by: word, at: now };
  return [
    offerNotPublished({ offer: { offerId: 'offer-1', content: { title: word } }, planned: '2026-05-18', service: an, gaps: [{ word: 'term', details: [word] }] }, sender),
    takesOver({ ...handedOver, isNew: false }, sender), takesOver({ ...handedOver, isNew: true }, sender), leftSchool(handedOver, sender),
    accessGiven({ person: an, role: 'service-member', place: word, event: 'e' }, sender), passwordChanged({ person: { ...an, personId: 'p' }, at: now }, sender),
    vouchAsked({ person: an, school: an, token: 'geheim', event: 'e' }, sender),
    membershipDecided({ person: an, school: an, known: true, event: 'e' }, sender), membershipDecided({ person: an, school: an, known: false, event: 'e' }, sender),
    contactChanged([line], an, { ...an, phone: word }, sender, now), requestReceived([line], sender), newLinesForService([line], sender), phoneRequestNoted(line, word, sender),
    requesterUnknown([line], sender), confirmYourRequest(an, line.reference, [line], 'geheim', sender), lineMailForService(line, 'handed-over', word, sender, now),
    surveyWithdrawn({ survey: { id: 's', title: word }, service: { name: word, email: 'dienst@lindervelde.example' }, to: an, hasAnswers: true }, sender),
    surveyMerge({ kind: 'declined', at: now, from: { id: 's', title: word, serviceName: word }, into: { id: 't', title: word, serviceName: word }, to: an, isAsking: true, reason: word }, sender),
    ...EVENTS.map((event) => lineMailForSchool(line, event, word, an, sender, now)),
  ];
}

/** The elements of a mail with their attributes, each once. */
const elementsOf = (html: string): string[] => [...new Set(parse(html).querySelectorAll('*').map(({ tagName, attributes }) => `${tagName} ${Object.keys(attributes).sort().join(' ')}`))].sort();

describe('a mail in which everything that somebody typed is hostile (S2, S11)', () => {
  test('has no header, no receiver and no element more than a harmless one', async () => {
    const words = ['Harmless', ...HOSTILE];
    const kinds = mailsThatSay('Harmless').length;
    for (const [index, word] of words.entries())
      for (const [kind, message] of mailsThatSay(word).entries()) queueMail(db, { ...message, event: `${kind}-${index}` }, now);
    // One turn delivers a part of what waits.
    for (let turn = 0; turn < 60 && smtp.received.length < words.length * kinds; turn += 1) await deliverDue(db, { transport, from, clock: () => now, isStopping: () => false });

    expect(smtp.received).toHaveLength(words.length * kinds);
    const [harmless] = smtp.received;
    for (const received of smtp.received) {
      const mail = await readMail(received);
      expect(received.envelope.to).toHaveLength(1);
      expect(addressesOf(mail.to)).toEqual(received.envelope.to);
      expect([addressesOf(mail.cc), addressesOf(mail.bcc), addressesOf(mail.from)]).toEqual([[], [], [from.address]]);
      expect(addressesOf(mail.replyTo).join()).not.toContain('evil');
      expect(headerNamesOf(received)).toEqual(headerNamesOf(harmless ?? received));
      expect(`${mail.subject}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
  });

  test('and its HTML only says the words', () => {
    const plain = mailsThatSay('Harmless').map(({ html }) => elementsOf(html));
    for (const word of HOSTILE) expect(mailsThatSay(word).map(({ html }) => elementsOf(html)), word).toEqual(plain);
    const [first] = mailsThatSay('Harmless');
    expect(elementsOf(first?.html.replace('Harmless', HOSTILE.at(-2) ?? '') ?? ''), 'control: as they are').not.toEqual(plain[0]);
  });
});
