import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnv } from '#src/env.ts';
import { openPortal } from '#src/http/front/database.ts';
import { entry } from '#src/ops/build-if-older.ts';
import { migrationsFolder } from '#tests/support/db.ts';

/** The folder of a demo that nobody opened yet: making the town takes seconds, so it is made once and copied for each server. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const made = path.join(cache, 'demo-town');

/** Makes the town when it is older than the build or the migrations it was made with. */
export async function makeDemoTown(): Promise<void> {
  const newest = Math.max(statSync(entry).mtimeMs, statSync(migrationsFolder).mtimeMs);
  if (existsSync(made) && statSync(made).mtimeMs >= newest) return;
  const began = new Date();
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'demo-town-'));
  const { db } = await openPortal(readEnv({ DEMO: '1', PORT: '0', DATA_DIR: folder }), migrationsFolder);
  db.$client.close();
  rmSync(made, { recursive: true, force: true });
  renameSync(folder, made);
  utimesSync(made, began, began);
}

/** Whether a server with these settings would make the very town that was made already. */
const isSameTown = (env: Readonly<Record<string, string>>): boolean => env['DEMO'] === '1' && env['PUBLIC_URL'] === undefined && existsSync(made);

/** Puts the town in an empty folder, where it is the one that would be made there. */
export function copyDemoTown(env: Readonly<Record<string, string>>, folder: string): void {
  if (isSameTown(env)) cpSync(made, folder, { recursive: true });
}
