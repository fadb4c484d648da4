export { type Alert, type Burden, burdenOf } from '#src/domain/surveys/check-rules.ts';
export { type QuestionCheck, type QuestionHit, type SurveyCheck, checkSurvey, checkTyped } from '#src/domain/surveys/check.ts';
export { labelOf } from '#src/domain/surveys/label.ts';
export { VERDICTS, type Verdict } from '#src/domain/surveys/decision-rules.ts';
export {
  type DecideOutcome, type DecisionInput, type DoubtOutcome, type ItemOutcome, type UndoOutcome, basisOfPair, decide, reuseItem, settleDoubt, undoDecision,
} from '#src/domain/surveys/decisions.ts';
export { knownAnswersOf, sameQuestionsOf } from '#src/domain/surveys/known-answers.ts';
export { type BankSurvey, type Decision, type QuestionBank, prepareQuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
export {
  type AnswerState, type Phase, NOTHING, basisOfAnswer, linkWorksUntil, phaseOf,
} from '#src/domain/surveys/answer-rules.ts';
export { type AskedQuestion, type AskedSurvey, type Invitation, type KnownAnswer, type Respondent, findAsked } from '#src/domain/surveys/asked.ts';
export { type SaveAnswersOutcome, type TypedAnswer, type TypedAnswers, saveAnswers, submitAnswers } from '#src/domain/surveys/save-answers.ts';
export { type SchoolSurvey, isWaiting, listSchoolSurveys } from '#src/domain/surveys/school-surveys.ts';
export {
  type DecideItemOutcome, type MoveQuestionOutcome, type RemoveQuestionOutcome, type SaveQuestionOutcome, decideItem, moveQuestion,
  removeQuestion, saveQuestion,
} from '#src/domain/surveys/change-questions.ts';
export { type ChangeSurveyOutcome, type ExtendOutcome, changeSurvey, extendSurvey } from '#src/domain/surveys/change-survey.ts';
export { type CopySurveyOutcome, copySurvey } from '#src/domain/surveys/copy-survey.ts';
export { type AddQuestionsOutcome, type CreateOutcome, addQuestions, createSurvey } from '#src/domain/surveys/create-survey.ts';
export { chipsOf, listItemNames } from '#src/domain/surveys/describe-question.ts';
export {
  type AnswerMergeOutcome, type AskMergeOutcome, type DropMergeOutcome, type MergedQuestion, answerMerge, askMerge, dropMerge, findMergeAsked, listMergeable, mergeOf,
} from '#src/domain/surveys/merge-surveys.ts';
export { type DeleteSurveyOutcome, type WithdrawSurveyOutcome, deleteSurvey, isUnseen, withdrawSurvey } from '#src/domain/surveys/put-away.ts';
export {
  type Survey, type SurveyQuestion, answerable, findOwnSurvey, findQuestion, findReadableSurvey, findSurvey, listPartners, listQuestions,
  schoolsAsked,
} from '#src/domain/surveys/queries.ts';
export { editedQuestion, partsOfQuestion, questionBasisOf } from '#src/domain/surveys/question-fields.ts';
export { type SurveyFileOutcome, readSurveyFile } from '#src/domain/surveys/read-survey-file.ts';
export {
  type RegisteredSurvey, findRegisteredSurvey, listMergesAsked, listOwnSurveys, listSurveysOfYear, standingOf,
} from '#src/domain/surveys/registry.ts';
export { NECESSITIES, type Necessity, type SurveyStatus, canEdit, minutesOf, statusOf } from '#src/domain/surveys/rules.ts';
export { type FoundQuestion, type FoundSurvey, type SplitOutcome, splitQuestions } from '#src/domain/surveys/split-questions.ts';
export { partsOfSurvey, surveyBasisOf } from '#src/domain/surveys/survey-fields.ts';
export { type PlanGap, type SendPlan, basisOfPlan, planOf, readPlan, typedPlan } from '#src/domain/surveys/send-plan.ts';
export {
  type QuietSchool, type SavePlanOutcome, type SendInput, type SendOutcome, audiencesOf, listQuietSchools, savePlan, sendSurvey,
} from '#src/domain/surveys/send-survey.ts';
export { type CloseSurveyOutcome, closeEnded, closeSurvey } from '#src/domain/surveys/close-survey.ts';
export { type KeptAnswers, type KeptResult, keptAnswersOf } from '#src/domain/surveys/aggregate.ts';
export { COUNTS_KEPT_YEARS, forgetOldAnswers, isForgotten } from '#src/domain/surveys/forget-answers.ts';
export { type RemindOutcome, remindBeforeEnd, remindSchools } from '#src/domain/surveys/remind-schools.ts';
export { type NoReminder, isReminderDay, lastReminderFrom } from '#src/domain/surveys/reminder-rules.ts';
export { type ResponseCount, type SchoolResponse, type SurveyResponse, responseOf } from '#src/domain/surveys/response.ts';
export { type Result, numberInRow } from '#src/domain/surveys/result-rules.ts';
export { type GivenAnswer, type QuestionResult, hidesSmallOf, resultsOf } from '#src/domain/surveys/results.ts';
export { type TellOutcomeOutcome, basisOfOutcome, tellOutcome } from '#src/domain/surveys/tell-outcome.ts';
export { type YearBar, type YearLine, yearLineOf } from '#src/domain/surveys/year-line.ts';
export { type CountedQuestion, type CountedSurvey, type SchoolLoad, type ServiceLoad, type SurveyCounts, type WordPair, countsOf, loadsOfSchools, loadsOfServices, wordPairsOf } from '#src/domain/surveys/overview.ts';
export { countedSurveysOf, ownCountsOf } from '#src/domain/surveys/counted-surveys.ts';
export { type Duplicate, listDuplicates, listLabelledPairs, listWordPairs } from '#src/domain/surveys/duplicates.ts';
export { type SharedPlan, listSharedPlans } from '#src/domain/surveys/shared-plans.ts';
export { type ReviewOutcome, reviewDuplicate } from '#src/domain/surveys/review-duplicate.ts';
