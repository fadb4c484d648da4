import type { Answerable, AnswerValue, KnownFact } from '#src/domain/facts/index.ts';
import type { Texts } from '#src/i18n/nl/index.ts';
import { longDay, plainDay } from '#src/lib/dates-nl.ts';
import { euro } from '#src/lib/money.ts';
import { dayOf, isDay } from '#src/lib/time.ts';

export { necessityInWords } from '#src/mail/templates/surveys.ts';

type Words = Texts['surveyAnswers'];

/** An answer as people read it; a table has a line per row. Nothing is an empty text. */
export function answerInWords({ type }: Pick<Answerable, 'type'>, value: AnswerValue | null, words: Words): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return type === 'amount' ? euro(value) : type === 'scale' ? words.scaleOf(String(value)) : digits(value);
  if (typeof value === 'string') return type === 'date' && isDay(value) ? longDay(value) : value;
  if (isList(value)) return value.join(', ');
  if (type === 'contact') return Object.values(value).filter((part) => part !== '').join(', ');
  return Object.entries(value).map(([row, number]) => `${row}: ${digits(number)}`).join('\n');
}

/** How sources are said: to the school itself, or of it to others. */
export interface SourceWords {
  readonly survey: (title: string, service: string) => string;
  readonly school: string;
  readonly 'open-data': (text: string) => string;
  readonly profile: string;
  readonly service: (service: string) => string;
  readonly on: (day: string) => string;
  readonly by: (name: string) => string;
  readonly confirmed: (day: string) => string;
}

/** Where a known value comes from, of which day, and who gave it. */
export function sourceInWords(fact: KnownFact, by: string, { source }: { readonly source: SourceWords }): string {
  const from = {
    survey: source.survey(fact.sourceText, fact.serviceName), school: source.school, 'open-data': source['open-data'](fact.sourceText), profile: source.profile, service: source.service(fact.serviceName),
  }[fact.source];
  const parts = [from, source.on(plainDay(fact.referenceOn)), by && source.by(by), fact.confirmedAt && source.confirmed(plainDay(dayOf(fact.confirmedAt)))];
  return parts.filter((part) => part).join(' · ');
}

const digits = (value: unknown) => String(value).replace('.', ',');
const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);
