import { expect, test } from 'vitest';
import { journal } from '#db/schema/index.ts';
import { listJournal, record } from '#src/domain/journal/index.ts';
import { changesInWords } from '#src/http/journal-words.ts';
import { nl } from '#src/i18n/nl/index.ts';
import { emptyDb } from '#tests/support/db.ts';

test('what the journal holds can be neither changed nor removed (S18)', () => {
  const db = emptyDb();
  record(db, { actorId: null, actorAs: 'portal', verb: 'opened', subjectKind: 'municipality', subjectId: '1' }, '2026-05-12T07:00:00.000Z');

  expect(() => db.update(journal).set({ verb: 'closed' }).run()).toThrow(/only added to/);
  expect(() => db.delete(journal).run()).toThrow(/only added to/);
  expect(db.select().from(journal).all()).toMatchObject([{ verb: 'opened' }]);
});

test('is read by its time, the newest first, also what was written down later', () => {
  const db = emptyDb();
  for (const [verb, day] of [['second', '12'], ['first', '11'], ['third', '12']] as const) {
    record(db, { actorId: null, actorAs: 'portal', verb, subjectKind: 'municipality', subjectId: '1' }, `2026-05-${day}T07:00:00.000Z`);
  }

  expect(listJournal(db, 1, 2).map(({ verb }) => verb)).toEqual(['third', 'second']);
  expect(listJournal(db, 2, 2).map(({ verb }) => verb)).toEqual(['first']);
});

test('says what changed in words, and nothing of what the portal alone understands', () => {
  const said = (changes: Record<string, [unknown, unknown]>) => changesInWords(changes, nl.journal);

  expect(said({ version: [1, 2] })).toBe('versie: 1 → 2');
  expect(said({ role: [null, 'principal'], state: ['pending', 'active'] })).toBe('directie, gevraagd → actief');
  expect(said({ external: [false, true], publishOn: [null, '2026-05-18'] })).toBe('buiten de gemeente: nee → ja, op: 18 mei 2026');
  expect(said({ kindergartenCents: [5500, 5750], label: ['1A', null] })).toBe('kleuter: € 55 → € 57,50, klas: 1A → –');
  expect(said({ sites: [0, 12], email: [null, null] })).toBe('vestigingsplaatsen: 12');
  expect(said({ picture: [null, 'a3f5c9'], attachments: [0, 1] })).toBe('bijlagen: 0 → 1');
});
