import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { draw } from '#tests/pictures/draw.ts';
import { press } from '#tests/support/browser.ts';

// The guides for the coordinator and the administrator.

export async function drawCoordination(page: Page): Promise<void> {
  await page.goto('/coordinatie');
  await draw(page, 'coordinatie', { height: 1000 });
  await page.goto('/coordinatie/bevragingen');
  await draw(page, 'coordinatie-bevragingen', { height: 1000 });
}

export async function drawMails(page: Page): Promise<void> {
  await page.goto('/beheer/post');
  await draw(page, 'post');
  await page.goto('/beheer/logboek');
  await draw(page, 'logboek');
}

export async function drawAdministration(page: Page): Promise<void> {
  await page.goto('/beheer/instellingen');
  await draw(page, 'instellingen', { height: 1000 });
  await page.goto('/beheer/instellingen/kleuren');
  await page.getByLabel(/^Hoofdkleur/).fill('#e07a1f');
  await press(page.getByRole('button', { name: 'Toon een voorbeeld' }));
  await draw(page, 'kleuren', { height: 1060 });
  await page.goto('/beheer/mensen');
  await draw(page, 'mensen', { height: 1000 });
  await page.goto('/beheer/toestand');
  await draw(page, 'toestand', { height: 900 });
  await page.goto('/beheer/verklaringen');
  await draw(page, 'verklaringen', { height: 900 });
}

/** The official lists of May beside what the portal knows; nothing is carried out. */
export async function drawSchoolLists(page: Page): Promise<void> {
  const lists = fileURLToPath(new URL('../fixtures/scholen/', import.meta.url));
  await page.goto('/beheer/scholen/importeer');
  await page.getByLabel('Bestanden').setInputFiles(['basis.csv', 'secundair.csv'].map((name) => path.join(lists, name)));
  for (const part of ['Kleuteronderwijs', 'Lager onderwijs', 'Secundair onderwijs', 'Buitengewoon secundair onderwijs', 'Deeltijds kunstonderwijs']) await page.getByLabel(part, { exact: true }).check();
  await press(page.getByRole('button', { name: 'Toon wat er verandert' }));
  await draw(page, 'scholen-inlezen', { from: page.locator('h1'), height: 1100 });
}

/** A second person for a service, who may sign in from now on. */
export async function letIn(page: Page, person: { name: string; email: string; service: string }): Promise<void> {
  await page.goto('/beheer/diensten');
  await press(page.getByRole('link', { name: person.service }).first());
  await press(page.getByRole('link', { name: 'Geef iemand toegang' }));
  await page.getByLabel('Naam', { exact: true }).fill(person.name);
  await page.locator('#email').fill(person.email);
  await press(page.getByRole('button', { name: 'Geef toegang', exact: true }));
}

/** The link in the newest mail for signing in, which the demo lets the administrator read. */
export async function signInLink(page: Page): Promise<string> {
  await page.goto('/beheer/post');
  await press(page.getByRole('link', { name: 'Je aanmeldlink voor het portaal' }).first());
  return (await page.locator('.mail-text a[href*="/aanmelden/link/"]').getAttribute('href')) ?? '';
}

/** A portal with nobody in it yet, and the list of what its first administrator does. */
export async function drawFirstStart(page: Page, said: string): Promise<void> {
  await page.goto('/eerste-start');
  await page.getByLabel('Je naam').fill('Jan Goossens');
  await page.getByLabel('Je mailadres').fill('jan.goossens@lindervelde.example');
  await draw(page, 'eerste-start', { height: 760 });
  await page.getByLabel('Code uit het logboek van de server').fill(/([2-9A-Z]{4}-){6}[2-9A-Z]{4}/.exec(said)?.[0] ?? '');
  await press(page.getByRole('button', { name: 'Maak de beheerder' }));
  await page.goto('/beheer');
  await draw(page, 'zes-stappen', { height: 880 });
}
