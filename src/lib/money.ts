/** "€ 4,50", "€ 20 000": whole euros lose their cents. Amounts are whole cents. */
export function euro(cents: number): string {
  const whole = cents % 100 === 0;
  const text = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2, useGrouping: cents >= 1_000_000 })
    .format(cents / 100)
    .replace(/\u00a0|\./g, ' ');
  return `€ ${text}`;
}
