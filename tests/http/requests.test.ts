import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access } from '#src/http/access.ts';
import { nl } from '#src/i18n/nl/index.ts';
import {
  ALL_FORMS, type FormName, ONE_OF_EACH, QUESTION, addToList, filledIn, readInOutbox, referenceOf, send, someone, toCheck,
} from '#tests/support/asking.ts';
import { type Page, type Typed, Visitor, formWith, sentenceBeside } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

let portal: RunningServer;
let db: Database.Database;
let administrator: Visitor;

beforeAll(async () => {
  portal = await startServer({ env: { DEMO: '1' } });
  db = new Database(`${portal.dataDir}/portaal.db`, { readonly: true });
  administrator = await new Visitor(portal.url).signIn('Jan Goossens');
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
});

const visitor = () => new Visitor(portal.url);
const one = <T>(question: string, ...values: unknown[]): T | undefined => db.prepare<unknown[], T>(question).get(...values);
const statesOf = (reference: string) =>
  db
    .prepare<[string], { state: string }>('SELECT l.state FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE r.reference = ? ORDER BY l.position')
    .all(reference)
    .map(({ state }) => state);
const requestsNow = () => one<{ n: number }>('SELECT count(*) AS n FROM requests')?.n ?? 0;
const mailsAbout = (reference: string) => one<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE reference = ?', reference)?.n ?? 0;

describe('somebody without an account', () => {
  test('asks something of every kind with one form, presses the button in the mail, and is signed in: the school has that domain', async () => {
    const lies = visitor();
    const page = await addToList(lies, ALL_FORMS, { question: true });
    expect(page.root.querySelectorAll('main section.panel')).toHaveLength(ALL_FORMS.length + 2);

    const empty = await lies.submit('/aanvraag', formWith(page, 'button[value=nakijken]'), { dan: 'nakijken' });
    expect(empty.status).toBe(422);
    expect(empty.root.querySelector('.error-summary')?.textContent).toContain(nl.errors['site-missing']);

    const right = await lies.submit('/aanvraag', formWith(empty, 'button[value=nakijken]'), {
      ...filledIn(empty, ALL_FORMS, { question: true }), ...someone('lies.martens@dekiem.example'), remarks: 'We komen met de trein.', dan: 'nakijken',
    });
    expect(right).toMatchObject({ status: 303, location: '/aanvraag/nakijken' });

    const check = await lies.follow(right);
    for (const shown of ['Lies Martens', 'lies.martens@dekiem.example', '0470 12 34 56', 'We komen met de trein.', 'De Kiem, Molenstraat', QUESTION, '€ 115'])
      expect(check.words).toContain(shown);
    const sent = await send(lies, check);
    const reference = referenceOf(sent);
    expect(sent.status).toBe(303);
    expect((await lies.follow(sent)).words).toContain(nl.requests.sent.waiting);
    // Until the button is pressed a mistake in the address can still be set right.
    expect((await lies.get('/aanvraag')).words).not.toContain(nl.requests.draft.empty);
    expect(new Set(statesOf(reference))).toEqual(new Set(['unconfirmed']));

    const { links } = await readInOutbox(administrator, `Bevestig je aanvraag (${reference})`);
    const link = links.find((address) => address.startsWith('/aanvraag/bevestig/')) ?? '';
    const fromMail = visitor();
    for (let look = 0; look < 3; look += 1) expect((await fromMail.get(link)).words).toContain(reference);
    expect(new Set(statesOf(reference))).toEqual(new Set(['unconfirmed']));
    expect(fromMail.cookies.has('sid')).toBe(false);

    const pressed = await fromMail.post(link, {});
    expect(pressed).toMatchObject({ status: 303, location: `/aanvraag/verstuurd/${reference}` });
    expect((await fromMail.follow(pressed)).words).toContain(nl.requests.sent.confirmed);
    expect(statesOf(reference)).toEqual([...ALL_FORMS, 'question'].map(() => 'submitted'));
    expect((await fromMail.get(`/mijn-school/aanvragen/${reference}`)).words).toContain('Grensland');
    expect(mailsAbout(reference)).toBeGreaterThan(5);

    // Pressed again, also by who finds the mail later, it says only that it is done.
    const later = visitor();
    const mails = mailsAbout(reference);
    const again = await later.post(link, {});
    expect(again.words).toContain(nl.requests.sent.confirmed);
    expect(again.words).not.toContain('Lies Martens');
    expect(later.cookies.has('sid')).toBe(false);
    expect(mailsAbout(reference)).toBe(mails);
  });

  async function unknownAsks(email: string): Promise<{ reference: string; vouch: string; asker: Visitor }> {
    const asker = visitor();
    const sent = await send(asker, await toCheck(asker, ['traject', 'evenement'], someone(email)));
    const reference = referenceOf(sent);
    const { links } = await readInOutbox(administrator, `Bevestig je aanvraag (${reference})`);
    const pressed = await asker.post(links.find((address) => address.startsWith('/aanvraag/bevestig/')) ?? '', {});
    expect((await asker.follow(pressed)).words).toContain(nl.requests.sent.asked);
    expect(asker.cookies.has('sid')).toBe(false);
    const mail = await readInOutbox(administrator, 'Ken je Lies Martens?');
    return { reference, asker, vouch: mail.links.find((address) => address.startsWith('/ken-je/')) ?? '' };
  }

  test('writes from elsewhere: the school says that it knows her, once, and looking answers nothing', async () => {
    const { reference, vouch } = await unknownAsks('lies@mailbox.example');
    const school = visitor();
    for (let look = 0; look < 3; look += 1) expect((await school.get(vouch)).words).toContain('Ken je Lies Martens?');
    expect(one<{ known: string }>('SELECT school_knows AS known FROM requests WHERE reference = ?', reference)?.known).toBe('asked');

    expect((await school.post(vouch, {})).status).toBe(200);
    expect((await school.post(vouch, { answer: 'yes' })).words).toContain('Lies Martens hoort nu bij jullie school.');
    expect(one<{ known: string }>('SELECT school_knows AS known FROM requests WHERE reference = ?', reference)?.known).toBe('yes');
    expect(statesOf(reference)).toEqual(['submitted', 'submitted']);
    expect((await school.post(vouch, { answer: 'no' })).status).toBe(422);
    expect(statesOf(reference)).toEqual(['submitted', 'submitted']);
  });

  test('writes from elsewhere: the school says that it does not know her, and what she asked ends', async () => {
    const { reference, vouch } = await unknownAsks('lies@elders.example');

    expect((await visitor().post(vouch, { answer: 'no' })).words).toContain('hoort niet bij jullie school');
    expect(statesOf(reference)).toEqual(['cancelled-by-school', 'cancelled-by-school']);
    expect((await readInOutbox(administrator, 'kent je niet', 'lies@elders.example')).page.status).toBe(200);
  });
});

