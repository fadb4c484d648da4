import type { APIRoute } from 'astro';
import { findOffer } from '#src/domain/offers/index.ts';
import { type CalendarEntry, calendarOf, calendarResponse } from '#src/http/ics.ts';
import { paths } from '#src/paths.ts';

/** The dates of one offer: its sessions, or else the period in which it runs. */
export const GET: APIRoute = ({ params, locals, rewrite }) => {
  const offer = findOffer(locals.db, params['slug'] ?? '');
  if (!offer) return rewrite('/404');

  const common = {
    title: offer.title, description: offer.summary, url: `${locals.env.publicUrl}${paths.offer(offer.slug)}`, changedAt: locals.now, sequence: 0,
  };
  const sessions = offer.sessions.map((session): CalendarEntry => ({
    ...common, uid: `sessie-${session.id}@scholenportaal`, place: session.place, day: session.startsAt.slice(0, 10), untilDay: null,
    startsAt: session.startsAt.slice(11, 16), endsAt: session.endsAt.slice(11, 16), cancelled: session.cancelled,
  }));
  const periods = offer.details.periods.map((period, index): CalendarEntry => ({
    ...common, uid: `aanbod-${offer.id}-${index}@scholenportaal`, place: offer.details.location, day: period.from, untilDay: period.until,
    startsAt: null, endsAt: null, cancelled: false,
  }));
  return calendarResponse(calendarOf(offer.title, sessions.length > 0 ? sessions : periods), `${offer.slug}.ics`);
};
