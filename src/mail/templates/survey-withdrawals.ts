import { surveys } from '#src/i18n/nl/surveys.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';

interface Withdrawal {
  readonly survey: { readonly id: string; readonly title: string };
  readonly service: { readonly name: string; readonly email: string };
  readonly to: { readonly name: string; readonly email: string };
  /** The school had begun to answer, or was done. */
  readonly hasAnswers: boolean;
}

/** To a school that was asked: the survey does not go on. */
export function surveyWithdrawn({ survey, service, to, hasAnswers }: Withdrawal, sender: MailSender): Message {
  const words = surveys.withdrawnMail;
  return mailOf(
    {
      event: `survey-withdrawn:${survey.id}`,
      template: 'survey-withdrawn',
      to,
      replyTo: service.email || sender.coordinator.email,
      subject: words.subject(survey.title),
      paragraphs: [words.first(service.name, survey.title), hasAnswers ? words.given : ''],
    },
    sender,
  );
}
