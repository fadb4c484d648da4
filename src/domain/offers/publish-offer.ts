import { randomUUID } from 'node:crypto';
import { type Db, write } from '#db/client.ts';
import { offers } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type OfferContent, publishVersion } from '#src/domain/offers/publish-version.ts';
import type { Instant } from '#src/lib/time.ts';

/** Puts a new, whole offer in the catalogue with its first version and its sessions. */
export function publishOffer(
  db: Db, actor: Actor, offer: { code: string; schoolYear: string; slug: string; serviceId: string }, content: OfferContent, now: Instant,
): string {
  return write(db, (tx): string => {
    const id = randomUUID();
    tx.insert(offers).values({ id, ...offer, state: 'published', changedAt: now }).run();
    publishVersion(tx, id, content, now);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-published', subjectKind: 'offer', subjectId: id }, now);
    return id;
  });
}
