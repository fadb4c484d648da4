import { and, eq, lt, ne, or } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { outbox } from '#db/schema/index.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';
import { removedBody } from '#src/mail/outbox.ts';

/** How long what a mail says is kept. */
export const BODIES_KEPT_DAYS = 30;

/**
 * Removes what mails say 30 days after they were sent, or were queued and given up: nobody needs it any more, and it names
 * people (P4). The row stays, so that the send log still says what went to whom. Returns how many. Run as a job.
 */
export function removeOldBodies(db: Db, now: Instant): number {
  const limit = addMinutes(now, -BODIES_KEPT_DAYS * 24 * 60);
  const isOld = or(and(eq(outbox.status, 'sent'), lt(outbox.sentAt, limit)), and(eq(outbox.status, 'failed'), lt(outbox.createdAt, limit)));
  return write(db, (tx) => tx.update(outbox).set(removedBody).where(and(isOld, ne(outbox.html, removedBody.html))).run().changes);
}
