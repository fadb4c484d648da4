import { z } from 'zod';
import { isDay } from '#src/lib/time.ts';

const day = z.string({ error: 'date-missing' }).trim().min(1, 'date-missing').refine(isDay, 'date-wrong');

/** One closing day, or the first and the last of a period. */
export const closingForm = z
  .object({
    from: day,
    until: z.string().trim().default('').refine((typed) => typed === '' || isDay(typed), 'date-wrong'),
    reason: z.string({ error: 'text-missing' }).transform((typed) => typed.replace(/\s+/g, ' ').trim()).pipe(z.string().min(1, 'text-missing').max(80, 'text-too-long')),
  })
  .transform(({ from, until, reason }) => ({ from, until: until || from, reason }))
  .refine(({ from, until }) => until >= from, { message: 'until-before-from', path: ['until'] });
