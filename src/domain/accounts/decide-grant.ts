import { and, eq, gt, isNull } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { oneTimeLinks, people, roleGrants, schools } from '#db/schema/index.ts';
import { type Actor, isOfSchool } from '#src/domain/accounts/actor.ts';
import { findLiveLink } from '#src/domain/accounts/queries.ts';
import { record } from '#src/domain/journal/index.ts';
import { hashOf } from '#src/lib/secrets.ts';
import type { Instant } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { membershipDecided } from '#src/mail/templates/accounts.ts';

export interface MembershipDecision {
  readonly personId: string;
  readonly schoolId: string;
  readonly known: boolean;
}

/**
 * What else follows from a decision, in the same transaction: what this person asked for the school. It comes from the
 * page, because requests know accounts and not the other way around.
 */
export type AfterDecision = (tx: Db, decision: MembershipDecision, sender: MailSender, now: Instant) => void;

export type DecideGrantOutcome =
  | { kind: 'decided'; decision: MembershipDecision; name: string }
  | { kind: 'refused'; reason: 'not-found' | 'already-decided' };

/** What the page behind the link in the school's mail shows. */
export interface Vouch {
  readonly name: string;
  readonly email: string;
  readonly schoolName: string;
}

/** Who is asked about behind this link, as long as it can be answered. Looking changes nothing. */
export function findVouch(db: Db, token: string, now: Instant): Vouch | undefined {
  const link = findLiveLink(db, 'vouch', token, now);
  return db
    .select({ name: people.name, email: people.email, schoolName: schools.name })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .innerJoin(schools, eq(schools.id, roleGrants.schoolId))
    .where(and(eq(roleGrants.id, link?.subjectId ?? ''), eq(roleGrants.state, 'pending')))
    .get();
}

/** A colleague whom the school knows says whether it knows this person. A grant of another school is not found. */
export function decideGrant(
  db: Db,
  actor: Actor,
  asked: { grantId: string; known: boolean },
  after: AfterDecision,
  sender: MailSender,
  now: Instant,
): DecideGrantOutcome {
  return write(db, (tx): DecideGrantOutcome => {
    const grant = tx.select().from(roleGrants).where(eq(roleGrants.id, asked.grantId)).get();
    if (!grant?.schoolId || !isOfSchool(actor, grant.schoolId)) return { kind: 'refused', reason: 'not-found' };
    return decide(tx, { ...asked, by: actor.personId }, after, sender, now);
  });
}

/** The school answers from its mailbox: who holds the link speaks for the school, once. */
export function decideGrantByToken(
  db: Db,
  answered: { token: string; known: boolean },
  after: AfterDecision,
  sender: MailSender,
  now: Instant,
): DecideGrantOutcome {
  return write(db, (tx): DecideGrantOutcome => {
    const link = tx
      .update(oneTimeLinks)
      .set({ usedAt: now })
      .where(
        and(
          eq(oneTimeLinks.hash, hashOf(answered.token)),
          eq(oneTimeLinks.purpose, 'vouch'),
          isNull(oneTimeLinks.usedAt),
          gt(oneTimeLinks.expiresAt, now),
        ),
      )
      .returning()
      .get();
    if (!link?.subjectId) return { kind: 'refused', reason: 'not-found' };
    return decide(tx, { grantId: link.subjectId, known: answered.known, by: null }, after, sender, now);
  });
}

function decide(
  tx: Db,
  asked: { grantId: string; known: boolean; by: string | null },
  after: AfterDecision,
  sender: MailSender,
  now: Instant,
): DecideGrantOutcome {
  const state = asked.known ? 'active' : 'refused';
  const grant = tx
    .update(roleGrants)
    .set({ state, decidedAt: now, decidedBy: asked.by })
    .where(and(eq(roleGrants.id, asked.grantId), eq(roleGrants.state, 'pending')))
    .returning()
    .get();
  if (!grant?.schoolId) return { kind: 'refused', reason: 'already-decided' };

  const person = tx.select().from(people).where(eq(people.id, grant.personId)).get();
  const school = tx.select().from(schools).where(eq(schools.id, grant.schoolId)).get();
  if (!person || !school) throw new Error(`Grant ${grant.id} points to nothing.`);

  tx.update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(eq(oneTimeLinks.subjectId, grant.id), eq(oneTimeLinks.purpose, 'vouch'), isNull(oneTimeLinks.usedAt)))
    .run();
  const changes: Record<string, [unknown, unknown]> = { state: ['pending', state] };
  record(
    tx,
    {
      actorId: asked.by,
      actorAs: 'school',
      verb: asked.known ? 'role-granted' : 'role-refused',
      subjectKind: 'grant',
      subjectId: grant.id,
      changes,
    },
    now,
  );
  queueMail(tx, membershipDecided({ person, school, known: asked.known, event: `membership:${grant.id}` }, sender), now);

  const decision = { personId: grant.personId, schoolId: grant.schoolId, known: asked.known };
  after(tx, decision, sender, now);
  return { kind: 'decided', decision, name: person.name };
}
