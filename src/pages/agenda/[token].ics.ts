import type { APIRoute } from 'astro';
import { readCalendarFeed } from '#src/domain/requests/index.ts';
import { calendarOf, calendarResponse } from '#src/http/ics.ts';
import { calendarEntriesOf } from '#src/http/line-calendar.ts';

/** A school's calendar under its secret address: no sign-in, because calendar programs cannot. */
export const GET: APIRoute = ({ params, locals, rewrite }) => {
  const feed = readCalendarFeed(locals.db, params['token'] ?? '');
  if (!feed) return rewrite('/404');
  return calendarResponse(calendarOf(feed.schoolName, calendarEntriesOf(feed.lines, locals.env.publicUrl)), 'school.ics');
};
