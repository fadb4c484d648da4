import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { municipalityClosingDays, offerGrades, offerThemes, offerVersions, offers, serviceClosingDays, sessions } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import { createDraft } from '#src/domain/offers/drafts.ts';
import { type OfferDetails, offerDetails } from '#src/domain/offers/offer-details.ts';
import { nextSchoolYear, shiftPeriod, shiftSessions, shiftWorkDay } from '#src/domain/offers/shift-dates.ts';
import { inGradeOrder, isGrade } from '#src/domain/schools/index.ts';
import { copies as texts } from '#src/i18n/nl/copies.ts';
import type { Day, Instant } from '#src/lib/time.ts';

/** A published offer that has no successor in the next school year. */
export interface CopyableOffer {
  readonly id: string;
  readonly code: string;
  readonly serviceId: string;
  readonly schoolYear: string;
  readonly title: string;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
}

/**
 * The published offers of the services this person works for that can be copied to the next school year: without a copy
 * there, and without an offer there of the same code.
 */
export function listCopyableOffers(db: Db, actor: Actor, schoolYear?: string): CopyableOffer[] {
  if (actor.services.length === 0) return [];
  const own = inArray(offers.serviceId, [...actor.services]);
  const rows = db
    .select({ id: offers.id, code: offers.code, serviceId: offers.serviceId, schoolYear: offers.schoolYear, title: offerVersions.title, firstOn: offerVersions.firstOn, lastOn: offerVersions.lastOn })
    .from(offers)
    .innerJoin(offerVersions, eq(offerVersions.id, offers.currentVersionId))
    .where(and(eq(offers.state, 'published'), own, schoolYear === undefined ? undefined : eq(offers.schoolYear, schoolYear)))
    .orderBy(asc(offers.code))
    .all();
  const there = db.select({ copyOfId: offers.copyOfId, code: offers.code, schoolYear: offers.schoolYear }).from(offers).where(own).all();
  return rows.filter((row) => !there.some((other) => other.copyOfId === row.id || (other.code === row.code && other.schoolYear === nextSchoolYear(row.schoolYear))));
}

export type CopyOutcome = { kind: 'copied'; count: number; noDay: number } | { kind: 'refused'; reason: 'offers-missing' | 'already-applied' };

/**
 * Copies offers to the next school year as drafts, all or none: with all they say, their dates fifty-two weeks later and
 * off the days on which nobody is there, and with notes on what somebody should look at. What has a copy already is left
 * alone, so that a second press makes nothing. Refusals: nothing chosen, or nothing of it left to copy.
 */
export function copyOffers(db: Db, actor: Actor, ids: readonly string[], now: Instant): CopyOutcome {
  if (ids.length === 0) return { kind: 'refused', reason: 'offers-missing' };
  return write(db, (tx): CopyOutcome => {
    const chosen = listCopyableOffers(tx, actor).filter(({ id, serviceId }) => ids.includes(id) && worksAt(actor, serviceId));
    if (chosen.length === 0) return { kind: 'refused', reason: 'already-applied' };
    let noDay = 0;
    for (const offer of chosen) {
      const copy = copyOf(tx, offer);
      noDay += copy.noDay;
      const { content, notes } = copy;
      const outcome = createDraft(tx, actor, { serviceId: offer.serviceId, schoolYear: nextSchoolYear(offer.schoolYear), content, notes, copyOfId: offer.id, code: offer.code }, now);
      if (outcome.kind === 'created') record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-copied', subjectKind: 'offer', subjectId: outcome.offerId }, now);
    }
    return { kind: 'copied', count: chosen.length, noDay };
  });
}

