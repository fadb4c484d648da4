import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { people, roleGrants } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/actor.ts';
import { signedBy } from '#src/domain/accounts/create-person.ts';
import { record } from '#src/domain/journal/index.ts';
import type { Instant } from '#src/lib/time.ts';

/** A role and where it holds. */
export type Role =
  | { readonly role: 'school-member' | 'principal'; readonly schoolId: string }
  | { readonly role: 'service-member'; readonly serviceId: string }
  | { readonly role: 'partner'; readonly clbId: string }
  | { readonly role: 'coordinator' | 'administrator' };

export type GrantRoleOutcome =
  | { kind: 'granted'; grantId: string }
  | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'already-granted' };

/**
 * Gives a person a role at once: by an administrator, or by the portal itself. What was still being asked at that place
 * is answered by it; a teacher who becomes principal of the same school keeps one role there.
 */
export function grantRole(db: Db, by: Actor | 'portal', personId: string, role: Role, now: Instant): GrantRoleOutcome {
  if (by !== 'portal' && !by.administrator) return { kind: 'refused', reason: 'not-allowed' };
  return write(db, (tx): GrantRoleOutcome => {
    if (!tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).get()) return { kind: 'refused', reason: 'not-found' };

    const place = placeOf(role);
    const live = tx
      .select()
      .from(roleGrants)
      .where(and(eq(roleGrants.personId, personId), inArray(roleGrants.state, ['pending', 'active'])))
      .all()
      .find((grant) => isAtPlace(grant, role.role, place));
    if (live?.state === 'active' && live.role === role.role) return { kind: 'refused', reason: 'already-granted' };

    const decided = { decidedAt: now, decidedBy: by === 'portal' ? null : by.personId };
    if (live)
      tx.update(roleGrants)
        .set({ state: 'ended', ...decided })
        .where(eq(roleGrants.id, live.id))
        .run();
    return { kind: 'granted', grantId: addGrant(tx, by, personId, role, 'active', now) };
  });
}

/** The row and its line in the journal, inside the caller's transaction. */
export function addGrant(tx: Db, by: Actor | 'portal', personId: string, role: Role, state: 'pending' | 'active', now: Instant): string {
  const id = randomUUID();
  const decided = state === 'active' ? { decidedAt: now, decidedBy: by === 'portal' ? null : by.personId } : {};
  tx.insert(roleGrants)
    .values({ id, personId, role: role.role, ...placeOf(role), state, askedAt: now, ...decided })
    .run();
  record(
    tx,
    {
      ...signedBy(by),
      verb: state === 'active' ? 'role-granted' : 'role-asked',
      subjectKind: 'grant',
      subjectId: id,
      changes: { role: [null, role.role], state: [null, state] },
    },
    now,
  );
  return id;
}

const placeOf = (role: Role) => ({
  schoolId: 'schoolId' in role ? role.schoolId : null,
  serviceId: 'serviceId' in role ? role.serviceId : null,
  clbId: 'clbId' in role ? role.clbId : null,
});

/** The same place; roles without a place are one each. */
function isAtPlace(grant: typeof roleGrants.$inferSelect, role: Role['role'], place: ReturnType<typeof placeOf>): boolean {
  const same = grant.schoolId === place.schoolId && grant.serviceId === place.serviceId && grant.clbId === place.clbId;
  const placeless = place.schoolId === null && place.serviceId === null && place.clbId === null;
  return same && (!placeless || grant.role === role);
}
