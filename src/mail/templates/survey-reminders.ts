import { surveyCheck } from '#src/i18n/nl/survey-check.ts';
import { surveyResults } from '#src/i18n/nl/survey-results.ts';
import { longDay, untilDay } from '#src/lib/dates-nl.ts';
import type { Day } from '#src/lib/time.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { type MailedSurvey, necessityInWords } from '#src/mail/templates/surveys.ts';
import { paths } from '#src/paths.ts';

interface ReminderMail {
  readonly survey: MailedSurvey;
  readonly service: { readonly name: string; readonly email: string };
  readonly schoolId: string;
  readonly schoolName: string;
  readonly to: { readonly name: string; readonly email: string };
  /** Opens this survey of this school, without an account, as the link of the first mail does. */
  readonly token: string;
  readonly minutes: number;
  readonly hasStarted: boolean;
  /** The how-manieth: each is a mail of its own. */
  readonly reminder: number;
}

const { label, mail: invitation } = surveyCheck;
const words = surveyResults.mail;

/** To who receives surveys at a school that did not answer yet: until when, how long it takes, and whether a colleague began. */
export function surveyReminder({ survey, service, schoolId, schoolName, to, token, minutes, hasStarted, reminder }: ReminderMail, today: Day, sender: MailSender): Message {
  const { closesOn } = survey;
  return mailOf(
    {
      event: `survey-reminder:${survey.id}:${schoolId}:${reminder}`,
      template: 'survey-reminder',
      to: { name: to.name, email: to.email },
      replyTo: service.email || sender.coordinator.email,
      subject: words.subject(survey.title),
      paragraphs: [words.text(service.name, schoolName), hasStarted ? words.started : ''],
      facts: [
        [words.until, closesOn ? words.untilDay(longDay(closesOn), untilDay(closesOn, today)) : ''],
        [invitation.facts.minutes, label.minutes(minutes)],
        [invitation.facts.necessity, survey.necessity === null ? '' : necessityInWords(survey)],
      ],
      button: { label: hasStarted ? words.goOn : invitation.button, url: `${sender.publicUrl}${paths.surveys.link(token)}` },
      closing: words.closing,
      secret: true,
    },
    sender,
  );
}
