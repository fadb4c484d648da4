export { type BeginOutcome, beginOffer } from '#src/domain/offers/begin-offer.ts';
export { type Brochure, brochureOf } from '#src/domain/offers/brochure.ts';
export {
  type CatalogueFilter, type CatalogueOffer, type Facet, type FacetCounts, type Sort, FACETS, SORTS, countFacets, filterOffers, priceFacetOf, sortOffers, suits,
} from '#src/domain/offers/catalogue.ts';
export { type CheckContext, type Finding, checkDraft, halfDaysOf } from '#src/domain/offers/check-draft.ts';
export { type CopyOutcome, type CopyableOffer, copyOffers, listCopyableOffers } from '#src/domain/offers/copy-offer.ts';
export { type ChangeInWords, changeAsSentence, describeChanges, wholePriceInWords } from '#src/domain/offers/describe-changes.ts';
export { type DraftContent, type DraftSession, draftContent } from '#src/domain/offers/draft-content.ts';
export {
  type AddAttachmentsOutcome, type AddPictureOutcome, type ChangeFilesOutcome, type DraftFiles, type FilesChange, addDraftAttachments, addDraftPicture,
  changeDraftFiles, findDraftFiles,
} from '#src/domain/offers/draft-files.ts';
export { type CreateDraftOutcome, type NewOffer, type OfferDraft, type Part, createDraft } from '#src/domain/offers/drafts.ts';
export { attachmentNamesForm, nameOfFile, pictureForm } from '#src/domain/offers/file-form.ts';
export { exampleOffers } from '#src/domain/offers/import-example.ts';
export {
  type ImportOffersOutcome, type OfferPreview, type OfferTable, type PreviewRow, type ReadOffersOutcome, findOfferPreview, importOffers, readOffers,
} from '#src/domain/offers/import-offers.ts';
export { type MaterialChange, type NotedPart, concerns, materialChangesBetween, notedChangesBetween, priceOf } from '#src/domain/offers/material-changes.ts';
export { bytesOfService, listNamedFiles } from '#src/domain/offers/named-files.ts';
export { type OfferAttachment, type OfferDetails, type OfferPicture, type OwnQuestion, offerDetails } from '#src/domain/offers/offer-details.ts';
export { type OfferedFile, findDraftFile, findPublishedFile } from '#src/domain/offers/offered-files.ts';
export { type OfferStanding, type OwnOffer, findOwnOffer, listOwnOffers, standingOf } from '#src/domain/offers/own-offers.ts';
export { isAlike, listAlike, previewOf } from '#src/domain/offers/preview.ts';
export {
  type AfterPublish, type PublishOutcome, type ScheduleOutcome, cancelPublication, findingsOf, gapsOf, publishDraft, publishPlanned, schedulePublication,
} from '#src/domain/offers/publish-draft.ts';
export { publishOffer } from '#src/domain/offers/publish-offer.ts';
export { type OfferContent, publishVersion } from '#src/domain/offers/publish-version.ts';
export { type PutAwayOutcome, archiveOffer, deleteOffer, reopenOffer, unpublishOffer, wasAsked } from '#src/domain/offers/put-away.ts';
export {
  type Offer, findOffer, findOfferAsItWas, findOfferByCode, findOfferOfVersion, findVersion, formContextOf, listOfferYears, listOffers, listOffersById,
  listThemes, listVersionsOf, offerIndex,
} from '#src/domain/offers/queries.ts';
export { type Availability, type PricePer, availabilityOf, catalogueYearsOf, centsPerPupil, closesSoon, percentOf } from '#src/domain/offers/rules.ts';
export { type DiscardOutcome, type SaveStepOutcome, discardChanges, kindOf, listChanges, listFileChanges, saveStep, stepBasisOf, stepInWords } from '#src/domain/offers/save-step.ts';
export { type OfferIndex, indexOffers } from '#src/domain/offers/search.ts';
export { nextSchoolYear, shiftPeriod } from '#src/domain/offers/shift-dates.ts';
export {
  type Step, type StepContext, type StepPart, STEPS, askingFields, fieldsOfStep, partsOfStep, settled, startContent, titleField,
} from '#src/domain/offers/steps.ts';
export {
  type AddThemeOutcome, type MoveThemeOutcome, type RemoveThemeOutcome, type RenameThemeOutcome, type TakeOverThemesOutcome, type ThemeUse, DEFAULT_THEMES,
  addTheme, ensureThemes, listThemeUses, moveTheme, removeTheme, renameTheme, takeOverThemes, themeForm,
} from '#src/domain/offers/themes.ts';
export { wishFieldsOf } from '#src/domain/offers/wish-fields.ts';
