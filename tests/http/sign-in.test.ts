import path from 'node:path';
import { desc } from 'drizzle-orm';
import { parse } from 'node-html-parser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RootDb, openDb } from '#db/client.ts';
import { loginSessions, outbox, people } from '#db/schema/index.ts';
import { readEnv } from '#src/env.ts';
import { type Role, createPerson, grantRole } from '#src/domain/accounts/index.ts';
import { access } from '#src/http/access.ts';
import {
  endLoginSession,
  endOneSession,
  endOtherSessions,
  listLoginSessions,
  readLoginSession,
  renewLoginSession,
  startLoginSession,
} from '#src/http/login.ts';
import { safeNext, signInAddress } from '#src/http/next-address.ts';
import { isSameOrigin } from '#src/http/same-origin.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { emptyDb } from '#tests/support/db.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const HOUR = 3_600_000;

describe('a session of sign-in', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-12T07:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  /** A browser: a jar of cookies that it sends along. */
  function aBrowser(db: RootDb, publicUrl = 'http://localhost:4321', jar = new Map<string, string>()) {
    const options = new Map<string, { secure: boolean; httpOnly: boolean; sameSite: string; path: string; maxAge?: number }>();
    const cookies = {
      get: (name: string) => (jar.has(name) ? { value: jar.get(name) ?? '' } : undefined),
      set: (name: string, value: string, given: { secure: boolean; httpOnly: boolean; sameSite: 'lax'; path: string; maxAge?: number }) => {
        jar.set(name, value);
        options.set(name, given);
      },
      delete: (name: string) => void jar.delete(name),
    };
    const request = new Request(publicUrl, { headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/150.0' } });
    return { cookies, request, locals: { db, env: readEnv({ PUBLIC_URL: publicUrl }) }, jar, options };
  }

  function aPerson(db: RootDb, name: string, ...roles: Role[]): string {
    const made = createPerson(db, 'portal', { name, email: `${name.toLowerCase()}@dekiem.example` }, '2026-05-12T07:00:00.000Z');
    if (made.kind !== 'created') throw new Error('not made');
    for (const role of roles) grantRole(db, 'portal', made.personId, role, '2026-05-12T07:00:00.000Z');
    return made.personId;
  }

  const wait = (hours: number) => void vi.setSystemTime(Date.now() + hours * HOUR);
  const isIn = async (browser: ReturnType<typeof aBrowser>) => (await readLoginSession(browser)) !== undefined;

  test('gets a new id at every sign-in, whatever the browser brought along, and the old one is dead (S5)', async () => {
    const db = emptyDb();
    const an = aPerson(db, 'An');
    const browser = aBrowser(db);
    browser.jar.set('sid', 'planted-by-somebody-else');

    await startLoginSession(browser, an, { remember: false });
    const first = browser.jar.get('sid') ?? '';
    await startLoginSession(browser, an, { remember: false });
    const second = browser.jar.get('sid') ?? '';

    expect(first).toMatch(/^[\w-]{43}$/);
    expect(new Set(['planted-by-somebody-else', first, second]).size).toBe(3);
    expect(await isIn(aBrowser(db, undefined, new Map([['sid', 'planted-by-somebody-else']])))).toBe(false);
    expect(await isIn(aBrowser(db, undefined, new Map([['sid', first]])))).toBe(false);
    expect(await isIn(browser)).toBe(true);
  });

  test('is dead for who stole the cookie as soon as its owner signs out (S5)', async () => {
    const db = emptyDb();
    const browser = aBrowser(db);
    await startLoginSession(browser, aPerson(db, 'An'), { remember: false });
    const thief = aBrowser(db, undefined, new Map(browser.jar));
    expect(await isIn(thief)).toBe(true);

    await endLoginSession(browser);
    expect(browser.jar.size).toBe(0);
    expect(await isIn(thief)).toBe(false);
  });

  test('cannot be made from what the database holds (S5)', async () => {
    const db = emptyDb();
    const browser = aBrowser(db);
    await startLoginSession(browser, aPerson(db, 'An'), { remember: false });
    const row = db.select().from(loginSessions).get();

    expect(row?.id).toBe(hashOf(browser.jar.get('sid') ?? ''));
    expect(await isIn(aBrowser(db, undefined, new Map([['sid', row?.id ?? '']])))).toBe(false);
  });

  test('has a cookie of this host alone on https, and a plain one on http', async () => {
    const db = emptyDb();
    const an = aPerson(db, 'An', { role: 'coordinator' });
    const [secure, plain] = [aBrowser(db, 'https://scholen.lindervelde.example'), aBrowser(db)];
    await startLoginSession(secure, an, { remember: true });
    await startLoginSession(plain, an, { remember: true });

    expect(secure.options.get('__Host-sid')).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: true });
    expect(plain.options.get('sid')).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: false });
  });

  test('of a school ends after twelve idle hours, and not earlier', async () => {
    const db = emptyDb();
    const browser = aBrowser(db);
    await startLoginSession(browser, aPerson(db, 'An'), { remember: false });

    for (const hours of [5, 11.8, 11.8]) {
      wait(hours);
      expect(await isIn(browser)).toBe(true);
    }
    wait(12.1);
    expect(await isIn(browser)).toBe(false);
    expect(db.select().from(loginSessions).all()).toEqual([]);
  });

  test('of a school person on his own device lasts ninety days after his tick, also unused', async () => {
    const db = emptyDb();
    const browser = aBrowser(db);
    await startLoginSession(browser, aPerson(db, 'An'), { remember: true });
    expect(browser.options.get('sid')?.maxAge).toBe(90 * 24 * 3600);

    wait(89 * 24 + 23);
    expect(await isIn(browser)).toBe(true);
    wait(1.1);
    expect(await isIn(browser)).toBe(false);
  });

  test('of a service ends after seven days however busy, and is never remembered', async () => {
    const db = emptyDb();
    db.$client.exec("INSERT INTO services (id, name, email) VALUES ('sport', 'Sportdienst', 'sport@lindervelde.example')");
    const browser = aBrowser(db);
    await startLoginSession(browser, aPerson(db, 'Sofie', { role: 'service-member', serviceId: 'sport' }), { remember: true });

    for (let used = 0; used < 16; used += 1) {
      wait(10);
      expect(await isIn(browser)).toBe(true);
    }
    wait(8.1);
    expect(await isIn(browser)).toBe(false);
  });

  test.each(['coordinator', 'administrator'] as const)('of a %s ends after twelve hours however busy', async (role) => {
    const db = emptyDb();
    const browser = aBrowser(db);
    await startLoginSession(browser, aPerson(db, 'Els', { role }), { remember: true });

    wait(11.9);
    expect(await isIn(browser)).toBe(true);
    wait(0.2);
    expect(await isIn(browser)).toBe(false);
  });

  test('that was remembered ends when its owner becomes coordinator, or is disabled', async () => {
    const db = emptyDb();
    const [an, bert] = [aPerson(db, 'An'), aPerson(db, 'Bert')];
    const [ofAn, ofBert] = [aBrowser(db), aBrowser(db)];
    await startLoginSession(ofAn, an, { remember: true });
    await startLoginSession(ofBert, bert, { remember: true });

    grantRole(db, 'portal', an, { role: 'coordinator' }, '2026-05-12T07:00:00.000Z');
    db.update(people).set({ disabledAt: '2026-05-12T07:00:00.000Z' }).run();
    expect(await isIn(ofAn)).toBe(false);
    expect(await isIn(ofBert)).toBe(false);
  });

  test('is one of a list that its owner can end one by one, all others at once, and nobody else can', async () => {
    const db = emptyDb();
    const [an, bert] = [aPerson(db, 'An'), aPerson(db, 'Bert')];
    const [school, phone, home] = [aBrowser(db), aBrowser(db), aBrowser(db)];
    for (const browser of [school, phone, home]) await startLoginSession(browser, an, { remember: false });
    const idOf = (browser: ReturnType<typeof aBrowser>) => hashOf(browser.jar.get('sid') ?? '');

    expect(listLoginSessions(db, an)).toHaveLength(3);
    expect(listLoginSessions(db, an)[0]?.device).toBe('Firefox, Windows');
    expect(endOneSession(db, bert, idOf(phone))).toBe(false);
    expect(endOneSession(db, an, idOf(phone))).toBe(true);
    expect(await isIn(phone)).toBe(false);
    expect(endOtherSessions(db, an, idOf(home))).toBe(1);
    expect([await isIn(school), await isIn(home)]).toEqual([false, true]);
  });

  test('goes on under a new id after a change of password, and every other device is out (S5)', async () => {
    const db = emptyDb();
    const an = aPerson(db, 'An');
    const [here, elsewhere] = [aBrowser(db), aBrowser(db)];
    await startLoginSession(elsewhere, an, { remember: true });
    const actor = await startLoginSession(here, an, { remember: true });
    const before = here.jar.get('sid') ?? '';

    await renewLoginSession({ ...here, locals: { ...here.locals, actor, loginSessionId: hashOf(before) } });

    expect(await isIn(elsewhere)).toBe(false);
    expect(await isIn(aBrowser(db, undefined, new Map([['sid', before]])))).toBe(false);
    expect(await isIn(here)).toBe(true);
    expect(listLoginSessions(db, an)).toMatchObject([{ remembered: true }]);
  });
});

