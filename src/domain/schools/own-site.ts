import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { schoolSites, schools } from '#db/schema/index.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/index.ts';

/** An open site of a school that knows this person; another school's is not found. */
export function findOwnSite(db: Db, actor: Actor, siteId: string) {
  const site = db.select().from(schoolSites).where(and(eq(schoolSites.id, siteId), eq(schoolSites.status, 'open'))).get();
  return site && isOfSchool(actor, site.schoolId) ? site : undefined;
}

export function findOwnSchool(db: Db, actor: Actor, schoolId: string) {
  return isOfSchool(actor, schoolId) ? db.select().from(schools).where(eq(schools.id, schoolId)).get() : undefined;
}
