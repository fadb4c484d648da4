import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

/** WCAG 2.2 AA and what axe holds good practice. Folded parts are opened first: what is hidden is not checked. */
async function complaintsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`));
}

const OFFER = '/aanbod/schoolvoorstelling-grensland-jeugdtheater';

/** Every page of every role; a link is followed from where a person finds it. */
const ROLES: readonly { who: string | undefined; pages: readonly string[]; follow: readonly [from: string, selector: string][] }[] = [
  { who: undefined, pages: ['/', '/aanbod', '/aanbod?q=zwemmen&thema=zwemmen', '/aanbod?q=xyzxyz', '/aanbod/brochure?niveau=okan', OFFER, '/aanvraag', '/aanmelden', '/aanmelden/code', '/aanmelden/wachtwoord', '/aanmelden/verzonden', '/bestaat-niet', '/aanvraag/verstuurd/A-2026-0001', '/toegankelijkheid', '/privacy', '/schoolkalender'], follow: [] },
  { who: 'An Peeters', pages: ['/mijn-school', '/mijn-school?toon=klas', '/mijn-school?toon=datum', '/mijn-school/agenda', '/mijn-school/afdruk', '/mijn-account', '/mijn-school/mensen', '/mijn-school/profiel', '/mijn-school/profiel/nieuw-schooljaar', '/mijn-school/profiel/vrije-dagen', '/mijn-school/profiel/contacten', '/mijn-school/profiel/overdracht', '/mijn-school/weten-we-al', '/mijn-school/weten-we-al/mob.modal', `${OFFER}`], follow: [['/mijn-school', '.desk-main'], ['/mijn-school', '.desk-row a[href*=aanvragen]'], ['/mijn-school?toon=alles', '.desk-row:nth-child(2) .desk-main'], ['/mijn-school', '.desk-row:nth-child(3) .desk-main']] },
  { who: 'Jef Wauters', pages: ['/dienst', '/dienst/aanvragen', '/dienst/lijsten', '/dienst/lijsten/bezoeken?van=', '/dienst/sluitingsdagen'], follow: [['/dienst', '.desk-main a']] },
  { who: 'Rita Claes', pages: [], follow: [['/mijn-school', 'a:has-text("Gratis ophaling")']] },
  { who: 'Sam Verbeke', pages: ['/dienst', '/dienst/weten-we-al', '/dienst/weten-we-al/990001', '/dienst/aanbod', '/dienst/aanbod/nieuw', '/dienst/aanbod/kopieer', '/dienst/aanbod/importeer', '/aanbod/klasbezoek-aan-het-vlasmuseum', '/aanbod/schoolroutekaart-van-lindervelde'], follow: [['/dienst', '.desk-main a'], ['/dienst/aanbod', 'tbody a'], ['/dienst/lijsten', 'tr:last-child a[href*=aanwezigheid]']] },
  { who: 'Els Vermeulen', pages: ['/coordinatie', '/coordinatie/gegevens', '/coordinatie/gegevens/ll.totaal', '/dienst/aanvragen'], follow: [['/coordinatie', '.desk-main a']] },
  { who: 'Jan Goossens', pages: ['/beheer', '/beheer/post', '/beheer/logboek', '/beheer/scholen', '/beheer/scholen/990001', '/beheer/scholen/importeer', '/beheer/sluitingsdagen', '/beheer/instellingen', '/beheer/instellingen/kleuren', '/beheer/instellingen/kleuren?merk=7a1f5c&accent=9fd356', '/beheer/maximumfactuur', '/beheer/diensten', '/beheer/diensten/sport', '/beheer/mensen', '/beheer/themas', '/beheer/toestand', '/beheer/verklaringen'], follow: [['/beheer/post', 'tbody a'], ['/beheer/mensen', 'tbody a']] },
  { who: 'Mieke Janssens', pages: ['/', '/mijn-account'], follow: [] },
];

describe.each(ROLES)('axe, as $who', ({ who, pages, follow }) => {
  test('has nothing to say of any page', { timeout: 240_000 }, async () => {
    const guest = await portal.visitor({ javaScript: true });
    if (who) await signInAs(guest.page, who);

    const complaints: string[] = [];
    for (const page of pages) {
      await guest.page.goto(page);
      complaints.push(...(await complaintsOf(guest.page)).map((complaint) => `${page}: ${complaint}`));
    }
    for (const [from, selector] of follow) {
      await guest.page.goto(from);
      await press(guest.page.locator(selector).first());
      complaints.push(...(await complaintsOf(guest.page)).map((complaint) => `${guest.page.url()}: ${complaint}`));
    }
    await guest.close();

    expect(complaints).toEqual([]);
  });
});

test('axe has nothing to say of the form, filled wrongly, and finds a fault that is planted', { timeout: 60_000 }, async () => {
  const guest = await portal.visitor({ javaScript: true });
  for (const offer of [OFFER, '/aanbod/mos-begeleiding-milieuzorg-op-school', '/aanbod/kinderboerderij-van-schaap-tot-trui', '/aanbod/themakoffers-en-boekenpakketten-lenen', '/aanbod/schoolzwemmen-wekelijkse-baan-of-instructiebad']) {
    await guest.page.goto(offer);
    await press(guest.page.getByRole('button', { name: 'Voeg toe aan mijn aanvraag' }));
  }
  await guest.page.goto('/aanvraag');
  await press(guest.page.getByRole('button', { name: 'Kijk na' }));
  expect(await complaintsOf(guest.page)).toEqual([]);

  await guest.page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">'));
  expect((await complaintsOf(guest.page)).join()).toContain('image-alt');
  await guest.close();
});

test('axe has nothing to say of the files of an offer, with and without them and sent wrongly', { timeout: 60_000 }, async () => {
  const guest = await portal.visitor({ javaScript: true });
  await signInAs(guest.page, 'Jef Wauters');
  for (const offer of ['/aanbod/kinderboerderij-van-schaap-tot-trui', '/aanbod/natuurklas-in-het-meerbos-met-gids']) {
    await guest.page.goto(offer);
    expect(await complaintsOf(guest.page), offer).toEqual([]);
    const id = await guest.page.locator('input[name=aanbod]').getAttribute('value');
    await guest.page.goto(`/dienst/aanbod/${id}/bestanden`);
    expect(await complaintsOf(guest.page), offer).toEqual([]);
    while ((await guest.page.getByRole('button', { name: /^Verwijder / }).count()) > 0) await press(guest.page.getByRole('button', { name: /^Verwijder / }).first());
    await guest.page.getByLabel('Kies een of meer bestanden').setInputFiles({ name: 'brief.docx', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await press(guest.page.getByRole('button', { name: 'Voeg toe' }));
    expect(await complaintsOf(guest.page), offer).toEqual([]);
  }
  await guest.close();
});

test('axe has nothing to say of the profile of a school when something is wrong or only looked at', { timeout: 60_000 }, async () => {
  const guest = await portal.visitor({ javaScript: true });
  const complaints: string[] = [];
  const look = async () => complaints.push(...(await complaintsOf(guest.page)));
  await signInAs(guest.page, 'Karel Wouters');

  await guest.page.goto('/mijn-school/profiel/klassen?vestiging=990001-2');
  await guest.page.locator('[name="pupils.0"]').fill('0');
  await press(guest.page.getByRole('button', { name: 'Bewaar de klassen' }));
  await look();
  await guest.page.goto('/mijn-school/profiel/vrije-dagen');
  await guest.page.locator('[name=lijnen]').fill('16/11/2026 studiedag\nooit\n11/11/2026');
  await press(guest.page.getByRole('button', { name: 'Bekijk wat we begrijpen' }));
  await look();
  await guest.page.goto('/mijn-school/profiel/overdracht');
  await guest.page.getByLabel('Wie neemt over?').selectOption({ label: 'Joke Dierckx' });
  await press(guest.page.getByRole('button', { name: 'Bekijk wat er overgaat' }));
  await look();
  await guest.close();

  expect(complaints).toEqual([]);
});

test('axe has nothing to say of an official list before, while and after it is applied', { timeout: 60_000 }, async () => {
  const guest = await portal.visitor({ javaScript: true });
  await signInAs(guest.page, 'Jan Goossens');
  const complaints: string[] = [];
  for (const files of [['leerlingen.csv'], ['basis.csv', 'leerlingen.csv'], ['basis.csv']]) {
    await guest.page.goto('/beheer/scholen/importeer');
    await guest.page.getByLabel('Bestanden').setInputFiles(files.map((file) => `tests/fixtures/scholen/${file}`));
    for (const part of ['Kleuteronderwijs', 'Lager onderwijs']) await guest.page.getByLabel(part, { exact: true }).check();
    await press(guest.page.getByRole('button', { name: 'Toon wat er verandert' }));
    complaints.push(...(await complaintsOf(guest.page)));
  }
  await press(guest.page.getByRole('button', { name: 'Voer door' }));
  complaints.push(...(await complaintsOf(guest.page)));
  await guest.close();

  expect(complaints).toEqual([]);
});

test('axe has nothing to say of what changed for a school, and of the versions of an offer', { timeout: 60_000 }, async () => {
  const guest = await portal.visitor({ javaScript: true });
  await signInAs(guest.page, 'Fatima El Idrissi');
  await press(guest.page.locator('main .desk-row', { hasText: 'Gratis ophaling' }).getByRole('link').first());
  expect(await complaintsOf(guest.page)).toEqual([]);
  await press(guest.page.getByRole('link', { name: 'Bekijk alle versies van dit aanbod' }));
  expect(await complaintsOf(guest.page)).toEqual([]);
  await guest.close();
});

test('axe has nothing to say of the pages on which a service writes its offer, also when something is wrong', { timeout: 120_000 }, async () => {
  const sam = await portal.visitor({ javaScript: true });
  await signInAs(sam.page, 'Sam Verbeke');
  await sam.page.goto('/dienst/aanbod');
  await press(sam.page.getByRole('link', { name: /De wolkenmaker/ }).first());
  const overview = sam.page.url();

  const complaints: string[] = [];
  for (const step of ['wat', 'voor-wie', 'wanneer', 'prijs', 'vragen', 'voorbeeld', 'publiceer']) {
    await sam.page.goto(`${overview}/${step}`);
    complaints.push(...(await complaintsOf(sam.page)).map((complaint) => `${step}: ${complaint}`));
  }
  await sam.page.goto(`${overview}/wanneer`);
  await sam.page.locator('[name="sessions.1.from"]').fill('tien uur');
  await press(sam.page.getByRole('button', { name: 'Bewaar', exact: true }));
  complaints.push(...(await complaintsOf(sam.page)).map((complaint) => `wrong: ${complaint}`));
  expect(complaints).toEqual([]);
  expect(await sam.page.locator('.error-summary').count()).toBe(1);
  await sam.close();
});

test('axe has nothing to say of what was read of a file', { timeout: 60_000 }, async () => {
  const guest = await portal.visitor({ javaScript: true });
  await signInAs(guest.page, 'Sam Verbeke');
  await guest.page.goto('/dienst/aanbod/importeer');
  await guest.page.getByLabel('Je bestand').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('titel;voor wie;data;kleur\nDansen;reuzen;17/11/2026 10:00;rood\nZingen;L1;;\n') });
  await press(guest.page.getByRole('button', { name: 'Lees het bestand' }));
  expect(await guest.page.getByRole('checkbox').count()).toBe(2);
  expect(await complaintsOf(guest.page)).toEqual([]);
  await guest.close();
});
