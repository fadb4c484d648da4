import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { surveyInvitations, surveyQuestions, surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type KnownFact, noteUses } from '#src/domain/facts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { SCHOOL_LEVELS, type School, contactFor, listQuietPeriods, listSchools, listSites } from '#src/domain/schools/index.ts';
import { findService } from '#src/domain/services/index.ts';
import { type SurveyCheck, checkSurvey } from '#src/domain/surveys/check.ts';
import { clustersIn, knownAnswersOf } from '#src/domain/surveys/known-answers.ts';
import { type Survey, type SurveyQuestion, findOwnSurvey, schoolsAsked } from '#src/domain/surveys/queries.ts';
import { minutesOf, minutesWithout } from '#src/domain/surveys/rules.ts';
import { type PlanGap, type SendPlan, basisOfPlan, gapsIn, planOf } from '#src/domain/surveys/send-plan.ts';
import { MAX_QUESTIONS } from '#src/domain/surveys/split-questions.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import { type Day, type Instant, dayOf } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { surveyInvitation } from '#src/mail/templates/surveys.ts';

export type SavePlanOutcome = { kind: 'saved' } | { kind: 'refused'; reason: 'not-found' | 'no-longer-draft' | 'held-elsewhere' | 'changed-meanwhile' };

/** Keeps how a survey will go out; nothing is sent. `basis` is what the form was made from (`basisOfPlan`). */
export function savePlan(db: Db, actor: Actor, surveyId: string, plan: SendPlan, basis: string | undefined, now: Instant): SavePlanOutcome {
  return write(db, (tx): SavePlanOutcome => {
    const survey = findOwnSurvey(tx, actor, surveyId);
    if (!survey) return { kind: 'refused', reason: 'not-found' };
    if (survey.state !== 'draft') return { kind: 'refused', reason: 'no-longer-draft' };
    if (survey.heldBy === 'elsewhere') return { kind: 'refused', reason: 'held-elsewhere' };
    if (basis !== undefined && basis !== basisOfPlan(survey)) return { kind: 'refused', reason: 'changed-meanwhile' };
    keepPlan(tx, survey, plan, now);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-planned', subjectKind: 'survey', subjectId: survey.id }, now);
    return { kind: 'saved' };
  });
}

export type SendOutcome =
  | { kind: 'sent'; schools: number; known: number }
  | { kind: 'incomplete'; gaps: readonly PlanGap[] }
  | { kind: 'refused'; reason: 'not-found' | 'no-longer-draft' | 'held-elsewhere' | 'changed-meanwhile' | 'no-questions' | 'too-many-questions' | 'alerts-open' | 'no-schools' | 'everything-known' };

export interface SendInput {
  readonly surveyId: string;
  /** Without it, what was saved. */
  readonly plan?: SendPlan | undefined;
  readonly basis?: string | undefined;
}

/**
 * Sends a survey: from now on schools can answer it, each gets an invitation and who receives surveys there a mail with a
 * link that opens this survey of this school and nothing else. A question whose answers are reused is not asked of who is
 * known; that its value is used is noted. A school of which everything is known is not asked at all. Refusals: not of this
 * person's service, sent before, held elsewhere, no or too many questions, questions that were asked before and nobody
 * decided on, no school, and nothing left to ask; `incomplete` names what the plan misses.
 */
