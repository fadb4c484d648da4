import { type WishField, bookingFormOf } from '#src/domain/bookings/index.ts';
import type { OwnQuestion } from '#src/domain/offers/offer-details.ts';
import { type Offer, formContextOf } from '#src/domain/offers/queries.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';
import type { Day } from '#src/lib/time.ts';

/**
 * Everything an offer asks beside school, classes and contact: what its booking form asks and then the questions of the
 * service itself, once per booking (B3). What cannot be asked for here asks nothing.
 */
export function wishFieldsOf(offer: Offer, today: Day): readonly WishField[] {
  const form = bookingFormOf(offer.bookingForm);
  if (offer.bookingMode !== 'here' || form.missingTerms(offer.terms).length > 0) return [];
  return [...form.fields(offer.terms, formContextOf(offer, today)), ...offer.details.questions.map(fieldOfQuestion)];
}

const MAX_LINE = 200;
const MAX_TEXT = 2000;

/** A question as a field of the form. Its name holds its id, so that an answer stays with it when the wording changes. */
function fieldOfQuestion({ id, label, hint, kind, options, required }: OwnQuestion): WishField {
  const common = { name: `eigen-${id}`, label, hint: hint || undefined, required };
  switch (kind) {
    case 'text':
      return { ...common, kind, maxLength: MAX_LINE };
    case 'long-text':
      return { ...common, kind, maxLength: MAX_TEXT };
    case 'number':
      return { ...common, kind, min: 0, max: 1_000_000 };
    case 'date':
      return { ...common, kind, from: '2000-01-01', until: '2999-12-31' };
    case 'choice':
      return { ...common, kind, options: options.map((option) => ({ value: option, label: option })) };
    case 'yes-no':
      // A box that stays empty would be a "no" that nobody said.
      return { ...common, kind: 'choice', options: [texts.yes, texts.no].map((option) => ({ value: option, label: option })) };
  }
}
