import { and, eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { surveyAnswers, surveyInvitations } from '#db/schema/index.ts';
import { isSameAnswer } from '#src/domain/facts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { recordAnswers } from '#src/domain/surveys/answers-to-facts.ts';
import { type AnswerState, basisOfAnswer, isAnswered, fieldMergeOf } from '#src/domain/surveys/answer-rules.ts';
import { type AskedQuestion, type AskedSurvey, EMPTIED, type Respondent, accountOf, findAsked } from '#src/domain/surveys/asked.ts';
import { type Instant, dayOf } from '#src/lib/time.ts';

/** What somebody typed for one question, and what his field was made from. */
export interface TypedAnswer extends AnswerState {
  readonly basis: string;
}

/** By question; a question that is not there was not in the form. */
export type TypedAnswers = ReadonlyMap<string, TypedAnswer>;

export type SaveAnswersOutcome =
  | { kind: 'saved' | 'submitted'; changed: number }
  /** What could be kept is kept; these questions still ask for something. */
  | { kind: 'refused'; reason: 'changed-meanwhile' | 'required-missing'; questionIds: readonly string[]; changed: number }
  | { kind: 'refused'; reason: 'not-found' | 'survey-closed' };

/** Keeps what was typed so far, to go on later. What a school sent already and changes now counts at once. */
export const saveAnswers = (db: Db, by: Respondent, typed: TypedAnswers, now: Instant): SaveAnswersOutcome => keep(db, by, typed, false, now);

/**
 * Keeps what was typed and sends it: each answer becomes a known value of the school. A known answer that was left as it
 * was is confirmed. Refused when a required question has no answer ("dit gaven we al" is one), or a colleague changed the
 * same field meanwhile; what could be kept is kept all the same.
 */
export const submitAnswers = (db: Db, by: Respondent, typed: TypedAnswers, now: Instant): SaveAnswersOutcome => keep(db, by, typed, true, now);

function keep(db: Db, by: Respondent, typed: TypedAnswers, wantsToSubmit: boolean, now: Instant): SaveAnswersOutcome {
  return write(db, (tx): SaveAnswersOutcome => {
    const asked = findAsked(tx, by, dayOf(now));
    if (!asked) return { kind: 'refused', reason: 'not-found' };
    if (asked.phase !== 'open') return { kind: 'refused', reason: 'survey-closed' };

    const fields = asked.questions.flatMap((one) => {
      const answer = one.place === 'spared' ? undefined : typed.get(one.question.id);
      return answer ? [{ one, answer, merge: fieldMergeOf(answer, answer.basis, one.state) }] : [];
    });
    const changed = fields.filter(({ merge }) => merge === 'write');
    for (const { one, answer } of changed) putAnswer(tx, asked, one, answer, whoOf(by, asked), now);
    if (changed.length > 0) noteChange(tx, by, asked, changed.length, now);

    // A known value that changed under a field nobody touched was never seen: it is not confirmed unread.
    const wasSubmitted = asked.invitation.state === 'submitted';
    const submitting = wantsToSubmit || wasSubmitted;
    const unseen = ({ one, answer, merge }: (typeof fields)[number]) => submitting && merge === 'untouched' && !one.stored && answer.basis !== basisOfAnswer(one.state);
    const clashing = fields.filter((field) => field.merge === 'clash' || unseen(field));
    if (clashing.length > 0) return { kind: 'refused', reason: 'changed-meanwhile', questionIds: clashing.map(({ one }) => one.question.id), changed: changed.length };
    if (!submitting) return { kind: 'saved', changed: changed.length };

    const missing = stillMissing(tx, by, typed, now);
    if (missing.length > 0) return { kind: 'refused', reason: 'required-missing', questionIds: missing, changed: changed.length };
    const confirmed = wasSubmitted ? [] : fields.filter(({ one, merge }) => one.place === 'known' && !one.stored && merge === 'same');
    for (const { one, answer } of confirmed) putAnswer(tx, asked, one, answer, whoOf(by, asked), now);
    const touched = new Set(changed.map(({ one }) => one.question.id));
    recordAnswers(tx, asked, wasSubmitted ? touched : undefined, now);
    if (!wasSubmitted) submit(tx, by, asked, now);
    return { kind: wantsToSubmit ? 'submitted' : 'saved', changed: changed.length };
  });
}

/** Required questions without an answer, by what is kept now. A known answer that stands in its field is one. */
function stillMissing(db: Db, by: Respondent, typed: TypedAnswers, now: Instant): string[] {
  const questions = findAsked(db, by, dayOf(now))?.questions ?? [];
  return questions
    .filter(({ question, place, stored, state }) => question.required && place !== 'spared' && !(isAnswered(state) && (stored || typed.has(question.id))))
    .map(({ question }) => question.id);
}

/** Writes one answer. A known value that is emptied stays emptied until the form is sent; nothing at all leaves no row. */
function putAnswer(db: Db, { invitation }: AskedSurvey, { question, known }: AskedQuestion, answer: AnswerState, answeredBy: string, now: Instant): void {
  const here = and(eq(surveyAnswers.invitationId, invitation.id), eq(surveyAnswers.questionId, question.id));
  const isEmptied = !isAnswered(answer) && known !== null && invitation.state !== 'submitted';
  if (!isAnswered(answer) && !isEmptied) {
    db.delete(surveyAnswers).where(here).run();
    return;
  }
  const origin = known ? (isSameAnswer(answer.value, known.value) ? 'confirmed' : 'corrected') : 'typed';
  const row = {
    value: isEmptied ? EMPTIED : answer.value, origin, factId: known?.fact.id ?? null, alreadyGiven: answer.given, alreadyGivenText: answer.given ? answer.where : '', answeredBy, answeredAt: now,
  } as const;
  db.insert(surveyAnswers)
    .values({ invitationId: invitation.id, questionId: question.id, ...row })
    .onConflictDoUpdate({ target: [surveyAnswers.invitationId, surveyAnswers.questionId], set: row })
    .run();
}

function noteChange(db: Db, by: Respondent, { survey, invitation, schoolName }: AskedSurvey, answers: number, now: Instant): void {
  if (invitation.state === 'invited') db.update(surveyInvitations).set({ state: 'started', startedAt: now }).where(eq(surveyInvitations.id, invitation.id)).run();
  const verb = invitation.state === 'submitted' ? 'survey-answers-changed' : 'survey-answers-saved';
  record(db, { ...actsAs(by), verb, subjectKind: 'survey', subjectId: survey.id, changes: { school: [null, schoolName], answers: [null, answers] } }, now);
}

function submit(db: Db, by: Respondent, { survey, invitation, schoolName }: AskedSurvey, now: Instant): void {
  const submittedBy = accountOf(by)?.personId ?? invitation.contactName;
  db.update(surveyInvitations).set({ state: 'submitted', startedAt: invitation.startedAt ?? now, submittedAt: now, submittedBy }).where(eq(surveyInvitations.id, invitation.id)).run();
  record(db, { ...actsAs(by), verb: 'survey-submitted', subjectKind: 'survey', subjectId: survey.id, changes: { school: [null, schoolName] } }, now);
}

/** Who has no account is known by the name that stood in the mail. */
const whoOf = (by: Respondent, { invitation }: AskedSurvey): string => accountOf(by)?.personId ?? invitation.contactName;
const actsAs = (by: Respondent) => ({ actorId: accountOf(by)?.personId ?? null, actorAs: 'desk' in by ? ('service' as const) : ('school' as const) });
