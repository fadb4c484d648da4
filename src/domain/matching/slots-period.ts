import type { Slot, SlotText } from '#src/domain/matching/slots.ts';

/** A period as it is said. Only what is explicit is kept: the day that a survey was sent is no period. */
export interface Period {
  /** `2023`, `2023-2024`. */
  readonly years: readonly Slot[];
  /** `02-01`: a day of the year. */
  readonly days: readonly Slot[];
  /** `vorig`, `dit`, `volgend`. */
  readonly relative: Slot | null;
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const month = MONTHS.join('|');

const RELATIVE: readonly (readonly [string, RegExp])[] = [
  ['vorig', /\b(?:vorige?|afgelopen|voorbije|verleden|laatste) (?:\w+ )?(?:\w*jaar|\w*jaren|maanden?|weken|week|trimester|semester|zomer|werkjaar)\b/],
  ['volgend', /\b(?:volgende?|komende?|aankomende?|eerstvolgende) (?:\w+ )?(?:\w*jaar|\w*jaren|maanden?|weken|week|trimester|semester|zomer|werkjaar)\b/],
  ['dit', /\b(?:dit|huidige?|lopende?) (?:\w*jaar|trimester|semester|werkjaar|moment)\b|\bmomenteel\b|\bop dit ogenblik\b/],
];

export function readPeriod(from: SlotText): Period {
  const years: Slot[] = [];
  let rest = from.text;
  const blank = (at: number, length: number) => {
    rest = rest.slice(0, at) + '·'.repeat(length) + rest.slice(at + length);
  };
  for (const found of rest.matchAll(/\b(20\d\d) ?(?:[-/–] ?)?(20\d\d|\d\d)\b/g)) {
    const [all, first = '', second = ''] = found;
    if (Number(second.slice(-2)) !== (Number(first.slice(-2)) + 1) % 100) continue; // two years apart are two years
    years.push(from.slot(`${first}-${first.slice(0, 2)}${second.slice(-2)}`, found.index, found.index + all.length));
    blank(found.index, all.length);
  }
  for (const found of rest.matchAll(/\b(?:19|20)\d\d\b/g)) years.push(from.slot(found[0], found.index, found.index + 4));
  const days: Slot[] = [];
  for (const found of rest.matchAll(new RegExp(`\\b([0-3]?\\d|eerste) (${month})\\b`, 'g'))) {
    const [all, day = '', name = ''] = found;
    days.push(from.slot(`${two(MONTHS.indexOf(name) + 1)}-${two(day === 'eerste' ? 1 : Number(day))}`, found.index, found.index + all.length));
  }
  let relative: Slot | null = null;
  for (const [value, pattern] of RELATIVE) {
    const found = pattern.exec(from.text);
    if (found && !relative) relative = from.slot(value, found.index, found.index + found[0].length);
  }
  return { years, days, relative };
}

const two = (number: number) => String(number).padStart(2, '0');

/** Two explicit periods of one kind that have nothing in common. An undated question may be the dated one. */
export function periodConflict(a: Period, b: Period): readonly [Slot, Slot] | null {
  const apart = (x: readonly Slot[], y: readonly Slot[]): readonly [Slot, Slot] | null => {
    const [one] = x;
    const [other] = y;
    return one && other && !x.some(({ value }) => y.some((slot) => slot.value === value)) ? [one, other] : null;
  };
  const said = (period: Period) => (period.relative ? [period.relative] : []);
  return apart(a.years, b.years) ?? apart(a.days, b.days) ?? apart(said(a), said(b));
}

export const hasPeriod = ({ years, days, relative }: Period) => years.length > 0 || days.length > 0 || (relative !== null && relative.value !== 'dit');
