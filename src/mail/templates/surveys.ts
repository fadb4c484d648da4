import { surveyCheck } from '#src/i18n/nl/survey-check.ts';
import type { Day } from '#src/lib/time.ts';
import { type MailSender, mailOf } from '#src/mail/layout.ts';
import type { Message } from '#src/mail/message.ts';
import { paths } from '#src/paths.ts';

/** What the mails say of a survey. */
export interface MailedSurvey {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly necessity: 'mandatory' | 'benefit' | 'voluntary' | null;
  readonly necessityText: string;
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
}

interface InvitationMail {
  readonly survey: MailedSurvey;
  readonly service: { readonly name: string; readonly email: string };
  readonly schoolId: string;
  readonly schoolName: string;
  readonly to: { readonly name: string; readonly email: string };
  /** Opens this survey of this school, without an account. */
  readonly token: string;
  readonly minutes: number;
  /** Of how many of the questions `asked` the answer is known already, and how many are not asked because it is. */
  readonly known: number;
  readonly asked: number;
  readonly spared: number;
}

const { label, mail: words } = surveyCheck;

/** "Verplicht (decreet …)", "Nodig om iets te krijgen: …" or "Vrijwillig". */
export function necessityInWords({ necessity, necessityText }: Pick<MailedSurvey, 'necessity' | 'necessityText'>): string {
  if (necessity === 'mandatory') return label.necessities.mandatory(necessityText);
  return necessity === 'benefit' ? label.necessities.benefit(necessityText) : label.necessities.voluntary;
}

/** To who receives surveys at a school: what it is, whether it must, how long it takes, until when, and what is known already. */
export function surveyInvitation({ survey, service, schoolId, schoolName, to, token, minutes, known, asked, spared }: InvitationMail, sender: MailSender): Message {
  return mailOf(
    {
      event: `survey-invitation:${survey.id}:${schoolId}`,
      template: 'survey-invitation',
      to: { name: to.name, email: to.email },
      replyTo: service.email || sender.coordinator.email,
      subject: words.subject(survey.title),
      paragraphs: [
        words.text(service.name, sender.municipalityName, schoolName),
        known > 0 ? words.known(known, asked) : '',
        spared > 0 ? words.spared(spared) : '',
        words.share,
      ],
      facts: [
        [words.facts.necessity, necessityInWords(survey)],
        [words.facts.minutes, label.minutes(minutes)],
        [words.facts.until, survey.opensOn && survey.closesOn ? words.between(survey.opensOn, survey.closesOn) : ''],
        [words.facts.purpose, survey.purpose],
      ],
      button: { label: words.button, url: `${sender.publicUrl}${paths.surveys.link(token)}` },
      closing: words.closing,
      secret: true,
    },
    sender,
  );
}
