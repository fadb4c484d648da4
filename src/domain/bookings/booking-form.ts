import type { z } from 'zod';
import type { Wish, WishField } from '#src/domain/bookings/fields.ts';
import { type EditField, readEdit, typedOf } from '#src/lib/edit-fields.ts';
import type { Day } from '#src/lib/time.ts';
import type { Errors } from '#src/lib/values.ts';

/** What schools see of the nine booking forms: four ways to ask. */
export type Way = 'choose-moment' | 'propose-moments' | 'give-numbers' | 'apply';

/** What a booking form may look at when it decides what to ask and what to refuse. */
export interface FormContext {
  readonly today: Day;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  readonly periods: readonly { readonly from: Day; readonly until: Day; readonly weekdays?: readonly number[] | undefined }[];
  /** How many days before the moment a school asks at the latest. */
  readonly leadDays: number;
  readonly transport: 'own' | 'included' | 'bus';
  readonly sessions: readonly SessionView[];
}

export interface SessionView {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly capacity: number;
  /** Seats that are held, by the definition of the offer. */
  readonly taken: number;
}

/** What a service fills in of its terms, in the step of its offer where people look for it. The name is that of the term. */
export type TermField = EditField & { readonly step: 'who' | 'when' | 'price' };

/**
 * One of the ways in which something is asked for. Its terms are what the service says of it, its fields what the school
 * fills in. Everything else (school, classes, contact, states, mails) is the same for all.
 */
export interface BookingForm<Terms> {
  readonly way: Way;
  /** Whether it must be said who comes, or the school as a whole asks. */
  readonly groups: 'required' | 'optional';
  readonly terms: z.ZodType<Terms>;
  readonly termFields: readonly TermField[];
  /** When it can be: on its sessions, in periods that must be said, on days, or all year unless the service says otherwise. */
  readonly dated: 'sessions' | 'periods' | 'days' | 'free';
  fields(terms: Terms, context: FormContext): readonly WishField[];
  /** What the fields one by one do not see: what does not go together. Keyed by field name, without prefix. */
  check?(wish: Wish, terms: Terms, context: FormContext): Errors;
}

/** Ties the terms to the form, so that a table can hold all of them. */
export function bookingForm<Terms>(form: BookingForm<Terms>): AnyBookingForm {
  return {
    way: form.way,
    groups: form.groups,
    termFields: form.termFields,
    dated: form.dated,
    startTerms: () => readEdit(form.termFields, typedOf(form.termFields, form.terms.safeParse({}).data ?? {}), {}).content,
    missingTerms: (stored) => [...new Set(form.terms.safeParse(stored).error?.issues.map(({ path }) => String(path[0])))],
    readTerms: (stored) => form.terms.parse(stored),
    fields: (stored, context) => form.fields(form.terms.parse(stored), context),
    check: (wish, stored, context) => form.check?.(wish, form.terms.parse(stored), context) ?? {},
  };
}

/** A booking form whose terms are still as they were stored. */
export interface AnyBookingForm {
  readonly way: Way;
  readonly groups: 'required' | 'optional';
  readonly termFields: readonly TermField[];
  readonly dated: 'sessions' | 'periods' | 'days' | 'free';
  /** What stands there before the service has said anything. */
  startTerms(): Record<string, unknown>;
  /** The terms that are not said yet, by name: with none of them `readTerms` succeeds. */
  missingTerms(stored: unknown): readonly string[];
  readTerms(stored: unknown): unknown;
  fields(stored: unknown, context: FormContext): readonly WishField[];
  check(wish: Wish, stored: unknown, context: FormContext): Errors;
}
