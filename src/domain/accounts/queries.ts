import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { clbs, oneTimeLinks, people, roleGrants, schools, services } from '#db/schema/index.ts';
import { type Actor, type RoleName, isOfSchool, nobody } from '#src/domain/accounts/actor.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { hashOf } from '#src/lib/secrets.ts';
import type { Instant } from '#src/lib/time.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly hasPassword: boolean;
}

/** A role as its holder reads it: which, where, and whether the school still has to say so. */
export interface RoleOfPerson {
  readonly role: RoleName;
  readonly place: string;
  readonly pending: boolean;
}

/**
 * The person as he acts now: roles are read from the database at every request and never from the cookie, so that a role
 * that ends, ends at once. Someone who is disabled or does not exist is nobody.
 */
export function actorOf(db: Db, personId: string): Actor {
  const person = db
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.disabledAt)))
    .get();
  if (!person) return nobody;

  const grants = db
    .select()
    .from(roleGrants)
    .where(and(eq(roleGrants.personId, personId), inArray(roleGrants.state, ['active', 'pending'])))
    .all();
  const active = grants.filter(({ state }) => state === 'active');
  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    schools: active.flatMap(({ schoolId, role }) => (schoolId === null ? [] : [{ id: schoolId, principal: role === 'principal' }])),
    pendingSchools: grants.flatMap(({ schoolId, state }) => (state === 'pending' && schoolId !== null ? [schoolId] : [])),
    services: active.flatMap(({ serviceId }) => (serviceId === null ? [] : [serviceId])),
    clbs: active.flatMap(({ clbId }) => (clbId === null ? [] : [clbId])),
    coordinator: active.some(({ role }) => role === 'coordinator'),
    administrator: active.some(({ role }) => role === 'administrator'),
  };
}

/** Someone who may sign in, by his mail address. */
export function findPersonByEmail(db: Db, email: string): Person | undefined {
  const row = db
    .select()
    .from(people)
    .where(and(eq(people.email, tidyEmail(email)), isNull(people.disabledAt)))
    .get();
  return row && asPerson(row);
}

export function findPerson(db: Db, personId: string): Person | undefined {
  const row = db.select().from(people).where(eq(people.id, personId)).get();
  return row && asPerson(row);
}

/** What the portal lets this person do, in words for his own page. */
export function listRolesOf(db: Db, actor: Actor): RoleOfPerson[] {
  return selectGrants(db)
    .where(and(eq(roleGrants.personId, actor.personId), inArray(roleGrants.state, ['active', 'pending'])))
    .orderBy(asc(roleGrants.askedAt), bySeed)
    .all()
    .map(({ role, state, school, service, clb }) => ({ role, place: school ?? service ?? clb ?? '', pending: state === 'pending' }));
}

export interface PersonOfSchool {
  readonly grantId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: RoleName;
  readonly askedAt: Instant;
}

/** Who works at a school and who says so, for people of that school. Another school's people are simply none. */
export function listPeopleOfSchool(db: Db, actor: Actor, schoolId: string): { pending: PersonOfSchool[]; active: PersonOfSchool[] } {
  if (!isOfSchool(actor, schoolId)) return { pending: [], active: [] };
  const list = (state: 'pending' | 'active'): PersonOfSchool[] =>
    db
      .select({
        grantId: roleGrants.id,
        personId: people.id,
        name: people.name,
        email: people.email,
        phone: people.phone,
        role: roleGrants.role,
        askedAt: roleGrants.askedAt,
      })
      .from(roleGrants)
      .innerJoin(people, eq(people.id, roleGrants.personId))
      .where(and(eq(roleGrants.schoolId, schoolId), eq(roleGrants.state, state), isNull(people.disabledAt)))
      .orderBy(asc(people.name))
      .all();
  return { pending: list('pending'), active: list('active') };
}

/** Whether a link to sign in would still work. Looking changes nothing: mail scanners look too. */
export function isSignInLinkLive(db: Db, token: string, now: Instant): boolean {
  return findLiveLink(db, 'sign-in', token, now) !== undefined;
}

export function findLiveLink(db: Db, purpose: 'sign-in' | 'vouch' | 'first-administrator', token: string, now: Instant) {
  return db
    .select()
    .from(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.hash, hashOf(token)),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    )
    .get();
}

/** Whether nobody has ever been administrator here: only then the first start is open. */
export function isFirstStart(db: Db): boolean {
  return db.select({ id: roleGrants.id }).from(roleGrants).where(eq(roleGrants.role, 'administrator')).get() === undefined;
}

export type DemoGroup = 'schools' | 'services' | 'coordination' | 'clb';
export interface DemoPerson {
  readonly personId: string;
  readonly name: string;
  readonly role: RoleName;
  readonly place: string;
  readonly group: DemoGroup;
}

/**
 * Whom a visitor of the demo can be: at most three people of the first two schools, the first of every service, and who
 * coordinates, administers or guides pupils. In the order in which they were made, so that the seed decides.
 */
export function listDemoPeople(db: Db): DemoPerson[] {
  const rows = selectGrants(db)
    .where(and(eq(roleGrants.state, 'active'), isNull(people.disabledAt)))
    .orderBy(asc(roleGrants.askedAt), bySeed)
    .all();
  const taken = new Set<string>();
  const perPlace = new Map<string, number>();
  const ofSchools: string[] = [];
  return rows.flatMap(({ personId, name, role, school, service, clb }): DemoPerson[] => {
    const place = school ?? service ?? clb ?? '';
    const there = perPlace.get(place) ?? 0;
    if (taken.has(personId)) return [];
    if (school !== null) {
      if (!ofSchools.includes(place) && ofSchools.length >= 2) return [];
      if (there >= (ofSchools.indexOf(place) === 1 ? 1 : 4)) return [];
      if (!ofSchools.includes(place)) ofSchools.push(place);
    } else if (place !== '' && there >= 1) return [];
    taken.add(personId);
    perPlace.set(place, there + 1);
    return [{ personId, name, role, place, group: groupOf(role) }];
  });
}

const groupOf = (role: RoleName): DemoGroup => {
  if (role === 'school-member' || role === 'principal') return 'schools';
  if (role === 'service-member') return 'services';
  return role === 'partner' ? 'clb' : 'coordination';
};

/** Rows made at the same moment keep the order in which they were made. */
const bySeed = sql`${roleGrants}.rowid`;

const selectGrants = (db: Db) =>
  db
    .select({
      personId: people.id,
      name: people.name,
      role: roleGrants.role,
      state: roleGrants.state,
      school: schools.name,
      service: services.name,
      clb: clbs.name,
    })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .leftJoin(schools, eq(schools.id, roleGrants.schoolId))
    .leftJoin(services, eq(services.id, roleGrants.serviceId))
    .leftJoin(clbs, eq(clbs.id, roleGrants.clbId));

const asPerson = (row: typeof people.$inferSelect): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  hasPassword: row.passwordHash !== null,
});
