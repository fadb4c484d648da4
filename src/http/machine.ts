import { existsSync, readdirSync, statSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { type Instant, instantOf } from '#src/lib/time.ts';

/** What the disk says of the folder of the portal. Each is one question to the system: nothing is read through. */

/** How much room the portal can still write in. */
export function freeBytesOf(dataDir: string): number {
  const { bavail, bsize } = statfsSync(existsSync(dataDir) ? dataDir : '.');
  return bavail * bsize;
}

/** The database with the changes that stand beside it. */
export function databaseBytesOf(dataDir: string): number {
  return ['portaal.db', 'portaal.db-wal'].map((name) => path.join(dataDir, name)).reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);
}

/** When the newest whole backup in the portal's own folder was made; half a backup never carries the name of one. */
export function newestBackupAt(dataDir: string): Instant | null {
  const folder = path.join(dataDir, 'backups');
  if (!existsSync(folder)) return null;
  const times = readdirSync(folder).filter((name) => /^portaal-.*\.db$/.test(name)).map((name) => statSync(path.join(folder, name)).mtime);
  return times.map(instantOf).sort().at(-1) ?? null;
}
