import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { entry, isBuildOlder } from '#src/ops/build-if-older.ts';

// npm start, npm run demo: builds when that is needed, in a process of its own, and becomes the server. A supervisor
// starts `node dist/server/entry.mjs` itself: npm does not pass every signal on to what it started.
if (isBuildOlder()) {
  const build = spawnSync(process.execPath, [fileURLToPath(new URL('build-if-older.ts', import.meta.url))], { stdio: 'inherit' });
  if (build.status !== 0) process.exit(1);
}
await import(entry.href);
