import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEPT } from '#src/domain/administration/kept.ts';
import { type Page, Visitor, formWith, sentenceBeside } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

/** Presses a button of a page, named by what it sends as `do`, with this typed in its form. */
const press = (visitor: Visitor, at: string, page: Page, act: string, typed: Record<string, string> = {}) =>
  visitor.submit(at, formWith(page, `button[value=${act}]`), { do: act, ...typed });

const settings = {
  name: 'Moerdam', portalName: 'Moerdam voor scholen', street: 'Kerkplein 2', postalCode: '9998', town: 'Moerdam', enterpriseNumber: '0999999922', email: 'info@moerdam.example',
  phone: '099 88 77 66', website: 'www.moerdam.example', coordinatorName: 'Lut Maes', coordinatorEmail: 'lut.maes@moerdam.example', coordinatorPhone: '099 88 77 00',
  coordinatorAnswerDays: '5', retentionYears: '3',
};

describe('a portal on its first morning, without a mail server', () => {
  let server: RunningServer;
  let kris: Visitor;
  beforeAll(async () => {
    server = await startServer();
    kris = new Visitor(server.url);
    const code = /([2-9A-Z]{4}-){6}[2-9A-Z]{4}/.exec(server.output())?.[0] ?? '';
    await kris.post('/eerste-start', { code, name: 'Kris Maes', email: 'kris@moerdam.example' });
  });
  afterAll(async () => void (await server.stop()));

  /** Adds somebody and gives the address of his page. */
  async function invite(name: string, email: string, role: string, place = ''): Promise<string> {
    const answer = await kris.post('/beheer/mensen', { do: 'invite', name, email, phone: '', role, place });
    expect(answer.status, answer.words.slice(0, 200)).toBe(303);
    return answer.location ?? '';
  }
  /** Signs somebody in with the link that the administrator sees once. */
  async function comeIn(person: string): Promise<Visitor> {
    const shown = await press(kris, person, await kris.get(person), 'show-link');
    const link = new URL(shown.root.querySelector('.copy-link')?.getAttribute('value') ?? '');
    const visitor = new Visitor(server.url);
    expect((await visitor.post(link.pathname, {})).status).toBe(303);
    return visitor;
  }

  test('tells what to do first, and ticks off what is done', async () => {
    const home = await kris.get('/beheer');
    expect(home.words).toContain('0 van 6 stappen zijn klaar');
    expect(home.words).not.toContain('Wat op jou wacht');

    const wrong = await kris.post('/beheer/instellingen', { ...settings, enterpriseNumber: '12', coordinatorEmail: 'geen adres' });
    expect(wrong.status).toBe(422);
    expect(sentenceBeside(wrong, 'enterpriseNumber')).toContain('tien cijfers');
    expect(wrong.root.querySelector('#coordinatorEmail')?.getAttribute('value')).toBe('geen adres');
    expect(wrong.root.querySelector('#portalName')?.getAttribute('value')).toBe('Moerdam voor scholen');

    expect(await kris.post('/beheer/instellingen', settings)).toMatchObject({ status: 303, location: '/beheer/instellingen' });
    const after = await kris.get('/beheer');
    expect(after.words).toContain('2 van 6 stappen zijn klaar');
    const footer = after.root.querySelector('footer')?.textContent ?? '';
    for (const said of ['Moerdam', 'Kerkplein 2', '0999.999.922', 'info@moerdam.example', '099 88 77 66', 'Toegankelijkheid', 'Privacy']) expect(footer).toContain(said);
    expect((await kris.get('/beheer/themas')).root.querySelectorAll('input[value=gezondheid]').length).toBeGreaterThan(0);
  });

  test('lets a service and its member in by screens alone, with a link that is shown once', async () => {
    const added = await kris.post('/beheer/diensten', { name: 'Bibliotheek', email: 'bib@moerdam.example', phone: '', contactName: '', answerDays: '5' });
    expect(added).toMatchObject({ status: 303, location: '/beheer/diensten/bibliotheek' });
    const page = await kris.get('/beheer/diensten/bibliotheek');
    expect(page.words).toContain('Hier werkt nog niemand');

    const invitation = await kris.get(page.root.querySelector('a[href*=plaats]')?.getAttribute('href') ?? '');
    expect(invitation.root.querySelector('#role option[selected]')?.getAttribute('value')).toBe('service-member');
    const person = await invite('Hilde Mertens', 'hilde@moerdam.example', 'service-member', 'service:bibliotheek');
    const before = await kris.get(person);
    expect(before.root.querySelector('.copy-link')).toBeNull();
    const hilde = await comeIn(person);

    expect((await hilde.get('/dienst')).status).toBe(200);
    expect((await hilde.get('/beheer')).status).toBe(404);
    expect((await kris.get(person)).root.querySelector('.copy-link')).toBeNull();
    expect((await kris.get('/beheer/logboek')).words).toContain('Aanmeldlink op het scherm getoond');
  });

  test('shuts somebody out at once, in the middle of what he does', async () => {
    const person = await invite('Piet Baert', 'piet@moerdam.example', 'service-member', 'service:bibliotheek');
    const piet = await comeIn(person);
    expect((await piet.get('/dienst')).status).toBe(200);

    await press(kris, person, await kris.get(person), 'disable');

    expect((await piet.get('/dienst')).location).toContain('/aanmelden');
    expect((await kris.get('/beheer/mensen?q=piet')).words).toContain('Toegang uit');
  });

  test('keeps one administrator when two end each other at the same moment', async () => {
    const personOfEls = await invite('Els Vermeulen', 'els@moerdam.example', 'administrator');
    const els = await comeIn(personOfEls);
    const people = await kris.get('/beheer/mensen?rol=administrator');
    const personOfKris = people.root.querySelectorAll('tbody a').find(({ text }) => text === 'Kris Maes')?.getAttribute('href') ?? '';
    const [ofEls, ofKris] = await Promise.all([kris.get(personOfEls), els.get(personOfKris)]);

    const answers = await Promise.all([press(kris, personOfEls, ofEls, 'end-role'), press(els, personOfKris, ofKris, 'end-role')]);

    // One comes second: to him the page is not there any more, or he reads that he may not.
    expect(answers.map(({ status }) => status === 303).sort()).toEqual([false, true]);
    const left = [(await kris.get('/beheer')).status, (await els.get('/beheer')).status];
    expect(left.sort()).toEqual([200, 404]);
    const last = (await kris.get('/beheer')).status === 200 ? { who: kris, at: personOfKris } : { who: els, at: personOfEls };
    const refused = await press(last.who, last.at, await last.who.get(last.at), 'end-role');
    expect([refused.status, refused.words.includes('Dit is de laatste beheerder')]).toEqual([422, true]);
    kris = last.who;
  });

  test('tells who watches how much room there is and how old the backup is', async () => {
    const answer = await fetch(`${server.url}/readyz`);

    expect(await answer.json()).toMatchObject({ status: 'ok', ready: true, roomy: true, backupAt: null });
    expect((await kris.get('/beheer/toestand')).words).toContain('Er staat geen back-up in de map van het portaal.');
  });

  test('answers what does not exist as it answers everything that does not exist', async () => {
    for (const address of ['/beheer/mensen/bestaat-niet', '/beheer/diensten/bestaat-niet']) {
      expect((await kris.get(address)).status).toBe(404);
      expect((await kris.post(address, { do: 'disable' })).status).toBe(404);
    }
    expect((await kris.post('/beheer/themas', { do: 'remove', theme: 'bestaat-niet' })).status).toBe(422);
  });
});

