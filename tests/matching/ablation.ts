import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEATURES } from '#src/domain/matching/features.ts';
import { createMatcher, OWN_PARTS, type MatcherParts } from '#src/domain/matching/matcher.ts';
import { hasSet, readSet, type LabelledSet } from '#tests/matching/labelled-sets.ts';
import { scoreOffers, scoreQuestions, type QuestionScore } from '#tests/matching/scoring.ts';
import { trainQuestions } from '#tests/matching/training.ts';

/**
 * `npm run -s ablation`: what every part of the matching brings, on the sets that it learned from and on the blind one.
 * Each variant is trained anew, as the portal's own is. Writes the tables between the marks of docs/matching.md.
 */
const learned = ['dev', 'b'].filter(hasSet).map(readSet);
const sets = [...learned, ...['c'].filter(hasSet).map(readSet)];
const slotNames = /^(measure|population|populations|period|grade|moment|negation|modality|statistic|edge|per|numbers|type)\b/;

const variants: readonly { readonly name: string; readonly parts: MatcherParts; readonly dropouts?: readonly number[] }[] = [
  { name: 'full', parts: OWN_PARTS },
  { name: 'without the lexicon', parts: { ...OWN_PARTS, reading: { withoutConcept: () => true, withoutAssociations: true } } },
  { name: 'without associations', parts: { ...OWN_PARTS, reading: { withoutAssociations: true } } },
  { name: 'without compounds', parts: { ...OWN_PARTS, reading: { withoutParts: true } } },
  { name: 'without lemmas and compounds', parts: { ...OWN_PARTS, reading: { withoutLemmas: true } } },
  { name: 'without slots and vetoes', parts: { ...OWN_PARTS, withVetoes: false, features: FEATURES.filter(({ name }) => !slotNames.test(name)) } },
  { name: 'without vetoes', parts: { ...OWN_PARTS, withVetoes: false } },
  { name: 'without dropout', parts: OWN_PARTS, dropouts: [0] },
];

const shown = (value: number) => value.toFixed(3).replace(/^0/, '');
const cells = ({ hitAt5, averagePrecision, f1, alertPrecision, alertRecall, falseAlertsPerQuestion }: QuestionScore) => [hitAt5, averagePrecision, f1, alertPrecision, alertRecall, falseAlertsPerQuestion].map(shown).join(' | ');
const row = (name: string, set: LabelledSet, score: QuestionScore) => `| ${name} | ${set.name} | ${cells(score)} |`;

const lines = ['| variant | set | hit@5 | AP | F1 | alert precision | alert recall | false alerts per question |', '|---|---|---|---|---|---|---|---|'];
for (const { name, parts, dropouts } of variants) {
  const model = name === 'full' ? parts.model : trainQuestions(learned, parts, dropouts);
  const matcher = createMatcher({ ...parts, model });
  for (const set of sets) lines.push(row(name, set, scoreQuestions(set, set.questions, matcher.createIndex(set.questions))));
  if (name === 'full') for (const set of sets) lines.push(row('full, with the picked subject', set, scoreQuestions(set, set.withSubjects, matcher.createIndex(set.withSubjects))));
}
const offers = ['| set | F1 | AP | hit@5 |', '|---|---|---|---|', ...sets.map((set) => {
  const { f1, averagePrecision, hitAt5 } = scoreOffers(set);
  return `| ${set.name} | ${shown(f1)} | ${shown(averagePrecision)} | ${shown(hitAt5)} |`;
})];

const page = fileURLToPath(new URL('../../docs/matching.md', import.meta.url));
const put = (text: string, mark: string, table: readonly string[]) => text.replace(new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*?(<!-- end -->)`), (_, from: string, to: string) => `${from}${table.join('\n')}\n${to}`);
writeFileSync(page, put(put(readFileSync(page, 'utf8'), 'questions', lines), 'offers', offers));
console.log([...lines, '', ...offers].join('\n'));
