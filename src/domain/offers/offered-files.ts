import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { offerVersions, offers } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { findDraftFiles } from '#src/domain/offers/draft-files.ts';
import { type OfferAttachment, type OfferPicture, offerDetails } from '#src/domain/offers/offer-details.ts';

/** A file that somebody may have: a picture to show, or an attachment to download under its name. */
export type OfferedFile = { readonly hash: string; readonly kind: 'picture' } | { readonly hash: string; readonly kind: 'attachment'; readonly name: string };

/** A file that an offer names as it is published now; what an older version or a draft named is nobody's any more, or not yet. */
export function findPublishedFile(db: Db, slug: string, hash: string): OfferedFile | undefined {
  const row = db
    .select({ details: offerVersions.details })
    .from(offers)
    .innerJoin(offerVersions, eq(offerVersions.id, offers.currentVersionId))
    .where(and(eq(offers.slug, slug), eq(offers.state, 'published')))
    .get();
  return row && fileIn(offerDetails.parse(row.details), hash);
}

/** A file that the draft of an offer of one's own service names. */
export function findDraftFile(db: Db, actor: Actor, offerId: string, hash: string): OfferedFile | undefined {
  const files = findDraftFiles(db, actor, offerId);
  return files && fileIn(files, hash);
}

function fileIn({ picture, attachments }: { picture: OfferPicture | null; attachments: readonly OfferAttachment[] }, hash: string): OfferedFile | undefined {
  if (picture?.hash === hash) return { hash, kind: 'picture' };
  const attachment = attachments.find((one) => one.hash === hash);
  return attachment && { hash, kind: 'attachment', name: attachment.name };
}
