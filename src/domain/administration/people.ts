import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { clbs, journal, people, requestLines, requests, roleGrants, schools, services } from '#db/schema/index.ts';
import type { Actor, RoleName } from '#src/domain/accounts/index.ts';
import { LIVE_STATES } from '#src/domain/requests/index.ts';
import { fold } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';

export const PEOPLE_PER_PAGE = 50;

export interface GrantOfPerson {
  readonly id: string;
  readonly role: RoleName;
  /** The name of the school, service or CLB; empty for a role that holds everywhere. */
  readonly place: string;
  /** As the forms say it: `school:990001`. */
  readonly placeKey: string;
  readonly state: 'pending' | 'active';
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly disabledAt: Instant | null;
  readonly grants: readonly GrantOfPerson[];
}

export interface PersonCard extends PersonRow {
  readonly createdAt: Instant;
  /** The last time he signed in, as far as the journal tells. */
  readonly lastSignInAt: Instant | null;
  /** How many of his requests still ask something of somebody. */
  readonly openRequests: number;
}

export interface PeopleSearch {
  readonly q: string;
  readonly role: string;
  readonly place: string;
  readonly page: number;
}

/** Everybody the portal knows, by name; for the administrator alone. */
export function listPeople(db: Db, actor: Actor, { q, role, place, page }: PeopleSearch): { people: PersonRow[]; total: number; page: number; pages: number } {
  const grants = new Map<string, GrantOfPerson[]>();
  for (const { personId, ...grant } of actor.administrator ? selectGrants(db) : []) grants.set(personId, [...(grants.get(personId) ?? []), grant]);
  const wanted = fold(q.trim());
  const found = (actor.administrator ? db.select().from(people).orderBy(asc(people.name)).all() : [])
    .map(({ id, name, email, phone, disabledAt }): PersonRow => ({ id, name, email, phone, disabledAt, grants: grants.get(id) ?? [] }))
    .filter((person) => wanted === '' || fold(`${person.name} ${person.email}`).includes(wanted))
    .filter((person) => (role === '' && place === '') || person.grants.some((grant) => (role === '' || grant.role === role) && (place === '' || grant.placeKey === place)));
  const pages = Math.max(1, Math.ceil(found.length / PEOPLE_PER_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  return { people: found.slice((shown - 1) * PEOPLE_PER_PAGE, shown * PEOPLE_PER_PAGE), total: found.length, page: shown, pages };
}

/** One person with what he may do and what still runs of him. */
export function findPersonCard(db: Db, actor: Actor, personId: string): PersonCard | undefined {
  const row = actor.administrator ? db.select().from(people).where(eq(people.id, personId)).get() : undefined;
  if (!row) return undefined;
  const signedIn = db.select({ at: journal.at }).from(journal)
    .where(and(eq(journal.subjectKind, 'person'), eq(journal.subjectId, personId), eq(journal.verb, 'signed-in'))).orderBy(desc(journal.seq)).get();
  const open = db.select({ lines: count() }).from(requestLines).innerJoin(requests, eq(requests.id, requestLines.requestId))
    .where(and(eq(requests.requesterId, personId), inArray(requestLines.state, [...LIVE_STATES]))).get();
  const { id, name, email, phone, disabledAt, createdAt } = row;
  const grants = selectGrants(db, personId).map(({ personId: _personId, ...grant }) => grant);
  return { id, name, email, phone, disabledAt, createdAt, grants, lastSignInAt: signedIn?.at ?? null, openRequests: open?.lines ?? 0 };
}

/** Where a role can hold, as the forms offer it. */
export function listPlaces(db: Db): { readonly key: string; readonly kind: 'school' | 'service' | 'clb'; readonly name: string }[] {
  const of = (kind: 'school' | 'service' | 'clb', rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ key: `${kind}:${id}`, kind, name }));
  return [
    ...of('service', db.select({ id: services.id, name: services.name }).from(services).where(eq(services.status, 'active')).orderBy(asc(services.name)).all()),
    ...of('school', db.select({ id: schools.id, name: schools.name }).from(schools).where(eq(schools.status, 'open')).orderBy(asc(schools.name)).all()),
    ...of('clb', db.select({ id: clbs.id, name: clbs.name }).from(clbs).orderBy(asc(clbs.name)).all()),
  ];
}

/** Who works at each service, the active ones by name. */
export function listMembers(db: Db, serviceId: string): { readonly grantId: string; readonly personId: string; readonly name: string; readonly email: string }[] {
  return db
    .select({ grantId: roleGrants.id, personId: people.id, name: people.name, email: people.email })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(and(eq(roleGrants.serviceId, serviceId), eq(roleGrants.state, 'active')))
    .orderBy(asc(people.name))
    .all();
}

function selectGrants(db: Db, personId?: string): (GrantOfPerson & { personId: string })[] {
  return db
    .select({ id: roleGrants.id, personId: roleGrants.personId, role: roleGrants.role, state: roleGrants.state, schoolId: roleGrants.schoolId, serviceId: roleGrants.serviceId, clbId: roleGrants.clbId, school: schools.name, service: services.name, clb: clbs.name })
    .from(roleGrants)
    .leftJoin(schools, eq(schools.id, roleGrants.schoolId))
    .leftJoin(services, eq(services.id, roleGrants.serviceId))
    .leftJoin(clbs, eq(clbs.id, roleGrants.clbId))
    .where(and(inArray(roleGrants.state, ['pending', 'active']), personId === undefined ? undefined : eq(roleGrants.personId, personId)))
    .orderBy(asc(roleGrants.askedAt))
    .all()
    .map(({ id, personId: holder, role, state, schoolId, serviceId, clbId, school, service, clb }) => ({
      id, personId: holder, role, state: state === 'pending' ? 'pending' : 'active', place: school ?? service ?? clb ?? '',
      placeKey: schoolId ? `school:${schoolId}` : serviceId ? `service:${serviceId}` : clbId ? `clb:${clbId}` : '',
    }));
}
