/** What an offer counts as a seat (`sessionTerms.seatsCount`). */
export type SeatsCount = 'pupils' | 'people' | 'groups';

/** How many seats these participants take: pupils, pupils and adults, or one per group. */
export function seatsOf(participants: readonly { pupils: number; adults: number; classes: number }[], count: SeatsCount): number {
  return participants.reduce((sum, { pupils, adults, classes }) => {
    if (count === 'groups') return sum + classes;
    return sum + pupils + (count === 'people' ? adults : 0);
  }, 0);
}

/**
 * The states in which a line keeps its seats. Where places are drawn by lot a request that only waits for the draw holds
 * nothing: everyone has the same chance until then.
 */
export function holdsSeats(state: string, allocation: string): boolean {
  if (state === 'submitted' || state === 'needs-info') return allocation !== 'draw';
  return ['offered', 'accepted', 'reconfirm', 'change-requested', 'done', 'partly', 'no-show', 'evaluated'].includes(state);
}

/** Whether this group fits in one of the sessions: what "er is plaats voor 3A" says. Companions count where the offer counts them. */
export function seatsLeftFor(
  sessions: readonly { capacity: number; taken: number; cancelled: boolean }[], group: { pupils: number; classes: number }, count: SeatsCount, adults: number,
): boolean {
  const needed = seatsOf([{ pupils: group.pupils, adults, classes: group.classes }], count);
  return sessions.some(({ capacity, taken, cancelled }) => !cancelled && taken + needed <= capacity);
}
