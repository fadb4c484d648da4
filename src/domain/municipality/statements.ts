import { z } from 'zod';
import { lineField, numberField, someEmailField, websiteField } from '#src/domain/municipality/settings-form.ts';
import { isDay } from '#src/lib/time.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';

const prose = z.string().trim().max(4000, 'text-too-long').refine((typed) => !looksLikeNationalNumber(typed), 'national-number').default('');
const day = z.string().trim().refine((typed) => typed === '' || isDay(typed), 'date-wrong').default('');

/** What somebody says of how far the portal follows the law; nothing until somebody did. */
export const ACCESSIBILITY_STATUSES = ['full', 'partial', 'none'] as const;
export const ACCESSIBILITY_METHODS = ['self', 'third-party'] as const;

/** The parts of the accessibility statement that no program can know (Implementing Decision (EU) 2018/1523). */
export const accessibilityForm = z.object({
  status: z.enum(['', ...ACCESSIBILITY_STATUSES], { error: 'choice-unknown' }).default(''),
  /** What does not conform, one thing per line; the same for the next two. */
  failing: prose,
  disproportionate: prose,
  outOfScope: prose,
  madeOn: day,
  method: z.enum(['', ...ACCESSIBILITY_METHODS], { error: 'choice-unknown' }).default(''),
  reviewedOn: day,
  answerDays: numberField(1, 60),
  supervisor: lineField(200),
  supervisorWebsite: websiteField,
});
export type AccessibilityStatement = z.infer<typeof accessibilityForm>;

/** The parts of the privacy statement that the portal does not know by itself. */
export const privacyForm = z.object({
  officerName: lineField(),
  officerEmail: someEmailField,
  authority: lineField(200),
  authorityWebsite: websiteField,
  more: prose,
});
export type PrivacyStatement = z.infer<typeof privacyForm>;

const text = z.string().default('');
const keptAccessibility = z.object({
  status: z.enum(['', ...ACCESSIBILITY_STATUSES]).default(''), failing: text, disproportionate: text, outOfScope: text, madeOn: text,
  method: z.enum(['', ...ACCESSIBILITY_METHODS]).default(''), reviewedOn: text, answerDays: z.number().default(10), supervisor: text, supervisorWebsite: text,
});
const keptPrivacy = z.object({ officerName: text, officerEmail: text, authority: text, authorityWebsite: text, more: text });

/** As they were kept; what was never filled in is empty. */
export const accessibilityOf = (kept: unknown): AccessibilityStatement => keptAccessibility.parse(kept);
export const privacyOf = (kept: unknown): PrivacyStatement => keptPrivacy.parse(kept);

/** What is still missing before a statement says all that it has to: keys of sentences. */
export function gapsOfAccessibility(statement: AccessibilityStatement): string[] {
  const { status, failing, disproportionate, outOfScope, madeOn, method, supervisor } = statement;
  return [
    ...(status === '' ? ['status'] : []),
    ...(status !== '' && status !== 'full' && failing === '' && disproportionate === '' && outOfScope === '' ? ['failing'] : []),
    ...(madeOn === '' ? ['madeOn'] : []),
    ...(method === '' ? ['method'] : []),
    ...(supervisor === '' ? ['supervisor'] : []),
  ];
}

export function gapsOfPrivacy({ officerEmail, authority }: PrivacyStatement, owner: { name: string; street: string; enterpriseNumber: string; email: string }): string[] {
  return [
    ...(owner.street === '' || owner.email === '' || owner.enterpriseNumber === '' ? ['controller'] : []),
    ...(officerEmail === '' ? ['officer'] : []),
    ...(authority === '' ? ['authority'] : []),
  ];
}
