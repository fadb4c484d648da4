export {
  type CatalogueFilter, type CatalogueOffer, FACETS, type Facet, type FacetCounts, SORTS, type Sort, countFacets, filterOffers, priceFacetOf, sortOffers, suits,
} from '#src/domain/offers/catalogue.ts';
export { type DraftContent, type DraftSession, draftContent } from '#src/domain/offers/draft-content.ts';
export { type CreateDraftOutcome, type NewOffer, type OfferDraft, basisOf, createDraft } from '#src/domain/offers/drafts.ts';
export { type CopyOutcome, type CopyableOffer, copyOffers, listCopyableOffers } from '#src/domain/offers/copy-offer.ts';
export { exampleOffers } from '#src/domain/offers/import-example.ts';
export {
  type ImportOffersOutcome, type OfferPreview, type OfferTable, type PreviewRow, type ReadOffersOutcome, findOfferPreview, importOffers, readOffers,
} from '#src/domain/offers/import-offers.ts';
export { type ImportGap, gapsOf } from '#src/domain/offers/offer-columns.ts';
export { nextSchoolYear } from '#src/domain/offers/shift-dates.ts';
export { type OfferDetails, type OwnQuestion, offerDetails } from '#src/domain/offers/offer-details.ts';
export { publishOffer } from '#src/domain/offers/publish-offer.ts';
export { type OfferContent, publishVersion } from '#src/domain/offers/publish-version.ts';
export {
  type Offer, findOffer, findOfferByCode, findOfferOfVersion, formContextOf, listOfferYears, listOffers, listOffersById, listThemes, offerIndex,
} from '#src/domain/offers/queries.ts';
export { type Availability, type PricePer, availabilityOf, centsPerPupil, closesSoon, percentOf } from '#src/domain/offers/rules.ts';
export { type OfferIndex, indexOffers } from '#src/domain/offers/search.ts';
