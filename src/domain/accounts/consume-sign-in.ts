import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { oneTimeLinks } from '#db/schema/index.ts';
import { actorAsOf, isSignedIn } from '#src/domain/accounts/actor.ts';
import { codeHashOf, killSignInLinks } from '#src/domain/accounts/ask-sign-in-link.ts';
import { actorOf } from '#src/domain/accounts/queries.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { giveBackTry, takeTry, wrongFromAddress } from '#src/domain/accounts/try-limits.ts';
import { record } from '#src/domain/journal/index.ts';
import { hashOf, isSameSecret } from '#src/lib/secrets.ts';
import type { Instant } from '#src/lib/time.ts';

/** How often a code may be wrong before only its link works. */
const CODE_TRIES = 5;

export type ConsumeLinkOutcome = { kind: 'signed-in'; personId: string } | { kind: 'refused'; reason: 'link-dead' };
export type ConsumeCodeOutcome =
  | { kind: 'signed-in'; personId: string }
  | { kind: 'refused'; reason: 'code-wrong' }
  | { kind: 'refused'; reason: 'too-many-tries'; retryAfterSeconds: number };

/** Uses a link to sign in: once, however many press at the same moment, because finding and using are one statement. */
export function consumeSignInLink(db: Db, token: string, now: Instant): ConsumeLinkOutcome {
  return write(db, (tx): ConsumeLinkOutcome => {
    const used = tx
      .update(oneTimeLinks)
      .set({ usedAt: now })
      .where(and(eq(oneTimeLinks.hash, hashOf(token)), ...isLive(now)))
      .returning()
      .get();
    return signedIn(tx, used?.personId, 'link', now) ?? { kind: 'refused', reason: 'link-dead' };
  });
}

/**
 * Uses the six digits of the mail in the browser that asked for it. The try is counted before the digits are looked at;
 * after five wrong ones only the link still works. `from` is the network address, for its own limit.
 */
export function consumeSignInCode(db: Db, typed: { email: string; code: string; from: string }, now: Instant): ConsumeCodeOutcome {
  return write(db, (tx): ConsumeCodeOutcome => {
    const limit = takeTry(tx, wrongFromAddress, typed.from, now);
    if (limit.kind === 'refused') return { kind: 'refused', reason: 'too-many-tries', retryAfterSeconds: limit.retryAfterSeconds };

    const link = tx
      .select()
      .from(oneTimeLinks)
      .where(and(eq(oneTimeLinks.email, tidyEmail(typed.email)), lt(oneTimeLinks.codeTries, CODE_TRIES), ...isLive(now)))
      .orderBy(desc(oneTimeLinks.createdAt))
      .get();
    if (!link) return { kind: 'refused', reason: 'code-wrong' };

    tx.update(oneTimeLinks).set({ codeTries: sql`${oneTimeLinks.codeTries} + 1` }).where(eq(oneTimeLinks.hash, link.hash)).run();
    if (!isSameSecret(link.codeHash ?? '', codeHashOf(link.hash, typed.code))) return { kind: 'refused', reason: 'code-wrong' };

    const outcome = signedIn(tx, link.personId, 'code', now);
    if (!outcome) return { kind: 'refused', reason: 'code-wrong' };
    giveBackTry(tx, wrongFromAddress, typed.from, now);
    return outcome;
  });
}

/** Writes down a sign-in and kills what else could sign this person in. A disabled person is not signed in. */
function signedIn(tx: Db, personId: string | null | undefined, by: 'link' | 'code', now: Instant) {
  const actor = personId ? actorOf(tx, personId) : undefined;
  if (!actor || !isSignedIn(actor)) return undefined;
  killSignInLinks(tx, actor.personId, now);
  const entry = { actorId: actor.personId, actorAs: actorAsOf(actor), subjectKind: 'person' as const, subjectId: actor.personId };
  record(tx, { ...entry, verb: 'signed-in', changes: { by: [null, by] } }, now);
  return { kind: 'signed-in' as const, personId: actor.personId };
}

const isLive = (now: Instant) => [eq(oneTimeLinks.purpose, 'sign-in'), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expiresAt, now)];
