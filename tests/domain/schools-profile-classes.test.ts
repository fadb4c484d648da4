import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classGroups } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import {
  type ClassRow, type Grade, type SchoolClass, basisOfClasses, cellsOf, confirmClasses, confirmationWindowOf, gradesIn, isTimeForNextYear, labelAYearOn, listClasses,
  listConfirmations, listGroups, listToDo, pasteClasses, readClassList, rolledOver, saveClasses, schoolFactsOf,
} from '#src/domain/schools/index.ts';
import { pupilCounts } from '#db/schema/index.ts';
import { LAST_YEAR, THIS_YEAR, type Town, at, lindervelde, may12 } from '#tests/support/town.ts';

const SITE = '990001-1';
const row = (label: string, grades: readonly Grade[], pupils: number, more: Partial<ClassRow> = {}): ClassRow => ({ id: null, label, grades, pupils, teacher: '', adults: null, needs: {}, ...more });
const known = (label: string, grades: readonly Grade[], pupils: number, more: Partial<SchoolClass> = {}): SchoolClass => ({ id: `id of ${label}`, label, grades, pupils, teacher: '', adults: null, needs: {}, ...more });

const save = ({ db }: Town, by: Actor, rows: readonly ClassRow[], more: { gone?: readonly string[]; basis?: string; year?: string; site?: string } = {}) => {
  const { year = THIS_YEAR, site = SITE, gone = [] } = more;
  return saveClasses(db, by, site, year, { rows, gone }, more.basis ?? basisOfClasses(listClasses(db, site, year)), may12);
};
const labelsOf = ({ db }: Town, year = THIS_YEAR) => listClasses(db, SITE, year).map(({ label, pupils }) => `${label} ${pupils}`);
const idOf = ({ db }: Town, label: string, year = THIS_YEAR) => listClasses(db, SITE, year).find((one) => one.label === label)?.id ?? '';

describe('the table of classes', () => {
  const current = [known('3A', ['L3'], 24), known('3B', ['L3'], 23)];

  test('reads back what stands in it, with the empty rows left out', () => {
    const values = { ...cellsOf(current), 'label.2': [''], 'pupils.2': [''] };

    expect(readClassList(values, current)).toEqual({ list: { rows: current, gone: [] }, errors: {} });
  });

  test('says beside the cell what is wrong: no name, a name twice, no grade, pupils that are not 1 to 99', () => {
    const wrong = [row('', ['L1'], 20), row('3a', ['L3'], 20), row('4A', [], 20), row('5A', ['L5'], 100), row('6A', ['L6'], 0)];

    expect(readClassList({ ...cellsOf(current), ...cellsOf(wrong, 2) }, current).errors).toEqual({
      'label.2': 'class-label-missing', 'label.3': 'class-label-twice', 'grade.4': 'class-grade-missing', 'pupils.5': 'class-pupils-wrong', 'pupils.6': 'class-pupils-wrong',
    });
    expect(readClassList(cellsOf([row('Muziek', ['DKO'], 215), row('99', ['L1'], 99)]), []).errors, 'control: an academy is larger').toEqual({});
  });

  test('sees a name twice also where the other class is not in the table', () => {
    expect(readClassList(cellsOf([row('3B', ['L3'], 20)]), current).errors).toEqual({ 'label.0': 'class-label-twice' });
  });

  test('keeps needs as numbers that are no more than the class has pupils', () => {
    const values = (count: string) => ({ ...cellsOf([row('3A', ['L3'], 20)]), 'need-wheelchair.0': [count] });

    expect(readClassList(values('2'), []).list.rows).toMatchObject([{ needs: { wheelchair: 2 } }]);
    expect([readClassList(values('21'), []).errors, readClassList(values('Lotte'), []).errors]).toEqual([{ 'need-wheelchair.0': 'class-need-wrong' }, { 'need-wheelchair.0': 'class-need-wrong' }]);
  });

  test('keeps no national number where a teacher is asked', () => {
    expect(readClassList({ ...cellsOf([row('3A', ['L3'], 20)]), 'teacher.0': ['85.07.30-033.28'] }, []).errors).toEqual({ 'teacher.0': 'national-number' });
  });

  test('is filled by what is pasted from a sheet, class by class, and nothing is lost of what stood there', () => {
    const { values, notRead } = pasteClasses(cellsOf(current), 'Klas;Leerjaar;Aantal\n3A;3de leerjaar;25;An\n4A\t4de leerjaar\t21\n1-2;1ste en 2de leerjaar;18\n5B;22;Lien\nik weet het niet', 'basis');

    expect(readClassList(values, current).list.rows).toMatchObject([
      { id: 'id of 3A', label: '3A', grades: ['L3'], pupils: 25, teacher: 'An' }, { id: 'id of 3B', label: '3B', pupils: 23 },
      { id: null, label: '4A', grades: ['L4'], pupils: 21 }, { id: null, label: '1-2', grades: ['L1', 'L2'], pupils: 18 }, { id: null, label: '5B', grades: ['L5'], pupils: 22, teacher: 'Lien' },
    ]);
    expect(notRead).toEqual(['ik weet het niet']);
  });

  test('are read without the quotes that a list in a file puts around its cells', () => {
    const { values, notRead } = pasteClasses({}, '"Klas";"Leerjaar";"Aantal";"Leerkracht"\n"2A";"2";"19";"Vos, Jan"', 'basis');

    expect(readClassList(values, []).list.rows).toMatchObject([{ label: '2A', grades: ['L2'], pupils: 19, teacher: 'Vos, Jan' }]);
    expect(notRead).toEqual([]);
  });

  test('never breaks on what is pasted', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      const { values } = pasteClasses(cellsOf(current), text, 'basis');
      expect(readClassList(values, current).list.rows.slice(0, 2).map(({ id }) => id)).toEqual(['id of 3A', 'id of 3B']);
    }), { numRuns: 200 });
  });

  test.each<[string, string, readonly Grade[]]>([
    ['L3', 'basis', ['L3']], ['3de leerjaar', 'basis', ['L3']], ['1ste en 2de leerjaar', 'basis', ['L1', 'L2']], ['L1+L2', 'basis', ['L1', 'L2']], ['2K', 'basis', ['K2']],
    ['1ste kleuterklas', 'basis', ['K1']], ['instapklas', 'kleuter', ['I']], ['3', 'basis', ['L3']], ['1Ba', 'secundair', ['S1B']], ['2', 'secundair', ['S2A']], ['5de jaar', 'secundair', ['S5']],
    ['OKAN', 'secundair', ['OKAN']], ['OV3', 'buso', ['OV3']], ['opleidingsvorm 2', 'buso', ['OV2']], ['kleuters', 'bubao', ['BuK']], ['beertjes', 'basis', []],
  ])('understands "%s" in a school of level %s', (text, level, grades) => {
    expect(gradesIn(text, level)).toEqual(grades);
  });
});

