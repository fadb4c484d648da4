import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { type RootDb, openDb } from '#db/client.ts';
import { journal, lineFollowers, lineMessages, lineMoments, lineParticipants, municipality, outbox, requestLines, requests } from '#db/schema/index.ts';
import { withoutWords } from '#src/domain/bookings/index.ts';
import { nobody } from '#src/domain/accounts/index.ts';
import {
  acceptLine, askSchool, changeNumbers, countByService, countForgettable, evaluateLine, forgetOldRequests, joinLine, listHistory, recordAttendance, replyToService, submitRequest,
} from '#src/domain/requests/index.ts';
import { readEnv } from '#src/env.ts';
import { schedule } from '#src/jobs/schedule.ts';
import type { Instant } from '#src/lib/time.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { type Town, at, everythingIn, group, lindervelde, may12, moment } from '#tests/support/town.ts';

/** Stands in everything somebody wrote, and nowhere else. */
const MARK = 'Merkwaardigheid';

/** Three whole school years after 2026-2027 ended: on the last evening it is kept, the next morning not. */
const [LAST_DAY, OVER] = [at('2030-08-31', '23:00'), at('2030-09-01', '06:00')];

/** Everything that can be written about a request is written about one of De Kiem: a visit, a programme, a question. */
function aTownThatWrote() {
  const town = lindervelde();
  const { db, an, joke, library, environment, coordinator, sender } = town;
  const sending = town.sendingOf({ ...an, name: `An ${MARK}` }, [
    town.asked(an, 'BIB-01', ['L1'], { question: `${MARK} bij het bezoek` }),
    town.asked(an, 'MIL-01', [], { wish: { motivation: `${MARK} als reden`, lead: MARK } }),
    town.question(`${MARK}: wie helpt ons?`),
  ], { remarks: `${MARK} voor iedereen` });
  submitRequest(db, an, { ...sending, ask: { ...sending.ask, contact: { name: `An ${MARK}`, email: `${MARK}@dekiem.example`.toLowerCase(), phone: MARK } } }, sender, may12);
  const [visit, programme, question] = town.linesOf('A-2026-0001');
  if (!visit || !programme || !question) throw new Error('three things were asked');
  acceptLine(db, library, visit.id, { message: `${MARK} welkom`, moment: moment('2026-10-20', '10:00', '11:00', `${MARK}plein`) }, sender, may12);
  changeNumbers(db, an, visit.id, [group(19, { grade: 'L1' })], sender, may12);
  joinLine(db, joke, visit.id, [], sender, may12);
  recordAttendance(db, library, visit.id, 'done', sender, at('2026-10-21'));
  evaluateLine(db, an, visit.id, `${MARK} was het`, sender, at('2026-10-22'));
  askSchool(db, environment, programme.id, `${MARK}?`, sender, may12);
  replyToService(db, an, programme.id, `${MARK}!`, sender, may12);
  acceptLine(db, coordinator, question.id, { message: `${MARK} weet het` }, sender, may12);
  return { ...town, visit, programme, question };
}

const forgetAt = ({ db }: Pick<Town, 'db'>, now: Instant) => forgetOldRequests(db, now);
const forgotten = (db: RootDb): number => db.select().from(requests).all().filter(({ forgottenAt }) => forgottenAt !== null).length;

/** What statistics are made of. */
const counted = (db: RootDb) => ({
  lines: db.select({ id: requestLines.id, state: requestLines.state, offer: requestLines.offerVersionId, service: requestLines.serviceId }).from(requestLines).all(),
  comers: db.select().from(lineParticipants).all(),
  days: db.select({ day: lineMoments.day, kind: lineMoments.kind }).from(lineMoments).all(),
  schools: db.select({ school: requests.schoolId, site: requests.siteId, channel: requests.channel, at: requests.submittedAt, reference: requests.reference }).from(requests).all(),
  perService: countByService(db),
});

const written = (db: RootDb): string[] =>
  Object.entries(textOfEverything(db)).flatMap(([table, text]) => (text.toLowerCase().includes(MARK.toLowerCase()) ? [table] : []));

function textOfEverything({ $client }: RootDb): Record<string, string> {
  const tables = $client.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all();
  return Object.fromEntries(tables.map(({ name }) => [name, JSON.stringify($client.prepare(`SELECT * FROM "${name}"`).raw().all())]));
}

