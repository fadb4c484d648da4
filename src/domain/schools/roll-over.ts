import type { ClassRow, SchoolClass } from '#src/domain/schools/class-list.ts';
import { GRADES, type Grade, gradeBefore } from '#src/domain/schools/grades.ts';
import { fold } from '#src/lib/text.ts';

/**
 * Next year's classes as this year's let expect them: every class goes up a grade with its pupils, the last grade leaves,
 * where pupils come in anew this year's classes stand again. A class of several grades stays one: half of it goes on,
 * half comes in. Teachers stay with the name of the class, as they do in practice; needs go up with the pupils.
 */
export function rolledOver(classes: readonly SchoolClass[]): ClassRow[] {
  const single = (grade: Grade | undefined) => classes.filter(({ grades }) => grades.length === 1 && grades[0] === grade);
  const rows = GRADES.flatMap((grade): ClassRow[] => {
    const now = single(grade);
    // A grade that the site does not have by itself gets no class, also when there is one below it.
    if (now.length === 0) return [];
    const rising = single(gradeBefore(grade));
    if (rising.length === 0) return now.map((known) => ({ ...known, id: null }));
    return rising.map((known, index) => {
      const label = labelAYearOn(known.label, known.grades[0] ?? grade, grade) ?? now[index]?.label ?? known.label;
      return { ...known, id: null, label, grades: [grade], teacher: now.find((other) => fold(other.label) === fold(label))?.teacher ?? '' };
    });
  });
  const combined = classes.filter(({ grades }) => grades.length !== 1).map((known): ClassRow => ({ ...known, id: null }));
  return withOwnNames([...rows, ...combined].sort((a, b) => GRADES.indexOf(a.grades[0] ?? 'DKO') - GRADES.indexOf(b.grades[0] ?? 'DKO')));
}

/**
 * The name of a class a year on: 3A → 4A, 1KA and K1A → 2KA and K2A, 3KB → 1B, 1Aa → 2Aa. A name without its grade in it
 * ("De Beertjes") says nothing of the next.
 */
export function labelAYearOn(label: string, from: Grade, to: Grade): string | undefined {
  const digit = (grade: Grade) => /\d/.exec(grade)?.[0] ?? '';
  const [old, fresh] = [digit(from), digit(to)];
  const found = /^(K?)(\d)(K?)(?=\D|$)/i.exec(label);
  if (!found || old === '' || fresh === '' || found[2] !== old) return undefined;
  const isLeavingKindergarten = from.startsWith('K') && !to.startsWith('K');
  const [whole, before = '', , after = ''] = found;
  return `${isLeavingKindergarten ? '' : before}${fresh}${isLeavingKindergarten ? '' : after}${label.slice(whole.length)}`;
}

/** No two classes of a year have the same name. */
function withOwnNames(rows: readonly ClassRow[]): ClassRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let label = row.label;
    for (let number = 2; taken.has(fold(label)); number += 1) label = `${row.label} ${number}`;
    taken.add(fold(label));
    return { ...row, label };
  });
}
