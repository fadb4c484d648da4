/** The grades a class can be of, in the order of a school career. Interchange lists are mapped up from these. */
export const GRADES = [
  'I', 'K1', 'K2', 'K3', 'BuK',
  'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'BuL',
  'OKAN',
  'S1A', 'S1B', 'S2A', 'S2B', 'S3', 'S4', 'S5', 'S6', 'S7',
  'OV1', 'OV2', 'OV3', 'OV4',
  'DKO',
] as const;

export type Grade = (typeof GRADES)[number];

/** The official structure of education: each level holds its grades. */
export const LEVELS = [
  { id: 'kleuter', grades: ['I', 'K1', 'K2', 'K3'] },
  { id: 'lager-1', grades: ['L1', 'L2'] },
  { id: 'lager-2', grades: ['L3', 'L4'] },
  { id: 'lager-3', grades: ['L5', 'L6'] },
  { id: 'buitengewoon', grades: ['BuK', 'BuL', 'OV1', 'OV2', 'OV3', 'OV4'] },
  { id: 'okan', grades: ['OKAN'] },
  { id: 'secundair-1', grades: ['S1A', 'S1B', 'S2A', 'S2B'] },
  { id: 'secundair-2', grades: ['S3', 'S4'] },
  { id: 'secundair-3', grades: ['S5', 'S6', 'S7'] },
  { id: 'dko', grades: ['DKO'] },
] as const satisfies readonly { id: string; grades: readonly Grade[] }[];

export type LevelId = (typeof LEVELS)[number]['id'];

const ORDER = new Map<string, number>(GRADES.map((grade, position) => [grade, position]));

export const isGrade = (text: string): text is Grade => ORDER.has(text);

export const gradesOfLevel = (level: string): readonly Grade[] => LEVELS.find(({ id }) => id === level)?.grades ?? [];

/** Grades in the order of a school career; unknown words go last. */
export function inGradeOrder<T extends string>(grades: readonly T[]): T[] {
  return [...grades].sort((a, b) => (ORDER.get(a) ?? 99) - (ORDER.get(b) ?? 99));
}

/** The runs of grades that follow each other: K2, K3, L1 is one run; L1, L3 are two. Special education breaks no run. */
export function gradeRuns(grades: readonly Grade[]): Grade[][] {
  const runs: Grade[][] = [];
  for (const line of LINES) {
    let run: Grade[] = [];
    for (const grade of line) {
      if (grades.includes(grade)) run.push(grade);
      else if (run.length > 0) {
        runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

/** What follows on what for a class that goes up a year; the streams of the first secondary years side by side. */
const LINES: readonly (readonly Grade[])[] = [
  ['I', 'K1', 'K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
  ['BuK', 'BuL'],
  ['OKAN'],
  ['S1A', 'S1B', 'S2A', 'S2B', 'S3', 'S4', 'S5', 'S6', 'S7'],
  ['OV1', 'OV2', 'OV3', 'OV4'],
  ['DKO'],
];

/** The grade these pupils were in a year before, where that says something about next year's numbers. */
const YEAR_BEFORE: Partial<Record<Grade, Grade>> = {
  K2: 'K1', K3: 'K2', L1: 'K3', L2: 'L1', L3: 'L2', L4: 'L3', L5: 'L4', L6: 'L5', S2A: 'S1A', S2B: 'S1B', S4: 'S3', S5: 'S4', S6: 'S5',
};

export const gradeBefore = (grade: Grade): Grade | undefined => YEAR_BEFORE[grade];

/** The grades a school of this level can have, for its form; of a level we do not know, all of them. */
const GRADES_OF_KIND: Readonly<Record<string, readonly Grade[]>> = {
  kleuter: ['I', 'K1', 'K2', 'K3'],
  lager: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
  basis: ['I', 'K1', 'K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'OKAN'],
  bubao: ['BuK', 'BuL'],
  secundair: ['OKAN', 'S1A', 'S1B', 'S2A', 'S2B', 'S3', 'S4', 'S5', 'S6', 'S7'],
  buso: ['OV1', 'OV2', 'OV3', 'OV4'],
  dko: ['DKO'],
};

export const gradesOfSchool = (level: string): readonly Grade[] => GRADES_OF_KIND[level] ?? GRADES;

/** Whether parents of this grade are protected by the maximumfactuur, and under which of its two sharp ceilings. */
export function billLevelOf(grade: Grade): 'kindergarten' | 'primary' | undefined {
  if (['I', 'K1', 'K2', 'K3', 'BuK'].includes(grade)) return 'kindergarten';
  if (['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'BuL'].includes(grade)) return 'primary';
  return undefined;
}
