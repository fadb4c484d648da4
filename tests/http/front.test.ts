import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusedNode } from '#src/http/front/node-version.ts';
import { errorText, loggedPath, networkOf } from '#src/http/front/log.ts';
import { get, openLine, readAnswer, sendRaw } from '#tests/support/raw.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const client = fileURLToPath(new URL('../../dist/client/', import.meta.url));
const files = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${path.relative(client, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`);
const picture = files.find((file) => file.startsWith('/illustraties/')) ?? '';

const onEveryAnswer = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
] as const;
const fallback = "default-src 'none'; frame-ancestors 'none'";

let portal: RunningServer;
let host: string;
let slow: ReturnType<typeof openLine>;
/** How long the slow line lived, from its first header until the server closed it: not how long this file takes. */
let slowLasted: Promise<number>;

beforeAll(async () => {
  portal = await startServer();
  host = `localhost:${portal.port}`;
  slow = openLine(portal.port);
  const since = performance.now();
  slowLasted = slow.closed.then(() => performance.now() - since);
  slow.socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `);
});
afterAll(async () => {
  expect(await portal.stop()).toBe(0);
});

const post = (body: string, more: string) => `POST / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n${body}`;

describe('every answer carries the headers that protect', () => {
  test.each(['/', '/aanbod', '/bestaat-niet', '/healthz', '/readyz', '/_image', picture])('%s', async (target) => {
    const answer = await fetch(portal.url + target, { redirect: 'manual' });

    for (const [name, value] of onEveryAnswer) expect(answer.headers.get(name), name).toBe(value);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'self'|default-src 'none'/);
    expect(answer.headers.get('strict-transport-security')).toBeNull();
  });

  test('also when the request is malformed', async () => {
    const answer = await sendRaw(portal.port, 'NONSENSE\r\n\r\n');

    expect(answer.status).toBe(400);
    for (const [name, value] of onEveryAnswer) expect(answer.head).toContain(`${name}: ${value}`.toLowerCase());
    expect(answer.body).toContain('<html lang="nl">');
  });

  test('a page has its own policy and is not kept by browsers or proxies', async () => {
    const answer = await fetch(`${portal.url}/aanbod`);

    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  test('an unknown address is a page of the portal with status 404', async () => {
    const answer = await fetch(`${portal.url}/bestaat-niet`);

    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  test('over https the policy and the headers ask for https', async () => {
    const secure = await startServer({ env: { PUBLIC_URL: 'https://scholen.lindervelde.example' } });
    const page = await sendRaw(secure.port, get('/aanbod', 'scholen.lindervelde.example'));
    const foreign = await sendRaw(secure.port, get('/aanbod', `localhost:${secure.port}`));
    await secure.stop();

    expect(page.status).toBe(200);
    expect(page.head).toContain('strict-transport-security: max-age=63072000; includesubdomains');
    expect(page.head).toContain('upgrade-insecure-requests');
    expect(foreign.status).toBe(421);
  });
});

describe('files of the build', () => {
  test('a picture may be kept for an hour and can run nothing', async () => {
    const answer = await fetch(portal.url + picture);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(answer.headers.get('content-security-policy')).toBe(fallback);
  });

  test('a file with a hash in its name may be kept for ever', async () => {
    const hashed = files.filter((file) => file.startsWith('/_astro/'));
    for (const file of hashed.slice(0, 3)) {
      const answer = await fetch(portal.url + file);
      expect(answer.headers.get('cache-control'), file).toBe('public, max-age=31536000, immutable');
    }
  });

  test('a file that is known is not sent again', async () => {
    const etag = (await fetch(portal.url + picture)).headers.get('etag') ?? '';

    expect((await sendRaw(portal.port, get(picture, host, `If-None-Match: ${etag}\r\n`))).status).toBe(304);
  });
});

describe('what is refused before a page sees it', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('the method %s', async (method) => {
    const answer = await sendRaw(portal.port, `${method} / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

    expect(answer.status).toBe(405);
    expect(answer.head).toContain('allow: get, head, post');
  });

  test.each(['evil.example', 'localhost', 'localhost:1', '', 'localhost.evil.example'])('the name "%s"', async (name) => {
    expect((await sendRaw(portal.port, get('/', name))).status).toBe(421);
  });

  test('two names, or none', async () => {
    const two = await sendRaw(portal.port, `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    const none = await sendRaw(portal.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
    const old = await sendRaw(portal.port, 'GET / HTTP/1.0\r\n\r\n');

    expect(two.status === 421 || two.status === 400).toBe(true);
    expect(none.status).toBe(421);
    expect(old.status).toBe(421);
  });

  test.each([
    '//aanbod', '/aanbod//x', '/\\aanbod', '/a%5caanbod', '/a%2faanbod', '/%2561anbod', '/a%00', '/a%0a', '/a%0D', '/./aanbod', '/x/../aanbod',
    '/x/%2e%2e/aanbod', '/x/.%2E/aanbod', '/x/..', '/aanbod/.', '/a\u00e9', '/a%zz', '/a%e9', 'http://evil.example/aanbod', '*', 'aanbod',
  ])('the address %s', async (target) => {
    const answer = await sendRaw(portal.port, get(target, host));

    expect(answer.status).toBe(400);
  });

  test('an address that is too long; but not the longest that is allowed, nor what may stand in a query', async () => {
    expect((await sendRaw(portal.port, get(`/${'a'.repeat(2048)}`, host))).status).toBe(400);
    expect((await sendRaw(portal.port, get(`/${'a'.repeat(2047)}`, host))).status).toBe(404);
    expect((await sendRaw(portal.port, get('/aanbod?q=caf%C3%A9%2f%25//..', host))).status).toBe(200);
  });

  test.each(['/_image', '/_image?href=x', '/_server-islands/X', '/_actions/x'])('the unused %s', async (target) => {
    const answer = await sendRaw(portal.port, get(target, host));

    expect(answer.status).toBe(404);
    expect(answer.head).toContain(fallback);
  });

  test('a body of more than 256 kB, when its length is said', async () => {
    const answer = await sendRaw(portal.port, post('x'.repeat(300_000), 'Content-Length: 300000\r\n'));

    expect(answer.status).toBe(413);
    expect(answer.body).toContain('te groot');
  });

  test('a body of more than 256 kB that comes in pieces without a length', async () => {
    const piece = `${(60_000).toString(16)}\r\n${'x'.repeat(60_000)}\r\n`;
    const answer = await sendRaw(portal.port, post(`${piece.repeat(6)}0\r\n\r\n`, 'Transfer-Encoding: chunked\r\n'));

    expect(answer.status).toBe(413);
  });

  test('a body that says two lengths, or a length that is none', async () => {
    const both = await sendRaw(portal.port, post('0\r\n\r\n', 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'));
    const none = await sendRaw(portal.port, post('a=b', 'Content-Length: x\r\n'));

    expect([both.status, none.status]).toEqual([400, 400]);
  });

  test('a body in a GET, and a body that is compressed', async () => {
    const asked = await sendRaw(portal.port, `${get('/', host, 'Content-Length: 3\r\n')}a=b`);
    const packed = await sendRaw(portal.port, post('a=b', 'Content-Length: 3\r\nContent-Encoding: gzip\r\n'));

    expect([asked.status, packed.status]).toEqual([400, 400]);
  });

  test('headers of more than 16 kB', async () => {
    expect((await sendRaw(portal.port, get('/', host, `Cookie: ${'x'.repeat(20_000)}\r\n`))).status).toBe(431);
  });

  test('a body that is small enough reaches the portal', async () => {
    const answer = await sendRaw(portal.port, post('a=b', 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n'));

    expect([400, 413, 421, 500]).not.toContain(answer.status);
  });
});

describe('the address of a visitor', () => {
  const netsOf = (server: RunningServer) => [...server.output().matchAll(/"net":"([^"]+)"/g)].map((match) => match[1]);
  const ask = (server: RunningServer) =>
    sendRaw(server.port, get('/healthz', 'x', 'X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: 192.0.2.5, 203.0.113.9\r\n'));

  test('is the other end of the line, whatever the request says', async () => {
    const server = await startServer();
    await ask(server);
    await server.stop();

    expect(netsOf(server)).toEqual(['127.0.0.0/24']);
  });

  test('is the last one that the trusted proxy wrote down', async () => {
    const server = await startServer({ env: { TRUSTED_PROXY: '127.0.0.1' } });
    await ask(server);
    await server.stop();

    expect(netsOf(server)).toEqual(['203.0.113.0/24']);
  });
});

describe('the demo', () => {
  test('answers to localhost behind any forwarded port, and to nobody else', async () => {
    const demo = await startServer({ env: { DEMO: '1' } });
    const hosts = ['localhost:8080', '127.0.0.1:1234', 'localhost', 'evil.example', 'localhost.evil.example:80'];
    const answers = await Promise.all(hosts.map((name) => sendRaw(demo.port, get('/aanbod', name))));
    await demo.stop();

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 421, 421]);
  });
});

describe('health', () => {
  test('the portal is alive under any name, and tells this machine that it can write', async () => {
    expect((await sendRaw(portal.port, get('/healthz', 'anything'))).status).toBe(200);

    const ready = await fetch(`${portal.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ok', ready: true, writable: true, migrated: true, roomy: true, backupAt: null, stopping: false });
  });

  test('details stay on this machine: a request that a proxy passed on gets one word', async () => {
    const ready = await fetch(`${portal.url}/readyz`, { headers: { 'x-forwarded-for': '203.0.113.9' } });

    expect(await ready.json()).toEqual({ status: 'ok' });
  });
});

describe('visitors who break off', () => {
  test('do not end the portal', async () => {
    for (let n = 0; n < 20; n += 1) {
      const line = openLine(portal.port);
      line.socket.write(n % 2 ? get('/aanbod', host) : post('a=', 'Content-Length: 500\r\n'));
      setTimeout(() => line.socket.resetAndDestroy(), n);
      await line.closed;
    }

    expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
  });

  test('are cut off after about ten seconds when they send their headers drop by drop', async () => {
    const answer = readAnswer(await slow.closed);

    expect(answer.status).toBe(408);
    expect(await slowLasted).toBeGreaterThan(8_000);
    expect(await slowLasted).toBeLessThan(20_000);
  });
});

describe('the log', () => {
  test('has one line per request, without the query', async () => {
    await fetch(`${portal.url}/aanbod?q=geheim`);
    await expect.poll(() => portal.output()).toMatch(/"method":"GET","path":"\/aanbod","status":200/);

    expect(portal.output()).not.toContain('geheim');
  });

  test('has no token and no id, and keeps what is a word or a reference', () => {
    expect(loggedPath('/agenda/uX3v9Qk2LmPz7RtYw1AbCdEf.ics?x=1')).toBe('/agenda/…');
    expect(loggedPath('/mijn-school/lijnen/7f9c24e8-3b12-4fef-91e0-8f1d3c6a5b20')).toBe('/mijn-school/lijnen/…');
    expect(loggedPath('/aanbod/de-wolkenmaker-en-het-meisje')).toBe('/aanbod/de-wolkenmaker-en-het-meisje');
    expect(loggedPath('/mijn-school/aanvragen/A-2026-0142')).toBe('/mijn-school/aanvragen/A-2026-0142');
  });

  test('tells of an error what it is and where, not what was typed', () => {
    const text = errorText(new RangeError('geheim@lindervelde.example'));

    expect(text).toMatch(/^RangeError \| at /);
    expect(text).not.toContain('geheim');
  });

  test('knows the network of a visitor, not the device', () => {
    expect(networkOf('203.0.113.77')).toBe('203.0.113.0/24');
    expect(networkOf('2001:db8:12:34::1')).toBe('2001:db8:12::/48');
  });
});

describe('the version of Node', () => {
  test('is refused in one sentence when it is older than 24', () => {
    expect(refusedNode('20.20.2')).toMatch(/^This portal needs Node 24 or newer and was started with 20\.20\.2/);
    expect(refusedNode('24.0.0')).toBeUndefined();
    expect(refusedNode('100.1.0')).toBeUndefined();
  });
});
