import { lt } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { loginSessions, oneTimeLinks } from '#db/schema/index.ts';
import { forgetTriesBefore } from '#src/domain/accounts/try-limits.ts';
import type { Instant } from '#src/lib/time.ts';

/** Used links, tries and ended sessions say nothing any more after so many days (P4). */
export const SECRETS_KEPT_DAYS = 30;

/** Removes links, tries and sessions that ended before this moment. Run as a job; doing it twice changes nothing. */
export function forgetSecretsBefore(db: Db, before: Instant): void {
  write(db, (tx) => {
    tx.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, before)).run();
    tx.delete(loginSessions).where(lt(loginSessions.absoluteExpiresAt, Math.floor(Date.parse(before) / 1000))).run();
    forgetTriesBefore(tx, before);
  });
}
