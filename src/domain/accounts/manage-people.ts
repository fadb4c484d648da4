import { and, eq, isNull, ne } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { clbs, loginSessions, oneTimeLinks, people, roleGrants, schools, services } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/actor.ts';
import { SIGN_IN_MINUTES, killSignInLinks } from '#src/domain/accounts/ask-sign-in-link.ts';
import { type PersonInput, addPerson } from '#src/domain/accounts/create-person.ts';
import { type Role, grantRole } from '#src/domain/accounts/grant-role.ts';
import { actorOf } from '#src/domain/accounts/queries.ts';
import { tidyEmail } from '#src/domain/accounts/rules.ts';
import { record } from '#src/domain/journal/index.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { accessGiven } from '#src/mail/templates/accounts.ts';

export type InvitePersonOutcome = { kind: 'invited'; personId: string } | { kind: 'refused'; reason: 'not-allowed' | 'email-in-use' | 'place-unknown' };
export type GiveRoleOutcome = { kind: 'given' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'already-granted' | 'place-unknown' };
export type EndRoleOutcome = { kind: 'ended' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'last-administrator' };
export type ChangePersonOutcome = { kind: 'changed'; signedOut: boolean } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'email-in-use' };
export type DisablePersonOutcome = { kind: 'disabled' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'last-administrator' };
export type EnablePersonOutcome = { kind: 'enabled' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' };
export type SignInLinkOutcome = { kind: 'made'; token: string } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' };

/** The administrator adds somebody with what he may do; he gets a mail that says so and how to sign in. */
export function invitePerson(db: Db, by: Actor, input: PersonInput, role: Role, sender: MailSender, now: Instant): InvitePersonOutcome {
  return write(db, (tx): InvitePersonOutcome => {
    if (!isStillAdministrator(tx, by)) return { kind: 'refused', reason: 'not-allowed' };
    if (emailOwner(tx, input.email)) return { kind: 'refused', reason: 'email-in-use' };
    if (!placeOf(tx, role).exists) return { kind: 'refused', reason: 'place-unknown' };
    const personId = addPerson(tx, by, input, now);
    give(tx, by, personId, role, sender, now);
    return { kind: 'invited', personId };
  });
}

/** The administrator gives somebody one more role; he is told by mail. A role that he has already is refused. */
export function giveRole(db: Db, by: Actor, personId: string, role: Role, sender: MailSender, now: Instant): GiveRoleOutcome {
  return write(db, (tx): GiveRoleOutcome => {
    if (!isStillAdministrator(tx, by)) return { kind: 'refused', reason: 'not-allowed' };
    const person = tx.select().from(people).where(eq(people.id, personId)).get();
    if (!person || person.disabledAt !== null) return { kind: 'refused', reason: 'not-found' };
    if (!placeOf(tx, role).exists) return { kind: 'refused', reason: 'place-unknown' };
    return give(tx, by, personId, role, sender, now) ? { kind: 'given' } : { kind: 'refused', reason: 'already-granted' };
  });
}

/**
 * The administrator ends a role. It holds at once: roles are read at every request. The last administrator keeps his:
 * nobody could ever be made administrator again by a screen.
 */
export function endRole(db: Db, by: Actor, personId: string, grantId: string, now: Instant): EndRoleOutcome {
  return write(db, (tx): EndRoleOutcome => {
    if (!isStillAdministrator(tx, by)) return { kind: 'refused', reason: 'not-allowed' };
    const grant = tx.select().from(roleGrants).where(and(eq(roleGrants.id, grantId), eq(roleGrants.personId, personId), eq(roleGrants.state, 'active'))).get();
    if (!grant) return { kind: 'refused', reason: 'not-found' };
    if (grant.role === 'administrator' && isLastAdministrator(tx, personId)) return { kind: 'refused', reason: 'last-administrator' };
    tx.update(roleGrants).set({ state: 'ended', decidedAt: now, decidedBy: by.personId }).where(eq(roleGrants.id, grantId)).run();
    record(
      tx,
      { ...signed(by), verb: 'role-ended', subjectKind: 'grant', subjectId: grantId, changes: { role: [grant.role, null], state: ['active', 'ended'] } },
      now,
    );
    return { kind: 'ended' };
  });
}

/**
 * The administrator changes who somebody is. Another mail address is another way in: every device is signed out and no
 * link that was mailed to the old address works any more. An address that somebody else has is refused, also when he is
 * disabled. The journal keeps that it happened, not what stood there.
 */
export function changePerson(db: Db, by: Actor, personId: string, input: PersonInput, now: Instant): ChangePersonOutcome {
  return write(db, (tx): ChangePersonOutcome => {
    if (!isStillAdministrator(tx, by)) return { kind: 'refused', reason: 'not-allowed' };
    const person = tx.select().from(people).where(eq(people.id, personId)).get();
    if (!person) return { kind: 'refused', reason: 'not-found' };
    const email = tidyEmail(input.email);
    const owner = emailOwner(tx, email);
    if (owner !== undefined && owner !== personId) return { kind: 'refused', reason: 'email-in-use' };
    tx.update(people).set({ name: input.name, email, phone: input.phone ?? '' }).where(eq(people.id, personId)).run();
    const signedOut = email !== person.email;
    if (signedOut) signOutEverywhere(tx, personId, now);
    record(tx, { ...signed(by), verb: signedOut ? 'person-email-changed' : 'person-changed', subjectKind: 'person', subjectId: personId }, now);
    return { kind: 'changed', signedOut };
  });
}

/** Nobody signs in as this person any more, from this moment on; his requests and his name on them stay. */
export function disablePerson(db: Db, by: Actor, personId: string, now: Instant): DisablePersonOutcome {
  return write(db, (tx): DisablePersonOutcome => {
    if (!isStillAdministrator(tx, by)) return { kind: 'refused', reason: 'not-allowed' };
    if (isLastAdministrator(tx, personId)) return { kind: 'refused', reason: 'last-administrator' };
    const done = tx.update(people).set({ disabledAt: now }).where(and(eq(people.id, personId), isNull(people.disabledAt))).run().changes;
    if (done === 0) return { kind: 'refused', reason: 'not-found' };
    signOutEverywhere(tx, personId, now);
    record(tx, { ...signed(by), verb: 'person-disabled', subjectKind: 'person', subjectId: personId }, now);
    return { kind: 'disabled' };
  });
}

/** Somebody who was disabled may sign in again, with the roles he still has. */
export function enablePerson(db: Db, by: Actor, personId: string, now: Instant): EnablePersonOutcome {
  return write(db, (tx): EnablePersonOutcome => {
    if (!isStillAdministrator(tx, by)) return { kind: 'refused', reason: 'not-allowed' };
    const person = tx.select().from(people).where(eq(people.id, personId)).get();
    if (!person?.disabledAt) return { kind: 'refused', reason: 'not-found' };
    tx.update(people).set({ disabledAt: null }).where(eq(people.id, personId)).run();
    record(tx, { ...signed(by), verb: 'person-enabled', subjectKind: 'person', subjectId: personId }, now);
    return { kind: 'enabled' };
  });
}

/**
 * A link to sign in that the administrator hands over himself: for a portal that has no mail server yet, where nobody but
 * he could ever come in. It works once and as long as one by mail; whoever shows it stands in the journal.
 */
export function makeSignInLink(db: Db, by: Actor, personId: string, now: Instant): SignInLinkOutcome {
  return write(db, (tx): SignInLinkOutcome => {
    if (!isStillAdministrator(tx, by)) return { kind: 'refused', reason: 'not-allowed' };
    const person = tx.select().from(people).where(and(eq(people.id, personId), isNull(people.disabledAt))).get();
    if (!person) return { kind: 'refused', reason: 'not-found' };
    killSignInLinks(tx, personId, now);
    const token = randomToken();
    tx.insert(oneTimeLinks)
      .values({ hash: hashOf(token), purpose: 'sign-in', email: person.email, personId, createdAt: now, expiresAt: addMinutes(now, SIGN_IN_MINUTES) })
      .run();
    record(tx, { ...signed(by), verb: 'sign-in-link-shown', subjectKind: 'person', subjectId: personId }, now);
    return { kind: 'made', token };
  });
}

function give(tx: Db, by: Actor, personId: string, role: Role, sender: MailSender, now: Instant): boolean {
  const granted = grantRole(tx, by, personId, role, now);
  if (granted.kind !== 'granted') return false;
  const person = tx.select().from(people).where(eq(people.id, personId)).get();
  if (person) queueMail(tx, accessGiven({ person, role: role.role, place: placeOf(tx, role).name, event: `access:${granted.grantId}` }, sender), now);
  return true;
}

/** Where a role holds. A school that closed, a service that ended and what does not exist take nobody. */
function placeOf(db: Db, role: Role): { exists: boolean; name: string } {
  const found =
    'schoolId' in role ? db.select({ name: schools.name }).from(schools).where(and(eq(schools.id, role.schoolId), eq(schools.status, 'open'))).get()
    : 'serviceId' in role ? db.select({ name: services.name }).from(services).where(and(eq(services.id, role.serviceId), eq(services.status, 'active'))).get()
    : 'clbId' in role ? db.select({ name: clbs.name }).from(clbs).where(eq(clbs.id, role.clbId)).get()
    : { name: '' };
  return { exists: found !== undefined, name: found?.name ?? '' };
}

/** Asked anew inside the transaction: of two administrators who end each other at the same moment, one comes second. */
const isStillAdministrator = (tx: Db, by: Actor): boolean => actorOf(tx, by.personId).administrator;

/** Whether without this person nobody who can sign in would be administrator. */
function isLastAdministrator(tx: Db, personId: string): boolean {
  const administrators = (whom: typeof personId | undefined) =>
    tx
      .select({ id: roleGrants.personId })
      .from(roleGrants)
      .innerJoin(people, eq(people.id, roleGrants.personId))
      .where(and(eq(roleGrants.role, 'administrator'), eq(roleGrants.state, 'active'), isNull(people.disabledAt), whom === undefined ? ne(people.id, personId) : eq(people.id, whom)))
      .get();
  return administrators(personId) !== undefined && administrators(undefined) === undefined;
}

function signOutEverywhere(tx: Db, personId: string, now: Instant): void {
  tx.delete(loginSessions).where(eq(loginSessions.userId, personId)).run();
  killSignInLinks(tx, personId, now);
}

const emailOwner = (tx: Db, email: string): string | undefined => tx.select({ id: people.id }).from(people).where(eq(people.email, tidyEmail(email))).get()?.id;
const signed = (by: Actor) => ({ actorId: by.personId, actorAs: actorAsOf(by) });
