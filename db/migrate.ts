import { mkdirSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { DatabaseUnfit, type RootDb } from '#db/client.ts';

/**
 * Brings a database to the newest shape without losing a row: a backup first, foreign keys off around it (a rebuilt
 * table would else empty its children), then the keys checked and every table's rows counted against before.
 * Returns how many migrations were applied.
 */
export function migrateSafely(db: RootDb, migrationsFolder: string, backupFile?: string): number {
  const client = db.$client;
  const before = appliedMigrations(client);
  const counts = rowCounts(client);
  if (backupFile && counts.size > 0) copyTo(client, backupFile);

  client.pragma('foreign_keys = OFF');
  try {
    migrate(db, { migrationsFolder });
    const broken = client.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) {
      throw new DatabaseUnfit(`After the migration ${broken.length} rows point to nothing. The backup is ${backupFile ?? 'not made'}.`);
    }
  } finally {
    client.pragma('foreign_keys = ON');
  }

  for (const [table, rows] of rowCounts(client)) {
    const had = counts.get(table) ?? 0;
    if (rows < had) throw new DatabaseUnfit(`The migration lost ${had - rows} rows of ${table}. The backup is ${backupFile ?? 'not made'}.`);
  }
  return appliedMigrations(client) - before;
}

/** Whether the newest migration of the folder has been applied; a database without any is not fit to serve. */
export function appliedMigrations(client: Database.Database): number {
  const has = client.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (!has) return 0;
  return client.prepare<[], { n: number }>('SELECT count(*) AS n FROM __drizzle_migrations').get()?.n ?? 0;
}

function rowCounts(client: Database.Database): Map<string, number> {
  const tables = client
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .all();
  return new Map(tables.map(({ name }) => [name, client.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${name}"`).get()?.n ?? 0]));
}

/** A whole, compacted copy; half a copy never carries the final name. */
export function copyTo(client: Database.Database, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) throw new DatabaseUnfit(`${file} already exists.`);
  client.prepare('VACUUM INTO ?').run(`${file}.part`);
  const copy = new Database(`${file}.part`, { readonly: true });
  const health = copy.pragma('integrity_check', { simple: true });
  copy.close();
  if (health !== 'ok') throw new DatabaseUnfit(`The copy ${file}.part is damaged.`);
  renameSync(`${file}.part`, file);
}
