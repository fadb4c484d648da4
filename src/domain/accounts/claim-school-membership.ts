import { and, eq, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { oneTimeLinks, people, roleGrants, schools } from '#db/schema/index.ts';
import { type PersonInput, addPerson } from '#src/domain/accounts/create-person.ts';
import { addGrant } from '#src/domain/accounts/grant-role.ts';
import { actorOf } from '#src/domain/accounts/queries.ts';
import { isSchoolMailbox, tidyEmail } from '#src/domain/accounts/rules.ts';
import { record } from '#src/domain/journal/index.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { vouchAsked } from '#src/mail/templates/accounts.ts';

/** How long a school can answer "Ken je An?" from its mailbox: seven days. */
const VOUCH_MINUTES = 7 * 24 * 60;

export interface Claim {
  readonly personId: string;
  /** Whether the school knows this person: from his mailbox, or because it said so. */
  readonly known: boolean;
}

/**
 * Someone whose mail address has been proved says for which school he asks. A mailbox of the school's own domain is
 * proof; anybody else is asked about at the school's mailbox, once as long as that question is open. Name and phone of
 * a person who exists already are his own to change and stay. A disabled person is never known.
 */
export function claimSchoolMembership(db: Db, input: PersonInput, schoolId: string, sender: MailSender, now: Instant): Claim {
  return write(db, (tx): Claim => {
    const email = tidyEmail(input.email);
    const school = tx.select().from(schools).where(eq(schools.id, schoolId)).get();
    if (!school) throw new Error(`There is no school ${schoolId}.`);

    const existing = tx.select().from(people).where(eq(people.email, email)).get();
    const personId = existing?.id ?? addPerson(tx, 'portal', input, now);
    if (existing?.disabledAt) return { personId, known: false };

    const live = tx
      .select()
      .from(roleGrants)
      .where(and(eq(roleGrants.personId, personId), eq(roleGrants.schoolId, schoolId), inArray(roleGrants.state, ['pending', 'active'])))
      .get();
    if (live?.state === 'active') return { personId, known: true };

    if (isSchoolMailbox(email, school.emailDomain)) {
      if (live) activate(tx, live.id, now);
      else addGrant(tx, 'portal', personId, { role: 'school-member', schoolId }, 'active', now);
      return { personId, known: true };
    }

    const grantId = live?.id ?? addGrant(tx, actorOf(tx, personId), personId, { role: 'school-member', schoolId }, 'pending', now);
    if (!isBeingAsked(tx, grantId, now))
      askSchool(tx, grantId, { id: personId, name: existing?.name ?? input.name.trim(), email }, school, sender, now);
    return { personId, known: false };
  });
}

function askSchool(
  tx: Db,
  grantId: string,
  person: { id: string; name: string; email: string },
  school: typeof schools.$inferSelect,
  sender: MailSender,
  now: Instant,
) {
  const token = randomToken();
  const hash = hashOf(token);
  tx.insert(oneTimeLinks)
    .values({
      hash,
      purpose: 'vouch',
      email: school.email,
      personId: person.id,
      subjectId: grantId,
      createdAt: now,
      expiresAt: addMinutes(now, VOUCH_MINUTES),
    })
    .run();
  queueMail(tx, vouchAsked({ person, school, token, event: `vouch:${hash}` }, sender), now);
}

function isBeingAsked(tx: Db, grantId: string, now: Instant): boolean {
  const links = tx
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.purpose, 'vouch'), eq(oneTimeLinks.subjectId, grantId)))
    .all();
  return links.some(({ usedAt, expiresAt }) => usedAt === null && expiresAt > now);
}

function activate(tx: Db, grantId: string, now: Instant) {
  tx.update(roleGrants).set({ state: 'active', decidedAt: now }).where(eq(roleGrants.id, grantId)).run();
  const changes: Record<string, [unknown, unknown]> = { state: ['pending', 'active'] };
  record(tx, { actorId: null, actorAs: 'portal', verb: 'role-granted', subjectKind: 'grant', subjectId: grantId, changes }, now);
}
