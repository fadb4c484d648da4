import { eq, or } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { surveyAnswers, surveyInvitations } from '#db/schema/index.ts';
import { type Actor, findPerson, isOfSchool } from '#src/domain/accounts/index.ts';
import { type AnswerValue, type KnownFact, answerIn, asTyped, findFact } from '#src/domain/facts/index.ts';
import { findSchool } from '#src/domain/schools/index.ts';
import { findService } from '#src/domain/services/index.ts';
import { type AnswerState, NOTHING, type Phase, linkWorksUntil, phaseOf } from '#src/domain/surveys/answer-rules.ts';
import { clustersIn, knownAnswersOf } from '#src/domain/surveys/known-answers.ts';
import { type Survey, type SurveyQuestion, answerable, findOwnSurvey, findSurvey, listQuestions } from '#src/domain/surveys/queries.ts';
import { minutesWithout } from '#src/domain/surveys/rules.ts';
import { hashOf } from '#src/lib/secrets.ts';
import type { Day, Instant } from '#src/lib/time.ts';

export type Invitation = typeof surveyInvitations.$inferSelect;
export type StoredAnswer = typeof surveyAnswers.$inferSelect;

/** Who answers: somebody of the school, whoever has the link of the mail, or the service that notes what a school says on paper or by phone. */
export type Respondent = { readonly actor: Actor; readonly invitationId: string } | { readonly desk: Actor; readonly surveyId: string; readonly invitationId: string } | { readonly token: string };

/** Who answers, where that is somebody with an account. */
export const accountOf = (by: Respondent): Actor | undefined => ('actor' in by ? by.actor : 'desk' in by ? by.desk : undefined);

/** A value that is known, as the field of a question shows it. */
export interface KnownAnswer {
  readonly value: AnswerValue;
  readonly fact: KnownFact;
  /** Who gave or confirmed it, where that is somebody. */
  readonly by: string;
}

export interface AskedQuestion {
  readonly question: SurveyQuestion;
  /** `known`: shown to confirm or correct. `spared`: known, and not asked again. */
  readonly place: 'ask' | 'known' | 'spared';
  readonly known: KnownAnswer | null;
  readonly stored: StoredAnswer | null;
  /** What stands in its field. */
  readonly state: AnswerState;
  /** Who saved it, in words; empty is nobody yet. */
  readonly savedBy: string;
  readonly savedAt: Instant | null;
}

/** One survey as one school is asked it. */
export interface AskedSurvey {
  readonly survey: Survey;
  readonly invitation: Invitation;
  readonly phase: Phase;
  readonly serviceName: string;
  readonly schoolName: string;
  readonly minutes: number;
  readonly submittedBy: string;
  readonly questions: readonly AskedQuestion[];
}

/** The survey that this person or this link may see; another school's is simply none, and so is a link that is too old. */
export function findAsked(db: Db, by: Respondent, today: Day): AskedSurvey | undefined {
  const invitation = findInvitation(db, by);
  const survey = invitation && findSurvey(db, invitation.surveyId);
  const phase = survey && phaseOf(survey, today);
  if (!invitation || !survey || !phase) return undefined;
  if ('token' in by && today > (linkWorksUntil(survey) ?? today)) return undefined;
  const questions = listQuestions(db, survey.id);
  const stored = new Map(db.select().from(surveyAnswers).where(eq(surveyAnswers.invitationId, invitation.id)).all().map((row) => [row.questionId, row]));
  const clusters = clustersIn(db);
  const knownTo = (question: SurveyQuestion) => knownAnswersOf(db, question, [invitation.schoolId], today, clusters).get(invitation.schoolId);
  const asked = questions.map((question) => askedQuestion(db, invitation, question, stored.get(question.id) ?? null, knownTo));
  return {
    survey, invitation, phase,
    serviceName: findService(db, survey.serviceId)?.name ?? '',
    schoolName: findSchool(db, invitation.schoolId)?.name ?? '',
    minutes: minutesWithout(survey, questions, asked.flatMap(({ place, question }) => (place === 'spared' ? question.id : []))),
    submittedBy: nameOf(db, invitation.submittedBy),
    questions: asked,
  };
}

function findInvitation(db: Db, by: Respondent): Invitation | undefined {
  if ('token' in by) {
    const hash = hashOf(by.token);
    return db.select().from(surveyInvitations).where(or(eq(surveyInvitations.linkHash, hash), eq(surveyInvitations.reminderHash, hash))).get();
  }
  const invitation = db.select().from(surveyInvitations).where(eq(surveyInvitations.id, by.invitationId)).get();
  if (invitation && 'desk' in by) return invitation.surveyId === by.surveyId && findOwnSurvey(db, by.desk, by.surveyId) ? invitation : undefined;
  return invitation && 'actor' in by && isOfSchool(by.actor, invitation.schoolId) ? invitation : undefined;
}

function askedQuestion(db: Db, invitation: Invitation, question: SurveyQuestion, stored: StoredAnswer | null, knownTo: (question: SurveyQuestion) => KnownFact | undefined): AskedQuestion {
  const submitted = invitation.state === 'submitted';
  // What the school answered to this very question is no reason to ask it whether that holds.
  const fact = stored ? stored.factId && findFact(db, stored.factId) : elsewhere(question, knownTo(question));
  const value = fact ? asTyped(answerable(question), answerIn(answerable(question), fact.value)) : null;
  const known = fact && value !== null ? { value, fact, by: nameOf(db, fact.confirmedBy ?? fact.recordedBy) } : null;
  const place = known && !stored && question.handling === 'reuse' ? 'spared' : known && (stored || !submitted) ? 'known' : 'ask';
  return {
    question, place, stored,
    known: place === 'ask' ? null : known,
    state: stored ? stateOf(question, stored) : place === 'known' && known ? { ...NOTHING, value: known.value } : NOTHING,
    savedBy: nameOf(db, stored?.answeredBy ?? null),
    savedAt: stored?.answeredAt ?? null,
  };
}

const elsewhere = ({ id }: SurveyQuestion, fact: KnownFact | undefined) => (fact?.questionId === id ? undefined : fact);

/** A known value that somebody emptied is kept as an empty text: an answer that is left open, and no answer. */
export const EMPTIED = '';

function stateOf(question: SurveyQuestion, { value, alreadyGiven, alreadyGivenText }: StoredAnswer): AnswerState {
  return { value: value === EMPTIED ? null : answerIn(answerable(question), value), given: alreadyGiven, where: alreadyGivenText };
}

/** Who answered: a person, or by link the name that stood in the mail. A person who left the portal has no name any more. */
export function nameOf(db: Db, by: string | null): string {
  if (!by) return '';
  return findPerson(db, by)?.name ?? (/^[0-9a-f-]{36}$/.test(by) ? '' : by);
}

