import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { people } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/actor.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { record } from '#src/domain/journal/index.ts';
import type { Instant } from '#src/lib/time.ts';

export interface PersonInput {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
}

export type CreatePersonOutcome = { kind: 'created'; personId: string } | { kind: 'refused'; reason: 'email-taken' | 'not-allowed' };

/** Makes a person: by an administrator, or by the portal itself. One mail address is one person, also after he is disabled. */
export function createPerson(db: Db, by: Actor | 'portal', input: PersonInput, now: Instant): CreatePersonOutcome {
  if (by !== 'portal' && !by.administrator) return { kind: 'refused', reason: 'not-allowed' };
  return write(db, (tx): CreatePersonOutcome => {
    const email = tidyEmail(input.email);
    if (tx.select({ id: people.id }).from(people).where(eq(people.email, email)).get()) return { kind: 'refused', reason: 'email-taken' };
    return { kind: 'created', personId: addPerson(tx, by, input, now) };
  });
}

/** The row and its line in the journal, inside the caller's transaction. */
export function addPerson(tx: Db, by: Actor | 'portal', input: PersonInput, now: Instant): string {
  const id = randomUUID();
  tx.insert(people)
    .values({ id, name: input.name.trim(), email: tidyEmail(input.email), phone: input.phone ?? '', createdAt: now })
    .run();
  record(tx, { ...signedBy(by), verb: 'person-created', subjectKind: 'person', subjectId: id }, now);
  return id;
}

/** Who the journal names: a person in his role, or the portal. */
export const signedBy = (by: Actor | 'portal') =>
  by === 'portal' ? { actorId: null, actorAs: 'portal' as const } : { actorId: by.personId, actorAs: actorAsOf(by) };
