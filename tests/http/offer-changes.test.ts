import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '#src/i18n/nl/index.ts';
import { addToList, filledIn } from '#tests/support/asking.ts';
import { type Page, Visitor, formWith, press } from '#tests/support/http.ts';
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
const words = nl.offerChanges;

interface Row {
  readonly id: string;
  readonly offer: string;
  readonly state: string;
  readonly own: string;
  readonly newest: string;
}

/** What De Kiem has of the environment service, that changed its offer last week. */
const waste = (): Row => {
  const row = db
    .prepare<[], Row>(
      "SELECT l.id, l.offer_id AS offer, l.state, l.offer_version_id AS own, o.current_version_id AS newest FROM request_lines l JOIN offers o ON o.id = l.offer_id JOIN requests r ON r.id = l.request_id WHERE o.code = 'MIL-02' AND o.school_year = '2026-2027' AND r.school_id = '990001'",
    )
    .get();
  if (!row) throw new Error('De Kiem has no containers');
  return row;
};

const tableOf = (page: Page) => page.root.querySelectorAll('.changes-table tbody tr').map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent.trim()));
const CHANGED = [['Wanneer', '1 sep 2026 tot en met 31 aug 2027', '1 sep 2026 tot en met 30 juni 2027'], ['Plaats', 'Aan de schoolpoort', 'Aan de straatkant, voor 7 u.']];

describe('an offer that changed after a school had its agreement', () => {
  test('shows both sides what it was and what it becomes, with the question for the school', async () => {
    const { id, state } = waste();
    const ofSchool = await (await as('Rita Claes')).get(`/mijn-school/lijnen/${id}`);
    const ofService = await (await as('Fatima El Idrissi')).get(`/dienst/lijnen/${id}`);

    expect(state).toBe('reconfirm');
    expect([tableOf(ofSchool), tableOf(ofService)]).toEqual([CHANGED, CHANGED]);
    expect(ofSchool.words).toContain(words.school.title);
    expect(ofService.words).toContain(words.service.title);
    expect(ofService.words).not.toContain(nl.requests.school.reconfirmButton);
  });

  test('has its versions for its own service, and for nobody else', async () => {
    const { offer } = waste();
    const agreed = db.prepare<[string], { n: number }>("SELECT count(*) AS n FROM request_lines WHERE offer_id = ? AND state = 'reconfirm'").get(offer)?.n ?? 0;
    expect(agreed).toBeGreaterThan(0);
    const address = `/dienst/aanbod/${offer}/versies`;
    const page = await (await as('Fatima El Idrissi')).get(address);

    expect(page.status).toBe(200);
    expect(page.root.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('td')[1]?.textContent.trim().replace(/\s+/g, ' '))).toEqual([
      // Every school with an agreement keeps it under the first version, and is asked about the third.
      `${words.versions.lines(0)}${words.versions.asked(agreed)}`, words.versions.lines(0), words.versions.lines(agreed),
    ]);
    for (const sentence of ['door Fatima El Idrissi', 'Plaats: Aan de schoolpoort wordt Aan de straatkant, voor 7 u.', words.versions.first]) expect(page.words).toContain(sentence);
    for (const name of ['Sam Verbeke', 'Els Vermeulen', 'Rita Claes']) expect((await (await as(name)).get(address)).status, name).toBe(404);
    expect((await (await as('Fatima El Idrissi')).get('/dienst/aanbod/bestaat-niet/versies')).status).toBe(404);
  });

  test('asks why when it does not suit, and keeps the question open', async () => {
    const { id } = waste();
    const refused = await press(await as('Rita Claes'), `/mijn-school/lijnen/${id}`, 'geen-moment', '');

    expect(refused.status).toBe(422);
    expect(refused.words).toContain(nl.requests.refusals['reply-missing']);
    expect(waste().state).toBe('reconfirm');
  });

  test('is agreed anew with one press, and then stands under the new conditions', async () => {
    const rita = await as('Rita Claes');
    const { id, own, newest } = waste();
    expect(own).not.toBe(newest);
    const page = await rita.follow(await press(rita, `/mijn-school/lijnen/${id}`, 'past'));

    expect(page.words).toContain(nl.requests.done.reconfirmed);
    expect(tableOf(page)).toEqual([]);
    expect(waste()).toMatchObject({ state: 'accepted', own: newest });
  });

  test('that the school did not say yes to, is shown beside what it has', async () => {
    const { id } = waste();
    const first = db.prepare<[string], { id: string }>('SELECT id FROM offer_versions WHERE offer_id = ? AND number = 1').get(waste().offer);
    db.prepare('UPDATE request_lines SET offer_version_id = ? WHERE id = ?').run(first?.id, id);
    const ofSchool = await (await as('Rita Claes')).get(`/mijn-school/lijnen/${id}`);
    const ofService = await (await as('Fatima El Idrissi')).get(`/dienst/lijnen/${id}`);

    expect(ofSchool.words).toContain(words.school.agreedOn('2026-03-31'));
    expect(ofService.words).toContain(words.service.agreedOn('2026-03-31'));
    expect([tableOf(ofSchool), tableOf(ofService)]).toEqual([CHANGED, CHANGED]);
  });
});

describe('a half day on which the own school is free', () => {
  const asked = async (visitor: Visitor): Promise<Page> => {
    const page = await addToList(visitor, ['bezoek_op_afspraak']);
    const read = await visitor.submit('/aanvraag', formWith(page, 'button[value=nakijken]'), { ...filledIn(page, ['bezoek_op_afspraak']), dan: 'nakijken' });
    return visitor.follow(read);
  };
  const warning = nl.freeDays.forSchool({ day: '2026-10-20', parts: ['morning'], label: 'pedagogische studiedag', quiet: false });

  test('is said before it is asked, and refuses nothing', async () => {
    const joke = await as('Joke Dierckx');
    expect((await asked(joke)).words).not.toContain(warning);
    db.prepare("INSERT INTO free_half_days (site_id, day, part, kind, label) VALUES ('990001-1', '2026-10-20', 'morning', 'study-day', '')").run();

    const check = await joke.get('/aanvraag/nakijken');
    expect(check.words).toContain(warning);
    const sent = await joke.submit('/aanvraag/nakijken', formWith(check, '[name=sleutel]'), {});
    expect(sent.status).toBe(303);

    const line = db.prepare<[], { id: string }>("SELECT l.id FROM request_lines l JOIN offers o ON o.id = l.offer_id WHERE o.code = 'BIB-01' ORDER BY l.changed_at DESC, l.rowid DESC").get();
    const desk = await (await as('Hilde Mertens')).get(`/dienst/lijnen/${line?.id}`);
    expect(desk.words).toContain(nl.freeDays.forService({ day: '2026-10-20', parts: ['morning'], label: 'pedagogische studiedag', quiet: false }));
  });
});

test('what a service took out of the catalogue stays at the line of a school, without a link that leads nowhere', async () => {
  const [rita, fatima] = [await as('Rita Claes'), await as('Fatima El Idrissi')];
  const line = `/mijn-school/lijnen/${waste().id}`;
  const toOffer = async () => (await rita.get(line)).root.querySelector('main a[href^="/aanbod/"]')?.getAttribute('href');
  const online = await toOffer();
  expect((await rita.get(online ?? '')).status, 'control').toBe(200);

  await press(fatima, `/dienst/aanbod/${waste().offer}`, 'haal-weg');
  expect((await rita.get(online ?? '')).status).toBe(404);
  expect((await rita.get(line)).words).toContain('Gratis ophaling');
  expect(await toOffer()).toBeUndefined();
});
