import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RootDb, openDb } from '#db/client.ts';
import { offerDrafts, offers } from '#db/schema/index.ts';
import { draftContent, findOfferByCode, publishVersion } from '#src/domain/offers/index.ts';
import * as corpus from '#tests/support/file-corpus.ts';
import { type Page, Visitor, sentenceBeside } from '#tests/support/http.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { may12 } from '#tests/support/town.ts';

let server: RunningServer;
let db: RootDb;
let nature: Visitor;
let culture: Visitor;
let anybody: Visitor;

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  db = openDb(path.join(server.dataDir, 'portaal.db'));
  anybody = new Visitor(server.url);
  nature = await new Visitor(server.url).signIn('Jef Wauters');
  culture = await new Visitor(server.url).signIn('Sam Verbeke');
  // The sentence of the signing in is read.
  for (const visitor of [nature, culture]) await visitor.get('/dienst');
});
afterAll(async () => {
  db.$client.close();
  await server.stop();
});

const offerOf = (code: string) => findOfferByCode(db, code, '2026-2027') ?? expect.fail(`${code} is not there`);
const stepOf = (code: string) => `/dienst/aanbod/${offerOf(code).id}/bestanden`;
const contentOf = (code: string) => {
  const row = db.select().from(offerDrafts).where(eq(offerDrafts.offerId, offerOf(code).id)).get();
  return row ? draftContent.parse(row.content) : undefined;
};
/** What the editor does when its service presses "Publiceer". */
const publish = (code: string) => {
  const content = contentOf(code) ?? expect.fail('there is no draft');
  const offer = offerOf(code);
  publishVersion(db, offer.id, { ...content, bookingForm: offer.bookingForm, place: offer.place }, may12);
  db.delete(offerDrafts).run();
};
const onDisk = () => readdirSync(path.join(server.dataDir, 'files'), { recursive: true });
const wordsOf = (page: Page) => page.words.replace(/[0-9a-f-]{36}/g, '');
const image = (page: Page) => page.root.querySelector('.banner img, .picture-form img');

const addPicture = (visitor: Visitor, code: string, bytes: Buffer, typed: Record<string, string> = {}, name = 'foto.jpg') =>
  visitor.upload(stepOf(code), { dan: 'foto', alt: 'Een kikker op een blad.', ...typed }, [{ field: 'foto', name, type: 'image/jpeg', bytes }]);
const addAttachment = (visitor: Visitor, code: string, bytes: Buffer, name = 'les.pdf') =>
  visitor.upload(stepOf(code), { dan: 'bijlagen' }, [{ field: 'bijlagen', name, type: 'application/pdf', bytes }]);

