import type { Day } from '#src/lib/time.ts';

/**
 * When a school says that its classes are right: from 15 September (the first weeks bring changes) up to and including
 * 15 October (services plan the year by then). The day of the count for the funding, 1 October, lies between.
 */
export function confirmationWindowOf(schoolYear: string) {
  const year = schoolYear.slice(0, 4);
  const [from, until]: [Day, Day] = [`${year}-09-15`, `${year}-10-15`];
  return { from, until, standing: (today: Day): 'before' | 'open' | 'after' => (today < from ? 'before' : today > until ? 'after' : 'open') };
}

/** Next year's classes are made from May on; from September they are this year's. */
export const isTimeForNextYear = (today: Day): boolean => today.slice(5, 7) >= '05' && today.slice(5, 7) < '09';

/** `2026-2027` → `2027-2028`. */
export const yearAfter = (schoolYear: string): string => `${Number(schoolYear.slice(0, 4)) + 1}-${Number(schoolYear.slice(0, 4)) + 2}`;
