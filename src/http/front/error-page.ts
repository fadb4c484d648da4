import type { ServerResponse } from 'node:http';
import { discardBody, isUnread } from '#src/http/front/body.ts';
import { server } from '#src/i18n/nl/server.ts';

export type ErrorStatus = keyof typeof server.pages;

/** A page without style or script for an answer that the server gives itself; it passes the strictest policy. */
export function errorPage(status: ErrorStatus, requestId = ''): string {
  const { title, text } = server.pages[status];
  const reference = requestId === '' ? '' : `<p>${server.reference(requestId)}</p>`;
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p>${reference}<p><a href="/">${server.home}</a></p></main></body>
</html>
`;
}

/**
 * Answers with such a page. When the sender is still busy, what comes is thrown away for a moment before the line is cut:
 * a browser that cannot send its form to the end would show a broken connection instead of the page.
 */
export async function answerError(res: ServerResponse, status: ErrorStatus, requestId = ''): Promise<void> {
  const page = errorPage(status, requestId);
  res.statusCode = status;
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.setHeader('Content-Length', Buffer.byteLength(page));
  if (status === 405) res.setHeader('Allow', 'GET, HEAD, POST');
  if (status === 503) res.setHeader('Retry-After', '30');
  if (isUnread(res.req)) {
    res.setHeader('Connection', 'close');
    res.write(page);
    await discardBody(res.req);
    res.end();
  } else res.end(page);
}