describe('the address to go on to after signing in (S10)', () => {
  const hostile = [
    '//evil.test',
    '///evil.test',
    '////evil.test',
    '/\\evil.test',
    '\\/evil.test',
    '\\\\evil.test',
    '/\\/evil.test',
    'https://evil.test',
    'http:evil.test',
    'https:evil.test',
    'https:/evil.test',
    'HTTPS://evil.test',
    'evil.test',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    '/\r/evil.test',
    '\t//evil.test',
    ' //evil.test',
    '/ /evil.test',
    '/.//evil.test',
    '/..//evil.test',
    '/a/..//evil.test',
    '/./\\evil.test',
    '/%09/evil.test\\',
    '/\u0000/evil.test',
    '/\u2028/evil.test',
    '/\uff0fevil.test',
    '/ëvil',
    '',
    '.',
    '..',
    '?x',
    '#x',
    '@evil.test',
    '/x\r\nSet-Cookie: a=b',
    '/x\u0085y',
    `/${'a'.repeat(600)}`,
    '/aanmelden',
    '/afmelden',
    '/aanmelden/link/x',
  ];

  test.each(hostile)('is never %j', (typed) => expect(safeNext(typed)).toBeUndefined());

  test.each([
    '/',
    '/aanbod?thema=sport',
    '/mijn-school/lijnen/1',
    '/%2f%2fevil.test',
    '/aanbod?x=//evil.test',
    '/@evil.test',
    '/https://evil.test',
  ])('may be %s, which stays on the portal', (typed) => {
    expect(safeNext(typed)).toBe(typed);
    expect(new URL(typed, 'https://scholen.lindervelde.example').host).toBe('scholen.lindervelde.example');
  });

  test('is carried whole', () => expect(signInAddress('/aanbod?a=1&b=2')).toBe('/aanmelden?verder=%2Faanbod%3Fa%3D1%26b%3D2'));
});

