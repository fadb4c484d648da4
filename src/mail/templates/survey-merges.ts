import { surveyMerge as words } from '#src/i18n/nl/survey-merge.ts';
import type { Instant } from '#src/lib/time.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { paths } from '#src/paths.ts';

/** What happened to a proposal to ask the questions of two surveys in one. */
export type MergeEvent = 'asked' | 'dropped' | 'merged' | 'declined';

interface Named {
  readonly id: string;
  readonly title: string;
  readonly serviceName: string;
}

interface MergeMail {
  readonly kind: MergeEvent;
  readonly at: Instant;
  /** The survey that would join, and the one it would join. */
  readonly from: Named;
  readonly into: Named;
  readonly to: { readonly name: string; readonly email: string };
  /** It goes to the service that asked. */
  readonly isAsking: boolean;
  readonly reason: string;
}

/** To a service: another asks to put two surveys together, or how that ended. */
export function surveyMerge({ kind, at, from, into, to, isAsking, reason }: MergeMail, sender: MailSender): Message {
  const said = words.mails[kind];
  const address = kind === 'asked' ? paths.service.mergeSurvey(from.id) : paths.service.survey(kind === 'merged' || !isAsking ? into.id : from.id);
  return mailOf(
    {
      event: `survey-merge-${kind}:${from.id}:${into.id}:${at}`,
      template: 'survey-merge',
      to,
      replyTo: sender.coordinator.email,
      subject: said.subject(into.title),
      paragraphs: [said.first(from.serviceName, from.title, into.title, isAsking, into.serviceName), kind === 'declined' ? words.because(reason) : '', said.next],
      button: { label: said.button, url: `${sender.publicUrl}${address}` },
    },
    sender,
  );
}
