import type { Db } from '#db/client.ts';
import type { Line } from '#src/domain/requests/line.ts';
import { listDue } from '#src/domain/requests/queries.ts';
import { type Day, type Instant, addDays, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { answerDue, answersLate } from '#src/mail/templates/requests.ts';

/**
 * Reminds: the service of what it must answer tomorrow at the latest, the coordinator of what is late (G5). One mail per
 * service or coordinator and per day, because the outbox keeps the same event only once. Run as a job.
 */
export function remindOfAnswers(db: Db, sender: MailSender, now: Instant): void {
  const today = dayOf(now);
  const due = listDue(db, addDays(today, 1));
  for (const lines of perMailbox(due.filter(({ answerBy }) => answerBy !== null && answerBy >= today))) queueMail(db, answerDue(lines, today, sender), now);
  const late = due.filter(({ answerBy }) => isLate(answerBy, today));
  if (late.length > 0 && sender.coordinator.email !== '') queueMail(db, answersLate(late, today, sender), now);
}

const isLate = (answerBy: Day | null, today: Day) => answerBy !== null && answerBy < today;

function perMailbox(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (!line.serviceEmail) continue;
    groups.set(line.serviceEmail, [...(groups.get(line.serviceEmail) ?? []), line]);
  }
  return [...groups.values()];
}
