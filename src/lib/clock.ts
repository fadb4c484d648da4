import { type Instant, dayOf, instantAt, instantOf } from '#src/lib/time.ts';

/** Tells what time it is in the portal. Domain functions never ask it: they are given `now`. */
export type Clock = () => Instant;

export const systemClock: Clock = () => instantOf(new Date());

/** The day on which the demo lives, from the hour at which it opens to its last minute. */
export const demoDay = { opens: instantAt('2026-05-12T09:00'), closes: instantAt('2026-05-12T23:59') } as const;

/**
 * The instant at which the demo begins: the hour it opens, or a second after the latest thing that was done in it on
 * its day, so that after a restart no line of the journal stands before one that was written earlier.
 */
export function demoStart(latestOnItsDay: Instant | undefined): Instant {
  if (latestOnItsDay === undefined || latestOnItsDay < demoDay.opens) return demoDay.opens;
  return earliest(later(latestOnItsDay, 1000), demoDay.closes);
}

/**
 * What the demo's clock says: as much later than `start` as has really passed since `startedAt`, never earlier than
 * `start` and never past the last minute of its day in Brussels. `startedAt` and `reallyNow` are in milliseconds.
 */
export function demoInstant(start: Instant, startedAt: number, reallyNow: number): Instant {
  return earliest(later(start, Math.max(0, reallyNow - startedAt)), instantAt(`${dayOf(start)}T23:59`));
}

/** The clock of the demo: it ticks on from `start`, but it stays on that day. */
export function demoClock(start: Instant, startedAt: number): Clock {
  return () => demoInstant(start, startedAt, Date.now());
}

/** An instant as part of a file name: text order stays time order, and every system takes it. */
export const fileStamp = (at: Instant): string => at.replaceAll(/[:.]/g, '-');

const later = (at: Instant, milliseconds: number): Instant => instantOf(new Date(Date.parse(at) + milliseconds));
const earliest = (one: Instant, other: Instant): Instant => (one < other ? one : other);
