import { z } from 'zod';
import { bookingForm } from '#src/domain/bookings/booking-form.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';
import { longDay } from '#src/lib/dates-nl.ts';
import { addDays } from '#src/lib/time.ts';

export const standingServiceTerms = z.object({
  kinds: z.array(z.object({ id: z.string(), label: z.string(), max: z.number().int().min(1) })).min(1),
  /** Of all kinds together, per site; null when there is no limit. */
  maxTogether: z.number().int().min(1).nullable().default(null),
  frequency: z.string().min(1),
  /** Whether it can only begin on the first of a month. */
  startsOnFirst: z.boolean().default(false),
});

const MONTHS_AHEAD = 10;

/** Something that returns by itself: what, how much, from when, and where it stands. */
export const standingService = bookingForm({
  way: 'give-numbers',
  groups: 'optional',
  terms: standingServiceTerms,
  dated: 'free',
  termFields: [
    { kind: 'lines', step: 'when', name: 'kinds', label: texts.terms.dienstverlening.kinds, hint: texts.terms.dienstverlening.kindsHint, amount: 'max' },
    { kind: 'text', step: 'when', name: 'frequency', label: texts.terms.dienstverlening.frequency, hint: texts.terms.dienstverlening.frequencyHint, maxLength: 120 },
    { kind: 'number', step: 'when', name: 'maxTogether', label: texts.terms.dienstverlening.maxTogether, min: 1, max: 100_000 },
    { kind: 'tick', step: 'when', name: 'startsOnFirst', label: texts.terms.dienstverlening.startsOnFirst },
  ],
  fields: (terms, context) => {
    const t = texts.forms.dienstverlening;
    const soonest = addDays(context.today, context.leadDays);
    const from = context.firstOn && context.firstOn > soonest ? context.firstOn : soonest;
    const until = context.lastOn ?? '9999-12-31';
    const starts = firstsOfMonths(from, until).map((day) => ({ value: day, label: longDay(day) }));
    return [
      {
        kind: 'amounts', name: 'kinds', label: t.kinds, hint: t.kindsHint(terms.frequency, terms.maxTogether), required: true,
        options: terms.kinds.map(({ id, label, max }) => ({ value: id, label, max })),
      },
      terms.startsOnFirst
        ? { kind: 'choice', name: 'startOn', label: t.startOn, required: true, options: starts }
        : { kind: 'date', name: 'startOn', label: t.startOn, required: true, from, until },
      { kind: 'text', name: 'where', label: t.where, hint: t.whereHint, required: true, maxLength: 200 },
    ];
  },
  check: (wish, terms) => {
    const kinds = wish['kinds'];
    if (terms.maxTogether === null || typeof kinds !== 'object') return {};
    const together = Object.values(kinds).reduce((sum, amount) => sum + Number(amount), 0);
    return together > terms.maxTogether ? { [`kinds.${terms.kinds[0]?.id}`]: 'kinds-too-many-together' } : {};
  },
});

/** The first days of the months from this day on. */
function firstsOfMonths(from: string, until: string): string[] {
  const days: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7)) + (from.endsWith('-01') ? 0 : 1);
  while (days.length < MONTHS_AHEAD) {
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > until) break;
    days.push(day);
    month += 1;
  }
  return days;
}
