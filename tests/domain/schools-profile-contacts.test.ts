import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { lineFollowers, people, roleGrants } from '#db/schema/index.ts';
import { type Actor, actorOf, findPersonByEmail, listPeopleOfSchool } from '#src/domain/accounts/index.ts';
import { handOverRequests, joinLine, listHistory, listOpenOf, makeCalendarFeed, readCalendarFeed, withdrawLine } from '#src/domain/requests/index.ts';
import {
  type AfterHandOver, type Successor, TOPICS, type Topic, type TopicContact, basisOfContact, changeAccessNotes, contactFor, findSite, handOver, listContactsThatLeft, listToDo, listTopicContacts, listTopicsOf,
  readTopicContacts, saveTopicContacts,
} from '#src/domain/schools/index.ts';
import { type Town, at, everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

const SCHOOL = '990001';
const contact = (topic: TopicContact['topic'], who: Pick<Actor, 'name' | 'email'>, behind?: Pick<Actor, 'name' | 'email'>): TopicContact => ({
  topic, name: who.name, email: who.email, phone: '', backupName: behind?.name ?? '', backupEmail: behind?.email ?? '',
});
/** What the page gives with its form: how every topic stands at this moment. */
const asNow = ({ db }: Pick<Town, 'db'>) => {
  const contacts = listTopicContacts(db, SCHOOL);
  return (topic: Topic) => basisOfContact(contacts, topic);
};
const name = (town: Town, ...contacts: TopicContact[]) => saveTopicContacts(town.db, town.karel, SCHOOL, contacts, asNow(town), may12);
const leave = ({ db, sender, karel }: Town, leaver: Actor, successor: Successor, more: { by?: Actor; after?: AfterHandOver } = {}) =>
  handOver(db, more.by ?? karel, { schoolId: SCHOOL, leaverId: leaver.personId, successor }, more.after ?? handOverRequests, sender, at('2026-05-12', '10:00'));
const roleOf = ({ db }: Pick<Town, 'db'>, personId: string) => db.select().from(roleGrants).where(and(eq(roleGrants.personId, personId), eq(roleGrants.schoolId, SCHOOL), eq(roleGrants.state, 'active'))).get()?.role;

describe('who receives what', () => {
  test('is who is named for the topic, else the general contact, else the mailbox of the school', () => {
    const town = lindervelde();
    expect(contactFor(town.db, SCHOOL, 'culture')).toMatchObject({ email: 'directie.990001@scholen.lindervelde.example', via: 'school' });

    name(town, contact('general', town.rita), contact('culture', town.an));
    expect(contactFor(town.db, SCHOOL, 'culture')).toMatchObject({ email: town.an.email, via: 'topic' });
    expect(contactFor(town.db, SCHOOL, 'sport')).toMatchObject({ email: town.rita.email, via: 'general' });
    expect(contactFor(town.db, 'geen-school', 'sport')).toBeUndefined();
  });

  test('goes to who stands behind when the contact left the school, and that is a task', () => {
    const town = lindervelde();
    name(town, contact('general', town.rita), contact('culture', town.an, town.joke), contact('traffic', town.an));
    expect(listContactsThatLeft(town.db, SCHOOL)).toEqual([]);

    town.db.update(roleGrants).set({ state: 'ended' }).where(eq(roleGrants.personId, town.an.personId)).run();
    expect(contactFor(town.db, SCHOOL, 'culture')).toMatchObject({ email: town.joke.email, via: 'backup' });
    expect(contactFor(town.db, SCHOOL, 'traffic')).toMatchObject({ email: town.rita.email, via: 'general' });
    expect(listToDo(town.db, SCHOOL, '2026-04-12').map((task) => (task.kind === 'contact-left' ? task.topic : task.kind))).toEqual(['culture', 'traffic', 'topics-empty']);
  });

  test('is a task for the school as long as nobody receives everything, and then as long as a topic has nobody of its own', () => {
    const town = lindervelde();
    expect(listToDo(town.db, SCHOOL, '2026-04-12')).toEqual([{ kind: 'no-general-contact' }]);

    name(town, ...TOPICS.filter((topic) => topic !== 'surveys').map((topic) => contact(topic, town.rita)));
    expect(listToDo(town.db, SCHOOL, '2026-04-12')).toEqual([{ kind: 'topics-empty', topics: ['surveys'] }]);
    name(town, ...TOPICS.map((topic) => contact(topic, town.rita)));
    expect(listToDo(town.db, SCHOOL, '2026-04-12')).toEqual([]);
  });

  test('is read with the name of a colleague whose mail address was chosen', () => {
    const colleagues = [{ name: 'An Peeters', email: 'an.peeters@dekiem.example', phone: '0470 12 34 56' }];

    expect(readTopicContacts({ 'email.culture': [' An.Peeters@dekiem.example'] }, colleagues)).toEqual({
      contacts: [{ topic: 'culture', name: 'An Peeters', email: 'an.peeters@dekiem.example', phone: '0470 12 34 56', backupName: '', backupEmail: '' }], errors: {},
    });
  });

  test('is refused beside the field where a name or a mail address is missing or is none', () => {
    const { errors } = readTopicContacts({
      'name.culture': ['An'], 'email.sport': ['thomas@dekiem.example'], 'email.health': ['rita'], 'name.health': ['Rita'], 'phone.health': ['bel mij'], 'name.traffic': ['85.07.30-033.28'],
      'email.traffic': ['x@dekiem.example'], 'email.general': ['y@dekiem.example'], 'name.general': ['Y'], 'backupName.general': ['Joke'],
    }, []);

    expect(errors).toEqual({
      'email.culture': 'email-missing', 'name.sport': 'contact-name-missing', 'email.health': 'email-wrong', 'phone.health': 'phone-wrong', 'name.traffic': 'national-number', 'backupEmail.general': 'email-missing',
    });
  });

  test('is kept topic by topic, and the journal says for which, never who', () => {
    const town = lindervelde();
    name(town, contact('general', town.rita), contact('culture', town.an));
    const { outcome, journal } = town.watch(() => name(town, contact('general', town.rita), contact('traffic', town.joke)));

    expect(outcome).toEqual({ kind: 'saved', changed: 2 });
    expect(listTopicContacts(town.db, SCHOOL).map(({ topic }) => topic)).toEqual(['general', 'traffic']);
    expect(journal.map(({ verb, changes }) => [verb, changes])).toEqual([['topic-contact-changed', { topic: [null, 'culture'] }], ['topic-contact-changed', { topic: [null, 'traffic'] }]]);
    expect(JSON.stringify(journal)).not.toContain('dekiem.example');
  });

  test('keeps the changes of two people who had the page open at once, each on another topic', () => {
    const town = lindervelde();
    name(town, contact('general', town.rita), contact('culture', town.an));
    const [basis, general] = [asNow(town), contact('general', town.rita)];

    saveTopicContacts(town.db, town.karel, SCHOOL, [general, contact('culture', town.karel)], basis, may12);
    expect(saveTopicContacts(town.db, town.rita, SCHOOL, [general, contact('culture', town.an), contact('sport', town.an)], basis, may12)).toEqual({ kind: 'saved', changed: 1 });
    expect(listTopicContacts(town.db, SCHOOL).map(({ topic, email }) => [topic, email])).toEqual([['general', town.rita.email], ['culture', town.karel.email], ['sport', town.an.email]]);
  });

  test('writes nothing when two people changed the same topic, until the second one looked again', () => {
    const town = lindervelde();
    const basis = asNow(town);

    name(town, contact('general', town.karel));
    expect(saveTopicContacts(town.db, town.rita, SCHOOL, [contact('general', town.rita), contact('sport', town.an)], basis, may12)).toEqual({ kind: 'changed-meanwhile', topics: ['general'] });
    expect(listTopicContacts(town.db, SCHOOL).map(({ topic, email }) => [topic, email])).toEqual([['general', town.karel.email]]);
    expect(saveTopicContacts(town.db, town.rita, SCHOOL, [contact('general', town.rita), contact('sport', town.an)], asNow(town), may12)).toEqual({ kind: 'saved', changed: 2 });
  });

  test('is not for another school to say', () => {
    const town = lindervelde();

    expect(saveTopicContacts(town.db, town.bram, SCHOOL, [contact('general', town.bram)], asNow(town), may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(listTopicContacts(town.db, SCHOOL)).toEqual([]);
  });
});

describe('where visitors have to be', () => {
  test('is what the school says, without what looks like a national number', () => {
    const { db, an, bram } = lindervelde();

    expect(changeAccessNotes(db, an, '990001-1', ' Bel aan de poort. ', may12)).toEqual({ kind: 'saved' });
    expect(changeAccessNotes(db, an, '990001-1', '85.07.30-033.28', may12)).toEqual({ kind: 'refused', reason: 'national-number' });
    expect(changeAccessNotes(db, bram, '990001-1', 'Hier niet', may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(findSite(db, '990001-1')?.accessNotes).toBe('Bel aan de poort.');
  });
});

/** An asked two services, one of them twice, follows a line of Rita, made a calendar address and is named for two topics. */
function anIsBusy(town: Town) {
  const lines = [...town.send(town.an, [town.asked(town.an, 'MIL-01'), town.asked(town.an, 'BIB-02')]), ...town.send(town.an, [town.asked(town.an, 'MIL-02')])];
  const ritas = town.ask(town.rita, 'NAT-02', ['K3']);
  joinLine(town.db, town.an, ritas.id, [], town.sender, may12);
  const feed = makeCalendarFeed(town.db, town.an, SCHOOL, may12) ?? '';
  name(town, contact('general', town.rita, town.an), contact('culture', town.an, town.joke));
  return { lines, ritas, feed };
}

/** What still stands in the name of somebody at the school. */
const leftWith = ({ db, karel }: Town, who: Actor) => {
  const open = listOpenOf(db, karel, SCHOOL, who);
  return { lines: open.lines.length, followed: open.followed.length, feeds: open.feeds, topics: listTopicsOf(db, SCHOOL, who.email).length, role: roleOf({ db }, who.personId) ?? 'none' };
};

describe('a handover', () => {
  test('leaves nothing open with who leaves', () => {
    const town = lindervelde();
    const { lines, ritas, feed } = anIsBusy(town);
    expect(leftWith(town, town.an), 'control').toEqual({ lines: 3, followed: 1, feeds: 1, topics: 2, role: 'school-member' });

    const { outcome, mails, journal } = town.watch(() => leave(town, town.an, { personId: town.joke.personId }));
    expect(outcome).toMatchObject({ kind: 'handed-over', handOver: { leaver: { name: 'An Peeters' }, successor: { name: 'Joke Dierckx' } } });
    expect(leftWith(town, town.an)).toEqual({ lines: 0, followed: 0, feeds: 0, topics: 0, role: 'none' });
    expect(leftWith(town, town.joke)).toEqual({ lines: 3, followed: 1, feeds: 0, topics: 2, role: 'school-member' });
    expect(readCalendarFeed(town.db, feed)).toBeUndefined();
    expect(lines.map(({ id }) => town.lineOf(id)).every(({ contactEmail, requesterId }) => contactEmail === town.joke.email && requesterId === town.joke.personId)).toBe(true);
    expect(town.lineOf(ritas.id).contactEmail, 'whose it was').toBe(town.rita.email);

    // One mail per service with its list, one to each of the two; the names are in no line of the journal.
    expect(mails.map(({ toEmail }) => toEmail).sort()).toEqual([town.an.email, 'bib@lindervelde.example', town.joke.email, 'milieu@lindervelde.example'].sort());
    expect(mails.find(({ toEmail }) => toEmail === 'milieu@lindervelde.example')?.text).toMatch(/A-2026-0001[\s\S]*A-2026-0002/);
    expect(journal.map(({ verb }) => verb).sort()).toEqual(['contact-changed', 'contact-changed', 'feed-revoked', 'handed-over', 'role-ended'].sort());
    expect(JSON.stringify(journal)).not.toContain('Dierckx');
  });

  test('of which the requests are left out, leaves them with who leaves: the test above would see it (control)', () => {
    const town = lindervelde();
    anIsBusy(town);
    leave(town, town.an, { personId: town.joke.personId }, { after: () => undefined });

    expect(leftWith(town, town.an)).toEqual({ lines: 3, followed: 1, feeds: 1, topics: 0, role: 'none' });
  });

  test('is in the history that the service reads, with the new contact', () => {
    const town = lindervelde();
    const { lines: [line] } = anIsBusy(town);
    leave(town, town.an, { personId: town.joke.personId });
    if (!line) throw new Error('An asked nothing');

    expect(listHistory(town.db, line, 'service').at(-1)).toMatchObject({ verb: 'contact-changed', who: 'Karel Wouters', text: 'Het contact is nu Joke Dierckx (joke.dierckx@dekiem.example).' });
  });

  test('leaves no topic to stand behind itself', () => {
    const town = lindervelde();
    anIsBusy(town);
    leave(town, town.an, { personId: town.joke.personId });

    expect(listTopicContacts(town.db, SCHOOL).map(({ topic, email, backupEmail }) => [topic, email, backupEmail])).toEqual([['general', town.rita.email, town.joke.email], ['culture', town.joke.email, '']]);
  });

  test('lets somebody new in by name and mail, who reads how to sign in', () => {
    const town = lindervelde();
    anIsBusy(town);
    const { outcome, mails } = town.watch(() => leave(town, town.an, { name: 'Noor Claes', email: 'Noor.Claes@dekiem.example' }));
    if (outcome.kind !== 'handed-over') throw new Error(outcome.reason);

    const noor = findPersonByEmail(town.db, 'noor.claes@dekiem.example');
    expect(actorOf(town.db, noor?.id ?? '').schools).toEqual([{ id: SCHOOL, principal: false }]);
    expect(mails.find(({ toEmail }) => toEmail === 'noor.claes@dekiem.example')?.text).toContain('Kies op het portaal Aanmelden');
    expect(leftWith(town, actorOf(town.db, noor?.id ?? ''))).toMatchObject({ lines: 3, followed: 1 });
  });

  test('is done for a principal by a principal only, who makes the next one', () => {
    const [one, two] = [lindervelde(), lindervelde()];

    leave(one, one.karel, { personId: one.rita.personId });
    expect([roleOf(one, one.rita.personId), roleOf(one, one.karel.personId)]).toEqual(['principal', undefined]);
    const before = everythingIn(two.db);
    expect(leave(two, two.karel, { personId: two.rita.personId }, { by: two.rita })).toEqual({ kind: 'refused', reason: 'principal-only' });
    expect(everythingIn(two.db)).toEqual(before);
    expect(roleOf(two, two.karel.personId)).toBe('principal');
    // A colleague may still do it for a colleague.
    expect(leave(two, two.an, { personId: two.rita.personId }, { by: two.rita })).toMatchObject({ kind: 'handed-over' });
  });

  test('follows a line that the successor asked himself no longer', () => {
    const town = lindervelde();
    const { ritas } = anIsBusy(town);
    leave(town, town.an, { personId: town.rita.personId });

    expect(town.db.select().from(lineFollowers).where(eq(lineFollowers.lineId, ritas.id)).all()).toEqual([]);
  });

  test('touches nothing of another school, nor what is over', () => {
    const town = lindervelde();
    const over = town.ask(town.an, 'MIL-01');
    withdrawLine(town.db, town.an, over.id, '', town.sender, may12);
    const brams = town.ask(town.bram, 'MIL-01');
    leave(town, town.an, { personId: town.joke.personId });

    expect(town.lineOf(brams.id).contactEmail).toBe(town.bram.email);
    expect(town.lineOf(over.id).contactEmail).toBe(town.an.email);
  });

  test('is refused for who is not there, to who is not there, to himself, to a closed account, and by another school', () => {
    const town = lindervelde();
    anIsBusy(town);
    const before = leftWith(town, town.an);
    town.db.update(people).set({ disabledAt: may12 }).where(eq(people.id, town.nadia.personId)).run();
    const joke = { personId: town.joke.personId };

    expect(leave(town, town.bram, joke)).toEqual({ kind: 'refused', reason: 'leaver-unknown' });
    expect(leave(town, town.an, { personId: town.bram.personId })).toEqual({ kind: 'refused', reason: 'successor-unknown' });
    expect(leave(town, town.an, { personId: town.an.personId })).toEqual({ kind: 'refused', reason: 'successor-is-leaver' });
    expect(leave(town, town.an, { name: 'Nadia', email: town.nadia.email })).toEqual({ kind: 'refused', reason: 'successor-closed' });
    expect(leave(town, town.an, joke, { by: town.bram })).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(leave(town, town.an, joke, { by: town.coordinator })).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(leftWith(town, town.an)).toEqual(before);
    expect(listPeopleOfSchool(town.db, town.karel, SCHOOL).active.map((person) => person.name)).toEqual(['An Peeters', 'Joke Dierckx', 'Karel Wouters', 'Rita Claes']);
  });
});
