import { randomUUID } from 'node:crypto';
import type { Db } from '#db/client.ts';
import { surveyInvitations } from '#db/schema/index.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import { instantAt } from '#src/lib/time.ts';

type Invitation = typeof surveyInvitations.$inferSelect;

/** A school that is asked, with the secret of the link in its mail. */
export function anInvitation(db: Db, surveyId: string, schoolId: string, more: Partial<Invitation> = {}): { invitation: Invitation; token: string } {
  const token = randomToken();
  const invitation = db
    .insert(surveyInvitations)
    .values({ id: randomUUID(), surveyId, schoolId, contactName: 'Rita Claes', contactEmail: 'rita.claes@school.example', linkHash: hashOf(token), invitedAt: instantAt('2026-05-04T09:00'), ...more })
    .returning()
    .get();
  return { invitation, token };
}
