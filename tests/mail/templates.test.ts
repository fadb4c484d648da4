import { describe, expect, test } from 'vitest';
import { accessGiven, membershipDecided, passwordChanged, signInLink, vouchAsked } from '#src/mail/templates/accounts.ts';
import type { MailSender } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { offerNotPublished } from '#src/mail/templates/offers.ts';
import {
  type LineEvent, type MailedLine, answerDue, answersLate, confirmYourRequest, contactChanged, lineMailForSchool, lineMailForService, newLinesForService, phoneRequestNoted,
  requestReceived, requesterUnknown,
} from '#src/mail/templates/requests.ts';
import { leftSchool, takesOver } from '#src/mail/templates/schools.ts';
import { surveyMerge } from '#src/mail/templates/survey-merges.ts';
import { surveyWithdrawn } from '#src/mail/templates/survey-withdrawals.ts';
import { surveyReminder } from '#src/mail/templates/survey-reminders.ts';
import { surveyInvitation } from '#src/mail/templates/surveys.ts';

const sender: MailSender = {
  municipalityName: 'Lindervelde',
  portalName: 'Scholenportaal',
  publicUrl: 'https://scholen.lindervelde.example',
  coordinator: { name: 'Els Vermeulen', phone: '099 12 34 05', email: 'coordinator.onderwijs@lindervelde.example' },
};
const now = '2026-05-12T07:00:00.000Z';
const an = { name: 'An Peeters', email: 'an.peeters@dekiem.example' };

const grade5 = { classGroupId: null, grade: 'L5', label: '', classes: 2, pupils: 43, adults: 3 };
const visit: MailedLine = {
  id: 'line-1', reference: 'A-2026-0142', title: 'Kinderboerderij: van schaap tot trui', question: '', offerId: 'offer-1', participants: [grade5],
  requestedNumbers: [{ ...grade5, pupils: 45 }], session: null, state: 'submitted', serviceName: 'Natuureducatie en kinderboerderij',
  serviceEmail: 'natuur@lindervelde.example', schoolName: 'Gemeentelijke basisschool De Kiem', siteName: 'De Kiem, Molenstraat', contactName: an.name,
  contactEmail: an.email, contactPhone: '0470 12 34 56', answerBy: '2026-05-27',
  moments: [{ kind: 'agreed', day: '2026-10-15', startsAt: '09:00', endsAt: '11:30', untilDay: null, place: 'Kinderboerderij De Vlaskiem' }],
};
const proposed = { ...visit, moments: visit.moments.map((moment) => ({ ...moment, kind: 'proposed' })) };
const question: MailedLine = {
  ...visit, id: 'line-2', title: 'Wie helpt onze OKAN-klas op weg?', question: 'Wie helpt onze OKAN-klas op weg in de stad?', offerId: null, participants: [],
  requestedNumbers: null, serviceName: null, serviceEmail: null, moments: [],
};

const forSchool: readonly LineEvent[] = ['accepted', 'declined', 'asked', 'proposed', 'waitlisted', 'moved', 'cancelled', 'change-accepted', 'change-refused', 'forwarded', 'colleague-joined', 'colleague-acted', 'took-place', 'nobody-came', 'conditions-changed', 'offer-changed', 'session-cancelled', 'change-ahead', 'change-undone'];
const forService: readonly LineEvent[] = [
  'replied', 'moment-chosen', 'moments-refused', 'conditions-refused', 'numbers-changed', 'change-requested', 'withdrawn', 'joined', 'handed-over', 'reconfirmed', 'evaluated',
];

const handedOver = { schoolId: '990001', schoolName: 'De Kiem', leaver: { personId: 'p', ...an }, successor: { personId: 'q', name: 'Noor Claes', email: 'noor.claes@dekiem.example' }, by: 'Karel Wouters', at: now };

