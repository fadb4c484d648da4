import { eq, ne, and, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { outbox } from '#db/schema/index.ts';
import type { Clock } from '#src/lib/clock.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';
import { minutesToNextTry } from '#src/mail/back-off.ts';
import { removedBody } from '#src/mail/outbox.ts';
import type { MailTransport, Sending } from '#src/mail/smtp.ts';

/** How long a row belongs to who claimed it. Every send ends before it does. */
const LEASE_MINUTES = 3;
/** A lease later than this was taken under a clock that was wrong. */
const BROKEN_LEASE_MINUTES = 10;
/** The same for a next try: the longest wait is little more than an hour. */
const BROKEN_WAIT_MINUTES = 120;
/** As many as the sender holds connections. */
const LANES = 2;

export type ClaimedMail = typeof outbox.$inferSelect;

export interface Delivery {
  readonly transport: MailTransport;
  readonly from: { readonly name: string; readonly address: string };
  readonly clock: Clock;
  /** True when the process ends or another one took over: the mail under way is the last one. */
  readonly isStopping: () => boolean;
}

/** How many mails of a round were sent, will be tried again, and were given up. */
export interface Delivered {
  readonly sent: number;
  readonly pending: number;
  readonly failed: number;
}

/**
 * Sends what is due, until nothing is, or until the mail server itself is in trouble: then the rest waits for the next
 * round, which tries one or two mails and not the whole outbox.
 */
export async function deliverDue(db: Db, { transport, from, clock, isStopping }: Delivery): Promise<Delivered> {
  const counts = { sent: 0, pending: 0, failed: 0 };
  let serverUp = true;

  const lane = async () => {
    while (serverUp && !isStopping()) {
      const mail = claimMail(db, clock());
      if (!mail) return;
      const sending = await transport.send({
        from,
        to: { name: mail.toName, address: mail.toEmail },
        replyTo: mail.replyTo,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        date: new Date(mail.createdAt),
      });
      counts[settleMail(db, mail, sending, clock())] += 1;
      if (sending.kind === 'later' && sending.stop) serverUp = false;
    }
  };

  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
  return counts;
}

/**
 * Takes the next mail that is due, for three minutes, in one statement: two workers never take the same one. To one
 * receiver mails go one at a time, in the order in which they were queued, so an older one that waits holds the younger
 * ones. A row whose worker was killed comes back when its lease has passed, under the same Message-ID.
 */
export function claimMail(db: Db, now: Instant): ClaimedMail | undefined {
  const leaseIsLive = sql`(status = 'sending' AND lease_until > ${now} AND lease_until <= ${addMinutes(now, BROKEN_LEASE_MINUTES)})`;
  const next = sql`(
    SELECT id FROM outbox
    JOIN (
      SELECT min(rowid) AS head FROM outbox WHERE status IN ('pending', 'sending')
      GROUP BY lower(to_email) HAVING NOT max(${leaseIsLive})
    ) ON rowid = head
    WHERE status = 'sending' OR next_at <= ${now} OR next_at > ${addMinutes(now, BROKEN_WAIT_MINUTES)}
    ORDER BY rowid LIMIT 1
  )`;
  return write(db, (tx) =>
    tx
      .update(outbox)
      .set({ status: 'sending', attempts: sql`${outbox.attempts} + 1`, leaseUntil: addMinutes(now, LEASE_MINUTES) })
      .where(eq(outbox.id, next))
      .returning()
      .all()
      .at(0),
  );
}

/**
 * Writes down how a send ended and returns the state of the mail. What was sent is sent, whoever sent it; a try that
 * failed counts only for who still holds the row.
 */
export function settleMail(db: Db, mail: ClaimedMail, sending: Sending, now: Instant): 'sent' | 'pending' | 'failed' {
  return write(db, (tx) => {
    if (sending.kind === 'sent') {
      const body = mail.secret ? removedBody : {};
      tx.update(outbox)
        .set({ status: 'sent', sentAt: now, leaseUntil: null, lastError: null, ...body })
        .where(and(eq(outbox.id, mail.id), ne(outbox.status, 'sent')))
        .run();
      return 'sent';
    }

    const wait = sending.kind === 'later' ? minutesToNextTry(mail.attempts, Math.random()) : undefined;
    const status = wait === undefined ? 'failed' : 'pending';
    tx.update(outbox)
      .set({
        status,
        nextAt: addMinutes(now, wait ?? 0),
        leaseUntil: null,
        lastError: sending.code === undefined ? sending.trouble : `${sending.trouble} ${sending.code}`,
      })
      .where(and(eq(outbox.id, mail.id), eq(outbox.status, 'sending'), eq(outbox.attempts, mail.attempts)))
      .run();
    return status;
  });
}
