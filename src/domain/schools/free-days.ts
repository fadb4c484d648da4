import { randomUUID } from 'node:crypto';
import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { freeHalfDays, quietPeriods, schoolSites } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import type { DayPart } from '#src/domain/calendar/index.ts';
import { record } from '#src/domain/journal/index.ts';
import type { FreeDayLine } from '#src/domain/schools/free-lines.ts';
import { findOwnSite } from '#src/domain/schools/own-site.ts';
import { schools as words } from '#src/i18n/nl/schools.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Day, type Instant, daysBetween } from '#src/lib/time.ts';

/** A half day on which a site has no lessons, with the words a colleague reads. */
export interface FreeMoment {
  readonly siteId: string;
  readonly day: Day;
  readonly part: DayPart;
  readonly label: string;
}

/** When these sites have no lessons by their own choice, by date: what a booking on such a moment warns of. */
export function listFreeMoments(db: Db, siteIds: readonly string[]): FreeMoment[] {
  if (siteIds.length === 0) return [];
  return db
    .select()
    .from(freeHalfDays)
    .where(inArray(freeHalfDays.siteId, [...siteIds]))
    .orderBy(asc(freeHalfDays.day))
    .all()
    .map(({ siteId, day, part, kind, label }) => ({ siteId, day, part, label: label || (kind === 'other' ? '' : words.freeKinds[kind].toLowerCase()) }))
    .sort((a, b) => a.day.localeCompare(b.day) || (a.part === b.part ? 0 : a.part === 'morning' ? -1 : 1));
}

/** Which sites have no lessons on these half days: what a service that picks a date should know. Half days on which all have lessons are not named. */
export function listSitesFreeOn(db: Db, halfDays: readonly { day: Day; part: DayPart }[]): { day: Day; part: DayPart; sites: string[] }[] {
  if (halfDays.length === 0) return [];
  const rows = db
    .select({ day: freeHalfDays.day, part: freeHalfDays.part, site: schoolSites.name })
    .from(freeHalfDays)
    .innerJoin(schoolSites, eq(schoolSites.id, freeHalfDays.siteId))
    .where(and(inArray(freeHalfDays.day, [...new Set(halfDays.map(({ day }) => day))]), eq(schoolSites.status, 'open')))
    .orderBy(asc(schoolSites.name))
    .all();
  return halfDays.flatMap(({ day, part }) => {
    const sites = rows.filter((row) => row.day === day && row.part === part).map(({ site }) => site);
    return sites.length > 0 ? [{ day, part, sites }] : [];
  });
}

/** The free days of a site as its own page shows them: one line per day, within these days. */
export function listFreeDays(db: Db, siteId: string, from: Day, until: Day): FreeDayLine[] {
  const rows = db
    .select()
    .from(freeHalfDays)
    .where(and(eq(freeHalfDays.siteId, siteId), gte(freeHalfDays.day, from), lte(freeHalfDays.day, until)))
    .orderBy(asc(freeHalfDays.day))
    .all();
  const days = new Map<string, FreeDayLine>();
  for (const { day, part, kind, label } of rows) {
    const key = `${day}|${kind}|${label}`;
    const there = days.get(key)?.parts ?? [];
    days.set(key, { day, kind, label, parts: [...there, part].sort().reverse() });
  }
  return [...days.values()];
}

export type FreeDaysOutcome = { kind: 'saved'; days: number } | { kind: 'refused'; reason: 'not-found' | 'nothing-to-save' };

/** Keeps these free days of a site; a half day that was there gets the new kind and name. How many are allowed is the school's own to know. */
export function saveFreeDays(db: Db, actor: Actor, siteId: string, days: readonly FreeDayLine[], now: Instant): FreeDaysOutcome {
  return write(db, (tx): FreeDaysOutcome => {
    if (!findOwnSite(tx, actor, siteId)) return { kind: 'refused', reason: 'not-found' };
    if (days.length === 0) return { kind: 'refused', reason: 'nothing-to-save' };
    for (const { day, parts, kind, label } of days) {
      for (const part of parts) {
        const target = [freeHalfDays.siteId, freeHalfDays.day, freeHalfDays.part];
        tx.insert(freeHalfDays).values({ siteId, day, part, kind, label }).onConflictDoUpdate({ target, set: { kind, label } }).run();
      }
    }
    logDays(tx, actor, siteId, 'free-days-saved', days.map(({ day }) => day), now);
    return { kind: 'saved', days: days.length };
  });
}

/** Takes days away again: there are lessons after all. */
export function removeFreeDays(db: Db, actor: Actor, siteId: string, days: readonly Day[], now: Instant): FreeDaysOutcome {
  return write(db, (tx): FreeDaysOutcome => {
    if (!findOwnSite(tx, actor, siteId)) return { kind: 'refused', reason: 'not-found' };
    const own = and(eq(freeHalfDays.siteId, siteId), inArray(freeHalfDays.day, [...days]));
    const there = [...new Set(tx.select({ day: freeHalfDays.day }).from(freeHalfDays).where(own).all().map(({ day }) => day))];
    if (there.length === 0) return { kind: 'refused', reason: 'nothing-to-save' };
    tx.delete(freeHalfDays).where(own).run();
    logDays(tx, actor, siteId, 'free-days-removed', there, now);
    return { kind: 'saved', days: there.length };
  });
}

