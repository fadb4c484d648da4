/** From this number on a count says nothing of one child. */
export const SMALLEST_SHOWN = 5;

/** A count as somebody may read it: itself, or only that it is small. */
export type ShownCount = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'small' };

/** One to four are not told; zero is nobody. */
export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

export const shownCount = (count: number, hidesSmall: boolean): ShownCount => (hidesSmall && isSmall(count) ? { kind: 'small' } : { kind: 'count', count });

/**
 * The sum of a list in which small counts are hidden; nothing when what is shown would give them away. One hidden count is
 * the sum less the others, and so are several when each must be the smallest or the largest that hides.
 */
export function shownTotal(counts: readonly number[], hidesSmall: boolean): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hidden = hidesSmall ? counts.filter(isSmall) : [];
  if (hidden.length === 0) return total;
  const sum = hidden.reduce((all, count) => all + count, 0);
  return hidden.length > 1 && sum > hidden.length && sum < hidden.length * (SMALLEST_SHOWN - 1) ? total : null;
}
