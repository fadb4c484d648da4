import { type FreeDaysReading, isFreeKind, readFreeCalendar, readFreeLines } from '#src/domain/schools/index.ts';
import type { SentFile } from '#src/http/forms.ts';
import { nl } from '#src/i18n/nl/index.ts';
import { type Day, isDay } from '#src/lib/time.ts';
import { type Errors, type Values, first } from '#src/lib/values.ts';

export type Look = { kind: 'read'; reading: FreeDaysReading } | { kind: 'wrong'; errors: Errors };

/** What was typed, pasted or sent on the page of free days, as it is understood; nothing is kept. */
export function lookAtFreeDays(values: Values, file: SentFile | undefined, today: Day): Look {
  const then = first(values, 'dan');
  if (then === 'plak') {
    const pasted = first(values, 'lijnen');
    return pasted === '' ? { kind: 'wrong', errors: { lijnen: 'text-missing' } } : { kind: 'read', reading: readFreeLines(pasted.slice(0, 20_000), today) };
  }
  if (then === 'bestand') {
    if (!file) return { kind: 'wrong', errors: { bestand: 'ics-missing' } };
    const read = readFreeCalendar(file.bytes, today);
    return read.kind === 'refused' ? { kind: 'wrong', errors: { bestand: read.reason } } : read;
  }
  return one(values, today);
}

/** One day or period from the fields: said as a line, so that it is read and checked like every other. */
function one(values: Values, today: Day): Look {
  const errors: Record<string, string> = {};
  const [from, until, kind, part, label] = [first(values, 'eerste'), first(values, 'laatste'), first(values, 'soort'), first(values, 'deel'), first(values, 'omschrijving')];
  if (!isDay(from)) errors['eerste'] = from === '' ? 'date-missing' : 'date-wrong';
  if (until !== '' && !isDay(until)) errors['laatste'] = 'date-wrong';
  else if (until !== '' && until < from) errors['laatste'] = 'until-before-from';
  if (!isFreeKind(kind)) errors['soort'] = 'choice-missing';
  if (label.length > 80) errors['omschrijving'] = 'text-too-long';
  if (Object.keys(errors).length > 0 || !isFreeKind(kind)) return { kind: 'wrong', errors };

  const said = nl.schools.parts[part === 'morning' || part === 'afternoon' ? part : 'both'];
  const reading = readFreeLines(`${from}${until === '' ? '' : ` - ${until}`} ${said} ${label}`, today);
  return { kind: 'read', reading: { ...reading, days: reading.days.map((day) => ({ ...day, kind, label })) } };
}

