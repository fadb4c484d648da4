import { z } from 'zod';
import { bookingForm } from '#src/domain/bookings/booking-form.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';

export const registrationTerms = z.object({
  /** All schools together; null when everyone can come. */
  maxPupils: z.number().int().min(1).nullable().default(null),
});

/** An event that whole grades come to: who comes is the numbers per grade, so nothing more is asked but the bus. */
export const registration = bookingForm({
  way: 'give-numbers',
  groups: 'required',
  terms: registrationTerms,
  dated: 'days',
  termFields: [{ kind: 'number', step: 'who', name: 'maxPupils', label: texts.terms.evenement.maxPupils, hint: texts.terms.evenement.maxPupilsHint, min: 1, max: 100_000 }],
  fields: (_terms, { transport }) =>
    transport === 'bus'
      ? [{ kind: 'yes-no', name: 'bus', label: texts.forms.evenement.bus, hint: texts.forms.evenement.busHint, required: false }]
      : [],
});
