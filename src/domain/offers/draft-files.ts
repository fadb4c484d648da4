import { isDeepStrictEqual } from 'node:util';
import { type Db, write } from '#db/client.ts';
import { offerDrafts } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { MAX_ATTACHMENTS, MAX_SERVICE_BYTES, type PreparedFile, keepFile, noteFile, prepareAttachment, preparePicture } from '#src/domain/files/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { nameOfFile } from '#src/domain/offers/file-form.ts';
import { bytesOfService } from '#src/domain/offers/named-files.ts';
import type { OfferAttachment, OfferPicture } from '#src/domain/offers/offer-details.ts';
import { findOwnOffer } from '#src/domain/offers/own-offers.ts';
import type { Instant } from '#src/lib/time.ts';

/** The picture and the attachments of an offer as its service works on them. */
export interface DraftFiles {
  readonly offerId: string;
  readonly serviceId: string;
  readonly code: string;
  readonly title: string;
  readonly state: 'draft' | 'published' | 'archived';
  /** The illustration of this theme stands where there is no picture. */
  readonly theme: string;
  readonly picture: OfferPicture | null;
  readonly attachments: readonly OfferAttachment[];
}

export type FilesChange =
  | { readonly kind: 'picture'; readonly picture: OfferPicture | null }
  | { readonly kind: 'alt'; readonly alt: string }
  | { readonly kind: 'add'; readonly attachments: readonly OfferAttachment[] }
  | { readonly kind: 'names'; readonly names: Readonly<Record<string, string>> }
  | { readonly kind: 'remove'; readonly hash: string };

export type ChangeFilesOutcome = { kind: 'changed' } | { kind: 'refused'; reason: 'not-found' | 'too-many-attachments' };

/** A file as it was sent. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export type AddPictureOutcome =
  | { kind: 'changed' }
  | { kind: 'refused'; reason: 'not-found' | 'file-missing' | 'file-too-large' | 'picture-wrong-kind' | 'picture-unreadable' | 'picture-too-many-pixels' | 'service-full' };
export type AddAttachmentsOutcome =
  | { kind: 'changed' }
  | { kind: 'refused'; reason: 'not-found' | 'file-missing' | 'file-too-large' | 'attachment-wrong-kind' | 'too-many-attachments' | 'service-full'; fileName?: string };

/** What the service of this person has with this offer; undefined for another's. Without a draft it is what is published. */
export function findDraftFiles(db: Db, actor: Actor, offerId: string): DraftFiles | undefined {
  const known = findOwnOffer(db, actor, offerId);
  if (!known) return undefined;
  const { serviceId, code, state, content } = known;
  const { picture, attachments } = content.details;
  return { offerId, serviceId, code, title: content.title, state, theme: content.themes[0] ?? '', picture, attachments };
}

/**
 * Changes the picture or the attachments in the draft of an offer, and nothing else of it; a published offer without a
 * draft gets one that says what it says now. Only touches what the change names, so that two colleagues do not undo each other.
 * Refusals: another's offer or one that was put away; more than ten attachments.
 */
export function changeDraftFiles(db: Db, actor: Actor, offerId: string, change: FilesChange, now: Instant): ChangeFilesOutcome {
  return write(db, (tx): ChangeFilesOutcome => {
    const known = findOwnOffer(tx, actor, offerId);
    if (!known || known.state === 'archived') return { kind: 'refused', reason: 'not-found' };
    const before = known.content.details;
    const after = { ...before, ...filesAfter(before, change) };
    if (after.attachments.length > MAX_ATTACHMENTS) return { kind: 'refused', reason: 'too-many-attachments' };
    // A form that names a file of another offer, or a second press, makes no draft and no line in the journal.
    if (isDeepStrictEqual(after, before)) return { kind: 'changed' };
    const content = { ...known.content, details: after };
    tx.insert(offerDrafts)
      .values({ offerId, content, notes: [], changedAt: now, changedBy: actor.personId })
      .onConflictDoUpdate({ target: offerDrafts.offerId, set: { content, changedAt: now, changedBy: actor.personId } })
      .run();
    const changes = { picture: [before.picture?.hash ?? null, after.picture?.hash ?? null], attachments: [before.attachments.length, after.attachments.length] } satisfies Record<string, [unknown, unknown]>;
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-files-changed', subjectKind: 'offer', subjectId: offerId, changes }, now);
    return { kind: 'changed' };
  });
}

