import { type Db, write } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type AnswerOutcome, findHandled } from '#src/domain/requests/answer-line.ts';
import { say } from '#src/domain/requests/messages.ts';
import { moveLine } from '#src/domain/requests/move-line.ts';
import { queueMails } from '#src/domain/requests/notify.ts';
import { findService } from '#src/domain/services/index.ts';
import type { Instant } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';

/**
 * Hands a line to another service, or to the coordinator (no service). Its history and its answer day go along, so that a
 * line that is handed around does not become younger; the school is told who has it now, the note is for the new service.
 */
export function forwardLine(
  db: Db, actor: Actor, lineId: string, serviceId: string | null, note: string, sender: MailSender, now: Instant,
): AnswerOutcome<'service-unknown' | 'already-there'> {
  return write(db, (tx): ReturnType<typeof forwardLine> => {
    const line = findHandled(tx, actor, lineId);
    if (!line) return { kind: 'refused', reason: 'not-found' };
    if (serviceId !== null && findService(tx, serviceId)?.status !== 'active') return { kind: 'refused', reason: 'service-unknown' };
    if (serviceId === line.serviceId) return { kind: 'refused', reason: 'already-there' };

    const moved = moveLine(tx, line, 'forward', { actor, as: 'service' }, now, { serviceId, unseenSince: now });
    if (!moved) return { kind: 'refused', reason: 'not-possible-now' };
    say(tx, line.id, { by: actor, side: 'service', text: note, internal: true }, now);
    queueMails(tx, moved, 'forwarded', '', sender, now);
    queueMails(tx, moved, 'handed-over', note, sender, now);
    return { kind: 'answered', line: moved };
  });
}
