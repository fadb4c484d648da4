import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as schema from '#db/schema/index.ts';
import { access } from '#src/http/access.ts';
import { csvOf } from '#src/lib/tables/index.ts';
import { type Page, type Typed, Visitor, formWith } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey } from '#tests/support/surveys.ts';

const TITLE = 'Poppen maken';
let portal: RunningServer;
let db: Database.Database;
let owner: Record<'service' | 'school', Visitor>;
let other: Record<'service' | 'school', Visitor>;
/** What belongs to the owners: offers of culture, and what hangs on De Kiem. */
let ids: Record<
  'offer' | 'published' | 'hash' | 'imported' | 'session' | 'line' | 'handled' | 'reference' | 'class' | 'period' | 'person' | 'grant' | 'day' | 'school' | 'survey' | 'question' | 'invitation' | 'asked' | 'running', string
>;

const SITE = '990001-1';
const SCHOOL = '990001';
/** Griet works at this one. */
const OTHER_SCHOOL = () => one("SELECT g.school_id AS id FROM role_grants g JOIN people p ON p.id = g.person_id WHERE p.name = 'Griet Aerts' AND g.school_id IS NOT NULL");

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`, { readonly: true });
  const signedIn = async (name: string) => {
    const visitor = await new Visitor(portal.url).signIn(name);
    await visitor.get('/'); // What greets him is said once.
    return visitor;
  };
  owner = { service: await signedIn('Sam Verbeke'), school: await signedIn('Karel Wouters') };
  other = { service: await signedIn('Hilde Mertens'), school: await signedIn('Griet Aerts') };

  const sent = await owner.service.upload('/dienst/aanbod/importeer', { schooljaar: '2026-2027' }, [
    { field: 'bestand', name: 'aanbod.csv', type: 'text/csv', bytes: Buffer.from(csvOf(['Titel'], [[TITLE]])) },
  ]);
  const published = one("SELECT id FROM offers WHERE code = 'CUL-02' AND school_year = '2026-2027'");
  await owner.service.upload(`/dienst/aanbod/${published}/bestanden`, {}, [{ field: 'bijlagen', name: 'les.pdf', type: 'application/pdf', bytes: pdf }]);
  ids = {
    published, school: SCHOOL,
    offer: one("SELECT d.offer_id AS id FROM offer_drafts d JOIN offers o ON o.id = d.offer_id WHERE o.service_id = 'cultuur' AND o.state = 'draft'"),
    hash: createHash('sha256').update(pdf).digest('hex'),
    imported: sent.location?.split('/').at(-1) ?? '',
    session: one("SELECT s.id FROM sessions s JOIN offers o ON o.id = s.offer_id WHERE o.service_id = 'cultuur' AND s.state = 'planned'"),
    line: one("SELECT l.id FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE r.school_id = '990001' AND l.state = 'submitted'"),
    handled: one("SELECT id FROM request_lines WHERE service_id = 'cultuur' AND state = 'submitted'"),
    reference: one("SELECT reference AS id FROM requests WHERE school_id = '990001'"),
    class: one("SELECT id FROM class_groups WHERE site_id = '990001-1' AND school_year = '2025-2026'"),
    period: '',
    person: one("SELECT id FROM people WHERE name = 'An Peeters'"),
    grant: one("SELECT id FROM role_grants WHERE school_id = '990001'"),
    survey: '',
    question: '',
    ...asksDeKiem(),
    day: one("SELECT day AS id FROM free_half_days WHERE site_id = '990001-1' AND day > '2026-05-12'"),
  };
  ids.survey = (await owner.service.post('/dienst/bevragingen', { vragen: 'Hoeveel leerlingen van je school zingen in een koor?' })).location?.split('/').at(-1) ?? '';
  ids.question = one('SELECT id FROM survey_questions WHERE survey_id = ?', ids.survey);
  await owner.school.post(`/mijn-school/profiel/vrije-dagen?vestiging=${SITE}`, { dan: 'rust', van: '2026-12-07', tot: '2026-12-18', waarom: 'Examens' });
  ids.period = one("SELECT id FROM quiet_periods WHERE site_id = '990001-1' AND reason = 'Examens'");
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

/** Culture asks De Kiem something. */
function asksDeKiem() {
  const writer = new Database(`${portal.dataDir}/portaal.db`);
  const open = drizzle({ client: writer, schema, casing: 'snake_case' });
  const { survey, questions } = aSurvey(open, { serviceId: 'cultuur', state: 'open', sentAt: '2026-05-04T07:00:00.000Z', opensOn: '2026-05-04', closesOn: '2026-05-29', asks: ['Hoeveel composthopen heeft je school?'] });
  const { invitation } = anInvitation(open, survey.id, SCHOOL);
  writer.close();
  return { invitation: invitation.id, asked: questions[0]?.id ?? '', running: survey.id };
}

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const one = (question: string, ...values: unknown[]): string => db.prepare<unknown[], { id: string }>(question).get(...values)?.id ?? '';

/** Every row of every table, as one word per table. Who runs the jobs and who is signed in changes by itself. */
function everything(): Record<string, string> {
  const tables = db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('leases', 'login_sessions')").all();
  return Object.fromEntries(
    tables.map(({ name }) => [name, createHash('sha256').update(JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all())).digest('hex').slice(0, 12)]),
  );
}

const MISSING = '00000000-0000-4000-8000-000000000000';
type Kind = keyof typeof ids;
interface Place {
  readonly who: 'service' | 'school';
  readonly pattern: string;
  /** The address with the id of the owner, or with one of nothing. */
  readonly at: (idOf: (kind: Kind) => string) => string;
  readonly typed?: readonly Typed[];
  /** Services read each other's surveys, so that nobody asks twice; they write in none. */
  readonly isRead?: true;
}
/** Put in the place of a question in what a button sends; its id is known once it is made. */
const QUESTION = 'QUESTION';

const step = { dan: 'bewaar', title: 'Van ons', summary: 'Van ons', basis: 'x', soort: 'sessie here' };
const places: readonly Place[] = [
  { who: 'service', pattern: '/dienst/aanbod/[id]', at: (id) => `/dienst/aanbod/${id('offer')}`, typed: ['gooi-weg', 'haal-weg', 'archiveer', 'haal-terug', 'verwijder'].map((dan) => ({ dan })) },
  { who: 'service', pattern: '/dienst/aanbod/[id]', at: (id) => `/dienst/aanbod/${id('published')}`, typed: ['gooi-weg', 'haal-weg', 'archiveer'].map((dan) => ({ dan })) },
  ...['wat', 'voor-wie', 'wanneer', 'prijs', 'vragen'].flatMap((name): Place[] => [
    { who: 'service', pattern: '/dienst/aanbod/[id]/[step]', at: (id) => `/dienst/aanbod/${id('offer')}/${name}`, typed: [step] },
    { who: 'service', pattern: '/dienst/aanbod/[id]/[step]', at: (id) => `/dienst/aanbod/${id('published')}/${name}`, typed: [step, { ...step, dan: 'verder' }] },
  ]),
  { who: 'service', pattern: '/dienst/aanbod/[id]/voorbeeld', at: (id) => `/dienst/aanbod/${id('offer')}/voorbeeld` },
  { who: 'service', pattern: '/dienst/aanbod/[id]/versies', at: (id) => `/dienst/aanbod/${id('published')}/versies` },
  { who: 'service', pattern: '/dienst/aanbod/[id]/publiceer', at: (id) => `/dienst/aanbod/${id('published')}/publiceer`, typed: [{ dan: 'plan', day: '2026-06-01' }, { dan: 'schrap' }, { dan: 'nu' }] },
  {
    who: 'service', pattern: '/dienst/aanbod/[id]/bestanden', at: (id) => `/dienst/aanbod/${id('published')}/bestanden`,
    typed: [{ dan: 'foto', alt: 'Van ons' }, { dan: 'namen', [`naam-${createHash('sha256').update(pdf).digest('hex')}`]: 'Van ons' }, { dan: 'foto-weg' }, { dan: 'bijlage-weg', bijlage: createHash('sha256').update(pdf).digest('hex') }, {}],
  },
  { who: 'service', pattern: '/dienst/aanbod/[id]/bestanden/[hash]', at: (id) => `/dienst/aanbod/${id('published')}/bestanden/${createHash('sha256').update(pdf).digest('hex')}` },
  { who: 'service', pattern: '/dienst/aanbod/importeer/[id]', at: (id) => `/dienst/aanbod/importeer/${id('imported')}`, typed: [{ rij: '2' }, {}] },
  { who: 'service', pattern: '/dienst/lijsten/[soort]', at: (id) => `/dienst/lijsten/aanwezigheid?aanbod=${id('published')}` },
  { who: 'service', pattern: '/dienst/lijsten/[soort].[vorm]', at: (id) => `/dienst/lijsten/aanwezigheid.csv?aanbod=${id('published')}` },
  { who: 'service', pattern: '/dienst/lijnen/[id]', at: (id) => `/dienst/lijnen/${id('handled')}`, typed: [{ dan: 'weiger', 'text.weiger': 'nee', bericht: 'nee' }] },
  {
    who: 'service', pattern: '/dienst/bevragingen/[id]', at: (id) => `/dienst/bevragingen/${id('survey')}`, isRead: true,
    typed: ['voeg-toe', `omhoog:${QUESTION}`, `omlaag:${QUESTION}`, `gegeven-geen:${QUESTION}`, `vraag-weg:${QUESTION}`, 'verleng', 'kopieer', 'verwijder', 'trek-in'].map((dan) => ({ dan, plak: 'Van ons?', einde: '2026-12-01' })),
  },
  { who: 'service', pattern: '/dienst/bevragingen/[id]/voorbeeld', at: (id) => `/dienst/bevragingen/${id('survey')}/voorbeeld`, isRead: true },
  { who: 'service', pattern: '/dienst/bevragingen/[id]/gegevens', at: (id) => `/dienst/bevragingen/${id('survey')}/gegevens`, typed: [{ title: 'Van ons', basis: 'x' }] },
  { who: 'service', pattern: '/dienst/bevragingen/[id]/vragen/[vraag]', at: (id) => `/dienst/bevragingen/${id('survey')}/vragen/${id('question')}`, typed: [{ text: 'Van ons?', type: 'text', basis: 'x' }] },
  { who: 'service', pattern: '/dienst/bevragingen/[id]/samenvoegen', at: (id) => `/dienst/bevragingen/${id('survey')}/samenvoegen`, typed: [{ dan: 'vraag', met: MISSING }] },
  {
    who: 'service', pattern: '/dienst/bevragingen/[id]/versturen', at: (id) => `/dienst/bevragingen/${id('survey')}/versturen`,
    typed: ['bewaar', 'verstuur'].map((dan) => ({ dan, necessity: 'voluntary', purpose: 'Van ons', opensOn: '2026-05-18', closesOn: '2026-06-05' })),
  },
  {
    who: 'service', pattern: '/dienst/bevragingen/[id]/resultaten', at: (id) => `/dienst/bevragingen/${id('running')}/resultaten`,
    typed: ['herinner', 'sluit', 'verleng', 'uitkomst', 'kopieer'].map((dan) => ({ dan, einde: '2026-06-20', uitkomst: 'Van ons', basis: 'x' })),
  },
  { who: 'service', pattern: '/dienst/bevragingen/[id]/resultaten.[vorm]', at: (id) => `/dienst/bevragingen/${id('running')}/resultaten.csv` },
  {
    who: 'service', pattern: '/dienst/bevragingen/[id]/invullen/[uitnodiging]', at: (id) => `/dienst/bevragingen/${id('running')}/invullen/${id('invitation')}`,
    typed: ['bewaar', 'verstuur'].map((dan) => ({ dan })),
  },
  {
    who: 'school', pattern: '/vragenlijsten/[id]', at: (id) => `/vragenlijsten/${id('invitation')}`,
    typed: ['bewaar', 'verstuur'].map((dan) => ({ dan })),
  },
  { who: 'school', pattern: '/vragenlijsten/[id]', at: (id) => `/vragenlijsten/${id('invitation')}?wijzig=ja` },
  { who: 'school', pattern: '/mijn-school/lijnen/[id]', at: (id) => `/mijn-school/lijnen/${id('line')}`, typed: [{ dan: 'intrekken', 'text.intrekken': 'Van ons' }] },
  { who: 'school', pattern: '/mijn-school/weten-we-al/[gegeven]', at: (id) => `/mijn-school/weten-we-al/mob.fietsenstalling?school=${id('school')}`, typed: [{ basis: 'none', waarde: '12' }] },
  { who: 'school', pattern: '/mijn-school/aanvragen/[reference]', at: (id) => `/mijn-school/aanvragen/${id('reference')}`, typed: [{ dan: 'intrekken' }] },
];

const foreign = (kind: Kind) => ids[kind];
const nothing = () => MISSING;
const withQuestion = (typed: readonly Typed[]): Typed[] => typed.map((form) => ({ ...form, ...(typeof form['dan'] === 'string' ? { dan: form['dan'].replace(QUESTION, ids.question) } : {}) }));
const wordsOf = ({ html }: Page) => html.replaceAll(/[0-9a-f-]{36}|[0-9a-f]{64}/g, '');

/** Where an address has a parameter and nothing belongs to somebody: it is public, a secret of its own, or of every administrator, coordinator or service. */
const OF_NOBODY = /^\/(aanbod|beheer|schoolkalender|aanmelden|agenda|ken-je|aanvraag|vragenlijsten\/link)\/|^\/(mijn-school|dienst)\/(aanvragen|weten-we-al)\.\[vorm\]$|^\/dienst\/weten-we-al\/|^\/coordinatie\/(gegevens|bevragingen)\/|\.\.\./;

describe('what is of another service or school', () => {
  test('is looked at here for every address with a parameter that belongs to somebody', () => {
    const withParameter = Object.keys(access).filter((pattern) => pattern.includes('[') && !OF_NOBODY.test(pattern));
    expect(withParameter.filter((pattern) => !places.some((place) => place.pattern === pattern))).toEqual([]);
    for (const kind of Object.keys(ids)) expect(Object.entries(ids).find(([name]) => name === kind)?.[1], kind).not.toBe('');
  });

  test('answers as what does not exist, to looking and to sending, and nothing changes', async () => {
    const before = everything();
    for (const { who, at, typed = [], isRead = false } of places) {
      const [his, none] = [await other[who].get(at(foreign)), await other[who].get(at(nothing))];
      expect([his.status, none.status], at(foreign)).toEqual([isRead ? 200 : 404, 404]);
      if (isRead) expect(his.root.querySelectorAll('main form[method=post], main [name=dan]'), at(foreign)).toEqual([]);
      else expect(wordsOf(his), at(foreign)).toBe(wordsOf(none));
      for (const form of withQuestion(typed)) {
        const [sent, sentNowhere] = [await other[who].post(at(foreign), form), await other[who].post(at(nothing), form)];
        expect([sent.status, sentNowhere.status], `${at(foreign)} ${JSON.stringify(form)}`).toEqual([404, 404]);
        expect(wordsOf(sent)).toBe(wordsOf(sentNowhere));
      }
    }
    expect(everything()).toEqual(before);
  });

  test('is not reached through a form of one’s own that names it', async () => {
    const own = one("SELECT id FROM offers WHERE service_id = 'bib' AND state = 'published' AND school_year = '2026-2027'");
    const mine = OTHER_SCHOOL();
    const site = one('SELECT id FROM school_sites WHERE school_id = ?', mine);
    const slug = one("SELECT slug AS id FROM offers WHERE service_id = 'bib' AND state = 'published' AND school_year = '2026-2027'");
    const profile = '/mijn-school/profiel';
    const tampered: readonly (readonly ['service' | 'school', string, Typed, readonly number[]])[] = [
      ['service', '/dienst/aanbod/kopieer', { aanbod: [ids.published, ids.offer] }, [404, 422]],
      ['service', '/dienst/sluitingsdagen', { do: 'add', service: 'cultuur', from: '2026-10-07', until: '', reason: 'Van ons' }, [404]],
      ['service', `/dienst/aanbod/${own}/bestanden`, { dan: 'bijlage-weg', bijlage: ids.hash }, [303, 404]],
      ['service', '/dienst', { gezien: ids.handled }, [404]],
      ['school', profile, { site: SITE, [`access.${SITE}`]: 'Van ons' }, [404]],
      ['school', `${profile}/klassen?vestiging=${SITE}&jaar=2025-2026`, { dan: 'bewaar', basis: 'x', 'id.0': ids.class, 'label.0': 'Van ons', 'grade.0': 'L1', 'pupils.0': '9' }, [404]],
      ['school', `${profile}/klassen?vestiging=${SITE}`, { dan: 'bevestig' }, [404]],
      ['school', `${profile}/nieuw-schooljaar?vestiging=${site}`, { lijn: ids.line, [`klassen.${ids.line}`]: ids.class }, [404]],
      ['school', `${profile}/vrije-dagen?vestiging=${site}`, { dan: 'rust-weg', periode: ids.period }, [404]],
      ['school', `${profile}/vrije-dagen?vestiging=${site}`, { dan: 'kopieer', naar: SITE }, [404, 422]],
      ['school', `${profile}/vrije-dagen?vestiging=${SITE}`, { dan: 'verwijder', dag: ids.day }, [404]],
      ['school', `${profile}/contacten?school=${SCHOOL}`, { 'email.sport': 'van.ons@dekiem.example', 'name.sport': 'Van Ons' }, [404]],
      ['school', `${profile}/overdracht?school=${SCHOOL}`, { wie: ids.person, opvolger: 'nieuw', naam: 'Van Ons', email: 'van.ons@dekiem.example', dan: 'draag-over' }, [404]],
      ['school', `${profile}/overdracht?school=${mine}`, { wie: ids.person, opvolger: 'nieuw', naam: 'Van Ons', email: 'van.ons@dekiem.example', dan: 'draag-over' }, [404, 422]],
      ['school', '/mijn-school/mensen', { answer: 'no', grant: ids.grant }, [404, 422]],
      ['school', '/mijn-school/agenda', { school: SCHOOL }, [404]],
      ['school', `/mijn-school/weten-we-al?school=${SCHOOL}`, { klopt: 'x', basis: 'x' }, [404]],
      ['school', `/vragenlijsten/${ids.invitation}`, { dan: 'verstuur', [`v.${ids.asked}`]: '9', [`v.${ids.asked}.basis`]: 'x' }, [404]],
    ];
    const before = everything();
    for (const [who, address, typed, statuses] of tampered) {
      const answer = await other[who].post(address, typed);
      expect(answer.status, `${address} ${JSON.stringify(typed)}`).toBeOneOf([...statuses]);
      expect(answer.words, address).not.toMatch(/An Peeters|Examens/);
    }
    for (const address of [`/aanbod/${slug}/bestanden/${ids.hash}`, `/dienst/aanbod/${own}/bestanden/${ids.hash}`, `${profile}?school=${SCHOOL}`, `/mijn-school/aanvragen.csv?school=${SCHOOL}`, `/mijn-school/afdruk?school=${SCHOOL}`]) {
      const answer = await other.school.get(address);
      expect(answer.html, address).not.toContain('An Peeters');
      if (answer.status !== 404) expect(answer.html, address).not.toContain(ids.reference);
    }
    expect(everything()).toEqual(before);
  });

  test('is in no list or file of another, whatever he asks for', async () => {
    const about = one('SELECT r.reference AS id FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE l.id = ?', ids.handled);
    const offer = one('SELECT offer_id AS id FROM request_lines WHERE id = ?', ids.handled);
    for (const query of ['', `?aanbod=${offer}`, `?q=${about}`, '?stand=submitted']) {
      for (const address of [`/dienst/aanvragen.csv${query}`, `/dienst/aanvragen${query}`]) {
        const [his, owns] = [await (await other.service.download(address)).text(), await (await owner.service.download(address)).text()];
        // What somebody looks for stands in the box again.
        const found = (text: string) => text.replaceAll(`value="${about}"`, '').includes(about);
        expect([address, found(his), found(owns)]).toEqual([address, false, true]);
      }
    }
    const [his, owns] = [await (await other.school.download('/mijn-school/aanvragen.csv')).text(), await (await owner.school.download('/mijn-school/aanvragen.csv')).text()];
    const references = db.prepare<[], { id: string }>("SELECT reference AS id FROM requests WHERE school_id = '990001'").all().map(({ id }) => id);
    expect(references.filter((reference) => his.includes(reference))).toEqual([]);
    expect(references.filter((reference) => owns.includes(reference)).length, 'control').toBeGreaterThan(0);
  });

  test('a session of another offer stays of that offer, whatever a form names', async () => {
    const session = db.prepare('SELECT * FROM sessions WHERE id = ?');
    const before = session.get(ids.session);
    const begun = await other.service.post('/dienst/aanbod/nieuw', { title: 'Onze dag', bookingForm: 'vaste_sessie', bookingMode: 'here', year: '2026-2027' });
    const address = (begun.location ?? '').replace(/wat$/, 'wanneer');
    const form = formWith(await other.service.get(address), '[name=basis]');
    const cells = { 'sessions.1.id': ids.session, 'sessions.1.day': '2026-12-01', 'sessions.1.from': '10:00', 'sessions.1.until': '11:00', 'sessions.1.place': 'Van ons', 'sessions.1.capacity': '1' };
    expect((await other.service.submit(address, form, { ...cells, dan: 'bewaar' })).status).toBe(303);
    expect(session.get(ids.session)).toEqual(before);
    const content = one('SELECT content AS id FROM offer_drafts WHERE offer_id = ?', address.split('/').at(-2));
    expect(content).toContain('Van ons');
    expect(content).not.toContain(ids.session);
  });

  test('is there for who it belongs to, and his forms are taken (control)', async () => {
    const looked = await Promise.all(places.map(async ({ who, at }) => [at(foreign), (await owner[who].get(at(foreign))).status]));
    expect(looked.filter(([, status]) => status !== 200)).toEqual([]);

    const before = everything();
    const taken: string[] = [];
    for (const { who, pattern, at, typed = [] } of places.toReversed()) {
      for (const form of withQuestion(typed)) {
        const { status } = await owner[who].post(at(foreign), form);
        expect(status, `${at(foreign)} ${JSON.stringify(form)}`).toBeOneOf([200, 303, 409, 422, ...(taken.includes('gone') ? [404] : [])]);
        if (status === 303) taken.push(pattern);
        if (form['dan'] === 'archiveer' || form['dan'] === 'verwijder') taken.push('gone');
      }
    }
    expect([...new Set(taken)]).toEqual(expect.arrayContaining(['/dienst/aanbod/[id]', '/dienst/aanbod/[id]/publiceer', '/dienst/aanbod/[id]/bestanden', '/dienst/aanbod/importeer/[id]', '/mijn-school/lijnen/[id]']));
    const after = everything();
    expect(Object.keys(before).filter((table) => before[table] !== after[table])).toEqual(expect.arrayContaining(['offers', 'offer_drafts', 'imports', 'request_lines', 'journal']));
  });
});
