import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

test('with JavaScript a choice shows its result at once, and a typed number ticks its class', { timeout: 60_000 }, async () => {
  const { page, close } = await portal.visitor({ javaScript: true });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await signInAs(page, 'An Peeters');

  await page.goto('/aanbod');
  const loaded = page.waitForURL(/thema=zwemmen/);
  await page.getByLabel(/^zwemmen/).check();
  await loaded;
  expect(await page.locator('.grid-cards .card').count()).toBe(2);

  await page.goto('/aanbod/schoolvoorstelling-grensland-jeugdtheater');
  await press(page.getByRole('button', { name: 'Vraag dit aan' }));
  await page.locator('input[name="cul-02.pupils.grade:L6"]').fill('35');
  expect(await page.locator('input[name="cul-02.groups"]:checked').count()).toBe(1);
  await page.locator('input[name="cul-02.session"]').first().check();
  await press(page.getByRole('button', { name: 'Kijk na' }));
  await press(page.getByRole('button', { name: 'Stuur mijn aanvraag' }));
  await page.getByText('Je aanvraag is verstuurd').waitFor();

  expect(problems).toEqual([]);
  await close();
});

test('the catalogue and the form can be walked by keyboard, and the focus is always to be seen', { timeout: 60_000 }, async () => {
  const { page, close } = await portal.visitor({ javaScript: true });
  await page.goto('/aanbod');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ga naar de inhoud');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.type('grensland');
  await Promise.all([page.waitForURL(/q=grensland/), page.keyboard.press('Enter')]);

  const unseen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // A card shows the focus of the link that covers it.
      const shown = [element, element.closest('.card'), element.closest('.chip')].filter((one) => one !== null);
      const visible = shown.some((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
      return { name: element.textContent?.trim().slice(0, 40) ?? '', visible, href: element.getAttribute('href') };
    });
    if (!focus) break;
    if (!focus.visible) unseen.push(focus.name);
    if (focus.href?.match(/^\/aanbod\/(?!brochure)/)) break;
  }
  expect(unseen).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('grensland-jeugdtheater');
  await Promise.all([page.waitForURL(/grensland-jeugdtheater/), page.keyboard.press('Enter')]);
  await close();
});

test('while a service types its questions it reads what others asked, and the last that was typed counts', { timeout: 60_000 }, async () => {
  const sport = await portal.visitor();
  await signInAs(sport.page, 'Dries Maes');
  await sport.page.goto('/dienst/bevragingen');
  await sport.page.locator('#vragen').fill('Beschikt de school over een eigen turnzaal?');
  await press(sport.page.getByRole('button', { name: 'Kijk wat we al weten' }));
  await sport.close();

  const { page, close } = await portal.visitor({ javaScript: true });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await signInAs(page, 'Fatima El Idrissi');
  await page.goto('/dienst/bevragingen');
  const found = page.locator('.typed-check[aria-live=polite]');
  await page.locator('#vragen').pressSequentially('Wat vindt de school van de lente?');
  await page.locator('#vragen').fill('Beschikt jullie school over een eigen turnzaal?');
  await found.locator('summary').click();
  await found.getByText('Sportdienst').first().waitFor();
  expect(await found.locator('mark').allTextContents()).toContain('turnzaal');
  await page.locator('#vragen').fill('');
  await expect.poll(() => found.textContent()).toBe('');

  await page.locator('#vragen').fill('Beschikt jullie school over een eigen turnzaal?');
  await press(page.getByRole('button', { name: 'Kijk wat we al weten' }));
  for (const at of ['', '/versturen']) {
    await page.goto(`${new URL(page.url()).pathname.replace(/\/versturen$/, '')}${at}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  }
  expect(problems).toEqual([]);
  await close();
});
