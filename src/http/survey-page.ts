import type { APIContext } from 'astro';
import { type Limit, takeTry } from '#src/domain/accounts/index.ts';
import { type AskedSurvey, type Respondent, basisOfAnswer, findAsked, saveAnswers, submitAnswers } from '#src/domain/surveys/index.ts';
import { leaveFlash } from '#src/http/flash.ts';
import { type Form, readValues } from '#src/http/forms.ts';
import { MAX_ANSWER_FIELDS, answerForm, answerName, basesOf, readAnswers } from '#src/http/survey-form.ts';
import { dayOf } from '#src/lib/time.ts';
import { type Errors, type Values, first } from '#src/lib/values.ts';

/** Per person, and per network address of who has only the link; a whole school shares one. */
const saves: Limit = { name: 'survey-answers', tries: 200, minutes: 60 };

/** A survey as it is shown to who answers it. */
export interface SurveyPage {
  readonly asked: AskedSurvey;
  readonly form: Form<unknown>;
  /** What each field was made from, by question. */
  readonly bases: ReadonlyMap<string, string>;
  /** Questions that a colleague answered otherwise meanwhile. */
  readonly clashing: readonly string[];
  readonly shows: 'form' | 'sent' | 'closed';
  readonly trouble: 'closed-meanwhile' | 'too-many' | 'rest-kept' | undefined;
}

type Shown = { readonly kind: 'missing' } | { readonly kind: 'go'; readonly to: string } | { readonly kind: 'page'; readonly page: SurveyPage };
type Context = Pick<APIContext, 'request' | 'locals' | 'url' | 'cookies'> & { readonly response: { status?: number; headers: Headers } };

/** What a survey page shows to a school that looks at it or sends it, signed in or by the link of a mail. */
export async function surveyPage(context: Context, by: Respondent): Promise<Shown> {
  const { request, locals: { db, now }, url } = context;
  const before = findAsked(db, by, dayOf(now));
  if (!before) return { kind: 'missing' };
  const isChanging = url.searchParams.get('wijzig') === 'ja';
  if (request.method !== 'POST') return { kind: 'page', page: pageOf(before, isChanging) };

  const values = await readValues(request, MAX_ANSWER_FIELDS);
  if (isTooOften(context)) return { kind: 'page', page: { ...pageOf(before, true), ...again(before, values, {}, []), trouble: 'too-many' } };
  const { typed, errors } = readAnswers(before.questions, values);
  const wantsToSubmit = first(values, 'dan') === 'verstuur';
  const isWellFormed = Object.keys(errors).length === 0;
  const outcome = wantsToSubmit && isWellFormed ? submitAnswers(db, by, typed, now) : saveAnswers(db, by, typed, now);
  const after = findAsked(db, by, dayOf(now));
  if (!after || (outcome.kind === 'refused' && outcome.reason === 'not-found')) return { kind: 'missing' };

  if (outcome.kind !== 'refused' && isWellFormed) {
    const words = context.locals.t.surveyAnswers;
    if (!wantsToSubmit) leaveFlash(context, words.saved);
    else if (before.invitation.state === 'submitted') leaveFlash(context, outcome.changed > 0 ? words.changed : words.nothingChanged);
    return { kind: 'go', to: url.pathname };
  }
  context.response.status = outcome.kind === 'refused' && outcome.reason === 'changed-meanwhile' ? 409 : 422;
  if (outcome.kind === 'refused' && outcome.reason === 'survey-closed') return { kind: 'page', page: { ...pageOf(after, false), trouble: 'closed-meanwhile' } };
  const clashing = outcome.kind === 'refused' && outcome.reason === 'changed-meanwhile' ? outcome.questionIds : [];
  const missing = outcome.kind === 'refused' && outcome.reason === 'required-missing' ? outcome.questionIds : [];
  const all = { ...errors, ...Object.fromEntries(missing.map((id) => [answerName({ id }), 'answer-missing'])) };
  return { kind: 'page', page: { ...pageOf(after, true), ...again(after, values, all, clashing), trouble: 'rest-kept' } };
}

const pageOf = (asked: AskedSurvey, isChanging: boolean): SurveyPage => ({
  asked, form: answerForm(asked), bases: basesOf(asked.questions, undefined, []), clashing: [], trouble: undefined,
  shows: asked.phase !== 'open' ? 'closed' : asked.invitation.state === 'submitted' && !isChanging ? 'sent' : 'form',
});

/** The form as it was typed, with what was kept of it as the new basis of what is kept. */
function again(asked: AskedSurvey, values: Values, errors: Errors, clashing: readonly string[]): Pick<SurveyPage, 'form' | 'bases' | 'clashing'> {
  const { typed } = readAnswers(asked.questions, values);
  const bases = basesOf(asked.questions, values, clashing);
  const kept = basesOf(asked.questions, undefined, []);
  const isKept = (id: string) => {
    const [answer, question] = [typed.get(id), asked.questions.find((one) => one.question.id === id)];
    return answer !== undefined && question !== undefined && kept.get(id) === basisOfAnswer(answer);
  };
  return { form: { ok: false, sent: true, values, errors }, bases: new Map([...bases].map(([id, basis]) => [id, isKept(id) ? (kept.get(id) ?? basis) : basis])), clashing };
}

function isTooOften({ locals: { db, actor, clientAddress, now }, response }: Context): boolean {
  const outcome = takeTry(db, saves, actor.personId || clientAddress, now);
  if (outcome.kind === 'allowed') return false;
  response.status = 429;
  response.headers.set('Retry-After', String(outcome.retryAfterSeconds));
  return true;
}
