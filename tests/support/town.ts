import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { type RootDb, write } from '#db/client.ts';
import * as schema from '#db/schema/index.ts';
import { seedOffers } from '#src/demo/offers.ts';
import { memberEmail, seedTown } from '#src/demo/town.ts';
import { wishFor } from '#src/demo/wishes.ts';
import { type Actor, actorOf, findPersonByEmail } from '#src/domain/accounts/index.ts';
import type { BookingFormId, Moment, Wish } from '#src/domain/bookings/index.ts';
import { readMunicipality, senderOf } from '#src/domain/municipality/index.ts';
import { type Offer, type OfferContent, findOfferByCode, publishOffer } from '#src/domain/offers/index.ts';
import { type AskedLine, type Line, type Participants, submitRequest } from '#src/domain/requests/index.ts';
import { findLineById, listLinesOfRequest } from '#src/domain/requests/line.ts';
import { type Grade, listGroups, usualAdults } from '#src/domain/schools/index.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { type Instant, instantAt } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { emptyDb } from '#tests/support/db.ts';

/** Lindervelde as the seed makes it, with its offers and without requests: nine in the morning of Tuesday 12 May 2026. */

export const may12 = at('2026-05-12');
export const THIS_YEAR = '2026-2027';
export const LAST_YEAR = '2025-2026';

/** An instant by the clock on the wall. */
export function at(day: string, time = '09:00'): Instant {
  return instantAt(`${day}T${time}`);
}

export const moment = (day: string, startsAt: string | null = '10:00', endsAt: string | null = '11:00', place = ''): Moment => ({
  day, startsAt, endsAt, untilDay: null, place,
});

export type Mail = typeof schema.outbox.$inferSelect;
export type JournalRow = typeof schema.journal.$inferSelect;

/** The people of the seed by the names the tests call them. */
const PEOPLE = {
  an: 'an.peeters@dekiem.example',
  rita: 'secretariaat@dekiem.example',
  joke: 'joke.dierckx@dekiem.example',
  karel: 'directie@dekiem.example',
  bram: 'bram.desmet@sintaldegondis.example',
  nadia: 'nadia.lambrecht@schietspoel.example',
  pieter: 'pieter.coppens@demolenwiek.example',
  coordinator: 'coordinator.onderwijs@lindervelde.example',
  administrator: 'jan.goossens@lindervelde.example',
  mieke: 'mieke.janssens@clb-vrij-vaartstreek.example',
  culture: memberEmail('cultuur'),
  library: memberEmail('bib'),
  heritage: memberEmail('erfgoed'),
  sport: memberEmail('sport'),
  environment: memberEmail('milieu'),
  nature: memberEmail('natuur'),
  mobility: memberEmail('mobiliteit'),
  fire: memberEmail('brandweer'),
  education: memberEmail('onderwijs'),
} as const;

type People = Readonly<Record<keyof typeof PEOPLE, Actor>>;

/** Making the town takes longer than a test may; it is made once in a worker and then copied. */
let made: { readonly bytes: Buffer; readonly people: People; readonly sender: MailSender } | undefined;

export type Town = ReturnType<typeof lindervelde>;

/** A fresh town: its people, its offers, and the few verbs every test needs. */
export function lindervelde() {
  made ??= makeTown();
  const { people, sender } = made;
  const db = copyOf(made.bytes);

  const offer = (code: string, year = THIS_YEAR): Offer => {
    const found = findOfferByCode(db, code, year);
    if (!found) throw new Error(`${code} of ${year} is not there`);
    return found;
  };

  /** What the form would send for this offer: the groups of these grades at the main site, and a believable wish. */
  const asked = (by: Actor, code: string, grades: readonly Grade[] = [], more: Partial<AskedLine> = {}): AskedLine => {
    const known = offer(code, more.offer?.schoolYear);
    const groups = listGroups(db, siteOf(by), known.schoolYear).filter(({ grade }) => grades.includes(grade));
    const participants = groups.map(({ classGroupId, grade, label, classes, pupils }) => ({ classGroupId, grade, label, classes, pupils, adults: usualAdults(pupils, classes) }));
    return { offer: known, question: '', participants, wish: wishFor(known, 0), ...more };
  };

  const sendingOf = (by: Pick<Actor, 'name' | 'email' | 'schools'>, lines: readonly AskedLine[], more: { siteId?: string; key?: string; contentHash?: string; remarks?: string } = {}) => ({
    ask: { siteId: more.siteId ?? siteOf(by), contact: { name: by.name, email: by.email, phone: '' }, remarks: more.remarks ?? '', lines },
    key: more.key ?? randomUUID(),
    contentHash: more.contentHash ?? 'as shown',
  });

  /** Sends these lines as one request and gives them as they are afterwards. */
  const send = (by: Actor, lines: readonly AskedLine[], now = may12): Line[] => {
    const outcome = submitRequest(db, by, sendingOf(by, lines), sender, now);
    if (outcome.kind !== 'sent') throw new Error(`${by.name} could not ask: ${outcome.reason}`);
    return linesOf(outcome.reference);
  };

  const linesOf = (reference: string): Line[] => {
    const request = db.select().from(schema.requests).where(eq(schema.requests.reference, reference)).get();
    return request ? listLinesOfRequest(db, request.id) : [];
  };

  /** One line: this person asks this offer for these grades. */
  const ask = (by: Actor, code: string, grades: readonly Grade[] = [], now = may12, more: Partial<AskedLine> = {}): Line => {
    const [line] = send(by, [asked(by, code, grades, more)], now);
    if (!line) throw new Error('nothing was asked');
    return line;
  };

  const question = (text: string): AskedLine => ({ offer: null, question: text, participants: [], wish: {} });

  const lineOf = (id: string): Line => {
    const line = findLineById(db, id);
    if (!line) throw new Error(`there is no line ${id}`);
    return line;
  };

  const mails = (): Mail[] => db.select().from(schema.outbox).orderBy(asc(schema.outbox.createdAt)).all();
  const journal = (): JournalRow[] => db.select().from(schema.journal).orderBy(asc(schema.journal.seq)).all();

  /** What this adds to the outbox and to the journal. */
  const watch = <T>(act: () => T): { outcome: T; mails: Mail[]; journal: JournalRow[] } => {
    const before = new Set(mails().map(({ id }) => id));
    const seq = journal().at(-1)?.seq ?? 0;
    const outcome = act();
    return { outcome, mails: mails().filter(({ id }) => !before.has(id)), journal: journal().filter((row) => row.seq > seq) };
  };

  return { db, sender, ...people, offer, asked, sendingOf, send, ask, question, linesOf, lineOf, mails, journal, watch };
}

