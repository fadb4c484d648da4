import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { requests } from '#db/schema/index.ts';

/**
 * What the page after sending may say to whoever has the number: that it was sent, and whether it still has to be
 * confirmed. A number can be guessed, so nothing of who asked or what was asked is in it.
 */
export function findSent(db: Db, reference: string): { reference: string; confirmed: boolean; schoolKnows: boolean } | undefined {
  const row = db.select().from(requests).where(eq(requests.reference, reference)).get();
  return row && { reference: row.reference, confirmed: row.submittedAt !== null, schoolKnows: row.schoolKnows === 'yes' };
}
