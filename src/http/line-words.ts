import { type Line, type LineStatus, statusOf } from '#src/domain/requests/index.ts';
import { nl } from '#src/i18n/nl/index.ts';
import { momentInWords, sessionInWords } from '#src/i18n/nl/words.ts';
import type { Day } from '#src/lib/time.ts';

const t = nl.requests;

/** The tag of a line: the same state has the same tag everywhere; the desk says it from its own side. */
export function tagOf(line: Line, today: Day, reader: 'school' | 'service'): { tone: LineStatus['tone']; label: string } {
  const { word, tone } = statusOf(line, today);
  const own: Readonly<Record<string, string>> = reader === 'service' ? t.deskWords : {};
  return { tone: reader === 'service' && word === 'submitted' ? 'new' : tone, label: own[word] ?? t.words[word] };
}

/** Where a line stands, as a sentence for the school. */
export function sentenceOf(line: Line, today: Day): string {
  const { word } = statusOf(line, today);
  const service = line.serviceName ?? t.nobody;
  switch (word) {
    case 'submitted':
      return t.sentence.submitted(service, line.answerBy);
    case 'awaits-draw':
      return t.sentence['awaits-draw'](service, line.decisionOn);
    case 'needs-info':
    case 'offered':
    case 'waitlisted':
    case 'change-requested':
    case 'reconfirm':
    case 'overdue':
      return t.sentence[word](service);
    case 'accepted':
      return t.sentence.accepted(service, whenOf(line) !== '' || !hasMoment(line));
    case 'answered':
    case 'not-known-yet':
    case 'unconfirmed':
      return t.sentence[word]();
    default:
      return t.words[word];
  }
}

/** Whether there is a moment to wait for: a grant or a programme has none. */
const hasMoment = ({ bookingForm }: Line): boolean => bookingForm !== 'subsidie' && bookingForm !== 'traject';

/** When a line takes place, if that is known. */
export function whenOf(line: Line): string {
  const agreed = line.moments.find(({ kind }) => kind === 'agreed');
  if (agreed) return momentInWords(agreed);
  return line.session ? sessionInWords(line.session) : '';
}
