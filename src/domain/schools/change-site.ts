import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { schoolSites } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { findOwnSite } from '#src/domain/schools/own-site.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';

export type ChangeAccessOutcome = { kind: 'saved' } | { kind: 'refused'; reason: 'not-found' | 'national-number' | 'text-too-long' };

/** A school says where visitors have to be: the gate, the bell, where a bus may stand. */
export function changeAccessNotes(db: Db, actor: Actor, siteId: string, notes: string, now: Instant): ChangeAccessOutcome {
  return write(db, (tx): ChangeAccessOutcome => {
    const site = findOwnSite(tx, actor, siteId);
    if (!site) return { kind: 'refused', reason: 'not-found' };
    const text = notes.trim();
    if (text.length > 600) return { kind: 'refused', reason: 'text-too-long' };
    if (looksLikeNationalNumber(text)) return { kind: 'refused', reason: 'national-number' };
    if (text === site.accessNotes) return { kind: 'saved' };
    tx.update(schoolSites).set({ accessNotes: text }).where(eq(schoolSites.id, siteId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'access-changed', subjectKind: 'site', subjectId: siteId }, now);
    return { kind: 'saved' };
  });
}
