import { z } from 'zod';
import { bookingForm } from '#src/domain/bookings/booking-form.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';

export const weeklySlotTerms = z.object({
  slots: z.array(z.object({ id: z.string(), label: z.string() })).min(1),
  /** Whether a class may come every other week. */
  parity: z.boolean().default(false),
});

const WISHES = ['slot1', 'slot2', 'slot3'] as const;

/** A fixed place in the week for the whole year: wanted slots in order of preference. */
export const weeklySlot = bookingForm({
  way: 'choose-moment',
  groups: 'required',
  terms: weeklySlotTerms,
  dated: 'free',
  termFields: [
    { kind: 'lines', step: 'when', name: 'slots', label: texts.terms.reeks.slots, hint: texts.terms.reeks.slotsHint },
    { kind: 'tick', step: 'when', name: 'parity', label: texts.terms.reeks.parity },
  ],
  fields: (terms) => {
    const t = texts.forms.reeks;
    const options = terms.slots.map(({ id, label }) => ({ value: id, label }));
    return [
      ...WISHES.map((name, index) => ({ kind: 'choice' as const, name, label: t.slot[index] ?? '', required: index === 0, options })),
      ...(terms.parity
        ? [{
            kind: 'choice' as const, name: 'parity', label: t.parity, required: true,
            options: [
              { value: 'all', label: t.everyWeek },
              { value: 'even', label: t.evenWeeks },
              { value: 'odd', label: t.oddWeeks },
            ],
          }]
        : []),
    ];
  },
  check: (wish) => {
    const seen = new Set<unknown>();
    for (const name of WISHES) {
      if (wish[name] === undefined) continue;
      if (seen.has(wish[name])) return { [name]: 'slot-twice' };
      seen.add(wish[name]);
    }
    return {};
  },
});
