import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { requests } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import type { Draft } from '#src/domain/requests/draft.ts';
import { maySee } from '#src/domain/requests/rules.ts';

/** What the page after sending says. A number can be guessed, so it is for who may see the request or has just sent it. */
export function findSent(
  db: Db, actor: Actor, draft: Pick<Draft, 'sent'> | undefined, reference: string,
): { reference: string; confirmed: boolean; schoolKnows: boolean } | undefined {
  const row = db.select().from(requests).where(eq(requests.reference, reference)).get();
  if (!row || !(draft?.sent.includes(reference) || maySee(actor, row))) return undefined;
  return { reference: row.reference, confirmed: row.submittedAt !== null, schoolKnows: row.schoolKnows === 'yes' };
}
