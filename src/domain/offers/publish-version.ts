import { randomUUID } from 'node:crypto';
import { and, eq, inArray, max, notInArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { offerGrades, offerThemes, offerVersions, offers, sessionPlaces, sessions } from '#db/schema/index.ts';
import { type BookingFormId, bookingFormOf, listSessions } from '#src/domain/bookings/index.ts';
import { type OfferDetails, offerDetails } from '#src/domain/offers/offer-details.ts';
import type { PricePer } from '#src/domain/offers/rules.ts';
import type { Grade } from '#src/domain/schools/index.ts';
import type { Day, Instant, LocalTime } from '#src/lib/time.ts';

/** Everything a service says of an offer when it publishes it. */
export interface OfferContent {
  readonly title: string;
  readonly summary: string;
  readonly bookingMode?: 'here' | 'elsewhere' | 'none';
  readonly externalUrl?: string;
  readonly bookingForm: BookingFormId;
  readonly place: 'at-school' | 'away' | 'online' | 'none';
  readonly themes: readonly string[];
  readonly grades: readonly Grade[];
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
  readonly priceCents: number | null;
  readonly pricePer: PricePer;
  readonly allocation: 'order' | 'draw' | 'consultation' | 'everyone' | 'jury';
  readonly decisionOn: Day | null;
  readonly leadDays: number;
  readonly details: Partial<OfferDetails>;
  readonly terms: unknown;
  readonly keywords: string;
  /** The dated sessions; one that has the id of a session that exists is that session, changed. */
  readonly sessions: readonly { id?: string | null; startsAt: LocalTime; endsAt: LocalTime; place: string; capacity: number }[];
}

/**
 * Writes down what an offer says from now on, as its next version, inside the caller's transaction. The terms must be
 * those of its booking form. Sessions that are not named any more go; one that somebody has a place in is kept as
 * cancelled, so that nothing points to nothing. The version before keeps the sessions as they were. Lines keep the version
 * they were made under: what a change means for them is decided by who knows them (`requests`).
 */
export function publishVersion(tx: Db, offerId: string, content: OfferContent, now: Instant): void {
  const versionId = randomUUID();
  keepSessionsOfBefore(tx, offerId);
  const last = tx.select({ number: max(offerVersions.number) }).from(offerVersions).where(eq(offerVersions.offerId, offerId)).get();
  tx.insert(offerVersions)
    .values({
      id: versionId,
      offerId,
      number: (last?.number ?? 0) + 1,
      publishedAt: now,
      title: content.title,
      summary: content.summary,
      bookingMode: content.bookingMode ?? 'here',
      externalUrl: content.externalUrl ?? '',
      bookingForm: content.bookingForm,
      place: content.place,
      firstOn: content.firstOn,
      lastOn: content.lastOn,
      opensOn: content.opensOn,
      closesOn: content.closesOn,
      priceCents: content.priceCents,
      pricePer: content.pricePer,
      allocation: content.allocation,
      decisionOn: content.decisionOn,
      leadDays: content.leadDays,
      details: offerDetails.parse(content.details),
      // What is not asked for here needs no terms to ask it by.
      terms: (content.bookingMode ?? 'here') === 'here' ? bookingFormOf(content.bookingForm).readTerms(content.terms) : content.terms,
      keywords: content.keywords,
    })
    .run();
  for (const grade of content.grades) tx.insert(offerGrades).values({ versionId, grade }).run();
  for (const theme of content.themes) tx.insert(offerThemes).values({ versionId, theme }).run();
  tx.update(offers).set({ currentVersionId: versionId, state: 'published', publishOn: null, changedAt: now }).where(eq(offers.id, offerId)).run();
  settleSessions(tx, offerId, content.sessions);
}

/** From now on the sessions of this offer are those of another version: the one that goes remembers what it said of them. */
function keepSessionsOfBefore(tx: Db, offerId: string): void {
  const offer = tx.select({ versionId: offers.currentVersionId }).from(offers).where(eq(offers.id, offerId)).get();
  if (!offer?.versionId) return;
  const sessions = listSessions(tx, [offerId]).map(({ id, startsAt, endsAt, place, capacity, cancelled }) => ({ id, startsAt, endsAt, place, capacity, cancelled }));
  tx.update(offerVersions).set({ sessions }).where(eq(offerVersions.id, offer.versionId)).run();
}

function settleSessions(tx: Db, offerId: string, wanted: OfferContent['sessions']): void {
  const kept = wanted.flatMap(({ id }) => id ?? []);
  const gone = tx.select({ id: sessions.id }).from(sessions).where(and(eq(sessions.offerId, offerId), notInArray(sessions.id, kept))).all().map(({ id }) => id);
  const used = tx.select({ id: sessionPlaces.sessionId }).from(sessionPlaces).where(inArray(sessionPlaces.sessionId, gone)).all().map(({ id }) => id);
  tx.update(sessions).set({ state: 'cancelled' }).where(inArray(sessions.id, used)).run();
  tx.delete(sessions).where(and(inArray(sessions.id, gone), notInArray(sessions.id, used))).run();
  for (const { id, ...session } of wanted) {
    if (id) tx.update(sessions).set(session).where(and(eq(sessions.id, id), eq(sessions.offerId, offerId))).run();
    else tx.insert(sessions).values({ id: randomUUID(), offerId, ...session }).run();
  }
}
