import { bookingFormOf } from '#src/domain/bookings/index.ts';
import { holidayOn } from '#src/domain/calendar/index.ts';
import type { DraftContent } from '#src/domain/offers/draft-content.ts';
import type { Step } from '#src/domain/offers/steps.ts';
import { billLevelOf } from '#src/domain/schools/index.ts';
import { daysNamedIn } from '#src/lib/dates-nl.ts';
import { type Day, weekdayOf } from '#src/lib/time.ts';

/** Something a service should look at before it publishes. What is missing keeps an offer from being published; what is odd never does. */
export interface Finding {
  readonly kind: 'missing' | 'odd';
  readonly step: Step;
  readonly word: FindingWord;
  /** What the sentence needs: days, moments, names. */
  readonly details: readonly string[];
}

export type MissingWord = 'title' | 'summary' | 'grades' | 'booking-form' | 'sessions' | 'periods' | 'days' | 'term' | 'price' | 'external-url' | 'contact';
export type OddWord =
  | 'no-theme' | 'no-place' | 'sharp-category' | 'secondary-category' | 'free-category' | 'session-in-holiday' | 'session-in-weekend' | 'session-wednesday-afternoon' | 'session-ends-early'
  | 'session-outside-year' | 'session-too-small' | 'past' | 'period-ends-early' | 'period-outside-year' | 'day-in-holiday' | 'day-in-weekend' | 'opens-after-closes' | 'closes-after-date'
  | 'decision-before-closing' | 'decision-missing' | 'when-in-words' | 'question-without-options' | 'group-limits' | 'network-price' | 'free-site';
export type FindingWord = MissingWord | OddWord;

export interface CheckContext {
  readonly schoolYear: string;
  readonly today: Day;
  /** The mailbox of the service, which an offer without one of its own falls back on. */
  readonly serviceEmail: string;
  /** Sites that have a free half day of their own on a moment of this offer. */
  readonly freeSites: readonly { readonly day: Day; readonly part: 'morning' | 'afternoon'; readonly sites: readonly string[] }[];
}

const WEDNESDAY = 3;
const SATURDAY = 6;
const NOON = '12:30';

/** What of an offer is still missing, and what looks odd, in the order of the steps; the missing first. */
export function checkDraft(content: DraftContent, context: CheckContext): Finding[] {
  return [...missingIn(content, context), ...oddIn(content, context)];
}

/** Required of an offer (`domain-model.md`): title, one paragraph, for whom, when or how, price unless free, whom to ask. */
function missingIn(content: DraftContent, { serviceEmail }: CheckContext): Finding[] {
  const found: Finding[] = [];
  const miss = (step: Step, word: MissingWord, ...details: string[]) => found.push({ kind: 'missing', step, word, details });
  const form = content.bookingForm ? bookingFormOf(content.bookingForm) : undefined;
  const isHere = content.bookingMode === 'here';

  if (content.title === '') miss('what', 'title');
  if (content.summary === '') miss('what', 'summary');
  if (!form) miss('what', 'booking-form');
  if (content.bookingMode === 'elsewhere' && content.externalUrl === '') miss('what', 'external-url');
  if (content.grades.length === 0) miss('who', 'grades');
  if (form && isHere) {
    if (form.dated === 'sessions' && content.sessions.length === 0) miss('when', 'sessions');
    if (form.dated === 'periods' && content.details.periods.length === 0) miss('when', 'periods');
    if (form.dated === 'days' && content.details.periods.length === 0) miss('when', 'days');
    const missing = form.missingTerms(content.terms);
    for (const field of form.termFields) if (missing.includes(field.name)) miss(field.step, 'term', field.label);
  }
  if (content.pricePer !== 'free' && content.priceCents === null) miss('price', 'price');
  if (content.details.contact.email === '' && serviceEmail === '') miss('questions', 'contact');
  return found.sort((a, b) => ORDER[a.step] - ORDER[b.step]);
}

const ORDER: Readonly<Record<Step, number>> = { what: 0, who: 1, when: 2, price: 3, questions: 4 };

function oddIn(content: DraftContent, context: CheckContext): Finding[] {
  const found: Finding[] = [];
  const odd = (step: Step, word: OddWord, ...details: string[]) => found.push({ kind: 'odd', step, word, details });

  if (content.themes.length === 0) odd('what', 'no-theme');
  if (content.place === null) odd('what', 'no-place');
  const form = content.bookingForm ? bookingFormOf(content.bookingForm) : undefined;
  if (form?.dated === 'sessions') oddSessions(content, context, odd);
  else oddPeriods(content, context, form?.dated === 'days', odd);
  const other = otherDayIn(content);
  if (other !== undefined) odd('when', 'when-in-words', content.details.when, other);
  for (const { day, part, sites } of context.freeSites) if (sites.length > 0) odd('when', 'free-site', day, part, ...sites);
  if (content.bookingMode === 'here') oddWindow(content, odd);
  oddPrice(content, odd);
  for (const { label, kind, options } of content.details.questions) if (kind === 'choice' && options.length < 2) odd('questions', 'question-without-options', label);
  return found;
}

type Odd = (step: Step, word: OddWord, ...details: string[]) => void;

