import { and, eq, isNotNull, lte, ne } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { offerDrafts, offers } from '#db/schema/index.ts';
import { type Actor, nobody } from '#src/domain/accounts/index.ts';
import { bookingFormOf } from '#src/domain/bookings/index.ts';
import { type ActorAs, record } from '#src/domain/journal/index.ts';
import { type CheckContext, type Finding, checkDraft } from '#src/domain/offers/check-draft.ts';
import type { DraftContent } from '#src/domain/offers/draft-content.ts';
import { type OwnOffer, findOwnOffer, listOffersWhere } from '#src/domain/offers/own-offers.ts';
import { type OfferContent, publishVersion } from '#src/domain/offers/publish-version.ts';
import { type Offer, findOfferOfVersion } from '#src/domain/offers/queries.ts';
import { settled } from '#src/domain/offers/steps.ts';
import { findService } from '#src/domain/services/index.ts';
import { slugOf } from '#src/lib/edit-fields.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { offerNotPublished } from '#src/mail/templates/offers.ts';

/** What happens to requests when an offer says something else: done by who knows them, in the transaction of the publication. */
export type AfterPublish = (tx: Db, change: { before: Offer | undefined; after: Offer }, sender: MailSender, now: Instant) => void;

export type PublishOutcome =
  | { kind: 'published'; slug: string }
  | { kind: 'refused'; reason: 'not-found' | 'has-gaps' | 'nothing-to-publish' | 'service-ended' };

/** What is missing or odd of an offer as it is written now, or as it would be after an import. */
export function findingsOf(db: Db, offer: Pick<OwnOffer, 'content' | 'schoolYear' | 'serviceId'>, today: Day, freeSites: CheckContext['freeSites'] = []): Finding[] {
  return checkDraft(offer.content, { schoolYear: offer.schoolYear, today, serviceEmail: findService(db, offer.serviceId)?.email ?? '', freeSites });
}

export const gapsOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ kind }) => kind === 'missing');

/**
 * Puts what is written in the catalogue, as the next version of the offer. The first time the address becomes that of its
 * title; afterwards links keep working. Refusals: not one's own or archived; something that must be said is missing; nothing
 * is written; the service has ended.
 */
export function publishDraft(db: Db, actor: Actor, offerId: string, after: AfterPublish, sender: MailSender, now: Instant): PublishOutcome {
  return write(db, (tx): PublishOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    return offer ? publishOwn(tx, offer, { id: actor.personId, as: 'service' }, after, sender, now) : { kind: 'refused', reason: 'not-found' };
  });
}

function publishOwn(tx: Db, offer: OwnOffer, by: { id: string | null; as: ActorAs }, after: AfterPublish, sender: MailSender, now: Instant): PublishOutcome {
  if (offer.state === 'archived') return { kind: 'refused', reason: 'not-found' };
  if (!offer.hasDraft) return { kind: 'refused', reason: 'nothing-to-publish' };
  if (findService(tx, offer.serviceId)?.status === 'ended') return { kind: 'refused', reason: 'service-ended' };
  const content = wholeContent(offer.content);
  if (!content || gapsOf(findingsOf(tx, offer, dayOf(now))).length > 0) return { kind: 'refused', reason: 'has-gaps' };

  const before = offer.currentVersionId ? findOfferOfVersion(tx, offer.currentVersionId) : undefined;
  const slug = before ? offer.slug : freeSlug(tx, offer);
  tx.update(offers).set({ slug }).where(eq(offers.id, offer.offerId)).run();
  publishVersion(tx, offer.offerId, content, now);
  tx.delete(offerDrafts).where(eq(offerDrafts.offerId, offer.offerId)).run();
  record(tx, { actorId: by.id, actorAs: by.as, verb: before ? 'offer-version-published' : 'offer-published', subjectKind: 'offer', subjectId: offer.offerId }, now);

  const versionId = tx.select({ id: offers.currentVersionId }).from(offers).where(eq(offers.id, offer.offerId)).get()?.id;
  const published = versionId ? findOfferOfVersion(tx, versionId) : undefined;
  if (!published) throw new Error('an offer that was just published is not there');
  after(tx, { before, after: published }, sender, now);
  return { kind: 'published', slug };
}

