export {
  type Acceptance, type AnswerOutcome, acceptLine, answerMany, askSchool, cancelLine, decideChange, declineLine, findHandled, moveMoment, noteOnLine, proposeToSchool, putOnWaitingList, recordAttendance,
} from '#src/domain/requests/answer-line.ts';
export {
  type SchoolOutcome, changeNumbers, chooseMoment, evaluateLine, findOwn, reconfirmLine, refuseMoments, replyToService, withdrawLine,
} from '#src/domain/requests/answer-service.ts';
export { type Ask, type AskForm, type AskItem, type AskedLine, type GroupRow, askFormOf, readAsk } from '#src/domain/requests/ask.ts';
export { type CalendarFeed, listCalendarFeeds, makeCalendarFeed, readCalendarFeed, revokeCalendarFeed } from '#src/domain/requests/calendar-feed.ts';
export { type ConfirmOutcome, confirmRequest, expireUnconfirmed, findRequestToConfirm, settleRequestsOf } from '#src/domain/requests/confirm-request.ts';
export {
  type Draft, addQuestion, addToDraft, contentHashOf, emptyDraft, findDraft, forgetDraftsBefore, removeFromDraft, startDraft, typeInDraft,
} from '#src/domain/requests/draft.ts';
export { findSent } from '#src/domain/requests/find-sent.ts';
export { forwardLine } from '#src/domain/requests/forward-line.ts';
export { joinLine, listColleagueLines } from '#src/domain/requests/join-line.ts';
export type { Line, Participants } from '#src/domain/requests/line.ts';
export { type PhoneForm, notePhoneRequest, phoneForm } from '#src/domain/requests/note-phone-request.ts';
export {
  type Desk, type HistoryEntry, countByService, countLiveByOffer, deskOf, findRequest, listHistory, listSchoolLines, triageOf,
} from '#src/domain/requests/queries.ts';
export { remindOfAnswers } from '#src/domain/requests/remind.ts';
export { type LineStatus, awaitsDraw, dayOfLine, isOverdue, numbersAreFree, statusOf, turnOf } from '#src/domain/requests/rules.ts';
export { type FoundLines, type LineSearch, searchLines } from '#src/domain/requests/search-lines.ts';
export { markSeen } from '#src/domain/requests/see-line.ts';
export { AGREED_STATES, LIVE_STATES, type LineState, STATES, TRANSITIONS, type Verb, canMove } from '#src/domain/requests/states.ts';
export { wishedOf } from '#src/domain/requests/wished.ts';
export { type SubmitOutcome, findSending, submitRequest } from '#src/domain/requests/submit-request.ts';
