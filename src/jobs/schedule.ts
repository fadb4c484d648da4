import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RootDb } from '#db/client.ts';
import { SECRETS_KEPT_DAYS, forgetSecretsBefore } from '#src/domain/accounts/index.ts';
import { forgetOldFacts, refreshReadFacts } from '#src/domain/facts/index.ts';
import { removeUnusedFiles } from '#src/domain/files/index.ts';
import { IMPORTS_KEPT_DAYS, forgetImportsBefore } from '#src/domain/imports/index.ts';
import { readMunicipality, senderOf } from '#src/domain/municipality/index.ts';
import { listNamedFiles, publishPlanned } from '#src/domain/offers/index.ts';
import { removeOldBodies } from '#src/domain/outbox/index.ts';
import { DRAFTS_KEPT_DAYS, expireUnconfirmed, forgetDraftsBefore, forgetOldRequests, remindOfAnswers } from '#src/domain/requests/index.ts';
import { closeEnded, forgetOldAnswers, remindBeforeEnd } from '#src/domain/surveys/index.ts';
import type { Env } from '#src/env.ts';
import { log } from '#src/http/front/log.ts';
import { afterPublish } from '#src/http/publish-offer.ts';
import type { Clock } from '#src/lib/clock.ts';
import { addMinutes } from '#src/lib/time.ts';
import { deliverDue } from '#src/mail/deliver.ts';
import type { MailTransport } from '#src/mail/smtp.ts';

/** What a job may use beside the database. */
export interface JobContext {
  /** The portal's clock; a job that is a domain function is given `clock()`. */
  readonly clock: Clock;
  readonly env: Env;
  /** Undefined where no mail server is set: mails then wait. */
  readonly transport: MailTransport | undefined;
  /** A long job ends at its next step when this says so. */
  readonly isStopping: () => boolean;
}

export interface Job {
  readonly name: string;
  /** From the end of one run to the begin of the next. Every job runs at the start too, so it must bear being repeated. */
  readonly everySeconds: number;
  readonly run: (db: RootDb, context: JobContext) => unknown;
}

/** How many requests are forgotten at once. */
const HANDFUL = 10;
/** And how many old values, which are one row each. */
const ARMFUL = 100;
const QUARTER = 15 * 60;
const DAY = 24 * 60 * 60;
const MINUTES_A_DAY = 24 * 60;

/** Everything the portal does by itself. One line is one job. */
export const schedule: readonly Job[] = [
  { name: 'deliver-mail', everySeconds: 5, run: deliverMail },
  { name: 'remind-of-answers', everySeconds: QUARTER, run: (db, { clock, env }) => remindOfAnswers(db, senderOf(readMunicipality(db), env.publicUrl), clock()) },
  { name: 'expire-unconfirmed', everySeconds: QUARTER, run: (db, { clock }) => expireUnconfirmed(db, clock()) },
  { name: 'publish-planned-offers', everySeconds: QUARTER, run: (db, { clock, env }) => publishPlanned(db, afterPublish, senderOf(readMunicipality(db), env.publicUrl), clock()) },
  { name: 'close-surveys', everySeconds: QUARTER, run: (db, { clock }) => closeEnded(db, clock()) },
  { name: 'remind-of-surveys', everySeconds: QUARTER, run: (db, { clock, env }) => remindBeforeEnd(db, senderOf(readMunicipality(db), env.publicUrl), clock()) },
  { name: 'remove-old-mail-bodies', everySeconds: DAY, run: (db, { clock }) => removeOldBodies(db, clock()) },
  { name: 'remove-unused-files', everySeconds: DAY, run: (db, { clock, env }) => removeUnusedFiles(db, env.DATA_DIR, listNamedFiles, clock()) },
  { name: 'forget-old-requests', everySeconds: DAY, run: forgetRequests },
  { name: 'refresh-read-facts', everySeconds: QUARTER, run: (db, { clock }) => refreshReadFacts(db, clock()) },
  // Answers before facts: what remains of a survey counts the facts that it reused.
  { name: 'forget-old-answers', everySeconds: DAY, run: (db, { clock }) => forgetOldAnswers(db, clock()) },
  { name: 'forget-old-facts', everySeconds: DAY, run: forgetFacts },
  { name: 'forget-imports', everySeconds: DAY, run: (db, { clock }) => forgetImportsBefore(db, addMinutes(clock(), -IMPORTS_KEPT_DAYS * MINUTES_A_DAY)) },
  { name: 'forget-drafts', everySeconds: DAY, run: (db, { clock }) => forgetDraftsBefore(db, addMinutes(clock(), -DRAFTS_KEPT_DAYS * MINUTES_A_DAY)) },
  { name: 'forget-secrets', everySeconds: DAY, run: (db, { clock }) => forgetSecretsBefore(db, addMinutes(clock(), -SECRETS_KEPT_DAYS * MINUTES_A_DAY)) },
];

async function deliverMail(db: RootDb, { clock, env, transport, isStopping }: JobContext): Promise<void> {
  if (!transport) return;
  const from = { name: readMunicipality(db).portalName, address: env.MAIL_FROM };
  const { failed } = await deliverDue(db, { transport, from, clock, isStopping });
  // For whoever watches the log; who the receivers are stands under Beheer only.
  if (failed > 0) log('error', { event: 'mails-given-up', failed });
}

/**
 * A handful at a time, so that pages are answered in between. SQLite wipes what it deletes, but where it moved rows to
 * another page a copy stays in the gap: the file is written anew, and the write-ahead log is emptied.
 */
async function forgetRequests(db: RootDb, { clock, isStopping }: JobContext): Promise<void> {
  let forgotten = 0;
  for (let done = HANDFUL; done === HANDFUL && !isStopping(); ) {
    done = forgetOldRequests(db, clock(), HANDFUL);
    forgotten += done;
    await nextTurn();
  }
  if (forgotten > 0) writeAnew(db);
}

async function forgetFacts(db: RootDb, { clock, isStopping }: JobContext): Promise<void> {
  let forgotten = 0;
  for (let done = ARMFUL; done === ARMFUL && !isStopping(); ) {
    done = forgetOldFacts(db, clock(), ARMFUL);
    forgotten += done;
    await nextTurn();
  }
  if (forgotten > 0) writeAnew(db);
}

function writeAnew(db: RootDb): void {
  db.$client.exec('VACUUM');
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
}
