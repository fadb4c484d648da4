export {
  type Survey, type SurveyQuestion, answerable, comparedOf, findOwnSurvey, findQuestion, findReadableSurvey, findSurvey, listPartners, listQuestions, listSurveysOf,
  schoolsAsked,
} from '#src/domain/surveys/queries.ts';
export { NECESSITIES, type Necessity, type SurveyStatus, minutesOf, minutesOfQuestion, statusOf } from '#src/domain/surveys/rules.ts';
