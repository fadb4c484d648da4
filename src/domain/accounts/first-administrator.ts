import { and, eq, gt, isNull } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { oneTimeLinks, people } from '#db/schema/index.ts';
import { addPerson } from '#src/domain/accounts/create-person.ts';
import { addGrant } from '#src/domain/accounts/grant-role.ts';
import { isFirstStart } from '#src/domain/accounts/queries.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { takeTry, wrongFromAddress } from '#src/domain/accounts/try-limits.ts';
import { hashOf, legibleCode } from '#src/lib/secrets.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';

/** A code from the log works for a day; the next start of the server makes another. */
const CODE_MINUTES = 24 * 60;

export type MakeFirstAdministratorOutcome =
  | { kind: 'made'; personId: string }
  | { kind: 'refused'; reason: 'not-found' | 'start-code-wrong' | 'email-taken' }
  | { kind: 'refused'; reason: 'too-many-tries'; retryAfterSeconds: number };

/**
 * The code with which the first administrator makes himself, for the server to log: whoever reads the server's log owns
 * the portal. Codes of earlier starts stop working. Undefined as soon as there has ever been an administrator.
 */
export function firstStartCode(db: Db, now: Instant): string | undefined {
  return write(db, (tx): string | undefined => {
    if (!isFirstStart(tx)) return undefined;
    tx.update(oneTimeLinks)
      .set({ usedAt: now })
      .where(and(eq(oneTimeLinks.purpose, 'first-administrator'), isNull(oneTimeLinks.usedAt)))
      .run();
    const code = legibleCode();
    tx.insert(oneTimeLinks)
      .values({ hash: hashOf(code), purpose: 'first-administrator', createdAt: now, expiresAt: addMinutes(now, CODE_MINUTES) })
      .run();
    return code;
  });
}

/** Makes the first administrator, with the code of the log. Once: whoever comes second finds nothing here. */
export function makeFirstAdministrator(
  db: Db,
  typed: { code: string; name: string; email: string; from: string },
  now: Instant,
): MakeFirstAdministratorOutcome {
  return write(db, (tx): MakeFirstAdministratorOutcome => {
    if (!isFirstStart(tx)) return { kind: 'refused', reason: 'not-found' };
    const limit = takeTry(tx, wrongFromAddress, typed.from, now);
    if (limit.kind === 'refused') return { kind: 'refused', reason: 'too-many-tries', retryAfterSeconds: limit.retryAfterSeconds };

    const existing = tx
      .select()
      .from(people)
      .where(eq(people.email, tidyEmail(typed.email)))
      .get();
    if (existing?.disabledAt) return { kind: 'refused', reason: 'email-taken' };

    const code = tx
      .update(oneTimeLinks)
      .set({ usedAt: now })
      .where(
        and(
          eq(oneTimeLinks.hash, hashOf(typed.code)),
          eq(oneTimeLinks.purpose, 'first-administrator'),
          isNull(oneTimeLinks.usedAt),
          gt(oneTimeLinks.expiresAt, now),
        ),
      )
      .returning()
      .get();
    if (!code) return { kind: 'refused', reason: 'start-code-wrong' };

    const personId = existing?.id ?? addPerson(tx, 'portal', typed, now);
    addGrant(tx, 'portal', personId, { role: 'administrator' }, 'active', now);
    return { kind: 'made', personId };
  });
}
