import type { Moment } from '#src/domain/bookings/index.ts';
import { isDay } from '#src/lib/time.ts';
import { type Errors, type Values, clockTime, first } from '#src/lib/values.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Reads one moment of the desk's forms; nothing typed is no moment. Names are `day`, `from`, `until`, with a suffix per row. */
export function readMoment(values: Values, suffix = ''): { moment?: Moment; errors: Errors } {
  const day = first(values, `day${suffix}`);
  const startsAt = clockTime(first(values, `from${suffix}`));
  const endsAt = clockTime(first(values, `until${suffix}`));
  if (day === '') return { errors: {} };
  const errors: Record<string, string> = {};
  if (!isDay(day)) errors[`day${suffix}`] = 'date-wrong';
  if (startsAt !== '' && !TIME.test(startsAt)) errors[`from${suffix}`] = 'time-wrong';
  if (endsAt !== '' && (!TIME.test(endsAt) || endsAt <= startsAt)) errors[`until${suffix}`] = TIME.test(endsAt) ? 'until-before-from-time' : 'time-wrong';
  if (Object.keys(errors).length > 0) return { errors };
  return { moment: { day, startsAt: startsAt || null, endsAt: startsAt ? endsAt || null : null, untilDay: null, place: first(values, 'place').slice(0, 200) }, errors: {} };
}

/** A half day the school proposed, as the value of a radio button: `2026-11-17:morning`. */
export const halfDayValue = ({ day, part }: { day: string; part: string }): string => `${day}:${part}`;

/** The moment that a chosen half day stands for: its usual hours, unless others were typed. */
export function momentOfHalfDay(value: string, values: Values): Moment | undefined {
  const [day, part] = value.split(':');
  if (!day || !isDay(day) || !part) return undefined;
  const usual = part === 'afternoon' ? { from: '13:30', until: '15:00' } : { from: '09:00', until: '11:30' };
  const from = clockTime(first(values, 'from'));
  const until = clockTime(first(values, 'until'));
  const startsAt = TIME.test(from) ? from : usual.from;
  const endsAt = TIME.test(until) && until > startsAt ? until : TIME.test(from) ? null : usual.until;
  return { day, startsAt, endsAt, untilDay: null, place: first(values, 'place').slice(0, 200) };
}