describe('the demo', () => {
  let server: RunningServer;
  let jan: Visitor;
  const visitor = () => new Visitor(server.url);
  beforeAll(async () => {
    server = await startServer({ env: { DEMO: '1' } });
    jan = await visitor().signIn('Jan Goossens');
  });
  afterAll(async () => void (await server.stop()));

  test('wears the colours of the municipality once they can be read, and everybody may keep the style sheet', async () => {
    const linkOf = (page: Page) => page.root.querySelector('link[href^="/thema.css"]')?.getAttribute('href');
    expect(linkOf(await visitor().get('/'))).toBeUndefined();

    const faint = await jan.post('/beheer/instellingen/kleuren', { do: 'save', brand: '#f08030', brandWas: '', accent: '', accentWas: '' });
    expect(faint.status).toBe(422);
    expect(faint.words).toMatch(/Het contrast is 2,\d\d op 1. Nodig is 4,5 op 1./);
    const nearest = await jan.get(faint.root.querySelector('a[href*="?merk="]')?.getAttribute('href') ?? '');
    expect([nearest.status, nearest.words.includes('Er is nog niets bewaard')]).toEqual([200, true]);
    expect(linkOf(await visitor().get('/'))).toBeUndefined();

    expect((await jan.post('/beheer/instellingen/kleuren', { do: 'save', brand: '#7a1f5c', brandWas: '', accent: '', accentWas: '' })).status).toBe(303);
    const page = await visitor().get('/aanbod');
    const styles = await jan.get(linkOf(page) ?? '');
    expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(styles.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(styles.html).toContain('--brand:#7a1f5c');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test('shows no colours that cannot be read, whatever stands in the address', async () => {
    expect((await visitor().get('/thema.css?merk=f08030&accent=')).html).toBe('');
    expect((await visitor().get('/thema.css?merk=7a1f5c%7Dbody%7Bdisplay:none&accent=')).html).toBe('');
  });

  test('claims nothing in its accessibility statement that nobody filled in, and tells the administrator alone what is missing', async () => {
    const open = await visitor().get('/toegankelijkheid');
    expect(open.words).toContain('Dat is nog niet nagekeken');
    expect(open.words).not.toMatch(/voldoet (volledig|gedeeltelijk)|Alleen jij ziet dit/);
    expect((await jan.get('/toegankelijkheid')).words).toContain('Zeg of het portaal aan de norm voldoet.');

    const statement = { do: 'accessibility', status: 'partial', failing: 'Oude pdf’s.\nKaarten.', disproportionate: '', outOfScope: '', madeOn: '2026-05-12', method: 'self', reviewedOn: '', answerDays: '7', supervisor: 'Audit', supervisorWebsite: '' };
    expect((await jan.post('/beheer/verklaringen', statement)).status).toBe(303);

    const filled = await visitor().get('/toegankelijkheid');
    for (const said of ['voldoet gedeeltelijk', 'Oude pdf’s.', 'Kaarten.', 'dinsdag 12 mei 2026', 'binnen 7 werkdagen', 'terecht bij Audit']) expect(filled.words).toContain(said);
  });

  test('says in its privacy statement what the settings say, also in the register of processing', async () => {
    expect((await visitor().get('/privacy')).words).toContain('3 volledige schooljaren, daarna alleen aantallen');
    const form = formWith(await jan.get('/beheer/instellingen'), '#retentionYears');
    expect((await jan.submit('/beheer/instellingen', form, { retentionYears: '5' })).status).toBe(303);

    expect((await visitor().get('/privacy')).words).toContain('5 volledige schooljaren, daarna alleen aantallen');
    const register = await jan.get('/beheer/verklaringen/register.csv');
    expect(register.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(register.html).toContain('5 volledige schooljaren');
    expect(register.html.split('\r\n')).toHaveLength(KEPT.length + 2);
  });

  test('says at an offer whether its maximumfactuur is confirmed', async () => {
    const offer = '/aanbod/schoolvoorstelling-grensland-jeugdtheater';
    expect((await visitor().get(offer)).words).toContain('nog te bevestigen');
    const form = formWith(await jan.get('/beheer/maximumfactuur?jaar=2026-2027'), '#schoolYear');
    expect((await jan.submit('/beheer/maximumfactuur', form, { primary: '115', confirmed: 'ja' })).status).toBe(303);

    const after = await visitor().get(offer);
    expect(after.words).toContain('€ 115');
    expect(after.words).not.toContain('nog te bevestigen');
    expect((await jan.get('/beheer/maximumfactuur')).root.querySelector('#schoolYear')?.getAttribute('value')).toBe('2027-2028');
  });

  test('keeps a service that has requests under way, and a theme that is used', async () => {
    const refused = await jan.post('/beheer/diensten/sport', { do: 'end' });
    expect([refused.status, refused.words.includes('Geef ze eerst door')]).toEqual([422, true]);
    const theme = await jan.post('/beheer/themas', { do: 'remove', theme: 'sport' });
    expect([theme.status, /sport wordt \d+ keer gebruikt/.test(theme.words)]).toEqual([422, true]);
  });

  test('looks its database through when somebody asks', async () => {
    const page = await jan.get('/beheer/toestand');
    expect(page.words).toContain('Lezen en schrijven lukt.');

    const after = await jan.follow(await press(jan, '/beheer/toestand', page, 'check'));
    expect(after.words).toContain('De database is in orde.');
    expect(after.words).toMatch(/Nagekeken op 12 mei 2026/);
  });
});
