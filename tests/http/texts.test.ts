import Database from 'better-sqlite3';
import ICAL from 'ical.js';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceOf, send, toCheck } from '#tests/support/asking.ts';
import { Visitor, press } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

/* What people type comes back as text: on every page, in every mail and in every calendar (S7, S20). */

let portal: RunningServer;
let db: Database.Database;
const people = new Map<string, Visitor>();
const as = (name: string): Visitor => people.get(name) ?? new Visitor(portal.url);

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`, { readonly: true });
  for (const name of ['An Peeters', 'Fatima El Idrissi', 'Hilde Mertens', 'Els Vermeulen', 'Jan Goossens']) {
    const visitor = await new Visitor(portal.url).signIn(name);
    await visitor.get('/');
    people.set(name, visitor);
  }
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

const HARMLESS = 'Een gewone zin over een klas';
const HOSTILE = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' autofocus onfocus='alert(1)", '</textarea><script>alert(1)</script>', '</title></script ><svg onload=alert(1)>',
  'http://x/?a&"><script>alert(1)</script>', 'javascript:alert(1)//https://x', `{{constructor.constructor("alert(1)")()}} \${alert(1)} <%= 1 %>`,
  '<a href="data:text/html,<script>alert(1)</script>">klik</a>', '<!--><b>vet</b>--> <![CDATA[ x ]]>', '&lt;b&gt; &#x3C;script&#x3E; %3Cscript%3E', 'An \u202Egnp.exe \u0430dmin \u2028 \uFEFF \u0007',
] as const;

interface Asked {
  readonly reference: string;
  readonly lines: readonly string[];
}

/** A request of which every field that people type in holds this text, with all that both sides then write. */
async function everywhere(text: string): Promise<Asked> {
  const an = as('An Peeters');
  const typed = {
    name: text, phone: text.slice(0, 38), remarks: text, 'mil-01.motivation': text, 'mil-01.lead': text, 'mil-01.note': text, 'vraag.question': `Vraag: ${text}`,
  };
  const reference = referenceOf(await send(an, await toCheck(an, ['traject'], typed, { question: true })));
  const lines = db
    .prepare<[string], { id: string }>('SELECT l.id FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE r.reference = ? ORDER BY l.position')
    .all(reference)
    .map(({ id }) => id);
  const [programme = '', question = ''] = lines;

  const [fatima, els] = [as('Fatima El Idrissi'), as('Els Vermeulen')];
  const done = [
    await press(fatima, `/dienst/lijnen/${programme}`, 'vraag', text),
    await press(an, `/mijn-school/lijnen/${programme}`, 'antwoord', text),
    await press(fatima, `/dienst/lijnen/${programme}`, 'nota', text),
    await press(fatima, `/dienst/lijnen/${programme}`, 'weiger', text),
    await press(els, `/dienst/lijnen/${question}`, 'vraag', text),
    await press(an, `/mijn-school/lijnen/${question}`, 'antwoord', text),
    await press(els, `/dienst/lijnen/${question}`, 'geef-door', text, { service: 'milieu' }),
  ];
  expect(done.map(({ status }) => status)).toEqual(done.map(() => 303));
  return { reference, lines };
}

/** The pages and mails that are about this one request. */
async function shownOf({ reference, lines: [programme = '', question = ''] }: Asked): Promise<[place: string, root: HTMLElement][]> {
  const pages: [string, string, string][] = [
    ['the line of the programme, at school', 'An Peeters', `/mijn-school/lijnen/${programme}`],
    ['the line of the question, at school', 'An Peeters', `/mijn-school/lijnen/${question}`],
    ['the whole request', 'An Peeters', `/mijn-school/aanvragen/${reference}`],
    ['the programme on the desk', 'Fatima El Idrissi', `/dienst/lijnen/${programme}`],
    ['the question on the desk', 'Fatima El Idrissi', `/dienst/lijnen/${question}`],
    ['the question at the coordinator', 'Els Vermeulen', `/dienst/lijnen/${question}`],
  ];
  const shown: [string, HTMLElement][] = [];
  for (const [place, name, address] of pages) {
    await as(name).get('/');
    const page = await as(name).get(address);
    expect(page.status, place).toBe(200);
    shown.push([place, page.root]);
  }
  const mails = db.prepare<[string], { id: string; html: string; template: string }>('SELECT id, html, template FROM outbox WHERE reference = ? ORDER BY rowid').all(reference);
  for (const [index, { id, html, template }] of mails.entries()) {
    shown.push([`mail ${index} ${template}`, parse(html)]);
    shown.push([`mail ${index} in the outbox`, (await as('Jan Goossens').get(`/beheer/post/${id}`)).root]);
  }
  return shown;
}

/** Every element with the names of its attributes, in order; and addresses a click could go to, without what differs. */
const elementsOf = (root: HTMLElement) => root.querySelectorAll('*').map((element) => [element.tagName, ...Object.keys(element.attributes).sort()].join(' '));
const schemesOf = (root: HTMLElement) => {
  const addresses = root.querySelectorAll('[href], [src], [action], [formaction]').flatMap((element) => ['href', 'src', 'action', 'formaction'].map((name) => element.getAttribute(name) ?? '#'));
  return new Set(addresses.map((address) => (/^[/#?]/.test(address) ? 'own' : address.replace(portal.url, 'own').replace(/^(own|[a-z]+:).*/is, '$1'))));
};

describe('what people type', () => {
  let harmless: [string, HTMLElement][];
  let lists: Map<string, Set<string>>;
  const listAddresses: [name: string, address: string][] = [
    ['An Peeters', '/mijn-school'], ['Fatima El Idrissi', '/dienst'], ['Els Vermeulen', '/coordinatie'], ['Jan Goossens', '/beheer/post'], ['Jan Goossens', '/beheer/logboek'],
  ];

  async function listsNow(): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    for (const [name, address] of listAddresses) {
      const main = (await as(name).get(address)).root.querySelector('main');
      // A longer list gets more pages to turn.
      for (const pager of main?.querySelectorAll('nav') ?? []) pager.remove();
      found.set(address, new Set(main ? elementsOf(main) : []));
    }
    return found;
  }

  beforeAll(async () => {
    harmless = await shownOf(await everywhere(HARMLESS));
    lists = await listsNow();
    expect(harmless.length).toBeGreaterThan(15);
    expect(harmless.filter(([, root]) => root.textContent.includes(HARMLESS)).length).toBeGreaterThan(12);
  });

  test.each(HOSTILE)('stays text on every page and in every mail: %s', async (text) => {
    const hostile = await shownOf(await everywhere(text));

    expect(hostile.map(([place]) => place)).toEqual(harmless.map(([place]) => place));
    for (const [index, [place, root]] of hostile.entries()) {
      const [, known] = harmless[index] ?? ['', root];
      expect(elementsOf(root), place).toEqual(elementsOf(known));
      expect([...schemesOf(root)].filter((scheme) => !schemesOf(known).has(scheme)), place).toEqual([]);
    }
    for (const [address, elements] of await listsNow()) expect([...elements].filter((element) => !lists.get(address)?.has(element)), address).toEqual([]);
  });

  test('would be seen when it became an element (control)', () => {
    const page = '<main><p class="x">TEXT</p></main>';
    const before = elementsOf(parse(page.replace('TEXT', HARMLESS)));
    for (const text of HOSTILE.filter((payload) => /^[^&]*<[a-z!]/.test(payload) && !payload.startsWith('<!--')))
      expect(elementsOf(parse(page.replace('TEXT', text))), text).not.toEqual(before);
  });
});

describe('the calendar of a school', () => {
  const places = [
    'Hoofdbibliotheek; zaal 1, links\\rechts', 'Zaal\r\nBEGIN:VEVENT\r\nSUMMARY:vals\r\nEND:VEVENT', 'Zaal "De Spoel": 1ste verdieping', `Bib ${'é🐑'.repeat(60)}`,
    '<script>alert(1)</script>', 'X-EVIL:1\nATTENDEE:mailto:x@example.com',
  ];

  test('parses with any text in it, and says the time of Brussels', { timeout: 60_000 }, async () => {
    const an = as('An Peeters');
    const days = ['2026-10-20', '2026-10-22', '2026-11-10', '2027-03-30', '2027-06-10', '2026-12-15'];
    for (const [index, place] of places.entries()) {
      const reference = referenceOf(await send(an, await toCheck(an, ['bezoek_op_afspraak'], { name: 'An Peeters', phone: '', remarks: '' })));
      const line = db.prepare<[string], { id: string }>('SELECT l.id FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE r.reference = ?').get(reference)?.id ?? '';
      const accepted = await press(as('Hilde Mertens'), `/dienst/lijnen/${line}`, 'aanvaard', '', { moment: 'ander', day: days[index] ?? '', from: '10:00', until: '10:50', place });
      expect(accepted.status, accepted.words).toBe(303);
    }

    const made = await an.post('/mijn-school/agenda', { school: '990001' });
    const feed = new URL(made.root.querySelector('#adres')?.getAttribute('value') ?? '').pathname;
    const answer = await new Visitor(portal.url).get(feed);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    for (const line of answer.html.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }

    const calendar = new ICAL.Component(ICAL.parse(answer.html));
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
    expect(zones).toEqual(['Europe/Brussels']);
    const events = calendar.getAllSubcomponents('vevent').map((component) => ({ event: new ICAL.Event(component), start: component.getFirstProperty('dtstart') }));
    const own = events.filter(({ event }) => days.includes(event.startDate.toString().slice(0, 10)) && event.summary.startsWith('Klasbezoek'));
    const shown = (text: string) => text.replaceAll('\r\n', '\n').replace(/\s+/g, ' ').trim();
    for (const [index, place] of places.entries()) {
      const found = own.find(({ event }) => event.startDate.toString().startsWith(days[index] ?? 'none') && shown(event.location) === shown(place));
      expect(found?.event.startDate.toString(), place).toBe(`${days[index]}T10:00:00`);
      expect(found?.event.endDate.toString(), place).toBe(`${days[index]}T10:50:00`);
      expect(found?.start?.getParameter('tzid'), place).toBe('Europe/Brussels');
    }
    expect(events.map(({ event }) => event.summary)).not.toContain('vals');
    expect(answer.html).not.toMatch(/^(ATTENDEE|X-EVIL)/m);
    for (const secret of ['An Peeters', 'Rita Claes', 'dekiem.example']) expect(answer.html).not.toContain(secret);

    const stranger = await new Visitor(portal.url).get(feed.replace(/.(?=\.ics$)/, (last) => (last === 'a' ? 'b' : 'a')));
    expect(stranger.status).toBe(404);
    const id = made.root.querySelector('button[name=wis]')?.getAttribute('value') ?? '';
    await an.post('/mijn-school/agenda', { wis: id });
    expect((await new Visitor(portal.url).get(feed)).status).toBe(404);
  });
});
