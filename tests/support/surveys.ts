import { randomUUID } from 'node:crypto';
import type { Db } from '#db/client.ts';
import { dataItems, surveyAnswers, surveyInvitations, surveyQuestions, surveys } from '#db/schema/index.ts';
import { type AnswerValue, recordFact } from '#src/domain/facts/index.ts';
import type { Survey, SurveyQuestion } from '#src/domain/surveys/index.ts';
import { type Instant, dayOf, instantAt } from '#src/lib/time.ts';

const may12 = instantAt('2026-05-12T09:00');

type AskedAs = string | (Partial<SurveyQuestion> & { readonly text: string });

/** A survey as it could stand in the registry, with its questions: of environment, a draft, unless the test says otherwise. */
export function aSurvey(db: Db, more: Partial<Survey> & { readonly asks: readonly AskedAs[] }): { survey: Survey; questions: SurveyQuestion[] } {
  const { asks, ...rest } = more;
  const id = rest.id ?? randomUUID();
  const survey = db.insert(surveys).values({ serviceId: 'milieu', title: 'Afval op school', createdAt: may12, changedAt: may12, ...rest, id }).returning().get();
  const questions = asks.map((ask, index) => {
    const asked = typeof ask === 'string' ? { text: ask } : ask;
    return db.insert(surveyQuestions).values({ type: 'number', ...asked, id: asked.id ?? randomUUID(), surveyId: id, position: index + 1 }).returning().get();
  });
  return { survey, questions };
}

/** A survey that was held and closed, with what schools answered to each of its questions. */
export function anAnsweredSurvey(db: Db, schoolIds: readonly string[], more: Parameters<typeof aSurvey>[1], value: AnswerValue = 12, validUntil: string | null = '2027-06-30') {
  const held = aSurvey(db, { serviceId: 'sport', title: 'Sportplanning', state: 'closed', opensOn: '2026-01-12', closesOn: '2026-02-13', referenceOn: '2026-02-01', ...more });
  for (const schoolId of schoolIds) {
    const invitation = db
      .insert(surveyInvitations)
      .values({ id: randomUUID(), surveyId: held.survey.id, schoolId, state: 'submitted', contactName: 'Directie', contactEmail: 'directie@school.example', linkHash: randomUUID(), invitedAt: may12, submittedAt: may12 })
      .returning()
      .get();
    for (const { id, itemId, itemConfirmed } of held.questions) {
      db.insert(surveyAnswers).values({ invitationId: invitation.id, questionId: id, value, answeredAt: may12 }).run();
      recordFact(db, { schoolId, itemId: itemConfirmed ? itemId : null, questionId: id, value, referenceOn: '2026-02-01', source: 'survey', sourceText: held.survey.title, serviceId: held.survey.serviceId, recordedBy: null, validUntil }, instantAt('2026-02-10T09:00'));
    }
  }
  return held;
}

/** A data item as the coordinator keeps it. */
export function anItem(db: Db, id: string, label: string): void {
  db.insert(dataItems).values({ id, label, subject: 'leerlingen', type: 'number' }).onConflictDoNothing().run();
}

export const today = dayOf(may12);
export const later = (minutes: number): Instant => new Date(Date.parse(may12) + minutes * 60_000).toISOString();
