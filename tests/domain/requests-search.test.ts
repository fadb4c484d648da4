import { expect, test } from 'vitest';
import { searchLines } from '#src/domain/requests/index.ts';
import { seedRequests } from '#src/demo/requests.ts';
import { lindervelde } from '#tests/support/town.ts';

const everything = { q: '', offerId: '', state: '' };

function aSeason() {
  const town = lindervelde();
  seedRequests(town.db, town.sender);
  return town;
}

test('a service finds its own lines, handled or not, by number, school, name or title; the coordinator finds all', () => {
  const { db, library, coordinator } = aSeason();
  const find = (q: string) => searchLines(db, library, { ...everything, q }, 1, 50).lines.map(({ serviceId }) => serviceId);

  expect(new Set(find(''))).toEqual(new Set(['bib']));
  expect(searchLines(db, library, { ...everything, q: 'RITA' }, 1, 50).total).toBeGreaterThan(0);
  expect(find('scholenloop')).toEqual([]);
  expect(searchLines(db, coordinator, everything, 1, 50).total).toBeGreaterThan(searchLines(db, library, everything, 1, 50).total);
});

test('pages follow each other without a gap, and a choice narrows what is found', () => {
  const { db, coordinator } = aSeason();
  const all = searchLines(db, coordinator, everything, 1, 500);
  const paged = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((page) => searchLines(db, coordinator, everything, page, 7).lines.map(({ id }) => id));

  expect(paged).toEqual(all.lines.map(({ id }) => id).slice(0, 56));
  for (const state of all.states) {
    expect(new Set(searchLines(db, coordinator, { ...everything, state }, 1, 500).lines.map((line) => line.state))).toEqual(new Set([state]));
  }
});

test('what nobody confirmed yet is found by nobody', () => {
  const { db, coordinator } = aSeason();

  expect(searchLines(db, coordinator, everything, 1, 500).states).not.toContain('unconfirmed');
});
