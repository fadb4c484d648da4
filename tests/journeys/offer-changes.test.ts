import { describe, expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

describe.each([{ width: 1280, where: 'on a computer' }, { width: 390, where: 'on a phone' }])('a secretary $where, without JavaScript', ({ width }) => {
  test('sees what a service changed of what they agreed, side by side, and says what she thinks of it', { timeout: 60_000 }, async () => {
    const rita = await portal.visitor({ width });
    await signInAs(rita.page, 'Rita Claes');
    await press(rita.page.getByRole('link', { name: /^Gratis ophaling/ }).first());
    const main = rita.page.locator('main');

    if (width === 1280) {
      await main.getByRole('heading', { name: 'Er verandert iets. Past het nog?' }).waitFor();
      const table = main.getByRole('table');
      expect(await table.getByRole('row', { name: /Plaats/ }).innerText()).toMatch(/Aan de schoolpoort\s+Aan de straatkant, voor 7 u\./);
      await main.getByText('Nee, dat past niet').click();
      await main.getByLabel('Wat past er wel?').fill('Aan de straatkant staan auto’s. Kan het aan de zijkant?');
      await press(main.getByRole('button', { name: 'Zeg dat het niet past' }));
    }
    // The service has it again; what the school asked under still holds for it.
    await main.getByRole('heading', { name: 'Je vroeg dit onder de voorwaarden van 31 mrt 2026.' }).waitFor();
    expect(await main.locator('.timeline').innerText()).toContain('Aan de straatkant staan auto’s.');
    // Nothing of it is wider than the screen.
    const box = await main.getByRole('table').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await rita.close();
  });
});

test('her service reads what holds for her, and looks back on everything it published', { timeout: 60_000 }, async () => {
  const fatima = await portal.visitor();
  await signInAs(fatima.page, 'Fatima El Idrissi');
  await press(fatima.page.locator('main .desk-row', { hasText: 'Gratis ophaling' }).getByRole('link').first());
  await fatima.page.getByRole('heading', { name: 'De school vroeg dit onder de voorwaarden van 31 mrt 2026.' }).waitFor();
  await press(fatima.page.getByRole('link', { name: 'Bekijk alle versies van dit aanbod' }));

  const rows = fatima.page.getByRole('row', { name: /^Versie \d/ });
  expect(await rows.count()).toBe(3);
  expect(await rows.first().innerText()).toMatch(/Nu in het aanbod[\s\S]*Aan de schoolpoort wordt Aan de straatkant/);
  expect(await rows.last().innerText()).toMatch(/[1-9]\d* lopende aanvra/);
  await fatima.close();
});
