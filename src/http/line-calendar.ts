import { dayOfLine, type Line } from '#src/domain/requests/index.ts';
import type { CalendarEntry } from '#src/http/ics.ts';
import { groupsInShort } from '#src/i18n/nl/words.ts';
import { paths } from '#src/paths.ts';

const STANDS = ['accepted', 'change-requested', 'reconfirm', 'done', 'partly', 'evaluated'];
const GONE = ['cancelled-by-school', 'cancelled-by-service'];

/**
 * What a school's calendar shows of its lines: what is agreed, and what was agreed and is cancelled. No person is named:
 * the address may be passed on.
 */
export function calendarEntriesOf(lines: readonly Line[], publicUrl: string): CalendarEntry[] {
  return lines.flatMap((line): CalendarEntry[] => {
    const cancelled = GONE.includes(line.state);
    const agreed = line.moments.find(({ kind }) => kind === 'agreed');
    const session = line.session;
    if ((!STANDS.includes(line.state) && !cancelled) || (!agreed && !session)) return [];
    if (!cancelled && dayOfLine(line) === 'later') return [];
    const common = {
      uid: `lijn-${line.id}@scholenportaal`, title: line.title, url: `${publicUrl}${paths.school.line(line.id)}`, changedAt: line.changedAt, cancelled, tentative: line.state === 'reconfirm',
      description: [line.serviceName, groupsInShort(line.participants), line.reference].filter(Boolean).join(' · '),
      // Seconds since 2025: grows with every change and needs no counter.
      sequence: Math.max(0, Math.floor((Date.parse(line.changedAt) - Date.UTC(2025, 0, 1)) / 1000)),
    };
    if (agreed) return [{ ...common, place: agreed.place, day: agreed.day, untilDay: agreed.untilDay, startsAt: agreed.startsAt, endsAt: agreed.endsAt }];
    if (!session) return [];
    return [{ ...common, place: session.place, day: session.startsAt.slice(0, 10), untilDay: null, startsAt: session.startsAt.slice(11, 16), endsAt: session.endsAt.slice(11, 16) }];
  });
}
