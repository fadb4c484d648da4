import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { files, offerDrafts, offers } from '#db/schema/index.ts';
import { MAX_PIXELS, copyFilesTo, fetchFiles, openFile, prepareAttachment, preparePicture, removeUnusedFiles } from '#src/domain/files/index.ts';
import {
  addDraftAttachments, addDraftPicture, attachmentNamesForm, bytesOfService, changeDraftFiles, draftContent, findDraftFile, findDraftFiles, findOwnOffer, findPublishedFile,
  listNamedFiles, nameOfFile, publishVersion,
} from '#src/domain/offers/index.ts';
import { downloadAs } from '#src/http/file-response.ts';
import { nl } from '#src/i18n/nl/index.ts';
import { addMinutes } from '#src/lib/time.ts';
import * as corpus from '#tests/support/file-corpus.ts';
import { type Town, at, everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

let town: Town;
let dataDir: string;
let forest: string;

beforeEach(() => {
  town = lindervelde();
  dataDir = mkdtempSync(path.join(tmpdir(), 'files-'));
  forest = town.offer('NAT-01').id;
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const pictureOf = (bytes: Buffer, by = town.nature, now = may12) => addDraftPicture(town.db, by, forest, { dataDir, bytes, alt: 'Een kikker op een blad.' }, now);
const attach = (given: Readonly<Record<string, Buffer>>, by = town.nature, now = may12) =>
  addDraftAttachments(town.db, by, forest, { dataDir, files: Object.entries(given).map(([name, bytes]) => ({ name, bytes })) }, now);
const draft = () => findDraftFiles(town.db, town.nature, forest) ?? expect.fail('it is not there');
const onDisk = (folder = dataDir) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
const bytesOf = (hash: string) => readFileSync(path.join(dataDir, 'files', hash.slice(0, 2), hash));
const storedPicture = async (bytes: Buffer) => {
  expect(await pictureOf(bytes)).toEqual({ kind: 'changed' });
  return bytesOf(draft().picture?.hash ?? '');
};
const publish = () => {
  const offer = town.offer('NAT-01');
  publishVersion(town.db, forest, { ...offer, details: { ...offer.details, picture: draft().picture, attachments: [...draft().attachments] }, pricePer: 'pupil', allocation: 'order' }, may12);
  town.db.delete(offerDrafts).run();
};

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('that is %s is kept as WebP', async (kind) => {
    const stored = await sharp(await storedPicture(await corpus.plainPicture().toFormat(kind).toBuffer())).metadata();

    expect(stored).toMatchObject({ format: 'webp', width: 60, height: 30 });
    expect(town.db.select().from(files).all()).toMatchObject([{ mime: 'image/webp', width: 60, height: 30, hash: draft().picture?.hash }]);
  });

  test('of a phone stands upright and says no longer where it was taken', async () => {
    const sent = await corpus.phonePicture();
    expect(sent.includes('GEHEIME-PLEK'), 'control').toBe(true);
    expect((await sharp(sent).metadata()).exif?.length, 'control').toBeGreaterThan(100);

    const stored = await storedPicture(sent);
    const { width, height, exif, xmp, iptc, orientation } = await sharp(stored).metadata();
    expect({ width, height, exif, xmp, iptc, orientation }).toEqual({ width: 30, height: 60, exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined });
    expect(stored.includes('GEHEIME-PLEK')).toBe(false);
    expect(draft().picture).toMatchObject({ width: 30, height: 60 });
    // What was left is on top now.
    const [r = 0, , b = 0] = await sharp(stored).extract({ left: 10, top: 5, width: 1, height: 1 }).raw().toBuffer();
    expect(r).toBeGreaterThan(b);
  });

  test('keeps no hidden words, of a text chunk or a page in a comment', async () => {
    for (const [sent, hidden] of [[await corpus.pictureWithText(), 'VERSTOPTE-TEKST'], [await corpus.gifWithPage(), '<script>']] as const) {
      expect(sent.includes(hidden), 'control').toBe(true);
      expect((await storedPicture(sent)).includes(hidden)).toBe(false);
    }
  });

  test('is made as small as its place on a page, never larger than it was', async () => {
    await storedPicture(await corpus.plainPicture(3200, 800).jpeg().toBuffer());
    expect(draft().picture).toMatchObject({ width: 1600, height: 400 });

    await storedPicture(await corpus.plainPicture(12, 6).png().toBuffer());
    expect(draft().picture).toMatchObject({ width: 12, height: 6 });
  });

  test('that moves is kept as its first frame', async () => {
    const frames = await Promise.all([await corpus.png(), await corpus.plainPicture().negate().png().toBuffer()]);
    const moving = await sharp(frames, { join: { animated: true } }).gif({ loop: 0 }).toBuffer();
    expect((await sharp(moving, { animated: true }).metadata()).pages, 'control').toBe(2);

    expect((await sharp(await storedPicture(moving), { animated: true }).metadata()).pages ?? 1).toBe(1);
  });
});

describe('what is sent with bad intentions or by mistake', () => {
  const asPicture: [string, () => Buffer | Promise<Buffer>, string][] = [
    ['nothing', () => corpus.empty, 'file-missing'],
    ['a page', () => corpus.html, 'picture-wrong-kind'],
    ['a drawing with a script', () => corpus.svg, 'picture-wrong-kind'],
    ['a drawing that says it is a picture', () => Buffer.concat([Buffer.from('<?xml version="1.0"?>'), corpus.svg]), 'picture-wrong-kind'],
    ['a PDF', () => corpus.pdf(), 'picture-wrong-kind'],
    ['a zip', () => corpus.zip, 'picture-wrong-kind'],
    ['a program', () => corpus.exe, 'picture-wrong-kind'],
    ['a page that begins as a picture', () => corpus.gifOnlyInName, 'picture-unreadable'],
    ['half a picture', () => corpus.truncatedPng(), 'picture-unreadable'],
    ['only the mark of a picture', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'picture-unreadable'],
    ['400 million pixels in some kilobytes', () => corpus.pixelBomb(20_000), 'picture-too-many-pixels'],
    ['a picture that says it is 60 000 wide', () => corpus.boaster(60_000), 'picture-too-many-pixels'],
    ['a picture that says it is 6000 wide and is not there', () => corpus.boaster(6000), 'picture-unreadable'],
    ['more than 10 MB', () => corpus.over10MB(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 'file-too-large'],
  ];
  const asAttachment: [string, () => Buffer | Promise<Buffer>, string][] = [
    ['nothing', () => corpus.empty, 'file-missing'],
    ['a page called .pdf', () => corpus.html, 'attachment-wrong-kind'],
    ['a drawing', () => corpus.svg, 'attachment-wrong-kind'],
    ['a picture', () => corpus.png(), 'attachment-wrong-kind'],
    ['a zip', () => corpus.zip, 'attachment-wrong-kind'],
    ['a program', () => corpus.exe, 'attachment-wrong-kind'],
    ['half a PDF', () => corpus.pdf().subarray(0, 100), 'attachment-wrong-kind'],
    ['a page that is a PDF further on', () => Buffer.concat([corpus.html, corpus.pdf()]), 'attachment-wrong-kind'],
    ['a picture that is a PDF further on', () => Buffer.concat([Buffer.from('GIF89a'), corpus.pdf()]), 'attachment-wrong-kind'],
    ['a zip that is a PDF further on', () => Buffer.concat([corpus.zip, corpus.pdf()]), 'attachment-wrong-kind'],
    ['more than 10 MB', () => corpus.over10MB(corpus.pdf()), 'file-too-large'],
  ];

  test.each(asPicture)('as a picture: %s', async (_, make, reason) => {
    const before = everythingIn(town.db);

    expect(await pictureOf(await make())).toEqual({ kind: 'refused', reason });
    expect(everythingIn(town.db)).toEqual(before);
    expect(onDisk()).toEqual([]);
    expect(nl.files.refusals).toHaveProperty(reason);
    // The process still draws what is good.
    expect(await pictureOf(await corpus.png())).toEqual({ kind: 'changed' });
  });

  test.each(asAttachment)('as an attachment: %s', async (_, make, reason) => {
    const before = everythingIn(town.db);

    expect(await attach({ 'goed.pdf': corpus.pdf(), 'les.pdf': await make() })).toEqual({ kind: 'refused', reason, fileName: 'les.pdf' });
    expect(everythingIn(town.db)).toEqual(before);
    expect(onDisk()).toEqual([]);
  });

  test('is drawn one after the other, and each gets its own answer', async () => {
    const sent = [await corpus.png(), await corpus.truncatedPng(), corpus.gifOnlyInName, await corpus.plainPicture(80, 40).png().toBuffer()];
    const outcomes = await Promise.all(sent.map(preparePicture));

    expect(outcomes.map((one) => (one.kind === 'prepared' ? one.file.width : one.reason))).toEqual([60, 'picture-unreadable', 'picture-unreadable', 80]);
    expect(20_000 ** 2).toBeGreaterThan(MAX_PIXELS);
  });
});

describe('an attachment', () => {
  test('is kept byte by byte, under its hash, by the name of its file until it gets a better one', async () => {
    expect(await attach({ 'Lesmap_3de leerjaar.PDF': corpus.pdf() })).toEqual({ kind: 'changed' });
    const [one] = draft().attachments;

    expect(one).toMatchObject({ name: 'Lesmap 3de leerjaar', bytes: corpus.pdf().length });
    expect(bytesOf(one?.hash ?? '')).toEqual(corpus.pdf());
    expect(onDisk()).toEqual([one?.hash]);
    changeDraftFiles(town.db, town.nature, forest, { kind: 'names', names: { [one?.hash ?? '']: 'Lesbundel', ['f'.repeat(64)]: 'Van niemand' } }, may12);
    expect(draft().attachments).toEqual([{ ...one, name: 'Lesbundel' }]);
  });

  test('may begin with a byte order mark or an empty line', () => {
    for (const before of ['\xef\xbb\xbf', '\r\n', '\0 ']) expect(prepareAttachment(Buffer.concat([Buffer.from(before, 'latin1'), corpus.pdf()])).kind).toBe('prepared');
  });

  test('is there once, however often it is added, and in the order in which they came', async () => {
    await attach({ 'b.pdf': corpus.pdf('b'), 'a.pdf': corpus.pdf('a') });
    await attach({ 'weer b.pdf': corpus.pdf('b'), 'c.pdf': corpus.pdf('c') });

    expect(draft().attachments.map(({ name }) => name)).toEqual(['b', 'a', 'c']);
    changeDraftFiles(town.db, town.nature, forest, { kind: 'remove', hash: draft().attachments[1]?.hash ?? '' }, may12);
    expect(draft().attachments.map(({ name }) => name)).toEqual(['b', 'c']);
  });

  test('is the tenth, not the eleventh', async () => {
    const many = (count: number, from = 0) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`${from + n}.pdf`, corpus.pdf(String(from + n))]));

    expect(await attach(many(11))).toEqual({ kind: 'refused', reason: 'too-many-attachments' });
    expect(await attach(many(9))).toEqual({ kind: 'changed' });
    expect(await attach(many(2, 20))).toEqual({ kind: 'refused', reason: 'too-many-attachments' });
    expect(await attach(many(1, 20))).toEqual({ kind: 'changed' });
    expect(draft().attachments).toHaveLength(10);
    expect(changeDraftFiles(town.db, town.nature, forest, { kind: 'add', attachments: [{ hash: 'f'.repeat(64), name: 'x', bytes: 1 }] }, may12)).toMatchObject({ reason: 'too-many-attachments' });
  });

  test('has a name of one line of plain text, without what looks like a number of a person', () => {
    const hash = 'a'.repeat(64);
    const typed = (name: string) => attachmentNamesForm.safeParse({ [hash]: name });

    expect(typed('  Lesmap\n voor\u202e 3A ').data).toEqual({ [hash]: 'Lesmap voor 3A' });
    expect([typed(' ').success, typed('85.07.30-033.28').success, typed('x'.repeat(121)).success]).toEqual([false, false, false]);
    expect([nameOfFile('C:\\map\\Brief_ouders.pdf'), nameOfFile('../../x.pdf'), nameOfFile('85073003328.pdf'), nameOfFile('.pdf')]).toEqual(['Brief ouders', 'x', '', '']);
  });

  test('is offered for download under a name that leaves neither its quotes nor its line', () => {
    expect(downloadAs('Lesmap Grensland')).toBe(`attachment; filename="bijlage.pdf"; filename*=UTF-8''Lesmap%20Grensland.pdf`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const header = downloadAs(title);
        expect(header).toMatch(/^attachment; filename="bijlage\.pdf"; filename\*=UTF-8''[\w!.~%-]+\.pdf$/);
        expect(decodeURIComponent(header.split("''")[1] ?? '')).not.toMatch(/[\p{C}"\\/]/u);
      }),
    );
  });
});