/** The secret in the link of a mail. */
export function tokenOf(mail: Pick<Mail, 'text'> | undefined): string {
  const token = /https?:\/\/\S+\/([\w-]{43})(?![\w-])/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error('this mail has no link');
  return token;
}

export const group = (pupils: number, more: Partial<Participants> = {}): Participants => ({
  classGroupId: null, grade: 'L5', label: '', classes: 1, pupils, adults: 0, ...more,
});

/** Puts an offer of culture in the catalogue: a performance in order of asking, unless the test says otherwise. */
export function publish(
  { db, culture }: Pick<Town, 'db' | 'culture'>,
  offer: { code: string; seats?: readonly number[]; form?: BookingFormId } & Partial<OfferContent>,
  now = may12,
): void {
  const { code, seats = [25], form = 'vaste_sessie', ...more } = offer;
  const content: OfferContent = {
    title: 'Toneel in volgorde', summary: '', bookingForm: form, place: 'away', themes: ['cultuur'], grades: ['L5', 'L6'], firstOn: '2026-11-17',
    lastOn: '2026-11-20', opensOn: null, closesOn: null, priceCents: 400, pricePer: 'pupil', allocation: 'order', decisionOn: null, leadDays: 0,
    details: {}, terms: form === 'vaste_sessie' ? { seatsCount: 'people' } : {}, keywords: '',
    sessions: seats.map((capacity, index) => ({ startsAt: `2026-11-${17 + index}T10:00`, endsAt: `2026-11-${17 + index}T11:00`, place: 'De Spoel', capacity })),
    ...more,
  };
  publishOffer(db, culture, { code, schoolYear: THIS_YEAR, slug: code.toLowerCase(), serviceId: 'cultuur' }, content, now);
}

/** A wish for one of the sessions of an offer. */
export function wishForSessionOf(offer: Offer, index = 0): Wish {
  const session = offer.sessions[index];
  if (!session) throw new Error(`${offer.code} has no session ${index}`);
  return { session: session.id };
}

const siteOf = (by: Pick<Actor, 'schools'>): string => `${by.schools[0]?.id ?? ''}-1`;

function makeTown() {
  const db = emptyDb();
  write(db, (tx) => {
    seedTown(tx, at('2025-04-01'));
    seedOffers(tx, at('2026-03-31'), at('2025-04-15'));
  });
  const person = (email: string): Actor => actorOf(db, findPersonByEmail(db, email)?.id ?? '');
  const people: People = {
    an: person(PEOPLE.an), rita: person(PEOPLE.rita), joke: person(PEOPLE.joke), karel: person(PEOPLE.karel), bram: person(PEOPLE.bram),
    nadia: person(PEOPLE.nadia), pieter: person(PEOPLE.pieter), coordinator: person(PEOPLE.coordinator), administrator: person(PEOPLE.administrator),
    mieke: person(PEOPLE.mieke), culture: person(PEOPLE.culture), library: person(PEOPLE.library), heritage: person(PEOPLE.heritage),
    sport: person(PEOPLE.sport), environment: person(PEOPLE.environment), nature: person(PEOPLE.nature), mobility: person(PEOPLE.mobility),
    fire: person(PEOPLE.fire), education: person(PEOPLE.education),
  };
  const bytes = db.$client.serialize();
  const sender = senderOf(readMunicipality(db), 'https://scholen.lindervelde.example');
  db.$client.close();
  return { bytes, people, sender };
}

/** A database that begins as these bytes. `openDb` opens files; what matters of its settings to a test is set here. */
export function copyOf(bytes: Buffer): RootDb {
  const client = new Database(bytes);
  client.pragma('foreign_keys = ON');
  client.pragma('trusted_schema = OFF');
  return drizzle({ client, schema, casing: 'snake_case' });
}

/** Writes a line of the journal once more, as a fault would: it can be added to, never changed. */
export function addedTo(db: RootDb, row: JournalRow | undefined): void {
  if (!row) throw new Error('there is nothing to repeat');
  const { seq: _seq, ...again } = row;
  db.insert(schema.journal).values(again).run();
}

/** Every table as its number of rows and what they hold: two that are equal are two databases in which the same happened. */
export function everythingIn(db: RootDb): Record<string, string> {
  const tables = db.$client.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").all();
  return Object.fromEntries(
    tables.map(({ name }) => {
      const rows = db.$client.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).raw().all();
      return [name, `${rows.length} rows ${hashOf(JSON.stringify(rows))}`];
    }),
  );
}
