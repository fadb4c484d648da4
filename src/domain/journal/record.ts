import type { Db } from '#db/client.ts';
import { journal } from '#db/schema/index.ts';
import type { Instant } from '#src/lib/time.ts';

export type ActorAs = 'school' | 'service' | 'coordinator' | 'administrator' | 'visitor' | 'portal';

/** One line of the journal. Ids and words only: no name, mail, phone or free text of a person. */
export interface JournalEntry {
  readonly actorId: string | null;
  readonly actorAs: ActorAs;
  readonly verb: string;
  readonly subjectKind: 'request' | 'line' | 'offer' | 'person' | 'grant' | 'session' | 'feed' | 'mail' | 'municipality' | 'draft' | 'service' | 'school' | 'site' | 'class' | 'theme' | 'file' | 'import' | 'clb' | 'survey' | 'data-item';
  readonly subjectId: string;
  readonly requestId?: string | undefined;
  readonly changes?: Record<string, [before: unknown, after: unknown]>;
  readonly reason?: string;
}

/** Writes down who did what, in the transaction of what was done. */
export function record(db: Db, entry: JournalEntry, now: Instant): void {
  db.insert(journal)
    .values({
      at: now,
      actorId: entry.actorId || null,
      actorAs: entry.actorAs,
      verb: entry.verb,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      requestId: entry.requestId ?? null,
      changes: entry.changes ?? {},
      reason: entry.reason ?? '',
    })
    .run();
}
