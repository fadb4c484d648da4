import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

const PASTED = `Afval op het schoolfeest
1. Hoeveel leerlingen telt je school?
2. Hoeveel personeelsleden werken er op school?
3. Wie is de contactpersoon voor afval en milieu?
4. Welke afvalsoorten worden op het schoolfeest apart ingezameld?
- restafval
- pmd
- papier en karton
5. Wil je herbruikbare bekers lenen voor het schoolfeest?
- ja
- nee
6. Hoeveel bekers gebruik je op een schoolfeest?`;
const REASON = 'Wie het feest regelt, is dikwijls iemand anders.';
const NOTE = 'Besproken met milieu: volgend jaar hergebruiken.';

const card = (page: Page, question: string): Locator => page.locator('.question-card', { has: page.getByRole('heading', { name: question }) });
const main = (page: Page) => page.locator('main').innerText();

/** The number of a tile on top of the coordinator's page. */
const tile = async (page: Page, label: string): Promise<number> => Number.parseInt(await page.locator('.count', { hasText: label }).locator('.count-number').innerText(), 10);

/** Answers what a school is asked: as many fields as there are, the rest stays known. */
async function answer(page: Page, cups: string): Promise<void> {
  await page.getByRole('group', { name: /bekers lenen/ }).getByLabel('Ja').check();
  await page.getByLabel(/Hoeveel bekers/).fill(cups);
}

