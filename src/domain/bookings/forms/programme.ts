import { z } from 'zod';
import { bookingForm } from '#src/domain/bookings/booking-form.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';

export const programmeTerms = z.object({
  /** New schools or classes a year; null when there is no limit. */
  places: z.number().int().min(1).nullable().default(null),
});

/** Coaching for a year: why the school wants it and who pulls it there. */
export const programme = bookingForm({
  way: 'apply',
  groups: 'optional',
  terms: programmeTerms,
  dated: 'free',
  termFields: [{ kind: 'number', step: 'when', name: 'places', label: texts.terms.traject.places, hint: texts.terms.traject.placesHint, min: 1, max: 1000 }],
  fields: () => {
    const t = texts.forms.traject;
    return [
      { kind: 'long-text', name: 'motivation', label: t.motivation, hint: t.motivationHint, required: true, maxLength: 2000 },
      { kind: 'text', name: 'lead', label: t.lead, hint: t.leadHint, required: true, maxLength: 120 },
    ];
  },
});
