import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Visitor, openBrowser, visitor } from '#tests/support/browser.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

/** The demo and a browser for the tests of one file, begun before the first and ended after the last. */
export function portalWithBrowser(): { visitor(options?: { javaScript?: boolean; width?: number }): Promise<Visitor> } {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    visitor: (options) => {
      if (!browser || !server) throw new Error('visitors come when the portal is open');
      return visitor(browser, server.url, options);
    },
  };
}
