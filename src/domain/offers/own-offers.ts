import { type SQL, and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { offerDrafts, offerGrades, offerThemes, offerVersions, offers, people, sessions } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import type { OfferDraft } from '#src/domain/offers/drafts.ts';
import { settled } from '#src/domain/offers/steps.ts';
import { inGradeOrder, isGrade } from '#src/domain/schools/index.ts';

/** An offer as the people of its service see it: what they write, and whether that differs from what schools read. */
export interface OwnOffer extends OfferDraft {
  /** Something is written that is not published. */
  readonly hasDraft: boolean;
  readonly changedByName: string;
}

/** Where an offer stands, for its own service. */
export type OfferStanding = 'draft' | 'planned' | 'published' | 'published-with-changes' | 'archived';

export function standingOf({ state, hasDraft, publishOn }: Pick<OwnOffer, 'state' | 'hasDraft' | 'publishOn'>): OfferStanding {
  if (state === 'archived') return 'archived';
  if (publishOn !== null && hasDraft) return 'planned';
  if (state === 'draft') return 'draft';
  return hasDraft ? 'published-with-changes' : 'published';
}

/** The offers of the services this person works for, in the order of their codes. */
export function listOwnOffers(db: Db, actor: Actor): OwnOffer[] {
  return actor.services.length === 0 ? [] : select(db, inArray(offers.serviceId, [...actor.services]));
}

/** An offer of a service this person works for; another's is simply not there. */
export function findOwnOffer(db: Db, actor: Actor, offerId: string): OwnOffer | undefined {
  return listOwn(db, actor, eq(offers.id, offerId))[0];
}

/** Offers whose day to be published has come. For the portal itself: nobody's rights are asked. */
export const listOffersWhere = (db: Db, where: SQL): OwnOffer[] => select(db, where);

const listOwn = (db: Db, actor: Actor, where: SQL): OwnOffer[] =>
  actor.services.length === 0 ? [] : select(db, and(where, inArray(offers.serviceId, [...actor.services])));

function select(db: Db, where: SQL | undefined): OwnOffer[] {
  const rows = db
    .select({ offer: offers, draft: offerDrafts, by: people.name })
    .from(offers)
    .leftJoin(offerDrafts, eq(offerDrafts.offerId, offers.id))
    .leftJoin(people, eq(people.id, offerDrafts.changedBy))
    .where(where)
    .orderBy(asc(offers.code), asc(offers.schoolYear))
    .all();
  return rows.map(({ offer, draft, by }): OwnOffer => ({
    offerId: offer.id, code: offer.code, slug: offer.slug, schoolYear: offer.schoolYear, serviceId: offer.serviceId, state: offer.state,
    currentVersionId: offer.currentVersionId, copyOfId: offer.copyOfId, publishOn: offer.publishOn,
    content: draft ? draftContent.parse(draft.content) : publishedContent(db, offer.id, offer.currentVersionId),
    notes: draft?.notes ?? [], hasDraft: draft !== null, changedAt: draft?.changedAt ?? offer.changedAt, changedBy: draft?.changedBy ?? null, changedByName: by ?? '',
  }));
}

/** What schools read now, as something that can be written on; sessions keep their ids, cancelled ones are not planned any more. */
export function publishedContent(db: Db, offerId: string, versionId: string | null): DraftContent {
  const version = versionId ? db.select().from(offerVersions).where(eq(offerVersions.id, versionId)).get() : undefined;
  if (!version) return draftContent.parse({});
  const grades = db.select().from(offerGrades).where(eq(offerGrades.versionId, version.id)).all().map(({ grade }) => grade);
  const themes = db.select().from(offerThemes).where(eq(offerThemes.versionId, version.id)).all().map(({ theme }) => theme);
  const planned = db
    .select({ id: sessions.id, startsAt: sessions.startsAt, endsAt: sessions.endsAt, place: sessions.place, capacity: sessions.capacity })
    .from(sessions)
    .where(and(eq(sessions.offerId, offerId), eq(sessions.state, 'planned')))
    .orderBy(asc(sessions.startsAt))
    .all();
  return settled(draftContent.parse({ ...version, grades: inGradeOrder(grades.filter(isGrade)), themes, sessions: planned }));
}
