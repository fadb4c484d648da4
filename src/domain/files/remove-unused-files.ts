import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { eq, lt } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { files } from '#db/schema/index.ts';
import { filesFolderOf, placesIn } from '#src/domain/files/disk.ts';
import { isFileHash } from '#src/domain/files/rules.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';

const KEPT_MINUTES = 24 * 60;

/** What names files: asked inside the transaction that forgets the others. */
export type NamedFiles = (db: Db) => { has(hash: string): boolean };

/**
 * Removes what nothing names and what was handed in more than a day ago (someone may be busy with it). The row goes first,
 * the file after it: when the power goes between the two, a file lies there that no row knows, and the next run takes it.
 * The other way round a row would point to nothing. Returns how many files went. Run as a job.
 */
export function removeUnusedFiles(db: Db, dataDir: string, named: NamedFiles, now: Instant): number {
  const limit = addMinutes(now, -KEPT_MINUTES);
  write(db, (tx) => {
    const known = named(tx);
    for (const { hash } of tx.select({ hash: files.hash }).from(files).where(lt(files.createdAt, limit)).all()) {
      if (known.has(hash)) continue;
      tx.delete(files).where(eq(files.hash, hash)).run();
      record(tx, { actorId: null, actorAs: 'portal', verb: 'file-removed', subjectKind: 'file', subjectId: hash }, now);
    }
  });

  let removed = 0;
  for (const place of placesIn(filesFolderOf(dataDir))) {
    const name = path.basename(place);
    const isHalf = name.endsWith('.part');
    if (!isHalf && !isFileHash(name)) continue;
    if (statSync(place).mtimeMs >= Date.parse(limit)) continue;
    if (!isHalf && db.select({ hash: files.hash }).from(files).where(eq(files.hash, name)).get()) continue;
    rmSync(place, { force: true });
    removed += 1;
  }
  return removed;
}
