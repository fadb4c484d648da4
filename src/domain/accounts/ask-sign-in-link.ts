import { and, eq, isNull } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { oneTimeLinks } from '#db/schema/index.ts';
import { findPersonByEmail } from '#src/domain/accounts/queries.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { type TryOutcome, linksAsked, takeTry } from '#src/domain/accounts/try-limits.ts';
import { record } from '#src/domain/journal/index.ts';
import { hashOf, randomToken, sixDigits } from '#src/lib/secrets.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { signInLink } from '#src/mail/templates/accounts.ts';

/** How long a link to sign in works (reliability 4.4). */
export const SIGN_IN_MINUTES = 15;

export type AskLinkOutcome = { kind: 'asked' } | { kind: 'refused'; reason: 'too-many-links'; retryAfterSeconds: number };

/**
 * Mails a link and a code to whoever may sign in with this address. For an address that nobody has, the answer and the
 * limit are the same and no mail goes: the page must not tell who has an account (S16). A new link kills the older ones.
 * `next` is the portal's own path that the visitor was going to; it was checked at the door.
 */
export function askSignInLink(
  db: Db,
  asked: { email: string; next: string | undefined },
  sender: MailSender,
  now: Instant,
): AskLinkOutcome {
  return write(db, (tx): AskLinkOutcome => {
    const email = tidyEmail(asked.email);
    const limit: TryOutcome = takeTry(tx, linksAsked, email, now);
    if (limit.kind === 'refused') return { kind: 'refused', reason: 'too-many-links', retryAfterSeconds: limit.retryAfterSeconds };

    const person = findPersonByEmail(tx, email);
    if (!person) return { kind: 'asked' };

    killSignInLinks(tx, person.id, now);
    const token = randomToken();
    const code = sixDigits();
    const hash = hashOf(token);
    tx.insert(oneTimeLinks)
      .values({
        hash,
        purpose: 'sign-in',
        email,
        personId: person.id,
        codeHash: codeHashOf(hash, code),
        createdAt: now,
        expiresAt: addMinutes(now, SIGN_IN_MINUTES),
      })
      .run();
    record(tx, { actorId: person.id, actorAs: 'visitor', verb: 'sign-in-link-asked', subjectKind: 'person', subjectId: person.id }, now);
    queueMail(tx, signInLink({ person, token, code, next: asked.next, event: `sign-in:${hash}` }, sender), now);
    return { kind: 'asked' };
  });
}

/** No link or code that was mailed to this person before works any more. */
export function killSignInLinks(tx: Db, personId: string, now: Instant): void {
  tx.update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(eq(oneTimeLinks.personId, personId), eq(oneTimeLinks.purpose, 'sign-in'), isNull(oneTimeLinks.usedAt)))
    .run();
}

/** Six digits are few: bound to their link, so that one table of all codes does not open them all. */
export const codeHashOf = (linkHash: string, code: string): string => hashOf(`${linkHash}:${code}`);
