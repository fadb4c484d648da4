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
