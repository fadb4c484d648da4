import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as schema from '#db/schema/index.ts';
import { access } from '#src/http/access.ts';
import { Visitor } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { anInvitation } from '#tests/support/survey-invitations.ts';
import { aSurvey, anAnsweredSurvey } from '#tests/support/surveys.ts';

/** Every text that somebody types or sends, by its table. Whatever the forms refuse, here it is in the database. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  people: ['name'],
  schools: ['name', 'board'],
  school_sites: ['name', 'street', 'town', 'access_notes'],
  clbs: ['name'],
  class_groups: ['label', 'teacher'],
  free_half_days: ['label'],
  quiet_periods: ['reason'],
  topic_contacts: ['name', 'backup_name'],
  services: ['name', 'contact_name', 'phone'],
  themes: ['name'],
  municipality: ['name', 'portal_name', 'street', 'town', 'coordinator_name', 'phone'],
  municipality_closing_days: ['reason'],
  service_closing_days: ['reason'],
  offer_versions: ['title', 'summary'],
  sessions: ['place'],
  requests: ['contact_name', 'remarks'],
  request_lines: ['title', 'question'],
  line_messages: ['text'],
  data_items: ['label', 'source'],
  school_facts: ['source_text'],
  fact_uses: ['purpose'],
  imports: ['file_name'],
  surveys: ['title', 'purpose', 'necessity_text', 'outcome', 'held_at'],
  survey_questions: ['text', 'hint'],
  survey_answers: ['already_given_text', 'answered_by'],
  duplicate_reviews: ['note'],
  survey_invitations: ['submitted_by'],
  outbox: ['subject', 'to_name', 'text'],
};
/** What is kept as data of more than one value: its texts below these names. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  offer_versions: ['details'], offer_drafts: ['content', 'notes'], school_facts: ['value'], imports: ['content'], survey_questions: ['options'],
};
/** Where a text stands in a list of texts, or beside what is no text: the name that says it is one. */
const NAMED: Readonly<Record<string, string>> = { notes: 'label', options: 'label', value: 'name' };
const OF_DATA = ['description', 'practical', 'preparation', 'accessible', 'goal', 'subjects', 'duration', 'location', 'transportText', 'capacity', 'when', 'grantText', 'registrationText', 'extra', 'label', 'hint', 'options', 'alt', 'name', 'phone', 'title', 'summary', 'for'];
const ADDRESSES = [['municipality', 'website'], ['schools', 'website'], ['offer_versions', 'external_url']] as const;

const hostile = (place: string) => `\u202e"><xss-mark place="${place}"></xss-mark>' onxss='1' " onxss="1" </textarea></title></style></script><xss-mark><!--`;

