import { randomUUID } from 'node:crypto';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { questionDecisions, surveyQuestions, surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { nextSchoolYear, shiftPeriod } from '#src/domain/offers/index.ts';
import { type Survey, findOwnSurvey, listQuestions } from '#src/domain/surveys/queries.ts';
import { type Day, type Instant, schoolYearOf } from '#src/lib/time.ts';

export type CopySurveyOutcome = { kind: 'copied'; surveyId: string } | { kind: 'refused'; reason: 'not-found' | 'no-period' };

/**
 * Makes next school year's edition of a survey, as a draft: its questions with their data items and chips, and what was
 * decided about them, so that nobody compares the same twice. Its period moves to school days, a reference day stays the
 * same date. Copied again it is the edition that is there already. Refusal: without a period nobody knows of which year it is.
 */
export function copySurvey(db: Db, actor: Actor, surveyId: string, now: Instant): CopySurveyOutcome {
  return write(db, (tx): CopySurveyOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    const there = tx.select({ id: surveys.id }).from(surveys).where(and(eq(surveys.copyOf, surveyId), ne(surveys.state, 'withdrawn'))).get();
    if (there) return { kind: 'copied', surveyId: there.id };
    if (survey.opensOn === null) return { kind: 'refused', reason: 'no-period' };

    const id = randomUUID();
    const { title, opensOn, closesOn, referenceOn } = shifted(survey, survey.opensOn);
    tx.insert(surveys).values({
      id, serviceId: survey.serviceId, title, purpose: survey.purpose, necessity: survey.necessity, necessityText: survey.necessityText, heldBy: survey.heldBy,
      heldAt: survey.heldAt, levels: survey.levels, schoolIds: survey.schoolIds, opensOn, closesOn, referenceOn, minutes: survey.minutes, copyOf: surveyId,
      createdBy: actor.personId, createdAt: now, changedAt: now,
    }).run();
    copyQuestions(tx, actor, surveyId, id, now);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-copied', subjectKind: 'survey', subjectId: id }, now);
    return { kind: 'copied', surveyId: id };
  });
}

/** The same survey a year later: the years in its title too. */
function shifted({ title, closesOn, referenceOn }: Survey, opensOn: Day): { title: string; opensOn: Day; closesOn: Day | null; referenceOn: Day | null } {
  const year = nextSchoolYear(schoolYearOf(opensOn));
  const period = shiftPeriod({ from: opensOn, until: closesOn ?? opensOn }, year);
  return {
    title: title.replace(/\b20\d{2}\b/g, (found) => String(Number(found) + 1)),
    opensOn: period.from, closesOn: closesOn === null ? null : period.until, referenceOn: referenceOn === null ? null : yearLater(referenceOn),
  };
}

/** The same date a year later; 29 February becomes 28. */
const yearLater = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;

/** What was spared then is not spared again: a copied decision counts no schools. */
function copyQuestions(db: Db, actor: Actor, fromId: string, toId: string, now: Instant): void {
  const copies = new Map<string, string>();
  for (const question of listQuestions(db, fromId)) {
    const id = randomUUID();
    copies.set(question.id, id);
    db.insert(surveyQuestions).values({ ...question, id, surveyId: toId }).run();
  }
  if (copies.size === 0) return;
  for (const decision of db.select().from(questionDecisions).where(inArray(questionDecisions.questionId, [...copies.keys()])).all()) {
    const questionId = copies.get(decision.questionId);
    if (questionId) db.insert(questionDecisions).values({ ...decision, id: randomUUID(), questionId, knownSchools: 0, decidedBy: actor.personId, decidedAt: now }).run();
  }
}