const MESSAGES: Readonly<Record<string, Message>> = {
  'aanvraag-verstuurd': requestReceived([visit, question], sender),
  'aanvraag-bevestigen': confirmYourRequest(an, visit.reference, [visit, question], 'geheim', sender),
  'aanvraag-nieuw-voor-dienst': newLinesForService([visit], sender),
  'aanvraag-nieuw-voor-coordinator': newLinesForService([question], sender),
  'aanvraag-per-telefoon': phoneRequestNoted(visit, 'Jef Wauters', sender),
  'aanvraag-aanvrager-onbekend': requesterUnknown([visit], sender),
  'vraag-beantwoord': lineMailForSchool(question, 'accepted', 'De jeugddienst doet dit graag met jullie.', an, sender, now),
  'herinnering-dienst': answerDue([visit], '2026-05-26', sender),
  'herinnering-coordinator': answersLate([visit, question], '2026-05-28', sender),
  ...Object.fromEntries(forSchool.map((event) => [`school-${event}`, lineMailForSchool(event === 'proposed' ? proposed : visit, event, 'Wat de dienst erbij schreef.', an, sender, now)])),
  ...Object.fromEntries(forService.map((event) => [`dienst-${event}`, lineMailForService(visit, event, 'Wat de school erbij schreef.', sender, now)])),
  'vragenlijst-uitnodiging': surveyInvitation(
    {
      survey: {
        id: 'survey-1', title: 'Afval op school', purpose: 'We rekenen uit hoeveel containers elke school krijgt.', necessity: 'benefit',
        necessityText: 'een gratis compostvat', opensOn: '2026-05-18', closesOn: '2026-06-05',
      },
      service: { name: 'Milieudienst', email: 'milieu@lindervelde.example' }, schoolId: '990001', schoolName: 'Gemeentelijke basisschool De Kiem', to: an, token: 'geheim',
      minutes: 12, known: 3, asked: 15, spared: 2,
    },
    sender,
  ),
  ...Object.fromEntries(
    (['asked', 'dropped', 'merged', 'declined'] as const).flatMap((kind) =>
      [true, false].filter((isAsking) => isAsking ? kind === 'merged' || kind === 'declined' : true).map((isAsking) => [
        `bevragingen-${kind}${isAsking ? '-vrager' : ''}`,
        surveyMerge({ kind, at: now, from: { id: 'survey-1', title: 'Afval op school', serviceName: 'Milieudienst' }, into: { id: 'survey-2', title: 'Energie en water', serviceName: 'Gebouwendienst' }, to: { name: isAsking ? 'Milieudienst' : 'Gebouwendienst', email: 'dienst@lindervelde.example' }, isAsking, reason: 'Wij vragen het in juni.' }, sender),
      ]),
    ),
  ),
  'vragenlijst-ingetrokken': surveyWithdrawn({ survey: { id: 'survey-1', title: 'Afval op school' }, service: { name: 'Milieudienst', email: 'milieu@lindervelde.example' }, to: an, hasAnswers: true }, sender),
  ...Object.fromEntries([false, true].map((hasStarted) => [
    hasStarted ? 'vragenlijst-herinnering-begonnen' : 'vragenlijst-herinnering',
    surveyReminder(
      {
        survey: { id: 'survey-1', title: 'Afval op school', purpose: 'We rekenen uit hoeveel containers elke school krijgt.', necessity: 'voluntary', necessityText: '', opensOn: '2026-05-18', closesOn: '2026-06-05' },
        service: { name: 'Milieudienst', email: 'milieu@lindervelde.example' }, schoolId: '990001', schoolName: 'Gemeentelijke basisschool De Kiem', to: an, token: 'geheim', minutes: 12, hasStarted, reminder: 1,
      },
      '2026-05-29', sender,
    ),
  ])),
  'aanbod-niet-gepubliceerd': offerNotPublished(
    {
      offer: { offerId: 'offer-1', content: { title: 'Voorleesweek' } }, planned: '2026-05-18', service: { name: 'Bibliotheek', email: 'bib@lindervelde.example' },
      gaps: [{ word: 'grades', details: [] }, { word: 'term', details: ['Wat leen je uit?'] }],
    },
    sender,
  ),
  'aanmeldlink': signInLink({ person: an, token: 'geheim', code: '012345', next: undefined, event: 'e' }, sender),
  'toegang-gekregen': accessGiven({ person: an, role: 'service-member', place: 'Sportdienst', event: 'e' }, sender),
  'wachtwoord-veranderd': passwordChanged({ person: { ...an, personId: 'p' }, at: now }, sender),
  'ken-je': vouchAsked({ person: { name: 'Lies Martens', email: 'lies@mailbox.example' }, school: { name: 'De Kiem', email: 'directie@dekiem.example' }, token: 'geheim', event: 'e' }, sender),
  'school-kent-je': membershipDecided({ person: an, school: { name: 'De Kiem', email: 'directie@dekiem.example' }, known: true, event: 'e' }, sender),
  'contact-veranderd': contactChanged([visit, { ...visit, id: 'line-3', reference: 'A-2026-0150', title: 'Waterdiertjes in het Meerbos' }], an, { name: 'Noor Claes', email: 'noor.claes@dekiem.example', phone: '' }, sender, now),
  'neemt-over': takesOver({ ...handedOver, isNew: false }, sender),
  'neemt-over-nieuw': takesOver({ ...handedOver, isNew: true }, sender),
  'school-verlaten': leftSchool(handedOver, sender),
  'school-kent-je-niet': membershipDecided({ person: an, school: { name: 'De Kiem', email: 'directie@dekiem.example' }, known: false, event: 'e' }, sender),
};

describe.each(Object.entries(MESSAGES))('the mail %s', (name, message) => {
  test('says what it said before', async () => {
    const { to, replyTo, subject, text } = message;
    await expect(`Aan: ${to.name} <${to.email}>\nAntwoord aan: ${replyTo}\nOnderwerp: ${subject}\n\n${text}\n`).toMatchFileSnapshot(`berichten/${name}.txt`);
  });

  test('names the one person to call, has no "u", and links only to the portal itself (G10, S10)', () => {
    expect(message.text).toContain('Els Vermeulen');
    expect(message.text).not.toMatch(/(?<!\d )\b(u|uw)\b/i);
    for (const [link] of message.text.matchAll(/https?:\/\/\S+/g)) expect(link.startsWith(`${sender.publicUrl}/`)).toBe(true);
    expect(message.html).toContain('lang="nl-BE"');
  });

  test('brings an answer to the other side, with the number in the subject where there is one (N4)', () => {
    expect(message.replyTo).toMatch(/@/);
    // What the portal itself reminds the coordinator of has no other side.
    if (name !== 'herinnering-coordinator') expect(message.replyTo).not.toBe(message.to.email);
    if (message.reference) expect(message.subject).toContain(`(${message.reference})`);
  });
});