/** What an offer will say next year, and what of it somebody should look at. */
function copyOf(db: Db, { id, serviceId, schoolYear }: CopyableOffer): { content: DraftContent; notes: string[]; noDay: number } {
  const version = db.select().from(offerVersions).innerJoin(offers, eq(offers.currentVersionId, offerVersions.id)).where(eq(offers.id, id)).get()?.offer_versions;
  if (!version) throw new Error(`offer ${id} has no version`);
  const grades = db.select({ grade: offerGrades.grade }).from(offerGrades).where(eq(offerGrades.versionId, version.id)).all().map(({ grade }) => grade);
  const themes = db.select({ theme: offerThemes.theme }).from(offerThemes).where(eq(offerThemes.versionId, version.id)).all().map(({ theme }) => theme);
  const dated = db.select().from(sessions).where(and(eq(sessions.offerId, id), eq(sessions.state, 'planned'))).orderBy(asc(sessions.startsAt)).all();
  const details = offerDetails.parse(version.details);
  const closed = closingDaysOf(db, serviceId);
  const year = nextSchoolYear(schoolYear);

  const shifted = shiftSessions(dated, year, closed);
  const periods = details.periods.map((period) => shiftPeriod(period, year));
  const days = dated.length > 0 ? shifted.flatMap(({ startsAt }) => startsAt.slice(0, 10)) : periods.flatMap(({ from, until }) => [from, until]);
  const whole = version.firstOn && version.lastOn ? shiftPeriod({ from: version.firstOn, until: version.lastOn }, year) : undefined;
  const workDay = (day: Day | null) => (day === null ? null : shiftWorkDay(day, closed));
  const content = draftContent.parse({
    ...version,
    grades: inGradeOrder(grades.filter(isGrade)),
    themes,
    firstOn: (days.length > 0 ? [...days].sort()[0] : whole?.from) ?? null,
    lastOn: (days.length > 0 ? [...days].sort().at(-1) : whole?.until) ?? null,
    opensOn: workDay(version.opensOn),
    closesOn: workDay(version.closesOn),
    decisionOn: workDay(version.decisionOn),
    details: { ...details, periods },
    sessions: dated.map(({ place, capacity }, index) => ({ id: null, place, capacity, startsAt: shifted[index]?.startsAt, endsAt: shifted[index]?.endsAt })),
  });

  const notes = [
    texts.copiedFrom(schoolYear),
    ...(version.firstOn || dated.length > 0 ? [texts.weeksLater] : []),
    ...dated.flatMap((session, index) => {
      const now = shifted[index];
      return now?.moved ? texts.moved[now.moved](session.startsAt, now.startsAt) : [];
    }),
    ...(version.priceCents !== null && version.priceCents > 0 ? [texts.checkPrice(version.priceCents)] : []),
    ...oldYearsIn(version, details, schoolYear).map(({ part, year: old }) => texts.oldYear(texts.parts[part], old)),
  ];
  return { content, notes, noDay: shifted.filter(({ moved }) => moved === 'no-day').length };
}

type TextPart = keyof typeof texts.parts;

/** The texts that still name a year of the old school year. */
export function oldYearsIn(version: { title: string; summary: string; keywords: string }, details: OfferDetails, schoolYear: string): { part: TextPart; year: string }[] {
  const said: Readonly<Record<TextPart, string>> = {
    title: version.title, summary: version.summary, keywords: version.keywords, description: details.description.join(' '), practical: details.practical.join(' '), preparation: details.preparation ?? '',
    accessible: details.accessible ?? '', goal: details.goal, when: details.when, grant: details.grantText ?? '', capacity: details.capacity, transport: details.transportText,
    extra: details.extra, questions: details.questions.map(({ label, hint, options }) => [label, hint, ...options].join(' ')).join(' '), attachments: details.attachments.map(({ name }) => name).join(' '),
  };
  const years = new RegExp(`(?<!\\d)(${schoolYear.slice(0, 4)}|${schoolYear.slice(5)})(?!\\d)`);
  return PARTS.flatMap((part) => {
    const year = years.exec(said[part])?.[0];
    return year ? [{ part, year }] : [];
  });
}

const isPart = (name: string): name is TextPart => Object.hasOwn(texts.parts, name);
const PARTS = Object.keys(texts.parts).filter(isPart);

/** Days on which the service or the whole municipality does not work. */
function closingDaysOf(db: Db, serviceId: string): ReadonlySet<Day> {
  const own = db.select({ day: serviceClosingDays.day }).from(serviceClosingDays).where(eq(serviceClosingDays.serviceId, serviceId)).all();
  const all = db.select({ day: municipalityClosingDays.day }).from(municipalityClosingDays).all();
  return new Set([...own, ...all].map(({ day }) => day));
}
