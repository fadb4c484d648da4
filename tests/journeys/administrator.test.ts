import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, press, visitor } from '#tests/support/browser.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('an administrator on the first morning, without JavaScript and without a mail server', () => {
  test('goes from the code in the log to a service whose member can sign in', { timeout: 90_000 }, async () => {
    const kris = await visitor(browser, server.url, { width: 390 });
    const { page } = kris;
    await page.goto('/eerste-start');
    await page.getByLabel('Code uit het logboek van de server').fill(/([2-9A-Z]{4}-){6}[2-9A-Z]{4}/.exec(server.output())?.[0] ?? '');
    await page.getByLabel('Je naam').fill('Kris Maes');
    await page.getByLabel('Je mailadres').fill('kris@moerdam.example');
    await press(page.getByRole('button', { name: 'Maak de beheerder' }));

    // The first page says what to do, in order; the first step is the municipality itself.
    expect(await page.locator('main').innerText()).toContain('0 van 6 stappen zijn klaar');
    await press(page.getByRole('link', { name: '1. Vul je gemeente in' }));
    await page.getByLabel('Naam van de gemeente').fill('Moerdam');
    await page.getByLabel('Straat en nummer').fill('Kerkplein 2');
    await page.getByLabel('Postcode').fill('9998');
    await page.getByLabel('Plaats', { exact: false }).fill('Moerdam');
    await page.getByLabel('Ondernemingsnummer').fill('0999.999.992');
    await page.getByLabel('Mailadres van de gemeente').fill('info@moerdam.example');
    await page.getByLabel('Naam van de coördinator').fill('Lut Maes');
    await page.getByLabel('Mailadres van de coördinator').fill('lut.maes@moerdam.example');
    await press(page.getByRole('button', { name: 'Bewaar de instellingen' }));
    expect(await page.locator('main').innerText()).toContain('klopt niet met zijn controlegetal');
    await page.getByLabel('Ondernemingsnummer').fill('0999.999.922');
    await press(page.getByRole('button', { name: 'Bewaar de instellingen' }));
    expect(await page.locator('main').innerText()).not.toContain('controlegetal');
    expect(await page.locator('footer').innerText()).toContain('Ondernemingsnummer 0999.999.922');

    // The colours of Moerdam: the first is too faint, the portal offers the nearest that can be read.
    await press(page.getByRole('link', { name: 'Kleuren' }));
    await page.getByLabel(/^Hoofdkleur/).fill('#e07a1f');
    await press(page.getByRole('button', { name: 'Toon een voorbeeld' }));
    expect(await page.getByRole('alert').innerText()).toContain('Nodig is 4,5 op 1.');
    await press(page.getByRole('link', { name: /^Toon het voorbeeld met #/ }));
    await press(page.getByRole('button', { name: 'Neem deze kleuren' }));
    const brand = await page.locator('input[name=brand]').first().inputValue();
    const shown = await page.getByRole('button', { name: 'Toon een voorbeeld' }).evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(shown).toBe(`rgb(${[1, 3, 5].map((at) => Number.parseInt(brand.slice(at, at + 2), 16)).join(', ')})`);

    // The themes are there already; one more is added and stands last.
    await page.goto('/beheer/themas');
    await page.getByLabel('Naam van het thema', { exact: true }).fill('Muziek');
    await press(page.getByRole('button', { name: 'Voeg dit thema toe' }));
    expect(await page.locator('tbody tr').count()).toBe(19);

    await page.goto('/beheer');
    expect(await page.locator('main').innerText()).toContain('2 van 6 stappen zijn klaar');
    await press(page.getByRole('link', { name: '2. Voeg diensten toe' }));
    await page.getByLabel('Naam van de dienst').fill('Bibliotheek');
    await page.getByLabel('Mailadres van de dienst').fill('bib@moerdam.example');
    await press(page.getByRole('button', { name: 'Voeg een dienst toe' }));
    await press(page.getByRole('link', { name: 'Geef iemand toegang' }));

    // Who works there is chosen already; without a mail server the administrator hands the link over himself.
    await page.getByLabel('Naam', { exact: true }).fill('Hilde Mertens');
    await page.locator('#email').fill('hilde@moerdam.example');
    await press(page.getByRole('button', { name: 'Geef toegang', exact: true }));
    expect(await page.getByRole('status').innerText()).toContain('toon hieronder een aanmeldlink');
    await press(page.getByRole('button', { name: 'Toon een aanmeldlink' }));
    const link = await page.locator('.copy-link').inputValue();

    const hilde = await visitor(browser, server.url);
    await hilde.page.goto(link);
    await press(hilde.page.getByRole('button', { name: 'Meld mij aan' }));
    expect(new URL(hilde.page.url()).pathname).toBe('/dienst');
    await hilde.page.goto('/beheer');
    expect(await hilde.page.locator('h1').innerText()).toBe('Deze pagina is er niet');
    await hilde.close();

    await page.goto('/beheer');
    const steps = await page.locator('ol.rows li').allInnerTexts();
    expect(steps.map((step) => step.includes('Klaar'))).toEqual([true, true, true, false, true, false]);
    await kris.close();
  });
});
