import type { Reading, Unit } from '#src/domain/matching/readings.ts';
import { partOfDefinition } from '#src/domain/matching/associations.ts';
import { charactersAlike } from '#src/domain/matching/likeness.ts';

/** What the bank knows: how rare a term is, and which concepts are other things of one kind. */
export interface Lookups {
  /** 0 (in every question) to 1 (in none). */
  readonly rarity: (term: string) => number;
  readonly contrasts: (key: string) => ReadonlySet<string>;
}

/** Two units that stand for each other, and how surely. */
export interface Link {
  readonly a: Unit;
  readonly b: Unit;
  readonly alike: number;
}

/** What of two texts stands for what: made once per pair, read by the features and by the explanation. */
export interface Alignment {
  readonly links: readonly Link[];
  readonly leftA: readonly Unit[];
  readonly leftB: readonly Unit[];
  /** The part of the weight of either side that finds its like on the other side, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
  /** The heaviest that finds nothing, and all that finds nothing. */
  readonly heaviestA: number;
  readonly heaviestB: number;
  readonly restA: number;
  readonly restB: number;
  /** The same when a word also finds its like in a definition of what the other names, or its definition in the other's words. */
  readonly looseA: number;
  readonly looseB: number;
  readonly heaviestLooseA: number;
  readonly heaviestLooseB: number;
  /** All that either side says. */
  readonly massA: number;
  readonly massB: number;
  /** Two things of one kind that are not the same: restafval and pmd. */
  readonly contrast: readonly [Unit, Unit] | null;
}

const LINKED = 0.5;
const isShared = (a: readonly string[], b: readonly string[]) => a.some((label) => b.includes(label));

/** How surely a word of the one text stands for a word of the other, 0 to 1, whatever else the texts say. */
export function unitsAlike(a: Unit, b: Unit): number {
  if (a.lemma === b.lemma || isShared(a.names, b.names)) return 1;
  if (isShared(a.slots, b.slots)) return 0.95;
  const hint = isShared(a.names, b.hints) || isShared(a.hints, b.names) ? HINTED : isShared(a.hints, b.hints) ? HINTED * 0.8 : 0;
  const letters = hint === 0 && a.names.length === 0 && b.names.length === 0 && !isShared(a.parts, b.parts) ? charactersAlike(a.lemma, b.lemma) : 0;
  return Math.max(hint, 0.85 * letters, partsAlike(a.parts, b.parts));
}

const HINTED = 0.55;
const ALL_PARTS = 0.9;
/** Brandalarm and inbraakalarm share a part and are two things: a part of the parts says little. */
const SOME_PARTS = 0.35;

function partsAlike(parts: readonly string[], theirs: readonly string[]): number {
  let found = 0;
  for (const part of parts) if (theirs.includes(part)) found += 1;
  return found === parts.length ? ALL_PARTS : (SOME_PARTS * found) / parts.length;
}

export function align(a: Reading, b: Reading, lookups: Lookups): Alignment {
  const weigh = (unit: Unit) => unit.weight * (0.35 + 0.65 * lookups.rarity(unit.lemma));
  const one = side(a, b, weigh);
  const other = side(b, a, weigh);
  return {
    links: one.links.map(([mine, theirs, alike]) => ({ a: mine, b: theirs, alike })),
    leftA: one.left,
    leftB: other.left,
    coverA: one.cover,
    coverB: other.cover,
    heaviestA: one.heaviest,
    heaviestB: other.heaviest,
    restA: one.rest,
    restB: other.rest,
    looseA: one.loose,
    looseB: other.loose,
    heaviestLooseA: one.heaviestLoose,
    heaviestLooseB: other.heaviestLoose,
    massA: one.total,
    massB: other.total,
    contrast: contrastOf(one.left, other.left, a, b, lookups),
  };
}

/** Of words that stand for one concept together, the one that looks like it is told. */
const isCloser = (unit: Unit, one: Unit, other: Unit) => isShared(unit.parts, one.parts) && !isShared(unit.parts, other.parts);

/** How much of a definition stands on the other side, for a word that has no like there. */
function definedAlike(unit: Unit, { associations, concepts }: Reading): number {
  let most = 0;
  for (const name of unit.names) most = Math.max(most, associations.defined.get(name) ?? 0);
  for (const key of concepts) for (const part of unit.parts) most = Math.max(most, partOfDefinition(part, key) / unit.parts.length);
  return most;
}

function side({ units: mine }: Reading, other: Reading, weigh: (unit: Unit) => number) {
  const theirs = other.units;
  const links: [Unit, Unit, number][] = [];
  const left: Unit[] = [];
  let total = 0;
  let found = 0;
  let heaviest = 0;
  let rest = 0;
  let loosely = 0;
  let heaviestLoose = 0;
  const said = theirs.flatMap(({ parts }) => parts);
  for (const unit of mine) {
    let best: Unit | undefined;
    let alike = 0;
    for (const candidate of theirs) {
      const now = unitsAlike(unit, candidate);
      if (now > alike || (now === alike && best && isCloser(unit, candidate, best))) [best, alike] = [candidate, now];
    }
    // a compound may be said in several words: zwemles is les in zwemmen
    alike = Math.max(alike, partsAlike(unit.parts, said));
    const weight = weigh(unit);
    total += weight;
    found += weight * alike;
    const missing = weight * (1 - alike);
    const loose = alike < 0.9 && weight > 0.2 ? Math.max(alike, definedAlike(unit, other)) : alike;
    loosely += weight * loose;
    heaviestLoose = Math.max(heaviestLoose, weight * (1 - loose));
    rest += missing;
    heaviest = Math.max(heaviest, missing);
    if (best && alike >= LINKED) links.push([unit, best, alike]);
    else left.push(unit);
  }
  return { links, left, heaviest, rest, total, cover: total > 0 ? found / total : 0, loose: total > 0 ? loosely / total : 0, heaviestLoose };
}

function contrastOf(leftA: readonly Unit[], leftB: readonly Unit[], a: Reading, b: Reading, lookups: Lookups): readonly [Unit, Unit] | null {
  const own = (units: readonly Unit[], other: Reading) => units.flatMap((unit) => unit.names.filter((name) => !other.concepts.has(name)).map((name) => ({ unit, name })));
  const theirs = own(leftB, a);
  for (const { unit, name } of own(leftA, b)) {
    const others = lookups.contrasts(name);
    const found = others.size > 0 ? theirs.find((other) => others.has(other.name)) : undefined;
    if (found) return [unit, found.unit];
  }
  return null;
}
