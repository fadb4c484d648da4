import { and, eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { offerDrafts, offers, sessions } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { lastEntryOf, record } from '#src/domain/journal/index.ts';
import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import { type Part, basisOf } from '#src/domain/offers/drafts.ts';
import type { OfferPicture } from '#src/domain/offers/offer-details.ts';
import { type OwnOffer, findOwnOffer, publishedContent } from '#src/domain/offers/own-offers.ts';
import { STEPS, type Step, type StepContext, adapted, fieldsOfStep } from '#src/domain/offers/steps.ts';
import { offerEditor as t } from '#src/i18n/nl/offer-editor.ts';
import { shortDay } from '#src/lib/dates-nl.ts';
import { type EditDifference, differencesIn, readEdit } from '#src/lib/edit-fields.ts';
import type { Instant } from '#src/lib/time.ts';
import type { Errors, Values } from '#src/lib/values.ts';

export type SaveStepOutcome =
  | { kind: 'saved' }
  | { kind: 'wrong'; errors: Errors }
  /** Somebody else changed this step since the form was made: `before` is theirs, `after` is what was typed. Nothing is saved. */
  | { kind: 'conflict'; offer: OwnOffer; by: { who: string; at: Instant }; differences: EditDifference[] }
  | { kind: 'refused'; reason: 'not-found' };

/** The parts a step changes; the basis of its form is made of these, so that changes in other steps never stand in each other's way. */
export function stepBasisOf(step: Step, content: DraftContent, context: StepContext): string {
  return basisOf(content, fieldsOfStep(step, content, context).map(({ name }) => name).filter(isPart));
}

const isPart = (name: string): name is Part => /^(details|terms)\./.test(name) || Object.hasOwn(draftContent.shape, name);

/**
 * Keeps what was typed in one step of an offer; holes may stay, only what is malformed is refused. Of a published offer it
 * begins a draft: the catalogue shows the published version until the draft is published. The basis says from what the form
 * was made: when that is not what is stored any more nothing is overwritten, and both texts come back (R7).
 */
export function saveStep(
  db: Db, actor: Actor, offerId: string, step: Step, form: { values: Values; basis: string; kind: string }, context: StepContext, now: Instant,
): SaveStepOutcome {
  return write(db, (tx): SaveStepOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (!offer || offer.state === 'archived' || !worksAt(actor, offer.serviceId)) return { kind: 'refused', reason: 'not-found' };

    const fields = fieldsOfStep(step, offer.content, context);
    const { content: typed, errors } = readEdit(fields, form.values, offer.content);
    if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };

    const content = adapted(offer.content, withOwnSessions(tx, offerId, draftContent.parse(typed)));
    const differences = differencesIn(fields, offer.content, content, SAY);
    // Of another kind of offer the form asks other things: what was typed for the old one does not fit any more.
    const isStale = form.kind !== kindOf(offer.content) || (form.basis !== stepBasisOf(step, offer.content, context) && differences.length > 0);
    if (isStale) return { kind: 'conflict', offer, by: lastToSave(tx, offer, step), differences };
    if (JSON.stringify(content) !== JSON.stringify(offer.content)) keepDraft(tx, actor, offer, content, step, now);
    return { kind: 'saved' };
  });
}

/** Who saved this step last. Another colleague may have saved another step since, so it is not who changed the offer last. */
const lastToSave = (tx: Db, offer: OwnOffer, step: Step): { who: string; at: Instant } =>
  lastEntryOf(tx, { subjectKind: 'offer', subjectId: offer.offerId, verb: 'offer-changed', reason: step }) ?? { who: offer.changedByName, at: offer.changedAt };

/** What decides which fields a step has. */
export const kindOf = ({ bookingForm, bookingMode }: Pick<DraftContent, 'bookingForm' | 'bookingMode'>): string => `${bookingForm ?? ''} ${bookingMode}`;

