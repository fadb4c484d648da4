import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { buildIfOlder } from '#src/ops/build-if-older.ts';
import { drawAdministration, drawCoordination, drawFirstStart, drawMails, drawSchoolLists, letIn, signInLink } from '#tests/pictures/administration.ts';
import { folder } from '#tests/pictures/draw.ts';
import {
  askWithoutAccount, confirmFromMail, drawAgreements, drawBrochure, drawCatalogue, drawCatalogueOnPhone, drawColleagues, drawHome, drawProfile, drawRequest, drawSchool,
} from '#tests/pictures/school.ts';
import { drawCopies, drawDesk, drawEditor, drawLine, drawLists, drawOwnOffers, drawPhoneLine, drawPublish } from '#tests/pictures/service.ts';
import { openBrowser, press, signInAs, visitor } from '#tests/support/browser.ts';
import { startServer } from '#tests/support/server.ts';

// npm run pictures: draws docs/plaatjes anew from a demo of its own, so that the guides show the portal as it is now.
await buildIfOlder();
rmSync(folder, { recursive: true, force: true });
// The browser writes dates in its fields as this says, whatever the language of the machine.
process.env['LC_ALL'] = 'nl_BE.UTF-8';
process.env['LANGUAGE'] = 'nl_BE';
const browser = await openBrowser();
try {
  await drawDemo();
  await drawEmptyPortal();
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
    await as('', drawBrochure);
    await as('Joke Dierckx', drawCatalogueOnPhone, 390);
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
    await as('Els Vermeulen', drawCoordination);
    await as('Jan Goossens', drawMails);
    await as('Jan Goossens', drawAdministration);
    await as('Jan Goossens', drawSchoolLists);
    await as('Rita Claes', drawRequest);
    await as('', askWithoutAccount);
    await as('Jan Goossens', confirmFromMail);
    await as('An Peeters', drawColleagues);
    await as('Sam Verbeke', drawCopies);
    await drawTwoAtOnce(demo.url, as);
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
