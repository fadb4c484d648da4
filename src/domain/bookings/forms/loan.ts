import { z } from 'zod';
import { bookingForm } from '#src/domain/bookings/booking-form.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';
import { addDays } from '#src/lib/time.ts';

export const loanTerms = z.object({
  kits: z.array(z.object({ id: z.string(), label: z.string(), count: z.number().int().min(1) })).min(1),
  maxDays: z.number().int().min(1).default(28),
});

/** Something borrowed for a while: what, how many, from when until when, fetched or brought. */
export const loan = bookingForm({
  way: 'give-numbers',
  groups: 'optional',
  terms: loanTerms,
  dated: 'free',
  termFields: [
    { kind: 'lines', step: 'when', name: 'kits', label: texts.terms.uitlening.kits, hint: texts.terms.uitlening.kitsHint, amount: 'count' },
    { kind: 'number', step: 'when', name: 'maxDays', label: texts.terms.uitlening.maxDays, min: 1, max: 365, empty: 28 },
  ],
  fields: (terms, context) => {
    const t = texts.forms.uitlening;
    const from = earliestOf(context.firstOn, addDays(context.today, context.leadDays));
    const until = context.lastOn ?? '9999-12-31';
    return [
      { kind: 'amounts', name: 'kits', label: t.kits, required: true, options: terms.kits.map(({ id, label, count }) => ({ value: id, label, max: count })) },
      { kind: 'date', name: 'from', label: t.from, required: true, from, until },
      { kind: 'date', name: 'until', label: t.until, hint: t.untilHint(terms.maxDays), required: true, from, until },
      {
        kind: 'choice', name: 'transport', label: t.transport, required: true,
        options: [{ value: 'fetch', label: t.fetch }, { value: 'bring', label: t.bring }],
      },
    ];
  },
  check: (wish, terms) => {
    const { from, until } = wish;
    if (typeof from !== 'string' || typeof until !== 'string') return {};
    if (until < from) return { until: 'until-before-from' };
    return until > addDays(from, terms.maxDays) ? { until: 'loan-too-long' } : {};
  },
});

const earliestOf = (first: string | null, soonest: string) => (first && first > soonest ? first : soonest);
