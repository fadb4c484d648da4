import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '#src/i18n/nl/index.ts';
import { Visitor, formWith, sentenceBeside } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const words = nl.schools;
const PROFILE = '/mijn-school/profiel';
const CLASSES = `${PROFILE}/klassen?vestiging=990001-2&jaar=2025-2026`;
const FREE = `${PROFILE}/vrije-dagen?vestiging=990001-1`;

let portal: RunningServer;
let db: Database.Database;
let karel: Visitor;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`, { readonly: true });
  karel = await new Visitor(portal.url).signIn('Karel Wouters');
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

const count = (question: string, ...values: unknown[]): number => db.prepare<unknown[], { n: number }>(question).get(...values)?.n ?? -1;
const freeDaysOn = (day: string) => count("SELECT count(*) AS n FROM free_half_days WHERE site_id = '990001-1' AND day = ?", day);

/** Sends a calendar file as a browser does. */
async function sendFile(visitor: Visitor, bytes: string): Promise<{ status: number; html: string }> {
  const body = new FormData();
  body.set('dan', 'bestand');
  body.set('bestand', new File([bytes], 'vrij.ics', { type: 'text/calendar' }));
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(portal.url + FREE, { method: 'POST', body, redirect: 'manual', headers: { cookie, origin: portal.url, 'sec-fetch-site': 'same-origin' } });
  return { status: answer.status, html: await answer.text() };
}

describe('the profile of a school', () => {
  test('says what there is to do, where visitors have to be, and what the municipality knows with its source', async () => {
    const page = await karel.get(PROFILE);

    for (const shown of [words.profile.nextYear('De Kiem, Het Veld', '2026-2027'), '990001', 'GO! CLB Weverij', '@dekiem.example', words.profile.byHand, 'Bel aan de grote poort', 'Rita Claes', 'Els Vermeulen'])
      expect(page.words).toContain(shown);
  });

  test('keeps the access notes of the own site, and of no other', async () => {
    const saved = await karel.post(PROFILE, { site: '990001-2', 'access.990001-2': 'Het blauwe hek.' });
    expect(saved.status).toBe(303);
    expect((await karel.follow(saved)).words).toContain('Het blauwe hek.');

    expect((await karel.post(PROFILE, { site: '990001-2', 'access.990001-2': '85.07.30-033.28' })).status).toBe(422);
    expect((await karel.post(PROFILE, { site: '990005-1', 'access.990005-1': 'Van ons' })).status).toBe(404);
    expect(count("SELECT count(*) AS n FROM school_sites WHERE access_notes = 'Van ons'")).toBe(0);
  });

  test.each([`${PROFILE}?school=990005`, `${PROFILE}/klassen?vestiging=990005-1`, `${PROFILE}/nieuw-schooljaar?vestiging=990005-1`, `${PROFILE}/vrije-dagen?vestiging=990005-1`, `${PROFILE}/contacten?school=990005`, `${PROFILE}/overdracht?school=990005`])(
    'at %s is not there for another school', async (address) => {
      expect((await karel.get(address)).status).toBe(404);
      const own = address.replace('990005', '990001');
      expect((await karel.get(own)).status, 'control').toBe(200);
    },
  );
});

describe('the classes', () => {
  test('are kept with a mistake beside its cell, and nothing typed is lost', async () => {
    const page = await karel.get(CLASSES);
    const form = formWith(page, 'button[value=bewaar]');
    const wrong = await karel.submit(CLASSES, form, { 'label.0': 'Wolkjes', 'pupils.0': '240', dan: 'bewaar' });

    expect(wrong.status).toBe(422);
    expect(wrong.root.querySelector('[id="pupils.0-fout"]')?.textContent).toContain(nl.errors['class-pupils-wrong']);
    expect(wrong.root.querySelector('[name="label.0"]')?.getAttribute('value')).toBe('Wolkjes');

    const right = await karel.submit(CLASSES, formWith(wrong, 'button[value=bewaar]'), { 'pupils.0': '17', dan: 'bewaar' });
    expect(right.status).toBe(303);
    expect((await karel.follow(right)).words).toContain(words.classes.saved(0, 1, 0));
  });

  test('that a colleague changed meanwhile are shown beside what was typed, with 409, and saved by saving again (R7)', async () => {
    const rita = await new Visitor(portal.url).signIn('Rita Claes');
    const [his, hers] = [await karel.get(CLASSES), await rita.get(CLASSES)];
    expect((await rita.submit(CLASSES, formWith(hers, 'button[value=bewaar]'), { 'pupils.1': '13', dan: 'bewaar' })).status).toBe(303);

    const clash = await karel.submit(CLASSES, formWith(his, 'button[value=bewaar]'), { 'pupils.1': '14', 'teacher.1': 'Sofie', dan: 'bewaar' });
    expect(clash.status).toBe(409);
    expect(clash.words).toContain(words.classes.meanwhileTitle);
    expect(clash.words).toContain('13 leerlingen');
    expect(clash.root.querySelector('[name="teacher.1"]')?.getAttribute('value')).toBe('Sofie');

    expect((await karel.submit(CLASSES, formWith(clash, 'button[value=bewaar]'), { dan: 'bewaar' })).status).toBe(303);
    expect(count("SELECT count(*) AS n FROM class_groups WHERE site_id = '990001-2' AND teacher = 'Sofie' AND pupils = 14")).toBe(1);
  });

  test('are filled in from a sheet, and nothing is kept before the button', async () => {
    const before = count('SELECT count(*) AS n FROM class_groups');
    const page = await karel.get(CLASSES);
    const filled = await karel.submit(CLASSES, formWith(page, 'button[value=plak]'), { plakken: 'Zonnetjes;1ste kleuterklas;12;Bea\nonzin', dan: 'plak' });

    expect(filled.status).toBe(200);
    expect(filled.root.querySelectorAll('input').some((input) => input.getAttribute('value') === 'Zonnetjes')).toBe(true);
    expect(filled.words).toContain('onzin');
    expect(count('SELECT count(*) AS n FROM class_groups')).toBe(before);
  });

  test('of a large school all fit in one form', async () => {
    const cells = Object.fromEntries([...Array(60).keys()].flatMap((row) => [
      [`id.${row}`, ''], [`label.${row}`, `K${row}`], [`grade.${row}`, 'L1'], [`pupils.${row}`, '20'], [`teacher.${row}`, ''], [`adults.${row}`, ''], [`need-wheelchair.${row}`, ''], [`need-sight.${row}`, ''],
    ]));
    const basis = (await karel.get(CLASSES.replace('2025-2026', '2026-2027'))).root.querySelector('[name=basis]')?.getAttribute('value') ?? '';
    expect((await karel.post(CLASSES.replace('2025-2026', '2026-2027'), { ...cells, basis, dan: 'bewaar' })).status).toBe(303);
    expect(count("SELECT count(*) AS n FROM class_groups WHERE site_id = '990001-2' AND school_year = '2026-2027'")).toBe(60);
  });

  test('cannot be confirmed in May', async () => {
    const answer = await karel.post(CLASSES, { dan: 'bevestig' });
    expect(answer.status).toBe(422);
    expect(answer.words).toContain(words.refusals['not-the-time']);
  });
});

describe('the free days', () => {
  test('are shown before they are kept, with what is skipped and what is not understood', async () => {
    const page = await karel.get(FREE);
    const preview = await karel.submit(FREE, formWith(page, 'button[value=plak]'), { lijnen: '16/11/2026 studiedag\n11/11/2026 vrij\nzo 15/11/2026\nooit', dan: 'plak' });
    expect(preview.status).toBe(200);
    for (const shown of ['ma 16 nov 2026', 'Wapenstilstand', 'weekend', '“ooit”']) expect(preview.words).toContain(shown);
    expect(freeDaysOn('2026-11-16')).toBe(0);

    const saved = await karel.submit(FREE, formWith(preview, 'button[value=bewaar]'), { dan: 'bewaar' });
    expect((await karel.follow(saved)).words).toContain(words.freeDays.saved(1));
    expect([freeDaysOn('2026-11-16'), freeDaysOn('2026-11-11')]).toEqual([2, 0]);
  });

  test('come from a calendar file; one that is none is refused by name and writes nothing', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261123\r\nSUMMARY:Teamdag\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    const before = count('SELECT count(*) AS n FROM free_half_days');
    const read = await sendFile(karel, calendar);
    expect([read.status, read.html.includes('Teamdag')]).toEqual([200, true]);

    const refused = await sendFile(karel, '<html>geen agenda</html>');
    expect([refused.status, refused.html.includes(nl.errors['ics-unreadable'])]).toEqual([422, true]);
    expect((await sendFile(karel, calendar.padEnd(1024 * 1024 + 400_000, ' '))).status).toBe(413);
    expect(count('SELECT count(*) AS n FROM free_half_days')).toBe(before);
  });

  test('typed one by one say beside the field what is wrong', async () => {
    const page = await karel.get(FREE);
    const wrong = await karel.submit(FREE, formWith(page, 'button[value=een]'), { eerste: '2026-11-20', laatste: '2026-11-19', soort: '', dan: 'een' });

    expect(wrong.status).toBe(422);
    expect([sentenceBeside(wrong, 'laatste'), sentenceBeside(wrong, 'soort')]).toEqual([nl.errors['until-before-from'], nl.errors['choice-missing']]);
  });

  test('and quiet weeks are kept and taken away', async () => {
    const page = await karel.get(FREE);
    const saved = await karel.follow(await karel.submit(FREE, formWith(page, 'button[value=rust]'), { van: '2026-12-07', tot: '2026-12-18', waarom: 'Examens', dan: 'rust' }));
    expect(saved.words).toContain('7 dec 2026 tot en met 18 dec 2026 · Examens');

    const form = saved.root.querySelectorAll('form').find((one) => one.querySelector('button[value=rust-weg]')?.getAttribute('aria-label')?.includes('Examens'));
    if (!form) throw new Error('there is no button for it');
    expect((await karel.follow(await karel.submit(FREE, form, { dan: 'rust-weg' }))).words).not.toContain('Examens');
  });
});

describe('who receives what', () => {
  test('is said per topic, an empty one in words, and kept with one button', async () => {
    const address = `${PROFILE}/contacten`;
    const page = await karel.get(address);
    expect(page.words).toContain(words.contacts.goesTo.general('Rita Claes'));

    const wrong = await karel.submit(address, formWith(page, '[name="email.consultation"]'), { 'email.consultation': 'geen adres' });
    expect([wrong.status, sentenceBeside(wrong, 'email.consultation')]).toEqual([422, nl.errors['email-wrong']]);
    const right = await karel.submit(address, formWith(wrong, '[name="email.consultation"]'), { 'email.consultation': 'joke.dierckx@dekiem.example' });
    expect((await karel.follow(right)).words).toContain(words.contacts.saved(1));
    expect((await karel.get(address)).root.querySelector('[name="name.consultation"]')?.getAttribute('value')).toBe('Joke Dierckx');
  });

  test('is not overwritten unseen by who had the page open longer: it says what a colleague wrote, and keeps what was typed', async () => {
    const address = `${PROFILE}/contacten`;
    const rita = await new Visitor(portal.url).signIn('Rita Claes');
    const [hers, his] = [await rita.get(address), await karel.get(address)];
    await rita.submit(address, formWith(hers, '[name="email.sport"]'), { 'email.sport': 'lies@dekiem.example', 'name.sport': 'Lies Vos' });

    const late = await karel.submit(address, formWith(his, '[name="email.sport"]'), { 'email.sport': 'koen@dekiem.example', 'name.sport': 'Koen Bos' });
    expect(late.status).toBe(409);
    expect(late.words).toContain(words.contacts.meanwhileTitle);
    expect(late.words).toContain('Lies Vos');
    expect(late.root.querySelector('[name="email.sport"]')?.getAttribute('value')).toBe('koen@dekiem.example');
    const again = await karel.submit(address, formWith(late, '[name="email.sport"]'), {});
    expect((await karel.follow(again)).words).toContain(words.contacts.saved(1));
  });
});

describe('a handover', () => {
  test('lists what goes over, needs a second press, and ends the sessions of who leaves', async () => {
    const an = await new Visitor(portal.url).signIn('An Peeters');
    const address = `${PROFILE}/overdracht`;
    const page = await karel.get(address);
    const idOf = (name: string) => page.root.querySelectorAll('#wie option').find(({ text }) => text.includes(name))?.getAttribute('value') ?? '';

    const wrong = await karel.submit(address, formWith(page, '[name=opvolger]'), { wie: idOf('An Peeters'), opvolger: 'nieuw', email: 'x', dan: 'bekijk' });
    expect([wrong.status, sentenceBeside(wrong, 'email')]).toEqual([422, nl.errors['email-wrong']]);

    const check = await karel.submit(address, formWith(wrong, '[name=opvolger]'), { wie: idOf('An Peeters'), opvolger: idOf('Joke'), naam: '', email: '', dan: 'bekijk' });
    for (const shown of ['Van An Peeters naar Joke Dierckx', 'Cultuur', 'Grensland', words.handOver.roleEnds('An Peeters')]) expect(check.words).toContain(shown);
    expect((await an.get('/mijn-school')).status, 'looking changes nothing').toBe(200);

    const done = await karel.submit(address, formWith(check, 'button[value=draag-over]'), { dan: 'draag-over' });
    expect((await karel.follow(done)).words).toContain(words.handOver.done('An Peeters', 'Joke Dierckx'));
    expect(await an.get('/mijn-account')).toMatchObject({ status: 303, location: '/aanmelden?verder=%2Fmijn-account' });
    expect(count("SELECT count(*) AS n FROM topic_contacts WHERE email = 'an.peeters@dekiem.example'")).toBe(0);
    expect(count("SELECT count(*) AS n FROM requests WHERE contact_email = 'joke.dierckx@dekiem.example'")).toBeGreaterThan(2);
  });

  test('of oneself signs out at once', async () => {
    const joke = await new Visitor(portal.url).signIn('Joke Dierckx');
    const address = `${PROFILE}/overdracht`;
    const page = await joke.get(address);
    const rita = page.root.querySelectorAll('#opvolger option').find(({ text }) => text.includes('Rita'))?.getAttribute('value') ?? '';
    const check = await joke.submit(address, formWith(page, '[name=opvolger]'), { opvolger: rita, dan: 'bekijk' });
    const done = await joke.submit(address, formWith(check, 'button[value=draag-over]'), { dan: 'draag-over' });

    expect(done).toMatchObject({ status: 303, location: '/' });
    expect((await joke.get('/mijn-school')).status).toBe(303);
  });
});

describe('what we already know of a school', () => {
  const KNOWN = '/mijn-school/weten-we-al';
  const READ = '/dienst/weten-we-al';
  const { facts } = nl;

  test('stands on one sheet with where it comes from; one value is corrected, and a colleague who looked at an older one is told', async () => {
    const sheet = await karel.get(KNOWN);
    expect(sheet.words).toContain(facts.sources.toSchool.profile(facts.read.classes('2025-2026')));
    expect(sheet.root.querySelector('[name=klopt]'), 'no round in May').toBeNull();

    const address = `${KNOWN}/mob.fietsenstalling`;
    const form = formWith(await karel.get(address), '[name=waarde]');
    const wrong = await karel.submit(address, form, { waarde: 'veel' });
    expect([wrong.status, sentenceBeside(wrong, 'waarde')]).toEqual([422, nl.errors['number-wrong']]);
    const saved = await karel.submit(address, form, { waarde: '4321' });
    expect(saved.status).toBe(303);
    expect((await karel.follow(saved)).words).toContain(facts.sources.toSchool.school);
    const late = await karel.submit(address, form, { waarde: '99' });
    expect([late.status, late.words.includes(facts.one.meanwhile('4321'))]).toEqual([409, true]);
    expect(count("SELECT cast(value AS integer) AS n FROM school_facts WHERE school_id = '990001' AND item_id = 'mob.fietsenstalling' AND ended_at IS NULL")).toBe(4321);
    expect((await karel.get(`${KNOWN}?school=990005`)).status).toBe(404);
  });

  test('is read by a service after it says what for; the school sees that, and the file says no more than the page', async () => {
    const hilde = await new Visitor(portal.url).signIn('Hilde Mertens');
    const address = `${READ}?onderwerp=mobiliteit&gegeven=mob.fietsenstalling&q=de+kiem`;
    const before = await hilde.get(address);
    expect(before.root.querySelector('tbody')?.text).toContain(facts.service.locked);
    const fileOf = async () => (await hilde.download(`${READ}.csv?onderwerp=mobiliteit&gegeven=mob.fietsenstalling&q=de+kiem`)).text();
    expect(await fileOf()).not.toContain('4321');

    const form = formWith(before, '[name=waarvoor]');
    expect(sentenceBeside(await hilde.submit(address, form, { waarvoor: ' ' }), 'waarvoor')).toBe(nl.errors['use-purpose-missing']);
    const said = await hilde.submit(address, form, { waarvoor: 'Plaats voor de bakfiets van de bib' });
    expect((await hilde.follow(said)).words).toContain(facts.service.opened(1));
    expect(await fileOf()).toContain('4321');
    expect((await hilde.get(`${READ}/990001`)).words).toContain(facts.sources.toOthers.school);
    expect((await karel.get(KNOWN)).words).toContain('Plaats voor de bakfiets van de bib');
    const wim = await new Visitor(portal.url).signIn('Wim Ceulemans');
    expect((await wim.get(address)).root.querySelector('tbody')?.text, 'control').not.toContain('4321');
  });

  test('is kept in items by the coordinator alone', async () => {
    const els = await new Visitor(portal.url).signIn('Els Vermeulen');
    const address = '/coordinatie/gegevens/mob.modal';
    const form = formWith(await els.get(address), '[name=label]');
    expect((await els.submit(address, form, { validMonths: '0' })).status).toBe(422);
    expect(await els.submit(address, form, { validMonths: '36', personal: 'no' })).toMatchObject({ status: 303 });
    expect((await els.submit(address, form, { validMonths: '12', personal: 'no' })).status).toBe(409);
    expect(count("SELECT valid_months AS n FROM data_items WHERE id = 'mob.modal'")).toBe(36);
    for (const who of [karel, await new Visitor(portal.url).signIn('Sam Verbeke')]) expect((await who.get(address)).status).toBe(404);
  });
});
