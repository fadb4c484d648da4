import type { APIRoute } from 'astro';
import { listDemoPeople } from '#src/domain/accounts/index.ts';
import { homeOf } from '#src/http/access.ts';
import { leaveFlash } from '#src/http/flash.ts';
import { readValues } from '#src/http/forms.ts';
import { startLoginSession } from '#src/http/login.ts';
import { missing } from '#src/http/missing.ts';
import { safeNext } from '#src/http/next-address.ts';
import { first } from '#src/lib/values.ts';

/** One click and you are one of the demo's people. Outside the demo this address does not exist. */
export const POST: APIRoute = async (context) => {
  const { db, env, t } = context.locals;
  const chosen = env.DEMO ? first(await readValues(context.request), 'person') : '';
  const person = env.DEMO ? listDemoPeople(db).find(({ personId }) => personId === chosen) : undefined;
  if (!person) return missing(context);

  const actor = await startLoginSession(context, person.personId, { remember: false });
  leaveFlash(context, t.accounts.signedIn(actor.name));
  return context.redirect(safeNext(context.url.searchParams.get('verder')) ?? homeOf(actor), 303);
};
