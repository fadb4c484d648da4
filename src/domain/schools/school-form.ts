import { z } from 'zod';
import { phoneField, tickField } from '#src/domain/accounts/index.ts';
import { SCHOOL_LEVELS, schoolNumber, siteNumber } from '#src/domain/schools/official-list.ts';
import { isMailAddress } from '#src/lib/text.ts';

/**
 * Mailboxes that anybody can open. As the domain of a school they would let every visitor in as one of its people, because
 * who mails from the school's own domain is known at once.
 */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.be', 'outlook.com', 'outlook.be', 'live.com', 'live.be', 'msn.com', 'yahoo.com', 'yahoo.be', 'icloud.com', 'me.com',
  'telenet.be', 'skynet.be', 'proximus.be', 'scarlet.be', 'belgacom.net', 'pandora.be', 'voo.be', 'proton.me', 'protonmail.com', 'gmx.com', 'gmx.net',
]);

const line = (longest: number) => z.string().default('').transform((typed) => typed.replace(/\s+/g, ' ').trim()).pipe(z.string().max(longest, 'text-too-long'));
const filled = (longest: number) => line(longest).pipe(z.string().min(1, 'text-missing'));

/** What an administrator writes of a school; empty is allowed where a school may have none. */
export const schoolForm = z.object({
  name: filled(120),
  network: filled(120),
  board: line(120),
  level: z.enum(SCHOOL_LEVELS, { error: 'choice-missing' }),
  clb: line(120),
  newClb: line(120),
  email: line(254).transform((typed) => typed.toLowerCase()).pipe(z.string().refine((email) => email === '' || isMailAddress(email), 'email-wrong')),
  emailDomain: line(120)
    .transform((typed) => typed.toLowerCase().replace(/^@/, ''))
    .pipe(z.string().regex(/^([a-z0-9-]+(\.[a-z0-9-]+)+)?$/, 'domain-wrong').refine((domain) => !PUBLIC_DOMAINS.has(domain), 'domain-public')),
  phone: phoneField,
  website: line(200)
    .transform((typed) => (typed === '' || /^https?:\/\//i.test(typed) ? typed : `https://${typed}`))
    .pipe(z.string().refine((address) => address === '' || (URL.canParse(address) && new URL(address).hostname.includes('.')), 'website-wrong')),
  enterpriseNumber: line(20).pipe(z.string().regex(/^([\d. ]{10,})?$/, 'enterprise-number-wrong')),
});
export type SchoolForm = z.output<typeof schoolForm>;

/** A site as it is written by hand. Its number is that of the official list, so that a list finds it again. */
export const siteForm = z.object({
  number: line(9).transform((typed) => siteNumber(typed) ?? 0).pipe(z.number().min(1, 'site-number-wrong')),
  siteName: line(120),
  street: filled(120),
  postalCode: line(4).pipe(z.string().regex(/^\d{4}$/, 'postal-code-wrong')),
  town: filled(80),
  isMain: tickField,
});
export type SiteForm = z.output<typeof siteForm>;

/** A school that is added by hand: enough to mail it and to come by; the rest is on its own page. */
export const newSchoolForm = z.object({
  id: line(6).transform((typed) => schoolNumber(typed) ?? '').pipe(z.string().min(1, 'school-number-wrong')),
  ...schoolForm.pick({ name: true, network: true, level: true, email: true }).shape,
  ...siteForm.pick({ street: true, postalCode: true, town: true }).shape,
});
export type NewSchoolForm = z.output<typeof newSchoolForm>;
