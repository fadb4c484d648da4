import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { lineMessages } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import type { Instant } from '#src/lib/time.ts';

export type LineMessage = typeof lineMessages.$inferSelect;

/** Keeps what someone said about a line, under the name he has now. Nothing said is nothing kept. */
export function say(
  db: Db, lineId: string, message: { by: Pick<Actor, 'personId' | 'name'>; side: 'school' | 'service'; text: string; internal?: boolean }, now: Instant,
): void {
  if (message.text.trim() === '') return;
  db.insert(lineMessages)
    .values({
      id: randomUUID(), lineId, at: now, byId: message.by.personId || null, byName: message.by.name, side: message.side,
      internal: message.internal ?? false, text: message.text.trim(),
    })
    .run();
}

/** What was said, the oldest first; internal notes only for the service. */
export function listMessages(db: Db, lineId: string, reader: 'school' | 'service'): LineMessage[] {
  const mine = eq(lineMessages.lineId, lineId);
  return db
    .select()
    .from(lineMessages)
    .where(reader === 'service' ? mine : and(mine, eq(lineMessages.internal, false)))
    .orderBy(asc(lineMessages.at))
    .all();
}
