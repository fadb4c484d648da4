import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { buildIfOlder } from '#src/ops/build-if-older.ts';
import { openBrowser, press, signInAs, visitor } from '#tests/support/browser.ts';
import { startServer } from '#tests/support/server.ts';

// npm run pictures: draws docs/plaatjes anew from a demo of its own, so that the guides show the portal as it is now.
const folder = fileURLToPath(new URL('../../docs/plaatjes/', import.meta.url));

await buildIfOlder();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// The browser writes dates in its fields as this says, whatever the language of the machine.
process.env['LC_ALL'] = 'nl_BE.UTF-8';
process.env['LANGUAGE'] = 'nl_BE';
const browser = await openBrowser();
try {
  await drawDemo();
  await drawFirstStart();
} finally {
  await browser.close();
}

async function drawDemo(): Promise<void> {
  const demo = await startServer({ env: { DEMO: '1' } });
  const as = async (name: string, work: (page: Page) => Promise<void>, width = 1280): Promise<void> => {
    const { page, close } = await visitor(browser, demo.url, { width });
    page.setDefaultTimeout(20_000);
    if (name !== '') await signInAs(page, name);
    await work(page);
    await close();
  };
  try {
    // First what changes nothing, then what does: every picture shows the town as its seed made it.
    await as('', drawHome);
    await as('Joke Dierckx', drawCatalogueOnPhone, 390);
    await as('An Peeters', drawCatalogue);
    await as('An Peeters', drawSchool);
    await as('Jef Wauters', drawDesk);
    await as('Dries Maes', drawPhoneLine);
    await as('Hilde Mertens', drawLine);
    await as('Els Vermeulen', drawCoordination);
    await as('Jan Goossens', drawMails);
    await as('Rita Claes', drawRequest);
    await as('', askWithoutAccount);
    await as('Jan Goossens', confirmFromMail);
    await as('An Peeters', drawColleagues);
  } finally {
    await demo.stop();
  }
}

async function drawHome(page: Page): Promise<void> {
  await page.goto('/');
  await draw(page, 'startpagina');
}

async function drawCatalogueOnPhone(page: Page): Promise<void> {
  await page.goto('/aanbod?q=voorstelling');
  await draw(page, 'aanbod-op-telefoon', { from: page.getByRole('heading', { level: 1 }), height: 1200 });
}

async function drawCatalogue(page: Page): Promise<void> {
  await page.goto('/aanbod');
  await page.getByLabel('Voor welke klas?').selectOption({ label: '3A (19 leerlingen)' });
  await press(page.getByRole('button', { name: 'Zoek' }));
  await draw(page, 'aanbod-voor-een-klas', { height: 1000 });
  await page.goto('/aanbod/schoolvoorstelling-grensland-jeugdtheater');
  await draw(page, 'een-aanbod', { height: 1000 });
}

async function drawSchool(page: Page): Promise<void> {
  await page.goto('/mijn-school');
  await draw(page, 'mijn-school', { height: 1000 });
  await press(page.getByRole('link', { name: /^MOS-begeleiding/ }).first());
  await page.getByLabel('Je antwoord').fill('Ja, de directie is akkoord. Joke, Rita en ik doen mee.');
  await draw(page, 'antwoord-aan-de-dienst');
  await page.goto('/mijn-school');
  await press(page.getByRole('link', { name: /^Kinderboerderij/ }).first());
  await draw(page, 'kies-een-moment');
  await page.goto('/mijn-school');
  await press(page.getByRole('link', { name: /^Strapdag/ }).first());
  await page.getByText('Aantallen veranderen').click();
  await draw(page, 'aantallen-veranderen', { from: page.locator('details.panel').first() });
}

async function drawDesk(page: Page): Promise<void> {
  await page.goto('/dienst');
  await draw(page, 'te-behandelen', { height: 1070 });
}

async function drawPhoneLine(page: Page): Promise<void> {
  await page.goto('/dienst');
  await page.getByLabel('School', { exact: true }).selectOption({ label: 'De Lijnzaad' });
  await page.getByLabel('Aanbod', { exact: true }).selectOption({ label: 'Scholenloop Lindervelde' });
  await page.getByLabel('Leerjaar', { exact: true }).selectOption({ label: '6de leerjaar' });
  await page.getByLabel('Leerlingen', { exact: true }).fill('28');
  await page.getByLabel('Wie belde?').fill('Lut Adriaens');
  await draw(page, 'noteer-een-telefoon', { from: page.locator('section', { has: page.locator('#telefoon') }), height: 330 });
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByLabel('Bericht aan de scholen').fill('Jullie doen mee. De startlijst volgt in september.');
  await draw(page, 'in-een-keer', { from: page.locator('#nieuw') });
}