describe('a service gives its offer a picture and attachments', () => {
  test('that schools see once it is published, and nobody else before', async () => {
    const { slug } = offerOf('NAT-01');
    expect(image(await nature.get(stepOf('NAT-01')))?.getAttribute('src')).toBe('/illustraties/natuur.svg');
    const done = await nature.follow(await addPicture(nature, 'NAT-01', await corpus.phonePicture()));
    await nature.follow(await addAttachment(nature, 'NAT-01', corpus.pdf(), 'Lesmap_Meerbos.pdf'));
    const hash = contentOf('NAT-01')?.details.picture?.hash ?? '';

    expect(done.root.querySelector('[role=status]')?.text).toContain('De foto staat klaar.');
    expect(image(done)?.attributes).toMatchObject({ alt: 'Een kikker op een blad.', src: `${stepOf('NAT-01')}/${hash}`, width: '30', height: '60' });
    expect(image(await anybody.get(`/aanbod/${slug}`))?.getAttribute('src')).toBe('/illustraties/natuur.svg');
    const missing = await anybody.get('/aanbod/bestaat-niet/bestanden/bestaat-niet');
    const early = await anybody.get(`/aanbod/${slug}/bestanden/${hash}`);
    expect([early.status, wordsOf(early)]).toEqual([404, wordsOf(missing)]);

    publish('NAT-01');
    const page = await anybody.get(`/aanbod/${slug}`);
    expect(image(page)?.attributes).toMatchObject({ alt: 'Een kikker op een blad.', src: `/aanbod/${slug}/bestanden/${hash}` });
    expect(page.root.querySelector('script[type="application/ld+json"]')?.text).toContain(`"image":"${server.url}/aanbod/${slug}/bestanden/${hash}"`);
    expect(page.words).toContain('Lesmap Meerbos (PDF, 1 kB)');
    const card = (await anybody.get('/aanbod?q=meerbos')).root.querySelector('.card img');
    expect(card?.getAttribute('src')).toBe(`/aanbod/${slug}/bestanden/${hash}`);

    const step = stepOf('NAT-01');
    db.update(offers).set({ state: 'archived' }).where(eq(offers.slug, slug)).run();
    expect((await anybody.get(`/aanbod/${slug}/bestanden/${hash}`)).status).toBe(404);
    expect((await nature.get(step)).status).toBe(404);
    db.update(offers).set({ state: 'published' }).where(eq(offers.slug, slug)).run();
  });

  test('and changes their words, or takes them away', async () => {
    await addAttachment(nature, 'NAT-02', corpus.pdf('derde'), 'derde.pdf');
    const [first] = contentOf('NAT-02')?.details.attachments ?? [];
    const field = `naam-${first?.hash}`;
    const send = (typed: Record<string, string>) => nature.post(stepOf('NAT-02'), typed);

    const wrong = await send({ dan: 'namen', [field]: ' ' });
    expect([wrong.status, sentenceBeside(wrong, field)]).toEqual([422, 'Geef de bijlage een naam, bijvoorbeeld Lesmap.']);
    expect((await send({ dan: 'namen', [field]: 'Alles over wol' })).status).toBe(303);
    expect(contentOf('NAT-02')?.details.attachments.map(({ name }) => name)).toEqual(['Alles over wol', 'Brief voor de ouders', 'derde']);
    expect((await send({ dan: 'bijlage-weg', bijlage: first?.hash ?? '' })).status).toBe(303);
    expect((await send({ dan: 'foto', alt: 'Schapen in de wei.' })).status).toBe(303);
    expect(contentOf('NAT-02')?.details).toMatchObject({ picture: { alt: 'Schapen in de wei.' }, attachments: [{ name: 'Brief voor de ouders' }, { name: 'derde' }] });
    expect((await send({ dan: 'foto-weg' })).status).toBe(303);
    expect(contentOf('NAT-02')?.details.picture).toBeNull();
    expect(offerOf('NAT-02').picture, 'what is published stays as it is').not.toBeNull();
  });

  test('and reads beside the field what is wrong, with what was typed', async () => {
    const files = onDisk();
    const renamed = await addPicture(nature, 'NAT-03', corpus.svg, { alt: 'Een plein met bomen.' }, 'foto.png');
    const nothing = await nature.upload(stepOf('NAT-03'), { dan: 'foto', alt: '' }, []);
    const page = await addAttachment(nature, 'NAT-03', corpus.html);
    const bomb = await addPicture(nature, 'NAT-03', corpus.pixelBomb(20_000));
    const number = await addPicture(nature, 'NAT-03', await corpus.png(), { alt: 'Jan, 85.07.30-033.28' });
    const none = await nature.upload(stepOf('NAT-03'), { dan: 'bijlagen' }, []);

    expect([renamed.status, sentenceBeside(renamed, 'foto')]).toEqual([422, 'Dit is geen foto. Kies een JPEG, PNG, WebP, AVIF of GIF.']);
    expect(renamed.root.querySelector('[name=alt]')?.text).toBe('Een plein met bomen.');
    expect([sentenceBeside(nothing, 'foto'), sentenceBeside(nothing, 'alt')]).toEqual(['Kies eerst een bestand.', 'Schrijf in één zin wat er op de foto staat.']);
    expect([page.status, sentenceBeside(page, 'bijlagen')]).toEqual([422, 'Dit is geen PDF. Bewaar het eerst als PDF.']);
    expect(sentenceBeside(bomb, 'foto')).toMatch(/^Deze foto heeft te veel beeldpunten/);
    expect(sentenceBeside(number, 'alt')).toMatch(/^Dit lijkt op een rijksregisternummer/);
    expect(sentenceBeside(none, 'bijlagen')).toBe('Kies eerst een bestand.');
    expect(renamed.root.querySelector('.error-summary a')?.getAttribute('href')).toBe('#foto');
    expect([contentOf('NAT-03'), onDisk()]).toEqual([undefined, files]);

    const both = await nature.upload(stepOf('NAT-03'), { dan: 'bijlagen' }, [
      { field: 'bijlagen', name: 'goed.pdf', type: 'application/pdf', bytes: corpus.pdf() }, { field: 'bijlagen', name: '<b>brief</b>.docx', type: 'application/pdf', bytes: corpus.zip },
    ]);
    expect(sentenceBeside(both, 'bijlagen')).toBe('“<b>brief</b>.docx”: Dit is geen PDF. Bewaar het eerst als PDF.');
    expect(contentOf('NAT-03')).toBeUndefined();
  });

  test('of at most 10 MB, and is told so', async () => {
    const answer = await addAttachment(nature, 'NAT-03', corpus.over10MB(corpus.pdf()));
    expect([answer.status, sentenceBeside(answer, 'bijlagen')]).toEqual([422, 'Dit bestand is te groot. Kies er een van ten hoogste 10 MB.']);

    const more = await addAttachment(nature, 'NAT-03', Buffer.concat([corpus.over10MB(corpus.pdf()), Buffer.alloc(400 * 1024)]));
    expect([more.status, more.words]).toEqual([413, expect.stringContaining('te groot')]);
    expect((await nature.get(stepOf('NAT-03'))).status).toBe(200);
  });

  test('of its own alone: for another service there is nothing at all', async () => {
    await addAttachment(nature, 'NAT-03', corpus.pdf('plan'), 'plan.pdf');
    const hash = contentOf('NAT-03')?.details.attachments[0]?.hash ?? '';
    const missing = await culture.get(`/dienst/aanbod/bestaat-niet/bestanden/${hash}`);

    expect((await nature.download(`${stepOf('NAT-03')}/${hash}`)).status, 'control').toBe(200);
    for (const answer of [
      await culture.get(stepOf('NAT-03')), await culture.get(`${stepOf('NAT-03')}/${hash}`), await culture.get(`${stepOf('CUL-01')}/${hash}`),
      await addPicture(culture, 'NAT-03', await corpus.png()), await addAttachment(culture, 'NAT-03', corpus.pdf()), await culture.post(stepOf('NAT-03'), { dan: 'foto-weg' }),
    ]) expect([answer.status, wordsOf(answer)]).toEqual([404, wordsOf(missing)]);
    expect((await anybody.get(`${stepOf('NAT-03')}/${hash}`)).location).toMatch(/^\/aanmelden/);
  });
});

