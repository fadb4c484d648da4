import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openDb } from '#db/client.ts';
import { appliedMigrations } from '#db/migrate.ts';
import { fetchFiles } from '#src/domain/files/index.ts';
import { listNamedFiles } from '#src/domain/offers/index.ts';
import { readEnv } from '#src/env.ts';
import { fileStamp, systemClock } from '#src/lib/clock.ts';
import { stopWith } from '#src/ops/stop-with.ts';

// npm run restore FILE: puts a backup in the place of the database, which is moved aside, and brings back the files it names
// from beside the backup. The portal must be stopped.
process.umask(0o077);
try {
  const [backup] = process.argv.slice(2);
  if (!backup || !existsSync(backup)) throw new Error('Which backup? npm run restore FILE');
  const { DATA_DIR } = readEnv(process.env);
  const present = path.join(DATA_DIR, 'portaal.db');
  refuseWhileInUse(present);

  const candidate = path.join(DATA_DIR, 'portaal.restoring.db');
  takeCopy(backup, candidate);
  const aside = path.join(DATA_DIR, `replaced-${fileStamp(systemClock())}`);
  moveAside(present, aside);
  renameSync(candidate, present);
  console.log(`${backup} is the database now. The former one, if there was one, is in ${aside}. Start the portal again.`);
  bringFiles(present, DATA_DIR, path.dirname(backup));
} catch (error) {
  stopWith(error);
}

/** In WAL mode only the sole user of a database can take its journal mode away; a damaged one has no user any more. */
function refuseWhileInUse(file: string) {
  if (!existsSync(file)) return;
  let mode: unknown;
  try {
    const { $client: client } = openDb(file);
    try {
      client.pragma('busy_timeout = 0');
      mode = client.pragma('journal_mode = DELETE', { simple: true });
    } finally {
      client.close();
    }
  } catch (error) {
    if (!/locked|busy/i.test(String(error))) return;
  }
  if (mode !== 'delete') throw new Error('The portal is still running. Stop it first; nothing was changed.');
}

/** Copies the backup and checks the copy: the settings, every page of it (quick_check), and that it is a portal's. */
function takeCopy(backup: string, candidate: string) {
  for (const end of ['', '-wal', '-shm']) rmSync(`${candidate}${end}`, { force: true });
  mkdirSync(path.dirname(candidate), { recursive: true, mode: 0o700 });
  copyFileSync(backup, candidate);
  if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${candidate}-wal`);
  const { $client: client } = openDb(candidate);
  const migrations = appliedMigrations(client);
  client.pragma('wal_checkpoint(TRUNCATE)');
  client.close();
  if (migrations === 0) throw new Error(`${backup} is not a database of the portal; nothing was changed.`);
}

/** What offers name and is nowhere is said by the offers that name it: only their services can give it again. */
function bringFiles(file: string, dataDir: string, backupFolder: string) {
  const db = openDb(file);
  try {
    // A backup of before there were files names none.
    if (!db.$client.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'files'").get()) return;
    const { fetched, missing } = fetchFiles(db, dataDir, backupFolder);
    const named = listNamedFiles(db);
    const lost = missing.filter((hash) => named.has(hash));
    const offers = [...new Set(lost.flatMap((hash) => named.get(hash) ?? []))].sort();
    const all = lost.length === 0 ? 'no file is missing' : `${lost.length} missing, of the offers ${offers.join(', ')}`;
    console.log(`Files brought back from ${path.join(backupFolder, 'files')}: ${fetched}; ${all}.`);
  } finally {
    db.$client.close();
  }
}

/** With its -wal and -shm: beside another database those would be read as its latest changes. */
function moveAside(file: string, folder: string) {
  for (const end of ['', '-wal', '-shm']) {
    if (!existsSync(`${file}${end}`)) continue;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    renameSync(`${file}${end}`, path.join(folder, `portaal.db${end}`));
  }
}
