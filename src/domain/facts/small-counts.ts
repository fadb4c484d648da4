/** From this number on a count says nothing of one child. */
export const SMALLEST_SHOWN = 5;

/** A count as somebody may read it: itself, or only that it is small. */
export type ShownCount = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'small' };

/** One to four are not told; zero is nobody. */
export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

export const shownCount = (count: number, hidesSmall: boolean): ShownCount => (hidesSmall && isSmall(count) ? { kind: 'small' } : { kind: 'count', count });

/**
 * The sum of a list in which small counts are hidden: nothing when one of them is. Also of several hidden counts it would
 * tell: less the sum of the same list without one school, it is that school's.
 */
export const shownTotal = (counts: readonly number[], hidesSmall: boolean): number | null =>
  hidesSmall && counts.some(isSmall) ? null : counts.reduce((sum, count) => sum + count, 0);
