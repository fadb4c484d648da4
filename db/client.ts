import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import * as schema from '#db/schema/index.ts';

type Root = BetterSQLite3Database<typeof schema> & { $client: Database.Database };
type Transaction = Parameters<Parameters<Root['transaction']>[0]>[0];

/** The database, or the transaction we are in: every question and every change takes either. */
export type Db = Root | Transaction;
export type RootDb = Root;

/** Refusals of `openDb`: what the one who runs the server has to know, in one sentence. */
export class DatabaseUnfit extends Error {}

/** 'SCHP': says that a file is ours. */
const APPLICATION_ID = 0x53434850;

/**
 * Every setting is read back after it is set. WAL builds of better-sqlite3 fall back to `synchronous = NORMAL`, which
 * loses acknowledged requests at a power cut; SQLite leaves `foreign_keys` off and `trusted_schema` on.
 */
const PRAGMAS: [name: string, set: string, expected: string | number][] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', '5000', 5000],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['journal_size_limit', '33554432', 33554432],
  ['wal_autocheckpoint', '1000', 1000],
  ['mmap_size', '0', 0],
  ['cache_size', '-16000', -16000],
  ['temp_store', 'MEMORY', 2],
];

/** Opens a database file (or `:memory:`) with the settings of the house and refuses one that is not fit. Never migrates. */
export function openDb(file: string): RootDb {
  const inMemory = file === ':memory:';
  if (!inMemory) makePrivateFolder(path.dirname(file));

  const client = connect(file);
  try {
    for (const [name, value, expected] of PRAGMAS) {
      client.pragma(`${name} = ${value}`);
      if (inMemory && (name === 'journal_mode' || name === 'mmap_size')) continue;
      const actual = client.pragma(name, { simple: true });
      if (actual !== expected) throw new DatabaseUnfit(`SQLite setting ${name} is ${String(actual)}, it must be ${expected}.`);
    }
    checkFile(client, file);
  } catch (error) {
    client.close();
    throw asUnfit(error, file);
  }
  if (!inMemory && process.platform !== 'win32') chmodSync(file, 0o600);
  return drizzle({ client, schema, casing: 'snake_case' });
}

/**
 * One change of state, whole or not at all. `BEGIN IMMEDIATE`: a transaction that reads first and writes later would
 * otherwise be thrown out by a second writer. Inside another `write` it is a savepoint. The work is synchronous.
 */
export function write<T>(db: Db, work: (tx: Transaction) => T extends Promise<unknown> ? never : T): T {
  return (db as Root).transaction(work as (tx: Transaction) => T, { behavior: 'immediate' });
}

/** What stays the same for a database and every transaction in it: under what is remembered of its content. */
export function connectionOf(db: Db): object {
  return (db as Root).$client ?? (db as unknown as { session: { client: Database.Database } }).session.client;
}

function connect(file: string): Database.Database {
  try {
    return new Database(file, { timeout: 5000 });
  } catch (error) {
    throw asUnfit(error, file);
  }
}

function checkFile(client: Database.Database, file: string) {
  const id = client.pragma('application_id', { simple: true });
  if (id === 0) client.pragma(`application_id = ${APPLICATION_ID}`);
  else if (id !== APPLICATION_ID) throw new DatabaseUnfit(`${file} is a database of another program.`);

  const health = client.pragma('quick_check', { simple: true });
  if (health !== 'ok') throw new DatabaseUnfit(`${file} is damaged (${String(health)}). Restore a backup: npm run restore FILE.`);
}

function asUnfit(error: unknown, file: string): unknown {
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new DatabaseUnfit(`${file} is damaged or not a database. Restore a backup: npm run restore FILE.`);
  }
  return error;
}

function makePrivateFolder(folder: string) {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * SQLite's own words for a disk that is full, a database that may only be read, and one that another process holds; and
 * those of the system for a file that finds no room.
 */
const CANNOT_WRITE = /^(SQLITE_(FULL|READONLY|IOERR|BUSY)|(ENOSPC|EDQUOT|EROFS|EIO)$)/;

/** Whether this error says that nothing can be written now: what was under way is rolled back, and reading goes on. */
export function cannotWrite(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return CANNOT_WRITE.test(code) || cannotWrite(error.cause);
}
