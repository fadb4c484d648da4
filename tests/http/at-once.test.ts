import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf } from '#src/lib/tables/index.ts';
import { type Page, Visitor, formWith } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

let portal: RunningServer;
let db: Database.Database;
const people = new Map<string, Visitor>();

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`, { readonly: true });
  for (const name of ['Sam Verbeke', 'Hilde Mertens', 'Jan Goossens', 'Karel Wouters', 'Rita Claes']) people.set(name, await new Visitor(portal.url).signIn(name));
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

const who = (name: string): Visitor => people.get(name) ?? new Visitor(portal.url);
const count = (question: string): number => db.prepare<[], { n: number }>(question).get()?.n ?? -1;
/** The same form from several tabs in the same moment; how they were answered. */
const atOnce = async (sends: readonly (() => Promise<Page>)[]): Promise<number[]> => (await Promise.all(sends.map((send) => send()))).map(({ status }) => status).sort();

describe('what two tabs send in the same moment', () => {
  test('an imported table becomes drafts once', async () => {
    const sam = who('Sam Verbeke');
    const rows = Array.from({ length: 30 }, (_, index) => [`Voorstelling ${index + 1}`]);
    const sent = await sam.upload('/dienst/aanbod/importeer', { schooljaar: '2026-2027' }, [{ field: 'bestand', name: 'a.csv', type: 'text/csv', bytes: Buffer.from(csvOf(['Titel'], rows)) }]);
    const form = formWith(await sam.follow(sent), 'input[name=rij]');
    const before = count('SELECT count(*) AS n FROM offers');

    expect(await atOnce([1, 2, 3].map(() => () => sam.copy().submit(sent.location ?? '', form)))).toEqual([303, 422, 422]);
    expect(count('SELECT count(*) AS n FROM offers')).toBe(before + 30);
    expect(count('SELECT count(*) AS n FROM (SELECT code FROM offers GROUP BY code, school_year HAVING count(*) > 1)')).toBe(0);
  });

  test('the official list is applied once', async () => {
    const jan = who('Jan Goossens');
    const files = ['basis.csv', 'secundair.csv'].map((name) => ({ field: 'files', name, type: 'text/csv', bytes: readFileSync(new URL(`../fixtures/scholen/${name}`, import.meta.url)) }));
    const sent = await jan.upload('/beheer/scholen/importeer', { day: '2026-05-11', nisCodes: '99001', parts: ['kleuter', 'lager', 'secundair', 'buso', 'dko'] }, files);
    const form = formWith(await jan.follow(sent), '[name=shown]');
    const before = count('SELECT count(*) AS n FROM schools');

    expect(await atOnce([1, 2].map(() => () => jan.copy().submit(sent.location ?? '', form)))).toEqual([303, 422]);
    expect(count('SELECT count(*) AS n FROM schools')).toBe(before + 2);
    expect(count("SELECT count(*) AS n FROM journal WHERE verb = 'schools-imported'")).toBe(1);
  });

  test('the classes of a site are those of one of them, and the other one reads it', async () => {
    const address = '/mijn-school/profiel/klassen?vestiging=990001-2&jaar=2025-2026';
    const [karel, rita] = [who('Karel Wouters'), who('Rita Claes')];
    const [his, hers] = [formWith(await karel.get(address), 'button[value=bewaar]'), formWith(await rita.get(address), 'button[value=bewaar]')];
    const before = count("SELECT count(*) AS n FROM class_groups WHERE site_id = '990001-2'");

    expect(await atOnce([() => karel.submit(address, his, { 'pupils.0': '11', dan: 'bewaar' }), () => rita.submit(address, hers, { 'pupils.0': '12', dan: 'bewaar' })])).toEqual([303, 409]);
    expect(count("SELECT count(*) AS n FROM class_groups WHERE site_id = '990001-2'")).toBe(before);
    expect(count("SELECT count(*) AS n FROM class_groups WHERE site_id = '990001-2' AND pupils IN (11, 12)")).toBeGreaterThan(0);
  });

  test('offers are copied to the next school year once', async () => {
    const hilde = who('Hilde Mertens');
    const page = await hilde.get('/dienst/aanbod/kopieer');
    const form = formWith(page, 'input[name=aanbod]');
    const boxes = page.root.querySelectorAll('input[name=aanbod]').length;

    expect(await atOnce([1, 2].map(() => () => hilde.copy().submit('/dienst/aanbod/kopieer', form)))).toEqual([303, 422]);
    expect(count("SELECT count(*) AS n FROM offers WHERE service_id = 'bib' AND school_year = '2027-2028'")).toBe(boxes);
  });

  test('changes of an offer are published once, as one version', async () => {
    const sam = who('Sam Verbeke');
    const id = db.prepare<[], { id: string }>("SELECT id FROM offers WHERE code = 'CUL-02' AND school_year = '2026-2027'").get()?.id ?? '';
    const at = `/dienst/aanbod/${id}`;
    const form = formWith(await sam.get(`${at}/wat`), '[name=basis]');
    // Two tabs that save the same step: one of them reads what the other wrote.
    expect(await atOnce([() => sam.copy().submit(`${at}/wat`, form, { summary: 'De ene.', dan: 'bewaar' }), () => sam.copy().submit(`${at}/wat`, form, { summary: 'De andere.', dan: 'bewaar' })])).toEqual([303, 409]);

    const versions = () => count(`SELECT count(*) AS n FROM offer_versions WHERE offer_id = '${id}'`);
    const [before, mails] = [versions(), count("SELECT count(*) AS n FROM outbox WHERE template LIKE 'line-%'")];
    const answers = await atOnce([1, 2].map(() => () => sam.copy().post(`${at}/publiceer`, { dan: 'nu' })));
    expect(answers.filter((status) => status === 303)).toHaveLength(1);
    expect(versions()).toBe(before + 1);
    expect(count("SELECT count(*) AS n FROM outbox WHERE template LIKE 'line-%'"), 'a sentence is no change that schools hear of').toBe(mails);
  });

  test('an offer never has more attachments than it may, and a file sent twice stands there once', async () => {
    const sam = who('Sam Verbeke');
    const id = db.prepare<[], { id: string }>("SELECT id FROM offers WHERE code = 'CUL-04' AND school_year = '2026-2027'").get()?.id ?? '';
    const pdf = (word: string) => ({ field: 'bijlagen', name: `${word}.pdf`, type: 'application/pdf', bytes: Buffer.from(`%PDF-1.4\n% ${word}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`) });
    const send = (words: readonly string[]) => () => sam.copy().upload(`/dienst/aanbod/${id}/bestanden`, {}, words.map(pdf));
    const kept = () => db.prepare<[string], { content: string }>('SELECT content FROM offer_drafts WHERE offer_id = ?').get(id)?.content.match(/"hash":"[^"]+","name"/g) ?? [];

    expect(await atOnce([send(['een', 'twee']), send(['een', 'twee'])])).toEqual([303, 303]);
    expect(kept()).toHaveLength(2);
    expect(await atOnce([send(['a1', 'a2', 'a3', 'a4', 'a5']), send(['b1', 'b2', 'b3', 'b4', 'b5'])])).toEqual([303, 422]);
    expect(kept()).toHaveLength(7);
  });

  test('a handover is done once: the second press says so, and nobody gets two mails', async () => {
    const karel = who('Karel Wouters');
    const address = '/mijn-school/profiel/overdracht';
    const page = await karel.get(address);
    const idOf = (name: string) => page.root.querySelectorAll('#wie option').find(({ text }) => text.includes(name))?.getAttribute('value') ?? '';
    const typed = { wie: idOf('An Peeters'), opvolger: 'nieuw', naam: 'Noor Claes', email: 'noor.claes@dekiem.example', dan: 'draag-over' };

    expect(await atOnce([1, 2].map(() => () => karel.copy().submit(address, formWith(page, '[name=opvolger]'), typed)))).toEqual([303, 422]);
    expect(count("SELECT count(*) AS n FROM outbox WHERE template IN ('takes-over', 'left-school')")).toBe(2);
    expect(count("SELECT count(*) AS n FROM people WHERE email = 'noor.claes@dekiem.example'")).toBe(1);
  });
});
