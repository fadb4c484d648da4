import { accounts } from '#src/i18n/nl/accounts.ts';
import { happened } from '#src/lib/dates-nl.ts';
import type { Instant } from '#src/lib/time.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { paths } from '#src/paths.ts';

interface Receiver {
  readonly name: string;
  readonly email: string;
}

const words = accounts.mail;

/** The link and the code with which somebody signs in. */
export function signInLink(
  { person, token, code, next, event }: { person: Receiver; token: string; code: string; next: string | undefined; event: string },
  sender: MailSender,
): Message {
  const query = next ? `?${new URLSearchParams({ verder: next })}` : '';
  return mailOf(
    {
      event,
      template: 'sign-in-link',
      to: { name: person.name, email: person.email },
      replyTo: sender.coordinator.email,
      secret: true,
      subject: words.signInSubject,
      greeting: words.greeting(person.name),
      paragraphs: [words.signInText, words.signInOtherDevice, words.signInIgnore],
      facts: [[words.signInCode, `${code.slice(0, 3)} ${code.slice(3)}`]],
      button: { label: words.signInButton, url: `${sender.publicUrl}${paths.signInLink(token)}${query}` },
    },
    sender,
  );
}

/** Tells somebody that he may use the portal, as what and where, and how he signs in: without a password, whenever he wants. */
export function accessGiven(
  { person, role, place, event }: { person: Receiver; role: keyof typeof accounts.roles; place: string; event: string },
  sender: MailSender,
): Message {
  return mailOf(
    {
      event,
      template: 'access-given',
      to: { name: person.name, email: person.email },
      replyTo: sender.coordinator.email,
      subject: words.accessSubject(sender.portalName),
      greeting: words.greeting(person.name),
      paragraphs: [words.accessText(sender.portalName, sender.municipalityName, accounts.roleAt(accounts.roles[role], place, false)), words.accessHow(person.email)],
      button: { label: words.accessButton, url: `${sender.publicUrl}${paths.signIn}` },
    },
    sender,
  );
}

/** Tells somebody that his password changed, in case it was not he who did it. */
export function passwordChanged({ person, at }: { person: Receiver & { personId: string }; at: Instant }, sender: MailSender): Message {
  return mailOf(
    {
      event: `password:${person.personId}:${at}`,
      template: 'password-changed',
      to: { name: person.name, email: person.email },
      replyTo: sender.coordinator.email,
      subject: words.passwordSubject,
      greeting: words.greeting(person.name),
      paragraphs: [words.passwordText(happened(at)), words.passwordNotYou],
    },
    sender,
  );
}

/** Asks a school, at its own mailbox, whether it knows somebody. */
export function vouchAsked(
  { person, school, token, event }: { person: Receiver; school: Receiver; token: string; event: string },
  sender: MailSender,
): Message {
  return mailOf(
    {
      event,
      template: 'vouch-asked',
      to: { name: school.name, email: school.email },
      replyTo: sender.coordinator.email,
      secret: true,
      subject: words.vouchSubject(person.name),
      greeting: words.greeting(school.name),
      paragraphs: [words.vouchText(person.name, person.email, school.name), words.vouchQuestion, words.vouchValid],
      button: { label: words.vouchButton, url: `${sender.publicUrl}${paths.vouch(token)}` },
    },
    sender,
  );
}

/** Tells somebody what his school said about him. */
export function membershipDecided(
  { person, school, known, event }: { person: Receiver; school: Receiver; known: boolean; event: string },
  sender: MailSender,
): Message {
  const body = known
    ? { paragraphs: [words.knownText(school.name)], button: { label: words.knownButton, url: `${sender.publicUrl}${paths.school.home}` } }
    : { paragraphs: [words.unknownText(school.name), words.unknownHelp] };
  return mailOf(
    {
      event,
      template: known ? 'membership-known' : 'membership-unknown',
      to: { name: person.name, email: person.email },
      replyTo: known ? sender.coordinator.email : school.email,
      subject: known ? words.knownSubject(school.name) : words.unknownSubject(school.name),
      greeting: words.greeting(person.name),
      ...body,
    },
    sender,
  );
}
