import { and, asc, eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { people, roleGrants, schools, topicContacts } from '#db/schema/index.ts';
import { type Actor, tidyEmail } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { findOwnSchool } from '#src/domain/schools/own-site.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { isMailAddress, looksLikeNationalNumber } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';
import { type Errors, type Values, first } from '#src/lib/values.ts';

/** What a school receives, by who should read it. The first is for everything that has nobody of its own. */
export const TOPICS = ['general', 'culture', 'sport', 'environment', 'traffic', 'health', 'surveys', 'consultation', 'invoices', 'management'] as const;
export type Topic = (typeof TOPICS)[number];

export type TopicContact = Omit<typeof topicContacts.$inferSelect, 'schoolId' | 'topic' | 'changedAt'> & { readonly topic: Topic };

/** Somebody whom a school names, and where that came from. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly via: 'topic' | 'backup' | 'general' | 'general-backup' | 'school';
}

const isTopic = (text: string): text is Topic => TOPICS.some((topic) => topic === text);

/** Whom a school named per topic, in the order of the list. */
export function listTopicContacts(db: Db, schoolId: string): TopicContact[] {
  const rows = db.select().from(topicContacts).where(eq(topicContacts.schoolId, schoolId)).orderBy(asc(topicContacts.topic)).all();
  const known = rows.flatMap(({ topic, name, email, phone, backupName, backupEmail }) => (isTopic(topic) ? [{ topic, name, email, phone, backupName, backupEmail }] : []));
  return known.sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
}

/**
 * Who of a school receives something: who is named for the topic, or who is behind when that one left the school; then the
 * same of the general contact; else the school's own mailbox.
 */
export function contactFor(db: Db, schoolId: string, topic: Topic): Contact | undefined {
  const school = db.select().from(schools).where(eq(schools.id, schoolId)).get();
  if (!school) return undefined;
  const contacts = listTopicContacts(db, schoolId);
  const gone = new Set(emailsThatLeft(db, schoolId));
  const named = (wanted: Topic, vias: readonly [Contact['via'], Contact['via']]): Contact | undefined => {
    const found = contacts.find((contact) => contact.topic === wanted);
    if (!found) return undefined;
    if (!gone.has(found.email)) return { name: found.name, email: found.email, phone: found.phone, via: vias[0] };
    const { backupName: name, backupEmail: email } = found;
    return email !== '' && !gone.has(email) ? { name, email, phone: '', via: vias[1] } : undefined;
  };
  return named(topic, ['topic', 'backup']) ?? named('general', ['general', 'general-backup']) ?? { name: school.name, email: school.email, phone: school.phone, via: 'school' };
}

/** The contacts of a school that have left it: they had an account here and have none any more. */
export function listContactsThatLeft(db: Db, schoolId: string): TopicContact[] {
  const gone = emailsThatLeft(db, schoolId);
  return listTopicContacts(db, schoolId).filter(({ email, backupEmail }) => gone.includes(email) || gone.includes(backupEmail));
}

/** Whose role at this school ended, or whose account was closed. Who never had an account cannot be seen leaving. */
function emailsThatLeft(db: Db, schoolId: string): string[] {
  const grants = db
    .select({ email: people.email, state: roleGrants.state, disabledAt: people.disabledAt })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(eq(roleGrants.schoolId, schoolId))
    .all();
  const here = new Set(grants.filter(({ state, disabledAt }) => state === 'active' && disabledAt === null).map(({ email }) => email));
  return [...new Set(grants.map(({ email }) => email))].filter((email) => !here.has(email) && grants.some((grant) => grant.email === email && (grant.state === 'ended' || grant.disabledAt !== null)));
}

/** Reads who receives what. A topic without name and mail is empty; a colleague's name comes with his mail address. */
export function readTopicContacts(values: Values, colleagues: readonly { name: string; email: string; phone: string }[]): { contacts: TopicContact[]; errors: Errors } {
  const errors: Record<string, string> = {};
  const contacts: TopicContact[] = [];
  for (const topic of TOPICS) {
    const at = (what: string) => `${what}.${topic}`;
    const email = tidyEmail(first(values, at('email')));
    const colleague = colleagues.find((known) => known.email === email);
    const name = first(values, at('name')) || (colleague?.name ?? '');
    const phone = first(values, at('phone')) || (colleague?.phone ?? '');
    const backupEmail = tidyEmail(first(values, at('backupEmail')));
    const backupName = first(values, at('backupName')) || (colleagues.find((known) => known.email === backupEmail)?.name ?? '');
    if ([name, email, phone, backupName, backupEmail].every((text) => text === '')) continue;

    if (name === '') errors[at('name')] = 'contact-name-missing';
    if (email === '') errors[at('email')] = 'email-missing';
    else if (!isMailAddress(email)) errors[at('email')] = 'email-wrong';
    if (!/^[0-9+/. ()-]{0,40}$/.test(phone)) errors[at('phone')] = 'phone-wrong';
    if (backupEmail !== '' && !isMailAddress(backupEmail)) errors[at('backupEmail')] = 'email-wrong';
    else if (backupEmail === '' && backupName !== '') errors[at('backupEmail')] = 'email-missing';
    if (backupEmail !== '' && backupName === '') errors[at('backupName')] = 'contact-name-missing';
    for (const [what, text] of [['name', name], ['backupName', backupName]] as const) {
      if (text.length > 120) errors[at(what)] = 'text-too-long';
      else if (looksLikeNationalNumber(text)) errors[at(what)] = 'national-number';
    }
    contacts.push({ topic, name, email, phone, backupName, backupEmail });
  }
  return { contacts, errors };
}

/**
 * What the form was made from, per topic. Who saves says it again: a topic that stands as it did then was not touched by
 * this person, one that is no longer so was changed by somebody else (R7).
 */
export function basisOfContact(contacts: readonly TopicContact[], topic: Topic): string {
  return hashOf(JSON.stringify(withTopic(contacts, topic))).slice(0, 22);
}

export type SaveContactsOutcome = { kind: 'saved'; changed: number } | { kind: 'changed-meanwhile'; topics: readonly Topic[] } | { kind: 'refused'; reason: 'not-found' };

/**
 * Keeps whom a school names for every topic; a topic that is not there has nobody of its own. Only what differs from what
 * the form was made from (`basis`) is written, so two people who change other topics both keep theirs; the same topic
 * changed by both writes nothing at all. The journal keeps for which topic, not who.
 */
export function saveTopicContacts(db: Db, actor: Actor, schoolId: string, contacts: readonly TopicContact[], basis: (topic: Topic) => string, now: Instant): SaveContactsOutcome {
  return write(db, (tx): SaveContactsOutcome => {
    if (!findOwnSchool(tx, actor, schoolId)) return { kind: 'refused', reason: 'not-found' };
    const before = listTopicContacts(tx, schoolId);
    const touched = TOPICS.filter((topic) => basisOfContact(contacts, topic) !== basis(topic));
    const changed = touched.filter((topic) => basisOfContact(contacts, topic) !== basisOfContact(before, topic));
    const clashing = changed.filter((topic) => basisOfContact(before, topic) !== basis(topic));
    if (clashing.length > 0) return { kind: 'changed-meanwhile', topics: clashing };
    for (const topic of changed) {
      const contact = contacts.find((one) => one.topic === topic);
      if (contact) putContact(tx, schoolId, contact, now);
      else tx.delete(topicContacts).where(and(eq(topicContacts.schoolId, schoolId), eq(topicContacts.topic, topic))).run();
      record(tx, { actorId: actor.personId, actorAs: 'school', verb: 'topic-contact-changed', subjectKind: 'school', subjectId: schoolId, changes: { topic: [null, topic] } }, now);
    }
    return { kind: 'saved', changed: changed.length };
  });
}

const withTopic = (contacts: readonly TopicContact[], wanted: Topic) => {
  const found = contacts.find(({ topic }) => topic === wanted);
  return found ? [found.name, found.email, found.phone, found.backupName, found.backupEmail] : null;
};

function putContact(db: Db, schoolId: string, contact: TopicContact, now: Instant): void {
  const { topic, ...who } = contact;
  db.insert(topicContacts)
    .values({ schoolId, topic, ...who, changedAt: now })
    .onConflictDoUpdate({ target: [topicContacts.schoolId, topicContacts.topic], set: { ...who, changedAt: now } })
    .run();
}

/** Every topic for which this person is named, or stands behind who is. */
export function listTopicsOf(db: Db, schoolId: string, email: string): TopicContact[] {
  return listTopicContacts(db, schoolId).filter((contact) => contact.email === email || contact.backupEmail === email);
}

/** Puts somebody else in the place of who leaves, inside the transaction of the handover. Nobody stands behind himself. */
export function handOverTopics(db: Db, schoolId: string, leaverEmail: string, to: { name: string; email: string; phone: string }, now: Instant): void {
  for (const contact of listTopicsOf(db, schoolId, leaverEmail)) {
    const main = contact.email === leaverEmail ? to : contact;
    const behind = contact.backupEmail === leaverEmail ? { backupName: to.name, backupEmail: to.email } : { backupName: contact.backupName, backupEmail: contact.backupEmail };
    const own = behind.backupEmail === main.email ? { backupName: '', backupEmail: '' } : behind;
    putContact(db, schoolId, { topic: contact.topic, name: main.name, email: main.email, phone: main.phone, ...own }, now);
  }
}
