import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { offerGrades, offerThemes, offerVersions, offers, sessions } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type BookingFormId, bookingFormOf } from '#src/domain/bookings/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type OfferDetails, offerDetails } from '#src/domain/offers/offer-details.ts';
import type { PricePer } from '#src/domain/offers/rules.ts';
import type { Grade } from '#src/domain/schools/index.ts';
import type { Day, Instant, LocalTime } from '#src/lib/time.ts';

/** Everything a service says of an offer when it publishes it. */
export interface OfferContent {
  readonly title: string;
  readonly summary: string;
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
  readonly sessions: readonly { startsAt: LocalTime; endsAt: LocalTime; place: string; capacity: number }[];
}

/** Puts a new offer in the catalogue with its first version and its sessions. The terms must be those of its booking form. */
export function publishOffer(
  db: Db, actor: Actor, offer: { code: string; schoolYear: string; slug: string; serviceId: string }, content: OfferContent, now: Instant,
): string {
  return write(db, (tx): string => {
    const id = randomUUID();
    const versionId = randomUUID();
    tx.insert(offers).values({ id, ...offer, state: 'published', changedAt: now }).run();
    tx.insert(offerVersions)
      .values({
        id: versionId,
        offerId: id,
        number: 1,
        publishedAt: now,
        title: content.title,
        summary: content.summary,
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
        terms: bookingFormOf(content.bookingForm).readTerms(content.terms),
        keywords: content.keywords,
      })
      .run();
    for (const grade of content.grades) tx.insert(offerGrades).values({ versionId, grade }).run();
    for (const theme of content.themes) tx.insert(offerThemes).values({ versionId, theme }).run();
    for (const session of content.sessions) tx.insert(sessions).values({ id: randomUUID(), offerId: id, ...session }).run();
    tx.update(offers).set({ currentVersionId: versionId }).where(eq(offers.id, id)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-published', subjectKind: 'offer', subjectId: id }, now);
    return id;
  });
}