describe('classes that are saved', () => {
  test('are changed, added and taken away in one go, each with its line in the journal', () => {
    const town = lindervelde();
    const [a, b] = [idOf(town, '3A'), idOf(town, '3B')];

    const { outcome, journal } = town.watch(() => save(town, town.karel, [row('3A', ['L3'], 21, { id: a, needs: { hearing: 1 } }), row('4A', ['L4'], 20)], { gone: [b] }));

    expect(outcome).toEqual({ kind: 'saved', added: 1, changed: 1, removed: 1 });
    expect(labelsOf(town)).toEqual(['3A 21', '4A 20']);
    expect(journal.map(({ verb, changes }) => [verb, changes])).toEqual([
      ['class-removed', { label: ['3B', null] }], ['class-changed', { pupils: [19, 21], needs: [0, 1] }], ['class-added', { label: [null, '4A'], grades: [null, 'L4'], pupils: [null, 20] }],
    ]);
    expect(town.db.select().from(classGroups).where(eq(classGroups.id, b)).all()).toEqual([]);
  });

  test('tell the journal no name of a teacher', () => {
    const town = lindervelde();
    const { journal } = town.watch(() => save(town, town.karel, [row('3A', ['L3'], 19, { id: idOf(town, '3A'), teacher: 'Guy Vandenbroucke' })]));

    expect(journal.map(({ verb }) => verb)).toEqual(['class-changed']);
    expect(JSON.stringify(journal)).not.toContain('Guy');
  });

  test('end where a request names them, and come back under their own name', () => {
    const town = lindervelde();
    const id = idOf(town, '3A');
    const line = town.ask(town.an, 'BIB-02', ['L3']);

    save(town, town.karel, [], { gone: [id] });
    expect(labelsOf(town)).toEqual(['3B 19']);
    expect(town.lineOf(line.id).participants.map(({ label }) => label)).toContain('3A');
    expect(listGroups(town.db, SITE, THIS_YEAR).map(({ label }) => label)).not.toContain('3A');

    save(town, town.karel, [row('3A', ['L3'], 22)]);
    expect(listClasses(town.db, SITE, THIS_YEAR).find(({ label }) => label === '3A')).toMatchObject({ id, pupils: 22 });
  });

  test('can exchange names, and take the name of one that ended', () => {
    const town = lindervelde();
    const [a, b] = [idOf(town, '3A'), idOf(town, '3B')];

    expect(save(town, town.karel, [row('3B', ['L3'], 19, { id: a }), row('3A', ['L3'], 18, { id: b })])).toMatchObject({ kind: 'saved', changed: 2 });
    expect([idOf(town, '3A'), idOf(town, '3B')]).toEqual([b, a]);

    town.ask(town.an, 'BIB-02', ['L3']);
    save(town, town.karel, [], { gone: [b] });
    expect(save(town, town.karel, [row('3A', ['L3'], 19, { id: a })])).toMatchObject({ kind: 'saved' });
    expect(labelsOf(town)).toEqual(['3A 19']);
  });

  test('are not written over what a colleague changed meanwhile', () => {
    const town = lindervelde();
    const basis = basisOfClasses(listClasses(town.db, SITE, THIS_YEAR));
    save(town, town.rita, [row('3A', ['L3'], 25, { id: idOf(town, '3A') })]);

    const { outcome, journal } = town.watch(() => save(town, town.karel, [row('3A', ['L3'], 30, { id: idOf(town, '3A') })], { basis }));
    expect(outcome).toEqual({ kind: 'changed-meanwhile' });
    expect([labelsOf(town), journal]).toEqual([['3A 25', '3B 19'], []]);
    expect(save(town, town.karel, [row('3A', ['L3'], 30, { id: idOf(town, '3A') })]), 'control: with what is there now').toMatchObject({ kind: 'saved' });
  });

  test('are those of the own school only', () => {
    const town = lindervelde();

    expect(save(town, town.bram, [row('9Z', ['L1'], 20)])).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(save(town, town.coordinator, [row('9Z', ['L1'], 20)])).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(labelsOf(town)).toEqual(['3A 19', '3B 19']);
  });

  test('give their usual companions to every request', () => {
    const town = lindervelde();
    save(town, town.karel, [row('3A', ['L3'], 19, { id: idOf(town, '3A'), adults: 5 })]);

    expect(listGroups(town.db, SITE, THIS_YEAR).filter(({ grade }) => grade === 'L3').map(({ adults }) => adults)).toEqual([5, null]);
  });
});

