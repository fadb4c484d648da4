import { z } from 'zod';
import { QUESTION_TYPES, SUBJECTS } from '#src/domain/matching/index.ts';
import type { SurveyQuestion } from '#src/domain/surveys/queries.ts';
import { chipsOf } from '#src/domain/surveys/describe-question.ts';
import { basisOf } from '#src/domain/surveys/survey-fields.ts';
import { surveys as texts } from '#src/i18n/nl/surveys.ts';
import { say } from '#src/i18n/say.ts';
import type { EditField } from '#src/lib/edit-fields.ts';

const words = texts.question.fields;
export const MAX_OPTIONS = 50;
const MAX_LIST = 4000;
const MAX_CHIP = 60;

/** What can be said of one question: first what schools read, then what it is about. */
export function partsOfQuestion(items: readonly { id: string; label: string }[]): { title: string; intro: string; fields: EditField[] }[] {
  return [
    {
      title: '', intro: '',
      fields: [
        { kind: 'long-text', name: 'text', label: words.text, maxLength: 1000, rows: 3 },
        { kind: 'long-text', name: 'hint', label: words.hint, maxLength: 500, rows: 2 },
        { kind: 'choice', name: 'type', label: words.type, options: QUESTION_TYPES.map((value) => ({ value, label: texts.types[value] })), empty: 'text' },
        { kind: 'points', name: 'options', label: words.options, hint: words.optionsHint, maxLength: MAX_LIST, rows: 5 },
        { kind: 'points', name: 'rows', label: words.rows, hint: words.rowsHint, maxLength: MAX_LIST, rows: 4 },
        { kind: 'tick', name: 'required', label: words.required },
      ],
    },
    {
      title: texts.question.chipsTitle, intro: texts.question.chipsText,
      fields: [
        { kind: 'choice', name: 'subject', label: words.subject, options: SUBJECTS.map((value) => ({ value, label: say(texts.subjects, value) })), empty: null },
        { kind: 'choice', name: 'itemId', label: words.itemId, hint: words.itemIdHint, options: items.map(({ id, label }) => ({ value: id, label })), empty: null },
        { kind: 'text', name: 'population', label: words.population, hint: words.populationHint, maxLength: MAX_CHIP },
        { kind: 'text', name: 'measure', label: words.measure, hint: words.measureHint, maxLength: MAX_CHIP },
        { kind: 'text', name: 'period', label: words.period, hint: words.periodHint, maxLength: MAX_CHIP },
      ],
    },
  ];
}

/** What such a form holds once it is read. */
export const questionContent = z.object({
  text: z.string(), hint: z.string(), type: z.enum(QUESTION_TYPES), options: z.array(z.string()), rows: z.array(z.string()), required: z.boolean(),
  subject: z.string().nullable(), itemId: z.string().nullable(), population: z.string(), measure: z.string(), period: z.string(),
});
export type QuestionContent = z.infer<typeof questionContent>;

/** A question as its form shows it: with its chips, read or corrected. */
export function editedQuestion(question: SurveyQuestion): Record<string, unknown> {
  const { population, measure, period } = chipsOf(question);
  return { ...question, population, measure, period };
}

export const questionBasisOf = (question: SurveyQuestion): string => basisOf(partsOfQuestion([]).flatMap(({ fields }) => fields), editedQuestion(question));
