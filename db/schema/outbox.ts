import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per mail and receiver, written in the transaction that causes it. The body is kept as it was rendered. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text().primaryKey(),
    /** What the mail is about and for whom: the same event never mails the same person twice. */
    dedupe: text().notNull().unique(),
    template: text().notNull(),
    toName: text().notNull(),
    toEmail: text().notNull(),
    replyTo: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    /** The request it belongs to, for the send log. */
    reference: text(),
    /** Carries a secret link: its body is wiped once it is sent, and is not shown to the administrator outside the demo. */
    secret: integer({ mode: 'boolean' }).notNull().default(false),
    messageId: text().notNull().unique(),
    status: text({ enum: ['pending', 'sending', 'sent', 'failed'] }).notNull(),
    attempts: integer().notNull().default(0),
    nextAt: text().notNull(),
    leaseUntil: text(),
    lastError: text(),
    createdAt: text().notNull(),
    sentAt: text(),
  },
  (table) => [index('outbox_due').on(table.status, table.nextAt)],
);

/** Who runs the jobs now: one process at a time. */
export const leases = sqliteTable('leases', {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: text().notNull(),
});
