import { requestMails as t } from '#src/i18n/nl/request-mails.ts';
import { groupsInShort, momentInWords, schoolAndSite, sessionInWords } from '#src/i18n/nl/words.ts';
import { longDay } from '#src/lib/dates-nl.ts';
import type { Day, Instant } from '#src/lib/time.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { paths } from '#src/paths.ts';

/** What happened to a line, as far as it is mailed. */
export type LineEvent =
  | 'accepted' | 'declined' | 'asked' | 'proposed' | 'waitlisted' | 'moved' | 'cancelled' | 'change-accepted' | 'change-refused' | 'forwarded' | 'colleague-joined' | 'colleague-acted' | 'took-place' | 'nobody-came' | 'conditions-changed' | 'offer-changed' | 'session-cancelled' | 'change-ahead' | 'change-undone'
  | 'replied' | 'moment-chosen' | 'moments-refused' | 'conditions-refused' | 'numbers-changed' | 'change-requested' | 'withdrawn' | 'joined' | 'handed-over' | 'reconfirmed' | 'evaluated';

interface Groups {
  readonly classGroupId: string | null;
  readonly grade: string;
  readonly label: string;
  readonly classes: number;
  readonly pupils: number;
  readonly adults: number;
}

/** What these mails say of a line. */
export interface MailedLine {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly question: string;
  readonly offerId: string | null;
  readonly participants: readonly Groups[];
  readonly requestedNumbers: readonly Groups[] | null;
  readonly session: { readonly startsAt: string; readonly endsAt: string; readonly place: string } | null;
  readonly moments: readonly { readonly kind: string; readonly day: Day; readonly startsAt: string | null; readonly endsAt: string | null; readonly untilDay: Day | null; readonly place: string }[];
  readonly state: string;
  readonly serviceName: string | null;
  readonly serviceEmail: string | null;
  readonly schoolName: string;
  readonly siteName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly answerBy: Day | null;
  /** What was filled in for this offer, as label and words; and what was said to all services together. */
  readonly wished?: readonly { readonly label: string; readonly value: string }[] | undefined;
  readonly remarks?: string | undefined;
}

const nameOfService = (line: MailedLine, sender: MailSender) => line.serviceName ?? sender.coordinator.name;
const mailboxOf = (line: MailedLine, sender: MailSender) => line.serviceEmail ?? sender.coordinator.email;
const urlForSchool = (line: { reference: string }, sender: MailSender) => `${sender.publicUrl}${paths.school.request(line.reference)}`;

/** To who asked: the whole request is in, and who answers what by when. */
export function requestReceived(lines: readonly MailedLine[], sender: MailSender): Message {
  const [line] = lines;
  if (!line) throw new Error('a request without lines cannot be confirmed');
  return mailOf(
    {
      event: `received:${line.reference}`,
      template: 'request-received',
      to: { name: line.contactName, email: line.contactEmail },
      replyTo: lines.length === 1 ? mailboxOf(line, sender) : sender.coordinator.email,
      reference: line.reference,
      subject: t.school.received.subject(lines.length, line.title),
      greeting: t.hello(line.contactName),
      paragraphs: [t.school.received.intro, ...lines.map((own) => t.school.received.line(own.title, nameOfService(own, sender), own.answerBy))],
      facts: [
        [t.facts.school, schoolAndSite(line.schoolName, line.siteName)],
        ...lines.flatMap((own): [string, string][] => [[own.title, own.offerId ? groupsInShort(own.participants) : own.question], ...wishFacts(own)]),
        [t.facts.reference, line.reference],
      ],
      button: { label: t.school.received.button, url: urlForSchool(line, sender) },
    },
    sender,
  );
}

/** To who asked without being known: one button, and the request counts. */
export function confirmYourRequest(
  contact: { name: string; email: string }, reference: string, lines: readonly MailedLine[], token: string, sender: MailSender,
): Message {
  return mailOf(
    {
      event: `confirm:${reference}`,
      template: 'request-confirm',
      to: contact,
      replyTo: sender.coordinator.email,
      reference,
      secret: true,
      subject: t.school.confirm.subject,
      greeting: t.hello(contact.name),
      paragraphs: [t.school.confirm.intro(contact.name, sender.portalName), ...lines.map(({ title }) => `• ${title}`), t.school.confirm.notYou],
      button: { label: t.school.confirm.button, url: `${sender.publicUrl}${paths.confirmRequest(token)}` },
    },
    sender,
  );
}

