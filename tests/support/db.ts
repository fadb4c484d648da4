import { fileURLToPath } from 'node:url';
import { type RootDb, openDb } from '#db/client.ts';
import { migrateSafely } from '#db/migrate.ts';

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** An empty portal in memory. */
export function emptyDb(): RootDb {
  const db = openDb(':memory:');
  migrateSafely(db, migrationsFolder);
  return db;
}
