import { describe, expect, test } from 'vitest';
import { createOfferIndex } from '#src/domain/matching/index.ts';
import { readSet } from '#tests/matching/labelled-sets.ts';
import { byId, scoreOffers, scoreQuestions } from '#tests/matching/scoring.ts';

/** The visible set guards against a fall; the blind set, from which nothing is learned, tells what other services will meet. */
const floors = {
  dev: { hitAt5: 0.985, averagePrecision: 0.97, f1: 0.9, alertPrecision: 0.85, alertRecall: 0.85, falseAlertsPerQuestion: 0.2 },
  c: { hitAt5: 0.88, averagePrecision: 0.74, f1: 0.5, alertPrecision: 0.74, alertRecall: 0.36, falseAlertsPerQuestion: 0.16 },
} as const;

describe.each(['dev', 'c'] as const)('on the labelled set %s', (name) => {
  const set = readSet(name);
  const floor = floors[name];

  test('the same question is found, and an alert is right', () => {
    const score = scoreQuestions(set);
    expect(score.hitAt5).toBeGreaterThanOrEqual(floor.hitAt5);
    expect(score.averagePrecision).toBeGreaterThanOrEqual(floor.averagePrecision);
    expect(score.f1).toBeGreaterThanOrEqual(floor.f1);
    expect(score.alertPrecision).toBeGreaterThanOrEqual(floor.alertPrecision);
    expect(score.alertRecall).toBeGreaterThanOrEqual(floor.alertRecall);
    expect(score.falseAlertsPerQuestion).toBeLessThanOrEqual(floor.falseAlertsPerQuestion);
  });

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
