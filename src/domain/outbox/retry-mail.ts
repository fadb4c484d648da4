import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { outbox } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import type { Instant } from '#src/lib/time.ts';
import { isBodyRemoved } from '#src/mail/outbox.ts';

export type RetryOutcome = { kind: 'queued' } | { kind: 'refused'; reason: 'not-found' | 'not-failed' | 'body-removed' };

/**
 * The administrator has a mail that was given up tried again, from the first try on and under the same Message-ID. Refused
 * for a mail that was not given up (it goes out by itself, or went) and for one whose body was removed since.
 */
export function retryMail(db: Db, actor: Actor, id: string, now: Instant): RetryOutcome {
  return write(db, (tx): RetryOutcome => {
    const mail = actor.administrator ? tx.select().from(outbox).where(eq(outbox.id, id)).get() : undefined;
    if (!mail) return { kind: 'refused', reason: 'not-found' };
    if (mail.status !== 'failed') return { kind: 'refused', reason: 'not-failed' };
    if (isBodyRemoved(mail)) return { kind: 'refused', reason: 'body-removed' };

    tx.update(outbox).set({ status: 'pending', attempts: 0, nextAt: now, leaseUntil: null }).where(eq(outbox.id, id)).run();
    record(
      tx,
      {
        actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'mail-retried', subjectKind: 'mail', subjectId: id,
        changes: { status: ['failed', 'pending'] },
      },
      now,
    );
    return { kind: 'queued' };
  });
}
