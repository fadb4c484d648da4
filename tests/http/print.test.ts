import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '#src/i18n/nl/index.ts';
import { readTable } from '#src/lib/tables/index.ts';
import { Visitor } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

let portal: RunningServer;
let db: Database.Database;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`);
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

const as = (name: string) => new Visitor(portal.url).signIn(name);
const offerId = (code: string, year: string): string =>
  db.prepare<[string, string], { id: string }>('SELECT id FROM offers WHERE code = ? AND school_year = ?').get(code, year)?.id ?? '';

interface File {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file as a browser keeps it: the bytes, and what our own reader finds in them. */
async function download(visitor: Visitor, address: string): Promise<File> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(portal.url + address, { headers: { cookie }, redirect: 'manual' });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const reading = answer.status === 200 ? await readTable({ name: address, bytes }) : undefined;
  return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString('utf8'), rows: reading?.kind === 'read' ? reading.rows : [] };
}

/** The cells of a CSV that a spreadsheet would run, read as bare as it reads them. */
const dangerousIn = (csv: string): string[] => csv.replace(/^\ufeff/, '').split(/[;\n]/).map((cell) => cell.replace(/^"/, '')).filter((cell) => /^[=+@|＝＋＠]|^-[^\d]/.test(cell));

const EXPORTS: readonly { what: string; who: string | undefined; address: (format: string) => string; has: string }[] = [
  { what: 'the catalogue', who: undefined, address: (format) => `/aanbod/lijst.${format}?niveau=kleuter`, has: 'De wolkenmaker' },
  { what: 'the requests of a desk', who: 'Hilde Mertens', address: (format) => `/dienst/aanvragen.${format}?q=vaart`, has: 'Ter Vaart' },
  { what: 'the requests of a school', who: 'An Peeters', address: (format) => `/mijn-school/aanvragen.${format}`, has: 'Grensland' },
  { what: 'a list of visits', who: 'Hilde Mertens', address: (format) => `/dienst/lijsten/bezoeken.${format}?van=&tot=`, has: 'Ter Vaart' },
  { what: 'a start list', who: 'Dries Maes', address: (format) => `/dienst/lijsten/startlijst.${format}?aanbod=${offerId('SPO-01', '2026-2027')}`, has: 'Klepper' },
];

describe.each(EXPORTS)('$what as a file', ({ who, address, has }) => {
  const someone = () => (who ? as(who) : Promise.resolve(new Visitor(portal.url)));

  test('opens in Belgian Excel: a mark in front, semicolons between, to keep and never a page', async () => {
    const file = await download(await someone(), address('csv'));

    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/);
    expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.text.split('\r\n')[0]?.split(';').length).toBeGreaterThan(5);
    expect(file.rows.length).toBeGreaterThan(1);
    expect(file.text).toContain(has);
  });

  test('says the same as a workbook, in which nothing is a formula', async () => {
    const visitor = await someone();
    const [csv, xlsx] = [await download(visitor, address('csv')), await download(visitor, address('xlsx'))];

    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(xlsx.rows.length).toBe(csv.rows.length);
    expect(xlsx.rows[0]).toEqual(csv.rows[0]);
    expect(strFromU8(unzipSync(xlsx.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    expect((await download(visitor, address('pdf'))).status).toBe(404);
  });
});

describe('what people typed', () => {
  const EVIL = '=HYPERLINK("http://kwaad.example";"klik")';

  test('runs nothing in any file: it is text in a workbook, and begins with an apostrophe in a CSV', async () => {
    const sport = await as('Dries Maes');
    const list = (format: string, kind: string) => `/dienst/lijsten/${kind}.${format}?aanbod=${offerId('SPO-01', '2026-2027')}`;
    const evil = db.transaction(() => {
      const line = db.prepare<[string], { id: string; request: string; school: string }>(
        "SELECT l.id, l.request_id AS request, r.school_id AS school FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE l.offer_id = ? AND l.state = 'accepted' ORDER BY r.number LIMIT 1",
      ).get(offerId('SPO-01', '2026-2027'));
      if (!line) throw new Error('nobody runs');
      db.prepare('UPDATE requests SET contact_name = ?, contact_phone = ?, contact_email = ?, remarks = ? WHERE id = ?').run(EVIL, `+${EVIL}`, `@${EVIL}`, `\t${EVIL}`, line.request);
      db.prepare('UPDATE request_lines SET question = ?, title = ? WHERE id = ?').run(`-${EVIL}`, `＝${EVIL}`, line.id);
      db.prepare('UPDATE line_participants SET label = ? WHERE line_id = ?').run(`|${EVIL}`, line.id);
      db.prepare('UPDATE schools SET name = ? WHERE id = ?').run(`  ${EVIL}`, line.school);
      return line;
    });
    evil.immediate();

    const all = new Set<string>();
    for (const kind of ['aanwezigheid', 'startlijst', 'bellijst', 'antwoorden']) {
      const [csv, xlsx] = [await download(sport, list('csv', kind)), await download(sport, list('xlsx', kind))];
      expect(csv.text, kind).toContain('HYPERLINK');
      expect(dangerousIn(csv.text), kind).toEqual([]);
      expect(xlsx.rows, kind).toHaveLength(csv.rows.length);
      expect(strFromU8(unzipSync(xlsx.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()), kind).not.toMatch(/<f[ >]/);
      for (const cell of xlsx.rows.flat()) if (cell.includes('HYPERLINK')) all.add(cell.trim());
      for (const cell of csv.rows.flat()) if (cell.includes('HYPERLINK')) expect(xlsx.rows.flat().map((one) => one.trim()), kind).toContain(cell.trim());
    }
    for (const payload of [EVIL, `+${EVIL}`, `@${EVIL}`, `|${EVIL}`]) expect([...all], payload).toContain(payload);

    const desk = await download(sport, '/dienst/aanvragen.csv');
    expect(desk.text).toContain('HYPERLINK');
    expect(dangerousIn(desk.text)).toEqual([]);
    expect(dangerousIn(`\ufeffNaam\r\n${EVIL}`), 'control: without the guard it would run').not.toEqual([]);
  });

  test('stays what it was on the page of the list: a text between its tags', async () => {
    const page = await (await as('Dries Maes')).get(`/dienst/lijsten/aanwezigheid?aanbod=${offerId('SPO-01', '2026-2027')}`);
    expect(page.words).toContain(EVIL);
    expect(page.root.querySelectorAll('main table a')).toHaveLength(0);
  });
});

describe('what is not yours', () => {
  test('is not there: a list of another service, of a session of another offer, of a kind that does not fit, for a school', async () => {
    const [sport, library, an] = [await as('Dries Maes'), await as('Hilde Mertens'), await as('An Peeters')];
    const run = `aanbod=${offerId('SPO-01', '2026-2027')}`;
    await library.get('/'); // The greeting of signing in is read, and stands on no page any more.
    const missing = (await library.get('/een/adres/dat/niet/bestaat')).words;

    expect((await sport.get(`/dienst/lijsten/startlijst?${run}`)).status, 'control').toBe(200);
    for (const address of [`/dienst/lijsten/startlijst?${run}`, `/dienst/lijsten/aanwezigheid?${run}`, '/dienst/lijsten/startlijst', '/dienst/lijsten/bestaat-niet']) {
      const page = await library.get(address);
      expect([address, page.status, page.words]).toEqual([address, 404, missing]);
    }
    expect((await download(library, `/dienst/lijsten/startlijst.csv?${run}`)).status).toBe(404);
    expect((await sport.get(`/dienst/lijsten/ronde?${run}`)).status).toBe(404);
    expect((await sport.get(`/dienst/lijsten/aanwezigheid?${run}&sessie=van-een-ander`)).status).toBe(404);
    expect((await an.get('/dienst/lijsten')).status).toBe(404);
    expect((await download(an, '/dienst/aanvragen.csv')).status).toBe(404);
    expect((await download(new Visitor(portal.url), '/mijn-school/aanvragen.csv')).status).toBe(303);
  });

  test('is in no file: a desk has its own lines, the coordinator all, a school those of its people', async () => {
    const references = async (who: string, address: string) => new Set((await download(await as(who), address)).rows.slice(1).map(([reference]) => reference ?? ''));
    const all = await references('Els Vermeulen', '/dienst/aanvragen.csv');
    const library = await references('Hilde Mertens', '/dienst/aanvragen.csv');
    const kiem = await references('An Peeters', '/mijn-school/aanvragen.csv');
    const own = db.prepare<[], { reference: string }>("SELECT reference FROM requests WHERE school_id = '990001' AND submitted_at IS NOT NULL").all().map(({ reference }) => reference);

    expect(library.size).toBeGreaterThan(3);
    expect(library.size).toBeLessThan(all.size);
    expect(library.isSubsetOf(all)).toBe(true);
    expect(kiem).toEqual(new Set(own));
    expect((await download(await as('Hilde Mertens'), '/dienst/aanvragen.csv?q=bestaat-echt-niet')).rows).toHaveLength(1);
  });

  test('is no longer there once it was forgotten: numbers stay, names go', async () => {
    const hilde = await as('Hilde Mertens');
    const before = await download(hilde, '/dienst/lijsten/bezoeken.csv?van=&tot=');
    expect(before.text, 'control').toContain('Annelies Roels');

    db.prepare("UPDATE requests SET forgotten_at = '2026-05-12T07:00:00.000Z' WHERE contact_name = 'Annelies Roels'").run();
    for (const address of ['/dienst/lijsten/bezoeken.csv?van=&tot=', '/dienst/lijsten/bellijst.csv?van=&tot=', '/dienst/lijsten/uitleen.csv?van=&tot=', '/dienst/aanvragen.csv']) {
      const after = await download(hilde, address);
      expect(after.text, address).toContain('Ter Vaart');
      expect(after.text, address).not.toContain('Annelies');
      expect(after.text, address).not.toContain('directie@tervaart.example');
    }
  });
});

describe('the brochure', () => {
  test('is for the levels that were chosen, and keeps what was chosen in the catalogue', async () => {
    const visitor = new Visitor(portal.url);
    const all = await visitor.get('/aanbod/brochure');
    const young = await visitor.get('/aanbod/brochure?niveau=kleuter&niveau=okan');
    const youngSport = await visitor.get('/aanbod/brochure?niveau=kleuter&thema=cultuur');
    const codes = (page: typeof all) => page.root.querySelectorAll('.brochure-offer').map(({ id }) => id);

    const published = db.prepare<[], { code: string }>("SELECT code FROM offers WHERE school_year = '2026-2027' AND state = 'published'").all().map(({ code }) => code.toLowerCase());
    expect(codes(all).toSorted()).toEqual(published.toSorted());
    expect(codes(young)).toContain('cul-01');
    expect(codes(young)).not.toContain('cul-02');
    expect(young.root.querySelector('.brochure-levels')?.text).toBe('Kleuter en OKAN');
    expect(codes(youngSport).length).toBeLessThan(codes(young).length);
    expect(codes(youngSport)).toEqual(['cul-01']);
    expect(youngSport.root.querySelector('form input[name=thema]')?.getAttribute('value')).toBe('cultuur');
    expect((await visitor.get('/aanbod/brochure?q=xyzxyz')).words).toContain(nl.print.brochure.none);
  });

  test('points from every line of its contents to a block, and every block says the same things', async () => {
    const page = await new Visitor(portal.url).get('/aanbod/brochure');
    const anchors = page.root.querySelectorAll('.brochure-contents a').map((link) => link.getAttribute('href'));
    const blocks = page.root.querySelectorAll('.brochure-offer');

    expect(new Set(anchors)).toEqual(new Set(blocks.map(({ id }) => `#${id}`)));
    for (const block of blocks) {
      const labels = block.querySelectorAll('dt').map(({ text }) => text);
      for (const label of ['Voor wie', 'Wanneer', 'Prijs', 'Aanvragen', 'Vragen']) expect(labels, block.id).toContain(label);
    }
    expect(page.root.querySelector('#cul-01')?.textContent).toContain('Vraag aan tot en met vrijdag 12 juni. Kies een moment.');
    expect(page.root.querySelector('.brochure-deadlines')?.textContent).toContain('vr 12 juni 2026');
    expect(page.root.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('says of what is asked elsewhere where, and of what is only to be read that nothing is to be asked', async () => {
    const set = (code: string, mode: string, url: string) =>
      db.prepare('UPDATE offer_versions SET booking_mode = ?, external_url = ? WHERE id = (SELECT current_version_id FROM offers WHERE code = ? AND school_year = ?)').run(mode, url, code, '2026-2027');
    set('ERF-01', 'elsewhere', 'https://erfgoed.example/wandeling');
    set('BUR-01', 'none', '');

    const page = await new Visitor(portal.url).get('/aanbod/brochure');
    expect(page.root.querySelector('#erf-01')?.textContent).toContain('Je vraagt dit elders aan: https://erfgoed.example/wandeling');
    expect(page.root.querySelector('#bur-01')?.textContent).toContain(nl.print.brochure.onlyToRead);
    expect(page.root.querySelector('#cul-01')?.textContent, 'control').not.toContain(nl.print.brochure.onlyToRead);
    expect(page.root.querySelector('.brochure-back')?.textContent).not.toContain('BUR-01');
  });
});

describe('the year of a school', () => {
  test('is of that school only, by class when that is chosen', async () => {
    const an = await as('An Peeters');
    const all = await an.get('/mijn-school/afdruk');
    expect(all.words).toContain('Ons schooljaar 2026-2027');
    expect(all.words).toContain('Gratis ophaling van restafval');
    expect(all.words).not.toContain('Weefgetouwen');

    const one = await an.get(`/mijn-school/afdruk?klas=${encodeURIComponent('1ste leerjaar')}`);
    expect(one.words).toContain('Klasbezoek met introductie');
    expect(one.root.querySelectorAll('.paper-year .utrecht-table__row').length).toBeLessThan(all.root.querySelectorAll('.paper-year .utrecht-table__row').length);
    const last = await an.get('/mijn-school/afdruk?jaar=2025-2026');
    expect(last.words).toContain('Scholenloop');
    expect((await (await as('Griet Aerts')).get('/mijn-school/afdruk')).words).not.toContain('Gratis ophaling van restafval');
  });
});
