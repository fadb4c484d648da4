import { eq, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { offerDrafts, offerGrades, offerThemes, offerVersions, offers, requestLines, sessions } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type OwnOffer, findOwnOffer, publishedContent } from '#src/domain/offers/own-offers.ts';
import type { Instant } from '#src/lib/time.ts';

export type PutAwayOutcome = { kind: 'done' } | { kind: 'refused'; reason: 'not-found' | 'not-published' | 'offer-has-requests' };

/** Takes an offer out of the catalogue: it is a draft again. Requests stay as they are, and what was published can still be read under them. */
export function unpublishOffer(db: Db, actor: Actor, offerId: string, now: Instant): PutAwayOutcome {
  return write(db, (tx): PutAwayOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (!offer) return { kind: 'refused', reason: 'not-found' };
    if (offer.state !== 'published') return { kind: 'refused', reason: 'not-published' };
    toDraft(tx, offer, actor, now);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-unpublished', subjectKind: 'offer', subjectId: offerId, changes: { state: ['published', 'draft'] } }, now);
    return { kind: 'done' };
  });
}

/** Puts an offer away: out of the catalogue and off the list, kept with its requests. */
export function archiveOffer(db: Db, actor: Actor, offerId: string, now: Instant): PutAwayOutcome {
  return write(db, (tx): PutAwayOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (!offer || offer.state === 'archived') return { kind: 'refused', reason: 'not-found' };
    tx.update(offers).set({ state: 'archived', publishOn: null, changedAt: now }).where(eq(offers.id, offerId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-archived', subjectKind: 'offer', subjectId: offerId, changes: { state: [offer.state, 'archived'] } }, now);
    return { kind: 'done' };
  });
}

/** Takes an archived offer out again, as a draft. */
export function reopenOffer(db: Db, actor: Actor, offerId: string, now: Instant): PutAwayOutcome {
  return write(db, (tx): PutAwayOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (offer?.state !== 'archived') return { kind: 'refused', reason: 'not-found' };
    toDraft(tx, offer, actor, now);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-reopened', subjectKind: 'offer', subjectId: offerId, changes: { state: ['archived', 'draft'] } }, now);
    return { kind: 'done' };
  });
}

function toDraft(tx: Db, offer: OwnOffer, actor: Actor, now: Instant): void {
  tx.update(offers).set({ state: 'draft', publishOn: null, changedAt: now }).where(eq(offers.id, offer.offerId)).run();
  if (offer.hasDraft) return;
  const content = publishedContent(tx, offer.offerId, offer.currentVersionId);
  tx.insert(offerDrafts).values({ offerId: offer.offerId, content, changedAt: now, changedBy: actor.personId }).run();
}

/** Whether somebody ever asked for it, whatever became of that. */
export const wasAsked = (db: Db, offerId: string): boolean =>
  db.select({ id: requestLines.id }).from(requestLines).where(eq(requestLines.offerId, offerId)).get() !== undefined;

/** Removes a draft for good. Refusals: it was published or archived; somebody asked for it, then it can only be archived. */
export function deleteOffer(db: Db, actor: Actor, offerId: string, now: Instant): PutAwayOutcome {
  return write(db, (tx): PutAwayOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (!offer) return { kind: 'refused', reason: 'not-found' };
    if (wasAsked(tx, offerId)) return { kind: 'refused', reason: 'offer-has-requests' };
    if (offer.state !== 'draft') return { kind: 'refused', reason: 'not-found' };
    removeOffer(tx, offerId);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-deleted', subjectKind: 'offer', subjectId: offerId }, now);
    return { kind: 'done' };
  });
}

function removeOffer(tx: Db, offerId: string): void {
  const versions = tx.select({ id: offerVersions.id }).from(offerVersions).where(eq(offerVersions.offerId, offerId)).all().map(({ id }) => id);
  tx.delete(offerGrades).where(inArray(offerGrades.versionId, versions)).run();
  tx.delete(offerThemes).where(inArray(offerThemes.versionId, versions)).run();
  tx.delete(offerVersions).where(eq(offerVersions.offerId, offerId)).run();
  tx.delete(sessions).where(eq(sessions.offerId, offerId)).run();
  tx.delete(offerDrafts).where(eq(offerDrafts.offerId, offerId)).run();
  tx.delete(offers).where(eq(offers.id, offerId)).run();
}
