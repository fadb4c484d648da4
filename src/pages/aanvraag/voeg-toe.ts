import type { APIRoute } from 'astro';
import { listOffersById } from '#src/domain/offers/index.ts';
import { addQuestion, addToDraft, typeInDraft } from '#src/domain/requests/index.ts';
import { readOrStartDraft } from '#src/http/draft-cookie.ts';
import { leaveFlash } from '#src/http/flash.ts';
import { readValues } from '#src/http/forms.ts';
import { missing } from '#src/http/missing.ts';
import { first } from '#src/lib/values.ts';
import { paths } from '#src/paths.ts';

/** Puts an offer, or a question without an offer, on the visitor's list. Asking at once goes on to the form. */
export const POST: APIRoute = async (context) => {
  const { db, now, t } = context.locals;
  const values = await readValues(context.request);
  if (first(values, 'vraag') === '1') {
    // The button also stands in the form: what was typed there is kept.
    const draft = readOrStartDraft(context);
    addQuestion(db, Object.keys(values).length > 1 ? typeInDraft(db, draft, values, now) : draft, now);
    return context.redirect(paths.draft, 303);
  }
  const [offer] = listOffersById(db, [first(values, 'aanbod')]);
  // What is asked for elsewhere or not at all is not put on a list.
  if (offer?.bookingMode !== 'here') return missing(context);

  addToDraft(db, readOrStartDraft(context), offer, values['klas'] ?? [], now);
  if (first(values, 'dan') === 'vraag') return context.redirect(paths.draft, 303);
  leaveFlash(context, t.requests.done.added(offer.title));
  return context.redirect(paths.offer(offer.slug), 303);
};
