import { describe, expect, test } from 'vitest';
import { write } from '#db/client.ts';
import { findImport, forgetImportsBefore, keepImport, markApplied } from '#src/domain/imports/index.ts';
import { addMinutes } from '#src/lib/time.ts';
import { everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

describe('a table that waits for a yes', () => {
  const kept = () => {
    const town = lindervelde();
    const id = keepImport(town.db, town.culture, { kind: 'offers', serviceId: 'cultuur', fileName: 'C:\\brochures\\aanbod\u0000 2025.xlsx', content: { rows: [['a']] } }, may12);
    return { ...town, id };
  };

  test('is found again by who sent it, under its name without folders', () => {
    const { db, culture, id } = kept();

    expect(findImport(db, culture, id, 'offers')).toMatchObject({ fileName: 'aanbod 2025.xlsx', serviceId: 'cultuur', content: { rows: [['a']] }, appliedAt: null });
  });

  test('is not there for a colleague, for another service, or as another kind', () => {
    const { db, culture, library, administrator, id } = kept();

    expect(findImport(db, library, id, 'offers')).toBeUndefined();
    expect(findImport(db, administrator, id, 'offers')).toBeUndefined();
    expect(findImport(db, culture, id, 'schools')).toBeUndefined();
  });

  test('is carried out once: the second time is refused and changes nothing', () => {
    const { db, id } = kept();

    expect(write(db, (tx) => markApplied(tx, id, may12))).toEqual({ kind: 'applied' });
    const after = everythingIn(db);
    expect(write(db, (tx) => markApplied(tx, id, addMinutes(may12, 1)))).toEqual({ kind: 'refused', reason: 'already-applied' });
    expect(everythingIn(db)).toEqual(after);
  });

  test('is forgotten after its term, and not a minute before', () => {
    const { db, culture, id } = kept();

    expect(forgetImportsBefore(db, may12)).toBe(0);
    expect(findImport(db, culture, id, 'offers')).toBeDefined();
    expect(forgetImportsBefore(db, addMinutes(may12, 1))).toBe(1);
    expect(findImport(db, culture, id, 'offers')).toBeUndefined();
  });

  test('leaves a line in the journal, without its name', () => {
    const { journal, id } = kept();

    expect(journal().at(-1)).toMatchObject({ verb: 'table-uploaded', subjectKind: 'import', subjectId: id, changes: {}, reason: '' });
  });
});
