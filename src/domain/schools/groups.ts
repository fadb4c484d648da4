import { GRADES, type Grade, gradeBefore } from '#src/domain/schools/grades.ts';

/** A class as its school wrote it down. */
export interface ClassGroup {
  readonly id: string;
  readonly label: string;
  readonly grades: readonly Grade[];
  readonly pupils: number;
  readonly teacher: string;
  /** How many adults usually come along; nothing leaves it to the usual number. */
  readonly adults?: number | null;
}

/** Who can come: a class that exists, or next year's grade with about how many. */
export interface Group {
  /** `class:<id>` or `grade:<grade>`: the value of a checkbox. */
  readonly key: string;
  readonly classGroupId: string | null;
  readonly grade: Grade;
  readonly grades: readonly Grade[];
  readonly label: string;
  readonly classes: number;
  readonly pupils: number;
  /** What the school said of its companions; null leaves it to the usual number. */
  readonly adults: number | null;
}

/**
 * The groups of a site in a school year: its classes, and for every grade without classes yet an estimate from the year
 * before (the fourth grade of now is the fifth of next year; where pupils come in anew, this year's number stands).
 */
export function groupsOf(classes: readonly ClassGroup[], yearBefore: readonly ClassGroup[]): Group[] {
  const known = classes.map(asGroup);
  const taken = new Set(classes.flatMap(({ grades }) => grades));
  const estimates = GRADES.filter((grade) => !taken.has(grade)).flatMap((grade) => estimateOf(grade, yearBefore));
  return [...known, ...estimates].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || a.label.localeCompare(b.label));
}

/** One companion for the class and one more per fifteen pupils: what a form proposes before anyone has thought about it. */
export const usualAdults = (pupils: number, classes: number): number => Math.max(classes, Math.ceil(pupils / 15));

function asGroup(of: ClassGroup): Group {
  const grade = of.grades[0] ?? 'L1';
  return { key: `class:${of.id}`, classGroupId: of.id, grade, grades: of.grades, label: of.label, classes: 1, pupils: of.pupils, adults: of.adults ?? null };
}

function estimateOf(grade: Grade, yearBefore: readonly ClassGroup[]): Group[] {
  const rising = yearBefore.filter(({ grades }) => grades.includes(gradeBefore(grade) ?? grade));
  const staying = yearBefore.filter(({ grades }) => grades.includes(grade));
  const source = rising.length > 0 ? rising : staying;
  // A grade that the site does not have is no group, also when the grade below it exists (a school that stops after L6).
  if (staying.length === 0 || source.length === 0) return [];
  const pupils = source.reduce((sum, group) => sum + group.pupils, 0);
  return [{ key: `grade:${grade}`, classGroupId: null, grade, grades: [grade], label: '', classes: source.length, pupils, adults: null }];
}
