import type { Db } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { VERDICTS, decide, findQuestion, reuseItem, settleDoubt, undoDecision } from '#src/domain/surveys/index.ts';
import type { Texts } from '#src/i18n/nl/index.ts';
import type { Instant } from '#src/lib/time.ts';
import { type Values, first } from '#src/lib/values.ts';

/** What `QuestionCheck` says again when a decision was refused. */
export interface RefusedDecision {
  readonly questionId: string;
  readonly knownId: string;
  readonly reason: string;
  /** The reason that was typed. */
  readonly typed: string;
  /** 409 when somebody changed the question meanwhile. */
  readonly status: 409 | 422;
}

export type DecisionPost =
  /** The sentence to leave, and the question to go back to. */
  | { kind: 'done'; sentence: string; questionId: string }
  | { kind: 'refused'; refused: RefusedDecision }
  | { kind: 'missing' };

const ACTS = ['beslis', 'herroep', 'gegeven', 'bedoel'] as const;

/** Whether a POST of a page with `QuestionCheck` is one of its buttons. */
export const isDecision = (values: Values): boolean => ACTS.some((act) => act === first(values, 'dan'));

/** Does what a button of `QuestionCheck` says, on a question of this survey. */
export function decideQuestion(db: Db, actor: Actor, surveyId: string, values: Values, words: Texts['surveyCheck'], now: Instant): DecisionPost {
  const [act, questionId, knownId] = [first(values, 'dan'), first(values, 'question'), first(values, 'known')];
  if (findQuestion(db, questionId)?.surveyId !== surveyId) return { kind: 'missing' };
  const typed = first(values, 'reason');
  const verdict = VERDICTS.find((known) => known === first(values, 'verdict'));
  if (act === 'beslis' && !verdict) return { kind: 'missing' };

  const outcome =
    act === 'beslis' && verdict ? decide(db, actor, { questionId, knownId, verdict, reason: typed, basis: first(values, 'basis') }, now)
    : act === 'herroep' ? undoDecision(db, actor, { questionId, knownId }, now)
    : act === 'gegeven' ? reuseItem(db, actor, questionId, first(values, 'reuse') === 'ja', now)
    : settleDoubt(db, actor, { questionId, slot: first(values, 'slot'), choice: first(values, 'choice') }, now);
  if (outcome.kind === 'refused') {
    return { kind: 'refused', refused: { questionId, knownId, reason: outcome.reason, typed, status: outcome.reason === 'changed-meanwhile' ? 409 : 422 } };
  }
  const sentence = outcome.kind === 'settled' ? words.done.settled : outcome.kind === 'undone' ? words.done.undone : act === 'gegeven' ? words.done.item : words.done[verdict ?? 'reuse'];
  return { kind: 'done', sentence, questionId };
}