describe('next year', () => {
  test.each<[string, Grade, Grade, string | undefined]>([
    ['3A', 'L3', 'L4', '4A'], ['1KA', 'K1', 'K2', '2KA'], ['K1A', 'K1', 'K2', 'K2A'], ['3KB', 'K3', 'L1', '1B'], ['K3A', 'K3', 'L1', '1A'], ['1Aa', 'S1A', 'S2A', '2Aa'],
    ['De Beertjes', 'L1', 'L2', undefined], ['Groep 3', 'L3', 'L4', undefined],
  ])('calls %s a year on by its grade', (label, from, to, expected) => {
    expect(labelAYearOn(label, from, to)).toBe(expected);
  });

  test('every class goes up with its pupils and needs, the last leaves, where pupils come in anew this year stands', () => {
    const rows = rolledOver([known('1KA', ['K1'], 15), known('2KA', ['K2'], 16, { needs: { hearing: 1 } }), known('3KA', ['K3'], 18), known('1A', ['L1'], 20, { teacher: 'Els' }), known('6A', ['L6'], 17)]);

    expect(rows.map(({ label, grades, pupils, needs, teacher }) => [label, grades.join(), pupils, needs.hearing ?? 0, teacher])).toEqual([
      ['1KA', 'K1', 15, 0, ''], ['2KA', 'K2', 15, 0, ''], ['3KA', 'K3', 16, 1, ''], ['1A', 'L1', 18, 0, 'Els'], ['6A', 'L6', 17, 0, ''],
    ]);
    expect(rows.every(({ id }) => id === null)).toBe(true);
  });

  test('a class of two grades stays one, and the grade above it fills as it does now', () => {
    expect(rolledOver([known('1-2', ['L1', 'L2'], 22), known('3A', ['L3'], 20), known('4A', ['L4'], 21)]).map(({ label, grades, pupils }) => [label, grades.join(), pupils])).toEqual([
      ['1-2', 'L1,L2', 22], ['3A', 'L3', 20], ['4A', 'L4', 20],
    ]);
  });

  test('no school gets a grade that it does not have, and no name twice, whatever its classes are', () => {
    const anyClass = fc.record({ label: fc.constantFrom('1A', '2A', '2B', '3A', 'Beertjes'), grades: fc.subarray<Grade>(['K3', 'L1', 'L2', 'L3', 'S1A', 'S2A'], { minLength: 1, maxLength: 2 }), pupils: fc.integer({ min: 1, max: 30 }) });
    fc.assert(fc.property(fc.array(anyClass, { maxLength: 8 }), (classes) => {
      const rows = rolledOver(classes.map(({ label, grades, pupils }) => known(label, grades, pupils)));
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
      expect(rows.flatMap(({ grades }) => grades).every((grade) => classes.some((one) => one.grades.includes(grade)))).toBe(true);
    }), { numRuns: 200 });
  });

  test('is made at De Kiem from May on, and no task once it is there', () => {
    const { db, ...town } = lindervelde();
    expect([isTimeForNextYear('2026-04-30'), isTimeForNextYear('2026-05-01'), isTimeForNextYear('2026-08-31'), isTimeForNextYear('2026-09-01')]).toEqual([false, true, true, false]);
    expect(listToDo(db, '990001', '2026-05-12').filter(({ kind }) => kind === 'next-year')).toMatchObject([{ site: { id: '990001-2' }, schoolYear: THIS_YEAR }]);
    expect(listToDo(db, '990001', '2026-04-12').filter(({ kind }) => kind === 'next-year')).toEqual([]);

    const rows = rolledOver(listClasses(db, '990001-2', LAST_YEAR));
    saveClasses(db, town.karel, '990001-2', THIS_YEAR, { rows, gone: [] }, basisOfClasses([]), may12);
    expect(listToDo(db, '990001', '2026-05-12').filter(({ kind }) => kind === 'next-year')).toEqual([]);
  });
});

