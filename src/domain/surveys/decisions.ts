import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { questionDecisions, surveyQuestions, surveys } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { findItem, isClosedFor } from '#src/domain/facts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Element, doubtsOf } from '#src/domain/matching/index.ts';
import { type Verdict, meansSame } from '#src/domain/surveys/decision-rules.ts';
import { knownAnswersOf } from '#src/domain/surveys/known-answers.ts';
import { type Survey, type SurveyQuestion, comparedOf, findOwnSurvey, findQuestion, schoolsAsked } from '#src/domain/surveys/queries.ts';
import { type QuestionBank, questionBank } from '#src/domain/surveys/question-bank.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { looksLikeNationalNumber } from '#src/lib/text.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';

export interface DecisionInput {
  readonly questionId: string;
  readonly knownId: string;
  readonly verdict: Verdict;
  /** Why it is asked anyway; said to the coordinator. */
  readonly reason: string;
  /** What the person read (`basisOfPair`); given, a text that changed meanwhile is told instead of decided on. */
  readonly basis?: string | undefined;
}

export type DecideOutcome =
  | { kind: 'decided'; verdict: Verdict }
  | { kind: 'refused'; reason: 'not-found' | 'no-longer-draft' | 'reason-missing' | 'reason-too-long' | 'national-number' | 'changed-meanwhile' | 'item-private' };

const MAX_REASON = 500;

/** Both texts as they were shown. */
export const basisOfPair = (questionText: string, knownText: string): string => hashOf(JSON.stringify([questionText, knownText])).slice(0, 22);

/**
 * Says of a question in a draft and an earlier one what they are to each other. `reuse` takes the answers that are known;
 * `ask-anyway` says that they are the same and why schools are asked again; `related` and `different` end the comparison.
 * The later decision on a pair replaces the earlier. Refusals: not a question of a survey of this person's service, or no
 * such earlier question of another survey; the survey was sent; no reason to ask anyway; a text that changed meanwhile; a
 * private contact of another service, which nobody else reads.
 */
export function decide(db: Db, actor: Actor, input: DecisionInput, now: Instant): DecideOutcome {
  return write(db, (tx): DecideOutcome => {
    const bank = questionBank(tx);
    const own = findOwnQuestion(tx, actor, input.questionId);
    const known = bank.questions.get(input.knownId);
    if (!own || !known || known.surveyId === own.survey.id) return { kind: 'refused', reason: 'not-found' };
    const { question, survey } = own;
    if (survey.state !== 'draft') return { kind: 'refused', reason: 'no-longer-draft' };
    if (input.basis !== undefined && input.basis !== basisOfPair(question.text, known.text)) return { kind: 'refused', reason: 'changed-meanwhile' };
    const reason = input.verdict === 'ask-anyway' ? input.reason.trim() : '';
    if (input.verdict === 'ask-anyway' && reason === '') return { kind: 'refused', reason: 'reason-missing' };
    if (reason.length > MAX_REASON) return { kind: 'refused', reason: 'reason-too-long' };
    if (looksLikeNationalNumber(reason)) return { kind: 'refused', reason: 'national-number' };

    if (input.verdict === 'reuse' && itemsReused(bank, question, known).some((id) => isPrivate(tx, id, survey.serviceId))) return { kind: 'refused', reason: 'item-private' };

    const { score, tier } = bank.compare(comparedOf(question), comparedOf(known));
    const reused = { ...question, itemId: itemAfterReuse(question, known).itemId, itemConfirmed: itemAfterReuse(question, known).itemConfirmed, reusesId: known.id };
    const schoolIds = schoolsAsked(tx, survey).map(({ id }) => id);
    const knownSchools = meansSame(input.verdict) ? knownAnswersOf(tx, reused, schoolIds, dayOf(now)).size : 0;
    const row = {
      verdict: input.verdict, reason, questionText: question.text, knownText: known.text, score, tier, knownSchools, decidedBy: actor.personId, decidedAt: now,
    };
    tx.delete(questionDecisions).where(pair(question.id, known.id)).run();
    tx.insert(questionDecisions).values({ id: randomUUID(), questionId: question.id, knownId: known.id, ...row }).run();
    setHandling(tx, question, known, input.verdict);
    touch(tx, survey.id, now);
    const changes: Record<string, [unknown, unknown]> = { question: [null, question.id], known: [null, known.id], verdict: [null, input.verdict] };
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'question-decided', subjectKind: 'survey', subjectId: survey.id, changes }, now);
    return { kind: 'decided', verdict: input.verdict };
  });
}

export type UndoOutcome = { kind: 'undone' } | { kind: 'refused'; reason: 'not-found' | 'no-longer-draft' };

/** Takes a decision back, while the survey is a draft: the comparison is asked again. */
export function undoDecision(db: Db, actor: Actor, { questionId, knownId }: Pick<DecisionInput, 'questionId' | 'knownId'>, now: Instant): UndoOutcome {
  return write(db, (tx): UndoOutcome => {
    const own = findOwnQuestion(tx, actor, questionId);
    if (!own) return { kind: 'refused', reason: 'not-found' };
    if (own.survey.state !== 'draft') return { kind: 'refused', reason: 'no-longer-draft' };
    const { changes: removed } = tx.delete(questionDecisions).where(pair(questionId, knownId)).run();
    if (removed === 0) return { kind: 'refused', reason: 'not-found' };
    if (own.question.reusesId === knownId) tx.update(surveyQuestions).set({ handling: 'ask', reusesId: null }).where(eq(surveyQuestions.id, questionId)).run();
    touch(tx, own.survey.id, now);
    const changes: Record<string, [unknown, unknown]> = { question: [null, questionId], known: [knownId, null] };
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'question-decision-undone', subjectKind: 'survey', subjectId: own.survey.id, changes }, now);
    return { kind: 'undone' };
  });
}

