import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { lineFollowers, people } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import type { Line } from '#src/domain/requests/line.ts';
import { wishedOf } from '#src/domain/requests/wished.ts';
import type { Instant } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { type LineEvent, lineMailForSchool, lineMailForService } from '#src/mail/templates/requests.ts';

const TO_SCHOOL: readonly LineEvent[] = ['accepted', 'declined', 'asked', 'proposed', 'waitlisted', 'moved', 'cancelled', 'change-accepted', 'change-refused', 'forwarded', 'colleague-joined', 'colleague-acted', 'took-place', 'nobody-came', 'conditions-changed', 'offer-changed', 'session-cancelled', 'change-ahead', 'change-undone'];

/** Mails the other side what happened to a line: the school and the colleagues who joined (but not who did it), or the service. */
export function queueMails(db: Db, line: Line, event: LineEvent, message: string, sender: MailSender, now: Instant, actor?: Pick<Actor, 'email'>): void {
  if (!TO_SCHOOL.includes(event)) queueMail(db, lineMailForService({ ...line, wished: wishedOf(db, line) }, event, message, sender, now), now);
  else for (const to of schoolReceivers(db, line).filter(({ email }) => email !== actor?.email)) queueMail(db, lineMailForSchool(line, event, message, to, sender, now), now);
}

/** Who asked, and who joined. */
export function schoolReceivers(db: Db, line: Pick<Line, 'id' | 'contactName' | 'contactEmail'>): { name: string; email: string }[] {
  const followers = db
    .select({ name: people.name, email: people.email })
    .from(lineFollowers)
    .innerJoin(people, eq(people.id, lineFollowers.personId))
    .where(eq(lineFollowers.lineId, line.id))
    .all();
  const asker = { name: line.contactName, email: line.contactEmail };
  return [...(asker.email ? [asker] : []), ...followers.filter(({ email }) => email !== asker.email)];
}
