import { isNegated, populationOf } from '#src/domain/matching/features.ts';
import type { QuestionReading } from '#src/domain/matching/readings.ts';
import type { Element } from '#src/domain/matching/types.ts';

/** Concepts and words that say something: what a chip is worth. */
const TOLD = 0.5;

/** The information element behind the words, as the chips show it. */
export function elementIn(reading: QuestionReading): Element {
  const { slots, units, question } = reading;
  const { years, days, relative } = slots.period;
  const period = years[0]?.value ?? days[0]?.found ?? relative?.found ?? null;
  const day = days[0] && years[0] ? `${days[0].found} ${years[0].value}` : period;
  return {
    concepts: [...new Set(units.filter(({ weight }) => weight >= TOLD).map(({ names, lemma }) => names[0] ?? lemma))],
    population: populationOf(reading)?.value ?? null,
    measure: slots.measure?.value ?? null,
    period: day,
    grades: [...new Set(slots.grades.map(({ value }) => value))],
    negated: isNegated(reading),
    ...question.confirmed,
  };
}

export interface Doubt {
  readonly slot: 'period' | 'population';
  readonly choices: readonly string[];
}

/** Where a chip must be asked: a count of pupils is another number on each day that pupils are counted. */
export function doubtsIn(reading: QuestionReading): Doubt[] {
  const { slots, question } = reading;
  const doubts: Doubt[] = [];
  const isPupilCount = (slots.measure?.value === 'aantal' || slots.measure?.value === 'procent') && ['leerlingen', 'kleuters', 'lager', 'secundair', 'jongens', 'meisjes', 'nieuwkomers', 'klassen'].includes(populationOf(reading)?.value ?? '');
  const isDated = slots.period.days.length > 0 || slots.period.relative !== null || slots.period.years.length > 0;
  if (isPupilCount && !isDated && question.confirmed?.period === undefined) doubts.push({ slot: 'period', choices: ['1 februari', '1 oktober'] });
  const isForStaff = slots.counted?.value === 'personeel' && !slots.populations.some(({ value }) => value === 'leerkrachten');
  if (isForStaff && question.confirmed?.population === undefined) doubts.push({ slot: 'population', choices: ['personeel', 'leerkrachten'] });
  return doubts;
}