describe('where a request comes from (S4)', () => {
  const live = { publicUrl: 'https://scholen.lindervelde.example', DEMO: false };
  const demo = { publicUrl: 'http://localhost:4321', DEMO: true };
  const from = (headers: Record<string, string>, env = live) => isSameOrigin(new Headers(headers), env);

  test('is the portal when the browser says so, or when the origin is the portal', () => {
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ origin: 'https://scholen.lindervelde.example' })).toBe(true);
    expect(from({ origin: 'http://127.0.0.1:4321' }, demo)).toBe(true);
    expect(from({ origin: 'http://localhost:4321' }, demo)).toBe(true);
  });

  test.each([
    [{}],
    [{ origin: 'null' }],
    [{ origin: 'https://evil.test' }],
    [{ origin: 'https://x.scholen.lindervelde.example' }],
    [{ origin: 'http://scholen.lindervelde.example' }],
    [{ origin: 'https://scholen.lindervelde.example:444' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://scholen.lindervelde.example' }],
    [{ origin: 'http://localhost:4321' }],
  ])('is elsewhere with %j', (headers: Record<string, string>) => expect(from(headers)).toBe(false));
});

describe('the built portal', () => {
  let server: RunningServer;
  let db: RootDb;
  beforeAll(async () => {
    server = await startServer({ env: { DEMO: '1' } });
    db = openDb(path.join(server.dataDir, 'portaal.db'));
  });
  afterAll(async () => {
    db.$client.close();
    await server.stop();
  });

  const send = (address: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(server.url + address, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(fields),
    });
  const look = (address: string, cookie = '') => fetch(server.url + address, { redirect: 'manual', headers: { cookie } });
  const cookieOf = (answer: Response, name = 'sid') =>
    answer.headers
      .getSetCookie()
      .find((line) => line.startsWith(`${name}=`))
      ?.split(';')[0] ?? '';
  const teacher = () =>
    db
      .select()
      .from(people)
      .all()
      .find(({ name }) => name === 'An Peeters')?.email ?? '';
  const lastMail = () =>
    db
      .select()
      .from(outbox)
      .orderBy(desc(outbox.createdAt))
      .all()
      .find(({ template }) => template === 'sign-in-link')?.text ?? '';

  test('refuses every change that another site sends, whatever its content type, and changes nothing (S4)', async () => {
    const origins: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { origin: 'https://evil.test' },
      { origin: `http://x.localhost:${server.port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    const types = ['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'multipart/form-data; boundary=x', ''];
    const before = rowsOf(db);
    for (const [pattern, { methods }] of Object.entries(access)) {
      if (!methods.includes('POST')) continue;
      for (const origin of origins) {
        for (const type of types) {
          const headers = type === '' ? origin : { ...origin, 'content-type': type };
          const address = server.url + pattern.replace(/\[[.\w]+\]/g, 'x');
          const answer = await fetch(address, {
            method: 'POST',
            redirect: 'manual',
            headers,
            body: new TextEncoder().encode('email=a@b.example'),
          });
          expect(answer.status, `${pattern} ${JSON.stringify(headers)}`).toBe(403);
          await answer.body?.cancel();
        }
      }
    }
    expect(rowsOf(db)).toEqual(before);
    expect((await send('/aanmelden', { email: 'x' })).status).toBe(422);
  });

  test('signs a teacher in by the link in her mail: opening it changes nothing, pressing the button once does (S6)', async () => {
    const asked = await send('/aanmelden?verder=/mijn-school/mensen', { email: teacher() });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/aanmelden/verzonden?verder=%2Fmijn-school%2Fmensen']);
    const link = /https?:\/\/[^/\s]+(\/aanmelden\/link\/\S+)/.exec(lastMail())?.[1] ?? '';

    for (let scan = 0; scan < 20; scan += 1) {
      const page = await look(link);
      expect(page.status).toBe(200);
      expect(cookieOf(page)).toBe('');
      const html = parse(await page.text());
      // Scanners run scripts too: the only script sends forms that ask for it when a choice changes, and this page has none.
      expect(html.querySelectorAll('form[data-send-on-change]')).toEqual([]);
      for (const script of html.querySelectorAll('script:not([type="application/ld+json"])')) {
        const source = script.getAttribute('src');
        const code = source ? await (await look(source)).text() : script.innerHTML;
        expect(code.replaceAll(/addEventListener\([^;]*requestSubmit\(\)\)/g, '')).not.toMatch(/requestSubmit|\.submit\(|\.click\(/);
      }
      expect(page.headers.get('referrer-policy')).toBe('same-origin');
    }
    expect((await fetch(server.url + link, { method: 'HEAD' })).status).toBe(200);

    const presses = await Promise.all(Array.from({ length: 30 }, () => send(link, {})));
    const signedIn = presses.filter(({ status }) => status === 303);
    expect(signedIn.map((answer) => answer.headers.get('location'))).toEqual(['/mijn-school/mensen']);
    expect(presses.filter(({ status }) => status === 422)).toHaveLength(29);
    const [answer] = signedIn;
    if (!answer) throw new Error('not signed in');
    expect(answer.headers.getSetCookie().join()).toMatch(/sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    expect((await look('/mijn-school/mensen', cookieOf(answer))).status).toBe(200);
    expect((await look(link)).status).toBe(404);
    expect(server.output()).not.toContain(link.split('/')[3]?.split('?')[0]);
  });

  test('signs in by the code in the browser that asked, and out by a button; the stolen cookie is dead then (S5)', async () => {
    const asked = await send('/aanmelden', { email: teacher() });
    const sent = parse(await (await look('/aanmelden/verzonden', cookieOf(asked, 'aanmelden'))).text());
    expect(sent.querySelector('input[name=email]')?.getAttribute('value')).toBe(teacher());
    const code = /\b\d{3} \d{3}\b/.exec(lastMail())?.[0] ?? '';

    const wrong = await send('/aanmelden/code', { email: teacher(), code: code === '000 000' ? '000 001' : '000 000' });
    expect(wrong.status).toBe(422);
    const right = await send('/aanmelden/code', { email: teacher(), code }, { cookie: 'sid=planted' });
    expect([right.status, right.headers.get('location')]).toEqual([303, '/mijn-school']);
    const cookie = cookieOf(right);
    expect(cookie).not.toBe('sid=planted');
    expect((await look('/mijn-account', cookie)).status).toBe(200);

    expect((await send('/afmelden', {}, { cookie })).status).toBe(303);
    expect((await look('/mijn-account', cookie)).status).toBe(303);
    for (const { id } of db.select().from(loginSessions).all()) expect((await look('/mijn-account', `sid=${id}`)).status).toBe(303);
  });

  test('answers the same for an address that it knows and one that it does not (S16)', async () => {
    const known =
      db
        .select()
        .from(people)
        .all()
        .find(({ name }) => name === 'Rita Claes')?.email ?? '';
    const answersTo = async (email: string) => {
      const seen = [];
      for (const [address, fields] of [
        ['/aanmelden', { email }],
        ['/aanmelden/code', { email, code: '000000' }],
        ['/aanmelden/wachtwoord', { email, password: 'fout fout fout' }],
      ] as const) {
        for (let time = 0; time < 4; time += 1) {
          const answer = await send(address, { ...fields });
          const names = [...answer.headers.keys()].sort();
          const body = (await answer.text()).replaceAll(email, 'MAIL').replace(/[\w-]{43}/g, '');
          seen.push({ status: answer.status, location: answer.headers.get('location'), names, body });
        }
      }
      return seen;
    };

    const [of, without] = [await answersTo(known), await answersTo('niemand@nergens.example')];
    expect(without).toEqual(of);
    expect(of.map(({ status }) => status)).toEqual([303, 303, 303, 429, 422, 422, 422, 422, 422, 422, 422, 422]);
  });

  test('rests after five wrong passwords and says how long (S15)', async () => {
    const statuses = [];
    for (let guess = 0; guess < 6; guess += 1)
      statuses.push(await send('/aanmelden/wachtwoord', { email: 'gok@nergens.example', password: 'fout fout fout' }));

    expect(statuses.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429]);
    expect(Number(statuses[5]?.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  test('never sends a person who signs in to another site (S10)', async () => {
    const person =
      parse(await (await look('/aanmelden')).text())
        .querySelector('button[name=person]')
        ?.getAttribute('value') ?? '';
    for (const next of ['//evil.test', '/\\evil.test', 'https://evil.test', '/%0d%0aX: y\n']) {
      const answer = await send(`/aanmelden/demo?${new URLSearchParams({ verder: next })}`, { person });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/mijn-school']);
    }
    expect((await send('/aanmelden/demo', { person: 'iemand' })).status).toBe(404);
  });

  test('does not keep or write down what was typed (S17)', async () => {
    await send('/aanmelden/wachtwoord', { email: 'kanarie@nergens.example', password: 'kanarie-wachtwoord-1' });
    const page = await (await send('/aanmelden/wachtwoord', { email: 'geen adres', password: 'kanarie-wachtwoord-1' })).text();

    expect(page).not.toContain('kanarie-wachtwoord-1');
    expect(server.output()).not.toMatch(/kanarie|An Peeters|an\.peeters|sid=/);
    expect(JSON.stringify(rowsOf(db, ['people', 'rate_buckets', 'journal']))).not.toContain('kanarie');
  });
});

describe('a portal outside the demo', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => void (await server.stop()));
  const send = (address: string, fields: Record<string, string>) =>
    fetch(server.url + address, { method: 'POST', redirect: 'manual', headers: { origin: server.url }, body: new URLSearchParams(fields) });

  test('has no sign-in by one click', async () => {
    expect(await (await fetch(`${server.url}/aanmelden`)).text()).not.toContain('/aanmelden/demo');
    expect((await send('/aanmelden/demo', { person: 'x' })).status).toBe(404);
  });

  test('makes its first administrator with the code from the log, and then the page is gone', async () => {
    expect((await fetch(`${server.url}/eerste-start`)).status).toBe(200);
    const kris = { name: 'Kris Maes', email: 'kris@lindervelde.example' };
    expect((await send('/eerste-start', { ...kris, code: 'FOUT' })).status).toBe(422);
    const code = /([2-9A-Z]{4}-){6}[2-9A-Z]{4}/.exec(server.output())?.[0] ?? '';

    const made = await send('/eerste-start', { ...kris, code });
    expect([made.status, made.headers.get('location')]).toEqual([303, '/beheer']);
    const cookie =
      made.headers
        .getSetCookie()
        .find((line) => line.startsWith('sid='))
        ?.split(';')[0] ?? '';
    expect((await fetch(`${server.url}/beheer`, { headers: { cookie } })).status).toBe(200);
    expect((await fetch(`${server.url}/eerste-start`)).status).toBe(404);
    expect((await send('/eerste-start', { ...kris, code })).status).toBe(404);
  });
});

/** Every row of these tables, or of all but what jobs and limits write by themselves. */
function rowsOf(db: RootDb, only?: readonly string[]): Record<string, unknown[]> {
  const names = db.$client
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .all();
  const chosen = names.filter(({ name }) => (only ? only.includes(name) : !['leases', 'outbox'].includes(name)));
  return Object.fromEntries(chosen.map(({ name }) => [name, db.$client.prepare<[], unknown>(`SELECT * FROM "${name}"`).all()]));
}
