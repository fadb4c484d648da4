import type { QuestionScore } from '#tests/matching/scoring.ts';

/** What the weights must keep on the sets that they are learned from: a guard against a fall, no promise for a new service. */
export const FLOORS: Readonly<Record<string, QuestionScore>> = {
  dev: { hitAt5: 0.985, averagePrecision: 0.97, f1: 0.9, alertPrecision: 0.85, alertRecall: 0.85, falseAlertsPerQuestion: 0.2 },
  b: { hitAt5: 0.93, averagePrecision: 0.87, f1: 0.7, alertPrecision: 0.82, alertRecall: 0.55, falseAlertsPerQuestion: 0.2 },
  c: { hitAt5: 0.93, averagePrecision: 0.84, f1: 0.68, alertPrecision: 0.8, alertRecall: 0.55, falseAlertsPerQuestion: 0.2 },
  d: { hitAt5: 0.93, averagePrecision: 0.82, f1: 0.68, alertPrecision: 0.76, alertRecall: 0.55, falseAlertsPerQuestion: 0.2 },
};

/** The measures that a score does not reach. */
export function missedBy(score: QuestionScore, floor: QuestionScore | undefined): string[] {
  if (!floor) return [];
  const { falseAlertsPerQuestion: most, ...least } = floor;
  const low = Object.entries(least).filter(([name, value]) => Object.entries(score).some(([measured, reached]) => measured === name && reached < value)).map(([name]) => name);
  return score.falseAlertsPerQuestion > most ? [...low, 'falseAlertsPerQuestion'] : low;
}
