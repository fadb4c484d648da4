import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

export const folder = fileURLToPath(new URL('../../docs/plaatjes/', import.meta.url));

interface Part {
  /** The part it begins a little above; without it the top of the page. */
  readonly from?: Locator;
  readonly height?: number;
}

/** A picture of what is on the page, from its top or from a little above one part of it. */
export async function draw(page: Page, name: string, { from, height = 900 }: Part = {}): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await page.evaluate('document.activeElement.blur(), window.scrollTo(0, 0)');
  const box = await from?.boundingBox();
  if (from && !box) throw new Error(`${name}: what the picture begins at is not on ${page.url()}`);
  const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const width = page.viewportSize()?.width ?? 1280;
  const y = box ? Math.max(0, Math.floor(box.y) - 24) : 0;
  const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y, width, height: Math.min(height, whole - y) }, animations: 'disabled' });
  await keep(name, picture);
}

/** A4 in CSS pixels, and what the style sheet for paper leaves free around it. */
const A4 = { short: 794, long: 1123, margin: 60 };

/** Sheets of paper beside each other, each with one part of the page as it is printed; a sheet ends after the last `piece` that fits. */
export async function drawSheets(page: Page, name: string, parts: readonly Locator[], { piece, tall = A4.long }: { piece: string; tall?: number }): Promise<void> {
  const width = A4.short;
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: width - 2 * A4.margin, height: A4.long });
  await page.evaluate('document.fonts.ready');
  const sheets: Buffer[] = [];
  for (const part of parts) {
    const box = await part.boundingBox();
    if (!box) throw new Error(`${name}: a part of the sheet is not on ${page.url()}`);
    const room = Math.min(tall - 2 * A4.margin, Math.floor(box.height));
    const ends = await part.locator(piece).evaluateAll((pieces) => pieces.map((one) => one.getBoundingClientRect().bottom));
    const height = Math.max(0, ...ends.map((end) => Math.ceil(end - box.y) + 1).filter((end) => end <= room)) || room;
    const clip = { x: 0, y: Math.floor(box.y), width: width - 2 * A4.margin, height };
    const printed = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
    const sheet = sharp({ create: { width, height: tall, channels: 3, background: '#ffffff' } });
    sheets.push(await sheet.composite([{ input: printed, left: A4.margin, top: A4.margin }]).png().toBuffer());
  }
  const gap = 32;
  const table = sharp({ create: { width: sheets.length * (width + gap) + gap, height: tall + 2 * gap, channels: 3, background: '#d9dee3' } });
  await keep(name, await table.composite(sheets.map((input, at) => ({ input, left: gap + at * (width + gap), top: gap }))).png().toBuffer());
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
}

/** With a palette: the pages have few colours, and a clone of the project stays small. */
async function keep(name: string, picture: Buffer): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await sharp(picture).png({ palette: true, quality: 90, effort: 8 }).toFile(path.join(folder, `${name}.png`));
  console.log(`docs/plaatjes/${name}.png`);
}
