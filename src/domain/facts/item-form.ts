import { z } from 'zod';
import { QUESTION_TYPES, SUBJECTS } from '#src/domain/matching/index.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';

const MAX_LINES = 50;
const line = (max: number) => z.string().trim().max(max, 'text-too-long').regex(/^[^\p{Cc}]*$/u, 'line-wrong').refine((text) => !looksLikeNationalNumber(text), 'national-number');
/** A list that is typed one per line. */
const lines = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split('\n').map((one) => one.trim()).filter((one) => one !== ''))])
  .refine((all) => all.length <= MAX_LINES, 'question-options-many')
  .refine((all) => all.every((one) => one.length <= 120), 'text-too-long')
  .refine((all) => !all.some(looksLikeNationalNumber), 'national-number');

/** A data item as the coordinator types it. */
export const itemForm = z
  .object({
    label: line(160).min(1, 'text-missing'),
    subject: z.enum(SUBJECTS, { error: 'choice-missing' }),
    type: z.enum(QUESTION_TYPES, { error: 'choice-missing' }),
    options: lines,
    rows: lines,
    ownerServiceId: z.string().default('').transform((id) => id || null),
    validMonths: z.string().default('').transform((text) => text.trim()).refine((text) => text === '' || /^\d{1,3}$/.test(text), 'number-wrong').transform((text) => (text === '' ? null : Number(text))).refine((months) => months === null || (months >= 1 && months <= 120), 'number-out-of-range'),
    source: line(160).default(''),
    personal: z.enum(['no', 'professional', 'private'], { error: 'choice-missing' }),
    smallCounts: z.string().default('').transform((text) => text === 'ja'),
  })
  .superRefine(({ type, options, rows }, check) => {
    if ((type === 'choice' || type === 'choices') && options.length < 2) check.addIssue({ code: 'custom', path: ['options'], message: 'question-options-missing' });
    if (type === 'table' && rows.length === 0) check.addIssue({ code: 'custom', path: ['rows'], message: 'question-rows-missing' });
  });

export type ItemForm = z.output<typeof itemForm>;
