import { buildIfOlder } from '#src/ops/build-if-older.ts';
import { makeDemoTown } from '#tests/support/demo-town.ts';

/** Tests of the built portal need the build and the town of the demo, once, and only when a source is newer. */
export default async function setup(): Promise<void> {
  await buildIfOlder();
  await makeDemoTown();
}
