import type { APIRoute } from 'astro';
import { removeFromDraft, typeInDraft } from '#src/domain/requests/index.ts';
import { readDraft } from '#src/http/draft-cookie.ts';
import { readValues } from '#src/http/forms.ts';
import { first } from '#src/lib/values.ts';
import { paths } from '#src/paths.ts';

/** Takes one thing off the list. The button stands in the form, so what was typed for the rest is kept. */
export const POST: APIRoute = async (context) => {
  const { db, now } = context.locals;
  const draft = readDraft(context);
  if (draft) {
    const values = await readValues(context.request);
    removeFromDraft(db, typeInDraft(db, draft, values, now), first(values, 'regel'), now);
  }
  return context.redirect(paths.draft, 303);
};
