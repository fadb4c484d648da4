import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { requestLines } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { findHandled } from '#src/domain/requests/answer-line.ts';
import type { Instant } from '#src/lib/time.ts';

/** The service has seen what happened on the school's side. A button, because opening a page changes nothing. */
export function markSeen(db: Db, actor: Actor, lineId: string, now: Instant): boolean {
  return write(db, (tx): boolean => {
    const line = findHandled(tx, actor, lineId);
    if (!line?.unseenSince) return false;
    tx.update(requestLines).set({ unseenSince: null }).where(eq(requestLines.id, lineId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'seen', subjectKind: 'line', subjectId: lineId, requestId: line.requestId }, now);
    return true;
  });
}
