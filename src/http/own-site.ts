import type { RootDb } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type School, type SchoolSite, findSchool, listSites } from '#src/domain/schools/index.ts';

/** The sites of this person, and the one his page is about; nothing when the address names one that is not his. */
export function chosenSite(db: RootDb, actor: Actor, url: URL): { sites: SchoolSite[]; site: SchoolSite; school: School } | undefined {
  const sites = listSites(db, actor.schools.map(({ id }) => id));
  const wanted = url.searchParams.get('vestiging');
  const site = wanted === null ? sites[0] : sites.find(({ id }) => id === wanted);
  const school = site && findSchool(db, site.schoolId);
  return site && school ? { sites, site, school } : undefined;
}

/** The schools of this person, and the one his page is about. */
export function chosenSchool(db: RootDb, actor: Actor, url: URL): { schools: School[]; school: School } | undefined {
  const schools = actor.schools.flatMap(({ id }) => findSchool(db, id) ?? []);
  const wanted = url.searchParams.get('school');
  const school = wanted === null ? schools[0] : schools.find(({ id }) => id === wanted);
  return school ? { schools, school } : undefined;
}
