import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, Visitor, formWith, standingIn } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

let server: RunningServer;
let jan: Visitor;
let hilde: Visitor;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  jan = await new Visitor(server.url).signIn('Jan Goossens');
  hilde = await new Visitor(server.url).signIn('Hilde Mertens');
});
afterAll(async () => void (await server.stop()));

const fixture = (name: string) => ({ name, bytes: readFileSync(new URL(`../fixtures/scholen/${name}`, import.meta.url)) });
const BOTH = [fixture('basis.csv'), fixture('secundair.csv')];
const PARTS = ['kleuter', 'lager', 'secundair', 'buso', 'dko'];

/** Sends files with the form, as a browser does. */
async function upload(who: Visitor, files: readonly { name: string; bytes: Buffer }[], typed: Record<string, string | readonly string[]> = {}): Promise<{ status: number; location: string; words: string; html: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ day: '2026-05-11', nisCodes: '99001', parts: PARTS, ...typed })) for (const one of [value].flat()) body.append(name, one);
  for (const { name, bytes } of files) body.append('files', new Blob([new Uint8Array(bytes)]), name);
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${server.url}/beheer/scholen/importeer`, { method: 'POST', redirect: 'manual', headers: { cookie, origin: server.url, 'sec-fetch-site': 'same-origin' }, body });
  const html = await answer.text();
  return { status: answer.status, location: answer.headers.get('location') ?? '', html, words: (parse(html).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ') };
}

const press = async (page: Page, at: string, button: string, typed: Record<string, string> = {}) => {
  const form = formWith(page, `button[value="${button}"]`);
  return jan.post(at, { ...standingIn(form), ...typed, do: button });
};

describe('reading in the official list', () => {
  test('shows what changes, changes it once, and nothing at the second press', async () => {
    const sent = await upload(jan, BOTH);
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(/^\/beheer\/scholen\/importeer\/[\w-]+$/);

    const page = await jan.get(sent.location);
    expect(page.words).toContain('Nieuwe scholen (2)');
    expect(page.words).toContain('Gaat op in Vrije basisschool Sint-Aldegondis');
    expect(page.words).toContain('099 21 02 00');
    expect(page.root.querySelectorAll('input[name=ticked][checked]')).toHaveLength(2);
    expect(page.html).not.toContain('Merkteken');
    expect((await jan.get('/beheer/scholen')).words, 'nothing has changed yet').not.toContain('De Zwaluw');

    const form = formWith(page, '[name=shown]');
    const done = await jan.submit(sent.location, form);
    expect([done.status, done.location]).toEqual([303, sent.location]);
    expect((await jan.follow(done)).words).toContain('Klaar. Nieuwe scholen: 2');
    const again = await jan.submit(sent.location, form);
    expect(again.status).toBe(422);
    expect(again.words).toContain('Deze lijst is al doorgevoerd.');

    const schools = await jan.get('/beheer/scholen?toon=alle');
    expect(schools.words).toContain('De Zwaluw');
    expect(schools.words).toContain('Opgegaan in Vrije basisschool Sint-Aldegondis');
    expect((await jan.get((await upload(jan, BOTH)).location)).words).toContain('Er verandert niets');
  });

  test('says exactly what is missing in a wrong file, keeps what was typed, and changes nothing', async () => {
    const broken = { name: 'zonder.csv', bytes: Buffer.from(BOTH[0]?.bytes.toString('utf8').replace('"niscode"', '"gebied"').replace('"naam"', '"titel"') ?? '') };
    const answer = await upload(jan, [broken], { nisCodes: '99001 99002' });

    expect(answer.status).toBe(422);
    expect(answer.words).toContain('In dit bestand ontbreken verplichte kolommen:naamniscode');
    expect(answer.words).toContain('Bestand: zonder.csv');
    expect(answer.html).toContain('value="99001 99002"');
    expect(answer.words).toContain('Er is niets veranderd in het portaal.');
  });

  test('refuses a NIS code that is none beside its field', async () => {
    const answer = await upload(jan, BOTH, { nisCodes: 'Lindervelde' });

    expect(answer.status).toBe(422);
    expect(answer.words).toContain('Een NIS-code heeft vijf cijfers');
  });

  test('shows no button for a list in which half of the town is missing', async () => {
    const half = { name: 'half.csv', bytes: Buffer.from((BOTH[0]?.bytes.toString('utf8') ?? '').split('\r\n').filter((row) => !/^"99000[1-7]"/.test(row)).join('\r\n')) };
    const page = await jan.get((await upload(jan, [half, fixture('secundair.csv')])).location);

    expect(page.words).toContain('Deze lijst voeren we niet door');
    expect(page.words).toContain('Gemeentelijke basisschool De Kiem');
    expect(page.root.querySelector('[name=shown]')).toBeNull();
    expect((await jan.get((await upload(jan, BOTH)).location)).root.querySelector('[name=shown]'), 'control').not.toBeNull();
  });

  test('reads pupil counts, which then stand on the page of the school', async () => {
    const sent = await upload(jan, [fixture('leerlingen.csv')]);
    const page = await jan.get(sent.location);
    expect(page.words).toContain('Niet in het register, niet ingelezen: school 990021, vestiging 7.');

    const done = await jan.submit(sent.location, formWith(page, '.button-row button'));
    expect((await jan.follow(done)).words).toContain('Klaar. De aantallen van 2 vestigingen zijn ingelezen.');
    expect((await jan.get('/beheer/scholen/990001')).words).toContain('Lager, 1ste graad79');
  });

  test('is not for who is no administrator', async () => {
    expect((await upload(hilde, BOTH)).status).toBe(404);
  });
});

describe('a school by hand', () => {
  test('is added, changed, closed into another and opened again', async () => {
    const added = await jan.post('/beheer/scholen', { id: '39107', name: 'Privéschool De Linde', network: 'Vrij gesubsidieerd onderwijs', level: 'basis', email: '', street: 'Laan 1', postalCode: '9999', town: 'Lindervelde' });
    expect(added.location).toBe('/beheer/scholen/039107');

    const at = '/beheer/scholen/039107';
    const changed = await press(await jan.get(at), at, 'school', { newClb: 'CLB De Linde', emailDomain: 'delinde.example' });
    expect(changed.status).toBe(303);
    expect((await jan.get(at)).words).toContain('CLB De Linde');

    const closed = await press(await jan.get(at), at, 'close', { mergedIntoId: '990001' });
    expect(closed.status).toBe(303);
    expect((await jan.get(at)).words).toContain('Opgegaan in Gemeentelijke basisschool De Kiem');
    expect((await press(await jan.get(at), at, 'reopen')).status).toBe(303);
  });

  test('keeps what was typed when a field is wrong, and refuses a mail domain that anybody can have', async () => {
    const at = '/beheer/scholen/990003';
    const answer = await press(await jan.get(at), at, 'school', { name: 'Een andere naam', emailDomain: 'gmail.com' });

    expect(answer.status).toBe(422);
    expect(answer.words).toContain('Bij dit domein kan iedereen een adres krijgen.');
    expect(answer.html).toContain('Een andere naam');
    expect((await jan.get(at)).words).not.toContain('Een andere naam');
  });

  test('gets a site by the form of its page, whose mistakes stand beside it', async () => {
    const at = '/beheer/scholen/990003';
    const typed = { do: 'site', site: '', number: '2', siteName: '', street: 'Weefstraat 2', town: 'Lindervelde' };
    const wrong = await jan.post(at, { ...typed, postalCode: 'x' });
    expect(wrong.status).toBe(422);
    expect(wrong.words).toContain('Een postcode heeft vier cijfers');
    expect(wrong.html).toContain('value="Weefstraat 2"');

    expect((await jan.post(at, { ...typed, postalCode: '9999' })).status).toBe(303);
    expect((await jan.get(at)).words).toContain('Weefstraat 2, 9999 Lindervelde');
  });

  test('is missing when there is none, whether it is looked at or written to', async () => {
    expect((await jan.get('/beheer/scholen/000000')).status).toBe(404);
    expect((await jan.post('/beheer/scholen/000000', { do: 'reopen' })).status).toBe(404);
    expect((await jan.get('/beheer/scholen/importeer/niets')).status).toBe(404);
    expect((await jan.post('/beheer/scholen/importeer/niets', {})).status).toBe(404);
  });
});

describe('closing days', () => {
  test('of the municipality are added, show in the school calendar, and are taken back', async () => {
    const at = '/beheer/sluitingsdagen';
    expect((await jan.post(at, { do: 'add', from: '2026-10-05', until: '2026-10-06', reason: 'Verhuis van het stadhuis' })).status).toBe(303);
    expect((await new Visitor(server.url).get('/schoolkalender?jaar=2026-2027')).words).toContain('Verhuis van het stadhuis');

    const page = await jan.get(at);
    const row = page.root.querySelectorAll('tbody tr').find((line) => line.textContent.includes('Verhuis'))?.querySelector('form');
    if (!row) throw new Error('no such row');
    expect((await jan.post(at, { ...standingIn(row), do: 'remove' })).status).toBe(303);
    expect((await new Visitor(server.url).get('/schoolkalender?jaar=2026-2027')).words).not.toContain('Verhuis van het stadhuis');
  });

  test('keep what was typed wrong', async () => {
    const answer = await jan.post('/beheer/sluitingsdagen', { do: 'add', from: '2026-10-05', until: '2026-10-01', reason: 'Verhuis' });

    expect(answer.status).toBe(422);
    expect(answer.words).toContain('De laatste dag ligt voor de eerste.');
    expect(answer.html).toContain('value="2026-10-05"');
  });

  test('of a service are its own: another service is simply not there', async () => {
    const own = await hilde.post('/dienst/sluitingsdagen', { do: 'add', service: 'bib', from: '2026-10-07', until: '', reason: 'Vorming' });
    expect(own.status).toBe(303);
    expect((await hilde.follow(own)).words).toContain('woensdag 7 oktober 2026');

    expect((await hilde.post('/dienst/sluitingsdagen', { do: 'add', service: 'sport', from: '2026-10-07', until: '', reason: 'Vorming' })).status).toBe(404);
    expect((await hilde.get('/dienst/sluitingsdagen?dienst=sport')).status).toBe(404);
  });
});

describe('the school calendar', () => {
  test('shows everybody this year and the next, and says every month in words', async () => {
    const page = await new Visitor(server.url).get('/schoolkalender');

    expect(page.words).toContain('Schoolkalender 2025-2026');
    expect(page.root.querySelectorAll('svg[role=img]')).toHaveLength(12);
    expect(page.root.querySelectorAll('svg[role=img]')[8]?.getAttribute('aria-label')).toContain('mei 2026: Dag van de Arbeid 1;');
    expect((await new Visitor(server.url).get('/schoolkalender?jaar=2026-2027')).words).toContain('Herfstvakantie2 nov 2026 tot en met 8 nov 2026');
    expect((await new Visitor(server.url).get('/schoolkalender?jaar=onzin')).words).toContain('Schoolkalender 2025-2026');
  });

  test('is a file for a calendar, whole days with the day after as their end', async () => {
    const file = await new Visitor(server.url).get('/schoolkalender/2026-2027.ics');
    const events = new ICAL.Component(ICAL.parse(file.html)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const autumn = events.find(({ summary }) => summary === 'Herfstvakantie');

    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect([autumn?.startDate.toString(), autumn?.endDate.toString()]).toEqual(['2026-11-02', '2026-11-09']);
    expect(events.map(({ summary }) => summary)).toContain('Gemeente gesloten: Tussen Kerstmis en Nieuwjaar');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect((await new Visitor(server.url).get('/schoolkalender/2026-2028.ics')).status).toBe(404);
  });
});