describe('a mistake in a form of the list', () => {
  const long = (length: number) => 'a '.repeat(length / 2 + 1);
  type Wrong = readonly [form: FormName | 'general' | 'question', field: string, typed: string, key: keyof typeof nl.errors];
  const mistakes: Wrong[] = [
    ['general', 'site', '', 'site-missing'], ['general', 'name', '', 'name-missing'], ['general', 'name', long(121), 'text-too-long'],
    ['general', 'email', '', 'email-missing'], ['general', 'email', 'an@', 'email-wrong'], ['general', 'phone', long(41), 'text-too-long'],
    ['general', 'remarks', long(2001), 'text-too-long'], ['general', 'remarks', 'Bel 85.07.30-033.28', 'national-number'],
    ['question', 'question', 'kort', 'question-missing'], ['question', 'question', long(4001), 'text-too-long'],
    ['vaste_sessie', 'session', '', 'choice-missing'], ['vaste_sessie', 'session', 'een-andere', 'choice-unknown'], ['vaste_sessie', 'reserve', '=session', 'reserve-is-first-choice'],
    ['vaste_sessie', 'pupils.grade:L5', '', 'groups-type-numbers'], ['vaste_sessie', 'pupils.grade:L5', 'veel', 'pupils-wrong'], ['vaste_sessie', 'pupils.grade:L5', '1900', 'group-larger-than-room'],
    ['vaste_sessie', 'adults.grade:L5', 'twee', 'adults-wrong'], ['vaste_sessie', 'classes.grade:L5', '-1', 'classes-wrong'], ['vaste_sessie', 'note', long(1001), 'text-too-long'],
    ['bezoek_op_afspraak', 'moments.1.day', '', 'moments-too-few'], ['bezoek_op_afspraak', 'moments.1.day', '31/12/2026', 'date-wrong'], ['bezoek_op_afspraak', 'moments.2.day', '2026-10-20', 'moment-twice'],
    ['bezoek_op_afspraak', 'moments.1.day', '2026-05-13', 'moment-too-soon'], ['bezoek_op_afspraak', 'moments.1.day', '2031-10-13', 'date-outside-period'],
    ['bezoek_op_afspraak', 'moments.1.day', '2026-11-04', 'moment-no-school'], ['bezoek_op_afspraak', 'pupils.grade:L1', '0', 'groups-type-numbers'],
    ['op_school', 'moments.2.day', '2026-10-21', 'moment-wednesday-afternoon'], ['op_school', 'moments.2.day', '2026-10-24', 'moment-no-school'],
    ['evenement', 'pupils.grade:L5', '', 'groups-type-numbers'], ['evenement', 'pupils.grade:L5', '3000', 'pupils-wrong'],
    ['reeks', 'slot1', '', 'choice-missing'], ['reeks', 'slot2', 'di-1000', 'slot-twice'], ['reeks', 'parity', 'soms', 'choice-unknown'],
    ['traject', 'motivation', '', 'long-text-missing'], ['traject', 'motivation', long(2001), 'text-too-long'], ['traject', 'lead', '', 'text-missing'],
    ['uitlening', 'kits.seizoenen', '', 'amounts-missing'], ['uitlening', 'kits.seizoenen', 'een', 'number-wrong'], ['uitlening', 'kits.seizoenen', '99', 'amount-too-many'],
    ['uitlening', 'from', '', 'date-missing'], ['uitlening', 'from', '2026-09-31', 'date-wrong'], ['uitlening', 'until', '2026-09-10', 'until-before-from'],
    ['uitlening', 'until', '2026-12-24', 'loan-too-long'], ['uitlening', 'until', '2036-12-24', 'date-outside-period'], ['uitlening', 'transport', '', 'choice-missing'],
    ['dienstverlening', 'kinds.pmd', '', 'amounts-missing'], ['dienstverlening', 'kinds.papier', '3', 'kinds-too-many-together'],
    ['dienstverlening', 'startOn', '2026-09-02', 'choice-unknown'], ['dienstverlening', 'where', '', 'text-missing'],
    ['subsidie', 'purpose', '', 'long-text-missing'], ['subsidie', 'amount', '', 'money-missing'], ['subsidie', 'amount', 'gratis', 'money-wrong'],
    ['subsidie', 'amount', '126', 'money-too-much'], ['subsidie', 'proof', 'iets', 'choice-unknown'],
  ];
  let lies: Visitor;
  let page: Page;
  let whole: Typed;

  beforeAll(async () => {
    lies = visitor();
    page = await addToList(lies, ALL_FORMS, { question: true });
    whole = { ...filledIn(page, ALL_FORMS, { question: true }), ...someone('lies@dekiem.example') };
  });

  test.each(mistakes)('%s: "%s" filled in with "%s" says %s beside it, and everything typed is still there', async (form, field, typed, key) => {
    const prefix = form === 'general' ? '' : form === 'question' ? 'vraag.' : `${ONE_OF_EACH[form].key}.`;
    const name = prefix + field;
    const value = typed === '=session' ? String(whole['cul-02.session']) : typed;
    const answer = await lies.submit('/aanvraag', formWith(page, 'button[value=nakijken]'), { ...whole, [name]: value, dan: 'nakijken' });

    expect(answer.status).toBe(422);
    expect(sentenceBeside(answer, name)).toBe(nl.errors[key]);
    expect(answer.root.querySelector('.error-summary')?.textContent).toContain(nl.errors[key]);
    const target = answer.root.querySelector('.error-summary a')?.getAttribute('href')?.slice(1) ?? '';
    expect(answer.root.querySelectorAll('[id]').some((element) => element.getAttribute('id') === target), `#${target}`).toBe(true);
    const shown = typedIn(answer);
    for (const [other, was] of Object.entries({ ...whole, [name]: value })) if (isShown(answer, other, String(was))) expect(shown(other), other).toBe(String(was).trim());
  });

  /** A choice that does not exist cannot be shown. */
  const isShown = (answer: Page, name: string, value: string) =>
    answer.root.querySelectorAll('select, input[type=radio]').every((field) => field.getAttribute('name') !== name) || field(answer, name, value);
  const field = (answer: Page, name: string, value: string) =>
    answer.root.querySelectorAll('option, input[type=radio]').some((option) => option.getAttribute('value') === value && (option.getAttribute('name') ?? option.closest('select')?.getAttribute('name')) === name);
  const typedIn = (answer: Page) => (name: string) => {
    const fields = answer.root.querySelectorAll('input, select, textarea').filter((one) => one.getAttribute('name') === name);
    const [first] = fields;
    if (first?.tagName === 'SELECT') return first.querySelector('option[selected]')?.getAttribute('value') ?? '';
    if (first?.tagName === 'TEXTAREA') return first.textContent.trim();
    if (first?.getAttribute('type') === 'radio') return fields.find((one) => one.hasAttribute('checked'))?.getAttribute('value') ?? '';
    return (first?.getAttribute('value') ?? '').trim();
  };
});

