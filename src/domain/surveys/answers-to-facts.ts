import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { surveyAnswers } from '#db/schema/index.ts';
import { findPerson } from '#src/domain/accounts/index.ts';
import { type AnswerValue, answerIn, confirmFact, endFact, findFact, findOwnFact, isSameAnswer, recordFact } from '#src/domain/facts/index.ts';
import { type AskedSurvey, EMPTIED, type StoredAnswer } from '#src/domain/surveys/asked.ts';
import { type SurveyQuestion, answerable } from '#src/domain/surveys/queries.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';

/**
 * What a school sent becomes what is known of it, in the caller's transaction: a known value that was left as it was is
 * confirmed, every other answer is a value of its own. `only` names the questions that changed since it was sent; without
 * it all are gone through.
 */
export function recordAnswers(db: Db, asked: AskedSurvey, only: ReadonlySet<string> | undefined, now: Instant): void {
  const { invitation } = asked;
  const rows = new Map(db.select().from(surveyAnswers).where(eq(surveyAnswers.invitationId, invitation.id)).all().map((row) => [row.questionId, row]));
  for (const { question } of asked.questions) {
    if (only && !only.has(question.id)) continue;
    const row = rows.get(question.id);
    const value = row && row.value !== EMPTIED ? answerIn(answerable(question), row.value) : null;
    const own = findOwnFact(db, invitation.schoolId, question.id);
    if (row && value !== null) recordAnswer(db, asked, question, row, value, now);
    else if (own) endFact(db, own.id, now);
    if (row?.value === EMPTIED) db.delete(surveyAnswers).where(and(eq(surveyAnswers.invitationId, invitation.id), eq(surveyAnswers.questionId, question.id))).run();
  }
}

function recordAnswer(db: Db, { survey, invitation }: AskedSurvey, question: SurveyQuestion, row: StoredAnswer, value: AnswerValue, now: Instant): void {
  // By link, who answered is a name and nobody with an account.
  const by = row.answeredBy ? (findPerson(db, row.answeredBy)?.id ?? null) : null;
  const referenceOn = survey.referenceOn ?? dayOf(now);
  const shown = row.factId ? findFact(db, row.factId) : undefined;
  if (shown && shown.endedAt === null && row.origin === 'confirmed') {
    confirmFact(db, shown.id, by, referenceOn, now);
    return;
  }
  const own = findOwnFact(db, invitation.schoolId, question.id);
  if (own && isSameAnswer(answerIn(answerable(question), own.value), value)) return;
  if (shown) endFact(db, shown.id, now);
  recordFact(
    db,
    {
      schoolId: invitation.schoolId, itemId: question.itemConfirmed ? question.itemId : null, questionId: question.id, value, referenceOn,
      source: 'survey', sourceText: survey.title, serviceId: survey.serviceId, recordedBy: by,
    },
    now,
  );
}
