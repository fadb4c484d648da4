import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { questionDecisions, surveyPartners, surveyQuestions, surveys } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { findService } from '#src/domain/services/index.ts';
import { meansSame } from '#src/domain/surveys/decision-rules.ts';
import { type Survey, type SurveyQuestion, comparedOf, findOwnSurvey, findSurvey, listPartners, listQuestions } from '#src/domain/surveys/queries.ts';
import { questionBank } from '#src/domain/surveys/question-bank.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { queueMail } from '#src/mail/outbox.ts';
import { type MergeEvent, surveyMerge } from '#src/mail/templates/survey-merges.ts';

/** A question that would move, and the one it falls together with. */
export interface MergedQuestion {
  readonly question: SurveyQuestion;
  readonly alike: SurveyQuestion | undefined;
}

/** What a survey would become in another: its questions, those that both ask with theirs. By what was decided first, else by what the portal sees. */
export function mergeOf(db: Db, fromId: string, intoId: string): MergedQuestion[] {
  const bank = questionBank(db);
  const theirs = listQuestions(db, intoId);
  const taken = new Set<string>();
  return listQuestions(db, fromId).map((question) => {
    const alike = theirs.find((other) => !taken.has(other.id) && isAlike(question, other));
    if (alike) taken.add(alike.id);
    return { question, alike };
  });

  function isAlike(one: SurveyQuestion, other: SurveyQuestion): boolean {
    const decided = bank.clusters.decisionFor(one.id, other.id);
    if (decided) return meansSame(decided.verdict);
    return bank.clusters.isSame(one.id, other.id) || bank.compare(comparedOf(one), comparedOf(other)).tier === 'same';
  }
}

const canJoin = ({ state, heldBy }: Survey): boolean => state === 'draft' && heldBy === 'portal';

/** The surveys of other services that this one could still join: none that was sent, held elsewhere, or wants to join another. With how many of its questions they ask too. */
export function listMergeable(db: Db, survey: Survey): { survey: Survey; serviceName: string; alike: number }[] {
  if (!canJoin(survey)) return [];
  const others = db.select().from(surveys).where(and(eq(surveys.state, 'draft'), eq(surveys.heldBy, 'portal'), isNull(surveys.mergeAskedId))).all();
  return others
    .filter((other) => other.serviceId !== survey.serviceId)
    .map((other) => ({ survey: other, serviceName: findService(db, other.serviceId)?.name ?? '', alike: mergeOf(db, survey.id, other.id).filter(({ alike }) => alike !== undefined).length }))
    .sort((a, b) => b.alike - a.alike || a.survey.title.localeCompare(b.survey.title, 'nl'));
}

export type AskMergeOutcome = { kind: 'asked' } | { kind: 'refused'; reason: 'not-found' | 'merge-not-possible' | 'merge-asked' };

/** Asks another service whether a survey may join its own, by mail. Refusals: either was sent or is held elsewhere; it was asked already. */
export function askMerge(db: Db, actor: Actor, fromId: string, intoId: string, sender: MailSender, now: Instant): AskMergeOutcome {
  return write(db, (tx): AskMergeOutcome => {
    const from = findOwnSurvey(tx, actor, fromId);
    const into = findSurvey(tx, intoId);
    if (!from) return { kind: 'refused', reason: 'not-found' };
    if (from.mergeAskedId !== null) return { kind: 'refused', reason: 'merge-asked' };
    if (!into || !canJoin(from) || !canJoin(into) || into.mergeAskedId !== null || into.serviceId === from.serviceId) return { kind: 'refused', reason: 'merge-not-possible' };
    tx.update(surveys).set({ mergeAskedId: intoId, changedAt: now }).where(eq(surveys.id, fromId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-merge-asked', subjectKind: 'survey', subjectId: fromId }, now);
    tell(tx, { kind: 'asked', from, into, to: into.serviceId, reason: '' }, sender, now);
    return { kind: 'asked' };
  });
}

export type DropMergeOutcome = { kind: 'dropped' } | { kind: 'refused'; reason: 'not-found' };

/** Who asked thinks better of it, before there was an answer; the other service is told. */
export function dropMerge(db: Db, actor: Actor, fromId: string, sender: MailSender, now: Instant): DropMergeOutcome {
  return write(db, (tx): DropMergeOutcome => {
    const from = findOwnSurvey(tx, actor, fromId);
    const into = from?.mergeAskedId ? findSurvey(tx, from.mergeAskedId) : undefined;
    if (!from || !into) return { kind: 'refused', reason: 'not-found' };
    tx.update(surveys).set({ mergeAskedId: null, changedAt: now }).where(eq(surveys.id, fromId)).run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'survey-merge-dropped', subjectKind: 'survey', subjectId: fromId }, now);
    tell(tx, { kind: 'dropped', from, into, to: into.serviceId, reason: '' }, sender, now);
    return { kind: 'dropped' };
  });
}