describe('the same request sent more than once', () => {
  test('fifty times at the same moment is one request, with the same answer for all', async () => {
    const an = await visitor().signIn('An Peeters');
    const check = await toCheck(an, ['traject']);
    const before = requestsNow();

    const answers = await Promise.all(Array.from({ length: 50 }, () => send(an.copy(), check)));

    const [first] = answers;
    const reference = first ? referenceOf(first) : '';
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`))).toEqual(new Set([`303 /aanvraag/verstuurd/${reference}`]));
    expect(requestsNow() - before).toBe(1);
    expect(mailsAbout(reference)).toBe(2);
    expect(one('SELECT sum(tries) AS n FROM rate_buckets WHERE key LIKE ?', 'ask-person:%')).toEqual({ n: 1 });
  });

  test('by going back and pressing again is the same request', async () => {
    const an = await visitor().signIn('Griet Aerts');
    const check = await toCheck(an, ['traject']);
    const first = await send(an, check);
    const before = requestsNow();

    expect(await send(an, check)).toMatchObject({ status: 303, location: first.location });
    await addToList(an, ['uitlening']);
    expect(await send(an, check)).toMatchObject({ status: 303, location: first.location });
    expect(requestsNow()).toBe(before);
    expect((await an.get('/aanvraag')).words).toContain('Themakoffers');
  });

  test('but changed meanwhile in another window is said, and nothing is sent unseen', async () => {
    const an = await visitor().signIn('Rita Claes');
    const check = await toCheck(an, ['traject']);
    const page = await an.get('/aanvraag');
    await an.submit('/aanvraag', formWith(page, 'button[value=nakijken]'), { remarks: 'Toch liever in oktober.', dan: 'nakijken' });
    const before = requestsNow();

    const stale = await send(an, check);
    expect(stale.status).toBe(422);
    expect(stale.words).toContain(nl.requests.check.changed);
    expect(stale.words).toContain('Toch liever in oktober.');
    expect(requestsNow()).toBe(before);

    const sent = await send(an, stale);
    expect(sent.status).toBe(303);
    const told = await an.follow(await send(an, check));
    expect(told.words).toContain(nl.requests.refusals['sent-with-other-content']);
    expect(told.words).toContain(referenceOf(sent));
    expect(requestsNow()).toBe(before + 1);
  });

  test('more than twenty requests in an hour are too many, and what was typed stays', async () => {
    const an = await visitor().signIn('Joke Dierckx');
    for (let count = 0; count < 20; count += 1) {
      const sent = await send(an, await toCheck(an, [], { 'vraag.question': `${QUESTION} ${count}` }, { question: true }));
      expect(sent.status).toBe(303);
    }
    const refused = await send(an, await toCheck(an, [], {}, { question: true }));

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.words).toContain(nl.requests.refusals['too-many']);
    expect(refused.words).toContain(QUESTION);
    const other = await visitor().signIn('Karel Wouters');
    expect((await send(other, await toCheck(other, [], {}, { question: true }))).status).toBe(303);
  });
});

describe('an address that is not yours', () => {
  const people = ['', 'Griet Aerts', 'Sam Verbeke', 'Els Vermeulen', 'Jan Goossens', 'Mieke Janssens'];
  const withParameter = Object.entries(access).filter(([pattern]) => pattern.includes('[') && !pattern.includes('...'));
  const malformed = ['00000000-0000-4000-8000-000000000000', 'A-2026-9999', '0', "a'b", '%3Cb%3E', '%F0%9F%90%91', 'x'.repeat(500), '-', '__proto__', 'constructor', '1%3B--', 'null'];

  test.each(withParameter)('%s answers unknown, foreign and malformed ids alike, whoever asks', async (pattern, row) => {
    const foreign = foreignIds(pattern);
    for (const name of people) {
      const who = name === '' ? visitor() : await visitor().signIn(name);
      if (name === '' && row.who !== 'everyone') continue;
      await who.get('/');
      const said = new Map<string, string>();
      for (const id of [...malformed, ...(foreign[name] ?? [])]) {
        const address = pattern.replace(/\[\w+\]/, id);
        for (const method of row.methods) {
          const answer = method === 'GET' ? await who.get(address) : await who.post(address, { text: 'x', dan: 'weiger', answer: 'yes' });
          const place = `${name || 'a visitor'}: ${method} ${address}`;
          if (method === 'POST' && pattern === '/aanmelden/link/[token]') expect(answer.status, place).toBe(422);
          else expect(answer.status, place).toBe(answer.status === 422 && pattern === '/ken-je/[token]' ? 422 : 404);
          const words = answer.words.replace(/[0-9a-f-]{36}/g, '');
          expect(words, place).toBe(said.get(method) ?? words);
          said.set(method, words);
        }
      }
    }
  });

  /** Ids that exist, but are not for this person. */
  function foreignIds(pattern: string): Record<string, string[]> {
    const column = (question: string) => db.prepare<[], { id: string }>(question).all().map(({ id }) => id).slice(0, 3);
    const lines = 'SELECT l.id, r.reference FROM request_lines l JOIN requests r ON r.id = l.request_id WHERE';
    if (pattern === '/mijn-school/lijnen/[id]') return { 'Griet Aerts': column(`${lines} r.school_id = '990001'`) };
    if (pattern === '/mijn-school/aanvragen/[reference]') return { 'Griet Aerts': column("SELECT reference AS id FROM requests WHERE school_id = '990001'") };
    if (pattern === '/dienst/lijnen/[id]') return { 'Sam Verbeke': column(`${lines} l.service_id = 'sport'`), 'Els Vermeulen': column(`${lines} l.state = 'unconfirmed'`) };
    if (pattern === '/beheer/post/[id]') return { 'Griet Aerts': column('SELECT id FROM outbox'), 'Els Vermeulen': column('SELECT id FROM outbox') };
    return {};
  }

  test('is not told apart when a list names what is not yours', async () => {
    const sam = await visitor().signIn('Sam Verbeke');
    const sport = one<{ id: string }>("SELECT id FROM request_lines WHERE service_id = 'sport' AND state = 'submitted'")?.id ?? '';
    const before = one('SELECT count(*) AS n FROM journal');

    expect((await sam.post('/dienst', { gezien: sport })).status).toBe(404);
    expect((await sam.post('/dienst', { lijn: [sport, 'x'], dan: 'weiger', bericht: 'nee' })).status).toBe(303);
    expect(one('SELECT state FROM request_lines WHERE id = ?', sport)).toEqual({ state: 'submitted' });
    const griet = await visitor().signIn('Griet Aerts');
    expect((await griet.post('/mijn-school/agenda', { school: '990001' })).status).toBe(404);
    expect((await griet.post('/aanvraag/voeg-toe', { aanbod: 'x' })).status).toBe(404);
    expect(one('SELECT count(*) AS n FROM journal')).toEqual(before);
  });
});
