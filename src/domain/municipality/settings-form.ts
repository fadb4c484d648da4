import { z } from 'zod';
import { emailField, phoneField } from '#src/domain/accounts/index.ts';
import { isMailAddress } from '#src/lib/text.ts';
import { euroAmount, wholeNumber } from '#src/lib/values.ts';

/** One line of text; messages are keys of sentences. */
const line = (max = 120) => z.string().trim().max(max, 'text-too-long').regex(/^[^\p{Cc}]*$/u, 'line-wrong').default('');
const neededLine = (max = 120) => z.string({ error: 'text-missing' }).trim().min(1, 'text-missing').max(max, 'text-too-long').regex(/^[^\p{Cc}]*$/u, 'line-wrong');
const neededEmail = emailField;
const someEmail = z.string().trim().toLowerCase().refine((email) => email === '' || isMailAddress(email), 'email-wrong').default('');

/** A whole number between two bounds. */
export const numberField = (min: number, max: number) =>
  z
    .string({ error: 'number-missing' })
    .trim()
    .min(1, 'number-missing')
    .transform((typed) => wholeNumber(typed) ?? Number.NaN)
    .refine((number) => Number.isNaN(number) || (number >= min && number <= max), 'number-out-of-range')
    .refine((number) => !Number.isNaN(number), 'number-wrong');

/** An address on the web as people type it: without `https://` it gets one. */
export const websiteField = z
  .string()
  .trim()
  .max(200, 'text-too-long')
  .transform((typed) => (typed === '' || /^https?:\/\//i.test(typed) ? typed : `https://${typed}`))
  .refine((typed) => typed === '' || (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol) && new URL(typed).hostname.includes('.')), 'website-wrong')
  .default('');

/** Ten digits, as people write them: `BE 0999.999.922`, `0999999922`. Kept as `0999.999.922`; may stay empty. */
const enterpriseNumberField = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/^BE/i, '').replace(/[\s.]/g, ''))
  .refine((digits) => digits === '' || /^[01]\d{9}$/.test(digits), 'enterprise-number-wrong')
  .transform((digits) => digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3'))
  .default('');

/** Everything about the municipality that is typed; colours and statements have pages of their own. */
export const settingsForm = z.object({
  name: neededLine(),
  portalName: neededLine(60),
  street: line(),
  postalCode: line(10),
  town: line(),
  enterpriseNumber: enterpriseNumberField,
  email: neededEmail,
  phone: phoneField,
  website: websiteField,
  coordinatorName: neededLine(),
  coordinatorEmail: neededEmail,
  coordinatorPhone: phoneField,
  coordinatorAnswerDays: numberField(1, 60),
  retentionYears: numberField(1, 10),
});
export type Settings = z.infer<typeof settingsForm>;

/** The last two digits of an enterprise number follow from the others (97 minus the rest). A typing error shows; an invented number too. */
export function hasEnterpriseCheckDigits(enterpriseNumber: string): boolean {
  const digits = enterpriseNumber.replaceAll('.', '');
  return /^\d{10}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

const colour = z.string().trim().toLowerCase().transform((typed) => (/^[\da-f]{6}$/.test(typed) ? `#${typed}` : typed)).pipe(z.string().regex(/^(#[\da-f]{6})?$/, 'colour-wrong')).default('');

/**
 * Two colours, each with a picker beside its text. Without a script the two do not follow each other: what was changed
 * counts, and the text when both were.
 */
export const coloursForm = z
  .object({ brand: colour, brandPicker: colour, brandWas: colour, accent: colour, accentPicker: colour, accentWas: colour })
  .transform(({ brand, brandPicker, brandWas, accent, accentPicker, accentWas }) => ({
    brand: brand === brandWas && brandPicker !== '' ? pickedOr(brandPicker, brandWas) : brand,
    accent: accent === accentWas && accentPicker !== '' ? pickedOr(accentPicker, accentWas) : accent,
  }));

/** A picker cannot be empty: it shows the colour of the house then, and that is nothing chosen. */
const pickedOr = (picked: string, was: string): string => (was === '' && (picked === '#1f5c97' || picked === '#f2b84b') ? '' : picked);

const amount = z
  .string({ error: 'money-missing' })
  .trim()
  .min(1, 'money-missing')
  .transform((typed) => euroAmount(typed) ?? Number.NaN)
  .refine((cents) => !Number.isNaN(cents), 'money-wrong');

/** What schools may ask parents to pay in one school year. What is not known of trips of several days stays empty. */
export const billCeilingForm = z.object({
  schoolYear: z.string({ error: 'school-year-wrong' }).regex(/^20\d{2}-20\d{2}$/, 'school-year-wrong').refine((year) => Number(year.slice(5)) === Number(year.slice(0, 4)) + 1, 'school-year-wrong'),
  kindergarten: amount,
  primary: amount,
  multiDay: z
    .string()
    .trim()
    .transform((typed) => (typed === '' ? null : (euroAmount(typed) ?? Number.NaN)))
    .refine((cents) => cents === null || !Number.isNaN(cents), 'money-wrong')
    .default(null),
  source: neededLine(200),
  confirmed: z.string().optional().transform((value) => value !== undefined && value !== ''),
});
export type BillCeilingForm = z.infer<typeof billCeilingForm>;

/** A line that must be filled in. */
export const neededLineField = neededLine();
export const lineField = line;
export const someEmailField = someEmail;
