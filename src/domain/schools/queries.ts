import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { classGroups, freeHalfDays, quietPeriods, schoolSites, schools } from '#db/schema/index.ts';
import type { DayPart } from '#src/domain/calendar/index.ts';
import { isGrade } from '#src/domain/schools/grades.ts';
import { type ClassGroup, type Group, groupsOf } from '#src/domain/schools/groups.ts';
import { freeDays as texts } from '#src/i18n/nl/free-days.ts';
import { type Day, addDays } from '#src/lib/time.ts';

export type School = typeof schools.$inferSelect;
export type SchoolSite = typeof schoolSites.$inferSelect;

/** The year before a school year: `2026-2027` → `2025-2026`. */
const yearBefore = (schoolYear: string) => `${Number(schoolYear.slice(0, 4)) - 1}-${schoolYear.slice(0, 4)}`;

export function listSchools(db: Db): School[] {
  return db.select().from(schools).where(eq(schools.status, 'open')).orderBy(asc(schools.name)).all();
}

export function findSchool(db: Db, id: string): School | undefined {
  return db.select().from(schools).where(eq(schools.id, id)).get();
}

/** The open sites of these schools, the main site first. */
export function listSites(db: Db, schoolIds: readonly string[]): SchoolSite[] {
  return db
    .select()
    .from(schoolSites)
    .where(and(inArray(schoolSites.schoolId, [...schoolIds]), eq(schoolSites.status, 'open')))
    .orderBy(asc(schoolSites.schoolId), asc(schoolSites.number))
    .all();
}

export function findSite(db: Db, id: string): SchoolSite | undefined {
  return db.select().from(schoolSites).where(eq(schoolSites.id, id)).get();
}

export function listClasses(db: Db, siteId: string, schoolYear: string): ClassGroup[] {
  return db
    .select()
    .from(classGroups)
    .where(and(eq(classGroups.siteId, siteId), eq(classGroups.schoolYear, schoolYear)))
    .orderBy(asc(classGroups.label))
    .all()
    .map((row) => ({ id: row.id, label: row.label, grades: row.grades.filter(isGrade), pupils: row.pupils, teacher: row.teacher }));
}

/** Who of this site can come in this school year: classes where they exist, estimates where they do not yet. */
export function listGroups(db: Db, siteId: string, schoolYear: string): Group[] {
  return groupsOf(listClasses(db, siteId, schoolYear), listClasses(db, siteId, yearBefore(schoolYear)));
}


/** A half day on which a site has no lessons, or rather no visits. */
export interface FreeMoment {
  readonly siteId: string;
  readonly day: Day;
  readonly part: DayPart;
  /** Why, as people say it: "studiedag", "examens"; may be empty. */
  readonly label: string;
  readonly quiet: boolean;
}

/** The free half days and quiet periods that these sites wrote down themselves, half day by half day, in order of time. */
export function listFreeMoments(db: Db, siteIds: readonly string[]): FreeMoment[] {
  const free = db
    .select()
    .from(freeHalfDays)
    .where(inArray(freeHalfDays.siteId, [...siteIds]))
    .all()
    .map(({ siteId, day, part, kind, label }): FreeMoment => ({ siteId, day, part, label: label || texts.kinds[kind], quiet: false }));
  const quiet = db.select().from(quietPeriods).where(inArray(quietPeriods.siteId, [...siteIds])).all().flatMap(({ siteId, firstOn, lastOn, reason }) =>
    daysFrom(firstOn, lastOn).flatMap((day) => PARTS.map((part): FreeMoment => ({ siteId, day, part, label: reason, quiet: true }))),
  );
  return [...free, ...quiet].sort((a, b) => `${a.day} ${PARTS.indexOf(a.part)}`.localeCompare(`${b.day} ${PARTS.indexOf(b.part)}`));
}

const PARTS: readonly DayPart[] = ['morning', 'afternoon'];
/** A quiet period is a few weeks; what was typed wrongly must not fill the memory. */
const MOST_DAYS = 400;

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
