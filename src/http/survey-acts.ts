import type { RootDb } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import {
  addQuestions, copySurvey, decideItem, deleteSurvey, extendSurvey, moveQuestion, removeQuestion, splitQuestions, withdrawSurvey,
} from '#src/domain/surveys/index.ts';
import type { Texts } from '#src/i18n/nl/index.ts';
import type { Instant } from '#src/lib/time.ts';
import { type Errors, type Values, first, wholeNumber } from '#src/lib/values.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { paths } from '#src/paths.ts';

/** One press of a button on the page of a survey: `dan` is the act, with the question it is about behind it. */
interface SurveyAct {
  readonly db: RootDb;
  readonly actor: Actor;
  readonly surveyId: string;
  readonly questionId: string;
  readonly values: Values;
  readonly words: Texts['surveys']['show'];
  readonly sender: MailSender;
  readonly now: Instant;
}

export type ActOutcome =
  | { readonly kind: 'done'; readonly to: string; readonly said: string }
  | { readonly kind: 'wrong'; readonly errors: Errors }
  | { readonly kind: 'refused'; readonly reason: string };

type Outcome = { readonly kind: string; readonly reason?: string };

const ACTS: Readonly<Record<string, (on: SurveyAct) => ActOutcome>> = {
  'voeg-toe': add,
  omhoog: (on) => ofQuestion(on, moveQuestion(on.db, on.actor, on.questionId, -1, on.now), on.words.done.moved),
  omlaag: (on) => ofQuestion(on, moveQuestion(on.db, on.actor, on.questionId, 1, on.now), on.words.done.moved),
  'vraag-weg': (on) => after(removeQuestion(on.db, on.actor, on.questionId, on.now), `${paths.service.survey(on.surveyId)}#vragen`, on.words.done.removed),
  'gegeven-klopt': (on) => ofQuestion(on, decideItem(on.db, on.actor, on.questionId, first(on.values, 'gegeven'), on.now), on.words.done.item),
  'gegeven-geen': (on) => ofQuestion(on, decideItem(on.db, on.actor, on.questionId, null, on.now), on.words.done.item),
  verleng: (on) => {
    const outcome = extendSurvey(on.db, on.actor, on.surveyId, first(on.values, 'einde'), on.now);
    return outcome.kind === 'wrong' ? outcome : after(outcome, paths.service.survey(on.surveyId), on.words.done.extended);
  },
  kopieer: (on) => {
    const outcome = copySurvey(on.db, on.actor, on.surveyId, on.now);
    return outcome.kind === 'copied' ? { kind: 'done', to: paths.service.survey(outcome.surveyId), said: on.words.done.copied } : outcome;
  },
  'trek-in': (on) => after(withdrawSurvey(on.db, on.actor, on.surveyId, on.sender, on.now), paths.service.survey(on.surveyId), on.words.done.withdrawn),
  verwijder: (on) => after(deleteSurvey(on.db, on.actor, on.surveyId, on.now), paths.service.surveys, on.words.done.deleted),
};

/** Does what the pressed button says; a button that is not there is no act. */
export function actOnSurvey(on: Omit<SurveyAct, 'questionId'>): ActOutcome {
  const [act = '', questionId = ''] = first(on.values, 'dan').split(':');
  const found = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  return found ? found({ ...on, questionId }) : { kind: 'refused', reason: 'not-found' };
}

function add(on: SurveyAct): ActOutcome {
  const split = splitQuestions(on.values['plak']?.[0] ?? '');
  if (split.kind === 'refused') return { kind: 'wrong', errors: { plak: split.reason } };
  if (split.survey.questions.length === 0) return { kind: 'wrong', errors: { plak: 'paste-no-questions' } };
  const outcome = addQuestions(on.db, on.actor, on.surveyId, split.survey.questions, on.now, wholeNumber(first(on.values, 'na')));
  if (outcome.kind === 'refused') return outcome.reason === 'paste-too-many' ? { kind: 'wrong', errors: { plak: outcome.reason } } : outcome;
  const { leftOut } = split.survey;
  const said = on.words.added(outcome.count) + (leftOut.length > 0 ? ` ${on.words.leftOut} ${leftOut.slice(0, 3).join(' · ')}` : '');
  return { kind: 'done', to: `${paths.service.survey(on.surveyId)}#vraag-${outcome.first}`, said };
}

const ofQuestion = (on: SurveyAct, outcome: Outcome, said: string): ActOutcome => after(outcome, `${paths.service.survey(on.surveyId)}#vraag-${on.questionId}`, said);
const after = (outcome: Outcome, to: string, said: string): ActOutcome =>
  outcome.kind === 'refused' ? { kind: 'refused', reason: outcome.reason ?? 'not-found' } : { kind: 'done', to, said };
