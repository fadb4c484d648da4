import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOfferIndex } from '#src/domain/matching/index.ts';
import { FLOORS, missedBy } from '#tests/matching/floors.ts';
import { LEARNED, readDecisions, readSet } from '#tests/matching/labelled-sets.ts';
import { byId, scoreOffers, scoreQuestions } from '#tests/matching/scoring.ts';

/** A guard against a fall: the weights were learned from these sets. What a new service meets stands in docs/matching.md. */
describe.each(LEARNED)('on the labelled set %s', (name) => {
  const set = readSet(name);

  test('the same question is found, and an alert is right', () => {
    expect(missedBy(scoreQuestions(set), FLOORS[name])).toEqual([]);
  }, 60_000);

  test('two offers that fall on one day for one grade clash, and no others', () => {
    const index = createOfferIndex(set.offers);
    const offer = byId(set.offers);
    for (const { a, b, clash } of set.offerPairs) expect(index.compare(offer(a), offer(b)).clash, `${a} ${b}`).toBe(clash);
  });
});

test('an offer that overlaps is found among the first five', () => {
  const { f1, averagePrecision, hitAt5 } = scoreOffers(readSet('dev'));
  expect(f1).toBeGreaterThanOrEqual(0.88);
  expect(averagePrecision).toBeGreaterThanOrEqual(0.95);
  expect(hitAt5).toBeGreaterThanOrEqual(0.98);
});

test('what people decided is read from the download of the coordinator', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'decided-')), 'paren.csv');
  writeFileSync(file, '\ufeffVraag;Eerdere vraag;Oordeel;Portaal zei;Score;Op\r\nHoeveel laptops?;Aantal draagbare pc\u2019s;hetzelfde;misschien;0,4;2026-11-24\r\nHoeveel laptops?;Hoeveel tablets?;niet hetzelfde;misschien;0,3;2026-11-24\r\n');
  const { isWhole, questions, pairs } = readDecisions(file);
  expect(isWhole).toBe(false);
  expect(questions.map(({ text, type }) => [text, type])).toEqual([['Hoeveel laptops?', 'number'], ['Aantal draagbare pc\u2019s', 'number'], ['Hoeveel tablets?', 'number']]);
  expect(pairs.map(({ same }) => same)).toEqual([true, false]);
});
