import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RootDb } from '#db/client.ts';
import * as schema from '#db/schema/index.ts';
import { Visitor, formWith, standingIn } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey, anAnsweredSurvey } from '#tests/support/surveys.ts';

const HOME = '/dienst/bevragingen';
const PUPILS = 'Hoeveel leerlingen telt je school op 1 februari?';
let portal: RunningServer;
let db: RootDb & { $client: Database.Database };
let environment: Visitor;
let sport: Visitor;
let coordinator: Visitor;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = drizzle({ client: new Database(`${portal.dataDir}/portaal.db`), schema, casing: 'snake_case' });
  const signedIn = (name: string) => new Visitor(portal.url).signIn(name);
  [environment, sport, coordinator] = [await signedIn('Fatima El Idrissi'), await signedIn('Dries Maes'), await signedIn('Els Vermeulen')];
  const schools = db.$client.prepare<[], { id: string }>('SELECT id FROM schools ORDER BY id LIMIT 4').all();
  anAnsweredSurvey(db, schools.map(({ id }) => id), { asks: [PUPILS] });
});
afterAll(async () => {
  db?.$client.close();
  await portal?.stop();
});

const begin = async (vragen = `${PUPILS}\nHoeveel kilo restafval heb je per week?`, by = environment) => (await by.post(HOME, { vragen })).location ?? '';

describe('the first screen of surveys', () => {
  test('takes pasted questions, and says at once what is known', async () => {
    const sent = await environment.post(HOME, { vragen: `Afval op school\n1. ${PUPILS}\n2. Hoeveel kilo restafval heb je per week?` });
    expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/dienst\/bevragingen\/[\w-]{36}$/)]);

    const page = await environment.follow(sent);
    expect(page.words).toMatch(/We vonden 2 vragen\..*Afval op school.*Wat we al weten.*1 van/);
    expect(page.words.match(/Vraag \d · /g)).toEqual(['Vraag 1 · ', 'Vraag 2 · ']);
    expect((await environment.get(HOME)).words).toMatch(/Afval op school\s*In opmaak\s*nog geen periode\s*1 van de 2 vragen/);
  });

  test('makes one survey of a form that is sent twice, and another when something else stands in it', async () => {
    const sleutel = new Map(Object.entries(standingIn(formWith(await environment.get(HOME), '#vragen')))).get('sleutel') ?? '';
    const send = async (vragen: string) => (await environment.post(HOME, { vragen, sleutel })).location;
    const [once, twice, other] = [await send(PUPILS), await send(PUPILS), await send('Is er een composthoop?')];
    expect([once, other]).toEqual([twice, expect.not.stringContaining(twice ?? '')]);

    const add = async () => environment.post(once ?? '', { plak: 'Hoeveel klassen zijn er?', na: '1', dan: 'voeg-toe' });
    await add();
    await add();
    expect((await environment.get(once ?? '')).words.match(/Vraag \d · /g)).toHaveLength(2);
  });

  test('takes a link without opening it, and asks for the questions in one sentence', async () => {
    const page = await environment.follow(await environment.post(HOME, { vragen: 'https://forms.example/afval-2026' }));
    expect(page.words).toContain('Plak ook de vragen hieronder.');
    expect(page.root.querySelector('main a[href="https://forms.example/afval-2026"]')?.getAttribute('rel')).toBe('noreferrer');
  });

  test('takes a file, and says in its field what is wrong with one', async () => {
    const upload = (name: string, bytes: Buffer) => environment.upload(HOME, { vragen: '' }, [{ field: 'bestand', name, type: 'text/csv', bytes }]);
    expect((await upload('vragen.csv', Buffer.from('Vraag\nIs er een composthoop?\n'))).status).toBe(303);
    const wrong = await upload('foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    expect([wrong.status, wrong.root.querySelector('#bestand-fout')?.textContent]).toEqual([422, expect.stringMatching(/\S/)]);
  });

  test.each([
    ['nothing', '', 'Plak eerst je vragen'], ['10.000 questions', 'Hoe veel?\n'.repeat(9_900), 'meer dan 200 vragen'], ['more than 100 kB', `Hoeveel ${'afval '.repeat(20_000)}?`, 'Dit is te lang'],
    ['no question', 'Met vriendelijke groeten', 'We vinden hier geen vraag in'],
  ])('refuses %s in its own sentence and keeps what was typed', async (_, vragen, sentence) => {
    const page = await environment.post(HOME, { vragen });
    expect([page.status, page.root.querySelector('#vragen-fout')?.textContent]).toEqual([422, expect.stringContaining(sentence)]);
    expect(page.root.querySelector('#vragen')?.textContent.trim()).toBe(vragen.trim());
  });
});

