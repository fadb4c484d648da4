import { describe, expect, test } from 'vitest';
import { imports } from '#src/i18n/nl/imports.ts';
import { csvOf } from '#src/lib/tables/index.ts';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();
const HEADER = ['Titel', 'Korte tekst', 'Voor wie', 'Data', 'Plaats', 'Waar', 'Aantal plaatsen', 'Prijs'];
const ROWS = [
  ['Poppen maken in het atelier', 'Elke klas maakt een eigen pop.', 'K3-L2', '17/11/2026 10:00-11:30', 'CC De Spoel', 'Jullie gaan ernaartoe', 25, 'gratis'],
  ['Dansen voor reuzen', 'Groot bewegen.', 'reuzen', '19/11/2026 10:00-11:30', 'CC De Spoel', 'Jullie gaan ernaartoe', 25, '€ 3 per leerling'],
];

describe('Sam of the culture centre, without JavaScript', () => {
  test('reads in last year’s brochure, looks at it, leaves one row out and has a draft of the other', { timeout: 60_000 }, async () => {
    const sam = await portal.visitor();
    const { page } = sam;
    await signInAs(page, 'Sam Verbeke');
    await page.goto('/dienst/aanbod/importeer');
    await page.getByLabel('Je bestand').setInputFiles({ name: 'brochure.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(HEADER, ROWS)) });
    await press(page.getByRole('button', { name: 'Lees het bestand' }));

    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe(imports.previewTitle);
    expect(await main.innerText()).toContain('3de kleuterklas tot en met 2de leerjaar · gratis');
    expect(await main.innerText()).toContain('di 17 nov 2026, 10 u. tot 11.30 u. · CC De Spoel');
    expect(await main.innerText()).toContain('Voor wie: “reuzen” is geen leerjaar dat we kennen.');

    const address = page.url();
    await page.getByRole('checkbox', { name: 'Dansen voor reuzen' }).uncheck();
    await press(page.getByRole('button', { name: imports.make }));
    expect(new URL(page.url()).pathname).toBe('/dienst/aanbod');
    expect(await main.innerText()).toContain("1 concept is gemaakt.");

    await page.goto(address);
    expect(await main.innerText()).toContain(imports.appliedTitle);
    expect(await page.getByRole('button', { name: imports.make }).count()).toBe(0);
    await sam.close();
  });

  test('copies his offer to the next school year, and finds nothing left to copy', { timeout: 60_000 }, async () => {
    const sam = await portal.visitor({ width: 390 });
    const { page } = sam;
    await signInAs(page, 'Sam Verbeke');
    await page.goto('/dienst/aanbod/kopieer');

    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(4);
    await press(page.getByRole('button', { name: 'Kopieer wat is aangevinkt' }));
    expect(await page.getByRole('main').innerText()).toContain('4 kopieën zijn gemaakt.');

    await page.goto('/dienst/aanbod/kopieer');
    expect(await page.getByRole('main').innerText()).toContain('Alles is al gekopieerd');
    await sam.close();
  });
});
