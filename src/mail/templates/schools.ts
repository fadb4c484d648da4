import { schools } from '#src/i18n/nl/schools.ts';
import type { Instant } from '#src/lib/time.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { paths } from '#src/paths.ts';

interface HandOverMail {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly leaver: { readonly personId: string; readonly name: string; readonly email: string };
  readonly successor: { readonly personId: string; readonly name: string; readonly email: string };
  /** Who arranged it. */
  readonly by: string;
  readonly at: Instant;
}

const words = schools.mail;

/** To who takes over: what is his now, and how to sign in when he is new. */
export function takesOver({ schoolId, schoolName, leaver, successor, isNew, by, at }: HandOverMail & { readonly isNew: boolean }, sender: MailSender): Message {
  return mailOf(
    {
      event: `takes-over:${schoolId}:${leaver.personId}:${at}`,
      template: 'takes-over',
      to: { name: successor.name, email: successor.email },
      replyTo: sender.coordinator.email,
      subject: words.takesOverSubject(leaver.name, schoolName),
      greeting: words.greeting(successor.name),
      paragraphs: [words.takesOverText(by, leaver.name, schoolName), isNew ? words.signInHow(successor.email) : words.lookThere],
      button: { label: words.takesOverButton, url: `${sender.publicUrl}${paths.school.home}` },
    },
    sender,
  );
}

/** To who left: what went to whom, so that a mistake does not stay unseen. */
export function leftSchool({ schoolId, schoolName, leaver, successor, by, at }: HandOverMail, sender: MailSender): Message {
  return mailOf(
    {
      event: `left-school:${schoolId}:${leaver.personId}:${at}`,
      template: 'left-school',
      to: { name: leaver.name, email: leaver.email },
      replyTo: sender.coordinator.email,
      subject: words.leftSubject(schoolName),
      greeting: words.greeting(leaver.name),
      paragraphs: [words.leftText(by, successor.name, schoolName), words.leftWrong],
    },
    sender,
  );
}
