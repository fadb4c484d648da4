import type { Page } from 'playwright-core';
import { draw, drawSheets } from '#tests/pictures/draw.ts';
import { press } from '#tests/support/browser.ts';

// The guide for services.

export async function drawDesk(page: Page): Promise<void> {
  await page.goto('/dienst');
  await draw(page, 'te-behandelen', { height: 1070 });
}

export async function drawPhoneLine(page: Page): Promise<void> {
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

export async function drawLine(page: Page): Promise<void> {
  await page.goto('/dienst');
  await press(page.locator('.desk-row', { hasText: 'De Schietspoel' }).getByRole('link').first());
  await draw(page, 'een-aanvraag-behandelen', { height: 1100 });
}

export async function drawOwnOffers(page: Page): Promise<void> {
  await page.goto('/dienst/aanbod');
  await draw(page, 'ons-aanbod', { height: 1000 });
  const photo = await page.getByRole('link', { name: /Grensland/ }).first().getAttribute('href');
  await page.goto(`${photo}/bestanden`);
  await draw(page, 'foto-en-bijlagen', { height: 1000 });
}

/** What changes for schools when it is published. */
export async function drawPublish(page: Page): Promise<void> {
  await page.goto('/dienst/aanbod');
  await press(page.getByRole('link', { name: /^Kinderboerderij/ }).first());
  await press(page.getByRole('link', { name: 'Publiceer de wijzigingen' }).last());
  await draw(page, 'aanbod-publiceren', { from: page.locator('h1'), height: 760 });
}

export async function drawLists(page: Page): Promise<void> {
  await page.goto('/dienst/lijsten');
  await draw(page, 'lijsten', { height: 900 });
  await press(page.getByRole('link', { name: /^Startlijst/ }).first());
  await drawSheets(page, 'startlijst', [page.locator('body')], { piece: 'tr', tall: 900 });
}

const BROCHURE = [
  'Titel;Korte tekst;Thema;Voor wie;Data;Plaats;Waar;Aantal plaatsen;Prijs;Vervoer',
  'Muziekvertelling: De reis van de walvis;Een verteller en een cello nemen kinderen mee naar zee.;;K2-L1;1/12/2026 10:00-10:50;CC De Spoel;Jullie gaan ernaartoe;90;;zelf',
  'Dansen voor reuzen;Groot bewegen in een kleine zaal.;cultuur;reuzen;19/11/2026 10:00-11:30;CC De Spoel;Jullie gaan ernaartoe;25;€ 3 per leerling;zelf',
  'Schoolvoorstelling: Grensland (jeugdtheater);Twee kinderen en een streep.;cultuur;L5-L6;24/11/2026 10:00-11:00;CC De Spoel;Jullie gaan ernaartoe;120;€ 5 per leerling;zelf',
].join('\r\n');

/** Last year's brochure is read in; one of its drafts is written on, by two people at once. */
export async function drawEditor(page: Page, colleague: Page): Promise<void> {
  await page.goto('/dienst/aanbod/importeer');
  await page.getByLabel('Je bestand').setInputFiles({ name: 'brochure-2025.csv', mimeType: 'text/csv', buffer: Buffer.from(BROCHURE) });
  await press(page.getByRole('button', { name: 'Lees het bestand' }));
  await draw(page, 'bestand-inlezen', { from: page.locator('h1'), height: 1240 });
  await press(page.getByRole('button', { name: 'Maak concepten van wat is aangevinkt' }));
  await press(page.getByRole('link', { name: /walvis/ }).first());
  const offer = new URL(page.url()).pathname;

  await page.goto(`${offer}/wanneer`);
  const second = page.getByRole('group', { name: 'Sessie 2', exact: true });
  for (const [label, value] of [['Dag', '2026-11-03'], ['Van', '13.30'], ['Tot', '14.20']] as const) await second.getByLabel(label).fill(value);
  await second.getByLabel('Plaats', { exact: true }).fill('CC De Spoel');
  await second.getByLabel('Plaatsen', { exact: true }).fill('90');
  await draw(page, 'aanbod-wanneer', { height: 1100 });
  await press(page.getByRole('button', { name: 'Bewaar', exact: true }));
  await page.goto(offer);
  await draw(page, 'aanbod-nakijken', { height: 1060 });

  await page.goto(`${offer}/wat`);
  await colleague.goto(`${offer}/wat`);
  await colleague.getByLabel('In één alinea').fill('Een verteller en een cello nemen jonge kinderen mee naar zee, op de rug van een walvis.');
  await press(colleague.getByRole('button', { name: 'Bewaar', exact: true }));
  await page.getByLabel('In één alinea').fill('Een verteller en een celliste nemen kinderen mee naar zee. Na afloop mogen ze de cello voelen.');
  await press(page.getByRole('button', { name: 'Bewaar', exact: true }));
  await draw(page, 'iemand-anders-veranderde', { from: page.locator('h1'), height: 760 });
}

/** A copy for the year after, with what is still to be looked at. */
export async function drawCopies(page: Page): Promise<void> {
  await page.goto('/dienst/aanbod/kopieer?van=2026-2027');
  await draw(page, 'kopieren', { from: page.locator('h1'), height: 700 });
  await press(page.getByRole('button', { name: 'Kopieer wat is aangevinkt' }));
  await press(page.getByRole('link', { name: /Grensland/ }).first());
  await draw(page, 'kopie-nakijken', { from: page.locator('h1'), height: 760 });
}

const PARTY = `Afval op het schoolfeest
Hoeveel leerlingen telt je school?
Hoeveel personeelsleden werken er op school?
Welke afvalsoorten worden op het schoolfeest apart ingezameld?
- restafval
- pmd
- papier en karton
Wil je herbruikbare bekers lenen voor het schoolfeest?
- ja
- nee
Hoeveel bekers gebruik je op een schoolfeest?`;

/** The first step of asking schools something, while it is typed: with JavaScript. */
export async function drawAskOnce(page: Page): Promise<void> {
  await page.goto('/dienst/bevragingen');
  const found = page.locator('.typed-check[aria-live=polite]');
  await page.locator('#vragen').fill('Beschikt jullie school over een eigen turnzaal?\nHoeveel leerlingen komen met de fiets naar school?\nWil je herbruikbare bekers lenen voor het schoolfeest?');
  for (const question of await found.locator('summary').all()) await question.click();
  await found.locator('mark').first().waitFor();
  await draw(page, 'vragen-typen', { height: 1250 });
}

/** A draft of six questions: what is decided at each, and the page that sends it; it is not sent. */
export async function drawSurveyCheck(page: Page): Promise<void> {
  await page.goto('/dienst/bevragingen');
  await page.getByLabel('Plak je vragen of je link').fill(PARTY);
  await press(page.getByRole('button', { name: 'Kijk wat we al weten' }));
  const survey = new URL(page.url()).pathname;
  await draw(page, 'vraag-nakijken', { from: page.locator('.question-card', { has: page.getByRole('heading', { name: /^Welke afvalsoorten/ }) }), height: 720 });
  const reuse = page.getByRole('button', { name: /^Hergebruik deze antwoorden/ });
  for (const question of ['Hoeveel leerlingen telt je school?', 'Hoeveel personeelsleden werken er op school?']) {
    await press(page.locator('.question-card', { has: page.getByRole('heading', { name: question }) }).getByRole('button', { name: /^Hergebruik deze antwoorden/ }).first());
  }
  const different = page.locator('.question-check > .hit').getByRole('button', { name: /^Niet hetzelfde/ });
  while ((await reuse.count()) > 0 && (await different.count()) > 0) await press(different.last());
  await page.goto(`${survey}/versturen`);
  await page.getByLabel(/^Vrijwillig/).check();
  await page.getByLabel('Waarvoor gebruik je de antwoorden?').fill('We kopen herbruikbare bekers die scholen kunnen lenen.');
  await page.getByLabel('Vanaf').fill('2026-05-18');
  await page.getByLabel('Tot en met').fill('2026-06-05');
  await press(page.getByRole('button', { name: /^Bewaar en toon/ }));
  await draw(page, 'bevraging-versturen', { height: 1500 });
}

/** The survey that runs: who answered, and what. */
export async function drawSurveyResults(page: Page): Promise<void> {
  await page.goto('/dienst/bevragingen/jaar');
  await draw(page, 'jaar-van-bevragingen', { height: 1000 });
  await page.goto('/dienst/bevragingen');
  await press(page.locator('tbody tr', { hasText: 'Loopt' }).getByRole('link').first());
  await press(page.getByRole('link', { name: 'Bekijk de antwoorden' }));
  await draw(page, 'antwoorden-volgen', { from: page.locator('#wie'), height: 860 });
  await draw(page, 'resultaten', { from: page.locator('#antwoorden'), height: 620 });
}
