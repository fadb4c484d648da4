import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasSet, readSet } from '#tests/matching/labelled-sets.ts';
import { trainOffers, trainQuestions } from '#tests/matching/training.ts';

/**
 * `npm run train`: the weights of the comparison from the labelled sets that may be learned from. The blind set is not among them.
 * The same sets and the same lexicon give the same weights.
 */
const sets = ['dev', 'b'].filter(hasSet).map(readSet);
const write = (file: string, model: object) => writeFileSync(fileURLToPath(new URL(`../../src/domain/matching/${file}`, import.meta.url)), `${JSON.stringify(model, null, 1)}\n`);

const questions = trainQuestions(sets);
write('weights.json', questions);
console.log(questions);
const offers = trainOffers(sets);
write('offer-weights.json', offers);
console.log(offers);
