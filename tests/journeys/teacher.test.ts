import { describe, expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

describe.each([
  { width: 1280, where: 'on a computer', teacher: 'Rita Claes' },
  { width: 390, where: 'on a phone', teacher: 'Joke Dierckx' },
])('a teacher $where, without JavaScript', ({ width, teacher }) => {
  test('asks three services with one form, and reads all their answers on one page', { timeout: 90_000 }, async () => {
    const an = await portal.visitor({ width });
    await signInAs(an.page, teacher);

    // She finds the performance for her fifth grade of next year by a word in its description.
    await an.page.goto('/aanbod');
    await an.page.getByLabel('Zoek in het aanbod').fill('toneelstuk grens');
    await an.page.getByLabel('Voor welke klas?').selectOption({ label: '5de leerjaar (ongeveer 43 leerlingen, 2 klassen)' });
    await press(an.page.getByRole('button', { name: 'Zoek' }));
    await press(an.page.getByRole('link', { name: /Grensland/ }));
    await an.page.getByText('Er is plaats voor het 5de leerjaar').first().waitFor();
    await an.page.getByLabel(/^5de leerjaar/).check();
    await press(an.page.getByRole('button', { name: 'Voeg toe aan mijn aanvraag' }));
    expect(await an.page.getByRole('status').innerText()).toContain('staat op je aanvraag');

    await an.page.goto('/aanbod/mos-begeleiding-milieuzorg-op-school');
    await press(an.page.getByRole('button', { name: 'Voeg toe aan mijn aanvraag' }));
    await an.page.goto('/aanbod/scholenloop-lindervelde');
    await an.page.getByLabel(/^5de leerjaar/).check();
    await press(an.page.getByRole('button', { name: 'Vraag dit aan' }));

    // A first look without filling in says per offer what is missing, and keeps what was chosen.
    await press(an.page.getByRole('button', { name: 'Kijk na' }));
    const alert = an.page.getByRole('alert');
    expect(await alert.innerText()).toContain('Schrijf hier enkele zinnen.');
    expect(await an.page.locator('input[name="cul-02.groups"]:checked').count()).toBe(1);

    await an.page.locator('input[name="cul-02.session"]').first().check();
    await an.page.locator('[name="mil-01.motivation"]').fill('Onze leerlingenraad wil minder afval en meer groen.');
    await an.page.locator('[name="mil-01.lead"]').fill('Juf Joke');
    await press(an.page.getByRole('button', { name: 'Kijk na' }));

    await an.page.getByRole('heading', { name: 'Kijk na', level: 1 }).waitFor();
    expect(await an.page.locator('main').innerText()).toContain('je hoort het ten laatste op vrijdag 26 juni 2026');
    await press(an.page.getByRole('button', { name: 'Stuur mijn aanvraag' }));
    const reference = (await an.page.locator('.big-number').innerText()).trim();
    expect(reference).toMatch(/^A-2026-\d{4}$/);

    // Each of the three services sees its own line and nobody else's.
    const desks = { cultuur: 'Sam Verbeke', milieu: 'Fatima El Idrissi', sport: 'Dries Maes' };
    const open = async (name: string) => {
      const desk = await portal.visitor({ width });
      await signInAs(desk.page, name);
      const row = desk.page.locator('.desk-row', { hasText: reference }).first();
      await press(row.getByRole('link').first());
      return desk;
    };

    const sport = await open(desks.sport);
    expect(await sport.page.locator('h1').innerText()).toBe('Scholenloop Lindervelde');
    await press(sport.page.getByRole('button', { name: 'Aanvaard', exact: true }));
    expect(await sport.page.getByRole('status').innerText()).toContain('Aanvaard');

    const environment = await open(desks.milieu);
    await environment.page.getByText('Vraag iets aan de school').click();
    await environment.page.getByLabel('Wat wil je weten?').fill('Is de directie akkoord?');
    await press(environment.page.getByRole('button', { name: 'Stuur de vraag' }));
    await environment.page.getByText('Je vraag is onderweg.').waitFor();

    const culture = await open(desks.cultuur);
    await culture.page.getByText('Geef door aan een andere dienst').click();
    await culture.page.getByLabel('Aan wie?').selectOption({ label: 'Jeugddienst' });
    await culture.page.getByLabel('Nota voor de collega').fill('Dit hoort bij jullie jongerenproject.');
    await press(culture.page.getByRole('button', { name: 'Geef door' }));
    await culture.page.getByText('Doorgegeven.').waitFor();
    await Promise.all([sport.close(), environment.close(), culture.close()]);

    // She sees all of it on one page, and answers the question.
    await an.page.goto('/mijn-school');
    const page = await an.page.locator('main').innerText();
    expect(page).toContain('De dienst vraagt iets');
    await an.page.goto(`/mijn-school/aanvragen/${reference}`);
    const all = await an.page.locator('main').innerText();
    expect(all).toContain('Jeugddienst');
    expect(all).toContain('Aanvaard');
    await press(an.page.getByRole('link', { name: /MOS-begeleiding/ }));
    await an.page.getByLabel('Je antwoord').fill('Ja, de directie doet zelf mee.');
    await press(an.page.getByRole('button', { name: 'Stuur je antwoord' }));
    expect(await an.page.getByRole('status').innerText()).toContain('Je antwoord is verstuurd');
    expect(await an.page.locator('.timeline').innerText()).not.toContain('jongerenproject');

    // The mails are there.
    const administrator = await portal.visitor();
    await signInAs(administrator.page, 'Jan Goossens');
    await administrator.page.goto('/beheer/post');
    const mails = await administrator.page.locator('main').innerText();
    for (const subject of ['Je aanvraag is verstuurd: 3 onderdelen', 'het gaat door', 'de dienst vraagt je iets', 'nu bij Jeugddienst', 'Doorgegeven aan jullie', 'Antwoord van']) {
      expect(mails, subject).toContain(subject);
    }
    expect(mails).toContain(reference);
    await Promise.all([administrator.close(), an.close()]);
  });
});
