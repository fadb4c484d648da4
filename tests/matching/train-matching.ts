import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMatcher, OWN_PARTS } from '#src/domain/matching/matcher.ts';
import { FLOORS, missedBy } from '#tests/matching/floors.ts';
import { LEARNED, readDecisions, readSet } from '#tests/matching/labelled-sets.ts';
import { scoreQuestions } from '#tests/matching/scoring.ts';
import { trainOffers, trainQuestions } from '#tests/matching/training.ts';

/**
 * `npm run train [-- beoordeelde-paren.csv]`: the weights of the comparison from the labelled sets, and from what people decided
 * in the portal (the download of the coordinator). The same sets and the same lexicon give the same weights; weights with which
 * a labelled set falls below its floor are not written.
 */
const sets = LEARNED.map(readSet);
const decisions = process.argv.slice(2).map(readDecisions);
const write = (file: string, model: object) => writeFileSync(fileURLToPath(new URL(`../../src/domain/matching/${file}`, import.meta.url)), `${JSON.stringify(model, null, 1)}\n`);

const model = trainQuestions([...sets, ...decisions]);
const matcher = createMatcher({ ...OWN_PARTS, model });
const missed = sets.flatMap((set) => {
  const score = scoreQuestions(set, set.questions, matcher.createIndex(set.questions));
  console.log(set.name, score);
  return missedBy(score, FLOORS[set.name]).map((name) => `${set.name}: ${name}`);
});
if (missed.length > 0) {
  console.error(`Not written: below the floor are ${missed.join(', ')}.`);
  process.exitCode = 1;
} else {
  write('weights.json', model);
  write('offer-weights.json', trainOffers(sets));
}
