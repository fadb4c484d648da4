import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { municipalityClosingDays, serviceClosingDays } from '#db/schema/index.ts';
import { type Actor, actorAsOf, worksAt } from '#src/domain/accounts/index.ts';
import { closingDaysNextYear, isServiceDay } from '#src/domain/calendar/rules.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Day, type Instant, addDays } from '#src/lib/time.ts';

/** Whose closing days: those of one service, or of the whole municipality (`null`), which hold for every service. */
export type ClosingOwner = string | null;

export interface ClosingDay {
  readonly day: Day;
  readonly reason: string;
}

/** Longer than this is no closure but a service that ended. */
export const LONGEST_CLOSURE = 62;

/**
 * The days on which this service does not work beside weekends and public holidays: the municipality's and its own. The
 * coordinator, who answers what nobody else has (`null`), follows the municipality. Everything that counts working days asks here.
 */
export function closingDaysOf(db: Db, serviceId: string | null): ReadonlySet<Day> {
  const own = serviceId === null ? [] : listClosingDays(db, serviceId);
  return new Set([...listClosingDays(db, null), ...own].map(({ day }) => day));
}

export function listClosingDays(db: Db, owner: ClosingOwner): ClosingDay[] {
  if (owner === null) return db.select().from(municipalityClosingDays).orderBy(asc(municipalityClosingDays.day)).all();
  return db
    .select({ day: serviceClosingDays.day, reason: serviceClosingDays.reason })
    .from(serviceClosingDays)
    .where(eq(serviceClosingDays.serviceId, owner))
    .orderBy(asc(serviceClosingDays.day))
    .all();
}

export interface Closure {
  readonly from: Day;
  readonly until: Day;
  readonly days: readonly Day[];
  readonly reason: string;
}

/** Days that follow each other, but for weekends and public holidays, and have one reason are one closure. */
export function closuresOf(days: readonly ClosingDay[]): Closure[] {
  const closures: { from: Day; until: Day; days: Day[]; reason: string }[] = [];
  for (const { day, reason } of days) {
    const last = closures.at(-1);
    if (last && last.reason === reason && isNextWorkingDay(last.until, day)) {
      last.until = day;
      last.days.push(day);
    } else closures.push({ from: day, until: day, days: [day], reason });
  }
  return closures;
}

function isNextWorkingDay(day: Day, next: Day): boolean {
  let between = addDays(day, 1);
  while (between < next && !isServiceDay(between, new Set())) between = addDays(between, 1);
  return between === next;
}

export type ClosingOutcome = { kind: 'changed'; days: number } | { kind: 'refused'; reason: 'not-found' | 'no-working-day' | 'closing-too-long' | 'nothing-chosen' };

/** The municipality's days are the administrator's, those of a service its members'. */
const mayChange = (actor: Actor, owner: ClosingOwner) => (owner === null ? actor.administrator : worksAt(actor, owner));

/**
 * Adds a day or a period on which the owner is closed; only its working days are kept, and a day that was there gets the new
 * reason. Terms that run already do not move: a school that was told a day keeps it. Refused when there is no working day in it.
 */
export function addClosure(db: Db, actor: Actor, owner: ClosingOwner, { from, until, reason }: { from: Day; until: Day; reason: string }, now: Instant): ClosingOutcome {
  if (!mayChange(actor, owner)) return { kind: 'refused', reason: 'not-found' };
  const days: Day[] = [];
  for (let day = from, length = 0; day <= until; day = addDays(day, 1), length += 1) {
    if (length >= LONGEST_CLOSURE) return { kind: 'refused', reason: 'closing-too-long' };
    if (isServiceDay(day, new Set())) days.push(day);
  }
  if (days.length === 0) return { kind: 'refused', reason: 'no-working-day' };
  return addDaysOff(db, actor, owner, days.map((day) => ({ day, reason })), now);
}

/** Takes days back: the owner works after all. Days that are not there are left out; refused when none is. */
export function removeClosure(db: Db, actor: Actor, owner: ClosingOwner, days: readonly Day[], now: Instant): ClosingOutcome {
  if (!mayChange(actor, owner)) return { kind: 'refused', reason: 'not-found' };
  return write(db, (tx): ClosingOutcome => {
    const there = listClosingDays(tx, owner).filter(({ day }) => days.includes(day)).map(({ day }) => day);
    const [first] = there;
    if (first === undefined) return { kind: 'refused', reason: 'nothing-chosen' };
    if (owner === null) tx.delete(municipalityClosingDays).where(inArray(municipalityClosingDays.day, there)).run();
    else tx.delete(serviceClosingDays).where(and(eq(serviceClosingDays.serviceId, owner), inArray(serviceClosingDays.day, there))).run();
    note(tx, actor, owner, 'closing-days-removed', { closed: [first, null] }, now);
    return { kind: 'changed', days: there.length };
  });
}

/** What last year's closing days would be in this calendar year: without weekends, public holidays and what is there already. */
export function proposeFromLastYear(db: Db, owner: ClosingOwner, year: number): ClosingDay[] {
  const known = listClosingDays(db, owner);
  const there = new Set(known.map(({ day }) => day));
  return closingDaysNextYear(known.filter(({ day }) => day.startsWith(`${year - 1}-`))).filter(({ day }) => !there.has(day));
}

/** For which calendar year it makes sense to copy: this one while nothing is known of it, else the next. */
export function copyYearOf(db: Db, owner: ClosingOwner, today: Day): number {
  const year = Number(today.slice(0, 4));
  return listClosingDays(db, owner).some(({ day }) => day.startsWith(`${year}-`)) ? year + 1 : year;
}

/** Takes over those proposals that were left ticked. Refused when none was, or none of them was proposed. */
export function copyLastYear(db: Db, actor: Actor, owner: ClosingOwner, { year, days }: { year: number; days: readonly Day[] }, now: Instant): ClosingOutcome {
  if (!mayChange(actor, owner)) return { kind: 'refused', reason: 'not-found' };
  const chosen = proposeFromLastYear(db, owner, year).filter(({ day }) => days.includes(day));
  if (chosen.length === 0) return { kind: 'refused', reason: 'nothing-chosen' };
  return addDaysOff(db, actor, owner, chosen, now);
}

function addDaysOff(db: Db, actor: Actor, owner: ClosingOwner, days: readonly ClosingDay[], now: Instant): ClosingOutcome {
  return write(db, (tx): ClosingOutcome => {
    for (const { day, reason } of days) {
      if (owner === null) tx.insert(municipalityClosingDays).values({ day, reason }).onConflictDoUpdate({ target: municipalityClosingDays.day, set: { reason } }).run();
      else
        tx.insert(serviceClosingDays)
          .values({ serviceId: owner, day, reason })
          .onConflictDoUpdate({ target: [serviceClosingDays.serviceId, serviceClosingDays.day], set: { reason } })
          .run();
    }
    note(tx, actor, owner, 'closing-days-added', { closed: [null, days[0]?.day ?? ''] }, now);
    return { kind: 'changed', days: days.length };
  });
}

function note(tx: Db, actor: Actor, owner: ClosingOwner, verb: 'closing-days-added' | 'closing-days-removed', changes: Record<string, [unknown, unknown]>, now: Instant): void {
  const subject = owner === null ? { subjectKind: 'municipality' as const, subjectId: '1' } : { subjectKind: 'service' as const, subjectId: owner };
  record(tx, { actorId: actor.personId, actorAs: owner === null ? actorAsOf(actor) : 'service', verb, ...subject, changes }, now);
}
