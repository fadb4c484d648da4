import { expect, test } from 'vitest';
import { press, signInAs } from '#tests/support/browser.ts';
import { portalWithBrowser } from '#tests/support/portal.ts';

const portal = portalWithBrowser();

const CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Google//NL', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261124', 'SUMMARY:Pedagogische studiedag rekenen', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

test('a principal prepares next year on a phone and hands over for a colleague who leaves, without JavaScript', { timeout: 90_000 }, async () => {
  const karel = await portal.visitor({ width: 390 });
  const { page } = karel;
  const said = () => page.getByRole('status').first().innerText();
  await signInAs(page, 'Karel Wouters');
  await press(page.getByRole('link', { name: 'Profiel', exact: true }));

  // What there is to do stands on top: the classes of the second site, proposed from those of now.
  await press(page.getByRole('link', { name: 'Maak de klassen van 2026-2027' }));
  expect(await page.getByRole('textbox', { name: 'Klas, rij 1' }).inputValue()).toBe('1KB');
  await page.getByLabel('Leerlingen van 1KB').fill('0');
  await press(page.getByRole('button', { name: 'Bewaar als klassen van 2026-2027' }));
  expect(await page.getByRole('alert').innerText()).toContain('1KB: Vul het aantal leerlingen in');
  await page.getByLabel('Leerlingen van 1KB').fill('14');
  await press(page.getByRole('button', { name: 'Bewaar als klassen van 2026-2027' }));
  expect(await said()).toContain('De klassen van 2026-2027 zijn bewaard: 3 klassen.');

  // The main site wrote down its third grade already; the rest is proposed.
  await page.goto('/mijn-school/profiel/nieuw-schooljaar');
  await press(page.getByRole('link', { name: 'Stel voor wat ontbreekt' }));
  await press(page.getByRole('button', { name: 'Bewaar als klassen van 2026-2027' }));
  expect(await said()).toContain('zijn bewaard');

  // What was asked in spring for the sixth grade gets its classes.
  await page.goto('/mijn-school/profiel/nieuw-schooljaar');
  const estimate = page.locator('.panel', { has: page.getByRole('link', { name: /Grensland/ }) });
  expect(await estimate.innerText()).toContain('6de leerjaar (ongeveer 36 leerlingen, 2 klassen');
  await estimate.getByLabel('6A · 18 leerlingen').check();
  await estimate.getByLabel('6B · 18 leerlingen').check();
  await press(estimate.getByRole('button', { name: /Dit zijn de klassen/ }));
  expect(await said()).toContain('De dienst weet nu welke klassen komen.');
  expect(await page.locator('main').innerText()).not.toContain('Grensland');

  // Free days from a list and from a calendar, looked at before they are kept, and copied to the other site.
  await page.goto('/mijn-school/profiel/vrije-dagen');
  await page.getByLabel('Eén dag of periode per regel').fill('16/11/2026 studiedag\nwo 11/11/2026 vrij\nvr 28 mei 2027 namiddag');
  await press(page.getByRole('button', { name: 'Bekijk wat we begrijpen' }));
  expect(await page.locator('main').innerText()).toContain('wo 11 nov 2026: Wapenstilstand');
  await press(page.getByRole('button', { name: 'Bewaar 2 dagen' }));
  await page.getByText('Neem over uit je agenda').click();
  await page.getByLabel('Agendabestand (.ics)').setInputFiles({ name: 'vrij.ics', mimeType: 'text/calendar', buffer: Buffer.from(CALENDAR) });
  await press(page.getByRole('button', { name: 'Bekijk het bestand' }));
  await press(page.getByRole('button', { name: 'Bewaar 1 dag' }));
  expect(await page.locator('main').innerText()).toContain('Pedagogische studiedag rekenen');
  await press(page.getByRole('button', { name: 'Kopieer naar De Kiem, Het Veld' }));
  expect(await said()).toContain('3 dagen gekopieerd naar De Kiem, Het Veld.');

  // An leaves; Joke takes over.
  await page.goto('/mijn-school/profiel');
  await press(page.getByRole('link', { name: 'Iemand vertrekt' }));
  await page.getByLabel('Wie vertrekt?').selectOption({ label: 'An Peeters' });
  await page.getByLabel('Wie neemt over?').selectOption({ label: 'Joke Dierckx' });
  await press(page.getByRole('button', { name: 'Bekijk wat er overgaat' }));
  const check = await page.locator('main').innerText();
  for (const shown of ['Van An Peeters naar Joke Dierckx', 'Cultuur', 'Verkeer en veiligheid', 'Schoolvoorstelling: Grensland']) expect(check).toContain(shown);
  await press(page.getByRole('button', { name: 'Draag alles over' }));
  expect(await said()).toContain('Joke Dierckx neemt over van An Peeters.');

  // The service reads whom to call now.
  const desk = await portal.visitor();
  await signInAs(desk.page, 'Sam Verbeke');
  await press(desk.page.locator('.desk-row', { hasText: 'De Kiem' }).filter({ hasText: 'Grensland' }).getByRole('link').first());
  const line = await desk.page.locator('main').innerText();
  expect(line).toContain('Het contact is nu Joke Dierckx');
  expect(line).toContain('6A');
  await Promise.all([desk.close(), karel.close()]);
});
