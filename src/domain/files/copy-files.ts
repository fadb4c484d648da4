import { closeSync, constants, copyFileSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { asc } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { files } from '#db/schema/index.ts';
import { filesFolderOf, placeOf, placesIn } from '#src/domain/files/disk.ts';
import { hashOfBytes } from '#src/domain/files/prepare-file.ts';
import { isFileHash } from '#src/domain/files/rules.ts';
import type { Instant } from '#src/lib/time.ts';

/**
 * Copies the files of a data folder beside a backup: only those that are not there yet, because a name is a content. The time
 * of each copy says when a backup last had it, so that what is old can be removed by its time. Returns how many are new.
 */
export function copyFilesTo(dataDir: string, backupFolder: string, now: Instant): number {
  const at = new Date(now);
  let copied = 0;
  for (const place of placesIn(filesFolderOf(dataDir))) {
    const hash = path.basename(place);
    if (!isFileHash(hash)) continue;
    const copy = placeOf(backupFolder, hash);
    if (sizeOf(copy) !== sizeOf(place)) {
      copyWhole(place, copy);
      copied += 1;
    }
    utimesSync(copy, at, at);
  }
  return copied;
}

/** Brings back from beside a backup what the database knows and the data folder misses, and says which files are nowhere. */
export function fetchFiles(db: Db, dataDir: string, backupFolder: string): { fetched: number; missing: string[] } {
  const missing: string[] = [];
  let fetched = 0;
  for (const { hash, bytes } of db.select({ hash: files.hash, bytes: files.bytes }).from(files).orderBy(asc(files.hash)).all()) {
    const place = placeOf(dataDir, hash);
    if (sizeOf(place) === bytes) continue;
    const copy = placeOf(backupFolder, hash);
    if (sizeOf(copy) !== bytes || hashOfBytes(readFileSync(copy)) !== hash) missing.push(hash);
    else {
      copyWhole(copy, place);
      fetched += 1;
    }
  }
  return { fetched, missing };
}

const sizeOf = (place: string): number | undefined => statSync(place, { throwIfNoEntry: false })?.size;

/** Half a copy never carries the final name. */
function copyWhole(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
  copyFileSync(from, `${to}.part`, constants.COPYFILE_FICLONE);
  const handle = openSync(`${to}.part`, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${to}.part`, to);
}
