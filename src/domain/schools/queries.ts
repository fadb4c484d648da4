import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { classGroups, schoolSites, schools } from '#db/schema/index.ts';
import { isGrade } from '#src/domain/schools/grades.ts';
import type { SchoolClass } from '#src/domain/schools/class-list.ts';
import { type Group, groupsOf } from '#src/domain/schools/groups.ts';
import { needsFrom } from '#src/domain/schools/needs.ts';

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

/** The classes that a site has in a school year; one that ended is none any more, though requests may still name it. */
export function listClasses(db: Db, siteId: string, schoolYear: string): SchoolClass[] {
  return db
    .select()
    .from(classGroups)
    .where(and(eq(classGroups.siteId, siteId), eq(classGroups.schoolYear, schoolYear), eq(classGroups.status, 'open')))
    .orderBy(asc(classGroups.label))
    .all()
    .map((row) => ({
      id: row.id, label: row.label, grades: row.grades.filter(isGrade), pupils: row.pupils, teacher: row.teacher, adults: row.adults, needs: needsFrom(row.needs),
    }));
}

/** Who of this site can come in this school year: classes where they exist, estimates where they do not yet. */
export function listGroups(db: Db, siteId: string, schoolYear: string): Group[] {
  return groupsOf(listClasses(db, siteId, schoolYear), listClasses(db, siteId, yearBefore(schoolYear)));
}
