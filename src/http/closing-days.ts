import type { Db } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type ClosingOutcome, type ClosingOwner, addClosure, closingForm, copyLastYear, removeClosure } from '#src/domain/calendar/index.ts';
import { type Form, blankForm, checkForm } from '#src/http/forms.ts';
import type { Instant } from '#src/lib/time.ts';
import { type Values, first } from '#src/lib/values.ts';

/** What a button on a page with closing days does: add, copy last year's or remove. The form is what was typed. */
export function actOnClosingDays(db: Db, actor: Actor, owner: ClosingOwner, values: Values, now: Instant): { form: Form<unknown>; outcome: ClosingOutcome | undefined; isRemoval: boolean } {
  const asked = first(values, 'do');
  if (asked === 'add') {
    const form = checkForm(values, closingForm);
    return { form, outcome: form.ok ? addClosure(db, actor, owner, form.data, now) : undefined, isRemoval: false };
  }
  const days = values['days'] ?? [];
  const outcome = asked === 'remove' ? removeClosure(db, actor, owner, days, now) : asked === 'copy' ? copyLastYear(db, actor, owner, { year: Number(first(values, 'year')), days }, now) : undefined;
  return { form: blankForm(), outcome, isRemoval: asked === 'remove' };
}
