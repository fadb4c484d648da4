import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '#src/i18n/nl/index.ts';
import { type Page, Visitor, formWith, press, sentenceBeside } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const words = nl.offerEditor;
let portal: RunningServer;
let db: Database.Database;
let sam: Visitor;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`, { readonly: true });
  sam = await new Visitor(portal.url).signIn('Sam Verbeke');
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

const offerId = (code: string) => db.prepare<[string], { id: string }>("SELECT id FROM offers WHERE code = ? AND school_year = '2026-2027'").get(code)?.id ?? '';

/** A new offer as its form makes it; answers the address of its overview. */
async function begin(visitor: Visitor, typed: Record<string, string>): Promise<string> {
  const page = await visitor.get('/dienst/aanbod/nieuw');
  const answer = await visitor.submit('/dienst/aanbod/nieuw', formWith(page, '[name=title]'), typed);
  expect(answer.status).toBe(303);
  expect(answer.location).toMatch(/^\/dienst\/aanbod\/[\w-]{36}\/wat$/);
  return (answer.location ?? '').replace(/\/wat$/, '');
}

/** Fills in a step and presses one of its buttons. */
async function fill(visitor: Visitor, at: string, typed: Record<string, string | readonly string[]>, then = 'bewaar'): Promise<Page> {
  const page = await visitor.get(at);
  return visitor.submit(at, formWith(page, '[name=basis]'), { ...typed, dan: then });
}

describe('the list of a service', () => {
  test('shows its own offers only, with where each stands and what it still needs', async () => {
    const page = await sam.get('/dienst/aanbod');
    const rows = page.root.querySelectorAll('tbody tr').map((row) => row.textContent.replace(/\s+/g, ' ').trim());

    expect(rows.find((row) => row.includes('Poëzie op de speelplaats'))).toMatch(/Concept ?2 punten/);
    expect(rows.find((row) => row.includes('Grensland') && row.includes('CUL-02'))).toMatch(/Gepubliceerd ?niets ?\d aanvragen/);
    expect(page.words).not.toContain('Kinderboerderij');
    const jef = await (await new Visitor(portal.url).signIn('Jef Wauters')).get('/dienst/aanbod');
    expect(jef.words).toContain(words.states['published-with-changes']);
    const hilde = await (await new Visitor(portal.url).signIn('Hilde Mertens')).get('/dienst/aanbod');
    expect(hilde.words).toContain('Gepland op 18 mei 2026');
  });
});

describe('a new offer', () => {
  test('is refused without a name or a kind, each with its sentence, and keeps what was typed', async () => {
    const page = await sam.get('/dienst/aanbod/nieuw');
    const answer = await sam.submit('/dienst/aanbod/nieuw', formWith(page, '[name=title]'), { externalUrl: 'javascript:alert(1)', bookingMode: 'elsewhere' });

    expect(answer.status).toBe(422);
    expect(sentenceBeside(answer, 'title')).toBe(nl.errors['title-missing']);
    expect(sentenceBeside(answer, 'bookingForm')).toBe(nl.errors['choice-missing']);
    expect(sentenceBeside(answer, 'externalUrl')).toBe(nl.errors['web-address-wrong']);
    expect(answer.root.querySelector('[name=externalUrl]')?.getAttribute('value')).toBe('javascript:alert(1)');
  });

  test('is never for a service where one does not work', async () => {
    const page = await sam.get('/dienst/aanbod/nieuw');
    await sam.submit('/dienst/aanbod/nieuw', formWith(page, '[name=title]'), { title: 'Van een ander', bookingForm: 'reeks', service: 'sport' });
    const made = db.prepare<[], { service: string }>("SELECT o.service_id AS service FROM offers o JOIN offer_drafts d ON d.offer_id = o.id WHERE d.content LIKE '%Van een ander%'").all();
    expect(made).toEqual([{ service: 'cultuur' }]);
  });
});

describe('a step', () => {
  test('gives more rows without JavaScript and keeps what was typed, also what is wrong', async () => {
    const at = await begin(sam, { title: 'Rijen', bookingForm: 'vaste_sessie' });
    const more = await fill(sam, `${at}/wanneer`, { 'sessions.1.day': '2026-11-17', 'sessions.1.from': 'tien uur' }, 'rij:sessions');

    expect(more.status).toBe(200);
    expect(more.root.querySelectorAll('[name$=".capacity"]')).toHaveLength(5);
    const wrong = await sam.submit(`${at}/wanneer`, formWith(more, '[name=basis]'), { 'sessions.5.day': '2026-11-18', dan: 'verder' });
    expect(wrong.status).toBe(422);
    expect(sentenceBeside(wrong, 'sessions.1.from')).toBe(nl.errors['time-wrong']);
    expect(sentenceBeside(wrong, 'sessions.5.from')).toBe(nl.errors['cell-missing']);
    expect(wrong.root.querySelector('[name="sessions.1.from"]')?.getAttribute('value')).toBe('tien uur');
    expect(wrong.root.querySelector('.error-summary a')?.getAttribute('href')).toBe('#sessions.1.from');
  });

  test('of another service, or that does not exist, is the page for what does not exist', async () => {
    const other = offerId('SPO-01');
    for (const address of [`/dienst/aanbod/${other}`, `/dienst/aanbod/${other}/wat`, `/dienst/aanbod/${other}/voorbeeld`, `/dienst/aanbod/${other}/publiceer`, `/dienst/aanbod/${offerId('CUL-01')}/niets`]) {
      expect((await sam.get(address)).status, address).toBe(404);
    }
    expect((await sam.post(`/dienst/aanbod/${other}`, { dan: 'archiveer' })).status).toBe(404);
    expect((await sam.post(`/dienst/aanbod/${other}/publiceer`, { dan: 'nu' })).status).toBe(404);
    expect((await sam.get(`/dienst/aanbod/${offerId('CUL-01')}/wat`)).status, 'control').toBe(200);
  });
});

describe('two people who open the same step (R7)', () => {
  test('the second gets 409 with both texts, loses nothing, and may then choose', async () => {
    const at = `${await begin(sam, { title: 'Samen schrijven', bookingForm: 'op_school' })}/wat`;
    const other = await new Visitor(portal.url).signIn('Sam Verbeke');
    const [mine, theirs] = [await sam.get(at), await other.get(at)];
    expect((await other.submit(at, formWith(theirs, '[name=basis]'), { summary: 'Hun tekst.', dan: 'bewaar' })).status).toBe(303);

    const conflict = await sam.submit(at, formWith(mine, '[name=basis]'), { summary: 'Mijn tekst.', dan: 'bewaar' });
    expect(conflict.status).toBe(409);
    const cells = conflict.root.querySelectorAll('.difference').map(({ textContent }) => textContent);
    expect(cells).toEqual(['Mijn tekst.', 'Hun tekst.']);
    expect(conflict.words).toContain(words.conflict.title);
    expect(conflict.root.querySelector('[name=summary]')?.textContent).toBe('Mijn tekst.');
    expect((await sam.get(at)).root.querySelector('[name=summary]')?.textContent, 'not overwritten').toBe('Hun tekst.');

    expect((await sam.submit(at, formWith(conflict, '[name=basis]'), { dan: 'bewaar' })).status).toBe(303);
    expect((await sam.get(at)).root.querySelector('[name=summary]')?.textContent).toBe('Mijn tekst.');
  });
});

describe('from a draft to the catalogue and back', () => {
  test('what is missing stands on the overview with a link; then it is published, changed, taken back and put away', async () => {
    const at = await begin(sam, { title: 'Licht en schaduw', bookingForm: 'vaste_sessie' });
    const gaps = await sam.get(at);
    expect(gaps.words).toContain(words.findings.sessions());
    expect(gaps.root.querySelectorAll('#ontbreekt ~ ul a').map((link) => link.getAttribute('href'))).toEqual([`${at}/wat`, `${at}/voor-wie`, `${at}/wanneer`]);
    expect(gaps.root.querySelectorAll('main .utrecht-button--primary-action').map((button) => [button.textContent.trim(), button.getAttribute('href')])).toEqual([[words.overview.complete, `${at}/wat`]]);
    expect((await sam.post(`${at}/publiceer`, { dan: 'nu' })).words).toContain(words.refusals['has-gaps']);

    await fill(sam, `${at}/wat`, { summary: 'Figuren van licht.', themes: ['cultuur'] });
    await fill(sam, `${at}/voor-wie`, { 'grades.alle': ['lager-2'] });
    await fill(sam, `${at}/wanneer`, { 'sessions.1.day': '2026-11-03', 'sessions.1.from': '10', 'sessions.1.until': '11', 'sessions.1.capacity': '100' });
    expect((await sam.get(at)).words, 'odd, but it may').toContain('di 3 nov 2026, 10 u. valt in de herfstvakantie.');

    const preview = await sam.get(`${at}/voorbeeld`);
    expect(preview.words).toContain('Figuren van licht.');
    expect(preview.root.querySelectorAll('main form')).toHaveLength(0);
    expect(preview.root.querySelector('main button[disabled]')?.textContent).toContain(nl.offers.onePage.ask);

    const visitor = new Visitor(portal.url);
    expect((await visitor.get('/aanbod/licht-en-schaduw')).status).toBe(404);
    expect((await press(sam, `${at}/publiceer`, 'nu')).status).toBe(303);
    expect((await visitor.get('/aanbod/licht-en-schaduw')).words).toContain('Figuren van licht.');

    await fill(sam, `${at}/wat`, { summary: 'Nieuwe zin.' });
    expect((await visitor.get('/aanbod/licht-en-schaduw')).words, 'schools read what is published').toContain('Figuren van licht.');
    const changes = await sam.get(`${at}/publiceer`);
    expect(changes.root.querySelectorAll('.difference').map(({ textContent }) => textContent)).toEqual(['Figuren van licht.', 'Nieuwe zin.']);
    await press(sam, at, 'gooi-weg');
    expect((await sam.get(at)).words).not.toContain('Nieuwe zin.');

    await press(sam, at, 'haal-weg');
    const back = await sam.get(`${at}/publiceer`);
    expect(back.words, 'what was taken off comes back').toContain(words.publish.back);
    expect(back.words).not.toContain(words.publish.noChanges);
    expect((await visitor.get('/aanbod/licht-en-schaduw')).status).toBe(404);
    expect((await press(sam, at, 'verwijder')).location).toBe('/dienst/aanbod');
    expect((await sam.get(at)).status).toBe(404);
  });

  test('what schools asked for is archived, never deleted', async () => {
    const at = `/dienst/aanbod/${offerId('CUL-04')}`;
    const refused = await sam.post(at, { dan: 'verwijder' });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain(words.refusals['offer-has-requests']);
    expect((await sam.get(at)).root.querySelector('button[value=verwijder]')).toBeNull();
  });

  test('what says nothing new has no button to publish it', async () => {
    const at = `/dienst/aanbod/${offerId('CUL-04')}`;
    const page = await sam.get(`${at}/publiceer`);
    expect(page.words).toContain(words.publish.noChanges);
    expect(page.root.querySelectorAll('main button')).toHaveLength(0);

    await fill(sam, `${at}/voor-wie`, { grades: ['L1', 'L2', 'L3'] });
    const changed = await sam.get(`${at}/publiceer`);
    expect(changed.root.querySelectorAll('.difference').map(({ textContent }) => textContent).at(-1), 'as people say it').toBe('1ste tot en met 3de leerjaar');
    expect(changed.root.querySelectorAll('main button').map((button) => button.getAttribute('value')), 'control').toEqual(['nu', 'plan']);
    await press(sam, at, 'gooi-weg');
  });

  test('a day in the past or that does not exist is refused beside its field', async () => {
    const at = `/dienst/aanbod/${offerId('CUL-04')}`;
    await fill(sam, `${at}/wat`, { keywords: 'film' });
    for (const [day, error] of [['2026-05-12', 'day-past'], ['2026-02-30', 'date-wrong'], ['', 'date-missing']] as const) {
      const page = await sam.post(`${at}/publiceer`, { day, dan: 'plan' });
      expect(page.status, day).toBe(422);
      expect(sentenceBeside(page, 'day'), day).toBe(nl.errors[error]);
    }
    expect((await sam.post(`${at}/publiceer`, { day: '2026-05-20', dan: 'plan' })).status).toBe(303);
    expect((await sam.get(at)).words).toContain('Gepland op 20 mei 2026');
    expect((await press(sam, `${at}/publiceer`, 'schrap')).status).toBe(303);
    await press(sam, at, 'gooi-weg');
  });
});

describe('what is not asked for here (B4)', () => {
  const visitor = () => new Visitor(portal.url);

  test('leads to the other website, and only there', async () => {
    const page = await visitor().get('/aanbod/klasbezoek-aan-het-vlasmuseum');
    const link = page.root.querySelector('a[href^="https://vlasmuseum.example"]');

    expect(link?.textContent).toContain(nl.offers.onePage.askElsewhere);
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer external');
    expect(page.root.querySelector('form[action="/aanvraag/voeg-toe"]')).toBeNull();
  });

  test('is only read, when it is information; both are found in the catalogue by how they are asked for', async () => {
    const page = await visitor().get('/aanbod/schoolroutekaart-van-lindervelde');
    expect(page.words).toContain(nl.offers.onePage.informationText);
    expect(page.root.querySelector('form[action="/aanvraag/voeg-toe"]')).toBeNull();
    expect((await visitor().get('/aanbod?beschikbaar=information')).root.querySelectorAll('.card-title').map(({ textContent }) => textContent)).toEqual(['Schoolroutekaart van Lindervelde']);
    expect((await visitor().get('/aanbod?beschikbaar=elsewhere')).words).toContain('Klasbezoek aan het Vlasmuseum');
  });

  test('is not put on a list, and stands not among what can be noted by phone', async () => {
    const id = db.prepare<[], { id: string }>("SELECT id FROM offers WHERE slug = 'klasbezoek-aan-het-vlasmuseum'").get()?.id ?? '';
    expect((await visitor().post('/aanvraag/voeg-toe', { aanbod: id, dan: 'vraag' })).status).toBe(404);
    expect((await visitor().post('/aanvraag/voeg-toe', { aanbod: offerId('CUL-01'), dan: 'vraag' })).status, 'control').toBe(303);
    const desk = await (await new Visitor(portal.url).signIn('Wim Ceulemans')).get('/dienst');
    const choices = desk.root.querySelectorAll('select[name=offer] option').map(({ textContent }) => textContent);
    expect(choices.join()).toContain('Erfgoedwandeling');
    expect(choices.join()).not.toContain('Vlasmuseum');
  });
});

test('questions of the service itself are asked in the form and read on the check page (B3)', async () => {
  const an = await new Visitor(portal.url).signIn('An Peeters');
  await an.post('/aanvraag/voeg-toe', { aanbod: offerId('MOB-04'), dan: 'vraag' });
  const page = await an.get('/aanvraag');
  const [choice = '', consent = ''] = new Set(page.root.querySelectorAll('[name*=".eigen-"]').map((field) => field.getAttribute('name') ?? ''));
  expect(page.words).toContain('Hoe ziet de straat aan de schoolpoort eruit?');

  const typed = { 'mob-04.motivation': 'Het is te druk aan onze poort.', 'mob-04.lead': 'de directie', dan: 'nakijken' };
  const wrong = await an.submit('/aanvraag', formWith(page, 'button[value=nakijken]'), typed);
  expect(wrong.status).toBe(422);
  expect(sentenceBeside(wrong, choice)).toBe(nl.errors['choice-missing']);
  const right = await an.submit('/aanvraag', formWith(wrong, 'button[value=nakijken]'), { [choice]: 'Een woonstraat', [consent]: 'Nee', dan: 'nakijken' });
  expect(right.location, right.words.slice(0, 400)).toBe('/aanvraag/nakijken');
  expect((await an.follow(right)).words).toMatch(/Een woonstraat.*Is de ouderraad akkoord\?.*Nee/);
});
