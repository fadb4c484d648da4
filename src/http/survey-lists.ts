import type { Db } from '#db/client.ts';
import { listSchools } from '#src/domain/schools/index.ts';
import { listServices } from '#src/domain/services/index.ts';
import { countedSurveysOf, countsOf, listDuplicates, listLabelledPairs, listSharedPlans, listSurveysOfYear, listWordPairs, loadsOfSchools, loadsOfServices, minutesOf, listQuestions, statusOf } from '#src/domain/surveys/index.ts';
import { surveyOverview as words } from '#src/i18n/nl/survey-overview.ts';
import { surveys } from '#src/i18n/nl/surveys.ts';
import type { CsvCell } from '#src/lib/tables/index.ts';
import { type Day, dayOf } from '#src/lib/time.ts';

export type SurveyListName = keyof typeof words.files;
export const isSurveyList = (name: string | undefined): name is SurveyListName => name !== undefined && Object.hasOwn(words.files, name);

export interface SurveyListFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A list of the coordinator's page as a file. */
export function surveyListOf(db: Db, list: SurveyListName, schoolYear: string, today: Day): SurveyListFile {
  const { name, header } = words.files[list];
  return { name: name(schoolYear), header, rows: rowsOf[list](db, schoolYear, today) };
}

const rowsOf: Readonly<Record<SurveyListName, (db: Db, schoolYear: string, today: Day) => CsvCell[][]>> = {
  bevragingen: (db, schoolYear, today) => {
    const counted = new Map(countedSurveysOf(db, schoolYear, today).map((one) => [one.id, countsOf([one])]));
    return listSurveysOfYear(db, schoolYear).filter(({ survey }) => survey.state !== 'merged').map(({ survey, serviceName, questions, invited, submitted }) => {
      const counts = counted.get(survey.id);
      return [
        serviceName, survey.title, surveys.statuses[statusOf(survey, today)], survey.opensOn, survey.closesOn, questions, counts?.prevented ?? 0, counts?.letThrough ?? 0, invited,
        survey.answeredElsewhere ?? submitted, minutesOf(survey, listQuestions(db, survey.id)), counts?.minutesSaved ?? 0,
      ];
    });
  },
  dubbel: (db, _year, today) =>
    listDuplicates(db, today).map(({ kind, survey, question, schoolName, words: said, earlier, at, review }) => [
      words.duplicates.kinds[kind], survey.serviceName, survey.title, question.text, schoolName ?? '', said, earlier?.question.text ?? '', earlier?.survey.title ?? '', dayOf(at),
      review ? dayOf(review.reviewedAt) : '', review?.note ?? '',
    ]),
  samen: (db) => listSharedPlans(db).flatMap(({ a, b, pairs }) => pairs.map((pair) => [a.serviceName, a.title, pair.a.text, b.serviceName, b.title, pair.b.text])),
  diensten: (db, schoolYear, today) => {
    const names = new Map(listServices(db).map(({ id, name }) => [id, name]));
    return loadsOfServices(countedSurveysOf(db, schoolYear, today)).map(({ serviceId, surveys: count, questions, minutes }) => [names.get(serviceId) ?? serviceId, count, questions, minutes]);
  },
  scholen: (db, schoolYear, today) => {
    const names = new Map(listSchools(db).map(({ id, name }) => [id, name]));
    return loadsOfSchools(countedSurveysOf(db, schoolYear, today), [...names.keys()]).map(({ schoolId, surveys: count, minutes }) => [names.get(schoolId) ?? '', schoolId, count, minutes]);
  },
  paren: (db) => listLabelledPairs(db).map(({ questionText, knownText, verdict, tier, score, decidedAt }) => [questionText, knownText, words.verdicts[verdict], words.tiers[tier], Math.round(score * 1000) / 1000, dayOf(decidedAt)]),
  woorden: (db) => listWordPairs(db).map(({ a, b, times }) => [a, b, times]),
};
