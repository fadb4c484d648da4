import { z } from 'zod';
import { type FormContext, bookingForm } from '#src/domain/bookings/booking-form.ts';
import type { HalfDayRule } from '#src/domain/bookings/fields.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';
import { addDays } from '#src/lib/time.ts';

export const appointmentTerms = z.object({
  minMoments: z.number().int().min(1).max(5).default(2),
  weekdays: z.array(z.number().int().min(1).max(5)).min(1).default([1, 2, 3, 4, 5]),
  parts: z.array(z.enum(['morning', 'afternoon'])).min(1).default(['morning', 'afternoon']),
});
const terms = texts.terms.appointment;
type Terms = z.infer<typeof appointmentTerms>;

/** A visit at the service or at the school: the school says on which half days it could be, the service picks one. */
const byAppointment = (label: string) =>
  bookingForm({
    way: 'propose-moments',
    groups: 'required',
    terms: appointmentTerms,
    dated: 'periods',
    termFields: [
      { kind: 'ticks', step: 'when', name: 'weekdays', label: terms.weekdays, numbers: true, options: terms.weekdayNames.map((label, index) => ({ value: String(index + 1), label })) },
      { kind: 'ticks', step: 'when', name: 'parts', label: terms.parts, options: [{ value: 'morning', label: texts.parts.morning }, { value: 'afternoon', label: texts.parts.afternoon }] },
      { kind: 'number', step: 'when', name: 'minMoments', label: terms.minMoments, hint: terms.minMomentsHint, min: 1, max: 5, empty: 2 },
    ],
    fields: (terms: Terms, context) => [
      {
        kind: 'half-days', name: 'moments', label, hint: texts.forms.appointment.momentsHint, required: true,
        min: terms.minMoments, max: 5, allowed: halfDayRule(terms, context),
      },
    ],
  });

export const visitByAppointment = byAppointment(texts.forms.appointment.momentsAway);
export const atSchool = byAppointment(texts.forms.appointment.momentsAtSchool);

export function halfDayRule(terms: Terms, context: FormContext): HalfDayRule {
  return {
    periods: context.periods,
    weekdays: terms.weekdays,
    parts: terms.parts,
    earliest: addDays(context.today, context.leadDays),
  };
}
