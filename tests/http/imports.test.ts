import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RootDb, openDb } from '#db/client.ts';
import * as schema from '#db/schema/index.ts';
import { errors } from '#src/i18n/nl/errors.ts';
import { imports } from '#src/i18n/nl/imports.ts';
import { offerEditor } from '#src/i18n/nl/offer-editor.ts';
import { csvOf, readTable, xlsxOf } from '#src/lib/tables/index.ts';
import { BAD_TABLES } from '#tests/support/bad-tables.ts';
import { Visitor, formWith, sentenceBeside } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const IMPORT = '/dienst/aanbod/importeer';
const COPY = '/dienst/aanbod/kopieer';
const HEADER = ['Titel', 'Korte tekst', 'Voor wie', 'Periode van', 'Periode tot', 'Prijs', 'Kleur'];
const ROWS = [
  ['Poppen maken', 'Een atelier.', 'K3-L2', '1/10/2026', '31/5/2027', 'gratis', 'rood'],
  ['Schoolvoorstelling: Grensland (jeugdtheater)', 'Staat er al.', 'L5', '4/2/2027', '4/2/2027', '4,50 per leerling', ''],
  ['Dansen', '', 'reuzen', '', '', 'vier', ''],
];

let server: RunningServer;
let db: RootDb;
let sam: Visitor;

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  db = openDb(`${server.dataDir}/portaal.db`);
  sam = await new Visitor(server.url).signIn('Sam Verbeke');
});
afterAll(async () => {
  db.$client.close();
  await server.stop();
});

/** Sends a file as a browser does. */
const upload = (visitor: Visitor, bytes: Buffer, name = 'aanbod.xlsx', schooljaar = '2026-2027') =>
  visitor.upload(IMPORT, { schooljaar }, [{ field: 'bestand', name, type: 'application/octet-stream', bytes }]);

const countsNow = () => ({
  imports: db.select().from(schema.imports).all().length, offers: db.select().from(schema.offers).all().length, drafts: db.select().from(schema.offerDrafts).all().length,
});