export function sendSurvey(db: Db, actor: Actor, { surveyId, plan, basis }: SendInput, sender: MailSender, now: Instant): SendOutcome {
  const today = dayOf(now);
  return write(db, (tx): SendOutcome => {
    const stored = findOwnSurvey(tx, actor, surveyId);
    if (!stored) return { kind: 'refused', reason: 'not-found' };
    if (stored.state !== 'draft') return { kind: 'refused', reason: 'no-longer-draft' };
    if (stored.heldBy === 'elsewhere') return { kind: 'refused', reason: 'held-elsewhere' };
    if (basis !== undefined && basis !== basisOfPlan(stored)) return { kind: 'refused', reason: 'changed-meanwhile' };

    const wanted = plan ?? planOf(stored);
    const gaps = gapsIn(wanted, today);
    if (gaps.length > 0) return { kind: 'incomplete', gaps };
    const survey: Survey = { ...stored, ...wanted, levels: [...wanted.levels], schoolIds: [...wanted.schoolIds] };
    const check = checkSurvey(tx, survey, today);
    if (check.asked === 0) return { kind: 'refused', reason: 'no-questions' };
    if (check.asked > MAX_QUESTIONS) return { kind: 'refused', reason: 'too-many-questions' };
    if (check.open > 0) return { kind: 'refused', reason: 'alerts-open' };
    const schools = schoolsAsked(tx, survey);
    if (schools.length === 0) return { kind: 'refused', reason: 'no-schools' };

    const questions = check.questions.map(withTrueHandling);
    const known = knownPerSchool(tx, questions, schools, today);
    const asked = schools.filter(({ id }) => questions.some((question) => question.handling === 'ask' || !known.get(question.id)?.has(id)));
    if (asked.length === 0) return { kind: 'refused', reason: 'everything-known' };

    const minutes = minutesOf(survey, questions);
    keepPlan(tx, survey, { ...wanted, minutes, opensOn: wanted.opensOn && wanted.opensOn < today ? today : wanted.opensOn, referenceOn: wanted.referenceOn ?? wanted.opensOn }, now);
    for (const { id, handling } of questions) tx.update(surveyQuestions).set({ handling }).where(eq(surveyQuestions.id, id)).run();
    tx.update(surveys).set({ state: 'open', sentAt: now, mergeAskedId: null }).where(eq(surveys.id, survey.id)).run();

    const service = findService(tx, survey.serviceId);
    for (const school of asked) {
      const contact = contactFor(tx, school.id, 'surveys') ?? { name: school.name, email: school.email };
      const token = randomToken();
      tx.insert(surveyInvitations).values({ id: randomUUID(), surveyId, schoolId: school.id, contactName: contact.name, contactEmail: contact.email, linkHash: hashOf(token), invitedAt: now }).run();
      if (contact.email === '') continue;
      const load = loadOf(questions, known, school.id, minutes);
      queueMail(tx, surveyInvitation({ survey, service: { name: service?.name ?? '', email: service?.email ?? '' }, schoolId: school.id, schoolName: school.name, to: contact, token, ...load }, sender), now);
    }
    const reused = questions.filter(({ handling }) => handling === 'reuse').flatMap(({ id }) => [...(known.get(id)?.values() ?? [])].map((fact) => fact.id));
    noteUses(tx, [...new Set(reused)], { serviceId: survey.serviceId, surveyId, purpose: survey.purpose, usedBy: actor.personId }, now);
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-sent', subjectKind: 'survey', subjectId: surveyId, changes: { schools: [0, asked.length] } }, now);
    return { kind: 'sent', schools: asked.length, known: schools.length - asked.length };
  });
}

/** Whose reuse was decided on a text that has changed since is asked after all. */
const withTrueHandling = ({ question, isReused }: SurveyCheck['questions'][number]): SurveyQuestion => (isReused ? question : { ...question, handling: 'ask' });

function knownPerSchool(db: Db, questions: readonly SurveyQuestion[], schools: readonly School[], today: Day): Map<string, Map<string, KnownFact>> {
  const ids = schools.map(({ id }) => id);
  const clusters = clustersIn(db);
  return new Map(questions.map((question) => [question.id, knownAnswersOf(db, question, ids, today, clusters)]));
}

/** What one school still has to do: its minutes, of how many questions the answer is known, and how many it does not get. */
export function loadOf(questions: readonly SurveyQuestion[], known: ReadonlyMap<string, ReadonlyMap<string, unknown>>, schoolId: string, minutes: number): { minutes: number; known: number; asked: number; spared: number } {
  const isKnown = ({ id }: SurveyQuestion) => known.get(id)?.has(schoolId) ?? false;
  const left = questions.filter((question) => question.handling === 'ask' || !isKnown(question));
  const spared = questions.filter((question) => !left.includes(question)).map(({ id }) => id);
  return { minutes: minutesWithout({ minutes }, questions, spared), known: left.filter(isKnown).length, asked: left.length, spared: spared.length };
}

function keepPlan(tx: Db, survey: Survey, plan: SendPlan, now: Instant): void {
  tx.update(surveys).set({ ...plan, levels: [...plan.levels], schoolIds: [...plan.schoolIds], changedAt: now }).where(eq(surveys.id, survey.id)).run();
}

export interface QuietSchool {
  readonly schoolName: string;
  readonly firstOn: Day;
  readonly lastOn: Day;
  readonly reason: string;
}

/** Schools of those asked that want quiet in a part of the period, by name. */
export function listQuietSchools(db: Db, survey: Pick<Survey, 'levels' | 'schoolIds' | 'opensOn' | 'closesOn'>): QuietSchool[] {
  const { opensOn, closesOn } = survey;
  if (opensOn === null || closesOn === null) return [];
  return schoolsAsked(db, survey).flatMap(({ id, name }) => {
    const periods = listQuietPeriods(db, listSites(db, [id]).map((site) => site.id)).filter(({ firstOn, lastOn }) => firstOn <= closesOn && lastOn >= opensOn);
    const seen = new Set<string>();
    return periods.flatMap(({ firstOn, lastOn, reason }) => {
      const key = `${firstOn} ${lastOn} ${reason}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ schoolName: name, firstOn, lastOn, reason }];
    });
  });
}

/** Whom a survey can be sent to: the kinds of school there are, and every open school. */
export function audiencesOf(db: Db): { levels: string[]; schools: School[] } {
  const schools = listSchools(db);
  const present = new Set(schools.map(({ level }) => level));
  return { levels: SCHOOL_LEVELS.filter((level) => present.has(level)), schools };
}
