import { type Db, write } from '#db/client.ts';
import { duplicateReviews } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { surveyOfDuplicate } from '#src/domain/surveys/duplicates.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';

export type ReviewOutcome =
  | { kind: 'reviewed' }
  | { kind: 'refused'; reason: 'not-found' | 'already-reviewed' | 'note-too-long' | 'national-number' };

export const MAX_NOTE = 500;

/**
 * The coordinator has seen that something was asked twice, and says what comes of it. It stays decided: whoever comes
 * later reads the note. Refusals: nobody but a coordinator, or no such duplicate; somebody was before; a note too long.
 */
export function reviewDuplicate(db: Db, actor: Actor, { subject, note }: { subject: string; note: string }, now: Instant): ReviewOutcome {
  return write(db, (tx): ReviewOutcome => {
    const surveyId = actor.coordinator ? surveyOfDuplicate(tx, subject) : undefined;
    if (surveyId === undefined) return { kind: 'refused', reason: 'not-found' };
    const kept = note.trim();
    if (kept.length > MAX_NOTE) return { kind: 'refused', reason: 'note-too-long' };
    if (looksLikeNationalNumber(kept)) return { kind: 'refused', reason: 'national-number' };
    const { changes } = tx.insert(duplicateReviews).values({ subject, note: kept, reviewedBy: actor.personId, reviewedAt: now }).onConflictDoNothing().run();
    if (changes === 0) return { kind: 'refused', reason: 'already-reviewed' };
    record(tx, { actorId: actor.personId, actorAs: 'coordinator', verb: 'survey-duplicate-reviewed', subjectKind: 'survey', subjectId: surveyId }, now);
    return { kind: 'reviewed' };
  });
}