describe('the yearly confirmation', () => {
  test('is open from 15 September up to and including 15 October', () => {
    const { standing } = confirmationWindowOf('2026-2027');

    expect(['2026-09-14', '2026-09-15', '2026-10-15', '2026-10-16'].map(standing)).toEqual(['before', 'open', 'open', 'after']);
  });

  test('is said once per site and year, and keeps who and when', () => {
    const town = lindervelde();
    const { outcome, journal } = town.watch(() => confirmClasses(town.db, town.karel, SITE, at('2025-09-20')));
    confirmClasses(town.db, town.rita, SITE, at('2025-10-01'));

    expect(outcome).toEqual({ kind: 'confirmed' });
    expect(journal.map(({ verb }) => verb)).toEqual(['classes-confirmed']);
    expect(listConfirmations(town.db, [SITE])).toEqual([{ siteId: SITE, schoolYear: LAST_YEAR, at: at('2025-09-20'), by: 'Karel Wouters' }]);
  });

  test('is refused outside its weeks, of another school, and without classes', () => {
    const { db, karel, bram } = lindervelde();

    expect(confirmClasses(db, karel, SITE, may12)).toEqual({ kind: 'refused', reason: 'not-the-time' });
    expect(confirmClasses(db, bram, SITE, at('2025-09-20'))).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(confirmClasses(db, karel, '990001-2', at('2026-09-20'))).toEqual({ kind: 'refused', reason: 'no-classes' });
    expect(listConfirmations(db, [SITE, '990001-2'])).toEqual([]);
  });

  test('is a task for every site that has not done it, in those weeks only', () => {
    const { db, karel } = lindervelde();
    const tasks = (today: string) => listToDo(db, '990001', today).flatMap((task) => (task.kind === 'confirm' ? [task.site.id] : []));
    expect(tasks('2025-09-20')).toEqual(['990001-1', '990001-2']);

    confirmClasses(db, karel, SITE, at('2025-09-20'));
    expect([tasks('2025-09-21'), tasks('2025-10-16')]).toEqual([['990001-2'], []]);
  });
});

describe('what the municipality knows of a school', () => {
  test('are the open counts beside the classes of the school itself, per level', () => {
    const { db } = lindervelde();
    const count = (siteId: string, structure: string, part: string, pupils: number) => ({ siteId, schoolYear: LAST_YEAR, structure, part, pupils, source: 'Dataloep', sourceOn: '2026-02-01' });
    db.insert(pupilCounts).values([count(SITE, '111', '', 80), count('990001-2', '111', '', 40), count(SITE, '211', '1ste graad', 79), count(SITE, '211', '2de graad', 83), count(SITE, '211', '3de graad', 75), count('990005-1', '211', '', 999)]).run();

    expect(schoolFactsOf(db, '990001', '2026-05-12')).toMatchObject({
      school: { name: 'Gemeentelijke basisschool De Kiem' }, clb: 'GO! CLB Weverij', counts: { schoolYear: LAST_YEAR, source: 'Dataloep', sourceOn: '2026-02-01' },
      pupils: [{ level: 'kindergarten', counted: 120, own: 128 }, { level: 'primary', counted: 237, own: 237 }],
    });
  });

  test('is not invented where nothing was counted', () => {
    expect(schoolFactsOf(lindervelde().db, '990023', '2026-05-12')).toMatchObject({ counts: null, pupils: [{ level: 'special-secondary', counted: null, own: 111 }] });
  });
});
