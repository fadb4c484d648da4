import { fileURLToPath } from 'node:url';
import { refusedNode } from '#src/http/front/node-version.ts';

/**
 * Where the built portal begins (`dist/server/entry.mjs`). It loads nothing before the version of Node is known:
 * better-sqlite3 ends an older Node with a segmentation fault instead of a sentence.
 */
const refusal = refusedNode(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

const { start } = await import('#src/http/front/start.ts');
await start(fileURLToPath(new URL('../../', import.meta.url)), process.argv.slice(2));
