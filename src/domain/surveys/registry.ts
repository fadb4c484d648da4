import { asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { services, surveyInvitations, surveyPartners, surveyQuestions, surveys } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { type Survey, findSurvey, listPartners, listSurveysOf } from '#src/domain/surveys/queries.ts';
import { type Day, schoolYearOf } from '#src/lib/time.ts';

/** A survey in a list, with what was counted of it. */
export interface RegisteredSurvey {
  readonly survey: Survey;
  readonly serviceName: string;
  readonly questions: number;
  /** Questions whose known answers are reused. */
  readonly reused: number;
  readonly invited: number;
  readonly submitted: number;
}

/** A survey as its colleagues read it: every service and the coordinator see what every service asks. */
export function findRegisteredSurvey(db: Db, actor: Actor, id: string): Survey | undefined {
  return actor.coordinator || actor.services.length > 0 ? findSurvey(db, id) : undefined;
}

/** What this person may do with a survey: write in it, read its answers, or read it as a colleague. */
export function standingOf(db: Db, actor: Actor, survey: Survey): 'own' | 'partner' | 'colleague' {
  if (worksAt(actor, survey.serviceId)) return 'own';
  return actor.coordinator || listPartners(db, survey.id).some((serviceId) => worksAt(actor, serviceId)) ? 'partner' : 'colleague';
}

/** The surveys of the services of this person, and those they share: what is not sent yet first, then the newest first. */
export function listOwnSurveys(db: Db, actor: Actor): RegisteredSurvey[] {
  const own = listSurveysOf(db, actor.services);
  const shared = actor.services.length === 0 ? [] : db.select({ survey: surveys }).from(surveys).innerJoin(surveyPartners, eq(surveyPartners.surveyId, surveys.id)).where(inArray(surveyPartners.serviceId, [...actor.services])).all();
  const more = shared.map(({ survey }) => survey).filter(({ id }) => !own.some((one) => one.id === id));
  return counted(db, [...own, ...more]).sort((a, b) => Number(isUndated(b.survey)) - Number(isUndated(a.survey)) || (b.survey.opensOn ?? '').localeCompare(a.survey.opensOn ?? ''));
}
const isUndated = ({ state, opensOn }: Survey) => state === 'draft' && opensOn === null;

/** What has no day comes behind what has. */
const LAST = '9999';

/** Every survey of every service that has a day in this school year; without a period, when it was begun in it. By service and by day. */
export function listSurveysOfYear(db: Db, schoolYear: string): RegisteredSurvey[] {
  const all = db.select().from(surveys).orderBy(asc(surveys.opensOn), asc(surveys.title)).all();
  return counted(db, all.filter((survey) => isOfYear(survey, schoolYear))).sort((a, b) => a.serviceName.localeCompare(b.serviceName, 'nl') || (a.survey.opensOn ?? LAST).localeCompare(b.survey.opensOn ?? LAST));
}

/** The first and the last day of a school year. */
export const edgesOf = (schoolYear: string): { from: Day; until: Day } => ({ from: `${schoolYear.slice(0, 4)}-09-01`, until: `${schoolYear.slice(5)}-08-31` });

export function isOfYear({ opensOn, closesOn, createdAt }: Pick<Survey, 'opensOn' | 'closesOn' | 'createdAt'>, schoolYear: string): boolean {
  const { from, until } = edgesOf(schoolYear);
  if (opensOn === null) return schoolYearOf(createdAt.slice(0, 10)) === schoolYear;
  return opensOn <= until && (closesOn ?? opensOn) >= from;
}

function counted(db: Db, list: readonly Survey[]): RegisteredSurvey[] {
  if (list.length === 0) return [];
  const ids = list.map(({ id }) => id);
  const names = new Map(db.select({ id: services.id, name: services.name }).from(services).all().map(({ id, name }) => [id, name]));
  const questions = new Map(
    db
      .select({ id: surveyQuestions.surveyId, questions: count(), reused: sql<number>`sum(${surveyQuestions.handling} = 'reuse')` })
      .from(surveyQuestions).where(inArray(surveyQuestions.surveyId, ids)).groupBy(surveyQuestions.surveyId).all().map((row) => [row.id, row]),
  );
  const asked = new Map(
    db
      .select({ id: surveyInvitations.surveyId, invited: count(), submitted: sql<number>`sum(${surveyInvitations.state} = 'submitted')` })
      .from(surveyInvitations).where(inArray(surveyInvitations.surveyId, ids)).groupBy(surveyInvitations.surveyId).all().map((row) => [row.id, row]),
  );
  return list.map((survey) => ({
    survey, serviceName: names.get(survey.serviceId) ?? '', questions: questions.get(survey.id)?.questions ?? 0, reused: questions.get(survey.id)?.reused ?? 0,
    invited: asked.get(survey.id)?.invited ?? 0, submitted: asked.get(survey.id)?.submitted ?? 0,
  }));
}

/** Surveys of other services that wait for a word of this person: may they join his? */
export function listMergesAsked(db: Db, actor: Actor): { survey: Survey; serviceName: string; into: Survey }[] {
  const waiting = db.select({ survey: surveys, serviceName: services.name }).from(surveys).innerJoin(services, eq(services.id, surveys.serviceId)).where(sql`${surveys.mergeAskedId} is not null`).all();
  return waiting.flatMap(({ survey, serviceName }) => {
    const into = survey.mergeAskedId ? findSurvey(db, survey.mergeAskedId) : undefined;
    return into?.state === 'draft' && worksAt(actor, into.serviceId) ? [{ survey, serviceName, into }] : [];
  });
}
