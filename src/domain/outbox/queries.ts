import { count, desc, eq, getTableColumns, min, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { outbox } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import type { MailState } from '#src/domain/outbox/rules.ts';
import type { Instant } from '#src/lib/time.ts';
import { isBodyRemoved } from '#src/mail/outbox.ts';

export const MAILS_PER_PAGE = 50;

const { text: _text, html: _html, ...columns } = getTableColumns(outbox);

/** A mail without its body: a list never needs it. */
export type MailRow = Omit<typeof outbox.$inferSelect, 'text' | 'html'>;

export interface MailPage {
  readonly mails: readonly MailRow[];
  /** From 1; a page that does not exist is the nearest one that does. */
  readonly page: number;
  readonly pages: number;
}

/** The mails of the portal, newest first, of one state or of all. Only the administrator sees them. */
export function listMails(db: Db, actor: Actor, wanted: { readonly status: MailState | undefined; readonly page: number }): MailPage {
  if (!actor.administrator) return { mails: [], page: 1, pages: 1 };
  const inState = wanted.status === undefined ? undefined : eq(outbox.status, wanted.status);

  const total = db.select({ total: count() }).from(outbox).where(inState).get()?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / MAILS_PER_PAGE));
  const page = Math.min(Math.max(1, wanted.page), pages);
  const mails = db
    .select(columns)
    .from(outbox)
    .where(inState)
    .orderBy(desc(outbox.createdAt), sql`rowid DESC`)
    .limit(MAILS_PER_PAGE)
    .offset((page - 1) * MAILS_PER_PAGE)
    .all();
  return { mails, page, pages };
}

export interface ShownMail extends MailRow {
  /** Null when it carries a secret that the administrator may not read. */
  readonly text: string | null;
  readonly canRetry: boolean;
}

/**
 * One mail with what it says. A secret link signs somebody in, so its body is shown only where `showSecrets` says so: in
 * the demo, where the mails are read here.
 */
export function findMail(db: Db, actor: Actor, id: string, { showSecrets }: { readonly showSecrets: boolean }): ShownMail | undefined {
  if (!actor.administrator) return undefined;
  const row = db.select().from(outbox).where(eq(outbox.id, id)).get();
  if (!row) return undefined;

  const { text, html, ...mail } = row;
  const removed = isBodyRemoved({ html });
  return { ...mail, text: mail.secret && !removed && !showSecrets ? null : text, canRetry: mail.status === 'failed' && !removed };
}

export interface MailCounts extends Readonly<Record<MailState, number>> {
  /** Since when the oldest mail waits that is not sent yet; half an hour is a reason to look. */
  readonly oldestWaitingAt: Instant | null;
}

/** How many mails there are in each state: for the page of the administrator and for whoever watches the server. */
export function countMails(db: Db): MailCounts {
  const byState = db.select({ status: outbox.status, total: count() }).from(outbox).groupBy(outbox.status).all();
  const of = (state: MailState) => byState.find(({ status }) => status === state)?.total ?? 0;
  const waiting = db.select({ at: min(outbox.createdAt) }).from(outbox).where(sql`${outbox.status} IN ('pending', 'sending')`).get();
  return { pending: of('pending'), sending: of('sending'), sent: of('sent'), failed: of('failed'), oldestWaitingAt: waiting?.at ?? null };
}
