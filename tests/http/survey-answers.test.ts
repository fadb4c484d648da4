import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RootDb } from '#db/client.ts';
import * as schema from '#db/schema/index.ts';
import { recordFact } from '#src/domain/facts/index.ts';
import { Visitor, formWith, sentenceBeside } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey, anItem } from '#tests/support/surveys.ts';
import { at, everythingIn } from '#tests/support/town.ts';

const KIEM = '990001';
const OPEN = { state: 'open', opensOn: '2026-05-04', closesOn: '2026-05-29', necessity: 'mandatory', necessityText: 'decreet basisonderwijs, art. 43', purpose: 'Afval beter ophalen' } as const;

let portal: RunningServer;
let db: RootDb;
let karel: Visitor;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = drizzle({ client: new Database(`${portal.dataDir}/portaal.db`), schema, casing: 'snake_case' });
  karel = await new Visitor(portal.url).signIn('Karel Wouters');
});
afterAll(async () => {
  db?.$client.close();
  await portal?.stop();
});

/** Environment asks De Kiem five things, of which one is known; what it sends in one test is known in the next. */
function asksDeKiem(title: string) {
  anItem(db, 'll.proef', 'Aantal leerlingen');
  const { survey, questions } = aSurvey(db, {
    ...OPEN, title,
    asks: [
      { text: 'Hoeveel leerlingen tel je?', itemId: 'll.proef', itemConfirmed: true },
      { text: 'Hoeveel containers, per soort?', type: 'table', rows: ['pmd', 'papier'], required: true },
      { text: 'Composteren jullie?', type: 'yes-no', required: true },
      { text: 'Wat kan beter?', type: 'text' },
      { text: 'Wie volgt dit op?', type: 'contact' },
    ],
  });
  recordFact(db, { schoolId: KIEM, itemId: 'll.proef', questionId: null, value: 312, referenceOn: '2026-02-01', source: 'survey', sourceText: 'Sportplanning', serviceId: 'sport', recordedBy: null }, at('2026-02-10'));
  const { invitation, token } = anInvitation(db, survey.id, KIEM);
  const [pupils = '', bins = '', compost = '', better = '', contact = ''] = questions.map(({ id }) => `v.${id}`);
  return { address: `/vragenlijsten/${invitation.id}`, link: `/vragenlijsten/link/${token}`, survey, pupils, bins, compost, better, contact };
}

const answersTo = (surveyId: string) =>
  Object.fromEntries(
    db.$client.prepare<[string], { id: string; value: string }>("SELECT a.question_id AS id, a.value AS value FROM survey_answers a JOIN survey_questions q ON q.id = a.question_id WHERE q.survey_id = ?").all(surveyId)
      .map(({ id, value }) => [`v.${id}`, JSON.parse(value)]),
  );

describe('a survey, as its school fills it in', () => {
  test('says on top who asks, whether it must and how long it takes; looking at it changes nothing', async () => {
    const { address, link } = asksDeKiem('Kijken');
    const before = everythingIn(db);
    const page = await karel.get(address);

    expect(page.words).toMatch(/Afval beter ophalen.*Milieu.*Verplicht \(decreet basisonderwijs, art\. 43\).*ongeveer \d+ minuten.*vrijdag 29 mei 2026 \(over 17 dagen\)/);
    expect(page.words).toMatch(/Dit weten we al.*312.*uit de vragenlijst “Sportplanning” van Sportdienst · toestand op 1 feb 2026/);
    expect((await karel.get('/mijn-school')).words).toMatch(/\d+ vragenlijst(en)? wacht/);
    await karel.get('/vragenlijsten');
    await new Visitor(portal.url).get(link);
    expect(everythingIn(db)).toEqual(before);
  });

  test('with two at once shows both values of the same field, and loses nothing', async () => {
    const { address, survey, bins, better, compost } = asksDeKiem('Samen');
    const an = await new Visitor(portal.url).signIn('An Peeters');
    const [his, hers] = [formWith(await karel.get(address), '[value=bewaar]'), formWith(await an.get(address), '[value=bewaar]')];

    expect((await an.submit(address, hers, { dan: 'bewaar', [better]: 'Meer bakken', [`${bins}.1`]: '4' })).status).toBe(303);
    const clash = await karel.submit(address, his, { dan: 'bewaar', [better]: 'Minder plastiek', [compost]: 'ja' });
    expect(clash.status).toBe(409);
    expect(clash.words).toMatch(/An Peeters vulde in: Meer bakken.*Jij typte: Minder plastiek/);
    expect(answersTo(survey.id)).toEqual({ [better]: 'Meer bakken', [bins]: { pmd: 4 }, [compost]: true });
    expect((await karel.submit(address, formWith(clash, '[value=bewaar]'), { dan: 'bewaar' })).status, 'seen, and chosen').toBe(303);
    expect(answersTo(survey.id)).toEqual({ [better]: 'Minder plastiek', [bins]: { pmd: 4 }, [compost]: true });
  });

  test('shows what is missing beside the field and keeps everything that was typed; then it is sent and read again', async () => {
    const { address, survey, pupils, bins, compost, better, contact } = asksDeKiem('Fouten');
    const send = { dan: 'verstuur' };
    const page = await karel.get(address);
    const wrong = await karel.submit(address, formWith(page, '[value=verstuur]'), { ...send, [`${bins}.1`]: 'veel', [`${bins}.2`]: '2', [better]: 'Minder <b>plastiek</b>', [`${contact}.email`]: 'rita' });
    expect(wrong.status).toBe(422);
    expect(wrong.root.querySelector(`[id="${bins}.1"]`)?.getAttribute('value')).toBe('veel');
    expect(wrong.root.querySelector(`[id="${contact}.email"]`)?.getAttribute('value')).toBe('rita');
    expect(sentenceBeside(wrong, `${bins}.1`)).toMatch(/getal/);
    expect(wrong.root.querySelectorAll('.error-summary a').map((a) => wrong.root.querySelector(`[id="${a.getAttribute('href')?.slice(1)}"]`) !== null)).toEqual([true, true, true]);
    expect(wrong.root.querySelector('.error-summary')?.text).toContain('per soort, pmd: ');
    expect(answersTo(survey.id), 'what was right is kept').toEqual({ [better]: 'Minder <b>plastiek</b>' });

    const missing = await karel.submit(address, formWith(wrong, '[value=verstuur]'), { ...send, [`${bins}.1`]: '3', [`${contact}.email`]: '' });
    expect([missing.status, sentenceBeside(missing, compost)]).toEqual([422, expect.stringContaining('Vul dit in, of vink aan')]);
    const sent = await karel.submit(address, formWith(missing, '[value=verstuur]'), { ...send, [`${compost}.al`]: 'ja', [`${compost}.waar`]: 'Aan sport' });
    expect(sent).toMatchObject({ status: 303, location: address });
    const read = await karel.get(address);
    expect(read.words).toMatch(/Bedankt, de antwoorden zijn verstuurd.*door Karel Wouters/);
    expect(read.words).toMatch(/312 \(bevestigd\).*pmd: 3 papier: 2.*dit gaven we al \(Aan sport\)/);
    expect(answersTo(survey.id)).toMatchObject({ [pupils]: 312, [bins]: { pmd: 3, papier: 2 } });

    const change = await karel.get(`${address}?wijzig=ja`);
    expect((await karel.submit(`${address}?wijzig=ja`, formWith(change, '[value=verstuur]'), { ...send, [`${bins}.1`]: '4' })).location).toBe(address);
    expect(answersTo(survey.id)).toMatchObject({ [bins]: { pmd: 4, papier: 2 } });
    expect((await karel.get(address)).words).toContain('Verstuurd. Vanaf nu telt wat je wijzigde.');
  });
});

