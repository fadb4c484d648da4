export {
  type Acceptance, type AnswerOutcome, acceptLine, answerMany, askSchool, cancelLine, decideChange, declineLine, findHandled, moveMoment, noteOnLine, proposeToSchool, putOnWaitingList, recordAttendance,
} from '#src/domain/requests/answer-line.ts';
export {
  type SchoolOutcome, changeNumbers, chooseMoment, evaluateLine, findOwn, reconfirmLine, refuseMoments, replyToService, withdrawLine,
} from '#src/domain/requests/answer-service.ts';
export { applyOfferChange } from '#src/domain/requests/apply-offer-change.ts';
export { type Ask, type AskForm, type AskItem, type AskedLine, type GroupRow, askFormOf, readAsk } from '#src/domain/requests/ask.ts';
export { type CalendarFeed, listCalendarFeeds, makeCalendarFeed, readCalendarFeed, revokeCalendarFeed } from '#src/domain/requests/calendar-feed.ts';
export { type ConfirmOutcome, confirmRequest, expireUnconfirmed, findRequestToConfirm, settleRequestsOf } from '#src/domain/requests/confirm-request.ts';
export {
  DRAFTS_KEPT_DAYS, type Draft, addQuestion, addToDraft, contentHashOf, emptyDraft, findDraft, forgetDraftsBefore, removeFromDraft, startDraft, typeInDraft,
} from '#src/domain/requests/draft.ts';
export { findSent } from '#src/domain/requests/find-sent.ts';
export { type Forgettable, countForgettable, forgetOldRequests } from '#src/domain/requests/forget-requests.ts';
export { type FreeClash, freeClashesOfLine, freeClashesOfWish } from '#src/domain/requests/free-days.ts';
export { forwardLine } from '#src/domain/requests/forward-line.ts';
export { type OpenWork, handOverRequests, listOpenOf } from '#src/domain/requests/hand-over.ts';
export { joinLine, listColleagueLines } from '#src/domain/requests/join-line.ts';
export { type LineConditions, conditionsOf } from '#src/domain/requests/line-conditions.ts';
export { type VersionEntry, listVersions } from '#src/domain/requests/list-versions.ts';
export type { Line, Participants } from '#src/domain/requests/line.ts';
export { type ListChoice, type ListOffer, type PaperList, listListsOf, paperListOf } from '#src/domain/requests/lists.ts';
export { LIST_KINDS, type ListKindId, isListKind, listKindOf } from '#src/domain/requests/lists/kinds.ts';
export { type Cell, type Column, type Row, drawn, fileOf, groupsOfRows, isCounted, totalsOf } from '#src/domain/requests/lists/table.ts';
export { classesFor, listEstimates, nameClasses } from '#src/domain/requests/name-classes.ts';
export { type PhoneForm, notePhoneRequest, phoneForm } from '#src/domain/requests/note-phone-request.ts';
export {
  type Desk, type HistoryEntry, countByService, countLiveByOffer, deskOf, findRequest, listHistory, listSchoolLines, triageOf,
} from '#src/domain/requests/queries.ts';
export { remindOfAnswers } from '#src/domain/requests/remind.ts';
export { type LineStatus, awaitsDraw, dayOfLine, isOverdue, numbersAreFree, statusOf, turnOf } from '#src/domain/requests/rules.ts';
export { type FoundLines, type LineSearch, searchLines } from '#src/domain/requests/search-lines.ts';
export { type SchoolEntry, listSchoolYear } from '#src/domain/requests/school-paper.ts';
export { markSeen } from '#src/domain/requests/see-line.ts';
export { AGREED_STATES, LIVE_STATES, type LineState, STATES, TRANSITIONS, type Verb, canMove } from '#src/domain/requests/states.ts';
export { wishedOf } from '#src/domain/requests/wished.ts';
export { type SubmitOutcome, findSending, submitRequest } from '#src/domain/requests/submit-request.ts';
