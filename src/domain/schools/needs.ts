/** What a class can need when it visits, as counts and never who. The Dutch words are in `i18n/nl/schools.ts`. */
export const NEEDS = ['wheelchair', 'hearing', 'sight', 'quiet-place'] as const;

export type Need = (typeof NEEDS)[number];
export type Needs = Readonly<Partial<Record<Need, number>>>;

/** The needs we know among what was kept, with counts that count. */
export function needsFrom(kept: Readonly<Record<string, number>>): Needs {
  const needs: Partial<Record<Need, number>> = {};
  for (const need of NEEDS) {
    const count = Object.hasOwn(kept, need) ? kept[need] : undefined;
    if (count !== undefined && count > 0) needs[need] = count;
  }
  return needs;
}
