import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RootDb } from '#db/client.ts';
import * as schema from '#db/schema/index.ts';
import { type Page, Visitor, formWith } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { aSurvey, anAnsweredSurvey } from '#tests/support/surveys.ts';

const PUPILS = 'Hoeveel leerlingen telt je school op 1 februari?';
const CHECK = '/dienst/bevragingen/nakijken';
let portal: RunningServer;
let db: RootDb & { $client: Database.Database };
let environment: Visitor;
let sport: Visitor;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = drizzle({ client: new Database(`${portal.dataDir}/portaal.db`), schema, casing: 'snake_case' });
  const works = (service: string) => db.$client.prepare<[string], { name: string }>("SELECT p.name FROM people p JOIN role_grants g ON g.person_id = p.id WHERE g.service_id = ? AND g.state = 'active'").get(service)?.name ?? '';
  environment = await new Visitor(portal.url).signIn(works('milieu'));
  sport = await new Visitor(portal.url).signIn(works('sport'));
  const schools = db.$client.prepare<[], { id: string }>("SELECT id FROM schools ORDER BY id LIMIT 4").all();
  anAnsweredSurvey(db, schools.map(({ id }) => id), { asks: [{ text: PUPILS }, { text: 'Beschikt de school over een eigen turnzaal?', type: 'yes-no' }] });
});
afterAll(async () => {
  db?.$client.close();
  await portal?.stop();
});

describe('while questions are typed', () => {
  const check = (text: string, by = environment): Promise<Page> => by.post(CHECK, { text });

  test('what was asked before appears with who, when and how many, as a piece of a page with its words marked', async () => {
    const page = await check(`1. ${PUPILS}\n2. Hoeveel kilo restafval heb je per week?`);

    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<html|<head|<script/i);
    expect(page.root.textContent).toMatch(/1 van de 2 weten we al/);
    expect(page.root.textContent).toMatch(/Sportdienst: Sportplanning[\s\S]*gevraagd op 12 jan 2026 · 4 van 4 scholen antwoordden[\s\S]*geldig tot 30 juni 2027/);
    expect(page.root.querySelectorAll('mark').length).toBeGreaterThan(1);
    expect(page.root.querySelectorAll('button, form')).toEqual([]);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
  });

  test.each([
    ['nothing', '', /Er staat nog niets/],
    ['bytes', '\u0000\u0001\u0002\u0003'.repeat(200), /geen leesbare tekst/],
    ['more than 100 kB', `${'afval '.repeat(20_000)}?`, /te lang/],
    ['ten thousand questions', 'Hoe veel?\n'.repeat(9_900), /meer dan 200 vragen/],
    ['no question', 'Beste collega, zie bijlage. Met groeten', /nog geen vraag/],
  ])('%s gets a clear sentence at once', async (_, text, sentence) => {
    const began = performance.now();
    const page = await check(text);

    expect([page.status, page.root.textContent]).toEqual([422, expect.stringMatching(sentence)]);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test('hostile texts stay texts, and one right-to-left mark turns nothing around it', async () => {
    aSurvey(db, { serviceId: 'sport', title: '<img src=x onerror=alert(1)>', opensOn: '2026-06-01', asks: ['Hoeveel <b>fietsen</b> "staan" er\u202e in de stalling\'?'] });
    const page = await check('Hoeveel <b>fietsen</b> staan er in de stalling?');

    expect(page.html).not.toMatch(/<img|<b>/);
    expect(page.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page.root.querySelectorAll('bdi').length).toBeGreaterThan(2);
  });

  test('is for services alone, and not for asking without end', async () => {
    const teacher = await new Visitor(portal.url).signIn('An Peeters');

    expect((await check(PUPILS, teacher)).status).toBe(404);
    expect((await environment.get(CHECK)).status).toBe(405);
    const statuses: number[] = [];
    for (let at = 0; at < 62; at += 1) statuses.push((await check('kort', sport)).status);
    expect(statuses.slice(0, 60).every((status) => status === 422)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a survey before it is sent', () => {
  const typed = {
    necessity: 'mandatory', law: 'Decreet basisonderwijs, art. 153', benefit: '', purpose: 'We plannen de ophaling.', minutes: '10', opensOn: '2026-05-18', closesOn: '2026-06-05', referenceOn: '', dan: 'verstuur',
  };

  test('shows what is known and what it costs, keeps what was typed, and is sent when everything is said', async () => {
    const { survey, questions } = aSurvey(db, { asks: [PUPILS, 'Hoeveel kilo restafval heb je per week?'] });
    const at = `/dienst/bevragingen/${survey.id}`;
    const page = await environment.get(`${at}/versturen`);
    expect(page.words).toMatch(/1 van 2 vragen is al beantwoord door \d+ van \d+ scholen/);
    expect(page.words).toMatch(/minuten per school, samen 30 minuten bij 15 scholen/);
    expect(page.root.querySelector(`a[href="${at}#nakijken-${questions[0]?.id}"]`)).not.toBeNull();

    const form = formWith(page, 'button[value="verstuur"]');
    const incomplete = await environment.submit(`${at}/versturen`, form, { ...typed, law: '', opensOn: '2026-05-15' });
    expect([incomplete.status, incomplete.root.querySelector('#purpose')?.textContent]).toEqual([422, typed.purpose]);
    expect(incomplete.words).toMatch(/Schrijf welke wet[\s\S]*met vakantie/);

    const open = await environment.submit(`${at}/versturen`, form, typed);
    expect([open.status, open.words]).toEqual([422, expect.stringContaining('ze zijn al gesteld')]);

    const shown = await environment.get(at);
    const press = (verdict: string, more = {}) => environment.submit(at, formWith(shown, `button[value="${verdict}"]`), { verdict, ...more });
    const decided = await press('ask-anyway', { reason: '' });
    expect([decided.status, decided.words]).toEqual([422, expect.stringContaining('Schrijf in één zin waarom')]);
    const meanwhile = await press('reuse', { basis: 'of another text' });
    expect([meanwhile.status, meanwhile.words]).toEqual([409, expect.stringContaining('De vraag veranderde intussen')]);
    expect((await press('reuse')).location).toContain(at);
    expect((await environment.get(at)).words).toContain('Je hergebruikt deze antwoorden.');

    const old = await environment.submit(`${at}/versturen`, form, { ...typed, basis: 'of an older moment' });
    expect([old.status, old.words]).toEqual([409, expect.stringContaining('Iemand anders')]);
    const sent = await environment.submit(`${at}/versturen`, form, typed);
    expect([sent.status, sent.location]).toEqual([303, at]);
    expect((await environment.follow(sent)).html).toMatch(/Verstuurd naar \d+ scholen/);
    expect((await environment.get(`${at}/versturen`)).words).toContain('al verstuurd');
  });

  test('is of its own service: another neither sees nor sends it', async () => {
    const { survey } = aSurvey(db, { asks: ['Hoeveel kilo papier heb je per week?'] });

    expect((await sport.get(`/dienst/bevragingen/${survey.id}/versturen`)).status).toBe(404);
    expect((await sport.post(`/dienst/bevragingen/${survey.id}/versturen`, typed)).status).toBe(404);
    expect(db.$client.prepare('SELECT count(*) AS n FROM survey_invitations WHERE survey_id = ?').get(survey.id)).toEqual({ n: 0 });
  });
});
