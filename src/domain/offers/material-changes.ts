import type { Offer } from '#src/domain/offers/queries.ts';
import type { Grade } from '#src/domain/schools/index.ts';
import type { Day, LocalTime } from '#src/lib/time.ts';

/** What an offer costs a school, or what a school gets for it. */
export interface Price {
  readonly priceCents: number | null;
  readonly pricePer: string;
  readonly turns: number | null;
  readonly tariffs: readonly { readonly for: string; readonly cents: number }[];
  readonly grantText: string | null;
}

export interface SessionTime {
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}
export interface Period {
  readonly from: Day;
  readonly until: Day;
}
export interface Place {
  readonly place: Offer['place'];
  readonly location: string;
}

/**
 * One thing of an offer that is no longer what a school said yes to. What carries a session concerns only who sits in it or
 * waits for it; a session whose moment is null afterwards fell away. The rest concerns everyone who asked the offer.
 */
export type MaterialChange =
  | { readonly what: 'moment'; readonly sessionId: string; readonly before: SessionTime; readonly after: SessionTime | null }
  | { readonly what: 'moment'; readonly sessionId: null; readonly before: readonly Period[]; readonly after: readonly Period[] }
  | { readonly what: 'place'; readonly sessionId: string; readonly before: string; readonly after: string }
  | { readonly what: 'place'; readonly sessionId: null; readonly before: Place; readonly after: Place }
  | { readonly what: 'price'; readonly sessionId: null; readonly before: Price; readonly after: Price }
  | { readonly what: 'grades'; readonly sessionId: null; readonly before: readonly Grade[]; readonly after: readonly Grade[] };

/**
 * What differs between two versions of an offer that a school agreed to: moment, place, price and grades (domain-model.md,
 * invariant 4). A cheaper price is a change too: a school counts with what it was told. A new session, more or fewer places,
 * a wider period, texts, terms of asking and the cost category are not: for those nobody has to say yes again.
 */
export function materialChangesBetween(before: Offer, after: Offer): MaterialChange[] {
  return [...sessionChanges(before, after), ...periodChange(before, after), ...placeChange(before, after), ...priceChange(before, after), ...gradesChange(before, after)];
}

function sessionChanges(before: Offer, after: Offer): MaterialChange[] {
  return before.sessions.filter(({ cancelled }) => !cancelled).flatMap((session): MaterialChange[] => {
    const { id: sessionId, startsAt, endsAt, place } = session;
    const now = after.sessions.find(({ id }) => id === sessionId);
    const was: SessionTime = { startsAt, endsAt };
    if (!now || now.cancelled) return [{ what: 'moment', sessionId, before: was, after: null }];
    return [
      ...(now.startsAt === startsAt && now.endsAt === endsAt ? [] : [{ what: 'moment' as const, sessionId, before: was, after: { startsAt: now.startsAt, endsAt: now.endsAt } }]),
      ...(now.place === place ? [] : [{ what: 'place' as const, sessionId, before: place, after: now.place }]),
    ];
  });
}

/** Where sessions are dated, they are the moment; an event is on its day; everything else happens some time in its period. */
function periodChange(before: Offer, after: Offer): MaterialChange[] {
  if (before.bookingForm === 'vaste_sessie' && after.bookingForm === 'vaste_sessie') return [];
  const [was, is] = [periodsOf(before), periodsOf(after)];
  const isSame = before.bookingForm === 'evenement' || after.bookingForm === 'evenement' ? asText(was) === asText(is) : was.every((period) => liesIn(period, is));
  return isSame ? [] : [{ what: 'moment', sessionId: null, before: was, after: is }];
}

/** An offer without days can be had the whole year: nothing is outside it. */
const ALWAYS: readonly Period[] = [{ from: '0000-01-01', until: '9999-12-31' }];

function periodsOf({ firstOn, lastOn, details, bookingForm }: Offer): readonly Period[] {
  if (details.periods.length > 0 && bookingForm !== 'evenement') return [...details.periods].sort((a, b) => a.from.localeCompare(b.from));
  return firstOn === null && lastOn === null ? ALWAYS : [{ from: firstOn ?? '0000-01-01', until: lastOn ?? '9999-12-31' }];
}

