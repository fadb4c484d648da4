import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const entry = new URL('../../dist/server/entry.mjs', import.meta.url);
const SOURCES = ['src', 'db', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Whether the portal was never built, or a source is newer than the build. */
export function isBuildOlder(): boolean {
  return !existsSync(entry) || statSync(entry).mtimeMs < newestSource();
}

export async function buildIfOlder(): Promise<void> {
  if (!isBuildOlder()) return;
  const began = new Date();
  // Vite takes any other NODE_ENV (a test runner sets one) for development, and would build in what only that may have.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  await build({ root, logLevel: 'error' });
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
  // The build is as old as the sources it read: what is saved while it runs is not in it.
  utimesSync(entry, began, began);
}

/** Folders count too: a file that was removed only shows in the time of its folder. */
function newestSource(): number {
  let newest = 0;
  for (const source of SOURCES) {
    const place = path.join(root, source);
    const inside = statSync(place).isDirectory() ? readdirSync(place, { recursive: true, encoding: 'utf8' }) : [];
    for (const name of ['', ...inside]) newest = Math.max(newest, statSync(path.join(place, name)).mtimeMs);
  }
  return newest;
}

if (import.meta.main) await buildIfOlder();