describe('the link of the mail', () => {
  test('opens this survey of this school to who has no account, and nothing else', async () => {
    const { link, address, survey, compost, bins } = asksDeKiem('Met de link');
    const other = anInvitation(db, survey.id, '990002');
    const visitor = new Visitor(portal.url);
    const page = await visitor.get(link);

    expect(page.words).toContain('De Kiem');
    expect(page.words).not.toContain('Molenwiek');
    expect([page.headers.get('x-robots-tag'), page.headers.get('referrer-policy'), page.headers.get('cache-control')]).toEqual(['noindex, nofollow', 'same-origin', expect.stringContaining('no-store')]);
    expect((await visitor.get('/vragenlijsten')).location).toMatch(/^\/aanmelden/);
    expect((await visitor.get(address)).location).toMatch(/^\/aanmelden/);

    const sent = await visitor.submit(link, formWith(page, '[value=verstuur]'), { dan: 'verstuur', [compost]: 'nee', [`${bins}.2`]: '1' });
    expect(sent).toMatchObject({ status: 303, location: link });
    expect((await visitor.get(link)).words).toContain('Verstuurd door Rita Claes');
    expect((await visitor.get(`/vragenlijsten/link/${other.token}`)).words).not.toMatch(/De Kiem|Rita Claes/);
    expect(await karel.get(link), 'who has an account answers under his own name').toMatchObject({ status: 303, location: address });
  });

  test('that is wrong, or of a survey that closed long ago, gives one plain page, to sending too', async () => {
    const old = aSurvey(db, { ...OPEN, title: 'Lang geleden', state: 'closed', opensOn: '2026-03-02', closesOn: '2026-04-11', asks: ['Hoeveel?'] });
    const { token } = anInvitation(db, old.survey.id, KIEM);
    const recent = aSurvey(db, { ...OPEN, title: 'Pas gesloten', state: 'closed', opensOn: '2026-03-02', closesOn: '2026-04-12', outcome: 'Meer bakken', asks: ['Hoeveel?'] });
    const { token: readable } = anInvitation(db, recent.survey.id, KIEM);
    const visitor = new Visitor(portal.url);
    const before = everythingIn(db);

    const pages = [await visitor.get(`/vragenlijsten/link/${token}`), await visitor.get('/vragenlijsten/link/fout'), await visitor.post(`/vragenlijsten/link/${token}`, { dan: 'verstuur' })];
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    expect(pages[0]?.words).toContain('Deze link werkt niet meer');
    const closed = await visitor.get(`/vragenlijsten/link/${readable}`);
    expect([closed.status, closed.words, closed.root.querySelector('main form')]).toEqual([200, expect.stringMatching(/is gesloten.*Meer bakken/), null]);
    expect(everythingIn(db)).toEqual(before);
    expect((await visitor.post(`/vragenlijsten/link/${readable}`, { dan: 'verstuur' })).status).toBe(422);
  });
});