function oddSessions({ sessions, terms }: DraftContent, { schoolYear, today }: CheckContext, odd: Odd): void {
  const { minGroup, maxGroup } = groupLimitsOf(terms);
  if (maxGroup !== null && maxGroup < minGroup) odd('who', 'group-limits', String(minGroup), String(maxGroup));
  for (const { startsAt, endsAt, capacity } of sessions) {
    const day = startsAt.slice(0, 10);
    const holiday = holidayOn(day);
    if (holiday) odd('when', 'session-in-holiday', startsAt, holiday);
    else if (weekdayOf(day) >= SATURDAY) odd('when', 'session-in-weekend', startsAt);
    else if (weekdayOf(day) === WEDNESDAY && startsAt.slice(11) >= NOON) odd('when', 'session-wednesday-afternoon', startsAt);
    if (endsAt <= startsAt) odd('when', 'session-ends-early', startsAt);
    if (isOutside(day, schoolYear)) odd('when', 'session-outside-year', startsAt, schoolYear);
    else if (day < today) odd('when', 'past', day);
    if (capacity < minGroup) odd('when', 'session-too-small', startsAt, String(capacity), String(minGroup));
  }
}

function oddPeriods({ details }: DraftContent, { schoolYear, today }: CheckContext, areDays: boolean, odd: Odd): void {
  for (const { from, until } of details.periods) {
    if (until < from) odd('when', 'period-ends-early', from, until);
    if (isOutside(from, schoolYear) || isOutside(until, schoolYear)) odd('when', 'period-outside-year', from, until, schoolYear);
    else if (until < today) odd('when', 'past', until);
    if (!areDays) continue;
    const holiday = holidayOn(from);
    if (holiday) odd('when', 'day-in-holiday', from, holiday);
    else if (weekdayOf(from) >= SATURDAY) odd('when', 'day-in-weekend', from);
  }
}

function oddWindow({ opensOn, closesOn, lastOn, firstOn, decisionOn, allocation }: DraftContent, odd: Odd): void {
  if (opensOn && closesOn && opensOn > closesOn) odd('when', 'opens-after-closes', opensOn, closesOn);
  const day = lastOn ?? firstOn;
  if (closesOn && day && closesOn > day) odd('when', 'closes-after-date', closesOn, day);
  const isDecided = ['draw', 'jury', 'consultation'].includes(allocation);
  if (isDecided && decisionOn === null) odd('when', 'decision-missing');
  if (isDecided && decisionOn && closesOn && decisionOn < closesOn) odd('when', 'decision-before-closing', decisionOn, closesOn);
}

/** Words by which a price tells schools apart by who runs them. */
const NETWORKS = /\b(eigen (scholen|school)|gemeente(lijke )?(scholen|school)|stedelijke? (scholen|school)|GO!|vrije? (scholen|school|net)|officieel|onderwijsnet|netten?\b|katholieke? (scholen|school))/i;

function oddPrice({ pricePer, priceCents, grades, details }: DraftContent, odd: Odd): void {
  const isPaid = pricePer !== 'free' && priceCents !== null && priceCents > 0;
  const isProtected = grades.some((grade) => billLevelOf(grade) !== undefined);
  if (isPaid && isProtected && (details.costCategory === 'free' || details.costCategory === 'secondary')) odd('price', 'sharp-category');
  if (isPaid && grades.length > 0 && !isProtected && details.costCategory !== 'secondary') odd('price', 'secondary-category');
  if (!isPaid && details.costCategory !== 'free' && details.grantText === null && pricePer === 'free') odd('price', 'free-category');
  // Sociale voordelen (flanders.md 2.3): what a municipality gives its own schools it gives to the others that ask.
  const named = [...details.tariffs.map((tariff) => tariff.for), details.transportText, details.grantText ?? ''].find((text) => NETWORKS.test(text));
  if (named !== undefined) odd('price', 'network-price', named);
}

/** A day that the service wrote in its own words and that lies outside the days it filled in: left over from a copy, mostly. */
function otherDayIn({ details, firstOn, lastOn }: DraftContent): string | undefined {
  if (firstOn === null || lastOn === null) return undefined;
  return daysNamedIn(details.when).find(({ day }) => day < firstOn || day > lastOn)?.written;
}

const isOutside = (day: Day, schoolYear: string): boolean => day < `${schoolYear.slice(0, 4)}-09-01` || day > `${schoolYear.slice(5)}-08-31`;

function groupLimitsOf(terms: unknown): { minGroup: number; maxGroup: number | null } {
  const known: Readonly<Record<string, unknown>> = typeof terms === 'object' && terms !== null ? { ...terms } : {};
  return {
    minGroup: typeof known['minGroup'] === 'number' ? known['minGroup'] : 1,
    maxGroup: typeof known['maxGroup'] === 'number' ? known['maxGroup'] : null,
  };
}

/** The half days on which this offer takes place on a fixed moment: what schools' free half days are asked for. */
export function halfDaysOf(content: DraftContent): { day: Day; part: 'morning' | 'afternoon' }[] {
  const dated = content.bookingForm ? bookingFormOf(content.bookingForm).dated : 'free';
  if (dated === 'sessions') return content.sessions.map(({ startsAt }) => ({ day: startsAt.slice(0, 10), part: startsAt.slice(11) < NOON ? 'morning' : 'afternoon' }));
  return dated === 'days' ? content.details.periods.flatMap(({ from }) => [{ day: from, part: 'morning' as const }, { day: from, part: 'afternoon' as const }]) : [];
}

