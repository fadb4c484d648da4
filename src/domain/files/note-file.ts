import type { Db } from '#db/client.ts';
import { files } from '#db/schema/index.ts';
import type { PreparedFile } from '#src/domain/files/prepare-file.ts';
import type { Instant } from '#src/lib/time.ts';

/**
 * Writes down that a file is kept, in the caller's transaction, once its bytes are on the disk: a row never points to
 * nothing. A file that is handed in again is as new.
 */
export function noteFile(tx: Db, { hash, mime, content, width, height }: PreparedFile, now: Instant): void {
  tx.insert(files)
    .values({ hash, mime, bytes: content.length, width, height, createdAt: now })
    .onConflictDoUpdate({ target: files.hash, set: { createdAt: now } })
    .run();
}
