import type { RootDb } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { closeSurvey, copySurvey, extendSurvey, remindSchools, tellOutcome } from '#src/domain/surveys/index.ts';
import type { Texts } from '#src/i18n/nl/index.ts';
import type { Instant } from '#src/lib/time.ts';
import { type Errors, type Values, first } from '#src/lib/values.ts';
import type { MailSender } from '#src/mail/layout.ts';
import { paths } from '#src/paths.ts';

interface ResultsAct {
  readonly db: RootDb;
  readonly actor: Actor;
  readonly surveyId: string;
  readonly values: Values;
  readonly words: Texts['surveyResults'];
  readonly sender: MailSender;
  readonly now: Instant;
}

export type ResultsActOutcome =
  | { readonly kind: 'done'; readonly to: string; readonly said: string }
  | { readonly kind: 'wrong'; readonly errors: Errors }
  /** What a colleague wrote meanwhile. */
  | { readonly kind: 'conflict'; readonly now: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Does what the pressed button of a running survey says: `dan` is the act. */
export function actOnResults({ db, actor, surveyId, values, words, sender, now }: ResultsAct): ResultsActOutcome {
  const here = paths.service.surveyResults(surveyId);
  const done = (said: string, to = here): ResultsActOutcome => ({ kind: 'done', to, said });
  switch (first(values, 'dan')) {
    case 'herinner': {
      const outcome = remindSchools(db, actor, surveyId, sender, now);
      return outcome.kind === 'reminded' ? done(words.done.reminded(outcome.schools, outcome.waiting)) : outcome;
    }
    case 'sluit': {
      const outcome = closeSurvey(db, actor, surveyId, now);
      return outcome.kind === 'closed' ? done(words.done.closed, `${here}#uitkomst-deel`) : outcome;
    }
    case 'verleng': {
      const outcome = extendSurvey(db, actor, surveyId, first(values, 'einde'), now);
      return outcome.kind === 'extended' ? done(words.done.extended) : outcome;
    }
    case 'uitkomst': {
      const outcome = tellOutcome(db, actor, surveyId, { text: first(values, 'uitkomst'), basis: first(values, 'basis') }, now);
      return outcome.kind === 'told' ? done(words.done.told, `${here}#uitkomst-deel`) : outcome;
    }
    case 'kopieer': {
      const outcome = copySurvey(db, actor, surveyId, now);
      return outcome.kind === 'copied' ? done(words.done.copied, paths.service.survey(outcome.surveyId)) : outcome;
    }
    default: return { kind: 'refused', reason: 'not-found' };
  }
}
