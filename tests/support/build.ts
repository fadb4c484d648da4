import { buildIfOlder } from '#src/ops/build-if-older.ts';

/** Tests of the built portal need the build, once, and only when a source is newer. */
export default async function setup(): Promise<void> {
  await buildIfOlder();
}