/** A proposal that waits for a word of this person's service. */
export function findMergeAsked(db: Db, actor: Actor, fromId: string): { from: Survey; into: Survey } | undefined {
  const from = findSurvey(db, fromId);
  const into = from?.mergeAskedId ? findSurvey(db, from.mergeAskedId) : undefined;
  return from && into && worksAt(actor, into.serviceId) ? { from, into } : undefined;
}

export type AnswerMergeOutcome = { kind: 'merged'; surveyId: string; moved: number } | { kind: 'declined' } | { kind: 'refused'; reason: 'not-found' | 'merge-not-possible' | 'merge-reason-missing' };
const MAX_REASON = 500;

/**
 * The asked service answers. Yes: the questions it does not have yet move behind its own, the service that asked shares the
 * survey from now on, and what it had is merged. No: with a sentence why. Both services are told. Refusals: nothing waits
 * for this person; either survey was sent or taken away meanwhile; a no without a reason.
 */
export function answerMerge(db: Db, actor: Actor, fromId: string, answer: { yes: boolean; reason: string }, sender: MailSender, now: Instant): AnswerMergeOutcome {
  // The bank belongs to the database, not to a transaction, and everything here is one turn of the process.
  const asked = findMergeAsked(db, actor, fromId);
  if (!asked) return { kind: 'refused', reason: 'not-found' };
  const { from, into } = asked;
  const reason = answer.reason.trim().slice(0, MAX_REASON);
  if (!answer.yes && (reason === '' || looksLikeNationalNumber(reason))) return { kind: 'refused', reason: 'merge-reason-missing' };
  if (answer.yes && !(canJoin(from) && canJoin(into))) return { kind: 'refused', reason: 'merge-not-possible' };
  const questions = answer.yes ? mergeOf(db, from.id, into.id) : [];

  return write(db, (tx): AnswerMergeOutcome => {
    const verb = answer.yes ? 'survey-merged' : 'survey-merge-refused';
    record(tx, { actorId: actor.personId, actorAs: 'service', verb, subjectKind: 'survey', subjectId: from.id }, now);
    for (const to of [from.serviceId, into.serviceId]) tell(tx, { kind: answer.yes ? 'merged' : 'declined', from, into, to, reason }, sender, now);
    if (!answer.yes) {
      tx.update(surveys).set({ mergeAskedId: null, changedAt: now }).where(eq(surveys.id, from.id)).run();
      return { kind: 'declined' };
    }
    const moving = questions.filter(({ alike }) => alike === undefined).map(({ question }) => question.id);
    moveQuestions(tx, moving, into.id);
    tx.update(surveys).set({ state: 'merged', mergedIntoId: into.id, mergeAskedId: null, changedAt: now }).where(eq(surveys.id, from.id)).run();
    // What its service said it takes was said of fewer questions.
    tx.update(surveys).set({ changedAt: now, ...(moving.length > 0 ? { minutes: null } : {}) }).where(eq(surveys.id, into.id)).run();
    for (const serviceId of [from.serviceId, ...listPartners(tx, from.id)]) {
      if (serviceId !== into.serviceId) tx.insert(surveyPartners).values({ surveyId: into.id, serviceId, since: now }).onConflictDoNothing().run();
    }
    return { kind: 'merged', surveyId: into.id, moved: moving.length };
  });
}

/** Puts questions behind those of another survey. What was decided between questions that now stand in one survey says nothing any more. */
function moveQuestions(db: Db, ids: readonly string[], intoId: string): void {
  if (ids.length === 0) return;
  const there = listQuestions(db, intoId);
  const known = there.map(({ id }) => id);
  if (known.length > 0) {
    const between = (a: string[], b: string[]) => and(inArray(questionDecisions.questionId, a), inArray(questionDecisions.knownId, b));
    db.delete(questionDecisions).where(or(between([...ids], known), between(known, [...ids]))).run();
    // A question no longer reuses one that it now stands beside.
    db.update(surveyQuestions).set({ handling: 'ask', reusesId: null }).where(and(inArray(surveyQuestions.id, [...ids, ...known]), inArray(surveyQuestions.reusesId, [...ids, ...known]))).run();
  }
  ids.forEach((id, index) => {
    db.update(surveyQuestions).set({ surveyId: intoId, position: (there.at(-1)?.position ?? 0) + index + 1 }).where(eq(surveyQuestions.id, id)).run();
  });
}

interface Told {
  readonly kind: MergeEvent;
  readonly from: Survey;
  readonly into: Survey;
  readonly to: string;
  readonly reason: string;
}

function tell(db: Db, { kind, from, into, to, reason }: Told, sender: MailSender, now: Instant): void {
  const [service, asking, asked] = [findService(db, to), findService(db, from.serviceId), findService(db, into.serviceId)];
  if (!service?.email) return;
  const named = (survey: Survey, name: string | undefined) => ({ id: survey.id, title: survey.title, serviceName: name ?? '' });
  queueMail(db, surveyMerge({ kind, at: now, from: named(from, asking?.name), into: named(into, asked?.name), to: { name: service.name, email: service.email }, isAsking: to === from.serviceId, reason }, sender), now);
}
