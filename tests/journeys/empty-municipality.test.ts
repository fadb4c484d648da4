import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDb } from '#db/client.ts';
import { addDays, dayOf } from '#src/lib/time.ts';
import { openBrowser, press, visitor } from '#tests/support/browser.ts';
import { phonePicture } from '#tests/support/file-corpus.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const list = (name: string) => path.join(fileURLToPath(new URL('../fixtures/scholen', import.meta.url)), name);

/** The address behind the button of the mail that waits: no mail server is set, so nobody gets it yet. */
function confirmationIn(dataDir: string): string {
  const { $client: client } = openDb(path.join(dataDir, 'portaal.db'));
  const texts = client.prepare<[], { text: string }>('SELECT text FROM outbox').all();
  client.close();
  return texts.flatMap(({ text }) => /\/aanvraag\/bevestig\/\S+/.exec(text) ?? [])[0] ?? '';
}

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
  test('goes from the code in the log to a first offer, and to the first request for it at the desk', { timeout: 180_000 }, async () => {
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
    const away = await hilde.page.goto('/beheer');
    expect(away?.status()).toBe(404);

    // One school by hand, the others from the official list: the school by hand is in no list and stays open.
    await page.goto('/beheer');
    await press(page.getByRole('link', { name: '4. Voeg scholen toe' }));
    await page.getByText('Voeg een school toe').click();
    await page.getByLabel('Schoolnummer').fill('980001');
    await page.getByLabel('Naam', { exact: true }).fill('Leefschool Het Moer');
    await page.getByLabel('Net', { exact: true }).selectOption('Vrij gesubsidieerd onderwijs');
    await page.getByLabel('Niveau').selectOption({ label: 'Basisschool' });
    await page.getByLabel('Straat en nummer').fill('Kerkplein 9');
    await page.getByLabel('Postcode').fill('9998');
    await page.getByLabel('Gemeente', { exact: true }).fill('Moerdam');
    await press(page.getByRole('button', { name: 'Voeg toe', exact: true }));
    expect(await page.getByRole('status').innerText()).toContain('De school is toegevoegd.');

    await page.goto('/beheer/scholen/importeer');
    await page.getByLabel('Bestanden').setInputFiles(list('basis.csv'));
    await page.getByLabel('NIS-code van de gemeente').fill('99001');
    for (const part of ['Kleuteronderwijs', 'Lager onderwijs']) await page.getByLabel(part, { exact: true }).check();
    await press(page.getByRole('button', { name: 'Toon wat er verandert' }));
    expect(await page.locator('main').innerText()).toContain('Gemeentelijke basisschool De Kiem');
    await press(page.getByRole('button', { name: 'Voer door' }));
    expect(await page.getByRole('status').innerText()).toContain('Klaar.');
    await page.goto('/beheer/scholen');
    const register = await page.locator('main').innerText();
    expect(register).toContain('Leefschool Het Moer');
    expect(register).toContain('Gemeentelijke basisschool De Molenwiek');

    // Ten days, whatever day it is: a period in which nobody works anyway is refused.
    const today = dayOf(new Date().toISOString());
    await page.goto('/beheer/sluitingsdagen');
    await page.getByLabel('Eerste dag').fill(addDays(today, 40));
    await page.getByLabel('Laatste dag').fill(addDays(today, 50));
    await page.getByLabel('Waarom?').fill('Kermis van Moerdam');
    await press(page.getByRole('button', { name: 'Voeg toe', exact: true }));
    expect(await page.locator('main').innerText()).toContain('Kermis van Moerdam');

    // The first offer, from an empty form, in the school year after this one: its days are ahead whatever day it is.
    await hilde.page.goto('/dienst');
    await press(hilde.page.getByRole('navigation', { name: 'In dit deel' }).getByRole('link', { name: 'Aanbod' }));
    await press(hilde.page.getByRole('link', { name: 'Nieuw aanbod' }));
    await hilde.page.getByLabel('Naam van het aanbod').fill('Voorlezen in de bib');
    const year = (await hilde.page.locator('input[name=year]').evaluateAll((years) => years.map((one) => (one instanceof HTMLInputElement ? one.value : '')))).at(-1) ?? '';
    await hilde.page.getByLabel(year).check();
    await hilde.page.getByLabel('Soort aanbod').selectOption({ label: 'Voorstelling of sessie op een vaste dag' });
    await press(hilde.page.getByRole('button', { name: 'Begin' }));
    await hilde.page.getByLabel('In één alinea').fill('We lezen een uur voor uit nieuwe prentenboeken.');
    await hilde.page.getByLabel('Muziek', { exact: true }).check();
    await press(hilde.page.getByRole('button', { name: 'Bewaar en ga verder' }));
    await hilde.page.getByLabel('3de kleuterklas').check();
    await hilde.page.getByLabel('1ste leerjaar').check();
    await press(hilde.page.getByRole('button', { name: 'Bewaar en ga verder' }));
    for (const [row, day] of [[1, '12'], [2, '19']] as const) {
      const session = hilde.page.getByRole('group', { name: `Sessie ${row}`, exact: true });
      await session.getByLabel('Dag').fill(`${year.slice(0, 4)}-11-${day}`);
      await session.getByLabel('Van').fill('10.00');
      await session.getByLabel('Tot').fill('11.00');
      await session.getByLabel('Plaats', { exact: true }).fill('De bib');
      await session.getByLabel('Plaatsen', { exact: true }).fill('50');
    }
    await press(hilde.page.getByRole('button', { name: 'Bewaar en ga verder' }));
    await hilde.page.getByLabel('Is het gratis of betaalt de school?').selectOption({ label: 'Gratis' });
    await press(hilde.page.getByRole('button', { name: 'Bewaar en ga verder' }));
    await press(hilde.page.getByRole('button', { name: 'Bewaar', exact: true }));
    await press(hilde.page.locator('main a[href$="/bestanden"]').first());
    await hilde.page.getByLabel('Kies een foto').setInputFiles({ name: 'bib.jpg', mimeType: 'image/jpeg', buffer: await phonePicture() });
    await hilde.page.getByLabel('Wat zie je op de foto?').fill('Een zetel tussen de prentenboeken.');
    await press(hilde.page.getByRole('button', { name: 'Zet de foto bij het aanbod' }));
    await hilde.page.goto(hilde.page.url().replace('/bestanden', '/publiceer'));
    await press(hilde.page.getByRole('button', { name: 'Publiceer nu' }));
    expect(await hilde.page.getByRole('status').innerText()).toContain('Gepubliceerd');

    // A teacher nobody knows finds it and asks for the school that was typed by hand.
    const guest = await visitor(browser, server.url, { width: 390 });
    await guest.page.goto('/aanbod');
    await guest.page.getByLabel('Zoek in het aanbod').fill('prentenboeken');
    await press(guest.page.getByRole('button', { name: 'Zoek' }));
    await press(guest.page.getByRole('link', { name: /Voorlezen in de bib/ }));
    await guest.page.getByRole('img', { name: 'Een zetel tussen de prentenboeken.' }).waitFor();
    await press(guest.page.getByRole('button', { name: /^Vraag (dit )?aan/ }));
    await guest.page.getByLabel(/1ste leerjaar/).first().fill('21');
    await guest.page.locator('input[name$=".session"]').first().check();
    await guest.page.getByLabel('Voor welke school?').selectOption({ label: 'Leefschool Het Moer' });
    await guest.page.getByLabel('Je naam').fill('Nele Smet');
    await guest.page.getByLabel('Je mailadres op school').fill('nele@hetmoer.example');
    await press(guest.page.getByRole('button', { name: 'Kijk na' }));
    await press(guest.page.getByRole('button', { name: 'Stuur mij de mail om te bevestigen' }));
    const reference = /A-\d{4}-\d{4}/.exec(await guest.page.locator('main').innerText())?.[0] ?? '';
    expect(reference).not.toBe('');
    const sent = await guest.page.locator('main').innerText();
    for (const said of ['Dit portaal verstuurt nog geen mails.', 'Bel of mail Lut Maes.', 'lut.maes@moerdam.example']) expect(sent).toContain(said);
    expect(sent).not.toContain('We stuurden');

    // The mail waits in the portal until there is a mail server; its button is what she would press.
    await guest.page.goto(confirmationIn(server.dataDir));
    await press(guest.page.getByRole('button', { name: 'Ja, dit is mijn aanvraag' }));
    await hilde.page.goto('/dienst');
    expect(await hilde.page.locator('main').innerText()).toContain(reference);
    await Promise.all([guest.close(), hilde.close()]);

    await page.goto('/beheer');
    expect(await page.locator('main').innerText()).toContain('Er is geen mailserver ingesteld: mails vertrekken niet.');
    expect(await page.getByRole('heading', { name: 'Van eerste start tot eerste aanbod' }).count()).toBe(0);
    await kris.close();
  });
});
