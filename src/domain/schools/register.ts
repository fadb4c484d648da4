import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { clbs, people, roleGrants, schoolSites, schools } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { listedSchool } from '#src/domain/schools/list-form.ts';
import type { ListedSchool } from '#src/domain/schools/official-list.ts';
import { type RegisterSchool, letters } from '#src/domain/schools/reconcile-schools.ts';
import { fold, wordsOf } from '#src/lib/text.ts';

/** Every school of the register, also those that closed, as a list is held against it. */
export function listRegister(db: Db): RegisterSchool[] {
  const sites = Map.groupBy(db.select().from(schoolSites).orderBy(asc(schoolSites.number)).all(), ({ schoolId }) => schoolId);
  return db
    .select({ school: schools, clb: clbs.name })
    .from(schools)
    .leftJoin(clbs, eq(clbs.id, schools.clbId))
    .orderBy(asc(schools.id))
    .all()
    .map(({ school, clb }) => ({ ...school, clb: clb ?? '', sites: sites.get(school.id) ?? [] }));
}

/** What the official list said of each school when it was last applied. */
export function listLastListed(db: Db): Map<string, ListedSchool> {
  const rows = db.select({ id: schools.id, listed: schools.listed }).from(schools).all();
  return new Map(rows.flatMap(({ id, listed }): [string, ListedSchool][] => {
    const reading = listedSchool.safeParse(listed);
    return reading.success ? [[id, reading.data]] : [];
  }));
}

export type Clb = typeof clbs.$inferSelect;

export const listClbs = (db: Db): Clb[] => db.select().from(clbs).orderBy(asc(clbs.name)).all();

/** The id of the CLB of this name, which is made when nobody knows it yet; null without a name. */
export function clbNamed(tx: Db, name: string): string | null {
  if (letters(name) === '') return null;
  const known = listClbs(tx);
  const same = known.find((clb) => letters(clb.name) === letters(name) || clb.id === name);
  if (same) return same.id;

  const full = /^\d+$/.test(name) ? `CLB ${name}` : name;
  const slug = slugOf(full);
  const id = known.some((clb) => clb.id === slug) ? `${slug}-${known.length + 1}` : slug;
  tx.insert(clbs).values({ id, name: full, email: '' }).run();
  return id;
}

function slugOf(name: string): string {
  const slug = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
  return slug.startsWith('clb') ? slug : `clb-${slug}`;
}

export interface RegisterFilter {
  readonly text: string;
  readonly status: 'open' | 'closed' | 'all';
}

/** The schools of the register for who administers it, by name: those of which a word stands in their name, number, board, network or address. */
export function searchRegister(db: Db, filter: RegisterFilter): { schools: RegisterSchool[]; open: number; closed: number } {
  const words = wordsOf(filter.text);
  const rows = listRegister(db);
  const found = rows.filter((school) => {
    const text = fold([school.id, school.name, school.network, school.board, ...school.sites.flatMap((site) => [site.name, site.street, site.town])].join(' '));
    return words.every((word) => text.includes(word)) && (filter.status === 'all' || school.status === filter.status);
  });
  return {
    schools: found.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    open: rows.filter(({ status }) => status === 'open').length,
    closed: rows.filter(({ status }) => status === 'closed').length,
  };
}

export interface KnownPerson {
  readonly name: string;
  readonly email: string;
  readonly role: 'school-member' | 'principal';
  readonly isPending: boolean;
}

/** Who works at a school as far as the portal knows, for who administers the register. */
export function listKnownPeople(db: Db, actor: Actor, schoolId: string): KnownPerson[] {
  if (!actor.administrator) return [];
  return db
    .select({ name: people.name, email: people.email, role: roleGrants.role, state: roleGrants.state })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(and(eq(roleGrants.schoolId, schoolId), inArray(roleGrants.state, ['active', 'pending']), isNull(people.disabledAt)))
    .orderBy(asc(people.name))
    .all()
    .map(({ name, email, role, state }) => ({ name, email, role: role === 'principal' ? 'principal' : 'school-member', isPending: state === 'pending' }));
}
