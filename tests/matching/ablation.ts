import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEATURES } from '#src/domain/matching/features.ts';
import { createMatcher, OWN_PARTS, type MatcherParts } from '#src/domain/matching/matcher.ts';
import { LEARNED, readSet, type LabelledSet } from '#tests/matching/labelled-sets.ts';
import { scoreOffers, scoreQuestions, type QuestionScore } from '#tests/matching/scoring.ts';
import { fitQuestions, prepare } from '#tests/matching/training.ts';

/**
 * `npm run -s ablation`: what every part of the matching brings. Every figure is of a set that the weights had not seen: each
 * variant is trained anew on the other sets. Writes the tables between the marks of docs/matching.md.
 */
const sets = LEARNED.map(readSet);
const slotNames = /^(measure|population|populations|period|grade|moment|negation|modality|statistic|edge|per|numbers|type)\b/;
const mild = [0];
const strong = [0, 1, 2, 3];

const variants: readonly { readonly name: string; readonly parts: MatcherParts; readonly dropouts?: readonly number[] }[] = [
  { name: 'full', parts: OWN_PARTS },
  { name: 'without subject', parts: { ...OWN_PARTS, withSubject: false } },
  { name: 'without the lexicon', parts: { ...OWN_PARTS, reading: { withoutConcept: () => true, withoutAssociations: true } } },
  { name: 'without associations', parts: { ...OWN_PARTS, reading: { withoutAssociations: true } } },
  { name: 'without compounds', parts: { ...OWN_PARTS, reading: { withoutParts: true } } },
  { name: 'without lemmas and compounds', parts: { ...OWN_PARTS, reading: { withoutLemmas: true } } },
  { name: 'without slots and vetoes', parts: { ...OWN_PARTS, withVetoes: false, features: FEATURES.filter(({ name }) => !slotNames.test(name)) } },
  { name: 'without vetoes', parts: { ...OWN_PARTS, withVetoes: false } },
  { name: 'without "in the same words"', parts: { ...OWN_PARTS, features: FEATURES.filter(({ name }) => !name.startsWith('in the same words')) } },
  { name: 'without dropout', parts: OWN_PARTS, dropouts: mild },
  { name: 'dropout three times', parts: OWN_PARTS, dropouts: strong },
];

const shown = (value: number) => value.toFixed(3).replace(/^0/, '');
const cells = ({ hitAt5, averagePrecision, f1, alertPrecision, alertRecall, falseAlertsPerQuestion }: QuestionScore) => [hitAt5, averagePrecision, f1, alertPrecision, alertRecall, falseAlertsPerQuestion].map(shown).join(' | ');
const row = (name: string, set: LabelledSet, score: QuestionScore) => `| ${name} | ${set.name} | ${cells(score)} |`;

const lines = ['| variant | set | hit@5 | AP | F1 | alert precision | alert recall | false alerts per question |', '|---|---|---|---|---|---|---|---|'];
for (const { name, parts, dropouts } of variants) {
  const prepared = sets.map((set) => prepare(set, parts, dropouts));
  const withSubjects: string[] = [];
  for (const set of sets) {
    const model = fitQuestions(prepared.filter((other) => other.set !== set), parts);
    const matcher = createMatcher({ ...parts, model });
    lines.push(row(name, set, scoreQuestions(set, set.questions, matcher.createIndex(set.questions))));
    if (name === 'full') withSubjects.push(row('full, with the picked subject', set, scoreQuestions(set, set.withSubjects, matcher.createIndex(set.withSubjects))));
  }
  lines.push(...withSubjects);
  console.error(lines.slice(-sets.length).join('\n'));
}
const offers = ['| set | F1 | AP | hit@5 |', '|---|---|---|---|', ...sets.map((set) => {
  const { f1, averagePrecision, hitAt5 } = scoreOffers(set);
  return `| ${set.name} | ${shown(f1)} | ${shown(averagePrecision)} | ${shown(hitAt5)} |`;
})];

const page = fileURLToPath(new URL('../../docs/matching.md', import.meta.url));
const put = (text: string, mark: string, table: readonly string[]) => text.replace(new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*?(<!-- end -->)`), (_, from: string, to: string) => `${from}${table.join('\n')}\n${to}`);
writeFileSync(page, put(put(readFileSync(page, 'utf8'), 'questions', lines), 'offers', offers));
console.log([...lines, '', ...offers].join('\n'));