test('a service asks once: two answers are reused, one question is asked anyway, five schools answer and the coordinator sees it all', { timeout: 90_000 }, async () => {
  const coordinator = await portal.visitor();
  await signInAs(coordinator.page, 'Els Vermeulen');
  await press(coordinator.page.getByRole('link', { name: 'Bevragingen', exact: true }));
  const before = { prevented: await tile(coordinator.page, 'vragen niet opnieuw gesteld'), letThrough: await tile(coordinator.page, 'vragen toch opnieuw, met een reden') };

  const environment = await portal.visitor();
  const { page } = environment;
  await signInAs(page, 'Fatima El Idrissi');
  await page.goto('/dienst/bevragingen');
  expect(await main(page)).toMatch(/Jullie vroegen dit schooljaar \d+ vragen/);
  await page.getByLabel('Plak je vragen of je link').fill(PASTED);
  await press(page.getByRole('button', { name: 'Kijk wat we al weten' }));
  expect(await main(page)).toContain('4 van 6 vragen zijn al beantwoord');
  const address = page.url();

  // Two are known and reused, one is asked anyway with a reason, one is something else.
  for (const question of ['Hoeveel leerlingen telt je school?', 'Hoeveel personeelsleden werken er op school?']) {
    await press(card(page, question).getByRole('button', { name: /^Hergebruik deze antwoorden/ }).first());
  }
  const contact = card(page, 'Wie is de contactpersoon voor afval en milieu?').locator('.hit').first();
  await contact.getByText(/^Toch stellen/).click();
  await contact.getByLabel('Waarom vraag je het opnieuw?').fill(REASON);
  await press(contact.getByRole('button', { name: 'Stel toch' }));
  const different = card(page, 'Welke afvalsoorten worden op het schoolfeest apart ingezameld?').locator('.question-check > .hit').getByRole('button', { name: /^Niet hetzelfde/ });
  while ((await different.count()) > 0) await press(different.first());
  expect(await main(page)).toContain('Je koos bij elke vraag die al gesteld is.');

  await press(page.getByRole('link', { name: 'Naar het versturen' }));
  await page.getByLabel(/^Vrijwillig/).check();
  await page.getByLabel('Waarvoor gebruik je de antwoorden?').fill('We kopen herbruikbare bekers die scholen kunnen lenen.');
  await page.getByLabel('Vanaf').fill('2026-05-12');
  await page.getByLabel('Tot en met').fill('2026-06-05');
  await press(page.getByRole('button', { name: 'Verstuur', exact: true }));
  expect(await main(page)).toContain('Verstuurd naar 15 scholen.');

  // Two schools answer with their account; De Kiem says of one question that it gave that before.
  for (const [name, cups] of [['Karel Wouters', '300'], ['Griet Aerts', '150']] as const) {
    const school = await portal.visitor({ width: 390 });
    await signInAs(school.page, name);
    await school.page.goto('/vragenlijsten');
    await press(school.page.getByRole('link', { name: 'Afval op het schoolfeest', exact: true }));
    expect(await main(school.page)).toContain('Deze vragen stellen we niet opnieuw (2)');
    await answer(school.page, cups);
    const sorts = school.page.locator('.survey-question', { has: school.page.getByRole('group', { name: /Welke afvalsoorten/ }) });
    if (name === 'Karel Wouters') {
      await sorts.getByLabel('Dit gaven we al').check();
      await sorts.getByLabel('Waar of wanneer?').fill('Bij de nulmeting MOS');
    } else await sorts.getByLabel('pmd').check();
    await press(school.page.getByRole('button', { name: /^Verstuur/ }));
    await school.close();
  }

  // Three answer by the link of their mail, without an account.
  const administrator = await portal.visitor();
  await signInAs(administrator.page, 'Jan Goossens');
  for (const school of ['De Klepper', 'De Vlasbloem', 'Ter Vaart']) {
    await administrator.page.goto('/beheer/post');
    await press(administrator.page.locator('tr', { hasText: school }).getByRole('link', { name: /Afval op het schoolfeest/ }));
    const link = /https?:\/\/\S+(\/vragenlijsten\/link\/[\w-]{43})/.exec(await main(administrator.page))?.[1] ?? '';
    const answering = await portal.visitor({ width: 390 });
    await answering.page.goto(link);
    await answer(answering.page, '200');
    await press(answering.page.getByRole('button', { name: /^Verstuur/ }));
    await answering.close();
  }
  await administrator.close();

  // The coordinator: what was spared, the reason, and what De Kiem said; noted once, it stays decided.
  await coordinator.page.reload();
  expect(await tile(coordinator.page, 'vragen niet opnieuw gesteld')).toBe(before.prevented + 2);
  expect(await tile(coordinator.page, 'vragen toch opnieuw, met een reden')).toBe(before.letThrough + 1);
  expect(await coordinator.page.locator('.duplicate', { hasText: REASON }).innerText()).toContain('Wie is de contactpersoon voor afval en milieu?');
  const signal = coordinator.page.locator('.duplicate', { hasText: 'Bij de nulmeting MOS' });
  expect(await signal.innerText()).toContain('De Kiem');
  expect(await signal.getByRole('link', { name: 'Nulmeting MOS en duurzame school' }).count()).toBe(1);
  await signal.getByText('Met een notitie').click();
  await signal.getByLabel('Notitie').fill(NOTE);
  await press(signal.getByRole('button', { name: /^Gezien/ }));
  expect(await coordinator.page.getByRole('status').first().innerText()).toContain('Je notitie is bewaard');
  await coordinator.page.getByText(/^Gezien en beslist/).click();
  expect(await coordinator.page.locator('.duplicate', { hasText: NOTE }).innerText()).toContain('Gezien door Els Vermeulen');
  await coordinator.page.goto(address);
  expect(await main(coordinator.page)).toContain('Afval op het schoolfeest');

  // The service reads its own part, and who answered.
  await page.goto('/dienst/bevragingen');
  expect(await main(page)).toMatch(/\d+ hoefden niet opnieuw\. Dat spaarde scholen samen/);
  expect(await main(page)).toContain('5 van 15 scholen');
  await coordinator.close();
  await environment.close();
});

/** WCAG 2.2 AA, with what is folded opened. */
async function complaintsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${page.url()}: ${id} ${target.join(' ')} ${failureSummary ?? ''}`));
}

test.each([
  ['Els Vermeulen', ['/coordinatie/bevragingen', '/dienst/bevragingen/jaar'], [['/coordinatie/bevragingen', '.duplicate a']]],
  ['Dries Maes', ['/dienst/bevragingen'], [['/dienst/bevragingen', 'tbody a']]],
  ['Karel Wouters', ['/vragenlijsten'], [['/vragenlijsten', '.rows a']]],
] as const)('axe has nothing to say of the survey pages of %s', { timeout: 60_000 }, async (who, pages, follow) => {
  const guest = await portal.visitor({ javaScript: true });
  await signInAs(guest.page, who);
  const complaints: string[] = [];
  for (const address of pages) {
    await guest.page.goto(address);
    complaints.push(...(await complaintsOf(guest.page)));
  }
  for (const [from, selector] of follow) {
    await guest.page.goto(from);
    await press(guest.page.locator(selector).first());
    complaints.push(...(await complaintsOf(guest.page)));
  }
  await guest.close();
  expect(complaints).toEqual([]);
});
