import type { APIContext } from 'astro';

/**
 * The page for what does not exist, as the answer to this request. It is asked for by a request of its own: Astro cannot
 * rewrite a request whose form has been read, and answers 500 instead.
 */
export function missing(context: Pick<APIContext, 'request' | 'rewrite' | 'url'>): Promise<Response> {
  const headers = new Headers(context.request.headers);
  for (const name of ['content-length', 'content-type', 'transfer-encoding']) headers.delete(name);
  return context.rewrite(new Request(new URL('/404', context.url), { headers }));
}