/** Writes the draft of an offer down: its first change makes it, of an offer that is published too. */
function keepDraft(tx: Db, actor: Actor, offer: OwnOffer, content: DraftContent, step: Step, now: Instant): void {
  const changed = { content, changedAt: now, changedBy: actor.personId };
  tx.insert(offerDrafts).values({ offerId: offer.offerId, ...changed }).onConflictDoUpdate({ target: offerDrafts.offerId, set: changed }).run();
  record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-changed', subjectKind: 'offer', subjectId: offer.offerId, reason: step }, now);
}

/** A session keeps the id of a session of this offer only: a form can be sent with any. */
function withOwnSessions(tx: Db, offerId: string, content: DraftContent): DraftContent {
  const own = new Set(tx.select({ id: sessions.id }).from(sessions).where(and(eq(sessions.offerId, offerId), eq(sessions.state, 'planned'))).all().map(({ id }) => id));
  const seen = new Set<string>();
  return {
    ...content,
    sessions: content.sessions.map((session) => {
      const isOwn = session.id !== null && own.has(session.id) && !seen.has(session.id);
      if (isOwn && session.id !== null) seen.add(session.id);
      return isOwn ? session : { ...session, id: null };
    }),
  };
}

export const SAY = { day: shortDay, yes: t.yes, no: t.no };

/** What a step holds, field by field in words; what is blank says nothing. */
export function stepInWords(step: Step, content: DraftContent, context: StepContext): { label: string; value: string }[] {
  return differencesIn(fieldsOfStep(step, content, context), {}, content, SAY).filter(({ after }) => after !== '').map(({ label, after }) => ({ label, value: after }));
}

/** What is written differs from what schools read, step by step in words. */
export function listChanges(db: Db, offer: OwnOffer, context: StepContext): { step: Step; changes: EditDifference[] }[] {
  if (offer.currentVersionId === null) return [];
  const published = publishedContent(db, offer.offerId, offer.currentVersionId);
  return STEPS.map((step) => ({ step, changes: differencesIn(fieldsOfStep(step, offer.content, context), published, offer.content, SAY) })).filter(({ changes }) => changes.length > 0);
}

/** What of the picture and the attachments differs from what schools see, in words. */
export function listFileChanges(db: Db, offer: OwnOffer): EditDifference[] {
  if (offer.currentVersionId === null) return [];
  const [before, after] = [publishedContent(db, offer.offerId, offer.currentVersionId).details, offer.content.details];
  const isReplaced = before.picture !== null && after.picture !== null && before.picture.hash !== after.picture.hash;
  const pictures = { before: pictureInWords(before.picture, false), after: pictureInWords(after.picture, isReplaced) };
  const names = { before: before.attachments.map(({ name }) => name).join('\n'), after: after.attachments.map(({ name }) => name).join('\n') };
  const changes = [{ name: 'picture', label: t.publish.picture, ...pictures }, { name: 'attachments', label: t.publish.attachments, ...names }];
  return changes.filter((change) => change.before !== change.after);
}

const pictureInWords = (picture: OfferPicture | null, isNew: boolean): string => (picture ? t.publish.pictureIs(picture.alt, isNew) : '');

export type DiscardOutcome = { kind: 'discarded' } | { kind: 'refused'; reason: 'not-found' | 'nothing-published' };

/** Throws away what was written on top of what is published. An offer that was never published has nothing to go back to. */
export function discardChanges(db: Db, actor: Actor, offerId: string, now: Instant): DiscardOutcome {
  return write(db, (tx): DiscardOutcome => {
    const offer = findOwnOffer(tx, actor, offerId);
    if (!offer) return { kind: 'refused', reason: 'not-found' };
    if (offer.currentVersionId === null || offer.state !== 'published') return { kind: 'refused', reason: 'nothing-published' };
    tx.delete(offerDrafts).where(eq(offerDrafts.offerId, offerId)).run();
    tx.update(offers).set({ publishOn: null }).where(eq(offers.id, offerId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-changes-discarded', subjectKind: 'offer', subjectId: offerId }, now);
    return { kind: 'discarded' };
  });
}
