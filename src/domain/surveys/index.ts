export { type Alert, type Burden, burdenOf } from '#src/domain/surveys/check-rules.ts';
export { type Doubt, type QuestionCheck, type QuestionHit, type SurveyCheck, checkQuestion, checkSurvey, checkTyped } from '#src/domain/surveys/check.ts';
export { labelOf } from '#src/domain/surveys/label.ts';
export { VERDICTS, type Verdict } from '#src/domain/surveys/decision-rules.ts';
export {
  type DecideOutcome, type DecisionInput, type DoubtOutcome, type ItemOutcome, type UndoOutcome, basisOfPair, decide, listDecisions, reuseItem, settleDoubt, undoDecision,
} from '#src/domain/surveys/decisions.ts';
export { factKeyOf, knownAnswersOf, sameQuestionsOf } from '#src/domain/surveys/known-answers.ts';
export { type BankSurvey, type Decision, type QuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
export {
  type AnswerState, type FieldMerge, type Phase, NOTHING, basisOfAnswer, isAnswered, linkWorksUntil, mergeOf, phaseOf,
} from '#src/domain/surveys/answer-rules.ts';
export { type AskedQuestion, type AskedSurvey, type Invitation, type KnownAnswer, type Respondent, findAsked } from '#src/domain/surveys/asked.ts';
export { type SaveAnswersOutcome, type TypedAnswer, type TypedAnswers, saveAnswers, submitAnswers } from '#src/domain/surveys/save-answers.ts';
export { type SchoolSurvey, isWaiting, listSchoolSurveys } from '#src/domain/surveys/school-surveys.ts';
export {
  type Survey, type SurveyQuestion, answerable, comparedOf, findOwnSurvey, findQuestion, findReadableSurvey, findSurvey, listPartners, listQuestions, listSurveysOf,
  schoolsAsked,
} from '#src/domain/surveys/queries.ts';
export { NECESSITIES, type Necessity, type SurveyStatus, minutesOf, minutesOfQuestion, statusOf } from '#src/domain/surveys/rules.ts';
export { type PlanGap, type SendPlan, basisOfPlan, planOf, readPlan, typedPlan } from '#src/domain/surveys/send-plan.ts';
export {
  type QuietSchool, type SavePlanOutcome, type SendInput, type SendOutcome, audiencesOf, listQuietSchools, loadOf, savePlan, sendSurvey,
} from '#src/domain/surveys/send-survey.ts';