/**
 * Gives an offer its picture, in the place of the one it had. The bytes go to the disk before the row and the draft name
 * them. Refusals: another's offer or one that was put away, what `preparePicture` refuses, and a service that has no room left.
 */
export async function addDraftPicture(
  db: Db, actor: Actor, offerId: string, given: { readonly dataDir: string; readonly bytes: Buffer; readonly alt: string }, now: Instant,
): Promise<AddPictureOutcome> {
  const known = findDraftFiles(db, actor, offerId);
  if (!known || known.state === 'archived') return { kind: 'refused', reason: 'not-found' };
  const prepared = await preparePicture(given.bytes);
  if (prepared.kind === 'refused') return prepared;
  const { file } = prepared;
  if (!hasRoom(db, known.serviceId, [file])) return { kind: 'refused', reason: 'service-full' };

  await keepFile(given.dataDir, file, now);
  return write(db, (tx): AddPictureOutcome => {
    // Asked again: a colleague may have filled it while the bytes were written.
    if (!hasRoom(tx, known.serviceId, [file])) return { kind: 'refused', reason: 'service-full' };
    noteFile(tx, file, now);
    const picture = { hash: file.hash, alt: given.alt, width: file.width, height: file.height };
    const changed = changeDraftFiles(tx, actor, offerId, { kind: 'picture', picture }, now);
    return changed.kind === 'refused' ? { kind: 'refused', reason: 'not-found' } : changed;
  });
}

/**
 * Adds attachments to an offer, all of them or none: who sends a wrong one among others reads which. Refusals: another's
 * offer or one that was put away, nothing sent, what `prepareAttachment` refuses, more than ten, and a service that has no room left.
 */
export async function addDraftAttachments(
  db: Db, actor: Actor, offerId: string, given: { readonly dataDir: string; readonly files: readonly GivenFile[] }, now: Instant,
): Promise<AddAttachmentsOutcome> {
  const known = findDraftFiles(db, actor, offerId);
  if (!known || known.state === 'archived') return { kind: 'refused', reason: 'not-found' };
  if (given.files.length === 0) return { kind: 'refused', reason: 'file-missing' };
  if (known.attachments.length + given.files.length > MAX_ATTACHMENTS) return { kind: 'refused', reason: 'too-many-attachments' };

  const kept: { file: PreparedFile; name: string }[] = [];
  for (const { name, bytes } of given.files) {
    const prepared = prepareAttachment(bytes);
    if (prepared.kind === 'refused') return { ...prepared, fileName: name };
    kept.push({ file: prepared.file, name: nameOfFile(name) });
  }
  if (!hasRoom(db, known.serviceId, kept.map(({ file }) => file))) return { kind: 'refused', reason: 'service-full' };

  for (const { file } of kept) await keepFile(given.dataDir, file, now);
  return write(db, (tx): AddAttachmentsOutcome => {
    if (!hasRoom(tx, known.serviceId, kept.map(({ file }) => file))) return { kind: 'refused', reason: 'service-full' };
    for (const { file } of kept) noteFile(tx, file, now);
    const attachments = kept.map(({ file, name }) => ({ hash: file.hash, name, bytes: file.content.length }));
    return changeDraftFiles(tx, actor, offerId, { kind: 'add', attachments }, now);
  });
}

/** What the files of an offer are after a change. A document that is there already is not added twice. */
export function filesAfter(
  { picture, attachments }: { readonly picture: OfferPicture | null; readonly attachments: readonly OfferAttachment[] }, change: FilesChange,
): { picture: OfferPicture | null; attachments: OfferAttachment[] } {
  const list = [...attachments];
  switch (change.kind) {
    case 'picture':
      return { picture: change.picture, attachments: list };
    case 'alt':
      return { picture: picture && { ...picture, alt: change.alt }, attachments: list };
    case 'add':
      for (const one of change.attachments) if (!list.some(({ hash }) => hash === one.hash)) list.push(one);
      return { picture, attachments: list };
    case 'names':
      return { picture, attachments: list.map((one) => ({ ...one, name: change.names[one.hash] ?? one.name })) };
    case 'remove':
      return { picture, attachments: list.filter(({ hash }) => hash !== change.hash) };
  }
}

function hasRoom(db: Db, serviceId: string, more: readonly PreparedFile[]): boolean {
  const bytes = more.reduce((sum, { content }) => sum + content.length, 0);
  return bytesOfService(db, serviceId) + bytes <= MAX_SERVICE_BYTES;
}