export type ItemOutcome = { kind: 'decided' | 'undone' } | { kind: 'refused'; reason: 'not-found' | 'no-longer-draft' | 'item-private' };

/** Says that a question asks the data item the portal guessed, or undoes it: who is known by the fact sheet is not asked then. */
export function reuseItem(db: Db, actor: Actor, questionId: string, reuse: boolean, now: Instant): ItemOutcome {
  return write(db, (tx): ItemOutcome => {
    const own = findOwnQuestion(tx, actor, questionId);
    const item = own?.question.itemId ? findItem(tx, own.question.itemId) : undefined;
    if (!own || !item) return { kind: 'refused', reason: 'not-found' };
    if (own.survey.state !== 'draft') return { kind: 'refused', reason: 'no-longer-draft' };
    if (reuse && isClosedFor(item, own.survey.serviceId)) return { kind: 'refused', reason: 'item-private' };
    const set = reuse ? { itemConfirmed: true, handling: 'reuse' as const, reusesId: null } : { handling: 'ask' as const, reusesId: null };
    tx.update(surveyQuestions).set(set).where(eq(surveyQuestions.id, questionId)).run();
    touch(tx, own.survey.id, now);
    const changes: Record<string, [unknown, unknown]> = { question: [null, questionId], item: reuse ? [null, item.id] : [item.id, null] };
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: reuse ? 'question-decided' : 'question-decision-undone', subjectKind: 'survey', subjectId: own.survey.id, changes }, now);
    return { kind: reuse ? 'decided' : 'undone' };
  });
}

export type DoubtOutcome = { kind: 'settled' } | { kind: 'refused'; reason: 'not-found' | 'no-longer-draft' };

/** Answers a doubt of the portal ("1 februari of 1 oktober?") on a question; it is compared by that from now on. */
export function settleDoubt(db: Db, actor: Actor, { questionId, slot, choice }: { questionId: string; slot: string; choice: string }, now: Instant): DoubtOutcome {
  return write(db, (tx): DoubtOutcome => {
    const own = findOwnQuestion(tx, actor, questionId);
    const doubt = own ? doubtsOf(comparedOf(own.question)).find((one) => one.slot === slot && one.choices.includes(choice)) : undefined;
    if (!own || !doubt) return { kind: 'refused', reason: 'not-found' };
    if (own.survey.state !== 'draft') return { kind: 'refused', reason: 'no-longer-draft' };
    const key: keyof Element = doubt.slot;
    const confirmed = { ...own.question.confirmed, [key]: choice };
    tx.update(surveyQuestions).set({ confirmed }).where(eq(surveyQuestions.id, questionId)).run();
    touch(tx, own.survey.id, now);
    const changes: Record<string, [unknown, unknown]> = { question: [null, questionId], slot: [null, slot] };
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'question-doubt-settled', subjectKind: 'survey', subjectId: own.survey.id, changes }, now);
    return { kind: 'settled' };
  });
}

const pair = (questionId: string, knownId: string) => and(eq(questionDecisions.questionId, questionId), eq(questionDecisions.knownId, knownId));
const touch = (tx: Db, surveyId: string, now: Instant) => tx.update(surveys).set({ changedAt: now }).where(eq(surveys.id, surveyId)).run();

function findOwnQuestion(db: Db, actor: Actor, questionId: string): { question: SurveyQuestion; survey: Survey } | undefined {
  const question = findQuestion(db, questionId);
  const survey = question ? findOwnSurvey(db, actor, question.surveyId) : undefined;
  return question && survey ? { question, survey } : undefined;
}

/** The confirmed data items by which the reused answers may be known. */
function itemsReused(bank: QuestionBank, question: SurveyQuestion, known: SurveyQuestion): string[] {
  const read = [question, known, ...[...bank.clusters.sameAs(known.id), ...bank.clusters.sameAs(question.id)].flatMap((id) => bank.questions.get(id) ?? [])];
  return read.flatMap(({ itemId, itemConfirmed }) => (itemId && itemConfirmed ? itemId : []));
}

function isPrivate(db: Db, itemId: string, serviceId: string): boolean {
  const item = findItem(db, itemId);
  return item !== undefined && isClosedFor(item, serviceId);
}

/** Whose answers are reused says what is asked: its confirmed data item is that of this question too, unless a person said another. */
function itemAfterReuse(question: SurveyQuestion, known: SurveyQuestion): { itemId: string | null; itemConfirmed: boolean } {
  if (!question.itemConfirmed && known.itemConfirmed && known.itemId) return { itemId: known.itemId, itemConfirmed: true };
  return { itemId: question.itemId, itemConfirmed: question.itemConfirmed };
}

function setHandling(tx: Db, question: SurveyQuestion, known: SurveyQuestion, verdict: Verdict): void {
  const set =
    verdict === 'reuse' ? { handling: 'reuse' as const, reusesId: known.id, ...itemAfterReuse(question, known) }
    : verdict === 'ask-anyway' || question.reusesId === known.id ? { handling: 'ask' as const, reusesId: null }
    : undefined;
  if (set) tx.update(surveyQuestions).set(set).where(eq(surveyQuestions.id, question.id)).run();
}
