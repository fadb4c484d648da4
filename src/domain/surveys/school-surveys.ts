import { desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { schools, services, surveyInvitations, surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type Phase, phaseOf } from '#src/domain/surveys/answer-rules.ts';
import type { Invitation } from '#src/domain/surveys/asked.ts';
import { clustersIn, knownAnswersOf } from '#src/domain/surveys/known-answers.ts';
import { type Survey, type SurveyQuestion, listQuestions } from '#src/domain/surveys/queries.ts';
import { minutesWithout } from '#src/domain/surveys/rules.ts';
import type { Day } from '#src/lib/time.ts';

/** A survey in the list of the schools that are asked it. */
export interface SchoolSurvey {
  readonly survey: Survey;
  readonly invitation: Invitation;
  readonly phase: Phase;
  readonly serviceName: string;
  readonly schoolName: string;
  readonly minutes: number;
}

/** Every survey that the schools of this person are or were asked: what closes first comes first, then what ended last. */
export function listSchoolSurveys(db: Db, actor: Actor, today: Day): SchoolSurvey[] {
  const rows = db
    .select({ survey: surveys, invitation: surveyInvitations, serviceName: services.name, schoolName: schools.name })
    .from(surveyInvitations)
    .innerJoin(surveys, eq(surveys.id, surveyInvitations.surveyId))
    .innerJoin(services, eq(services.id, surveys.serviceId))
    .innerJoin(schools, eq(schools.id, surveyInvitations.schoolId))
    .where(inArray(surveyInvitations.schoolId, actor.schools.map(({ id }) => id)))
    .orderBy(desc(surveys.closesOn), desc(surveyInvitations.invitedAt))
    .all();
  if (rows.length === 0) return [];
  const clusters = clustersIn(db);
  const listed = rows.flatMap((row): SchoolSurvey[] => {
    const phase = phaseOf(row.survey, today);
    const questions = listQuestions(db, row.survey.id);
    const { schoolId } = row.invitation;
    const isKnown = (question: SurveyQuestion) => phase === 'open' && question.handling === 'reuse' && knownAnswersOf(db, question, [schoolId], today, clusters).has(schoolId);
    const spared = questions.filter(isKnown).map(({ id }) => id);
    return phase ? [{ ...row, phase, minutes: minutesWithout(row.survey, questions, spared) }] : [];
  });
  const isOpen = ({ phase }: SchoolSurvey) => phase === 'open' || phase === 'planned';
  return [...listed.filter(isOpen).reverse(), ...listed.filter((one) => !isOpen(one))];
}

/** Whether a school still has to do something with it. */
export const isWaiting = ({ phase, invitation }: SchoolSurvey): boolean => phase === 'open' && invitation.state !== 'submitted';
