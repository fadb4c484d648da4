import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody } from '#src/domain/accounts/index.ts';
import { type Who, access, homeOf, mayOpen } from '#src/http/access.ts';
import { signInAddress } from '#src/http/next-address.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const pagesFolder = fileURLToPath(new URL('../../src/pages', import.meta.url));

/** The route pattern that Astro makes of a file in `src/pages`. */
function patternOf(file: string): string {
  const route = file
    .replaceAll(path.sep, '/')
    .replace(/\.(astro|ts)$/, '')
    .replace(/(^|\/)index$/, '');
  return `/${route}`;
}

const pagesOf = (files: readonly string[]) => files.filter((file) => /\.(astro|ts)$/.test(file)).map(patternOf);
const withoutRow = (files: readonly string[]) => pagesOf(files).filter((pattern) => !Object.hasOwn(access, pattern));
const pageFiles = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' });

describe('the access table', () => {
  test('has a row for every page, and a page for every row', () => {
    expect(withoutRow(pageFiles)).toEqual([]);
    expect(Object.keys(access).filter((pattern) => !pagesOf(pageFiles).includes(pattern))).toEqual([]);
  });

  test('misses a page that somebody adds without a row (control)', () => {
    expect(withoutRow([...pageFiles, 'dienst/geheim.astro', 'beheer/index.astro', 'beheer/[id]/alles.csv.ts'])).toEqual([
      '/dienst/geheim',
      '/beheer/[id]/alles.csv',
    ]);
  });

  test('says who somebody is by his roles', () => {
    const school = { ...nobody, personId: 'an', schools: [{ id: '012345', principal: false }] };
    const roles: Who[] = ['school', 'service', 'coordinator', 'administrator', 'partner', 'signed-in'];

    expect(roles.filter((role) => mayOpen(nobody, [role]))).toEqual([]);
    expect(roles.filter((role) => mayOpen(school, [role]))).toEqual(['school', 'signed-in']);
    expect(roles.filter((role) => mayOpen({ ...nobody, personId: 'b', pendingSchools: ['012345'] }, [role]))).toEqual(['signed-in']);
    expect(roles.filter((role) => mayOpen({ ...nobody, personId: 'c', coordinator: true }, [role]))).toEqual(['coordinator', 'signed-in']);
    expect(mayOpen(nobody, 'everyone')).toBe(true);
  });

  test('sends everybody to a page that is his own', () => {
    const people = [
      { ...nobody, personId: 'a', schools: [{ id: '012345', principal: true }] },
      { ...nobody, personId: 'b', services: ['sport'] },
      { ...nobody, personId: 'c', coordinator: true, administrator: true },
      { ...nobody, personId: 'd', administrator: true },
      { ...nobody, personId: 'e', clbs: ['clb-1'] },
      { ...nobody, personId: 'f', pendingSchools: ['012345'] },
    ];

    for (const person of people) expect(mayOpen(person, access[homeOf(person)]?.who ?? [])).toBe(true);
    expect(people.map(homeOf)).toEqual(['/mijn-school', '/dienst', '/coordinatie', '/beheer', '/', '/mijn-account']);
  });
});

