import { type Day, addDays, schoolYearOf } from '#src/lib/time.ts';

/** Until when and from when an offer can be asked for. */
export interface BookingWindow {
  /** Where it is asked for; without it, here. */
  readonly bookingMode?: 'here' | 'elsewhere' | 'none' | undefined;
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
  readonly lastOn: Day | null;
}

export type Availability =
  | { readonly kind: 'open'; readonly until: Day | null }
  | { readonly kind: 'opens-later'; readonly on: Day }
  | { readonly kind: 'closed' }
  /** Asked for on another website, or not asked for at all: only `open` can be asked for here. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'information' };

/** Whether it can still be had today: not before it opens, not after it closes, not when it is over. */
export function availabilityOf({ bookingMode = 'here', opensOn, closesOn, lastOn }: BookingWindow, today: Day): Availability {
  if (lastOn && today > lastOn) return { kind: 'closed' };
  if (bookingMode === 'none') return { kind: 'information' };
  if (opensOn && today < opensOn) return { kind: 'opens-later', on: opensOn };
  if (closesOn && today > closesOn) return { kind: 'closed' };
  if (bookingMode === 'elsewhere') return { kind: 'elsewhere' };
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

/** From 1 April on people look for the next school year: brochures appear in April and May (`flanders.md` 2.2). */
const NEXT_YEAR_FROM = '04-01';

/**
 * For which school years the catalogue can be opened, of those with published offers, and with which it opens: the running
 * one, from April on the next. One offer that a service publishes early does not hide what can be had now. With nothing
 * from now on it opens with the newest there is.
 */
export function catalogueYearsOf(withOffers: readonly string[], today: Day): { readonly years: readonly string[]; readonly usual: string } {
  const running = schoolYearOf(today);
  const years = withOffers.filter((year) => year >= running).sort();
  const next = years.find((year) => year > running);
  const isForNext = today >= `${running.slice(5)}-${NEXT_YEAR_FROM}` && today < `${running.slice(5)}-09-01`;
  if (years.length === 0) {
    const newest = [...withOffers].sort().at(-1) ?? running;
    return { years: [newest], usual: newest };
  }
  return { years, usual: years.includes(running) && !(isForNext && next) ? running : (next ?? running) };
}
