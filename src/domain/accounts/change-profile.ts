import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { people } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/actor.ts';
import { record } from '#src/domain/journal/index.ts';
import type { Instant } from '#src/lib/time.ts';

/** A person changes his own name and phone. The journal keeps that it happened, not what was or is written there. */
export function changeProfile(db: Db, actor: Actor, profile: { name: string; phone: string }, now: Instant): void {
  write(db, (tx) => {
    tx.update(people).set({ name: profile.name, phone: profile.phone }).where(eq(people.id, actor.personId)).run();
    record(
      tx,
      { actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'profile-changed', subjectKind: 'person', subjectId: actor.personId },
      now,
    );
  });
}
