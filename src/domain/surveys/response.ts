import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { schools, surveyInvitations } from '#db/schema/index.ts';
import { type Invitation, nameOf } from '#src/domain/surveys/asked.ts';
import { type Survey, schoolsAsked } from '#src/domain/surveys/queries.ts';
import { type NoReminder, noReminderOf } from '#src/domain/surveys/reminder-rules.ts';
import { quietOf } from '#src/domain/surveys/remind-schools.ts';
import type { Day } from '#src/lib/time.ts';

interface NamedSchool {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly network: string;
  readonly level: string;
}

/** How far one school is. */
export interface SchoolResponse extends NamedSchool {
  readonly invitation: Invitation;
  /** Who sent the answers, in words: somebody of the school, or who noted them for it. */
  readonly submittedBy: string;
  /** Why it would not be reminded today. */
  readonly noReminder: NoReminder | undefined;
}

/** How many were asked, began and sent. Who began did not send. */
export interface ResponseCount {
  readonly asked: number;
  readonly started: number;
  readonly submitted: number;
}

export interface SurveyResponse extends ResponseCount {
  /** By name. */
  readonly schools: readonly SchoolResponse[];
  /** Schools of the audience of which everything was known: they were not asked. */
  readonly notAsked: readonly NamedSchool[];
  readonly byNetwork: readonly (ResponseCount & { readonly name: string })[];
  readonly byLevel: readonly (ResponseCount & { readonly name: string })[];
}

/** Who answered a survey and who did not yet, also of schools that closed since. */
export function responseOf(db: Db, survey: Survey, today: Day): SurveyResponse {
  const listed = db
    .select({ invitation: surveyInvitations, schoolId: schools.id, schoolName: schools.name, network: schools.network, level: schools.level })
    .from(surveyInvitations)
    .innerJoin(schools, eq(schools.id, surveyInvitations.schoolId))
    .where(eq(surveyInvitations.surveyId, survey.id))
    .orderBy(asc(schools.name), asc(schools.id))
    .all()
    .map((row): SchoolResponse => {
      const { invitation, schoolId } = row;
      const isSubmitted = invitation.state === 'submitted';
      return { ...row, submittedBy: isSubmitted ? nameOf(db, invitation.submittedBy) : '', noReminder: noReminderOf(invitation, isSubmitted ? [] : quietOf(db, schoolId), today) };
    });
  const asked = new Set(listed.map(({ schoolId }) => schoolId));
  return {
    ...countOf(listed), schools: listed,
    notAsked: schoolsAsked(db, survey).filter(({ id }) => !asked.has(id)).map(({ id, name, network, level }) => ({ schoolId: id, schoolName: name, network, level })),
    byNetwork: groupsOf(listed, ({ network }) => network),
    byLevel: groupsOf(listed, ({ level }) => level),
  };
}

export const countOf = (schoolsOf: readonly Pick<SchoolResponse, 'invitation'>[]): ResponseCount => ({
  asked: schoolsOf.length,
  started: schoolsOf.filter(({ invitation }) => invitation.state === 'started').length,
  submitted: schoolsOf.filter(({ invitation }) => invitation.state === 'submitted').length,
});

function groupsOf(listed: readonly SchoolResponse[], of: (school: SchoolResponse) => string): (ResponseCount & { name: string })[] {
  const names = [...new Set(listed.map(of))].sort((a, b) => a.localeCompare(b, 'nl'));
  return names.map((name) => ({ name, ...countOf(listed.filter((school) => of(school) === name)) }));
}
