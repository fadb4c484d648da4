import { hash, verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { people } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/actor.ts';
import { killSignInLinks } from '#src/domain/accounts/ask-sign-in-link.ts';
import { commonPasswords } from '#src/domain/accounts/common-passwords.ts';
import { findPersonByEmail } from '#src/domain/accounts/queries.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { forgetTries, giveBackTry, takeTry, wrongFromAddress, wrongPasswords } from '#src/domain/accounts/try-limits.ts';
import { record } from '#src/domain/journal/index.ts';
import type { Instant } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { passwordChanged } from '#src/mail/templates/accounts.ts';

/** OWASP's least for argon2id; 11.5 ms on two cores. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of something that nobody typed: who does not exist takes as long as who does (S16). */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$BUyE0ZRTDyi+29OPcL0+3Q$24c7yXbvYbUSS4bbeEOZtmiPbJycV03juJ5ivIp5+wU';

export type CheckPasswordOutcome =
  | { kind: 'signed-in'; personId: string }
  | { kind: 'refused'; reason: 'password-wrong' }
  | { kind: 'refused'; reason: 'too-many-tries'; retryAfterSeconds: number };

export type SetPasswordOutcome = { kind: 'set' } | { kind: 'refused'; reason: 'password-too-common' };

/**
 * Judges a mail address and its password. A try is taken before it is judged and given back when it was right, so that
 * a hundred at the same moment get five answers; unknown people, people without a password and wrong passwords read the
 * same. `from` is the network address, for its own limit.
 */
export async function checkPassword(
  db: Db,
  typed: { email: string; password: string; from: string },
  now: Instant,
): Promise<CheckPasswordOutcome> {
  const email = tidyEmail(typed.email);
  const limit = write(db, (tx) => {
    const ofAddress = takeTry(tx, wrongFromAddress, typed.from, now);
    if (ofAddress.kind === 'refused') return ofAddress;
    const ofAccount = takeTry(tx, wrongPasswords, email, now);
    // A try that is not looked at tells the guesser nothing: a colleague at the same address must not pay for it.
    if (ofAccount.kind === 'refused') giveBackTry(tx, wrongFromAddress, typed.from, now);
    return ofAccount;
  });
  if (limit.kind === 'refused') return { kind: 'refused', reason: 'too-many-tries', retryAfterSeconds: limit.retryAfterSeconds };

  const stored = storedHash(db, email);
  const right = await oneOfFour(() => verify(stored ?? NOBODYS_HASH, typed.password.normalize('NFKC')));

  return write(db, (tx): CheckPasswordOutcome => {
    const person = right && stored !== null ? findPersonByEmail(tx, email) : undefined;
    // Read again: while this was judged, another browser may have changed the password or disabled the person.
    if (!person || storedHash(tx, email) !== stored) return { kind: 'refused', reason: 'password-wrong' };
    forgetTries(tx, wrongPasswords, email);
    giveBackTry(tx, wrongFromAddress, typed.from, now);
    killSignInLinks(tx, person.id, now);
    record(
      tx,
      {
        actorId: person.id,
        actorAs: 'visitor',
        verb: 'signed-in',
        subjectKind: 'person',
        subjectId: person.id,
        changes: { by: [null, 'password'] },
      },
      now,
    );
    return { kind: 'signed-in', personId: person.id };
  });
}

/** Sets the password of the one who asks, and mails him that it happened. His other devices are signed out by the page. */
export async function setPassword(db: Db, actor: Actor, password: string, sender: MailSender, now: Instant): Promise<SetPasswordOutcome> {
  const plain = password.normalize('NFKC');
  if (isCommon(plain, actor.email)) return { kind: 'refused', reason: 'password-too-common' };

  const passwordHash = await oneOfFour(() => hash(plain, COST));
  return write(db, (tx): SetPasswordOutcome => {
    tx.update(people).set({ passwordHash }).where(eq(people.id, actor.personId)).run();
    forgetTries(tx, wrongPasswords, actor.email);
    killSignInLinks(tx, actor.personId, now);
    record(
      tx,
      { actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'password-set', subjectKind: 'person', subjectId: actor.personId },
      now,
    );
    queueMail(tx, passwordChanged({ person: actor, at: now }, sender), now);
    return { kind: 'set' };
  });
}

const isCommon = (password: string, email: string): boolean =>
  commonPasswords.has(password.toLowerCase()) || password.toLowerCase() === email || /^(.)\1*$/u.test(password);

function storedHash(db: Db, email: string): string | null {
  return db.select({ passwordHash: people.passwordHash }).from(people).where(eq(people.email, email)).get()?.passwordHash ?? null;
}

/** Each takes 19 MB and a core: at most four at once, the others wait their turn. */
const AT_ONCE = 4;
const waiting: (() => void)[] = [];
let running = 0;

async function oneOfFour<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const following = waiting.shift();
    if (following) following();
    else running -= 1;
  }
}
