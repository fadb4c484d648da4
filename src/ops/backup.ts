import { existsSync } from 'node:fs';
import path from 'node:path';
import { openDb } from '#db/client.ts';
import { copyTo } from '#db/migrate.ts';
import { readEnv } from '#src/env.ts';
import { fileStamp, systemClock } from '#src/lib/clock.ts';
import { stopWith } from '#src/ops/stop-with.ts';

// npm run backup [-- FOLDER]: a whole, checked copy of the database; the portal may keep running.
process.umask(0o077);
try {
  const { DATA_DIR } = readEnv(process.env);
  const file = path.join(DATA_DIR, 'portaal.db');
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);

  const target = path.join(process.argv[2] ?? path.join(DATA_DIR, 'backups'), `portaal-${fileStamp(systemClock())}.db`);
  const db = openDb(file);
  copyTo(db.$client, target);
  db.$client.close();
  console.log(`The backup is ${target}`);
} catch (error) {
  stopWith(error);
}
