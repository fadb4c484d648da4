import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

/** How many sheets a PDF has, and whether they lie. */
async function sheetsOf(page: Page): Promise<{ sheets: number; landscape: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => Number(width) > Number(height));
  return { sheets: boxes.length, landscape: boxes.filter(Boolean).length };
}

/** What sticks out of a sheet of this width when it is printed; on a sheet nobody can scroll. */
async function sticksOut(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className}`),
  );
  await page.emulateMedia({ media: null });
  return found.slice(0, 5);
}

/** A4 between the margins of the booklet and of a sheet that lies, in CSS pixels. */
const A4_STANDING = Math.floor((184 / 25.4) * 96);
const A4_LYING = Math.floor((273 / 25.4) * 96);

describe.each([{ width: 1280, where: 'on a computer' }, { width: 390, where: 'on a phone' }])('the brochure $where, without JavaScript', ({ width }) => {
  test('is made for the levels one chooses, and is a booklet on paper', { timeout: 60_000 }, async () => {
    const guest = await portal.visitor({ width });
    await guest.page.goto('/aanbod?thema=cultuur&thema=lezen');
    await press(guest.page.getByRole('link', { name: 'druk af' }));
    await guest.page.getByLabel('Kleuter', { exact: true }).check();
    await press(guest.page.getByRole('button', { name: 'Maak de brochure' }));

    expect(await guest.page.locator('.brochure-levels').innerText()).toBe('Kleuter');
    const codes = await guest.page.locator('.brochure-offer .brochure-code').allInnerTexts();
    expect(codes).toContain('CUL-01');
    expect(codes.every((code) => /^(CUL|BIB|ACA)-/.test(code))).toBe(true);
    expect(await guest.page.getByText('Druk af met Ctrl + P').isVisible()).toBe(true);
    expect(await guest.page.getByRole('button', { name: 'Druk af' }).count()).toBe(0);

    await guest.page.goto('/aanbod/brochure');
    expect(await guest.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { sheets, landscape } = await sheetsOf(guest.page);
    const offers = await guest.page.locator('.brochure-offer').count();
    // A cover, the contents, two or three offers on a sheet, and at most two sheets behind.
    expect(offers).toBeGreaterThanOrEqual(40);
    expect(sheets).toBeGreaterThanOrEqual(Math.ceil(offers / 4) + 3);
    expect(sheets).toBeLessThanOrEqual(Math.ceil(offers / 2) + 4);
    expect(landscape).toBe(0);
    expect(await sticksOut(guest.page, A4_STANDING)).toEqual([]);
    expect(await sticksOut(guest.page, 150), 'control: what does not fit is seen').not.toEqual([]);
    await guest.close();
  });
});

describe('a service that goes to its event', () => {
  test('finds its start list, reads it, prints it lying on a sheet, and takes it along as a file', { timeout: 60_000 }, async () => {
    const dries = await portal.visitor();
    await signInAs(dries.page, 'Dries Maes');
    await press(dries.page.getByRole('link', { name: 'Lijsten' }));
    const row = dries.page.getByRole('row', { name: /Scholenloop.*2026-2027/ });
    await press(row.getByRole('link', { name: /Startlijst/ }));

    expect(await dries.page.locator('h1').innerText()).toBe('Startlijst');
    const list = dries.page.getByRole('region', { name: 'De lijst' });
    expect(await list.innerText()).toContain('GO! basisschool De Weefgetouwen');
    await dries.page.getByRole('heading', { name: 'Per school' }).waitFor();

    const { sheets, landscape } = await sheetsOf(dries.page);
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(3);
    expect(landscape).toBe(sheets);
    expect(await sticksOut(dries.page, A4_LYING)).toEqual([]);

    const [file] = await Promise.all([dries.page.waitForEvent('download'), dries.page.getByRole('link', { name: 'Download voor Excel' }).click()]);
    expect(file.suggestedFilename()).toBe('startlijst-spo-01.xlsx');

    // Another list of the same offer, and one that is still empty and says what will come.
    await press(dries.page.getByRole('link', { name: 'Alle lijsten' }));
    await press(dries.page.getByRole('link', { name: 'Bezoeken', exact: true }));
    await dries.page.getByRole('heading', { name: 'Nog niets op deze lijst' }).waitFor();
    await dries.close();
  });

  test('puts every session on a sheet of its own', { timeout: 60_000 }, async () => {
    const sam = await portal.visitor();
    await signInAs(sam.page, 'Sam Verbeke');
    await sam.page.goto('/dienst/lijsten');
    await press(sam.page.getByRole('row', { name: /Grensland.*2025-2026/ }).getByRole('link', { name: /Aanwezigheidslijst/ }));

    expect(await sam.page.locator('.paper-group').count()).toBe(2);
    expect(await sheetsOf(sam.page)).toEqual({ sheets: 2, landscape: 2 });
    expect(await sticksOut(sam.page, A4_LYING)).toEqual([]);

    const second = await sam.page.getByLabel('Sessie').locator('option').nth(2).getAttribute('value');
    await sam.page.getByLabel('Sessie').selectOption(second);
    await press(sam.page.getByRole('button', { name: 'Toon de lijst' }));
    expect(await sam.page.locator('.paper-group').count()).toBe(1);
    expect((await sheetsOf(sam.page)).sheets).toBe(1);
    await sam.close();
  });
});

describe('a school', () => {
  test('hangs its year on the wall of the staff room: one sheet', { timeout: 60_000 }, async () => {
    const an = await portal.visitor();
    await signInAs(an.page, 'An Peeters');
    await an.page.goto('/mijn-school');
    await press(an.page.getByRole('link', { name: 'Druk ons schooljaar af' }));

    expect(await an.page.getByRole('region', { name: 'Alles van dit schooljaar' }).innerText()).toContain('Gratis ophaling van restafval');
    expect(await sheetsOf(an.page)).toEqual({ sheets: 1, landscape: 0 });
    expect(await sticksOut(an.page, Math.floor((178 / 25.4) * 96))).toEqual([]);
    await an.close();
  });
});

test('with JavaScript the button prints, and the sentence that says how goes away', { timeout: 60_000 }, async () => {
  const guest = await portal.visitor({ javaScript: true });
  await guest.page.goto('/aanbod/brochure?niveau=okan');
  await guest.page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await guest.page.getByRole('button', { name: 'Druk af of bewaar als pdf' }).click();

  expect(await guest.page.locator('body').getAttribute('data-printed')).toBe('yes');
  expect(await guest.page.getByText('Druk af met Ctrl + P').count()).toBe(0);
  await guest.close();
});
