import { type Day, addDays } from '#src/lib/time.ts';

/** Until when and from when an offer can be asked for. */
export interface BookingWindow {
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
  readonly lastOn: Day | null;
}

export type Availability =
  | { readonly kind: 'open'; readonly until: Day | null }
  | { readonly kind: 'opens-later'; readonly on: Day }
  | { readonly kind: 'closed' };

/** Whether it can still be had today: not before it opens, not after it closes, not when it is over. */
export function availabilityOf({ opensOn, closesOn, lastOn }: BookingWindow, today: Day): Availability {
  if (opensOn && today < opensOn) return { kind: 'opens-later', on: opensOn };
  if ((closesOn && today > closesOn) || (lastOn && today > lastOn)) return { kind: 'closed' };
  return { kind: 'open', until: closesOn };
}

/** Closing within this many days is worth saying on a card. */
const SOON = 14;

export const closesSoon = (availability: Availability, today: Day): boolean =>
  availability.kind === 'open' && availability.until !== null && availability.until <= addDays(today, SOON);

export type PricePer =
  | 'pupil' | 'pupil-per-turn' | 'pupil-per-school-year' | 'class' | 'group' | 'hour' | 'school' | 'free';

/**
 * What one pupil costs in a school year, in cents, or null where the price is not per pupil. A price per turn counts as
 * often as there are turns; with an unknown number of turns it says nothing about the year.
 */
export function centsPerPupil(priceCents: number | null, per: string, turns: number | null): number | null {
  if (priceCents === null) return null;
  if (per === 'free') return 0;
  if (per === 'pupil' || per === 'pupil-per-school-year') return priceCents;
  return per === 'pupil-per-turn' && turns !== null ? priceCents * turns : null;
}

/** Which part of a ceiling this is, in whole percents; parts of a percent are rounded up, so that a cost is never shown as nothing. */
export const percentOf = (cents: number, ceilingCents: number): number => Math.ceil((cents / ceilingCents) * 100);
