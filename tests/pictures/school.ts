import type { Page } from 'playwright-core';
import { draw, drawSheets } from '#tests/pictures/draw.ts';
import { press } from '#tests/support/browser.ts';

// The guide for schools.

export async function drawHome(page: Page): Promise<void> {
  await page.goto('/');
  await draw(page, 'startpagina');
}

export async function drawCatalogueOnPhone(page: Page): Promise<void> {
  await page.goto('/aanbod?q=voorstelling');
  await draw(page, 'aanbod-op-telefoon', { from: page.getByRole('heading', { level: 1 }), height: 1200 });
}

export async function drawCatalogue(page: Page): Promise<void> {
  await page.goto('/aanbod');
  await page.getByLabel('Voor welke klas?').selectOption({ label: '3A (19 leerlingen)' });
  await press(page.getByRole('button', { name: 'Zoek' }));
  await draw(page, 'aanbod-voor-een-klas', { height: 1000 });
  await page.goto('/aanbod/schoolvoorstelling-grensland-jeugdtheater');
  await draw(page, 'een-aanbod', { height: 1000 });
}

export async function drawSchool(page: Page): Promise<void> {
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

/** Three offers of three services; An of the same school asked for the performance already. */
export async function drawRequest(page: Page): Promise<void> {
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
export async function askWithoutAccount(page: Page): Promise<void> {
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

export async function confirmFromMail(page: Page): Promise<void> {
  await page.goto('/beheer/post');
  await press(page.getByRole('link', { name: /^Bevestig je aanvraag/ }).first());
  // Down to the link: its token and port are others every time.
  await draw(page, 'een-mail', { height: 740 });
  await press(page.locator('.mail-text a[href*="/bevestig/"]'));
  await press(page.getByRole('button', { name: 'Ja, dit is mijn aanvraag' }));
}

export async function drawColleagues(page: Page): Promise<void> {
  await page.goto('/mijn-school/mensen');
  await draw(page, 'ken-je-deze-mensen');
}

/** The brochure as it leaves the printer: its cover and the first sheet of offers. */
export async function drawBrochure(page: Page): Promise<void> {
  await page.goto('/aanbod/brochure');
  // The port is another every time; this is the one of `npm run demo`.
  await page.locator('.brochure-cover .brochure-edition').evaluate((edition) => edition.lastChild?.replaceWith('localhost:4321/aanbod'));
  await drawSheets(page, 'brochure', [page.locator('.brochure-cover'), page.locator('.brochure-theme').first()], { piece: '.brochure-offer' });
  await page.goto('/schoolkalender');
  await draw(page, 'schoolkalender', { height: 1000 });
}

/** What a service changed after the school had its agreement, and the year on one sheet. */
export async function drawAgreements(page: Page): Promise<void> {
  await page.goto('/mijn-school');
  await press(page.getByRole('link', { name: /ophaling/ }).first());
  await draw(page, 'past-het-nog', { height: 1000 });
  await page.goto('/mijn-school/afdruk');
  await draw(page, 'ons-schooljaar', { height: 900 });
}

export async function drawProfile(page: Page): Promise<void> {
  const heading = page.locator('h1');
  await page.goto('/mijn-school/profiel');
  await draw(page, 'profiel', { height: 1000 });
  await page.goto('/mijn-school/profiel/klassen');
  await draw(page, 'klassen', { from: heading, height: 900 });
  await page.goto('/mijn-school/profiel/nieuw-schooljaar?vestiging=990001-2');
  await draw(page, 'nieuw-schooljaar', { from: heading, height: 760 });
  await page.goto('/mijn-school/profiel/vrije-dagen');
  await page.getByLabel('Eén dag of periode per regel').fill('16/11/2026 studiedag\nwo 11/11/2026 vrij\nvr 28 mei 2027 namiddag\n1/2/2027 - 5/2/2027 stageweek\nde vrijdag voor kermis');
  await press(page.getByRole('button', { name: 'Bekijk wat we begrijpen' }));
  await draw(page, 'vrije-dagen', { from: heading, height: 860 });
  await page.goto('/mijn-school/profiel/contacten');
  await draw(page, 'wie-krijgt-wat', { from: heading, height: 760 });
  await page.goto('/mijn-school/profiel/overdracht');
  await page.getByLabel('Wie vertrekt?').selectOption({ label: 'An Peeters' });
  await page.getByLabel('Wie neemt over?').selectOption({ label: 'Joke Dierckx' });
  await press(page.getByRole('button', { name: 'Bekijk wat er overgaat' }));
  await draw(page, 'iemand-vertrekt', { from: heading, height: 830 });
}

/** What a school is asked, and what is known of it, on a phone. */
export async function drawSurveyOnPhone(page: Page): Promise<void> {
  await page.goto('/mijn-school/weten-we-al');
  await draw(page, 'weten-we-al-op-telefoon', { from: page.locator('h1'), height: 1150 });
  await page.goto('/vragenlijsten');
  await press(page.locator('.rows').first().getByRole('link').first());
  await draw(page, 'vragenlijst-op-telefoon', { from: page.locator('h1'), height: 1450 });
}
