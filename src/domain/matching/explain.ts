import { measuresAre, populationOf, type Pair } from '#src/domain/matching/features.ts';
import type { Slot } from '#src/domain/matching/slots.ts';
import type { Mark, Reason } from '#src/domain/matching/types.ts';
import type { Veto } from '#src/domain/matching/vetoes.ts';

export interface Explanation {
  readonly agrees: readonly Reason[];
  readonly differs: readonly Reason[];
  readonly marks: { readonly a: readonly Mark[]; readonly b: readonly Mark[] };
}

/** A chip of a word that says next to nothing helps nobody. */
const TOLD = 0.3;
const MOST = 6;

const said = (slot: Slot) => slot.found || slot.value;

/** Why two questions are alike and where they differ, from what the score was made of. */
export function explain(pair: Pair, vetoes: readonly Veto[]): Explanation {
  const { a, b, alignment } = pair;
  const agrees: Reason[] = [];
  const differs: Reason[] = vetoes.map(({ reason }) => reason);
  const marks = { a: vetoes.flatMap((veto) => veto.marks.a), b: vetoes.flatMap((veto) => veto.marks.b) };
  const links = [...alignment.links].sort((x, y) => y.alike * y.a.weight - x.alike * x.a.weight).slice(0, MOST);
  for (const link of links) {
    if (link.a.weight < TOLD && links.length > 1 && links.some(({ a: other }) => other.weight >= TOLD)) continue;
    agrees.push({ kind: link.a.lemma !== link.b.lemma && link.a.names.some((name) => link.b.names.includes(name)) ? 'concept' : 'word', a: link.a.word, b: link.b.word });
    marks.a.push(link.a.mark);
    marks.b.push(link.b.mark);
  }
  const slot = (kind: Reason['kind'], one: Slot | null, other: Slot | null) => {
    if (one && other && one.value === other.value && !differs.some((reason) => reason.kind === kind)) agrees.push({ kind, a: said(one), b: said(other) });
  };
  if (measuresAre(a, b) === 'equal') slot('measure', a.slots.measure, b.slots.measure);
  slot('population', populationOf(a), populationOf(b));
  slot('period', a.slots.period.years[0] ?? null, b.slots.period.years[0] ?? null);
  slot('grade', a.slots.grades[0] ?? null, b.slots.grades[0] ?? null);
  if (a.options.size > 0 && [...a.options].some((option) => b.options.has(option))) {
    const common = [...a.options].filter((option) => b.options.has(option)).join(', ');
    agrees.push({ kind: 'options', a: common, b: common });
  }
  if (a.subject && a.subject === b.subject) agrees.push({ kind: 'subject', a: a.subject, b: b.subject });
  for (const unit of alignment.leftA.filter(({ weight }) => weight >= TOLD).slice(0, 3)) differs.push({ kind: 'word', a: unit.word, b: '' });
  for (const unit of alignment.leftB.filter(({ weight }) => weight >= TOLD).slice(0, 3)) differs.push({ kind: 'word', a: '', b: unit.word });
  if (agrees.length === 0) agrees.push({ kind: 'text', a: a.text, b: b.text });
  return { agrees, differs, marks: { a: merged(marks.a), b: merged(marks.b) } };
}

/** In order and without overlap, so that they can be drawn. */
function merged(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const whole: [number, number][] = [];
  for (const [from, to] of sorted) {
    if (to <= from) continue;
    const last = whole.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