/** To a service, or to the coordinator where no service has it: what is new from this school. */
export function newLinesForService(lines: readonly MailedLine[], sender: MailSender): Message {
  const [line] = lines;
  if (!line) throw new Error('there is nothing new to tell');
  return mailOf(
    {
      event: `new:${line.reference}:${line.serviceName ?? 'coordinator'}`,
      template: 'request-new',
      to: { name: nameOfService(line, sender), email: mailboxOf(line, sender) },
      replyTo: line.contactEmail,
      reference: line.reference,
      subject: t.service.fresh.subject(lines.length, line.title, line.schoolName),
      paragraphs: [t.service.fresh.intro(line.schoolName), ...(line.serviceName ? [] : [t.service.fresh.coordinator])],
      facts: [
        ...lines.flatMap((own): [string, string][] => [
          [own.title, own.offerId ? groupsInShort(own.participants) : own.question],
          ...wishFacts(own),
          ...(own.answerBy ? [[t.facts.answerBy, longDay(own.answerBy)] satisfies [string, string]] : []),
        ]),
        ...(line.remarks ? [[t.facts.remarks, line.remarks] satisfies [string, string]] : []),
        [t.facts.contact, [line.contactName, line.contactPhone, line.contactEmail].filter(Boolean).join(', ')],
      ],
      button: lines.length === 1
        ? { label: t.service.button, url: `${sender.publicUrl}${paths.service.line(line.id)}` }
        : deskButton(line.serviceName !== null, sender),
    },
    sender,
  );
}

/** To the school: what the service did with a line. */
export function lineMailForSchool(line: MailedLine, event: LineEvent, message: string, to: { name: string; email: string }, sender: MailSender, now: Instant): Message {
  const service = nameOfService(line, sender);
  const words = event === 'accepted' && !line.offerId ? t.school.answered : wordsForSchool(event);
  const proposed = line.moments.filter(({ kind }) => kind === 'proposed').map(momentInWords);
  return mailOf(
    {
      event: `${event}:${line.id}:${now}`,
      template: `line-${event}`,
      to,
      replyTo: mailboxOf(line, sender),
      reference: line.reference,
      subject: words.subject(line.title, service),
      greeting: t.hello(to.name),
      paragraphs: [words.intro(service), ...paragraphsOf(message)],
      facts: [
        // What fell away is in the words of the mail; below it would read as if it stood.
        ...(event === 'proposed' ? [[t.facts.proposed, proposed.join(' · ')] satisfies [string, string]] : factsOf(event === 'session-cancelled' ? { ...line, session: null, moments: [] } : line)),
        [t.facts.reference, line.reference],
      ],
      button: {
        label: event === 'asked' ? t.school.button.answer : event === 'proposed' ? t.school.button.choose : event === 'conditions-changed' ? t.school.button.suits : t.school.button.look,
        url: ANSWERED_ON_LINE.includes(event) ? `${sender.publicUrl}${paths.school.line(line.id)}` : urlForSchool(line, sender),
      },
    },
    sender,
  );
}

/** To the service: what the school, or a colleague service, did with a line. */
export function lineMailForService(line: MailedLine, event: LineEvent, message: string, sender: MailSender, now: Instant): Message {
  const words = wordsForService(event);
  return mailOf(
    {
      event: `${event}:${line.id}:${now}`,
      template: `line-${event}`,
      to: { name: nameOfService(line, sender), email: mailboxOf(line, sender) },
      replyTo: line.contactEmail,
      reference: line.reference,
      subject: words.subject(line.title, line.schoolName),
      paragraphs: [words.intro(line.schoolName), ...paragraphsOf(message)],
      facts: [
        [t.facts.school, schoolAndSite(line.schoolName, line.siteName)],
        ...(event === 'change-requested' && line.requestedNumbers ? [[t.facts.newGroups, groupsInShort(line.requestedNumbers)] satisfies [string, string]] : []),
        ...(event === 'handed-over' ? [...factsOf(line), ...wishFacts(line)] : factsOf(line)),
        [t.facts.contact, [line.contactName, line.contactPhone].filter(Boolean).join(', ')],
        ...(event === 'handed-over' && line.answerBy ? [[t.facts.answerBy, longDay(line.answerBy)] satisfies [string, string]] : []),
      ],
      button: { label: t.service.button, url: `${sender.publicUrl}${paths.service.line(line.id)}` },
    },
    sender,
  );
}

/** To the school after a call: what was written down, and by whom. */
export function phoneRequestNoted(line: MailedLine, notedBy: string, sender: MailSender): Message {
  return mailOf(
    {
      event: `phone:${line.id}`,
      template: 'request-phone',
      to: { name: line.contactName, email: line.contactEmail },
      replyTo: mailboxOf(line, sender),
      reference: line.reference,
      subject: t.school.phone.subject(line.title),
      greeting: t.hello(line.contactName),
      paragraphs: [t.school.phone.intro(notedBy)],
      facts: [[t.facts.school, schoolAndSite(line.schoolName, line.siteName)], ...factsOf(line), [t.facts.reference, line.reference]],
      button: { label: t.school.button.look, url: urlForSchool(line, sender) },
    },
    sender,
  );
}

/** To a service: the school does not know who asked, so the lines ended. */
export function requesterUnknown(lines: readonly MailedLine[], sender: MailSender): Message {
  const [line] = lines;
  if (!line) throw new Error('there is nothing to tell');
  return mailOf(
    {
      event: `unknown:${line.reference}:${line.serviceName ?? 'coordinator'}`,
      template: 'requester-unknown',
      to: { name: nameOfService(line, sender), email: mailboxOf(line, sender) },
      replyTo: sender.coordinator.email,
      reference: line.reference,
      subject: t.service.unknown.subject(line.schoolName),
      paragraphs: [t.service.unknown.intro(line.schoolName), ...lines.map(({ title }) => `• ${title}`)],
    },
    sender,
  );
}

