import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pdf, phonePicture } from '#tests/support/file-corpus.ts';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

test.each([{ width: 1280, where: 'on a computer' }, { width: 390, where: 'on a phone' }])(
  'a teacher $where, without JavaScript, sees the picture of an offer and takes its lesson map along', { timeout: 60_000 },
  async ({ width }) => {
    const teacher = await portal.visitor({ width });
    await teacher.page.goto('/aanbod?q=grensland');
    await press(teacher.page.getByRole('link', { name: /Grensland/ }));

    const picture = teacher.page.getByRole('img', { name: /Twee kinderen staan op het podium/ });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
    const started = teacher.page.waitForEvent('download');
    await teacher.page.getByRole('link', { name: 'Lesmap Grensland (PDF, 2 kB)' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('Lesmap Grensland.pdf');
    expect(readFileSync(await download.path()).toString('latin1')).toContain('Trek een krijtlijn door de klas');
    await teacher.close();
  },
);

test('a service, without JavaScript, gives its offer a picture and attachments, and reads what is wrong', { timeout: 60_000 }, async () => {
  const jef = await portal.visitor();
  await jef.page.goto('/aanbod/natuurklas-in-het-meerbos-met-gids');
  const id = await jef.page.locator('input[name=aanbod]').getAttribute('value');
  await signInAs(jef.page, 'Jef Wauters');
  await jef.page.goto(`/dienst/aanbod/${id}/bestanden`);
  await jef.page.getByText('Zonder foto staat deze tekening bij je aanbod.').waitFor();

  // A photo that is none stays out, and what she wrote stays in.
  await jef.page.getByLabel('Kies een foto').setInputFiles({ name: 'bos.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
  await jef.page.getByLabel('Wat zie je op de foto?').fill('Een kind kijkt door een loep.');
  await press(jef.page.getByRole('button', { name: 'Zet de foto bij het aanbod' }));
  expect(await jef.page.getByRole('alert').innerText()).toContain('Dit is geen foto.');
  expect(await jef.page.getByLabel('Wat zie je op de foto?').inputValue()).toBe('Een kind kijkt door een loep.');

  await jef.page.getByLabel('Kies een foto').setInputFiles({ name: 'bos.jpg', mimeType: 'image/jpeg', buffer: await phonePicture() });
  await press(jef.page.getByRole('button', { name: 'Zet de foto bij het aanbod' }));
  expect(await jef.page.getByRole('img', { name: 'Een kind kijkt door een loep.' }).evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(60);

  await jef.page.getByLabel('Kies een of meer bestanden').setInputFiles(['Zoekkaart.pdf', 'Brief.pdf'].map((name) => ({ name, mimeType: 'application/pdf', buffer: pdf(name) })));
  await press(jef.page.getByRole('button', { name: 'Voeg toe' }));
  expect(await jef.page.getByRole('status').innerText()).toContain('Er zijn 2 bijlagen toegevoegd.');
  await jef.page.getByLabel('Naam van bijlage 3').fill('Brief voor de ouders');
  // Enter in a field keeps the names and removes nothing.
  const kept = jef.page.waitForEvent('load');
  await jef.page.getByLabel('Naam van bijlage 3').press('Enter');
  await kept;
  await press(jef.page.getByRole('button', { name: 'Verwijder Zoekkaart' }));
  const names = await jef.page.getByLabel(/^Naam van bijlage/).evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
  expect(names).toEqual(['Lesbundel Meerbos', 'Brief voor de ouders']);

  // Schools see what is published, until she publishes it again.
  await jef.page.goto('/aanbod/natuurklas-in-het-meerbos-met-gids');
  expect(await jef.page.locator('.banner img').getAttribute('src')).toBe('/illustraties/natuur.svg');
  await jef.close();
});
