import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClassGroup, GRADES, type Grade, LEVELS, billLevelOf, findSchool, findSite, gradeRuns, gradesOfLevel, groupsOf, inGradeOrder, isGrade, listClasses,
  listGroups, listSchools, listSites, usualAdults,
} from '#src/domain/schools/index.ts';
import { LAST_YEAR, THIS_YEAR, lindervelde } from '#tests/support/town.ts';

const anyGrades = fc.subarray([...GRADES]);
const aClass = (id: string, grades: readonly Grade[], pupils: number): ClassGroup => ({ id, label: id, grades, pupils, teacher: '' });

describe('the grades', () => {
  test('each belong to one level, and every level has its own', () => {
    expect(LEVELS.flatMap(({ grades }) => [...grades]).sort()).toEqual([...GRADES].sort());
    expect(gradesOfLevel('bestaat-niet')).toEqual([]);
  });

  test('are known by their code and nothing else', () => {
    expect([isGrade('L3'), isGrade('l3'), isGrade(''), isGrade('toString')]).toEqual([true, false, false, false]);
  });

  test('stand in the order of a school career, unknown words last', () => {
    expect(inGradeOrder(['S1A', 'x', 'L3', 'K1'])).toEqual(['K1', 'L3', 'S1A', 'x']);
  });

  test('that follow each other are one run', () => {
    expect(gradeRuns(['K2', 'K3', 'L1', 'L3'])).toEqual([['K2', 'K3', 'L1'], ['L3']]);
    expect(gradeRuns(['BuK', 'K3', 'L1'])).toEqual([['K3', 'L1'], ['BuK']]);
    expect(gradeRuns([])).toEqual([]);
  });

  test('are each in one run, whichever are chosen', () => {
    fc.assert(
      fc.property(anyGrades, (grades) => {
        expect(gradeRuns(grades).flat().sort()).toEqual([...grades].sort());
      }),
      { numRuns: 100 },
    );
  });

  test('of the maximumfactuur are those of kindergarten and primary school', () => {
    expect([billLevelOf('K2'), billLevelOf('BuL'), billLevelOf('L6'), billLevelOf('S1A'), billLevelOf('DKO')]).toEqual(['kindergarten', 'primary', 'primary', undefined, undefined]);
  });
});

describe('who can come next year', () => {
  test('is a class that exists, and for the other grades an estimate from the grade below of this year', () => {
    const groups = groupsOf([aClass('3A', ['L3'], 19)], [aClass('2A', ['L2'], 20), aClass('2B', ['L2'], 18), aClass('3A', ['L3'], 21), aClass('4A', ['L4'], 22)]);

    expect(groups.map(({ key, grade, classes, pupils }) => [key, grade, classes, pupils])).toEqual([
      ['grade:L2', 'L2', 2, 38], ['class:3A', 'L3', 1, 19], ['grade:L4', 'L4', 1, 21],
    ]);
  });

  test('is nobody of a grade that the site does not have: a school that stops after the sixth has no seventh', () => {
    expect(groupsOf([], [aClass('6A', ['L6'], 20)]).map(({ grade }) => grade)).toEqual(['L6']);
    expect(groupsOf([], [])).toEqual([]);
  });

  test('is as many as now where pupils come in anew', () => {
    expect(groupsOf([], [aClass('K1A', ['K1'], 17)])).toMatchObject([{ key: 'grade:K1', pupils: 17 }]);
  });

  test('is a class of two grades once', () => {
    expect(groupsOf([aClass('1-2', ['L1', 'L2'], 23)], [aClass('1A', ['L1'], 12), aClass('2A', ['L2'], 11)]).map(({ key }) => key)).toEqual(['class:1-2']);
  });

  test('comes with a companion per class and one per fifteen pupils', () => {
    expect([usualAdults(12, 1), usualAdults(15, 1), usualAdults(16, 1), usualAdults(24, 3), usualAdults(46, 2)]).toEqual([1, 1, 2, 3, 4]);
  });

  test('at De Kiem are the classes it wrote down and estimates for the rest', () => {
    const { db } = lindervelde();
    const groups = listGroups(db, '990001-1', THIS_YEAR);

    expect(groups.filter(({ grade }) => grade === 'L3').map(({ label, pupils }) => [label, pupils])).toEqual([['3A', 19], ['3B', 19]]);
    expect(groups.find(({ grade }) => grade === 'L6')).toMatchObject({ classGroupId: null, pupils: 36, classes: 2 });
    expect(listGroups(db, '990001-1', LAST_YEAR).every(({ classGroupId }) => classGroupId !== null)).toBe(true);
    expect(listGroups(db, 'bestaat-niet', THIS_YEAR)).toEqual([]);
  });
});

describe('the register', () => {
  const { db } = lindervelde();

  test('has fifteen schools, each with its sites, its classes and its CLB', () => {
    const schools = listSchools(db);
    const sites = listSites(db, schools.map(({ id }) => id));

    expect([schools.length, sites.length]).toEqual([15, 18]);
    expect(sites.every(({ id }) => listClasses(db, id, LAST_YEAR).length > 0)).toBe(true);
    expect(listSites(db, [])).toEqual([]);
  });

  test('finds a school and a site by number, also one that is closed, and nothing by another', () => {
    expect(findSchool(db, '990001')?.name).toBe('Gemeentelijke basisschool De Kiem');
    expect(findSite(db, '990001-2')?.schoolId).toBe('990001');
    expect([findSchool(db, 'x'), findSite(db, 'x')]).toEqual([undefined, undefined]);
  });
});
