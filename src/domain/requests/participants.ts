import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { lineParticipants } from '#db/schema/index.ts';
import type { Participants } from '#src/domain/requests/line.ts';

/** Puts these in the place of who came with a line so far. */
export function replaceParticipants(db: Db, lineId: string, participants: readonly Participants[]): void {
  db.delete(lineParticipants).where(eq(lineParticipants.lineId, lineId)).run();
  participants.forEach((row, position) => {
    db.insert(lineParticipants).values({ id: randomUUID(), lineId, position, ...row }).run();
  });
}