/** Gives another site of the same school the free days of this one that it does not have yet, from a day on. */
export function copyFreeDays(db: Db, actor: Actor, fromSiteId: string, toSiteId: string, from: Day, now: Instant): FreeDaysOutcome {
  return write(db, (tx): FreeDaysOutcome => {
    const [source, target] = [findOwnSite(tx, actor, fromSiteId), findOwnSite(tx, actor, toSiteId)];
    if (!source || !target || source.id === target.id || source.schoolId !== target.schoolId) return { kind: 'refused', reason: 'not-found' };
    const rows = tx.select().from(freeHalfDays).where(and(eq(freeHalfDays.siteId, source.id), gte(freeHalfDays.day, from))).all();
    const copied = rows.filter((row) => tx.insert(freeHalfDays).values({ ...row, siteId: target.id }).onConflictDoNothing().run().changes > 0);
    if (copied.length === 0) return { kind: 'refused', reason: 'nothing-to-save' };
    const days = [...new Set(copied.map(({ day }) => day))];
    logDays(tx, actor, target.id, 'free-days-saved', days, now);
    return { kind: 'saved', days: days.length };
  });
}

function logDays(db: Db, actor: Actor, siteId: string, verb: 'free-days-saved' | 'free-days-removed', days: readonly Day[], now: Instant): void {
  const sorted = [...days].sort();
  const span = [sorted[0] ?? null, sorted.at(-1) ?? null] satisfies [unknown, unknown];
  record(db, { actorId: actor.personId, actorAs: 'school', verb, subjectKind: 'site', subjectId: siteId, changes: { days: span } }, now);
}

/** Half days that primary schools may take: 2 free days and a study day and a half; ordinary secondary 1 and 1; special secondary 2 and 1. For information: exceptions exist. */
const USUAL: Readonly<Record<string, { free: number; study: number }>> = {
  kleuter: { free: 4, study: 3 }, lager: { free: 4, study: 3 }, basis: { free: 4, study: 3 }, bubao: { free: 4, study: 3 }, secundair: { free: 2, study: 2 }, buso: { free: 4, study: 2 },
};

/** How many half days a school of this level usually has, if that is a rule; and how many these are. Source: `flanders.md` 2.1. */
export function usualHalfDays(level: string, days: readonly FreeDayLine[]): { free: number; study: number; usual: { free: number; study: number } | undefined } {
  const count = (kind: string) => days.filter((day) => day.kind === kind).reduce((sum, { parts }) => sum + parts.length, 0);
  return { free: count('free'), study: count('study-day'), usual: Object.hasOwn(USUAL, level) ? USUAL[level] : undefined };
}

export interface QuietPeriod {
  readonly id: string;
  readonly siteId: string;
  readonly firstOn: Day;
  readonly lastOn: Day;
  readonly reason: string;
}

/** The weeks in which these sites would rather have no visits, and no mails that can wait. */
export function listQuietPeriods(db: Db, siteIds: readonly string[]): QuietPeriod[] {
  if (siteIds.length === 0) return [];
  return db.select().from(quietPeriods).where(inArray(quietPeriods.siteId, [...siteIds])).orderBy(asc(quietPeriods.firstOn)).all();
}

const MAX_QUIET_DAYS = 120;

export type QuietOutcome = { kind: 'saved' } | { kind: 'refused'; reason: 'not-found' | 'until-before-from' | 'quiet-too-long' | 'national-number' };

/** A site asks for quiet from one day to another (four months at most), with the reason in a few words. */
export function addQuietPeriod(db: Db, actor: Actor, siteId: string, period: { firstOn: Day; lastOn: Day; reason: string }, now: Instant): QuietOutcome {
  return write(db, (tx): QuietOutcome => {
    if (!findOwnSite(tx, actor, siteId)) return { kind: 'refused', reason: 'not-found' };
    if (period.lastOn < period.firstOn) return { kind: 'refused', reason: 'until-before-from' };
    if (daysBetween(period.firstOn, period.lastOn) > MAX_QUIET_DAYS) return { kind: 'refused', reason: 'quiet-too-long' };
    if (looksLikeNationalNumber(period.reason)) return { kind: 'refused', reason: 'national-number' };
    tx.insert(quietPeriods).values({ id: randomUUID(), siteId, ...period }).run();
    const changes: Record<string, [unknown, unknown]> = { period: [period.firstOn, period.lastOn] };
    record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'quiet-period-added', subjectKind: 'site', subjectId: siteId, changes }, now);
    return { kind: 'saved' };
  });
}

export function removeQuietPeriod(db: Db, actor: Actor, periodId: string, now: Instant): boolean {
  return write(db, (tx): boolean => {
    const period = tx.select().from(quietPeriods).where(eq(quietPeriods.id, periodId)).get();
    if (!period || !findOwnSite(tx, actor, period.siteId)) return false;
    tx.delete(quietPeriods).where(eq(quietPeriods.id, periodId)).run();
    const changes: Record<string, [unknown, unknown]> = { period: [period.firstOn, period.lastOn] };
    record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'quiet-period-removed', subjectKind: 'site', subjectId: period.siteId, changes }, now);
    return true;
  });
}