async function drawLine(page: Page): Promise<void> {
  await page.goto('/dienst');
  await press(page.locator('.desk-row', { hasText: 'De Schietspoel' }).getByRole('link').first());
  await draw(page, 'een-aanvraag-behandelen', { height: 1100 });
}

async function drawCoordination(page: Page): Promise<void> {
  await page.goto('/coordinatie');
  await draw(page, 'coordinatie', { height: 1000 });
}

async function drawMails(page: Page): Promise<void> {
  await page.goto('/beheer/post');
  await draw(page, 'post');
  await page.goto('/beheer/logboek');
  await draw(page, 'logboek');
}

/** Three offers of three services; An of the same school asked for the performance already. */
async function drawRequest(page: Page): Promise<void> {
  for (const slug of ['schoolvoorstelling-grensland-jeugdtheater', 'scholenloop-lindervelde', 'workshop-echt-of-nep-mediawijsheid']) {
    await page.goto(`/aanbod/${slug}`);
    await press(page.getByRole('button', { name: 'Voeg toe aan mijn aanvraag' }));
  }
  await page.goto('/aanvraag');
  const fill = (name: string) => page.locator(`[name="${name}"]`);
  for (const key of ['cul-02', 'spo-01', 'bib-04']) {
    const group = page.locator(`input[name="${key}.groups"]`);
    await group.first().check();
  }
  await fill('cul-02.session').first().check();
  await fill('cul-02.note').fill('We komen met de fiets. Waar kunnen die staan?');
  const days = page.locator('[name^="bib-04.moments"][type=date]');
  await days.nth(0).fill('2026-11-10');
  await days.nth(1).fill('2026-11-17');
  await draw(page, 'aanvraag-invullen', { height: 1100 });
  await press(page.getByRole('button', { name: 'Kijk na' }));
  await draw(page, 'aanvraag-nakijken', { height: 1100 });
}

/** From a mailbox that is not the school's, so that the school is asked whether it knows her. */
async function askWithoutAccount(page: Page): Promise<void> {
  await page.goto('/aanbod/klasbezoek-met-introductie-in-de-bibliotheek');
  await press(page.getByRole('button', { name: 'Voeg toe aan mijn aanvraag' }));
  await page.goto('/aanvraag');
  await page.locator('[name="bib-01.pupils.grade:L2"]').fill('21');
  const days = page.locator('[name^="bib-01.moments"][type=date]');
  await days.nth(0).fill('2026-11-10');
  await days.nth(1).fill('2026-11-17');
  await page.getByLabel('Voor welke school?').selectOption('990001-1');
  await page.getByLabel('Je naam').fill('Lies Martens');
  await page.getByLabel('Je mailadres op school').fill('lies.martens@mailbox.example');
  await draw(page, 'zonder-account', { from: page.locator('section', { has: page.locator('#wie') }), height: 680 });
  await press(page.getByRole('button', { name: 'Kijk na' }));
  await press(page.getByRole('button', { name: 'Stuur mij de mail om te bevestigen' }));
}

async function confirmFromMail(page: Page): Promise<void> {
  await page.goto('/beheer/post');
  await press(page.getByRole('link', { name: /^Bevestig je aanvraag/ }).first());
  // Down to the link: its token and port are others every time.
  await draw(page, 'een-mail', { height: 740 });
  await press(page.locator('.mail-text a[href*="/bevestig/"]'));
  await press(page.getByRole('button', { name: 'Ja, dit is mijn aanvraag' }));
}

async function drawColleagues(page: Page): Promise<void> {
  await page.goto('/mijn-school/mensen');
  await draw(page, 'ken-je-deze-mensen');
}

/** A portal with nobody in it yet. */
async function drawFirstStart(): Promise<void> {
  const portal = await startServer();
  try {
    const { page, close } = await visitor(browser, portal.url);
    await page.goto('/eerste-start');
    await page.getByLabel('Je naam').fill('Jan Goossens');
    await page.getByLabel('Je mailadres').fill('jan.goossens@lindervelde.example');
    await draw(page, 'eerste-start', { height: 760 });
    await close();
  } finally {
    await portal.stop();
  }
}

/** A picture of what is on the page, from its top or from a little above one part of it. */
async function draw(page: Page, name: string, { from, height = 900 }: { from?: Locator; height?: number } = {}): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await page.evaluate('document.activeElement.blur(), window.scrollTo(0, 0)');
  const box = await from?.boundingBox();
  const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const width = page.viewportSize()?.width ?? 1280;
  const y = box ? Math.max(0, Math.floor(box.y) - 24) : 0;
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, clip: { x: 0, y, width, height: Math.min(height, whole - y) }, animations: 'disabled' });
  console.log(`docs/plaatjes/${name}.png`);
}
