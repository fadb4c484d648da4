import type { QuestionType } from '#src/domain/matching/index.ts';
import type { Survey, SurveyQuestion } from '#src/domain/surveys/queries.ts';
import type { Day } from '#src/lib/time.ts';

export const NECESSITIES = ['mandatory', 'benefit', 'voluntary'] as const;
export type Necessity = (typeof NECESSITIES)[number];

/** How a survey stands today: what is planned has a period, what runs can be answered. */
export type SurveyStatus = 'draft' | 'planned' | 'running' | 'ended' | 'withdrawn' | 'merged';

/** A survey held elsewhere is sent by nobody here: it runs and ends by its own dates. */
export function statusOf(survey: Pick<Survey, 'state' | 'heldBy' | 'opensOn' | 'closesOn'>, today: Day): SurveyStatus {
  if (survey.state === 'withdrawn' || survey.state === 'merged') return survey.state;
  const isOver = survey.closesOn !== null && survey.closesOn < today;
  if (survey.state === 'closed' || (survey.state === 'open' && isOver)) return 'ended';
  if (survey.state === 'open') return survey.opensOn !== null && survey.opensOn > today ? 'planned' : 'running';
  if (survey.opensOn === null) return 'draft';
  if (survey.heldBy === 'elsewhere') return isOver ? 'ended' : survey.opensOn <= today ? 'running' : 'planned';
  // A period that went by without anything being sent plans nothing any more.
  return isOver ? 'draft' : 'planned';
}

/** What one answer costs somebody at a school, in minutes: reading, looking it up, writing. An estimate that its service can replace. */
const MINUTES: Readonly<Record<QuestionType, number>> = {
  'yes-no': 0.5, choice: 0.5, scale: 0.5, choices: 1, number: 1, amount: 1, date: 1, contact: 1, text: 2, table: 3,
};
const isType = (type: string): type is QuestionType => Object.hasOwn(MINUTES, type);
export const minutesOfQuestion = ({ type }: Pick<SurveyQuestion, 'type'>): number => (isType(type) ? MINUTES[type] : 1);

/** Minutes for one school: what its service says, else what its questions add up to, at least one. */
export function minutesOf(survey: Pick<Survey, 'minutes'>, questions: readonly Pick<SurveyQuestion, 'type'>[]): number {
  return survey.minutes ?? Math.max(1, Math.ceil(questions.reduce((sum, question) => sum + minutesOfQuestion(question), 0)));
}

/** Whether its questions may still change: until it is sent, and always while it is held elsewhere. */
export const canEdit = ({ state }: Pick<Survey, 'state'>): boolean => state === 'draft';

/** Minutes for a school that is not asked some of the questions, because their answer is known: in proportion, at least one. */
export function minutesWithout(survey: Pick<Survey, 'minutes'>, questions: readonly Pick<SurveyQuestion, 'id' | 'type'>[], spared: readonly string[]): number {
  const weight = (some: readonly Pick<SurveyQuestion, 'type'>[]) => some.reduce((sum, question) => sum + minutesOfQuestion(question), 0);
  const all = weight(questions);
  return all === 0 ? minutesOf(survey, questions) : Math.max(1, Math.ceil((minutesOf(survey, questions) * weight(questions.filter(({ id }) => !spared.includes(id)))) / all));
}
