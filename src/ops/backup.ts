import { existsSync } from 'node:fs';
import path from 'node:path';
import { openDb } from '#db/client.ts';
import { copyTo } from '#db/migrate.ts';
import { copyFilesTo } from '#src/domain/files/index.ts';
import { readEnv } from '#src/env.ts';
import { fileStamp, systemClock } from '#src/lib/clock.ts';
import { stopWith } from '#src/ops/stop-with.ts';

// npm run backup [-- FOLDER]: a whole, checked copy of the database, and beside it the files it names that are not there
// yet; the portal may keep running. Files go first; those that came while the database was copied go after it.
process.umask(0o077);
try {
  const { DATA_DIR } = readEnv(process.env);
  const file = path.join(DATA_DIR, 'portaal.db');
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);

  const folder = process.argv[2] ?? path.join(DATA_DIR, 'backups');
  const now = systemClock();
  const target = path.join(folder, `portaal-${fileStamp(now)}.db`);
  const before = copyFilesTo(DATA_DIR, folder, now);
  const db = openDb(file);
  copyTo(db.$client, target);
  db.$client.close();
  const after = copyFilesTo(DATA_DIR, folder, now);
  console.log(`The backup is ${target}, with ${before + after} new files in ${path.join(folder, 'files')}`);
} catch (error) {
  stopWith(error);
}
