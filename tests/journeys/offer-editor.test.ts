import { expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

test('a service writes an offer with two sessions from an empty form, publishes it, and a school finds it and asks for it, without JavaScript', { timeout: 90_000 }, async () => {
  const sam = await portal.visitor();
  await signInAs(sam.page, 'Sam Verbeke');
  await sam.page.goto('/dienst/aanbod');
  await press(sam.page.getByRole('link', { name: 'Nieuw aanbod' }));

  await sam.page.getByLabel('Naam van het aanbod').fill('Muziekvertelling: De reis van de walvis');
  await sam.page.getByLabel('Soort aanbod').selectOption({ label: 'Voorstelling of sessie op een vaste dag' });
  await press(sam.page.getByRole('button', { name: 'Begin' }));

  await sam.page.getByLabel('In één alinea').fill('Een verteller en een cello nemen jonge kinderen mee naar zee.');
  await sam.page.getByLabel('cultuur', { exact: true }).check();
  await press(sam.page.getByRole('button', { name: 'Bewaar en ga verder' }));

  await sam.page.getByLabel('2de kleuterklas').check();
  await sam.page.getByLabel('3de kleuterklas').check();
  await press(sam.page.getByRole('button', { name: 'Bewaar en ga verder' }));

  // The second session does not fit in the one block that is left of a form with mistakes: more blocks, and what was typed stays.
  const session = async (row: number, day: string, from: string, until: string) => {
    const block = sam.page.getByRole('group', { name: `Sessie ${row}`, exact: true });
    await block.getByLabel('Dag').fill(day);
    await block.getByLabel('Van').fill(from);
    await block.getByLabel('Tot').fill(until);
    await block.getByLabel('Plaats', { exact: true }).fill('De Spoel');
    await block.getByLabel('Plaatsen', { exact: true }).fill('90');
  };
  await session(1, '2026-12-01', '10.00', '10.50');
  await press(sam.page.getByRole('button', { name: 'Voeg sessies toe' }));
  await session(3, '2026-12-03', '13u30', '14.20');
  await press(sam.page.getByRole('button', { name: 'Bewaar en ga verder' }));

  await sam.page.getByLabel('Is het gratis of betaalt de school?').selectOption({ label: 'Per leerling' });
  await press(sam.page.getByRole('button', { name: 'Bewaar', exact: true }));
  await press(sam.page.getByRole('link', { name: 'Kijk na' }));
  await press(sam.page.getByRole('link', { name: 'Vul de prijs in, of kies gratis.' }));
  await sam.page.getByLabel('Hoeveel?').fill('4,50');
  await sam.page.getByLabel('Hoe telt de school dit bij de maximumfactuur?').selectOption({ label: 'Scherpe maximumfactuur' });
  await press(sam.page.getByRole('button', { name: 'Bewaar en ga verder' }));
  await press(sam.page.getByRole('button', { name: 'Bewaar', exact: true }));

  await press(sam.page.getByRole('link', { name: 'Kijk na' }));
  await sam.page.getByText('Alles staat erin. Je kunt publiceren.').waitFor();
  await press(sam.page.getByRole('link', { name: 'Bekijk het voorbeeld' }));
  expect(await sam.page.locator('main').innerText()).toContain('di 1 dec 2026, 10 u. tot 10.50 u. · De Spoel');
  await press(sam.page.getByRole('link', { name: 'Overzicht van dit aanbod' }));
  await press(sam.page.getByRole('link', { name: 'Publiceer', exact: true }));
  await press(sam.page.getByRole('button', { name: 'Publiceer nu' }));
  expect(await sam.page.getByRole('status').innerText()).toContain('Gepubliceerd');

  const an = await portal.visitor({ width: 390 });
  await signInAs(an.page, 'An Peeters');
  await an.page.goto('/aanbod');
  await an.page.getByLabel('Zoek in het aanbod').fill('walvis cello');
  await press(an.page.getByRole('button', { name: 'Zoek' }));
  await press(an.page.getByRole('link', { name: /De reis van de walvis/ }));
  expect(await an.page.locator('main').innerText()).toContain('€ 4,50 per leerling');
  expect(await an.page.locator('main').innerText()).toContain('do 3 dec 2026, 13.30 u. tot 14.20 u.');
  await an.page.locator('input[name=klas]').first().check();
  await press(an.page.getByRole('button', { name: /^Vraag (dit )?aan/ }));
  expect(await an.page.locator('input[name$=".session"]').count()).toBe(2);

  await sam.close();
  await an.close();
});
