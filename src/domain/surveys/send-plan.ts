import { isSchoolDay } from '#src/domain/calendar/index.ts';
import type { Survey } from '#src/domain/surveys/queries.ts';
import { NECESSITIES, type Necessity } from '#src/domain/surveys/rules.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Day, addDays, isDay } from '#src/lib/time.ts';
import { type Errors, type Values, first, wholeNumber } from '#src/lib/values.ts';

/** How a survey goes out: what schools read above it, when, and to whom. */
export interface SendPlan {
  readonly necessity: Necessity | null;
  /** The law it rests on, or what it brings. */
  readonly necessityText: string;
  readonly purpose: string;
  /** For one school; null is what the questions add up to. */
  readonly minutes: number | null;
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
  readonly referenceOn: Day | null;
  readonly levels: readonly string[];
  readonly schoolIds: readonly string[];
}

export const planOf = ({ necessity, necessityText, purpose, minutes, opensOn, closesOn, referenceOn, levels, schoolIds }: Survey): SendPlan => ({
  necessity, necessityText, purpose, minutes, opensOn, closesOn, referenceOn, levels, schoolIds,
});

/** What the form was made from: who sends it says it again, and a plan that somebody else changed meanwhile is not written over. */
export const basisOfPlan = (survey: Survey): string => hashOf(JSON.stringify(planOf(survey))).slice(0, 22);

/** How a plan stands in its form. */
export const typedPlan = (plan: SendPlan): Record<string, string | number | readonly string[] | null> => ({
  necessity: plan.necessity, law: plan.necessity === 'mandatory' ? plan.necessityText : '', benefit: plan.necessity === 'benefit' ? plan.necessityText : '',
  purpose: plan.purpose, minutes: plan.minutes, opensOn: plan.opensOn, closesOn: plan.closesOn, referenceOn: plan.referenceOn, levels: plan.levels, schools: plan.schoolIds,
});

const MAX_MINUTES = 480;
const MAX_TEXT = 500;
const isNecessity = (text: string): text is Necessity => NECESSITIES.some((known) => known === text);

/** Reads what was typed, blanks as blanks; an error is only what cannot be read, or may not stand there. */
export function readPlan(values: Values, known: { readonly levels: readonly string[]; readonly schoolIds: readonly string[] }): { plan: SendPlan; errors: Errors } {
  const errors: Record<string, string> = {};
  const text = (name: string) => {
    const typed = first(values, name);
    if (typed.length > MAX_TEXT) errors[name] = 'text-too-long';
    else if (looksLikeNationalNumber(typed)) errors[name] = 'national-number';
    return typed;
  };
  const day = (name: string) => {
    const typed = first(values, name);
    if (typed !== '' && !isDay(typed)) errors[name] = 'date-wrong';
    return isDay(typed) ? typed : null;
  };
  const typedMinutes = first(values, 'minutes');
  const minutes = wholeNumber(typedMinutes);
  if (typedMinutes !== '' && (minutes === undefined || minutes < 1 || minutes > MAX_MINUTES)) errors['minutes'] = 'number-out-of-range';
  const chosen = first(values, 'necessity');
  const necessity = isNecessity(chosen) ? chosen : null;
  const [law, benefit] = [text('law'), text('benefit')];
  const plan: SendPlan = {
    necessity, necessityText: necessity === 'mandatory' ? law : necessity === 'benefit' ? benefit : '', purpose: text('purpose'), minutes: minutes ?? null,
    opensOn: day('opensOn'), closesOn: day('closesOn'), referenceOn: day('referenceOn'),
    levels: (values['levels'] ?? []).filter((level) => known.levels.includes(level)), schoolIds: (values['schools'] ?? []).filter((id) => known.schoolIds.includes(id)),
  };
  return { plan, errors };
}

/** What is missing in a plan, each with the field it is missing in. */
export type PlanGap = { readonly field: string; readonly reason: PlanReason };
export type PlanReason =
  | 'necessity-missing' | 'law-missing' | 'benefit-missing' | 'purpose-missing' | 'opens-missing' | 'closes-missing' | 'period-past' | 'period-turned' | 'period-in-holiday' | 'period-too-short';

/** Fewer days with lessons than this is no time to ask a colleague. */
const MIN_SCHOOL_DAYS = 5;

/**
 * What must be said before schools are asked: whether they must answer and why, what it is for, and when they can. The
 * first and the last day are days with lessons (no weekend, holiday or free day of all schools), with five such days at least.
 */
export function gapsIn(plan: SendPlan, today: Day): PlanGap[] {
  const gaps: PlanGap[] = [];
  const gap = (field: string, reason: PlanReason) => gaps.push({ field, reason });
  if (plan.necessity === null) gap('necessity', 'necessity-missing');
  if (plan.necessity === 'mandatory' && plan.necessityText === '') gap('law', 'law-missing');
  if (plan.necessity === 'benefit' && plan.necessityText === '') gap('benefit', 'benefit-missing');
  if (plan.purpose === '') gap('purpose', 'purpose-missing');
  const { opensOn, closesOn } = plan;
  if (opensOn === null) gap('opensOn', 'opens-missing');
  if (closesOn === null) gap('closesOn', 'closes-missing');
  if (opensOn === null || closesOn === null) return gaps;

  const from = opensOn < today ? today : opensOn;
  if (closesOn < opensOn) gap('closesOn', 'period-turned');
  else if (closesOn < today) gap('closesOn', 'period-past');
  else {
    if (opensOn >= today && !isSchoolDay(from)) gap('opensOn', 'period-in-holiday');
    if (!isSchoolDay(closesOn)) gap('closesOn', 'period-in-holiday');
    else if (!hasSchoolDays(from, closesOn, MIN_SCHOOL_DAYS)) gap('closesOn', 'period-too-short');
  }
  return gaps;
}

/** Whether so many days with lessons lie between these, both counted. */
function hasSchoolDays(from: Day, until: Day, wanted: number): boolean {
  let count = 0;
  for (let day = from; day <= until && count < wanted; day = addDays(day, 1)) if (isSchoolDay(day)) count += 1;
  return count >= wanted;
}
