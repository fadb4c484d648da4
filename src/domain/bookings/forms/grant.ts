import { z } from 'zod';
import { bookingForm } from '#src/domain/bookings/booking-form.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';

export const grantTerms = z.object({
  /** The most one application can ask; null when only the budget limits it. */
  maxCents: z.number().int().min(1).nullable().default(null),
  budgetCents: z.number().int().min(1),
});

/** Money towards something: what for, how much, and how the costs are shown afterwards. */
export const grant = bookingForm({
  way: 'apply',
  groups: 'optional',
  terms: grantTerms,
  dated: 'free',
  termFields: [
    { kind: 'money', step: 'price', name: 'budgetCents', label: texts.terms.subsidie.budget, hint: texts.terms.subsidie.budgetHint },
    { kind: 'money', step: 'price', name: 'maxCents', label: texts.terms.subsidie.max, hint: texts.terms.subsidie.maxHint },
  ],
  fields: (terms) => {
    const t = texts.forms.subsidie;
    return [
      { kind: 'long-text', name: 'purpose', label: t.purpose, hint: t.purposeHint, required: true, maxLength: 2000 },
      { kind: 'money', name: 'amount', label: t.amount, hint: t.amountHint(terms.maxCents), required: true, maxCents: terms.maxCents ?? terms.budgetCents },
      {
        kind: 'choice', name: 'proof', label: t.proof, required: true,
        options: [{ value: 'invoice', label: t.proofInvoice }, { value: 'quote', label: t.proofQuote }, { value: 'list', label: t.proofList }],
      },
    ];
  },
});
