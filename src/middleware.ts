import type { APIContext, MiddlewareNext } from 'astro';
import { cannotWrite } from '#db/client.ts';
import { sequence } from 'astro:middleware';
import { nobody } from '#src/domain/accounts/index.ts';
import { readMunicipality } from '#src/domain/municipality/index.ts';
import { guard } from '#src/http/access.ts';
import { readDraft } from '#src/http/draft-cookie.ts';
import { dropFlash, readFlash } from '#src/http/flash.ts';
import { errorText, log } from '#src/http/front/log.ts';
import { readLoginSession } from '#src/http/login.ts';
import { plainPage } from '#src/http/plain-page.ts';
import { sameOrigin } from '#src/http/same-origin.ts';
import { nl } from '#src/i18n/nl/index.ts';

/** Everything a page may ask of `Astro.locals`: what the server handed over, and who is looking. */
async function context(own: APIContext, next: MiddlewareNext): Promise<Response> {
  const { locals } = own;
  locals.t = nl;
  locals.now = locals.clock();
  locals.actor = nobody;
  locals.loginSessionId = undefined;
  locals.flash = readFlash(own);
  locals.municipality = readMunicipality(locals.db);
  locals.draftCount = readDraft(own)?.items.length ?? 0;

  const session = await readLoginSession(own);
  if (session) {
    locals.actor = session.actor;
    locals.loginSessionId = session.sessionId;
  }

  const flash = locals.flash;
  const response = await next();
  // A page that sends the visitor on has not shown it yet; one that leaves a new sentence keeps that one.
  const isRedirect = response.status >= 300 && response.status < 400;
  if (flash !== undefined && !isRedirect && own.request.method === 'GET') dropFlash(own);
  return response;
}

/**
 * What nobody expected is written down once, without what the visitor typed, and shown as its reference by the error
 * page. The route is logged by its pattern, because addresses hold tokens. What is thrown on says nothing but the
 * reference: Astro prints the message of an error in full, and that of a query holds what was asked for.
 */
async function logged({ locals, routePattern, request }: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    return await next();
  } catch (error) {
    log('error', { requestId: locals.requestId, route: routePattern, method: request.method, error: errorText(error) });
    // Reading goes on when nothing can be written; who sends something is told so, and his browser still has what he typed.
    if (cannotWrite(error)) return plainPage(503, nl.pages.cannotSave, { 'Retry-After': '120' });
    throw bare(locals.requestId);
  }
}

function bare(requestId: string): Error {
  const error = new Error(`See the line of request ${requestId}.`);
  error.stack = error.message;
  return error;
}

/** `astro dev` has no server of ours that opens the database. A build does not contain this. */
async function develop(own: APIContext, next: MiddlewareNext): Promise<Response> {
  const { fillLocals } = await import('#src/http/develop.ts');
  fillLocals(own.locals);
  return next();
}

export const onRequest = sequence(...(import.meta.env.DEV ? [develop] : []), logged, sameOrigin, context, guard);
