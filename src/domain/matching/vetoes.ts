import { isCount, isNegated, measuresAre, populationOf, populationsConflict, type Pair } from '#src/domain/matching/features.ts';
import { periodConflict } from '#src/domain/matching/slots-period.ts';
import type { Unit } from '#src/domain/matching/readings.ts';
import type { Slot } from '#src/domain/matching/slots.ts';
import type { Comparison, Mark, Reason } from '#src/domain/matching/types.ts';

/** A difference after which two questions are never the same, however alike their words. */
export interface Veto {
  readonly relation: Comparison['relation'];
  readonly reason: Reason;
  readonly marks: { readonly a: readonly Mark[]; readonly b: readonly Mark[] };
  /** How much of the score is left: a question that is related is still worth a look. */
  readonly keeps: number;
}

type Rule = (pair: Pair) => Veto | null;

const said = (slot: Slot) => slot.found || slot.value;
const between = (relation: Comparison['relation'], kind: Reason['kind'], a: Slot, b: Slot, keeps = 0.35): Veto => ({
  relation,
  reason: { kind, a: said(a), b: said(b) },
  marks: { a: [a.mark], b: [b.mark] },
  keeps,
});

const period: Rule = ({ a, b }) => {
  const conflict = periodConflict(a.slots.period, b.slots.period);
  return conflict && between('other-period', 'period', ...conflict);
};

/** Outside school hours holds evening, weekend and holidays. */
const OUTSIDE = new Set(['buiten']);

/** Morning care and evening care are two facts. */
const moment: Rule = ({ a, b }) => {
  const [one] = a.slots.moments;
  const [other] = b.slots.moments;
  if (!one || !other || OUTSIDE.has(one.value) || OUTSIDE.has(other.value) || a.slots.moments.some(({ value }) => b.slots.moments.some((slot) => slot.value === value))) return null;
  return between('other-period', 'period', one, other);
};

const GROUPS = new Set(['leerlingen', 'kleuters', 'lager', 'secundair', 'personeel', 'leerkrachten', 'jongens', 'meisjes', 'nieuwkomers', 'oud-leerlingen', 'directie', 'vrijwilligers']);

/** Who answers for something is asked in all words for a person. */
const OF_PERSONS = new Set(['wie', 'contact', 'e-mail', 'telefoon']);

const population: Rule = ({ a, b }) => {
  const conflict = populationsConflict(a, b);
  if (!conflict || OF_PERSONS.has(a.slots.measure?.value ?? '') || OF_PERSONS.has(b.slots.measure?.value ?? '')) return null;
  if (isCount(a) && isCount(b)) return between('other-population', 'population', ...conflict);
  const [one, other] = conflict;
  const isNamed = (slot: Slot, { slots }: Pair['a']) => slots.populations.some(({ value }) => value === slot.value);
  const apart = GROUPS.has(one.value) && GROUPS.has(other.value) && !isNamed(other, a) && !isNamed(one, b);
  return apart ? between('other-population', 'population', one, other) : null;
};

/** What is counted where it is nobody: "hoeveel bezems zijn er in de kleuterschool" counts no infants. */
const thingCounted = ({ slots, head, units }: Pair['a'], left: readonly Unit[]): Slot | null => {
  const unit = head === null || slots.counted ? undefined : units[head];
  return unit && left.includes(unit) && unit.slots.length === 0 ? { value: unit.word, found: unit.word, mark: unit.mark } : null;
};

/** "Hoeveel kleuters zijn er ingeschreven?" says who is counted and nothing else that weighs. */
const countsAll = ({ slots, units }: Pair['a']): Slot | null => (units.every((unit) => unit.slots.length > 0 || unit.weight <= LIGHT) ? slots.counted : null);
const LIGHT = 0.3;

/** How many there are of people is not how many there are of a thing; in other counts the thing may be the same in other words. */
const counted: Rule = ({ a, b, alignment }) => {
  const [one, other] = [thingCounted(a, alignment.leftA), thingCounted(b, alignment.leftB)];
  const [allA, allB] = [countsAll(a), countsAll(b)];
  if (one && allB) return between('other-population', 'population', one, allB);
  return other && allA ? between('other-population', 'population', allA, other) : null;
};

const grade: Rule = ({ a, b }) => {
  const [one] = a.slots.grades;
  const [other] = b.slots.grades;
  if (one && other) return a.slots.grades.some(({ value }) => b.slots.grades.some((slot) => slot.value === value)) ? null : between('other-grade', 'grade', one, other);
  const only = one ?? other;
  const whole = one ? populationOf(b) : populationOf(a);
  if (!only || !whole || !isCount(a) || !isCount(b)) return null;
  return one ? between('other-grade', 'grade', one, whole) : between('other-grade', 'grade', whole, only);
};

/** Open questions are told apart by their words alone: "welke", "hoe", "waar" and "wie" go over into each other. */
const OPEN = new Set(['lijst', 'manier', 'waar', 'reden', 'wie', 'oordeel', 'contact']);

const unit: Rule = ({ a, b }) => {
  const one = a.slots.measure;
  const other = b.slots.measure;
  if (!one || !other || measuresAre(a, b) !== 'apart' || (OPEN.has(one.value) && OPEN.has(other.value))) return null;
  const isYesNo = one.value === 'ja-nee' || other.value === 'ja-nee';
  if (isYesNo && (one.value === 'oordeel' || other.value === 'oordeel')) return null;
  return isYesNo ? between('derivable', 'granularity', one, other) : between('other-unit', 'unit', one, other);
};

const per: Rule = ({ a, b }) => {
  const [one] = a.slots.denominators;
  const [other] = b.slots.denominators;
  if (!one || !other || a.slots.denominators.some(({ value }) => b.slots.denominators.some((slot) => slot.value === value))) return null;
  return between('other-unit', 'unit', one, other);
};

/** Who can and who cannot: with both plain yes-no the one answer is the other. */
const negation: Rule = ({ a, b, alignment }) => {
  if (isNegated(a) === isNegated(b)) return null;
  if (a.slots.measure?.value === 'ja-nee' && b.slots.measure?.value === 'ja-nee') return null;
  if (Math.min(alignment.coverA, alignment.coverB) < 0.45 || Math.max(alignment.coverA, alignment.coverB) < 0.6) return null;
  const denied = a.slots.negations[0] ?? b.slots.negations[0];
  if (!denied) return null;
  const plain: Slot = { value: '', found: '', mark: [0, 0] };
  return isNegated(a) ? { ...between('complement', 'negation', denied, plain), marks: { a: [denied.mark], b: [] } } : { ...between('complement', 'negation', plain, denied), marks: { a: [], b: [denied.mark] } };
};

/** When something begins and when it ends. */
const edge: Rule = ({ a, b }) => {
  const [one, other] = [a.slots.edge, b.slots.edge];
  const isTime = (value: string | undefined) => value === 'uur' || value === 'datum';
  if (!one || !other || one.value === other.value || !isTime(a.slots.measure?.value) || !isTime(b.slots.measure?.value)) return null;
  return between('other-period', 'period', one, other);
};

const RULES: readonly Rule[] = [period, population, counted, grade, unit, per, negation, moment, edge];

/** All differences that forbid "the same", the plainest first. */
export const vetoesOf = (pair: Pair): Veto[] => RULES.flatMap((rule) => rule(pair) ?? []);
