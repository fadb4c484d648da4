import type { APIRoute } from 'astro';
import { closuresOf, isSchoolYear, listClosingDays, schoolCalendarOf } from '#src/domain/calendar/index.ts';
import { type CalendarEntry, calendarOf, calendarResponse } from '#src/http/ics.ts';
import { type Day, schoolYearOf } from '#src/lib/time.ts';
import { paths } from '#src/paths.ts';

/** The holidays and free days of a school year and the closing days of the municipality, for anybody's calendar. */
export const GET: APIRoute = ({ params, locals, rewrite }) => {
  const { db, env, municipality, now, t } = locals;
  const schoolYear = params['jaar'] ?? '';
  if (!isSchoolYear(schoolYear)) return rewrite('/404');

  const words = t.calendar.year;
  const wholeDays = (name: string, title: string, day: Day, untilDay: Day): CalendarEntry => ({
    uid: `schoolkalender-${schoolYear}-${name}@scholenportaal`, title, description: '', place: '', url: `${env.publicUrl}${paths.schoolCalendar}?${words.parameter}=${schoolYear}`,
    day, untilDay, startsAt: null, endsAt: null, changedAt: now, sequence: 0, cancelled: false,
  });
  const { firstSchoolDay, lastSchoolDay, holidays, freeDays } = schoolCalendarOf(schoolYear);
  const closures = closuresOf(listClosingDays(db, null)).filter(({ from }) => schoolYearOf(from) === schoolYear);
  const entries = [
    wholeDays('first', words.firstDay, firstSchoolDay, firstSchoolDay),
    wholeDays('last', words.lastDay, lastSchoolDay, lastSchoolDay),
    ...holidays.map(({ code, from, until }) => wholeDays(code, t.calendar.holidays[code], from, until)),
    ...freeDays.map(({ code, day }) => wholeDays(code, t.calendar.freeDays[code], day, day)),
    ...closures.map(({ from, until, reason }) => wholeDays(`closed-${from}`, words.closedEntry(reason), from, until)),
  ];
  return calendarResponse(calendarOf(words.calendarName(schoolYear, municipality.portalName), entries), `schoolkalender-${schoolYear}.ics`);
};
