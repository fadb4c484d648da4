import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access } from '#src/http/access.ts';
import { addToList, readInOutbox, referenceOf, send, someone, toCheck } from '#tests/support/asking.ts';
import { type Page, Visitor, formWith } from '#tests/support/http.ts';
import { get, sendRaw } from '#tests/support/raw.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

let portal: RunningServer;
let db: Database.Database;
let an: Visitor;
let administrator: Visitor;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`, { readonly: true });
  an = await new Visitor(portal.url).signIn('An Peeters');
  administrator = await new Visitor(portal.url).signIn('Jan Goossens');
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

/** Every row of every table, as one word per table. Who runs the jobs changes by itself. */
function everything(): Record<string, string> {
  const tables = db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('leases')").all();
  return Object.fromEntries(
    tables.map(({ name }) => [name, createHash('sha256').update(JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all())).digest('hex').slice(0, 12)]),
  );
}

const idOf = (question: string) => db.prepare<[], { id: string }>(question).get()?.id ?? '';

describe('a form that another site sends', () => {
  const own = () => portal.url;
  const ways: readonly (readonly [string, () => Record<string, string>])[] = [
    ['without saying where it comes from', () => ({})],
    ['from another site', () => ({ origin: 'https://evil.example' })],
    ['from a file or a frame without an origin', () => ({ origin: 'null' })],
    ['from a neighbour below the same domain', () => ({ origin: `http://forum.localhost:${portal.port}` })],
    ['from another port of this machine', () => ({ origin: 'http://localhost:1' })],
    ['that a browser calls cross-site', () => ({ origin: own(), 'sec-fetch-site': 'cross-site' })],
    ['that a browser calls same-site', () => ({ origin: own(), 'sec-fetch-site': 'same-site' })],
    ['that nobody clicked', () => ({ origin: own(), 'sec-fetch-site': 'none' })],
    ['as plain text', () => ({ origin: 'https://evil.example', 'content-type': 'text/plain' })],
    ['as JSON', () => ({ origin: 'https://evil.example', 'content-type': 'application/json' })],
    ['in parts', () => ({ origin: 'https://evil.example', 'content-type': 'multipart/form-data; boundary=x' })],
    ['without a type', () => ({ origin: 'https://evil.example', 'content-type': '' })],
  ];
  const posts = Object.entries(access).filter(([pattern, { methods }]) => methods.includes('POST') && !['/404', '/500', '/[...rest]'].includes(pattern));

  test.each(ways)('%s is refused on every page that takes forms, and changes nothing', async (_says, headers) => {
    const line = idOf("SELECT l.id FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE r.school_id = '990001'");
    const before = everything();
    for (const [pattern] of posts) {
      const address = pattern.replace('[reference]', 'A-2026-0001').replace(/\[\w+\]/, line);
      for (const who of [an, administrator]) {
        const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await fetch(portal.url + address, {
          method: 'POST', redirect: 'manual', headers: { cookie, ...headers() }, body: 'vraag=1&dan=intrekken&do=others&answer=yes&person=x&school=990001&gezien=x',
        });
        expect(answer.status, address).toBe(403);
        expect(answer.headers.getSetCookie(), address).toEqual([]);
        expect(answer.headers.get('content-security-policy'), address).toContain('default-src');
      }
    }
    expect(everything()).toEqual(before);
  });

  test('but our own form is taken (control)', async () => {
    const before = everything();
    expect((await an.copy().post('/aanvraag/voeg-toe', { vraag: '1' })).status).toBe(303);
    expect(everything()['drafts']).not.toBe(before['drafts']);
    expect((await an.copy().post('/aanvraag/voeg-toe', { vraag: '1' }, { headers: { origin: portal.url } })).status).toBe(303);
    expect((await an.copy().post('/aanvraag/voeg-toe', { vraag: '1' }, { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(303);
  });
});

describe('the content security policy', () => {
  /** What stands in a page although the policy does not name it. */
  function notCovered({ root, headers }: Page): string[] {
    const policy = headers.get('content-security-policy') ?? '';
    const isNamed = (text: string) => policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const inline = root.querySelectorAll('script:not([src]), style').filter((element) => element.getAttribute('type') !== 'application/ld+json');
    const handlers = root.querySelectorAll('*').flatMap((element) => Object.keys(element.attributes).filter((name) => /^on|^style$/i.test(name)));
    return [
      ...inline.filter((element) => !isNamed(element.innerHTML)).map((element) => element.outerHTML.slice(0, 80)),
      ...handlers,
      ...(/default-src '(self|none)'/.test(policy) ? [] : ['no policy']),
      ...(/unsafe-inline|unsafe-eval|\*/.test(policy) ? [policy] : []),
    ];
  }

  test('stands on every page, and names everything that stands in it', async () => {
    const slug = db.prepare<[], { slug: string }>('SELECT slug FROM offers LIMIT 1').get()?.slug ?? '';
    const answers: Page[] = [await an.post('/', {})];
    for (const who of [new Visitor(portal.url), an, await new Visitor(portal.url).signIn('Sam Verbeke'), await new Visitor(portal.url).signIn('Els Vermeulen'), administrator]) {
      for (const [pattern, { methods }] of Object.entries(access)) {
        const address = pattern === '/[...rest]' ? '/bestaat/niet' : pattern.replace('[slug]', slug).replace(/\[\w+\]/, 'x');
        if (methods.includes('GET')) answers.push(await who.get(address));
        if (methods.includes('POST') && pattern !== '/afmelden') answers.push(await who.post(address, {}));
      }
    }
    const html = answers.filter(({ headers, html: text }) => headers.get('content-type')?.includes('html') && text !== '');
    expect(new Set(html.map(({ status }) => status))).toEqual(new Set([200, 404, 405, 409, 422, 500]));
    for (const page of html) expect(notCovered(page), page.words.slice(0, 120)).toEqual([]);
  });

  test('stands on what the server answers itself', async () => {
    const host = `localhost:${portal.port}`;
    const raw = [
      get('//x', host), get('/', 'evil.example'), 'NONSENSE\r\n\r\n', `PUT / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      `POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n`,
      get('/', host, `X-Long: ${'a'.repeat(20_000)}\r\n`),
    ];
    const statuses: number[] = [];
    for (const request of raw) {
      const answer = await sendRaw(portal.port, request);
      statuses.push(answer.status);
      expect(answer.head, String(answer.status)).toContain("content-security-policy: default-src 'none'; frame-ancestors 'none'");
    }
    expect(statuses).toEqual([400, 421, 400, 405, 413, 431]);
  });
});

describe('hostile words in an address', () => {
  const payloads = [
    '"', "'", '%27%20OR%201=1--', '%22%20OR%20%22%22=%22', '*', 'a*', '-a', 'NEAR(a%20b)', '(', ')', '%25', '%5B', '%00', '%E2%80%AE', '%F0%9F%90%91', '%ED%A0%80', '%',
    '%zz', '..%2F..%2Fetc', '%3Cscript%3Ealert(1)%3C/script%3E', '{{7*7}}', '__proto__', 'constructor', '-1', '0', '1e9', '99999999999999999999', 'NaN', 'toString', ' ', '%0d%0aX: y', 'a'.repeat(700),
  ];
  const names = ['q', 'niveau', 'leerjaar', 'thema', 'dienst', 'waar', 'prijs', 'soort', 'wanneer', 'beschikbaar', 'sorteer', 'pagina', 'klas', 'verder', '__proto__', 'toon', 'stand'];

  test('never break the catalogue, the lists or the sign-in, and change nothing', async () => {
    const before = everything();
    for (const payload of payloads) {
      const every = names.map((name) => `${name}=${payload}`).join('&');
      for (const address of [`/aanbod?${every}`, `/aanbod?q=${payload}`, `/aanmelden?${every}`, `/?${every}`]) {
        const answer = await sendRaw(portal.port, get(address, `localhost:${portal.port}`));
        expect(answer.status, address.slice(0, 80)).toBeOneOf([200, 400]);
      }
      if (/\s/.test(payload)) continue;
      for (const address of ['/beheer/post', '/beheer/logboek']) expect((await administrator.get(`${address}?${every}`)).status, payload).toBe(200);
      expect((await an.get(`/mijn-school?${every}`)).status, payload).toBe(200);
    }
    const repeated = await an.get(`/aanbod?${Array.from({ length: 150 }, (_, index) => `thema=t${index}`).join('&')}`);
    expect(repeated.status).toBe(200);
    const after = everything();
    for (const table of Object.keys(before).filter((name) => name !== 'login_sessions')) expect(after[table], table).toBe(before[table]);
  });
});

describe('the log', () => {
  test('holds no secret and nothing of a person, whatever goes right or wrong', async () => {
    const canary = { password: 'Kanarie-wachtwoord-77', email: 'kanarie.vogel@dekiem.example', name: 'Kanarie Vogelaar', phone: '0499 77 66 55', number: '85.07.30-033.28' };
    const visitor = new Visitor(portal.url);
    await visitor.post('/aanmelden', { email: canary.email });
    await visitor.post('/aanmelden/wachtwoord', { email: canary.email, password: canary.password });
    await visitor.post('/aanmelden/code', { email: canary.email, code: '482913' });
    await visitor.get(`/aanbod?q=${encodeURIComponent(canary.name)}&email=${canary.email}`);
    await visitor.get(`/${encodeURIComponent(canary.name)}/${canary.email}`);
    await sendRaw(portal.port, `GET /?wachtwoord=${canary.password} HTTP/1.1\r\nHost: evil.example\r\nCookie: sid=${canary.password}\r\nConnection: close\r\n\r\n`);
    await sendRaw(portal.port, `${canary.password}\r\n\r\n`);

    const sent = await send(visitor, await toCheck(visitor, ['traject'], { ...someone(canary.email), name: canary.name, phone: canary.phone }));
    const { links } = await readInOutbox(administrator, `Bevestig je aanvraag (${referenceOf(sent)})`);
    const confirm = links.find((link) => link.includes('/bevestig/')) ?? '';
    await visitor.get(confirm);
    await visitor.post(confirm, {});
    const page = await addToList(visitor, ['subsidie']);
    await visitor.submit('/aanvraag', formWith(page, 'button[value=nakijken]'), { remarks: canary.number, dan: 'nakijken' });
    const feed = await visitor.post('/mijn-school/agenda', { school: '990001' });
    const secret = feed.root.querySelector('#adres')?.getAttribute('value') ?? '';
    await visitor.get(new URL(secret).pathname);
    await visitor.get('/500');

    const tokens = [confirm.split('/').at(-1) ?? '', new URL(secret).pathname.replace(/^.*\/|\.ics$/g, ''), ...visitor.cookies.values(), ...an.cookies.values()];
    const log = portal.output();
    expect(log.split('\n').length).toBeGreaterThan(20);
    for (const word of [...Object.values(canary), encodeURIComponent(canary.name), 'Kanarie', 'kanarie.vogel', ...tokens.filter(({ length }) => length > 8)])
      expect(log.includes(word), word).toBe(false);
    for (const line of log.trim().split('\n').filter((text) => text.startsWith('{'))) expect(() => JSON.parse(line)).not.toThrow();
  });
});
