const FIRST_MINUTES = [1, 5, 15, 60] as const;
const LAST_AT_MINUTES = 72 * 60;

/**
 * After which minutes a mail that could not be sent is tried again: 1, 5, 15 and 60, then every hour, until 72 hours of
 * trying; undefined when it is given up. `tries` counts the tries so far, from 1; `chance` (0 to 1) spreads the next one
 * by a tenth to either side, so that mails that failed together do not come back together. What counts is the tries, not
 * the age of the mail: one that waited a week for a mail server is not given up at its first refusal.
 */
export function minutesToNextTry(tries: number, chance: number): number | undefined {
  const wait = FIRST_MINUTES[tries - 1] ?? 60;
  const known = FIRST_MINUTES.slice(0, tries).reduce<number>((sum, minutes) => sum + minutes, 0);
  const passed = known + Math.max(0, tries - FIRST_MINUTES.length) * 60;
  return passed > LAST_AT_MINUTES ? undefined : wait * (0.9 + 0.2 * chance);
}
