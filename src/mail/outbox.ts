import { randomUUID } from 'node:crypto';
import type { Db } from '#db/client.ts';
import { outbox } from '#db/schema/index.ts';
import { mail as words } from '#src/i18n/nl/mail.ts';
import type { Instant } from '#src/lib/time.ts';
import type { Message } from '#src/mail/message.ts';
import { oneLine } from '#src/mail/words.ts';

/**
 * Puts a mail in the outbox, in the transaction of what it tells. A mail that is already there is left as it is.
 * Everything that will stand in a header is made one line here, the only way into the outbox.
 */
export function queueMail(db: Db, message: Message, now: Instant): void {
  const id = randomUUID();
  db.insert(outbox)
    .values({
      id,
      dedupe: `${message.event}:${message.to.email}`,
      template: message.template,
      toName: oneLine(message.to.name),
      toEmail: message.to.email,
      replyTo: oneLine(message.replyTo),
      subject: oneLine(message.subject),
      text: message.text,
      html: message.html,
      reference: message.reference ?? null,
      secret: message.secret ?? false,
      messageId: `<${id}@portaal>`,
      status: 'pending',
      nextAt: now,
      createdAt: now,
    })
    .onConflictDoNothing({ target: outbox.dedupe })
    .run();
}

/** What stays of a body that may no longer be kept: the row still says that there was a mail, and when. */
export const removedBody = { text: words.removed, html: '' } as const;

export const isBodyRemoved = ({ html }: { html: string }): boolean => html === removedBody.html;
