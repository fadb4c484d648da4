import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { cannotWrite } from '#db/client.ts';
import { addDraftAttachments, findDraftFiles } from '#src/domain/offers/index.ts';
import { pdf } from '#tests/support/file-corpus.ts';
import { everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

/** What the disk says of the next file: half of it is written, and then there is no room. */
const disk = vi.hoisted(() => ({ says: '' }));

vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const open: typeof real.open = async (...given) => {
    const handle = await real.open(...given);
    if (!String(given[0]).endsWith('.part') || disk.says === '') return handle;
    const error = Object.assign(new Error('write'), { code: disk.says });
    handle.writeFile = async () => {
      await handle.write(Buffer.from('%PDF-half'));
      throw error;
    };
    return handle;
  };
  return { ...real, open };
});

const dataDir = mkdtempSync(path.join(tmpdir(), 'files-'));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
const found = () => readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

test('a disk that is full is said to be full, and nothing of the file stays; with room it goes (R8)', async () => {
  const { db, nature, offer } = lindervelde();
  const { id } = offer('NAT-01');
  const send = () => addDraftAttachments(db, nature, id, { dataDir, files: [{ name: 'a.pdf', bytes: pdf() }] }, may12);
  const before = everythingIn(db);

  for (const [code, foreseen] of [['ENOSPC', true], ['EDQUOT', true], ['EROFS', true], ['EPERM', false]] as const) {
    disk.says = code;
    const error: unknown = await send().catch((thrown: unknown) => thrown);
    expect(cannotWrite(error), code).toBe(foreseen);
    expect(found(), code).toEqual([]);
  }
  expect(everythingIn(db)).toEqual(before);

  disk.says = '';
  expect(await send()).toEqual({ kind: 'changed' });
  expect(found()).toHaveLength(1);
  expect(findDraftFiles(db, nature, id)?.attachments).toHaveLength(1);
});