describe('a file that is sent to the built portal', () => {
  test('is read in its thread, kept, shown row by row, and becomes drafts once', async () => {
    const sent = await upload(sam, await xlsxOf('Aanbod', HEADER, ROWS));
    expect(sent.status).toBe(303);
    const page = await sam.follow(sent);

    expect(page.words).toContain('We lazen 3 rijen.');
    expect(page.words).toContain('Deze kolommen kennen we niet: Kleur.');
    expect(page.words).toContain('3de kleuterklas tot en met 2de leerjaar · 1 okt 2026 tot en met 31 mei 2027 · gratis');
    expect(page.words).toContain(imports.duplicate.offer);
    expect(page.words).toContain(imports.notes.grades('Voor wie', 'reuzen'));
    for (const gap of [offerEditor.findings.summary(), offerEditor.findings.grades(), offerEditor.findings['booking-form'](), offerEditor.findings.price()]) expect(page.words).toContain(gap);
    const boxes = page.root.querySelectorAll('input[name=rij]').map((box) => [box.getAttribute('value'), box.hasAttribute('checked')]);
    expect(boxes).toEqual([['2', true], ['3', false], ['4', true]]);

    const before = countsNow();
    const form = formWith(page, 'input[name=rij]');
    const made = await sam.submit(sent.location ?? '', form);
    expect([made.status, made.location]).toEqual([303, '/dienst/aanbod']);
    const after = countsNow();
    expect(after).toEqual({ ...before, offers: before.offers + 2, drafts: before.drafts + 2 });

    const again = await sam.submit(sent.location ?? '', form);
    expect([again.status, again.words.includes(imports.refusals['already-applied'])]).toEqual([422, true]);
    expect(countsNow()).toEqual(after);
    expect((await sam.get(sent.location ?? '')).words).toContain(imports.appliedTitle);
  });

  test('keeps the ticks of who took them all away, and says what to do', async () => {
    const sent = await upload(sam, Buffer.from(csvOf(HEADER, ROWS)), 'aanbod.csv');
    const page = await sam.submit(sent.location ?? '', formWith(await sam.follow(sent), 'input[name=rij]'), { rij: null });

    expect(page.status).toBe(422);
    expect(page.words).toContain(imports.refusals['rows-missing']);
    expect(page.root.querySelectorAll('input[name=rij]').filter((box) => box.hasAttribute('checked'))).toEqual([]);
  });

  test('is of its sender only', async () => {
    const sent = await upload(sam, Buffer.from(csvOf(HEADER, ROWS)), 'aanbod.csv');
    const hilde = await new Visitor(server.url).signIn('Hilde Mertens');

    expect((await hilde.get(sent.location ?? '')).status).toBe(404);
    expect((await hilde.post(sent.location ?? '', { rij: '2' })).status).toBe(404);
    expect((await sam.get(`${IMPORT}/bestaat-niet`)).status).toBe(404);
    expect((await sam.post(`${IMPORT}/bestaat-niet`, { rij: '2' })).status).toBe(404);
  });

  test('is missing, of another year, or has no titles: 422 with the sentence, and what was chosen stays', async () => {
    const none = await upload(sam, Buffer.alloc(0), '');
    expect([none.status, sentenceBeside(none, 'bestand')]).toEqual([422, errors['table-missing']]);
    const other = await upload(sam, Buffer.from('titel\nx\n'), 'x.csv', '1999-2000');
    expect([other.status, sentenceBeside(other, 'schooljaar')]).toEqual([422, errors['choice-unknown']]);
    const untitled = await upload(sam, Buffer.from('prijs;klas\n4;L1\n'), 'x.csv', '2025-2026');
    expect([untitled.status, untitled.words.includes(imports.refusals['no-title-column'])]).toEqual([422, true]);
    expect(untitled.root.querySelector('select[name=schooljaar] option[selected]')?.getAttribute('value')).toBe('2025-2026');
  });

  const ONE_OF_EACH = BAD_TABLES.filter(({ reason }, index) => BAD_TABLES.findIndex((other) => other.reason === reason) === index && reason !== 'table-empty');

  test('that is bad is refused by name, writes nothing, and the portal answers on (R11)', async () => {
    const before = countsNow();
    expect(ONE_OF_EACH.length).toBeGreaterThanOrEqual(10);
    for (const { what, bytes, reason } of ONE_OF_EACH) {
      const page = await upload(sam, bytes);
      expect([what, page.status, sentenceBeside(page, 'bestand')]).toEqual([what, 422, Object.entries(errors).find(([key]) => key === reason)?.[1]]);
    }
    expect(countsNow()).toEqual(before);
    expect((await sam.get('/healthz')).status).toBe(200);
  });

  test('while it is read, others are answered', async () => {
    const heavy = upload(sam, Buffer.from(`${Array.from({ length: 100 }, () => 'aanbod').join(';')}\n`.repeat(6_000)));
    const visitor = new Visitor(server.url);
    for (let index = 0; index < 5; index += 1) expect((await visitor.get('/aanmelden')).status).toBe(200);

    expect((await heavy).status).toBe(422);
  });
});

describe('the example', () => {
  test.each(['csv', 'xlsx'])('comes as %s with its own name, and is read in by the portal itself', async (format) => {
    const answer = await sam.download(`${IMPORT}/voorbeeld.${format}`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="voorbeeld-aanbod.${format}"`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(await readTable({ name: '', bytes })).toMatchObject({ kind: 'read' });

    const page = await sam.follow(await upload(sam, bytes, `voorbeeld.${format}`));
    expect(page.words).toContain(imports.allGood);
  });
});

describe('copying to the next school year', () => {
  test('lists what has no copy, makes the ticked ones drafts, and nothing twice', async () => {
    const hilde = await new Visitor(server.url).signIn('Hilde Mertens');
    const page = await hilde.get(COPY);
    const boxes = page.root.querySelectorAll('input[name=aanbod]');
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.every((box) => box.hasAttribute('checked'))).toBe(true);
    expect(page.words).toContain('Van 2026-2027 naar 2027-2028.');

    const form = formWith(page, 'input[name=aanbod]');
    expect((await hilde.submit(COPY, form, { aanbod: null })).words).toContain(imports.refusals['offers-missing']);
    const made = await hilde.submit(COPY, form);
    expect([made.status, made.location]).toEqual([303, '/dienst/aanbod']);
    const copies = db.select().from(schema.offers).where(eq(schema.offers.schoolYear, '2027-2028')).all();
    expect(copies.map(({ serviceId, state }) => [serviceId, state])).toEqual(boxes.map(() => ['bib', 'draft']));

    const again = await hilde.submit(COPY, form);
    expect([again.status, again.words.includes(imports.refusals['already-applied'])]).toEqual([422, true]);
    expect(db.select().from(schema.offers).where(eq(schema.offers.schoolYear, '2027-2028')).all()).toEqual(copies);
    expect((await hilde.get(COPY)).words).toContain('Alles is al gekopieerd');
  });
});
