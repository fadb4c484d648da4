import { z } from 'zod';
import { bookingForm } from '#src/domain/bookings/booking-form.ts';
import { bookings as texts } from '#src/i18n/nl/bookings.ts';
import { shortMoment } from '#src/lib/dates-nl.ts';

/** What counts as a seat; the least and most that may come as one group. */
export const sessionTerms = z.object({
  seatsCount: z.enum(['pupils', 'people', 'groups']),
  minGroup: z.number().int().min(1).default(1),
  maxGroup: z.number().int().min(1).nullable().default(null),
});

const terms = texts.terms.vaste_sessie;

/** A performance or session on a fixed day: a first choice, and a reserve where there are more. */
export const sessions = bookingForm({
  way: 'choose-moment',
  groups: 'required',
  terms: sessionTerms,
  dated: 'sessions',
  termFields: [
    { kind: 'number', step: 'who', name: 'minGroup', label: terms.minGroup, hint: terms.minGroupHint, min: 1, max: 1000, empty: 1 },
    { kind: 'number', step: 'who', name: 'maxGroup', label: terms.maxGroup, hint: terms.maxGroupHint, min: 1, max: 1000 },
    {
      kind: 'choice', step: 'when', name: 'seatsCount', label: terms.seatsCount, open: true, empty: 'people',
      options: [{ value: 'people', label: terms.people }, { value: 'pupils', label: terms.pupils }, { value: 'groups', label: terms.groups }],
    },
  ],
  fields: (_terms, { sessions: dated }) => {
    const options = dated.map(({ id, startsAt, place }) => ({ value: id, label: `${shortMoment(startsAt)} · ${place}` }));
    const t = texts.forms.vaste_sessie;
    return [
      { kind: 'choice', name: 'session', label: t.session, required: true, options },
      ...(options.length > 1 ? [{ kind: 'choice' as const, name: 'reserve', label: t.reserve, hint: t.reserveHint, required: false, options }] : []),
    ];
  },
  check: (wish) => (wish['reserve'] !== undefined && wish['reserve'] === wish['session'] ? { reserve: 'reserve-is-first-choice' } : {}),
});
