import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();
const fixture = (name: string) => path.join(fileURLToPath(new URL('../fixtures/scholen', import.meta.url)), name);

describe('an administrator in May, without JavaScript', () => {
  test('reads the official lists in, looks at what changes, leaves one merger out, and closes the town hall on a bridge day', { timeout: 90_000 }, async () => {
    const jan = await portal.visitor();
    await signInAs(jan.page, 'Jan Goossens');

    await press(jan.page.getByRole('navigation', { name: 'In dit deel' }).getByRole('link', { name: 'Scholen' }));
    await press(jan.page.getByRole('link', { name: 'Lees een lijst in' }));
    expect(await jan.page.getByLabel('NIS-code van de gemeente').inputValue()).toBe('99001');

    // The pupil list by mistake beside a school list: it is said, and the page is there to choose again.
    await jan.page.getByLabel('Bestanden').setInputFiles([fixture('basis.csv'), fixture('leerlingen.csv')]);
    await press(jan.page.getByRole('button', { name: 'Toon wat er verandert' }));
    expect(await jan.page.getByRole('alert').innerText()).toContain('apart');

    await jan.page.getByLabel('Bestanden').setInputFiles([fixture('basis.csv'), fixture('secundair.csv')]);
    for (const part of ['Kleuteronderwijs', 'Lager onderwijs', 'Secundair onderwijs', 'Buitengewoon secundair onderwijs', 'Deeltijds kunstonderwijs']) await jan.page.getByLabel(part, { exact: true }).check();
    await press(jan.page.getByRole('button', { name: 'Toon wat er verandert' }));
    await jan.page.getByRole('heading', { name: 'Dit verandert er', level: 1 }).waitFor();
    expect(await jan.page.locator('main').innerText()).toContain('Sluisweg 2');

    await jan.page.getByLabel(/Het Spinnewiel/).uncheck();
    await press(jan.page.getByRole('button', { name: 'Voer door' }));
    expect(await jan.page.getByRole('status').innerText()).toContain('Klaar.');

    await press(jan.page.getByRole('link', { name: 'Terug naar de scholen' }));
    await jan.page.getByLabel(/^Zoek op naam/).fill('spinnewiel');
    await press(jan.page.getByRole('button', { name: 'Zoek' }));
    expect(await jan.page.getByRole('row').filter({ hasText: 'Het Spinnewiel' }).innerText()).toContain('Open');
    await press(jan.page.getByRole('link', { name: /Het Spinnewiel/ }));

    // What the list does not know, she does: the school closes after all, into another.
    await jan.page.getByText('Sluit deze school').click();
    await jan.page.getByLabel('Opgegaan in').selectOption({ label: 'Vrije basisschool Sint-Aldegondis' });
    await press(jan.page.getByRole('button', { name: 'Sluit de school' }));
    expect(await jan.page.locator('main').innerText()).toContain('Opgegaan in Vrije basisschool Sint-Aldegondis');

    await jan.page.goto('/beheer/sluitingsdagen');
    await jan.page.getByLabel('Eerste dag').fill('2026-05-26');
    await jan.page.getByLabel('Waarom?').fill('Brugdag na Pinksteren');
    await press(jan.page.getByRole('button', { name: 'Voeg toe' }));
    await jan.close();

    const teacher = await portal.visitor({ width: 390 });
    await teacher.page.goto('/');
    await press(teacher.page.getByRole('link', { name: 'Schoolkalender' }));
    expect(await teacher.page.locator('main').innerText()).toContain('Brugdag na Pinksteren');
    await teacher.close();
  });
});
