import type { Db } from '#db/client.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/index.ts';
import { type HalfDay, type Wish, isHalfDays } from '#src/domain/bookings/index.ts';
import { type Offer, findOfferOfVersion } from '#src/domain/offers/index.ts';
import type { Line } from '#src/domain/requests/line.ts';
import { LIVE_STATES } from '#src/domain/requests/states.ts';
import { findSite, listFreeMoments, listQuietPeriods } from '#src/domain/schools/index.ts';
import type { Day, LocalTime } from '#src/lib/time.ts';

/** A day that was asked or agreed while the school has no lessons then, or asked for quiet. Only said, never refused. */
export interface FreeClash {
  readonly day: Day;
  readonly parts: readonly HalfDay['part'][];
  readonly label: string;
  /** The school has lessons, but rather no visits. */
  readonly quiet: boolean;
}

/** For who is about to ask: shown to people of the school only, because a visitor need not know when it is free. */
export function freeClashesOfWish(db: Db, actor: Actor, siteId: string, offer: Offer | null, wish: Wish): FreeClash[] {
  const site = findSite(db, siteId);
  return site && offer && isOfSchool(actor, site.schoolId) ? clashesAt(db, siteId, halfDaysOf(offer, wish)) : [];
}

/** For who handles a line, or follows it: what is agreed, else what was proposed or asked. */
export function freeClashesOfLine(db: Db, line: Line): FreeClash[] {
  if (!LIVE_STATES.includes(line.state)) return [];
  const planned = line.moments.flatMap(({ day, startsAt, endsAt, untilDay }) => (untilDay && untilDay !== day ? [] : halfDaysFrom(day, startsAt, endsAt)));
  const seated = line.session ? halfDaysOfSession(line.session) : [];
  const offer = line.offerVersionId ? findOfferOfVersion(db, line.offerVersionId) : undefined;
  const known = [...planned, ...seated];
  return clashesAt(db, line.siteId, known.length > 0 || !offer ? known : halfDaysOf(offer, line.wish));
}

function clashesAt(db: Db, siteId: string, asked: readonly HalfDay[]): FreeClash[] {
  if (asked.length === 0) return [];
  const free = listFreeMoments(db, [siteId]).filter(({ day, part }) => asked.some((half) => half.day === day && half.part === part));
  const quiet = listQuietPeriods(db, [siteId]).flatMap(({ firstOn, lastOn, reason }) =>
    asked.filter(({ day }) => day >= firstOn && day <= lastOn).map((half) => ({ ...half, label: reason, quiet: true })),
  );
  const clashes: FreeClash[] = [];
  for (const { day, part, label, quiet: isQuiet } of [...free.map((moment) => ({ ...moment, quiet: false })), ...quiet].sort((a, b) => a.day.localeCompare(b.day))) {
    const same = clashes.findIndex((clash) => clash.day === day && clash.label === label && clash.quiet === isQuiet);
    const known = clashes[same];
    if (!known) clashes.push({ day, parts: [part], label, quiet: isQuiet });
    else if (!known.parts.includes(part)) clashes[same] = { ...known, parts: [...known.parts, part] };
  }
  return clashes;
}

/** The half days that a wish names: those proposed, those of its sessions, or the one day of an event. */
function halfDaysOf(offer: Offer, wish: Wish): HalfDay[] {
  const proposed = Object.values(wish).filter(isHalfDays).flat();
  const chosen = offer.sessions.filter(({ id }) => id === wish['session'] || id === wish['reserve']).flatMap(halfDaysOfSession);
  const event = offer.bookingForm === 'evenement' && offer.firstOn !== null && offer.firstOn === offer.lastOn ? halfDaysFrom(offer.firstOn, null, null) : [];
  return [...proposed, ...chosen, ...event];
}

const halfDaysOfSession = ({ startsAt, endsAt }: { startsAt: LocalTime; endsAt: LocalTime }): HalfDay[] =>
  halfDaysFrom(startsAt.slice(0, 10), startsAt.slice(11, 16), endsAt.slice(11, 16));

/** Schools end their morning around noon; what ends a little after it is not yet the afternoon. Without times it is the whole day. */
const MORNING_ENDS = '12:30';

function halfDaysFrom(day: Day, startsAt: string | null, endsAt: string | null): HalfDay[] {
  if (startsAt === null) return [{ day, part: 'morning' }, { day, part: 'afternoon' }];
  const parts: HalfDay['part'][] = [...(startsAt < MORNING_ENDS ? ['morning' as const] : []), ...(startsAt >= MORNING_ENDS || (endsAt !== null && endsAt > MORNING_ENDS) ? ['afternoon' as const] : [])];
  return parts.map((part) => ({ day, part }));
}