describe('the built portal', () => {
  const kinds = { school: 'Scholen', service: 'Diensten', partner: 'CLB' } as const;
  const cookies = new Map<Who | 'visitor', string>([['visitor', '']]);
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ env: { DEMO: '1' } });
    const page = parse(await (await fetch(`${server.url}/aanmelden`)).text());
    const groups = new Map(
      page.querySelectorAll('fieldset').map((group) => [group.querySelector('legend')?.text.trim(), group.querySelectorAll('button')]),
    );
    const buttonOf = (who: Who) => {
      if (who === 'coordinator') return groups.get('Coördinator en beheer')?.find((button) => /coördinator/.test(button.text));
      if (who === 'administrator') return groups.get('Coördinator en beheer')?.find((button) => /beheerder/.test(button.text));
      return who === 'signed-in' ? undefined : groups.get(kinds[who])?.[0];
    };
    for (const who of ['school', 'service', 'coordinator', 'administrator', 'partner'] satisfies Who[]) {
      const person = buttonOf(who)?.getAttribute('value') ?? '';
      const answer = await fetch(`${server.url}/aanmelden/demo`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ person }),
      });
      const cookie = answer.headers
        .getSetCookie()
        .find((line) => line.startsWith('sid='))
        ?.split(';')[0];
      if (!cookie) throw new Error(`cannot sign in as ${who}: ${answer.status}`);
      cookies.set(who, cookie);
    }
  });
  afterAll(async () => void (await server.stop()));

  const addressOf = (pattern: string) => pattern.replace(/\[\.\.\.\w+\]/g, 'niets/hier').replace(/\[\w+\]/g, 'bestaat-niet');
  const ask = (who: Who | 'visitor', method: string, pattern: string) =>
    fetch(server.url + addressOf(pattern), {
      method,
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', cookie: cookies.get(who) ?? '' },
      body: method === 'POST' ? new URLSearchParams() : null,
    });
  /** What a page says, without what differs at every request. */
  const wordsOf = (html: string) =>
    (parse(html).querySelector('main')?.text ?? html)
      .replace(/\s+/g, ' ')
      .replace(/[0-9a-f-]{36}/g, '')
      .trim();

  const routes = Object.entries(access).flatMap(([pattern, row]) => row.methods.map((method) => ({ pattern, method, row })));

  test.each(routes)('answers $method $pattern for every role as its row says', async ({ pattern, method, row }) => {
    const missing = wordsOf(await (await ask('visitor', 'GET', '/een/adres/dat/niet/bestaat')).text());
    for (const who of cookies.keys()) {
      const isAllowed = row.who === 'everyone' || (who !== 'visitor' && (row.who.includes('signed-in') || row.who.includes(who)));
      // Signing out would end the session that the other routes use.
      if (pattern === '/afmelden') continue;

      const answer = await ask(who, method, pattern);
      const place = `${who} ${method} ${pattern}: ${answer.status}`;
      const toSignIn = answer.status === 303 && (answer.headers.get('location') ?? '').startsWith('/aanmelden');
      if (isAllowed) {
        expect(toSignIn, place).toBe(false);
        expect([403, 405], place).not.toContain(answer.status);
        expect(answer.status, place).toBeLessThan(pattern === '/500' ? 501 : 500);
        // A page may send on (an empty list, an agenda without a school), but what is open is not missing.
        if (method === 'GET' && !pattern.includes('[') && !['/404', '/500', '/eerste-start'].includes(pattern))
          expect(answer.status, place).toBeOneOf([200, 303]);
      } else if (who === 'visitor') {
        expect(answer.status, place).toBe(303);
        expect(answer.headers.get('location'), place).toBe(signInAddress(addressOf(pattern)));
      } else {
        expect(answer.status, place).toBe(404);
        expect(wordsOf(await answer.text()), place).toBe(missing);
      }
      if (row.who !== 'everyone' && who !== 'visitor') expect(answer.headers.get('cache-control'), place).toBe('private, no-store');
    }
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('refuses %s everywhere', async (method) => {
    for (const pattern of ['/', '/aanvraag', '/mijn-account', '/beheer'])
      expect((await ask('administrator', method, pattern)).status).toBeOneOf([404, 405]);
  });

  test('does not sign out by a link', async () => {
    expect((await ask('school', 'GET', '/afmelden')).status).toBe(405);
    expect((await ask('school', 'GET', '/mijn-account')).status).toBe(200);
  });

  test('has no page that exists by itself', async () => {
    for (const address of ['/_image?href=/favicon.svg', '/_server-islands/x'])
      expect((await ask('administrator', 'GET', address)).status).toBe(404);
  });
});