describe('what is handed out', () => {
  const published = (code: string) => {
    const { slug, details } = offerOf(code);
    const at = (hash = '') => `/aanbod/${slug}/bestanden/${hash}`;
    return { picture: at(details.picture?.hash), attachment: at(details.attachments[0]?.hash), bytes: details.attachments[0]?.bytes, at };
  };

  test('is an attachment only as a download that cannot run, also one that would (S19)', async () => {
    await addAttachment(nature, 'NAT-03', corpus.pdf('run'), 'Plan van het plein "2026".pdf');
    const hash = contentOf('NAT-03')?.details.attachments.at(-1)?.hash ?? '';
    const answer = await nature.download(`${stepOf('NAT-03')}/${hash}`);

    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="bijlage.pdf"; filename*=UTF-8''Plan%20van%20het%20plein%20-2026-.pdf`, 'content-length': String(corpus.pdf('run').length),
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(corpus.pdf('run'));
    expect((await nature.download(stepOf('NAT-03'))).headers.get('content-security-policy'), 'control: a page has its own policy').toContain("default-src 'self'");
  });

  test('is a picture to show, that everybody may keep: its address is its content', async () => {
    const { picture, attachment, bytes } = published('CUL-02');
    for (const visitor of [anybody, nature]) {
      const answer = await visitor.download(picture);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/webp', 'content-disposition': 'inline', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'public, max-age=31536000, immutable',
      });
      expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).format).toBe('webp');
    }
    const pdf = await anybody.download(attachment);
    expect([pdf.headers.get('content-disposition'), pdf.headers.get('cache-control')]).toEqual([
      `attachment; filename="bijlage.pdf"; filename*=UTF-8''Lesmap%20Grensland.pdf`, 'public, max-age=31536000, immutable',
    ]);
    expect((await pdf.arrayBuffer()).byteLength).toBe(bytes);
    const head = await anybody.download(attachment, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(bytes), '']);
    expect((await nature.download('/aanbod')).headers.get('cache-control'), 'control: a page of somebody is not kept').toBe('private, no-store');
  });

  test('is nothing by another name', async () => {
    const { picture, at } = published('CUL-02');
    const missing = await anybody.get('/aanbod/bestaat-niet/bestanden/x');
    const names = ['..%2f..%2fportaal.db', '..%2fportaal.db', '%00', 'f'.repeat(64), picture.slice(-64).toUpperCase(), `${picture.slice(-64)}.webp`];

    for (const address of [...names.map(at), picture.replace('grensland', 'wolkenmaker')]) {
      const answer = await anybody.get(address);
      expect(answer.status, address).toBeOneOf([400, 404]);
      if (answer.status === 404) expect([wordsOf(answer), answer.headers.get('cache-control')], address).toEqual([wordsOf(missing), 'private, no-store']);
    }
  });
});

test('a backup has the files it names, and restore brings back those that are gone or says whose are (R14)', async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'backup-'));
  const fresh = mkdtempSync(path.join(tmpdir(), 'restored-'));
  const run = (name: string, dataDir: string, ...args: string[]) => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const done = spawnSync(process.execPath, [`src/ops/${name}.ts`, ...args], { cwd: root, encoding: 'utf8', env: { DATA_DIR: dataDir } });
    return { code: done.status, output: done.stdout + done.stderr };
  };
  try {
    const first = run('backup', server.dataDir, elsewhere);
    const again = run('backup', server.dataDir, elsewhere);
    const backup = readdirSync(elsewhere).find((name) => name.endsWith('.db')) ?? '';
    expect([first.code, again.output]).toEqual([0, expect.stringContaining('with 0 new files')]);
    expect(first.output).not.toContain('with 0 new files');

    const whole = run('restore', fresh, path.join(elsewhere, backup));
    expect([whole.code, whole.output]).toEqual([0, expect.stringContaining('no file is missing')]);
    const restored = await startServer({ dataDir: fresh });
    const { slug, details } = offerOf('CUL-02');
    const answers = await Promise.all([details.picture?.hash, ...details.attachments.map(({ hash }) => hash)].map((hash) => fetch(`${restored.url}/aanbod/${slug}/bestanden/${hash}`)));
    await restored.stop();
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([[200, 'image/webp'], ...details.attachments.map(() => [200, 'application/pdf'])]);
    expect(details.attachments.length, 'and it has an attachment').toBeGreaterThan(0);

    for (const folder of [fresh, elsewhere]) rmSync(path.join(folder, 'files', (details.picture?.hash ?? '').slice(0, 2)), { recursive: true });
    expect(run('restore', fresh, path.join(elsewhere, backup)).output).toContain('1 missing, of the offers CUL-02.');
  } finally {
    for (const folder of [elsewhere, fresh]) rmSync(folder, { recursive: true, force: true });
  }
});