/** To a service: somebody left a school, and whom it now calls about all of these. */
export function contactChanged(lines: readonly MailedLine[], leaver: { name: string }, successor: { name: string; email: string; phone: string }, sender: MailSender, now: Instant): Message {
  const [line] = lines;
  if (!line) throw new Error('there is nothing to tell');
  return mailOf(
    {
      event: `contact:${line.id}:${now}`,
      template: 'contact-changed',
      to: { name: nameOfService(line, sender), email: mailboxOf(line, sender) },
      replyTo: successor.email,
      subject: t.service.contact.subject(line.schoolName, successor.name),
      paragraphs: [t.service.contact.intro(leaver.name, successor.name, line.schoolName), ...lines.map(({ reference, title }) => `• ${reference} · ${title}`)],
      facts: [[t.facts.contact, [successor.name, successor.phone, successor.email].filter(Boolean).join(', ')]],
      button: deskButton(line.serviceName !== null, sender),
    },
    sender,
  );
}

/** To a service: what it must answer today or tomorrow. */
export function answerDue(lines: readonly MailedLine[], today: Day, sender: MailSender): Message {
  return reminder(lines, `due:${today}`, 'answer-due', { name: lines[0]?.serviceName ?? '', email: lines[0]?.serviceEmail ?? '' }, t.service.due, sender);
}

/** To the coordinator: what is late, at whom. */
export function answersLate(lines: readonly MailedLine[], today: Day, sender: MailSender): Message {
  return reminder(lines, `late:${today}`, 'answers-late', sender.coordinator, t.service.late, sender);
}

function reminder(
  lines: readonly MailedLine[], event: string, template: string, to: { name: string; email: string },
  words: { subject: (count: number) => string; intro: string }, sender: MailSender,
): Message {
  return mailOf(
    {
      event,
      template,
      to,
      replyTo: sender.coordinator.email,
      subject: words.subject(lines.length),
      paragraphs: [words.intro],
      facts: lines.map((line): [string, string] => [
        `${line.reference} · ${line.schoolName}`,
        [line.title, line.serviceName, line.answerBy ? longDay(line.answerBy) : ''].filter(Boolean).join(' · '),
      ]),
      button: deskButton(to !== sender.coordinator, sender),
    },
    sender,
  );
}

/** Where a service, or the coordinator, has its lists. */
const deskButton = (ofService: boolean, sender: MailSender) =>
  ofService
    ? { label: t.service.deskButton, url: `${sender.publicUrl}${paths.service.home}` }
    : { label: t.service.coordinationButton, url: `${sender.publicUrl}${paths.coordination.home}` };

/** What the school can answer with one press, on the page of the line. */
const ANSWERED_ON_LINE: readonly LineEvent[] = ['asked', 'proposed', 'moved', 'took-place', 'conditions-changed', 'offer-changed', 'change-ahead'];

type Words = { subject: (title: string, other: string) => string; intro: (other: string) => string };

function wordsForSchool(event: LineEvent): Words {
  switch (event) {
    case 'accepted':
    case 'declined':
    case 'asked':
    case 'proposed':
    case 'waitlisted':
    case 'moved':
    case 'cancelled':
    case 'change-accepted':
    case 'change-refused':
    case 'forwarded':
    case 'colleague-joined':
    case 'colleague-acted':
    case 'took-place':
    case 'nobody-came':
    case 'conditions-changed':
    case 'offer-changed':
    case 'session-cancelled':
    case 'change-ahead':
    case 'change-undone':
      return t.school[event];
    default:
      throw new Error(`no mail to the school tells of ${event}`);
  }
}

function wordsForService(event: LineEvent): Words {
  switch (event) {
    case 'replied':
    case 'moment-chosen':
    case 'moments-refused':
    case 'conditions-refused':
    case 'numbers-changed':
    case 'change-requested':
    case 'withdrawn':
    case 'joined':
    case 'handed-over':
    case 'reconfirmed':
    case 'evaluated':
      return t.service[event];
    default:
      throw new Error(`no mail to the service tells of ${event}`);
  }
}

/** What was asked for this offer, and what was said to its service. */
const wishFacts = (line: MailedLine): [string, string][] => [
  ...(line.wished ?? []).map(({ label, value }): [string, string] => [label, value]),
  ...(line.offerId && line.question ? [[t.facts.note, line.question] satisfies [string, string]] : []),
];

function factsOf(line: MailedLine): [string, string][] {
  const facts: [string, string][] = [];
  if (line.participants.length > 0) facts.push([t.facts.groups, groupsInShort(line.participants)]);
  const agreed = line.moments.find(({ kind }) => kind === 'agreed');
  if (agreed) facts.push([t.facts.moment, momentInWords(agreed)]);
  else if (line.session) facts.push([t.facts.moment, sessionInWords(line.session)]);
  if (agreed?.place) facts.push([t.facts.place, agreed.place]);
  return facts;
}

/** What someone typed, as paragraphs. */
const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean);
