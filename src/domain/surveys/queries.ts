import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { surveyPartners, surveyQuestions, surveys } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import type { Answerable } from '#src/domain/facts/index.ts';
import { type ComparedQuestion, QUESTION_TYPES, type QuestionType } from '#src/domain/matching/index.ts';
import { type School, listSchools } from '#src/domain/schools/index.ts';

export type Survey = typeof surveys.$inferSelect;
export type SurveyQuestion = typeof surveyQuestions.$inferSelect;

export const findSurvey = (db: Db, id: string): Survey | undefined => db.select().from(surveys).where(eq(surveys.id, id)).get();

/** The services that share a survey, beside its owner. */
export const listPartners = (db: Db, surveyId: string): string[] =>
  db.select({ id: surveyPartners.serviceId }).from(surveyPartners).where(eq(surveyPartners.surveyId, surveyId)).all().map(({ id }) => id);

/** A survey that this person may write in: of a service of his. */
export function findOwnSurvey(db: Db, actor: Actor, id: string): Survey | undefined {
  const survey = findSurvey(db, id);
  return survey && worksAt(actor, survey.serviceId) ? survey : undefined;
}

/** A survey whose answers this person may read: of a service of his, shared with one, or as coordinator. */
export function findReadableSurvey(db: Db, actor: Actor, id: string): Survey | undefined {
  const survey = findSurvey(db, id);
  if (!survey) return undefined;
  return actor.coordinator || worksAt(actor, survey.serviceId) || listPartners(db, id).some((serviceId) => worksAt(actor, serviceId)) ? survey : undefined;
}

export const listQuestions = (db: Db, surveyId: string): SurveyQuestion[] =>
  db.select().from(surveyQuestions).where(eq(surveyQuestions.surveyId, surveyId)).orderBy(asc(surveyQuestions.position), asc(surveyQuestions.id)).all();

export const findQuestion = (db: Db, id: string): SurveyQuestion | undefined => db.select().from(surveyQuestions).where(eq(surveyQuestions.id, id)).get();

/** The surveys of these services, the newest first. */
export function listSurveysOf(db: Db, serviceIds: readonly string[]): Survey[] {
  if (serviceIds.length === 0) return [];
  return db.select().from(surveys).where(and(inArray(surveys.serviceId, [...serviceIds]))).orderBy(desc(surveys.opensOn), desc(surveys.createdAt)).all();
}

/** Whom a survey asks: the open schools of its levels, or only those it names. */
export function schoolsAsked(db: Db, survey: Pick<Survey, 'levels' | 'schoolIds'>): School[] {
  return listSchools(db).filter(({ id, level }) =>
    survey.schoolIds.length > 0 ? survey.schoolIds.includes(id) : survey.levels.length === 0 || survey.levels.includes(level),
  );
}

export const answerable = ({ type, options, rows }: SurveyQuestion): Answerable => ({ type, options, rows });

const isType = (type: string): type is QuestionType => QUESTION_TYPES.some((known) => known === type);

/** A question as `matching` compares it. */
export function comparedOf(question: SurveyQuestion): ComparedQuestion {
  const { id, surveyId, text, type, options, rows, subject, itemId, itemConfirmed, confirmed } = question;
  return {
    id, surveyId, text, subject, type: isType(type) ? type : 'text', options: options.length > 0 ? options : rows, itemKey: itemConfirmed ? itemId : null, confirmed,
  };
}
