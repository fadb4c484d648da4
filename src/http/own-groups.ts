import type { RootDb } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type Group, listGroups, listSites } from '#src/domain/schools/index.ts';

/** The groups of the schools of this person in a school year, each once: what "voor welke klas" can be. */
export function ownGroups(db: RootDb, actor: Actor, schoolYear: string): Group[] {
  const sites = listSites(db, actor.schools.map(({ id }) => id));
  const known = new Map<string, Group>();
  for (const site of sites) {
    for (const group of listGroups(db, site.id, schoolYear)) if (!known.has(group.key)) known.set(group.key, group);
  }
  return [...known.values()];
}
