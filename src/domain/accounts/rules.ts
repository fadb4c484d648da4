import { z } from 'zod';
import { isMailAddress } from '#src/lib/text.ts';

/** How an address is kept and compared: people type capitals and spaces, mailboxes do not know them. */
export const tidyEmail = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/**
 * Whether a mailbox of this domain proves that its owner belongs to the school: exactly the school's own domain.
 * A subdomain or a domain that only ends alike belongs to somebody else.
 */
export const isSchoolMailbox = (email: string, schoolDomain: string | null): boolean =>
  schoolDomain !== null && schoolDomain !== '' && domainOf(email) === schoolDomain.toLowerCase();

/** A field with a mail address; messages are keys of sentences. */
export const emailField = z
  .string({ error: 'email-missing' })
  .transform(tidyEmail)
  .pipe(z.string().min(1, 'email-missing').refine((email) => email === '' || isMailAddress(email), 'email-wrong'));

/** A field with the name of a grown-up: one line. */
export const nameField = z
  .string({ error: 'name-missing' })
  .trim()
  .min(1, 'name-missing')
  .max(120, 'text-too-long')
  .regex(/^[^\p{Cc}]*$/u, 'name-wrong');

/** A field with a phone number as people write it; may stay empty. */
export const phoneField = z
  .string()
  .trim()
  .max(40, 'text-too-long')
  .regex(/^[0-9+/. ()-]*$/, 'phone-wrong')
  .default('');

/** A box that is ticked or not: a browser sends it only when it is. */
export const tickField = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '');
