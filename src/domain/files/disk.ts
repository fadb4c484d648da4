import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { isFileHash } from '#src/domain/files/rules.ts';
import type { PreparedFile } from '#src/domain/files/prepare-file.ts';
import type { Instant } from '#src/lib/time.ts';

/** Below the data folder, and below a folder of backups. */
export const filesFolderOf = (dataDir: string): string => path.join(dataDir, 'files');

/** Where a file lies. Nothing but a hash becomes a part of a path. */
export function placeOf(dataDir: string, hash: string): string {
  if (!isFileHash(hash)) throw new Error('a file is named by its hash');
  return path.join(filesFolderOf(dataDir), hash.slice(0, 2), hash);
}

/** Every file below a folder, which need not be there yet. */
export function placesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/**
 * Puts the bytes on the disk, whole or not at all: written under another name, flushed, renamed. Its time says when it was
 * last handed in. Throws what the disk says when it is full; nothing is left then. The row is the caller's (`noteFile`), after this.
 */
export async function keepFile(dataDir: string, { hash, content }: PreparedFile, now: Instant): Promise<void> {
  const place = placeOf(dataDir, hash);
  const at = new Date(now);
  const known = await stat(place).catch(() => undefined);
  if (known?.size === content.length) return utimes(place, at, at);

  const part = path.join(filesFolderOf(dataDir), `${randomUUID()}.part`);
  try {
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.utimes(at, at);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, place);
    await flushFolder(path.dirname(place));
    await flushFolder(filesFolderOf(dataDir));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** That a file has its name must be on the disk too. Windows keeps no folder open. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

export interface OpenedFile {
  readonly bytes: number;
  /** Read as far as somebody wants it; the file is closed at its end, and when it is cancelled. */
  readonly body: ReadableStream<Uint8Array>;
}

const CHUNK = 64 * 1024;

/** A stored file to hand out; undefined when it is not there (any more). */
export async function openFile(dataDir: string, hash: string): Promise<OpenedFile | undefined> {
  if (!isFileHash(hash)) return undefined;
  const handle = await open(placeOf(dataDir, hash), 'r').catch(() => undefined);
  if (!handle) return undefined;
  const { size } = await handle.stat();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { bytesRead, buffer } = await handle.read({ buffer: Buffer.alloc(CHUNK) });
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
      await handle.close();
      controller.close();
    },
    cancel: () => handle.close(),
  }, { highWaterMark: 0 });
  return { bytes: size, body };
}
