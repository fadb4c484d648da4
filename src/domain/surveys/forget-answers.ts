import { and, asc, eq, inArray, like, lt, ne, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { outbox, surveyAnswers, surveyInvitations, surveys } from '#db/schema/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { readMunicipality } from '#src/domain/municipality/index.ts';
import { type Day, type Instant, dayOf, instantAt, schoolYearOf } from '#src/lib/time.ts';
import { removedBody } from '#src/mail/outbox.ts';

/** What ended before this moment is past the term: a school year that ended as many whole school years ago as the municipality keeps. */
export const answersKeptSince = (today: Day, years: number): Instant => instantAt(`${Number(schoolYearOf(today).slice(0, 4)) - Math.max(0, years)}-09-01T00:00`);

/**
 * Takes out of old surveys what schools answered, who answered for them and every link (P4, `flanders.md` 6.2). Which
 * schools were asked, and how far they came, stays, so that no count changes. What is known of a school is kept by its own
 * term. Each survey is a transaction of its own; handles at most `limit` and returns how many. Run as a job.
 */
export function forgetOldAnswers(db: Db, now: Instant, limit = 20): number {
  const since = answersKeptSince(dayOf(now), readMunicipality(db).retentionYears);
  const old = db
    .selectDistinct({ id: surveys.id })
    .from(surveys)
    .innerJoin(surveyInvitations, eq(surveyInvitations.surveyId, surveys.id))
    .where(and(ne(surveys.state, 'draft'), lt(sql`COALESCE(${surveys.closedAt}, ${surveys.closesOn}, ${surveys.changedAt})`, since), sql`${surveyInvitations.linkHash} NOT LIKE 'forgotten:%'`))
    .orderBy(asc(surveys.id))
    .limit(limit)
    .all();
  for (const { id } of old) write(db, (tx) => forgetSurvey(tx, id, now));
  return old.length;
}

function forgetSurvey(tx: Db, surveyId: string, now: Instant): void {
  const invitations = tx.select({ id: surveyInvitations.id }).from(surveyInvitations).where(eq(surveyInvitations.surveyId, surveyId));
  tx.delete(surveyAnswers).where(inArray(surveyAnswers.invitationId, invitations)).run();
  tx.update(surveyInvitations)
    .set({ contactName: '', contactEmail: '', submittedBy: null, linkHash: sql`'forgotten:' || ${surveyInvitations.id}` })
    .where(eq(surveyInvitations.surveyId, surveyId))
    .run();
  const nobody = { toName: '', toEmail: '', replyTo: '', subject: '', lastError: null, ...removedBody };
  const ofSurvey = like(outbox.dedupe, `survey-%:${surveyId}:%`);
  tx.update(outbox).set({ status: 'failed', leaseUntil: null }).where(and(ofSurvey, inArray(outbox.status, ['pending', 'sending']))).run();
  tx.update(outbox).set({ ...nobody, dedupe: sql`'forgotten:' || ${outbox.id}` }).where(ofSurvey).run();
  record(tx, { actorId: null, actorAs: 'portal', verb: 'survey-answers-forgotten', subjectKind: 'survey', subjectId: surveyId }, now);
}
