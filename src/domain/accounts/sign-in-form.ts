import { z } from 'zod';
import { emailField, nameField, phoneField, tickField } from '#src/domain/accounts/rules.ts';

/** Asking for a link to sign in. `verder` is where the visitor was going. */
export const linkForm = z.object({ email: emailField });

/** The six digits of the mail; spaces in between are how people type them. */
export const codeForm = z.object({
  email: emailField,
  code: z
    .string({ error: 'code-missing' })
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().min(1, 'code-missing').regex(/^(\d{6})?$/, 'code-wrong')),
  remember: tickField,
});

/** A password is taken as typed: its length is judged where it is set, not where it is tried. */
export const passwordForm = z.object({
  email: emailField,
  password: z.string({ error: 'password-missing' }).min(1, 'password-missing').max(1000, 'text-too-long'),
  remember: tickField,
});

export const rememberForm = z.object({ remember: tickField });

export const profileForm = z.object({ name: nameField, phone: phoneField });

/** 12 to 128 characters, counted as a person counts them; no rules about capitals or digits (ASVS 6.2). */
export const newPasswordForm = z.object({
  password: z
    .string({ error: 'password-missing' })
    .refine((typed) => [...typed].length >= 12, 'password-too-short')
    .refine((typed) => [...typed].length <= 128 && typed.length <= 512, 'password-too-long'),
});

export const firstStartForm = z.object({
  code: z
    .string({ error: 'start-code-missing' })
    .transform((typed) => typed.replace(/\s/g, '').toUpperCase())
    .pipe(z.string().min(1, 'start-code-missing').max(100, 'start-code-wrong')),
  name: nameField,
  email: emailField,
});
