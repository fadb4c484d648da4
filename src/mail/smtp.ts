import { createTransport } from 'nodemailer';
import { isMailAddress } from '#src/lib/text.ts';

/** One mail as it goes out. */
export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Always the same for one mail: a mail that has to be sent twice is known as one by its receiver. */
  readonly messageId: string;
  readonly date: Date;
}

/** Why a mail did not go out. The words are keys of sentences; a reply code of the mail server may follow. */
export type Trouble =
  | 'unreachable' | 'timed-out' | 'not-secure' | 'sign-in-refused' | 'sender-refused' | 'busy' | 'unexpected'
  | 'address-wrong' | 'receiver-refused' | 'content-refused';

export type Sending =
  | { readonly kind: 'sent' }
  /** Worth another try. `stop`: the trouble is with the server, so the next mail would meet it too. */
  | { readonly kind: 'later'; readonly trouble: Trouble; readonly code?: number | undefined; readonly stop: boolean }
  /** No try will help. */
  | { readonly kind: 'never'; readonly trouble: Trouble; readonly code?: number | undefined };

export interface MailTransport {
  send(mail: OutgoingMail): Promise<Sending>;
  close(): void;
}

/** Every send ends well within the lease of its row, also when a server answers drop by drop. */
const SEND_LIMIT_MS = 120_000;

/** The one sender of mails. Throws, without repeating the password, when the address of the server is wrong. */
export function smtpTransport(url: string): MailTransport {
  const mailer = createTransport({
    ...smtpSettings(url),
    pool: true,
    maxConnections: 2,
    // The pool's own repeats would pass by the outbox: it alone decides when a mail is tried again.
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send(mail) {
      if (!isPlainAddress(mail.to.address)) return { kind: 'never', trouble: 'address-wrong' };
      try {
        await mailer.sendMail({
          from: mail.from,
          to: mail.to,
          ...(isPlainAddress(mail.replyTo) ? { replyTo: { name: '', address: mail.replyTo } } : {}),
          envelope: { from: mail.from.address, to: [mail.to.address] },
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          messageId: mail.messageId,
          date: mail.date,
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(SEND_LIMIT_MS),
        });
        return { kind: 'sent' };
      } catch (error) {
        return sendingOf(error);
      }
    },
    close: () => mailer.close(),
  };
}

/**
 * The server of `smtp://user:password@host:587` or `smtps://…`. Only what is named here is taken over: as it comes,
 * nodemailer lets the query of this address switch off the checks below. To another machine the line must be encrypted;
 * to this machine it need not be, where the certificate is often a made-up one.
 */
export function smtpSettings(text: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    throw new Error('SMTP_URL: must look like smtp://user:password@host:587 or smtps://user:password@host:465.');
  }
  const secure = url.protocol === 'smtps:';
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !loopback,
    ignoreTLS: !secure && loopback,
    ...(url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
  };
}

/** One receiver in plain ASCII: anything else could reach the conversation with the server as something else. */
const isPlainAddress = (text: string) => /^[\x21-\x7e]+$/.test(text) && isMailAddress(text);

/** No line to the server, or one that broke off. */
const NO_LINE = ['ECONNECTION', 'ESOCKET', 'EDNS', 'EPROTOCOL'];

/**
 * What an error of the conversation means for the mail. Only an answer about this receiver or this message ends it; a
 * server that is away, or that refuses our own account or sender, says nothing about the mail.
 */
function sendingOf(error: unknown): Sending {
  const code = textOf(error, 'code');
  const command = textOf(error, 'command');
  const reply = replyOf(error);
  const permanent = reply !== undefined && reply >= 500;

  if (code === 'EAUTH' || code === 'ENOAUTH') return { kind: 'later', trouble: 'sign-in-refused', code: reply, stop: true };
  if (code === 'ETLS' || code === 'EREQUIRETLS') return { kind: 'later', trouble: 'not-secure', code: reply, stop: true };
  if (code === 'ETIMEDOUT' || code === 'EABORT') return { kind: 'later', trouble: 'timed-out', stop: true };
  if (permanent && command === 'MAIL FROM') return { kind: 'later', trouble: 'sender-refused', code: reply, stop: true };
  if (permanent && command === 'RCPT TO') return { kind: 'never', trouble: 'receiver-refused', code: reply };
  if (permanent && command === 'DATA') return { kind: 'never', trouble: 'content-refused', code: reply };
  if (reply !== undefined) return { kind: 'later', trouble: 'busy', code: reply, stop: command === 'CONN' || reply === 421 };
  // No answer at all, yet the mail is the reason: too large for this server, or an address it cannot be asked for.
  if (code === 'EMESSAGE') return { kind: 'never', trouble: 'content-refused' };
  if (code === 'EENVELOPE') return { kind: 'never', trouble: 'address-wrong' };
  return { kind: 'later', trouble: NO_LINE.includes(code) ? 'unreachable' : 'unexpected', stop: true };
}

function textOf(error: unknown, name: 'code' | 'command'): string {
  const value = error instanceof Error && name in error ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function replyOf(error: unknown): number | undefined {
  const value = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined;
  return typeof value === 'number' ? value : undefined;
}
