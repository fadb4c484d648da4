import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { buildIfOlder } from '#src/ops/build-if-older.ts';
import { drawAdministration, drawCoordination, drawFirstStart, drawMails, drawSchoolLists, letIn, signInLink } from '#tests/pictures/administration.ts';
import { folder } from '#tests/pictures/draw.ts';
import {
  askWithoutAccount, confirmFromMail, drawAgreements, drawBrochure, drawCatalogue, drawCatalogueOnPhone, drawColleagues, drawHome, drawProfile, drawRequest, drawSchool, drawSurveyOnPhone,
} from '#tests/pictures/school.ts';
import { drawAskOnce, drawCopies, drawDesk, drawEditor, drawLine, drawLists, drawOwnOffers, drawPhoneLine, drawPublish, drawSurveyCheck, drawSurveyResults } from '#tests/pictures/service.ts';
import { openBrowser, press, signInAs, visitor } from '#tests/support/browser.ts';
import { startServer } from '#tests/support/server.ts';

// npm run pictures: draws docs/plaatjes anew from a demo of its own, so that the guides show the portal as it is now.
// With names of functions behind it, only what those draw: npm run pictures -- drawAskOnce drawSurveyCheck
const wanted = process.argv.slice(2);
await buildIfOlder();
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
// The browser writes dates in its fields as this says, whatever the language of the machine.
process.env['LC_ALL'] = 'nl_BE.UTF-8';
process.env['LANGUAGE'] = 'nl_BE';
const browser = await openBrowser();
try {
  await drawDemo();
  if (wanted.length === 0) await drawEmptyPortal();
} finally {
  await browser.close();
}

async function drawDemo(): Promise<void> {
  const demo = await startServer({ env: { DEMO: '1' } });
  const as = async (name: string, work: (page: Page) => Promise<void>, how: { width?: number; javaScript?: boolean } = {}): Promise<void> => {
    if (wanted.length > 0 && !wanted.includes(work.name)) return;
    const { page, close } = await visitor(browser, demo.url, how);
    page.setDefaultTimeout(20_000);
    if (name !== '') await signInAs(page, name);
    await work(page);
    await close();
  };
  try {
    // First what changes nothing, then what does: every picture shows the town as its seed made it.
    await as('', drawHome);
    await as('', drawBrochure);
    await as('Joke Dierckx', drawCatalogueOnPhone, { width: 390 });
    await as('An Peeters', drawCatalogue);
    await as('An Peeters', drawSchool);
    await as('An Peeters', drawAgreements);
    await as('Karel Wouters', drawProfile);
    await as('Jef Wauters', drawDesk);
    await as('Dries Maes', drawPhoneLine);
    await as('Dries Maes', drawLists);
    await as('Hilde Mertens', drawLine);
    await as('Sam Verbeke', drawOwnOffers);
    await as('Jef Wauters', drawPublish);
    await as('Dries Maes', drawSurveyResults);
    await as('Els Vermeulen', drawCoordination);
    await as('Jan Goossens', drawMails);
    await as('Jan Goossens', drawAdministration);
    await as('Jan Goossens', drawSchoolLists);
    await as('Karel Wouters', drawSurveyOnPhone, { width: 390 });
    await as('Fatima El Idrissi', drawAskOnce, { javaScript: true });
    await as('Fatima El Idrissi', drawSurveyCheck);
    await as('Rita Claes', drawRequest);
    await as('', askWithoutAccount);
    await as('Jan Goossens', confirmFromMail);
    await as('An Peeters', drawColleagues);
    await as('Sam Verbeke', drawCopies);
    if (wanted.length === 0) await drawTwoAtOnce(demo.url, as);
  } finally {
    await demo.stop();
  }
}

/** Sam and a new colleague of his. */
async function drawTwoAtOnce(url: string, as: (name: string, work: (page: Page) => Promise<void>) => Promise<void>): Promise<void> {
  const email = 'noor.lambrecht@lindervelde.example';
  const noor = await visitor(browser, url);
  await as('Jan Goossens', async (page) => {
    await letIn(page, { name: 'Noor Lambrecht', email, service: 'Cultuurcentrum De Spoel' });
    await noor.page.goto('/aanmelden');
    await noor.page.getByLabel('Je mailadres').first().fill(email);
    await press(noor.page.getByRole('button', { name: 'Stuur mij een aanmeldlink' }));
    await noor.page.goto(await signInLink(page));
    await press(noor.page.getByRole('button', { name: 'Meld mij aan' }));
  });
  await as('Sam Verbeke', (page) => drawEditor(page, noor.page));
  await noor.close();
}

async function drawEmptyPortal(): Promise<void> {
  const portal = await startServer();
  try {
    const { page, close } = await visitor(browser, portal.url);
    await drawFirstStart(page, portal.output());
    await close();
  } finally {
    await portal.stop();
  }
}
