/** Work that stops now and then, so that others get their turn; what it gives comes at its end. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** All of it at once. */
export function whole<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** After so many milliseconds others get their turn: a page that is asked for meanwhile is hardly later. */
const TURN = 15;

/** Between what else the process has to do; `isOver` says that nobody needs it any more. */
export async function betweenOthers(slices: Slices<unknown>, isOver: () => boolean = () => false): Promise<void> {
  let began = performance.now();
  while (!isOver() && !slices.next().done) {
    if (performance.now() - began < TURN) continue;
    await new Promise(setImmediate);
    began = performance.now();
  }
}
