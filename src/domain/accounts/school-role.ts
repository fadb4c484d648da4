import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { people, roleGrants } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/actor.ts';
import { addPerson } from '#src/domain/accounts/create-person.ts';
import { addGrant } from '#src/domain/accounts/grant-role.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { record } from '#src/domain/journal/index.ts';
import type { Instant } from '#src/lib/time.ts';

/** A person whom a school knows. */
export interface SchoolPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: 'school-member' | 'principal';
}

/** Who has a role at this school now. */
export function findSchoolRole(db: Db, schoolId: string, personId: string): SchoolPerson | undefined {
  const found = db
    .select({ personId: people.id, name: people.name, email: people.email, phone: people.phone, role: roleGrants.role })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(and(eq(roleGrants.schoolId, schoolId), eq(roleGrants.personId, personId), eq(roleGrants.state, 'active')))
    .get();
  return found && { ...found, role: found.role === 'principal' ? 'principal' : 'school-member' };
}

export type LetInOutcome =
  | { kind: 'let-in'; person: SchoolPerson; isNew: boolean }
  | { kind: 'refused'; reason: 'successor-unknown' | 'successor-closed' };

/**
 * A colleague says that somebody works at his school: by his account there, or by name and mail, with which an account is
 * made. Inside the caller's transaction; whether the actor belongs to the school, the caller has asked. Refusals: no such
 * colleague; the account was closed by an administrator.
 */
export function letIntoSchool(
  tx: Db, actor: Actor, schoolId: string, who: { readonly personId: string } | { readonly name: string; readonly email: string },
  as: { principal: boolean }, now: Instant,
): LetInOutcome {
  const known = 'personId' in who
    ? tx.select().from(people).where(eq(people.id, who.personId)).get()
    : tx.select().from(people).where(eq(people.email, tidyEmail(who.email))).get();
  if (known?.disabledAt) return { kind: 'refused', reason: 'successor-closed' };
  if ('personId' in who && (!known || !findSchoolRole(tx, schoolId, who.personId))) return { kind: 'refused', reason: 'successor-unknown' };

  const personId = known?.id ?? ('email' in who ? addPerson(tx, actor, who, now) : who.personId);
  const had = findSchoolRole(tx, schoolId, personId);
  const role = as.principal ? 'principal' : (had?.role ?? 'school-member');
  if (had?.role !== role) {
    tx.update(roleGrants)
      .set({ state: 'ended', decidedAt: now, decidedBy: actor.personId })
      .where(and(eq(roleGrants.personId, personId), eq(roleGrants.schoolId, schoolId), inArray(roleGrants.state, ['pending', 'active'])))
      .run();
    addGrant(tx, actor, personId, { role, schoolId }, 'active', now);
  }
  const person = findSchoolRole(tx, schoolId, personId);
  if (!person) throw new Error(`Person ${personId} was let into school ${schoolId} and is not there.`);
  return { kind: 'let-in', person, isNew: !had };
}

/** The role of a person at a school ends, and what was still being asked there; with it everything he saw of that school. */
export function endSchoolRole(tx: Db, actor: Actor, schoolId: string, personId: string, now: Instant): void {
  const live = tx
    .update(roleGrants)
    .set({ state: 'ended', decidedAt: now, decidedBy: actor.personId })
    .where(and(eq(roleGrants.personId, personId), eq(roleGrants.schoolId, schoolId), inArray(roleGrants.state, ['pending', 'active'])))
    .returning()
    .all();
  for (const { id } of live) {
    const changes: Record<string, [unknown, unknown]> = { state: ['active', 'ended'] };
    record(tx, { actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'role-ended', subjectKind: 'grant', subjectId: id, changes }, now);
  }
}