const SURVEY = '00000000-0000-4000-8000-00000000beef';
let folder: string;
let db: Database.Database;
let portal: RunningServer;
let imported: string;
const missing: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'woorden-'));
  const first = await startServer({ env: { DEMO: '1' }, dataDir: folder });
  const sam = await new Visitor(first.url).signIn('Sam Verbeke');
  const sent = await sam.upload('/dienst/aanbod/importeer', { schooljaar: '2026-2027' }, [{ field: 'bestand', name: 'aanbod.csv', type: 'text/csv', bytes: Buffer.from('titel;korte tekst\nPoppen;Dag\n') }]);
  imported = sent.location ?? '';
  await sam.post('/dienst/sluitingsdagen', { do: 'add', service: 'cultuur', from: '2026-10-07', until: '', reason: 'Vorming' });
  await sam.post('/dienst/weten-we-al?onderwerp=leerlingen', { waarvoor: 'Bussen tellen' });
  const jan = await new Visitor(first.url).signIn('Jan Goossens');
  const words = hostile('statement');
  await jan.post('/beheer/verklaringen', { do: 'accessibility', status: 'partial', failing: words, disproportionate: '', outOfScope: '', madeOn: '2026-05-12', method: 'self', reviewedOn: '', answerDays: '7', supervisor: 'Audit', supervisorWebsite: '' });
  await first.stop();

  const writer = new Database(`${folder}/portaal.db`);
  const asked = drizzle({ client: writer, schema, casing: 'snake_case' });
  const ask = 'Hoeveel leerlingen gaan er dit jaar naar een voorstelling?';
  const known = anAnsweredSurvey(asked, ['990001'], { purpose: 'Planning', asks: [ask] }).questions[0]?.id;
  const question = aSurvey(asked, { id: SURVEY, serviceId: 'cultuur', purpose: 'Planning', asks: [ask] }).questions[0]?.id;
  aSurvey(asked, { serviceId: 'cultuur', heldBy: 'elsewhere', heldAt: 'papier', asks: [{ text: 'Wie komt er?', hint: 'Kies er een', type: 'choice', options: ['De klas', 'De school'] }] });
  // De Kiem wrote in one survey that it gave this before; another is asked of which the answer is known, a third is over.
  const toKiem = { serviceId: 'cultuur', sentAt: '2026-05-04T07:00:00.000Z', state: 'open', opensOn: '2026-05-04', closesOn: '2026-05-29', necessity: 'benefit' } as const;
  const begun = aSurvey(asked, { ...toKiem, asks: [{ text: ask, reusesId: known ?? null }, 'Hoe?'] });
  const { invitation } = anInvitation(asked, begun.survey.id, '990001', { state: 'started' });
  asked.insert(schema.surveyAnswers).values({ invitationId: invitation.id, questionId: begun.questions[1]?.id ?? '', alreadyGiven: true, alreadyGivenText: 'Aan sport', answeredBy: 'Rita', answeredAt: '2026-05-12T07:00:00.000Z' }).run();
  anInvitation(asked, aSurvey(asked, { ...toKiem, asks: ['Hoeveel?'] }).survey.id, '990001', { state: 'submitted', submittedBy: 'Rita', submittedAt: '2026-05-12T07:00:00.000Z' });
  anInvitation(asked, aSurvey(asked, { ...toKiem, state: 'closed', outcome: 'Meer boeken', asks: ['Hoeveel?'] }).survey.id, '990001');
  for (const [table, columns] of Object.entries(TEXTS))
    for (const column of columns) {
      const { changes } = writer.prepare(`UPDATE "${table}" SET "${column}" = "${column}" || ?`).run(hostile(`${table}.${column}`));
      if (changes === 0) missing.push(`${table}.${column}`);
    }
  for (const [table, columns] of Object.entries(DATA))
    for (const column of columns)
      for (const row of writer.prepare<[], { rowid: number; value: string }>(`SELECT rowid, "${column}" AS value FROM "${table}"`).all())
        writer.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`).run(JSON.stringify(poisoned(JSON.parse(row.value), NAMED[column] ?? '', `${table}.${column}`)), row.rowid);
  writer
    .prepare(
      `INSERT INTO question_decisions (id, question_id, known_id, verdict, reason, question_text, known_text, score, tier, decided_by, decided_at)
       SELECT 'd', q.id, k.id, 'ask-anyway', ?, q.text, k.text, 1, 'same', 'p', '2026-05-12T07:00:00.000Z' FROM survey_questions q, survey_questions k WHERE q.id = ? AND k.id = ?`,
    )
    .run(hostile('question_decisions.reason'), question, known);
  for (const [table, column] of ADDRESSES) writer.prepare(`UPDATE "${table}" SET "${column}" = 'javascript:alert(1)//'`).run();
  writer.prepare("UPDATE municipality SET privacy = json_set(privacy, '$.authorityWebsite', 'javascript:alert(1)//', '$.more', ?), accessibility = json_set(accessibility, '$.supervisorWebsite', 'javascript:alert(1)//')").run(hostile('municipality.privacy'));
  writer.close();
  db = new Database(`${folder}/portaal.db`, { readonly: true });
  portal = await startServer({ env: { DEMO: '1' }, dataDir: folder });
});
afterAll(async () => {
  db?.close();
  await portal?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Data with the hostile words after every text below one of the names. */
function poisoned(value: unknown, key: string, place: string): unknown {
  if (Array.isArray(value)) return value.map((one) => poisoned(one, key, place));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name, place)]));
  return typeof value === 'string' && value !== '' && OF_DATA.includes(key) ? value + hostile(`${place}.${key}`) : value;
}

/** What of the hostile words is part of a page and not of what it says. */
function brokenOut(html: string): string[] {
  // A `<` within quotes is only read: what counts is what stands outside scripts and values.
  const bare = html.replaceAll(/<script[^>]*>.*?<\/script>/gis, '').replaceAll(/="[^"]*"/g, '=""');
  return [
    ...[...bare.matchAll(/.{0,80}<xss-mark/gis)].map(([around]) => around),
    ...parse(bare).querySelectorAll('*').flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on|^style$/i.test(name))),
    ...[...html.matchAll(/(?:href|src|action|formaction)="\s*(?:javascript|data|vbscript):[^"]*/gi)].map(([link]) => link),
  ];
}

/** Which access row an address belongs to; near enough to look at every kind of page a few times. */
const kindOf = (address: string) => (address.split('?')[0] ?? '').replaceAll(/[0-9a-f-]{36}|[AB]-\d{4}-\d+|\/\d{6}(?=\/|$)|(?<=^\/aanbod\/)[^/]+/g, '*') + (address.includes('?') ? '?' : '');

describe('hostile words in every text that somebody types (S2)', () => {
  test('are in the database, in every table that has one', () => {
    expect(missing).toEqual([]);
  });

  test('are only read, on every page that somebody comes to', { timeout: 60_000 }, async () => {
    const seen = new Set<string>();
    let pages = 0;
    for (const name of ['', 'Karel Wouters', 'Sam Verbeke', 'Wim Ceulemans', 'Els Vermeulen', 'Jan Goossens']) {
      const who = name === '' ? new Visitor(portal.url) : await new Visitor(portal.url).signIn(name);
      const queue = ['/', ...Object.entries(access).filter(([pattern, { methods }]) => !pattern.includes('[') && methods.includes('GET') && pattern !== '/500').map(([pattern]) => pattern), imported];
      const known = new Set(queue);
      const looked = new Map<string, number>();
      for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
        const kind = kindOf(address);
        if ((looked.get(kind) ?? 0) >= 2) continue;
        looked.set(kind, (looked.get(kind) ?? 0) + 1);
        const page = await who.get(address);
        if (!page.headers.get('content-type')?.includes('html')) continue;
        pages += 1;
        expect(page.status, `${name} ${address}`).not.toBe(500);
        expect(brokenOut(page.html), `${name} ${address}`).toEqual([]);
        for (const [, place = ''] of page.html.matchAll(/xss-mark place=(?:&#34;|&quot;|\\?")([\w.]+)/g)) seen.add(place);
        for (const link of page.root.querySelectorAll('a[href^="/"]')) {
          const next = (link.getAttribute('href') ?? '').split('#')[0] ?? '';
          if (!known.has(next)) queue.push(next);
          known.add(next);
        }
      }
    }
    expect(pages).toBeGreaterThan(150);
    const places = Object.entries(TEXTS).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));
    expect(places.filter((place) => !seen.has(place)), 'shown nowhere').toEqual([]);
    for (const place of ['statement', 'municipality.privacy', 'offer_versions.details.description', 'offer_drafts.content.title', 'imports.content.title', 'question_decisions.reason']) expect([...seen], place).toContain(place);
  });

  test('are only read where a form shows again what was typed, or says what was kept', { timeout: 60_000 }, async () => {
    let forms = 0;
    for (const name of ['', 'Karel Wouters', 'Sam Verbeke', 'Wim Ceulemans', 'Els Vermeulen', 'Jan Goossens']) {
      const who = name === '' ? new Visitor(portal.url) : await new Visitor(portal.url).signIn(name);
      const row = db.prepare<[], { id: string }>("SELECT o.id FROM offer_drafts d JOIN offers o ON o.id = d.offer_id WHERE o.service_id = 'cultuur' AND o.state = 'draft'").get();
      const own = ['', '/wat', '/voor-wie', '/wanneer', '/prijs', '/vragen', '/bestanden', '/publiceer'].map((end) => `/dienst/aanbod/${row?.id}${end}`);
      const pages = Object.entries(access).filter(([pattern, { methods }]) => methods.length === 2 && !/\[|aanmelden|eerste-start|\/(404|500)/.test(pattern)).map(([pattern]) => pattern);
      for (const address of [...pages, ...own, '/beheer/scholen/990001', '/beheer/diensten/cultuur', '/aanvraag?x', '/aanbod']) {
        const page = await who.get(address);
        for (const form of page.status === 200 ? page.root.querySelectorAll('main form[method=post]') : []) {
          const fields = form.querySelectorAll('input, textarea').filter((field) => !/hidden|checkbox|radio|file|date|color/.test(field.getAttribute('type') ?? 'text'));
          const typed = Object.fromEntries(fields.map((field) => [field.getAttribute('name') ?? '', hostile('typed')]));
          if (fields.length === 0) continue;
          const button = form.querySelector('button[name]');
          const answer = await who.submit(address, form, { ...typed, ...(button ? { [button.getAttribute('name') ?? '']: button.getAttribute('value') ?? '' } : {}) });
          forms += 1;
          expect(answer.status, `${name} ${address}`).toBeLessThan(500);
          expect(brokenOut(answer.html), `${name} ${address}`).toEqual([]);
          if (answer.location !== null) expect(brokenOut((await who.follow(answer)).html), `${name} ${address}`).toEqual([]);
        }
      }
    }
    expect(forms).toBeGreaterThan(30);
  });

  test('turn no sentence around: what changes the direction of a text is not kept', async () => {
    const karel = await new Visitor(portal.url).signIn('Karel Wouters');
    const answer = await karel.post('/mijn-school/profiel', { site: '990001-2', 'access.990001-2': 'Poort \u202eneffo\u2066 links\u2069' });
    expect(answer.status).toBe(303);
    expect(db.prepare("SELECT access_notes AS notes FROM school_sites WHERE id = '990001-2'").get()).toEqual({ notes: 'Poort neffo links' });

    const sam = await new Visitor(portal.url).signIn('Sam Verbeke');
    const sent = await sam.upload('/dienst/aanbod/importeer', { schooljaar: '2026-2027' }, [{ field: 'bestand', name: 'b.csv', type: 'text/csv', bytes: Buffer.from('titel;korte tekst\nPoppen \u202eneppop;Dag\n') }]);
    expect(db.prepare("SELECT content LIKE '%' || char(8238) || '%' AS turns FROM imports WHERE id = ?").get(sent.location?.split('/').at(-1))).toEqual({ turns: 0 });
  });

  test('would be found if a page put them in as they are (control)', () => {
    expect(brokenOut(`<p>${hostile('x')}</p>`)).toHaveLength(2);
    expect(brokenOut(`<input value="${hostile('x')}">`)).toHaveLength(2);
    expect(brokenOut(`<script type="application/ld+json">"${hostile('x')}"</script>`)).not.toEqual([]);
    expect(brokenOut('<input value="" onxss="1" ">')).toEqual(['onxss']);
    expect(brokenOut('<a href="javascript:alert(1)">x</a>')).toEqual(['href="javascript:alert(1)']);
    expect(brokenOut('<input value="&quot;><xss-mark onxss=1">')).toEqual([]);
    expect(brokenOut('<p>&lt;xss-mark onxss=1&gt;</p>')).toEqual([]);
  });
});
