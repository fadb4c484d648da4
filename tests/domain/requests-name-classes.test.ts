import { describe, expect, test } from 'vitest';
import { acceptLine, classesFor, listEstimates, nameClasses } from '#src/domain/requests/index.ts';
import { type ClassRow, type Grade, basisOfClasses, listClasses, saveClasses } from '#src/domain/schools/index.ts';
import { THIS_YEAR, type Town, at, group, lindervelde, may12, publish, wishForSessionOf } from '#tests/support/town.ts';

const SITE = '990001-1';
const sept = at('2026-09-20');
const row = (label: string, grade: Grade, pupils: number, adults: number | null = null): ClassRow => ({ id: null, label, grades: [grade], pupils, teacher: '', adults, needs: {} });

/** De Kiem makes classes of next year; gives their ids by their names. */
function make(town: Town, ...rows: ClassRow[]): Record<string, string> {
  saveClasses(town.db, town.karel, SITE, THIS_YEAR, { rows, gone: [] }, basisOfClasses(listClasses(town.db, SITE, THIS_YEAR)), may12);
  return Object.fromEntries(listClasses(town.db, SITE, THIS_YEAR).map(({ id, label }) => [label, id]));
}
const nameThem = ({ db, an, sender }: Town, lineId: string, ids: readonly (string | undefined)[], by = an, now = sept) => nameClasses(db, by, lineId, ids.map((id) => id ?? ''), sender, now);
const comers = (town: Town, lineId: string) => town.lineOf(lineId).participants.map(({ label, grade, pupils, adults }) => `${label || grade} ${pupils}+${adults}`);

describe('an estimate of spring', () => {
  test('becomes the classes that the school names, with their own numbers, and the service hears it', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'BIB-02', ['L5']);
    expect(comers(town, line.id)).toEqual(['L5 43+3']);
    const ids = make(town, row('5A', 'L5', 22, 2), row('5B', 'L5', 20));

    const { outcome, mails, journal } = town.watch(() => nameThem(town, line.id, [ids['5A'], ids['5B']]));
    expect(outcome).toMatchObject({ kind: 'classes-named' });
    expect(comers(town, line.id)).toEqual(['5A 22+2', '5B 20+2']);
    expect(mails.map(({ toEmail, text }) => [toEmail, text.includes('5A, 5B')])).toEqual([['bib@lindervelde.example', true]]);
    expect(journal.map(({ verb }) => verb)).toEqual(['change-numbers']);
    expect(listEstimates(town.db, town.an, SITE, THIS_YEAR)).toEqual([]);
  });

  test('of a grade that has no classes yet stays', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'MOB-01', ['L3', 'L5', 'L6']);
    const ids = make(town, row('5A', 'L5', 22));
    nameThem(town, line.id, [ids['5A']]);

    expect(comers(town, line.id)).toEqual(['3A 19+2', '3B 19+2', 'L6 36+3', '5A 22+2']);
    expect(listEstimates(town.db, town.an, SITE, THIS_YEAR).map(({ id }) => id)).toEqual([line.id]);
  });

  test('can only be classes of its own grades, site and year, and at least one', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'BIB-02', ['L5']);
    const ids = make(town, row('5A', 'L5', 22), row('6A', 'L6', 22));

    expect(classesFor(town.lineOf(line.id), listClasses(town.db, SITE, THIS_YEAR)).map(({ label }) => label)).toEqual(['5A']);
    expect(nameThem(town, line.id, [ids['6A']])).toEqual({ kind: 'refused', reason: 'class-unknown' });
    expect(nameThem(town, line.id, [ids['5A'], 'geen-klas'])).toEqual({ kind: 'refused', reason: 'class-unknown' });
    expect(nameThem(town, line.id, [])).toEqual({ kind: 'refused', reason: 'classes-missing' });
    expect(comers(town, line.id)).toEqual(['L5 43+3']);
  });

  test('cannot be a class that asked this offer by itself', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'BIB-02', ['L5']);
    const ids = make(town, row('5A', 'L5', 22), row('5B', 'L5', 20));
    town.ask(town.rita, 'BIB-02', [], may12, { participants: [group(22, { classGroupId: ids['5A'] ?? '', label: '5A' })] });

    expect(nameThem(town, line.id, [ids['5A']])).toEqual({ kind: 'refused', reason: 'class-already-asked' });
    expect(nameThem(town, line.id, [ids['5B']]), 'control').toMatchObject({ kind: 'classes-named' });
  });

  test('that grew beyond what was agreed is for the service to decide; what only waits is refused', () => {
    const town = lindervelde();
    publish(town, { code: 'CUL-90', seats: [25, 25] });
    const wish = (n: number) => ({ participants: [group(20)], wish: wishForSessionOf(town.offer('CUL-90'), n) });
    const [agreed, waits] = [town.ask(town.an, 'CUL-90', [], may12, wish(0)), town.ask(town.rita, 'CUL-90', [], may12, wish(1))];
    acceptLine(town.db, town.culture, agreed.id, { message: '' }, town.sender, may12);
    const ids = make(town, row('5A', 'L5', 26));

    expect(nameThem(town, agreed.id, [ids['5A']])).toMatchObject({ kind: 'change-requested' });
    expect(town.lineOf(agreed.id)).toMatchObject({ state: 'change-requested', requestedNumbers: [{ label: '5A', pupils: 26 }] });
    expect(comers(town, agreed.id)).toEqual(['L5 20+0']);
    expect(nameThem(town, waits.id, [ids['5A']], town.rita)).toEqual({ kind: 'refused', reason: 'does-not-fit' });
  });

  test('is named by its own school, once', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'BIB-02', ['L5']);
    const ids = make(town, row('5A', 'L5', 22));

    expect(nameThem(town, line.id, [ids['5A']], town.bram)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(listEstimates(town.db, town.bram, SITE, THIS_YEAR)).toEqual([]);
    expect(nameThem(town, line.id, [ids['5A']], town.karel)).toMatchObject({ kind: 'classes-named' });
    expect(nameThem(town, line.id, [ids['5A']])).toEqual({ kind: 'refused', reason: 'not-possible-now' });
  });
});
