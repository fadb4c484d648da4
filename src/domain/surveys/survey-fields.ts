import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { School } from '#src/domain/schools/index.ts';
import type { Survey } from '#src/domain/surveys/queries.ts';
import { register } from '#src/i18n/nl/register.ts';
import { surveys as texts } from '#src/i18n/nl/surveys.ts';
import { say } from '#src/i18n/say.ts';
import { type EditField, pathOf } from '#src/lib/edit-fields.ts';
import { shortDay } from '#src/lib/dates-nl.ts';

const words = texts.details.fields;
const MOST_ANSWERS = 999;

/** What a service says of its survey, beside the questions and what is asked at sending. */
export function partsOfSurvey(schools: readonly School[]): { title: string; fields: EditField[]; folded: boolean }[] {
  const levels = [...new Set(schools.map(({ level }) => level))];
  return [
    {
      title: '', folded: false,
      fields: [
        { kind: 'text', name: 'title', label: words.title, maxLength: 120 },
        { kind: 'long-text', name: 'purpose', label: words.purpose, hint: words.purposeHint, maxLength: 600, rows: 3 },
        { kind: 'day', name: 'opensOn', label: words.opensOn },
        { kind: 'day', name: 'closesOn', label: words.closesOn },
        { kind: 'day', name: 'referenceOn', label: words.referenceOn, hint: words.referenceOnHint },
        { kind: 'ticks', name: 'levels', label: words.levels, hint: words.levelsHint, options: levels.map((value) => ({ value, label: say(register.levels, value) })) },
      ],
    },
    {
      title: texts.details.moreTitle, folded: true,
      fields: [{ kind: 'ticks', name: 'schoolIds', label: words.schoolIds, hint: words.schoolIdsHint, options: schools.map(({ id, name }) => ({ value: id, label: name })) }],
    },
    {
      title: texts.details.where, folded: true,
      fields: [
        { kind: 'choice', name: 'heldBy', label: words.heldBy, options: [{ value: 'portal', label: words.portal }, { value: 'elsewhere', label: words.elsewhere }], empty: 'portal', open: true },
        { kind: 'text', name: 'heldAt', label: words.heldAt, hint: words.heldAtHint, maxLength: 300 },
        { kind: 'number', name: 'answeredElsewhere', label: words.answeredElsewhere, min: 0, max: MOST_ANSWERS },
      ],
    },
  ];
}

/** What such a form holds once it is read. */
export const surveyContent = z.object({
  title: z.string(), purpose: z.string(), opensOn: z.string().nullable(), closesOn: z.string().nullable(), referenceOn: z.string().nullable(),
  levels: z.array(z.string()), schoolIds: z.array(z.string()), heldBy: z.enum(['portal', 'elsewhere']), heldAt: z.string(), answeredElsewhere: z.number().nullable(),
});
export type SurveyContent = z.infer<typeof surveyContent>;

export const SAY = { day: shortDay, yes: texts.details.yes, no: texts.details.no };

/** From what a form was made: what is stored under its fields, as one word. Changes to anything else never stand in its way. */
export const basisOf = (fields: readonly EditField[], stored: unknown): string =>
  createHash('sha256').update(JSON.stringify(fields.map(({ name }) => pathOf(stored, name) ?? null))).digest('base64url').slice(0, 16);

export const surveyBasisOf = (survey: Survey, schools: readonly School[]): string => basisOf(partsOfSurvey(schools).flatMap(({ fields }) => fields), survey);