describe('a survey', () => {
  test('is changed by its service: what was typed on an older form is shown beside what stands there (409)', async () => {
    const at = await begin();
    const [mine, theirs] = [await environment.get(`${at}/gegevens`), await environment.get(`${at}/gegevens`)];
    expect((await environment.submit(`${at}/gegevens`, formWith(theirs, '[name=basis]'), { title: 'Afval', opensOn: '2026-06-01', closesOn: '2026-06-12' })).status).toBe(303);

    const conflict = await environment.submit(`${at}/gegevens`, formWith(mine, '[name=basis]'), { title: 'Vuilnis' });
    expect([conflict.status, conflict.words]).toEqual([409, expect.stringMatching(/Titel\s*Vuilnis\s*Afval/)]);
    expect((await environment.submit(`${at}/gegevens`, formWith(conflict, '[name=basis]'), {})).status).toBe(303);
    expect((await environment.get(at)).words).toContain('Vuilnis');
    const wrong = await environment.submit(`${at}/gegevens`, formWith(await environment.get(`${at}/gegevens`), '[name=basis]'), { title: '' });
    expect([wrong.status, wrong.words]).toEqual([422, expect.stringContaining('Geef de bevraging een titel.')]);
  });

  test('has questions that are edited, moved, added and removed one by one', async () => {
    const at = await begin('Is er een composthoop?\nIs er een refter?');
    const edit = (await environment.get(at)).root.querySelector('.question-tools a')?.getAttribute('href') ?? '';
    const wrong = await environment.submit(edit, formWith(await environment.get(edit), '[name=basis]'), { type: 'choice', options: 'alleen deze' });
    expect([wrong.status, wrong.root.querySelector('#options-fout')?.textContent]).toEqual([422, expect.stringContaining('minstens twee keuzes')]);
    expect((await environment.submit(edit, formWith(wrong, '[name=basis]'), { options: 'ja, groot\nja, klein' })).status).toBe(303);

    const id = edit.split('/').at(-1) ?? '';
    await environment.post(at, { dan: `omlaag:${id}` });
    await environment.post(at, { dan: 'voeg-toe', plak: 'Is er een moestuin?' });
    const texts = async () => (await environment.get(at)).root.querySelectorAll('.question-card h3').map((title) => title.textContent);
    expect(await texts()).toEqual(['Is er een refter?', 'Is er een composthoop?', 'Is er een moestuin?']);
    await environment.post(at, { dan: `vraag-weg:${id}` });
    expect(await texts()).toEqual(['Is er een refter?', 'Is er een moestuin?']);
    expect((await environment.post(at, { dan: 'voeg-toe', plak: '' })).status).toBe(422);
    expect((await environment.get(`${at}/voorbeeld`)).root.querySelectorAll('main fieldset').length).toBe(2);
  });

  test('is read by colleagues and the coordinator, who write nothing in it', async () => {
    const at = await begin();
    for (const who of [sport, coordinator]) {
      const page = await who.get(at);
      expect([page.status, page.words]).toEqual([200, expect.stringMatching(/Je leest ze mee.*Hoeveel kilo restafval/)]);
      expect(page.root.querySelectorAll('main form[method=post]')).toEqual([]);
      expect([(await who.post(at, { dan: 'trek-in' })).status, (await who.get(`${at}/gegevens`)).status]).toEqual([404, 404]);
    }
    expect((await (await new Visitor(portal.url).signIn('Karel Wouters')).get(at)).status).toBe(404);
  });

  test('stands on the line of its school year, which everybody of the municipality can filter', async () => {
    aSurvey(db, { title: 'Zonnepanelen', opensOn: '2026-05-04', closesOn: '2026-05-22', state: 'open', asks: [PUPILS] });
    const page = await coordinator.get(`${HOME}/jaar`);
    expect(page.root.querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(/^\d+ bevraging(en)? van \d+ diensten?/);
    expect(page.words).toMatch(/Zonnepanelen\s*Loopt\s*4 mei 2026 tot en met 22 mei 2026\s*1\s*in dit portaal/);
    expect((await coordinator.get(`${HOME}/jaar?dienst=sport`)).words).not.toContain('Zonnepanelen');
    expect((await coordinator.get(`${HOME}/jaar?schooljaar=2031-2032`)).words).toContain('Nog geen bevragingen');
  });

  test('joins that of another service when that says yes', async () => {
    const at = await begin();
    const theirs = aSurvey(db, { serviceId: 'sport', title: 'Sporthallen', asks: [PUPILS, 'Is er een sportzaal?'] }).survey.id;
    const compared = await environment.get(`${at}/samenvoegen?met=${theirs}`);
    expect(compared.words).toMatch(/1 vraag valt samen, 1 vraag komt erbij/);
    expect((await environment.submit(`${at}/samenvoegen`, formWith(compared, '[name=met]'), { dan: 'vraag' })).status).toBe(303);
    expect((await sport.get(HOME)).root.querySelector(`a[href="${at}/samenvoegen"]`)).not.toBeNull();
    expect([(await environment.post(`${at}/samenvoegen`, { dan: 'ja' })).status, (await sport.post(`${at}/samenvoegen`, { dan: 'nee', reden: '' })).status]).toEqual([404, 422]);

    const merged = await sport.follow(await sport.post(`${at}/samenvoegen`, { dan: 'ja' }));
    expect(merged.words).toMatch(/Samengevoegd\. 1 vraag kwam erbij.*Samen met Milieu.*Hoeveel kilo restafval/);
    expect((await environment.get(at)).words).toContain('Samengevoegd');
  });
});

describe('a survey that runs', () => {
  /** Of environment: De Kiem answered, the next school did not. */
  const running = () => {
    const { survey, questions } = aSurvey(db, {
      title: 'Afvalbakken', state: 'open', sentAt: '2026-04-27T07:00:00.000Z', opensOn: '2026-04-27', closesOn: '2026-05-29', schoolIds: ['990001', '990002'],
      asks: ['Hoeveel pmd-bakken?', { text: 'Wat loopt moeilijk?', type: 'text' }],
    });
    const invited = { invitedAt: '2026-04-27T07:00:00.000Z' };
    const sent = anInvitation(db, survey.id, '990001', { ...invited, state: 'submitted', submittedAt: '2026-05-04T07:00:00.000Z', submittedBy: 'Rita Claes' }).invitation;
    const open = anInvitation(db, survey.id, '990002', invited).invitation;
    questions.forEach(({ id }, index) => db.insert(schema.surveyAnswers).values({ invitationId: sent.id, questionId: id, value: [12, '=cmd|1'][index], answeredAt: sent.invitedAt }).run());
    return { at: `${HOME}/${survey.id}/resultaten`, fill: `${HOME}/${survey.id}/invullen/${open.id}`, questions };
  };

  test('shows who answered and what, to its service and to the coordinator, who changes nothing', async () => {
    const { at } = running();

    const page = await environment.get(at);
    expect(page.words).toMatch(/1 van 2 scholen stuurde antwoorden.*Herinner 1 school die nog niet antwoordde.*Nog geen antwoord \(1\).*Rita Claes.*Antwoordden al \(1\).*Samen\s*12/);
    expect(page.root.querySelectorAll('.bar-chart .bar-part').length).toBeGreaterThan(2);
    expect(page.html).not.toMatch(/ style="/);
    const read = await coordinator.get(at);
    expect([read.status, read.root.querySelectorAll('main form').length, /Samen\s*12/.test(read.words)]).toEqual([200, 0, true]);
    expect([(await sport.get(at)).status, (await coordinator.post(at, { dan: 'sluit' })).status]).toEqual([404, 404]);
  });

  test('reminds who did not answer, once, and says when it is possible again', async () => {
    const { at } = running();

    const done = await environment.follow(await environment.post(at, { dan: 'herinner' }));
    expect(done.words).toMatch(/1 school krijgt een herinnering\..*Nu krijgt niemand een mail\. Herinneren kan opnieuw vanaf donderdag 21 mei 2026/);
    const twice = await environment.post(at, { dan: 'herinner' });
    expect([twice.status, twice.words.includes('kreeg pas een mail of vroeg rust')]).toEqual([422, true]);
  });

  test('is a file: a row per school, and where each answer comes from', async () => {
    const { at } = running();

    const csv = await environment.get(`${at}.csv`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="antwoorden-afvalbakken.csv"');
    expect(csv.html).toMatch(/Schoolnummer;.*;Hoeveel pmd-bakken\?;Wat loopt moeilijk\?\r\n.*;verstuurd;2026-05-04;12;"'=cmd\|1"\r\n.*;niet ingevuld;;;\r\n/);
    expect((await environment.get(`${at}.csv?lijst=bronnen`)).html).toMatch(/;Hoeveel pmd-bakken\?;ingevuld;;\r\n/);
    expect([(await environment.get(`${at}.xlsx`)).status, (await environment.get(`${at}.pdf`)).status]).toEqual([200, 404]);
  });

  test('is filled in for a school by its service, which is named', async () => {
    const { at, fill } = running();

    const page = await environment.get(fill);
    expect(page.words).toContain('Je vult in voor');
    const sent = await environment.submit(fill, formWith(page, '[value=verstuur]'), { dan: 'verstuur' });
    expect([sent.status, sent.location]).toEqual([303, fill]);
    expect((await environment.get(at)).words).toMatch(/2 van 2 scholen stuurden antwoorden.*Fatima El Idrissi/);
  });

  test('is closed, and then asks what was done with the answers, keeping what was typed', async () => {
    const { at } = running();

    const wrong = await environment.post(at, { dan: 'verleng', einde: '2026-05-01' });
    expect([wrong.status, wrong.root.querySelector('#einde')?.getAttribute('value')]).toEqual([422, '2026-05-01']);
    const closed = await environment.follow(await environment.post(at, { dan: 'sluit' }));
    expect(closed.words).toMatch(/De bevraging is gesloten.*Wat deed je met de antwoorden\?/);
    const basis = closed.root.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect((await environment.post(at, { dan: 'uitkomst', uitkomst: '', basis })).status).toBe(422);
    expect((await environment.follow(await environment.post(at, { dan: 'uitkomst', uitkomst: 'Meer bakken.', basis }))).words).toContain('Scholen lezen dit sinds dinsdag 12 mei 2026');
    const late = await environment.post(at, { dan: 'uitkomst', uitkomst: 'Minder bakken.', basis });
    expect([late.status, /Een collega schreef intussen iets anders:\s*Meer bakken\./.test(late.words), late.root.querySelector('#uitkomst')?.textContent.trim()]).toEqual([409, true, 'Minder bakken.']);
  });
});

test('answers past their term are counts and sums on their page, for the service and the coordinator, and no file', async () => {
  const { survey, questions: [bins] } = anAnsweredSurvey(db, [], { serviceId: 'milieu', asks: [{ text: 'Hoeveel bakken?', type: 'table', rows: ['pmd', 'papier'] }], sentAt: '2020-01-12T08:00:00.000Z' });
  const [school] = db.$client.prepare<[], { id: string }>('SELECT id FROM schools ORDER BY id LIMIT 1').all();
  const { invitation } = anInvitation(db, survey.id, school?.id ?? '', { state: 'submitted' });
  const page = `${HOME}/${survey.id}/resultaten`;
  expect((await environment.get(`${page}.csv`)).status, 'control: within the term').toBe(200);

  const rows = [{ row: 'pmd', sum: 1234, schools: 6 }, { row: 'papier', sum: null, schools: 4 }];
  db.update(schema.surveys).set({ aggregate: { asked: 7, answered: 6, questions: [{ questionId: bins?.id ?? '', answered: 6, result: { kind: 'rows', rows } }] } }).where(eq(schema.surveys.id, survey.id)).run();
  db.update(schema.surveyInvitations).set({ linkHash: `forgotten:${invitation.id}`, contactName: '', contactEmail: '' }).where(eq(schema.surveyInvitations.id, invitation.id)).run();
  for (const visitor of [environment, coordinator]) expect((await visitor.get(page)).words).toMatch(/De bewaartermijn is voorbij.*Alleen aantallen en sommen blijven.*Hoeveel bakken\?\s*6 scholen.*pmd.*1\.?234.*papier.*te weinig scholen/s);
  expect((await environment.get(`${page}.csv`)).status).toBe(404);
});