/** What is published of a draft: sessions only where its kind has them; free is 0, unknown stays unknown. */
export function wholeContent(draft: DraftContent): OfferContent | undefined {
  const { bookingForm, ...content } = settled(draft);
  if (bookingForm === null) return undefined;
  const isDated = bookingFormOf(bookingForm).dated === 'sessions';
  const priceCents = content.pricePer === 'free' ? 0 : content.priceCents;
  return { ...content, bookingForm, priceCents, place: content.place ?? 'none', externalUrl: content.bookingMode === 'elsewhere' ? content.externalUrl : '', sessions: isDated ? content.sessions : [] };
}

/** Addresses under the catalogue that are pages of their own. */
const RESERVED = ['brochure'];

/** The address of a title; taken, with its school year, and a number where that is taken too. */
function freeSlug(tx: Db, { offerId, content, schoolYear, code }: OwnOffer): string {
  const base = slugOf(content.title) || slugOf(code);
  const isFree = (slug: string) => !RESERVED.includes(slug) && tx.select({ id: offers.id }).from(offers).where(and(eq(offers.slug, slug), ne(offers.id, offerId))).get() === undefined;
  if (isFree(base)) return base;
  const ofYear = `${base}-${schoolYear}`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? ofYear : `${ofYear}-${number}`;
    if (isFree(slug)) return slug;
  }
}

export type ScheduleOutcome = { kind: 'scheduled' | 'cancelled' } | { kind: 'refused'; reason: 'not-found' | 'has-gaps' | 'nothing-to-publish' | 'day-past' };

/** Lets a whole draft be published by itself on a later day. Refusals: as publishing, and a day that is not in the future. */
export function schedulePublication(db: Db, actor: Actor, offerId: string, day: Day, now: Instant): ScheduleOutcome {
  return write(db, (tx): ScheduleOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (!offer || offer.state === 'archived') return { kind: 'refused', reason: 'not-found' };
    if (!offer.hasDraft) return { kind: 'refused', reason: 'nothing-to-publish' };
    if (day <= dayOf(now)) return { kind: 'refused', reason: 'day-past' };
    if (gapsOf(findingsOf(tx, offer, dayOf(now))).length > 0) return { kind: 'refused', reason: 'has-gaps' };
    tx.update(offers).set({ publishOn: day }).where(eq(offers.id, offerId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-planned', subjectKind: 'offer', subjectId: offerId, changes: { publishOn: [offer.publishOn, day] } }, now);
    return { kind: 'scheduled' };
  });
}

export function cancelPublication(db: Db, actor: Actor, offerId: string, now: Instant): ScheduleOutcome {
  return write(db, (tx): ScheduleOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (!offer || offer.publishOn === null) return { kind: 'refused', reason: 'not-found' };
    tx.update(offers).set({ publishOn: null }).where(eq(offers.id, offerId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-plan-cancelled', subjectKind: 'offer', subjectId: offerId, changes: { publishOn: [offer.publishOn, null] } }, now);
    return { kind: 'cancelled' };
  });
}

/**
 * Publishes what was planned for today or before, each in a transaction of its own. What has gaps by then stays a draft
 * without a plan, and its service gets a mail that says why. One that fails does not hold up the others: it stays planned,
 * and what went wrong is thrown when all have had their turn. Run as a job.
 */
export function publishPlanned(db: Db, after: AfterPublish, sender: MailSender, now: Instant): void {
  const due = and(isNotNull(offers.publishOn), lte(offers.publishOn, dayOf(now)), ne(offers.state, 'archived'));
  if (!due) return;
  const failed: unknown[] = [];
  for (const { offerId } of listOffersWhere(db, due)) {
    const publish = (tx: Db) => {
      const offer = listOffersWhere(tx, and(due, eq(offers.id, offerId)) ?? due)[0];
      if (!offer) return;
      const outcome = publishOwn(tx, offer, { id: nobody.personId, as: 'portal' }, after, sender, now);
      if (outcome.kind === 'published') return;
      tx.update(offers).set({ publishOn: null }).where(eq(offers.id, offerId)).run();
      if (outcome.reason === 'nothing-to-publish') return;
      record(tx, { actorId: null, actorAs: 'portal', verb: 'offer-plan-failed', subjectKind: 'offer', subjectId: offerId, changes: { publishOn: [offer.publishOn, null] } }, now);
      const service = findService(tx, offer.serviceId);
      if (service?.email) queueMail(tx, offerNotPublished({ offer, planned: offer.publishOn ?? '', service, gaps: gapsOf(findingsOf(tx, offer, dayOf(now))) }, sender), now);
    };
    try {
      write(db, publish);
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} planned offers could not be published`);
}
