import { and, desc, eq } from 'drizzle-orm';
import { type RootDb, write } from '#db/client.ts';
import { journal } from '#db/schema/index.ts';
import { appliedMigrations } from '#db/migrate.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/index.ts';
import { MAIL_WAITS_MINUTES, isBackupOld } from '#src/domain/administration/overview.ts';
import { record } from '#src/domain/journal/index.ts';
import { countMails } from '#src/domain/outbox/index.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';

/** What the machine says: asked outside the domain, because the domain knows no disk. */
export interface MachineFacts {
  readonly databaseBytes: number;
  readonly freeBytes: number;
  /** The newest whole backup in the portal's own folder; null when there is none. */
  readonly backupAt: Instant | null;
  /** What is known of each job since the start. */
  readonly jobs: readonly { readonly name: string; readonly at: Instant; readonly failed: boolean }[];
  readonly knownMigrations: number;
  readonly hasMailServer: boolean;
  readonly isDemo: boolean;
  readonly reallyNow: Instant;
}

export type HealthTone = 'ok' | 'attention' | 'stop';
export type HealthLine =
  | { readonly about: 'database'; readonly tone: HealthTone; readonly bytes: number }
  | { readonly about: 'migrations'; readonly tone: HealthTone }
  | { readonly about: 'check'; readonly tone: HealthTone; readonly at: Instant | null; readonly damaged: boolean }
  | { readonly about: 'disk'; readonly tone: HealthTone; readonly freeBytes: number }
  | { readonly about: 'backup'; readonly tone: HealthTone; readonly at: Instant | null }
  | { readonly about: 'mail'; readonly tone: HealthTone; readonly failed: number; readonly waitingSince: Instant | null; readonly hasMailServer: boolean }
  | { readonly about: 'job'; readonly tone: HealthTone; readonly name: string; readonly at: Instant };

/** Less than this and the portal may stop writing at any moment; below ten times as much somebody should look. */
export const MIN_FREE_BYTES = 1_000_000_000;
/** Reading the whole database holds up everybody: above this the check that is part of a backup does it. */
export const MAX_CHECK_BYTES = 500_000_000;

/** How the portal is doing, line by line. Asks nothing that takes longer than a moment. */
export function listHealth(db: RootDb, facts: MachineFacts, now: Instant): HealthLine[] {
  const mails = countMails(db);
  const checked = lastCheck(db);
  const waitsLong = facts.hasMailServer && mails.oldestWaitingAt !== null && mails.oldestWaitingAt < addMinutes(now, -MAIL_WAITS_MINUTES);
  const backupTone = facts.isDemo ? 'ok' : facts.backupAt === null || isBackupOld(facts.backupAt, facts.reallyNow) ? 'attention' : 'ok';
  return [
    // This page was asked for and its session read, so reading works; writing is tried as `/readyz` tries it.
    { about: 'database', tone: canWrite(db) ? 'ok' : 'stop', bytes: facts.databaseBytes },
    { about: 'migrations', tone: appliedMigrations(db.$client) === facts.knownMigrations ? 'ok' : 'stop' },
    { about: 'check', tone: checked?.damaged ? 'stop' : 'ok', at: checked?.at ?? null, damaged: checked?.damaged ?? false },
    { about: 'disk', tone: facts.freeBytes < MIN_FREE_BYTES ? 'stop' : facts.freeBytes < 10 * MIN_FREE_BYTES ? 'attention' : 'ok', freeBytes: facts.freeBytes },
    { about: 'backup', tone: backupTone, at: facts.backupAt },
    {
      about: 'mail', tone: mails.failed > 0 || waitsLong || (!facts.hasMailServer && !facts.isDemo) ? 'attention' : 'ok', failed: mails.failed,
      waitingSince: mails.oldestWaitingAt, hasMailServer: facts.hasMailServer,
    },
    ...facts.jobs.map(({ name, at, failed }): HealthLine => ({ about: 'job', tone: failed ? 'attention' : 'ok', name, at })),
  ];
}

export type CheckDatabaseOutcome = { kind: 'whole' | 'damaged' } | { kind: 'refused'; reason: 'not-allowed' | 'database-too-large' };

/** Reads the whole database once and writes down whether it is whole. Everybody waits meanwhile, so not above half a gigabyte. */
export function checkDatabase(db: RootDb, actor: Actor, databaseBytes: number, now: Instant): CheckDatabaseOutcome {
  if (!actor.administrator) return { kind: 'refused', reason: 'not-allowed' };
  if (databaseBytes > MAX_CHECK_BYTES) return { kind: 'refused', reason: 'database-too-large' };
  const kind = db.$client.pragma('quick_check', { simple: true }) === 'ok' ? 'whole' : 'damaged';
  write(db, (tx) => {
    const entry = { actorId: actor.personId, actorAs: actorAsOf(actor), subjectKind: 'municipality' as const, subjectId: '1' };
    record(tx, { ...entry, verb: 'database-checked', changes: { result: [null, kind] } }, now);
  });
  return { kind };
}

function lastCheck(db: RootDb): { at: Instant; damaged: boolean } | undefined {
  const row = db.select().from(journal).where(and(eq(journal.subjectKind, 'municipality'), eq(journal.subjectId, '1'), eq(journal.verb, 'database-checked'))).orderBy(desc(journal.seq)).get();
  return row && { at: row.at, damaged: row.changes['result']?.[1] === 'damaged' };
}

/** A row of eight kilobytes needs new pages, so that a full disk shows; nothing of it stays. */
export function canWrite({ $client: client }: RootDb): boolean {
  try {
    client.exec('BEGIN IMMEDIATE');
    client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (hex(zeroblob(4096)), 0)");
    return true;
  } catch {
    return false;
  } finally {
    if (client.inTransaction) client.exec('ROLLBACK');
  }
}
