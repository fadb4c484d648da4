import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLine, readAnswer, sendRaw } from '#tests/support/raw.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const FILES = '/dienst/aanbod/een-aanbod/bestanden';
const TABLE = '/beheer/scholen/importeer';
const signedIn = 'Cookie: aanvraag=x; sid=whatever\r\n';
const KB = 1024;

let portal: RunningServer;
beforeAll(async () => {
  portal = await startServer();
});
afterAll(async () => {
  expect(await portal.stop()).toBe(0);
});

const head = (address: string, length: number, more: string) =>
  `POST ${address} HTTP/1.1\r\nHost: localhost:${portal.port}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Length: ${length}\r\n${more}\r\n`;
const send = (address: string, length: number, more = '') => sendRaw(portal.port, head(address, length, more) + 'x'.repeat(length));

describe('what may be sent at once (S13)', () => {
  test('is a file where files belong, by who has a session', async () => {
    // The cookie is no true one: the body is read, and the page then asks to sign in.
    for (const [address, size] of [[FILES, 9_000 * KB], [TABLE, 4_000 * KB]] as const) {
      const answer = await send(address, size, signedIn);
      expect(answer.status, address).toBe(303);
      expect(answer.head).toContain('location: /aanmelden');
    }
  });

  test.each([
    ['without a session', FILES, 300 * KB, ''],
    ['where no files belong', '/dienst/aanbod', 300 * KB, signedIn],
    ['at an address that only looks like one', `${FILES}/x`, 300 * KB, signedIn],
    ['more than an attachment may be', FILES, 10_600 * KB, signedIn],
    ['more than a table may be', TABLE, 5_500 * KB, signedIn],
  ])('is a short form %s', async (_why, address, size, more) => {
    expect((await send(address, size, more)).status).toBe(413);
  });

  test('is counted as it comes, whatever its length says', async () => {
    const piece = `${(500 * KB).toString(16)}\r\n${'x'.repeat(500 * KB)}\r\n`;
    const chunked = head(TABLE, 0, `${signedIn}Transfer-Encoding: chunked\r\n`).replace('Content-Length: 0\r\n', '');

    expect((await sendRaw(portal.port, `${chunked}${piece.repeat(12)}0\r\n\r\n`)).status).toBe(413);
    expect((await sendRaw(portal.port, `${chunked}${piece.repeat(2)}0\r\n\r\n`)).status, 'control').toBe(303);
  });
});

describe('files that are sent at the same time', () => {
  test('are four; one more is asked to come back, and may when one is done', async () => {
    const size = 400 * KB;
    const waiting = Array.from({ length: 4 }, () => {
      const line = openLine(portal.port);
      line.socket.write(head(FILES, size, signedIn) + 'x'.repeat(1000));
      return line;
    });
    await expect.poll(async () => (await send(FILES, size, signedIn)).status, { timeout: 5_000 }).toBe(503);
    const refused = await send(FILES, size, signedIn);
    expect(refused.head).toContain('retry-after: 30');
    expect((await send(FILES, 10, signedIn)).status, 'a small one waits too, as its address is for files').toBe(503);
    expect((await send('/aanmelden/code', 10)).status, 'other pages go on').not.toBe(503);

    for (const { socket } of waiting) socket.write('x'.repeat(size - 1000));
    for (const { closed } of waiting) expect(readAnswer(await closed).status).toBe(303);
    expect((await send(FILES, size, signedIn)).status).toBe(303);
  });

  test('leave their place when the line breaks', async () => {
    for (let round = 0; round < 6; round += 1) {
      const line = openLine(portal.port);
      line.socket.write(head(FILES, 400 * KB, signedIn) + 'x'.repeat(1000));
      await new Promise((resolve) => setTimeout(resolve, 20));
      line.socket.destroy();
    }

    await expect.poll(async () => (await send(FILES, 300 * KB, signedIn)).status, { timeout: 5_000 }).toBe(303);
  });
});
