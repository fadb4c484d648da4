import type { Db } from '#db/client.ts';
import { listSessions } from '#src/domain/bookings/index.ts';
import type { CatalogueOffer } from '#src/domain/offers/catalogue.ts';
import type { DraftContent } from '#src/domain/offers/draft-content.ts';
import type { OwnOffer } from '#src/domain/offers/own-offers.ts';
import { wholeContent } from '#src/domain/offers/publish-draft.ts';
import { type Offer, listOffers } from '#src/domain/offers/queries.ts';
import { findService } from '#src/domain/services/index.ts';

/** What is written as schools would read it, holes and all; nothing when even the kind of offer is not said. */
export function previewOf(db: Db, offer: OwnOffer): Offer | undefined {
  const service = findService(db, offer.serviceId);
  const content = wholeContent({ ...offer.content, bookingForm: offer.content.bookingForm ?? 'bezoek_op_afspraak' });
  if (!service || !content) return undefined;
  const taken = new Map(listSessions(db, [offer.offerId]).map(({ id, taken: seats }) => [id, seats]));
  return {
    ...content,
    id: offer.offerId, code: offer.code, slug: offer.slug, schoolYear: offer.schoolYear, versionId: offer.currentVersionId ?? '', serviceId: service.id, serviceName: service.name, service,
    bookingMode: offer.content.bookingMode, externalUrl: content.externalUrl ?? '', details: offer.content.details, grantText: offer.content.details.grantText, picture: offer.content.details.picture, searchText: '',
    sessions: content.sessions.map((session, index) => ({
      ...session, id: session.id ?? `nieuw-${index}`, offerId: offer.offerId, cancelled: false, taken: taken.get(session.id ?? '') ?? 0,
    })),
  };
}

/** What colleagues already publish for the same theme, a same grade and an overlapping period: to read, not to judge (B6). */
export function listAlike(db: Db, { schoolYear, serviceId, content }: Pick<OwnOffer, 'schoolYear' | 'serviceId' | 'content'>): CatalogueOffer[] {
  return listOffers(db, schoolYear).filter((other) => other.serviceId !== serviceId && isAlike(content, other));
}

/** Without days it may be at any time of the year. */
export function isAlike(a: Pick<DraftContent, 'themes' | 'grades' | 'firstOn' | 'lastOn'>, b: Pick<CatalogueOffer, 'themes' | 'grades' | 'firstOn' | 'lastOn'>): boolean {
  const together = (a.lastOn === null || b.firstOn === null || b.firstOn <= a.lastOn) && (b.lastOn === null || a.firstOn === null || a.firstOn <= b.lastOn);
  return together && a.themes.some((theme) => b.themes.includes(theme)) && a.grades.some((grade) => b.grades.includes(grade));
}
