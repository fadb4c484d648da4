import type { APIRoute } from 'astro';
import { leaveFlash } from '#src/http/flash.ts';
import { endLoginSession } from '#src/http/login.ts';
import { paths } from '#src/paths.ts';

/** Signs this browser out. A link or a picture elsewhere cannot do it: it is a POST from one of our own pages. */
export const POST: APIRoute = async (context) => {
  await endLoginSession(context);
  leaveFlash(context, context.locals.t.accounts.signedOut);
  return context.redirect(paths.home, 303);
};
