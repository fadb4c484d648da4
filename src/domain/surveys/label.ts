import { surveyCheck } from '#src/i18n/nl/survey-check.ts';
import type { Survey } from '#src/domain/surveys/queries.ts';
import { necessityInWords } from '#src/mail/templates/surveys.ts';

/** What stands above a survey for schools: whether they must, how long it takes, from when until when, and what for. */
export function labelOf(survey: Pick<Survey, 'necessity' | 'necessityText' | 'opensOn' | 'closesOn' | 'purpose'>, minutes: number): { label: string; value: string }[] {
  const { label, mail } = surveyCheck;
  const { opensOn, closesOn } = survey;
  return [
    { label: mail.facts.necessity, value: survey.necessity === null ? '' : necessityInWords(survey) },
    { label: mail.facts.minutes, value: label.minutes(minutes) },
    { label: mail.facts.until, value: opensOn && closesOn ? mail.between(opensOn, closesOn) : closesOn ? label.until(closesOn) : '' },
    { label: mail.facts.purpose, value: survey.purpose },
  ].filter(({ value }) => value !== '');
}