describe('the files of an offer', () => {
  test('are changed by its own service alone', async () => {
    const { culture, an, coordinator } = town;
    for (const other of [culture, an, coordinator]) {
      expect(findDraftFiles(town.db, other, forest)).toBeUndefined();
      expect(await pictureOf(await corpus.png(), other)).toEqual({ kind: 'refused', reason: 'not-found' });
      expect(await attach({ 'a.pdf': corpus.pdf() }, other)).toEqual({ kind: 'refused', reason: 'not-found' });
      expect(changeDraftFiles(town.db, other, forest, { kind: 'picture', picture: null }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    }
    expect(onDisk()).toEqual([]);
    expect(await pictureOf(await corpus.png())).toEqual({ kind: 'changed' });
  });

  test('of an offer that was put away stay as they are', async () => {
    await attach({ 'a.pdf': corpus.pdf() });
    const putAway = (state: 'archived' | 'published') => town.db.update(offers).set({ state }).where(eq(offers.id, forest)).run();
    putAway('archived');
    const before = everythingIn(town.db);

    expect(await pictureOf(await corpus.png())).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(await attach({ 'b.pdf': corpus.pdf('b') })).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(changeDraftFiles(town.db, town.nature, forest, { kind: 'picture', picture: null }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect([everythingIn(town.db), onDisk().length]).toEqual([before, 1]);
    putAway('published');
    expect(await attach({ 'b.pdf': corpus.pdf('b') }), 'control').toEqual({ kind: 'changed' });
  });

  test('are changed in a draft that says for the rest what is published, and show when it is published', async () => {
    const before = findOwnOffer(town.db, town.nature, forest)?.content ?? draftContent.parse({});
    await pictureOf(await corpus.png());
    await attach({ 'a.pdf': corpus.pdf() });
    const content = draftContent.parse(town.db.select().from(offerDrafts).get()?.content);

    expect(content).toEqual({ ...before, details: { ...before.details, picture: draft().picture, attachments: draft().attachments } });
    expect(town.offer('NAT-01').picture).toBeNull();
    expect(town.journal().slice(-2).map(({ verb, subjectId }) => [verb, subjectId])).toEqual([['offer-files-changed', forest], ['offer-files-changed', forest]]);
    publish();
    expect(town.offer('NAT-01').picture).toMatchObject({ alt: 'Een kikker op een blad.' });
  });

  test('keep what a colleague changed meanwhile', async () => {
    await attach({ 'a.pdf': corpus.pdf() });
    changeDraftFiles(town.db, town.nature, forest, { kind: 'alt', alt: 'zonder foto' }, may12);
    expect(draft()).toMatchObject({ picture: null, attachments: [{ name: 'a' }] });

    await pictureOf(await corpus.png());
    changeDraftFiles(town.db, town.nature, forest, { kind: 'alt', alt: 'Een pad.' }, may12);
    expect(draft()).toMatchObject({ picture: { alt: 'Een pad.' }, attachments: [{ name: 'a' }] });
  });

  test('of all offers of a service hold 500 MB together, each content once', async () => {
    await attach({ 'a.pdf': corpus.pdf() });
    expect(bytesOfService(town.db, draft().serviceId)).toBe(corpus.pdf().length);
    const [one] = draft().attachments;
    const farm = town.offer('NAT-02').id;
    changeDraftFiles(town.db, town.nature, farm, { kind: 'add', attachments: one ? [one] : [] }, may12);
    expect(bytesOfService(town.db, draft().serviceId)).toBe(corpus.pdf().length);

    town.db.update(files).set({ bytes: 500 * 1024 * 1024 - 10 }).run();
    const before = everythingIn(town.db);
    expect(await attach({ 'b.pdf': corpus.pdf('b') })).toEqual({ kind: 'refused', reason: 'service-full' });
    expect(await pictureOf(await corpus.png())).toEqual({ kind: 'refused', reason: 'service-full' });
    expect(everythingIn(town.db)).toEqual(before);
    expect(onDisk()).toHaveLength(1);
    expect(bytesOfService(town.db, 'cultuur'), 'another service has its own room').toBe(0);
  });

  test('are anybody’s when what is published names them, and its service’s when the draft does', async () => {
    const { slug } = town.offer('NAT-01');
    await attach({ 'a.pdf': corpus.pdf() });
    const hash = draft().attachments[0]?.hash ?? '';
    const isPublic = () => findPublishedFile(town.db, slug, hash) !== undefined;

    expect([isPublic(), findDraftFile(town.db, town.nature, forest, hash)]).toEqual([false, { hash, kind: 'attachment', name: 'a' }]);
    expect(findDraftFile(town.db, town.culture, forest, hash)).toBeUndefined();
    publish();
    expect(isPublic()).toBe(true);
    expect(findPublishedFile(town.db, town.offer('NAT-02').slug, hash), 'by the address of another offer').toBeUndefined();
    town.db.update(offers).set({ state: 'archived' }).where(eq(offers.id, forest)).run();
    expect(isPublic()).toBe(false);
    town.db.update(offers).set({ state: 'published' }).where(eq(offers.id, forest)).run();
    changeDraftFiles(town.db, town.nature, forest, { kind: 'remove', hash }, may12);
    expect([isPublic(), findDraftFile(town.db, town.nature, forest, hash)]).toEqual([true, undefined]);
    publish();
    expect(isPublic(), 'an older version is nobody’s').toBe(false);
    expect(listNamedFiles(town.db).get(hash), 'it is still named').toBe('NAT-01');
  });
});

describe('on the disk', () => {
  test('nothing but a hash becomes a part of a path', async () => {
    writeFileSync(path.join(dataDir, 'portaal.db'), 'geheim');
    await attach({ 'a.pdf': corpus.pdf() });
    const hash = draft().attachments[0]?.hash ?? '';

    for (const name of ['', '../portaal.db', '..%2fportaal.db', '/etc/passwd', hash.toUpperCase(), `${hash}/`, `../files/${hash.slice(0, 2)}/${hash}`]) {
      expect(await openFile(dataDir, name), name).toBeUndefined();
    }
    const opened = await openFile(dataDir, hash);
    expect([opened?.bytes, Buffer.from(await new Response(opened?.body).arrayBuffer())]).toEqual([corpus.pdf().length, corpus.pdf()]);
  });

  test('a file that nothing names goes after a day: its row first, then the file', async () => {
    await attach({ 'a.pdf': corpus.pdf('a'), 'b.pdf': corpus.pdf('b') });
    await pictureOf(await corpus.png());
    const [a, b] = draft().attachments.map(({ hash }) => hash);
    const run = (now: string) => removeUnusedFiles(town.db, dataDir, listNamedFiles, now);
    changeDraftFiles(town.db, town.nature, forest, { kind: 'remove', hash: a ?? '' }, may12);

    expect(run(at('2026-05-13', '08:59')), 'within a day').toBe(0);
    expect(run(at('2026-05-13', '09:01'))).toBe(1);
    expect(town.db.select().from(files).all()).toHaveLength(2);
    expect(onDisk()).toEqual([b, draft().picture?.hash].sort());
    expect(town.journal().at(-1)).toMatchObject({ verb: 'file-removed', subjectId: a, actorAs: 'portal' });
    expect(run(at('2027-05-13')), 'what is named stays').toBe(0);
    publish();
    changeDraftFiles(town.db, town.nature, forest, { kind: 'remove', hash: b ?? '' }, may12);
    expect(run(at('2027-05-13')), 'also what a version names').toBe(0);
  });

  test('what a crash left without a row, whole or half, goes too; a row that nothing names never waits for its file', async () => {
    await attach({ 'a.pdf': corpus.pdf('a') });
    const hash = draft().attachments[0]?.hash ?? '';
    const place = path.join(dataDir, 'files', hash.slice(0, 2), hash);
    const old = new Date(addMinutes(may12, -60));
    const half = path.join(dataDir, 'files', 'x.part');
    writeFileSync(half, 'half');
    utimesSync(half, old, old);
    town.db.delete(files).run();
    town.db.delete(offerDrafts).run();
    const tomorrow = addMinutes(may12, 25 * 60);

    expect(removeUnusedFiles(town.db, dataDir, listNamedFiles, tomorrow)).toBe(2);
    expect(onDisk()).toEqual([]);
    await attach({ 'a.pdf': corpus.pdf('a') });
    town.db.delete(offerDrafts).run();
    rmSync(place);
    expect(removeUnusedFiles(town.db, dataDir, listNamedFiles, tomorrow)).toBe(0);
    expect(town.db.select().from(files).all()).toEqual([]);
  });

  test('a file that is handed in again is as new, also when its bytes were lost', async () => {
    await attach({ 'a.pdf': corpus.pdf() });
    const hash = draft().attachments[0]?.hash ?? '';
    town.db.delete(offerDrafts).run();
    rmSync(path.join(dataDir, 'files', hash.slice(0, 2), hash));
    const later = addMinutes(may12, 30 * 60);
    await attach({ 'a.pdf': corpus.pdf() }, town.nature, later);
    expect(bytesOf(hash)).toEqual(corpus.pdf());
    town.db.delete(offerDrafts).run();

    expect(removeUnusedFiles(town.db, dataDir, listNamedFiles, addMinutes(later, 60))).toBe(0);
    expect(existsSync(path.join(dataDir, 'files', hash.slice(0, 2), hash))).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('is for its own user alone', async () => {
    await attach({ 'a.pdf': corpus.pdf() });
    const hash = draft().attachments[0]?.hash ?? '';

    expect(statSync(path.join(dataDir, 'files', hash.slice(0, 2), hash)).mode & 0o077).toBe(0);
  });
});

describe('beside a backup', () => {
  test('files are copied once, and come back whole where they are missed', async () => {
    const backups = path.join(dataDir, 'backups');
    await attach({ 'a.pdf': corpus.pdf('a'), 'b.pdf': corpus.pdf('b') });
    const [a = '', b = ''] = draft().attachments.map(({ hash }) => hash);
    const placeOf = (folder: string, hash: string) => path.join(folder, 'files', hash.slice(0, 2), hash);

    expect(copyFilesTo(dataDir, backups, may12)).toBe(2);
    expect(copyFilesTo(dataDir, backups, at('2026-05-20')), 'they are there already').toBe(0);
    expect(statSync(placeOf(backups, a)).mtimeMs, 'and were needed on this day').toBe(Date.parse(at('2026-05-20')));
    rmSync(path.join(dataDir, 'files'), { recursive: true });
    expect(fetchFiles(town.db, dataDir, backups)).toEqual({ fetched: 2, missing: [] });
    expect(bytesOf(a)).toEqual(corpus.pdf('a'));

    rmSync(path.join(dataDir, 'files'), { recursive: true });
    writeFileSync(placeOf(backups, b), 'x'.repeat(corpus.pdf('b').length));
    expect(fetchFiles(town.db, dataDir, backups), 'a damaged copy is no copy').toEqual({ fetched: 1, missing: [b] });
    expect(onDisk(path.join(dataDir, 'files'))).toEqual([a]);
  });
});

test('sizes are said as people say them', () => {
  expect([1, 340 * 1024, 1_258_291, 10 * 1024 * 1024].map(nl.files.kindAndSize)).toEqual(['PDF, 1 kB', 'PDF, 340 kB', 'PDF, 1,2 MB', 'PDF, 10 MB']);
});