describe('after the retention term', () => {
  test('nobody can read who asked and what was written', () => {
    const town = aTownThatWrote();
    expect(written(town.db), 'control').toEqual(expect.arrayContaining(['requests', 'request_lines', 'line_messages', 'line_moments', 'outbox']));
    forgetAt(town, OVER);

    expect(written(town.db)).toEqual([]);
    expect(town.db.select().from(requests).get()).toMatchObject({ contactName: '', contactEmail: '', contactPhone: '', requesterId: null, enteredBy: null, remarks: '', forgottenAt: OVER });
    expect([town.db.select().from(lineMessages).all(), town.db.select().from(lineFollowers).all()]).toEqual([[], []]);
    expect(town.lineOf(town.question.id)).toMatchObject({ title: 'Vraag zonder aanbod', question: '' });
  });

  test('every count is what it was', () => {
    const town = aTownThatWrote();
    const before = counted(town.db);
    forgetAt(town, OVER);

    expect(counted(town.db)).toEqual(before);
    expect(checkInvariants(town.db)).toEqual([]);
  });

  test('what was chosen stays, what was typed goes', () => {
    const town = aTownThatWrote();
    const { wish } = town.visit;
    forgetAt(town, OVER);

    expect(Object.keys(wish)).toContain('moments');
    expect(town.lineOf(town.visit.id).wish).toEqual(wish);
    expect(town.lineOf(town.programme.id).wish).toEqual({});
  });

  test('the mails say that there were mails, to nobody', () => {
    const town = aTownThatWrote();
    const before = town.mails().length;
    forgetAt(town, OVER);

    expect(town.mails()).toHaveLength(before);
    expect(new Set(town.mails().map(({ toEmail, toName, subject, html, status }) => [toEmail, toName, subject, html, status].join('|')))).toEqual(new Set(['||||failed']));
    expect(town.mails().every(({ reference, template }) => reference === 'A-2026-0001' && template !== '')).toBe(true);
  });

  test('a mail that only names it loses what it says, not whom it went to', () => {
    const town = aTownThatWrote();
    const [mail] = town.mails();
    if (!mail) throw new Error('there are mails');
    town.db.insert(outbox).values({ ...mail, id: 'late', dedupe: 'late', messageId: 'late', reference: null, toName: 'Els', toEmail: 'els@x.example', text: `A-2026-0001 · ${MARK}`, html: '<p>x</p>' }).run();
    forgetAt(town, OVER);

    expect(town.mails().find(({ id }) => id === 'late')).toMatchObject({ toEmail: 'els@x.example', html: '' });
    expect(written(town.db)).toEqual([]);
  });

  test('the journal keeps its ids, and says that it was forgotten', () => {
    const town = aTownThatWrote();
    const before = town.db.select().from(journal).all();
    forgetAt(town, OVER);

    expect(town.db.select().from(journal).all().slice(0, before.length)).toEqual(before);
    expect(town.journal().at(-1)).toMatchObject({ verb: 'request-forgotten', actorId: null, actorAs: 'portal', at: OVER });
    const history = listHistory(town.db, town.lineOf(town.visit.id), 'service');
    expect(history.at(-1)).toMatchObject({ verb: 'request-forgotten', text: '' });
    expect(new Set(history.map(({ who }) => who)), 'nobody is named').toEqual(new Set(['']));
  });
});

describe('the term', () => {
  test('ends with a school year, as many years after it as the municipality keeps', () => {
    const town = aTownThatWrote();

    expect(countForgettable(town.db, LAST_DAY)).toEqual({ requests: 0, lines: 0, lastYear: '2025-2026' });
    expect(forgetAt(town, LAST_DAY)).toBe(0);
    expect(countForgettable(town.db, OVER)).toEqual({ requests: 1, lines: 3, lastYear: '2026-2027' });
    expect(forgetAt(town, OVER)).toBe(1);
    expect(countForgettable(town.db, OVER)).toMatchObject({ requests: 0, lines: 0 });
  });

  test.each([[1, '2028-09-01'], [5, '2032-09-01']])('of %i years is over on %s', (retentionYears, day) => {
    const town = aTownThatWrote();
    town.db.update(municipality).set({ retentionYears }).run();

    expect(forgetAt(town, at(day, '00:30'))).toBe(1);
    const again = aTownThatWrote();
    again.db.update(municipality).set({ retentionYears }).run();
    expect(forgetAt(again, at(`${Number(day.slice(0, 4))}-08-31`, '23:30'))).toBe(0);
  });

  test('looks at the school year it was asked for, or, for a question, in which it was asked', () => {
    const town = lindervelde();
    town.send(town.an, [town.question('Wie helpt ons?')], at('2026-08-30'));
    town.send(town.an, [town.question('Wie helpt ons nu?')], at('2026-09-02'));
    town.ask(town.an, 'BIB-02', [], may12);

    expect(countForgettable(town.db, at('2029-09-02')).requests).toBe(1);
    expect(countForgettable(town.db, OVER).requests).toBe(3);
  });

  test('waits for what is still to come', () => {
    const town = lindervelde();
    const { id } = town.ask(town.an, 'BIB-01', ['L1']);
    acceptLine(town.db, town.library, id, { message: '', moment: moment('2030-10-01') }, town.sender, may12);

    expect(forgetAt(town, OVER)).toBe(0);
    expect(forgetAt(town, at('2030-10-02'))).toBe(1);
  });

  test('counts for what was never confirmed too', () => {
    const town = lindervelde();
    const stranger = { name: MARK, email: 'x@mailbox.example', schools: [] };
    submitRequest(town.db, nobody, town.sendingOf(stranger, [town.asked(town.an, 'BIB-02')], { siteId: '990006-1' }), town.sender, may12);
    forgetAt(town, OVER);

    expect(written(town.db)).toEqual([]);
  });
});