const liesIn = ({ from, until }: Period, periods: readonly Period[]): boolean => periods.some((period) => period.from <= from && until <= period.until);

function placeChange(before: Offer, after: Offer): MaterialChange[] {
  const [was, is] = [before, after].map(({ place, details }) => ({ place, location: details.location.trim() }));
  if (!was || !is || (was.place === is.place && was.location === is.location)) return [];
  return [{ what: 'place', sessionId: null, before: was, after: is }];
}

function priceChange(before: Offer, after: Offer): MaterialChange[] {
  const [was, is] = [priceOf(before), priceOf(after)];
  return asText(was) === asText(is) ? [] : [{ what: 'price', sessionId: null, before: was, after: is }];
}

/** Free is free, however it is written; turns count only where a turn has its price. */
export function priceOf({ priceCents, pricePer, grantText, details: { tariffs, turns } }: Offer): Price {
  const isFree = pricePer === 'free' || priceCents === 0;
  return {
    priceCents: isFree ? 0 : priceCents,
    pricePer: isFree ? 'free' : priceCents === null ? '' : pricePer,
    turns: pricePer === 'pupil-per-turn' && !isFree ? turns : null,
    tariffs: tariffs.map((tariff) => ({ for: tariff.for, cents: tariff.cents })),
    grantText,
  };
}

function gradesChange(before: Offer, after: Offer): MaterialChange[] {
  const isSame = before.grades.length === after.grades.length && before.grades.every((grade) => after.grades.includes(grade));
  return isSame ? [] : [{ what: 'grades', sessionId: null, before: before.grades, after: after.grades }];
}

const asText = (value: unknown): string => JSON.stringify(value);

/** Whether a change says something to a line that has these sessions: those it sits in, waits for, or named as a choice. */
export const concerns = ({ sessionId }: MaterialChange, sessionIds: readonly string[]): boolean => sessionId === null || sessionIds.includes(sessionId);

/** Parts of an offer that are told but change nothing for who has it: what people call them is in the texts. */
export const NOTED_PARTS = ['texts', 'sessions', 'asking', 'capacity', 'terms', 'period', 'themes', 'contact', 'attachments', 'costs'] as const;
export type NotedPart = (typeof NOTED_PARTS)[number];

/** What else differs between two versions, in parts: for the history of versions, which says every change. */
export function notedChangesBetween(before: Offer, after: Offer): NotedPart[] {
  const differs: Readonly<Record<NotedPart, (offer: Offer) => unknown>> = {
    texts: ({ title, summary, details: d }) => [title, summary, d.description, d.practical, d.preparation, d.accessible, d.goal, d.subjects, d.duration, d.when, d.transportText, d.registrationText, d.extra],
    sessions: ({ sessions }) => sessions.flatMap(({ id, cancelled }) => (cancelled || before.sessions.some((known) => known.id === id) ? [] : [id])),
    asking: ({ opensOn, closesOn, leadDays, decisionOn, allocation, bookingForm, details }) => [opensOn, closesOn, leadDays, decisionOn, allocation, bookingForm, details.questions],
    capacity: ({ details, sessions }) => [details.capacity, sessions.flatMap(({ id, capacity }) => (before.sessions.some((known) => known.id === id) && after.sessions.some((known) => known.id === id) ? [[id, capacity]] : []))],
    terms: ({ terms }) => terms,
    period: ({ firstOn, lastOn, details }) => [firstOn, lastOn, details.periods],
    themes: ({ themes }) => [...themes].sort(),
    contact: ({ details }) => details.contact,
    attachments: ({ details }) => [details.picture, details.attachments],
    costs: ({ details }) => [details.costCategory, details.benefit, details.transport],
  };
  const saidAlready = periodChange(before, after).length > 0 ? ['period'] : [];
  return NOTED_PARTS.filter((part) => !saidAlready.includes(part) && asText(differs[part](before)) !== asText(differs[part](after)));
}
