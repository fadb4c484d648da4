import { type AnswerValue, wordOfAnswer } from '#src/domain/facts/index.ts';
import type { Survey } from '#src/domain/surveys/queries.ts';
import { statusOf } from '#src/domain/surveys/rules.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { type Day, addDays, dayOf } from '#src/lib/time.ts';

/** How a survey stands for a school that is asked: it opens later, can be answered, or can only be read. */
export type Phase = 'planned' | 'open' | 'ended' | 'withdrawn';

type Standing = Pick<Survey, 'state' | 'heldBy' | 'opensOn' | 'closesOn' | 'closedAt'>;

/** Nothing while it is not sent, when it is held elsewhere, or when it became part of another. */
export function phaseOf(survey: Standing, today: Day): Phase | undefined {
  if (survey.heldBy !== 'portal' || survey.state === 'draft') return undefined;
  const status = statusOf(survey, today);
  if (status === 'running') return 'open';
  return status === 'planned' || status === 'ended' || status === 'withdrawn' ? status : undefined;
}

/** How long the link of a mail can still be read after the survey closed. */
const LINK_DAYS = 30;

/** The last day on which the link of a mail opens this survey; nothing while nobody said when it closes. */
export function linkWorksUntil({ closedAt, closesOn }: Pick<Survey, 'closedAt' | 'closesOn'>): Day | undefined {
  const closedOn = closedAt ? dayOf(closedAt) : closesOn;
  return closedOn ? addDays(closedOn, LINK_DAYS) : undefined;
}

/** What stands for one question: an answer, and whether the school says that it gave this before (and where). */
export interface AnswerState {
  readonly value: AnswerValue | null;
  readonly given: boolean;
  readonly where: string;
}

export const NOTHING: AnswerState = { value: null, given: false, where: '' };

export const isAnswered = ({ value, given }: AnswerState): boolean => value !== null || given;

/** What a field was made from. Who saves says it again: a field that reads as it did then was not touched (R7). */
export const basisOfAnswer = ({ value, given, where }: AnswerState): string => hashOf(JSON.stringify([wordOfAnswer(value), given, given ? where : ''])).slice(0, 22);

/**
 * What happens with one field of a form that several people of a school have open. What this person did not touch stays as
 * a colleague left it; what he did is written when it still is what his form was made from; else both are shown.
 */
export type FieldMerge = 'same' | 'untouched' | 'write' | 'clash';

export function fieldMergeOf(typed: AnswerState, basis: string, stands: AnswerState): FieldMerge {
  const [own, now] = [basisOfAnswer(typed), basisOfAnswer(stands)];
  if (own === now) return 'same';
  if (own === basis) return 'untouched';
  return now === basis ? 'write' : 'clash';
}