describe('the job', () => {
  const manyOf = (count: number) => {
    const town = lindervelde();
    for (let n = 0; n < count; n += 1) town.send(town.an, [town.question(`Vraag ${n}: ${MARK}`)]);
    return town;
  };

  test('does nothing the second time', () => {
    const town = aTownThatWrote();
    forgetAt(town, OVER);
    const once = everythingIn(town.db);

    expect(forgetAt(town, OVER)).toBe(0);
    expect(everythingIn(town.db)).toEqual(once);
  });

  test('ended halfway leaves each request whole or forgotten, and goes on where it was', () => {
    const town = manyOf(5);
    const { $client } = town.db;
    // The third request cannot be forgotten: as if the process ended there.
    $client.exec("CREATE TRIGGER stop BEFORE UPDATE OF forgotten_at ON requests WHEN NEW.reference = 'A-2026-0003' BEGIN SELECT RAISE(ABORT, 'ended'); END");
    expect(() => forgetAt(town, OVER)).toThrow('ended');
    expect(forgotten(town.db)).toBe(2);
    expect(town.linesOf('A-2026-0003')[0]?.question).toBe(`Vraag 2: ${MARK}`);
    expect(town.mails().filter(({ reference, html }) => reference === 'A-2026-0003' && html !== '').length).toBeGreaterThan(0);

    $client.exec('DROP TRIGGER stop');
    expect(forgetAt(town, OVER)).toBe(3);
    expect(written(town.db)).toEqual([]);
  });

  test('takes a handful at a time', () => {
    const town = manyOf(5);

    expect([forgetOldRequests(town.db, OVER, 2), forgetOldRequests(town.db, OVER, 2), forgetOldRequests(town.db, OVER, 2), forgetOldRequests(town.db, OVER, 2)]).toEqual([2, 2, 1, 0]);
  });
});

describe('the file of the database', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portaal-'));
  const file = path.join(folder, 'portaal.db');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const holds = (text: string) => [file, `${file}-wal`].filter((name) => existsSync(name) && readFileSync(name).toString('latin1').toLowerCase().includes(text.toLowerCase())).length > 0;

  test('does not hold a byte of it after the daily job', async () => {
    const town = aTownThatWrote();
    // Without what the database in memory left between its rows: there nothing is overwritten.
    town.db.$client.prepare('VACUUM INTO ?').run(file);
    const db = openDb(file);
    const job = schedule.find(({ name }) => name === 'forget-old-requests');
    const context = { clock: () => OVER, env: readEnv({}), transport: undefined, isStopping: () => false };
    db.update(requests).set({ remarks: `${MARK} in de laatste bladzijde` }).where(eq(requests.reference, 'A-2026-0001')).run();
    expect(holds(MARK), 'control').toBe(true);
    await job?.run(db, { ...context, isStopping: () => true });
    expect(holds(MARK), 'control: stopped before it began').toBe(true);

    await job?.run(db, context);
    expect(forgotten(db)).toBe(1);
    expect(holds(MARK)).toBe(false);
    db.$client.close();
  });
});

describe('a wish without words', () => {
  const option = (value: string) => ({ value, label: value });

  test('keeps only what the form itself could say', () => {
    const fields = [
      { kind: 'choice', name: 'session', label: '', required: false, options: [option('a')] }, { kind: 'text', name: 'lead', label: '', required: false, maxLength: 10 },
      { kind: 'date', name: 'from', label: '', required: false, from: '2026-09-01', until: '2027-06-30' }, { kind: 'amounts', name: 'kits', label: '', required: false, options: [option('x')] },
    ] as const;
    const wish = { session: 'a', reserve: 'b', lead: 'An', from: '2026-10-01', kits: { x: 2 }, amount: 11500, isNew: true, moments: [{ day: '2026-10-20', part: 'morning' as const }], other: 'An' };

    expect(withoutWords(fields, wish)).toEqual({ session: 'a', from: '2026-10-01', kits: { x: 2 }, amount: 11500, isNew: true, moments: [{ day: '2026-10-20', part: 'morning' }] });
    expect(withoutWords(fields, { session: 'An', from: 'An', kits: { An: 1 } })).toEqual({});
    expect(withoutWords([], { session: 'a', lead: 'An' })).toEqual({});
  });
});
