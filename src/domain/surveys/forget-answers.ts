import { and, asc, eq, inArray, isNotNull, like, lt, ne, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { outbox, surveyAnswers, surveyInvitations, surveys } from '#db/schema/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { readMunicipality } from '#src/domain/municipality/index.ts';
import { keptOf } from '#src/domain/surveys/aggregate.ts';
import { findSurvey } from '#src/domain/surveys/queries.ts';
import { type SurveyResponse, responseOf } from '#src/domain/surveys/response.ts';
import { resultsOf } from '#src/domain/surveys/results.ts';
import { type Day, type Instant, dayOf, instantAt, schoolYearOf } from '#src/lib/time.ts';
import { removedBody } from '#src/mail/outbox.ts';

/** What ended before this moment is past the term: a school year that ended as many whole school years ago as the municipality keeps. */
export const answersKeptSince = (today: Day, years: number): Instant => instantAt(`${Number(schoolYearOf(today).slice(0, 4)) - Math.max(0, years)}-09-01T00:00`);

/** School years that the counts of a survey stay, after which they go too. */
export const COUNTS_KEPT_YEARS = 10;
const endedAt = sql`COALESCE(${surveys.closedAt}, ${surveys.closesOn}, ${surveys.changedAt})`;

/** Whether the term of what schools answered is past. */
export const isForgotten = ({ schools }: Pick<SurveyResponse, 'schools'>): boolean => schools.length > 0 && schools.every(({ invitation }) => invitation.linkHash.startsWith('forgotten:'));

/**
 * Takes out of old surveys what schools answered, who answered for them and every link (P4, `flanders.md` 6.2). Which
 * schools were asked, and how far they came, stays, so that no count changes; what they answered stays as counts and sums
 * for ten years. What is known of a school is kept by its own term. Each survey is a transaction of its own; handles at most `limit` and returns how many. Run as a job.
 */
export function forgetOldAnswers(db: Db, now: Instant, limit = 20): number {
  const since = answersKeptSince(dayOf(now), readMunicipality(db).retentionYears);
  const old = db
    .selectDistinct({ id: surveys.id })
    .from(surveys)
    .innerJoin(surveyInvitations, eq(surveyInvitations.surveyId, surveys.id))
    .where(and(ne(surveys.state, 'draft'), lt(endedAt, since), sql`${surveyInvitations.linkHash} NOT LIKE 'forgotten:%'`))
    .orderBy(asc(surveys.id))
    .limit(limit)
    .all();
  for (const { id } of old) write(db, (tx) => forgetSurvey(tx, id, now));
  forgetOldCounts(db, now);
  return old.length;
}

function forgetOldCounts(db: Db, now: Instant): void {
  write(db, (tx) => {
    const gone = tx.update(surveys).set({ aggregate: null }).where(and(isNotNull(surveys.aggregate), lt(endedAt, answersKeptSince(dayOf(now), COUNTS_KEPT_YEARS)))).returning({ id: surveys.id }).all();
    for (const { id } of gone) record(tx, { actorId: null, actorAs: 'portal', verb: 'survey-counts-forgotten', subjectKind: 'survey', subjectId: id }, now);
  });
}

function forgetSurvey(tx: Db, surveyId: string, now: Instant): void {
  const survey = findSurvey(tx, surveyId);
  if (!survey) return;
  const response = responseOf(tx, survey, dayOf(now));
  tx.update(surveys).set({ aggregate: keptOf(response, resultsOf(tx, survey, response, dayOf(now))) }).where(eq(surveys.id, surveyId)).run();
  const invitations = tx.select({ id: surveyInvitations.id }).from(surveyInvitations).where(eq(surveyInvitations.surveyId, surveyId));
  tx.delete(surveyAnswers).where(inArray(surveyAnswers.invitationId, invitations)).run();
  tx.update(surveyInvitations)
    .set({ contactName: '', contactEmail: '', submittedBy: null, linkHash: sql`'forgotten:' || ${surveyInvitations.id}`, reminderHash: null })
    .where(eq(surveyInvitations.surveyId, surveyId))
    .run();
  const nobody = { toName: '', toEmail: '', replyTo: '', subject: '', lastError: null, ...removedBody };
  const ofSurvey = like(outbox.dedupe, `survey-%:${surveyId}:%`);
  tx.update(outbox).set({ status: 'failed', leaseUntil: null }).where(and(ofSurvey, inArray(outbox.status, ['pending', 'sending']))).run();
  tx.update(outbox).set({ ...nobody, dedupe: sql`'forgotten:' || ${outbox.id}` }).where(ofSurvey).run();
  record(tx, { actorId: null, actorAs: 'portal', verb: 'survey-answers-forgotten', subjectKind: 'survey', subjectId: surveyId }, now);
}
