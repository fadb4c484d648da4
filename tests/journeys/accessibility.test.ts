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
  { who: undefined, pages: ['/', '/aanbod', '/aanbod?q=zwemmen&thema=zwemmen', '/aanbod?q=xyzxyz', OFFER, '/aanvraag', '/aanmelden', '/aanmelden/code', '/aanmelden/wachtwoord', '/aanmelden/verzonden', '/bestaat-niet', '/aanvraag/verstuurd/A-2026-0001'], follow: [] },
  { who: 'An Peeters', pages: ['/mijn-school', '/mijn-school?toon=klas', '/mijn-school?toon=datum', '/mijn-school/agenda', '/mijn-account', '/mijn-school/mensen', `${OFFER}`], follow: [['/mijn-school', '.desk-main'], ['/mijn-school', '.desk-row a[href*=aanvragen]'], ['/mijn-school?toon=alles', '.desk-row:nth-child(2) .desk-main'], ['/mijn-school', '.desk-row:nth-child(3) .desk-main']] },
  { who: 'Jef Wauters', pages: ['/dienst', '/dienst/aanvragen'], follow: [['/dienst', '.desk-main a']] },
  { who: 'Sam Verbeke', pages: ['/dienst', '/dienst/aanbod/importeer', '/dienst/aanbod/kopieer'], follow: [['/dienst', '.desk-main a']] },
  { who: 'Els Vermeulen', pages: ['/coordinatie', '/dienst/aanvragen'], follow: [['/coordinatie', '.desk-main a']] },
  { who: 'Jan Goossens', pages: ['/beheer', '/beheer/post', '/beheer/logboek'], follow: [['/beheer/post', 'tbody a']] },
  { who: 'Mieke Janssens', pages: ['/', '/mijn-account'], follow: [] },
];

describe.each(ROLES)('axe, as $who', ({ who, pages, follow }) => {
  test('has nothing to say of any page', { timeout: 120_000 }, async () => {
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
