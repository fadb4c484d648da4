import { mkdirSync } from 'node:fs';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Locator, type Page, chromium as playwright } from 'playwright-core';

/**
 * A Chromium that comes with the packages of the project, so that no browser has to be there. It unpacks itself below
 * node_modules: in the system's own temporary folder it would take another version that lies there.
 */
export async function openBrowser(): Promise<Browser> {
  const folder = path.resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--disable-background-networking'] });
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A visitor with a browser of his own; without JavaScript unless he wants it. */
export async function visitor(browser: Browser, url: string, options: { javaScript?: boolean; width?: number } = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url, javaScriptEnabled: options.javaScript ?? false, viewport: { width: options.width ?? 1280, height: 900 }, locale: 'nl-BE',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { page, context, close: () => context.close() };
}

/** Signs in with the one click of the demo. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/aanmelden');
  await press(page.getByRole('button', { name: new RegExp(name) }).first());
}

/** Presses a button or follows a link, and waits for the page it leads to. */
export async function press(target: Locator): Promise<void> {
  const loaded = target.page().waitForEvent('load');
  await target.click();
  await loaded;
}
