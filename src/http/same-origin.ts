import type { APIContext, MiddlewareNext } from 'astro';
import type { Env } from '#src/env.ts';
import { plainPage } from '#src/http/plain-page.ts';
import { accounts } from '#src/i18n/nl/accounts.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses every request that would change something and does not come from a page of ours, whatever its content type:
 * Astro's own check lets JSON pass. It looks at nothing but headers, so that a refused request reads no database.
 */
export async function sameOrigin(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { request, locals } = context;
  if (SAFE.has(request.method) || isSameOrigin(request.headers, locals.env)) return next();
  return plainPage(403, accounts.fromElsewhere);
}

/**
 * Browsers say themselves where a request comes from (`Sec-Fetch-Site`); older ones and plain http on a network name do
 * not, and send the origin. Who sends neither is no browser of ours.
 */
export function isSameOrigin(headers: Headers, env: Pick<Env, 'publicUrl' | 'DEMO'>): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && ownOrigins(env).includes(origin);
}

/** The demo is opened by either name of this machine. */
function ownOrigins({ publicUrl, DEMO }: Pick<Env, 'publicUrl' | 'DEMO'>): string[] {
  if (!DEMO) return [publicUrl];
  const { port } = new URL(publicUrl);
  return [publicUrl, ...['localhost', '127.0.0.1'].map((host) => new URL(`http://${host}${port && `:${port}`}`).origin)];
}
