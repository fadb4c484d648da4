import { type OutgoingHttpHeader, type OutgoingHttpHeaders, STATUS_CODES, type ServerResponse } from 'node:http';

/** For answers that bring no policy of their own (files, downloads, errors): they may load and run nothing. */
const FALLBACK_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The headers every answer has before a page or a file adds its own. `same-origin` and not `no-referrer`: with the
 * latter Chromium sends `Origin: null` with a form, and the check of the origin would refuse every form.
 */
export function safeHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': FALLBACK_POLICY,
    ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/**
 * Sets them, and completes the answer at the moment its head is written: the pages' policy is fixed when they are
 * built, so what follows the scheme of PUBLIC_URL is added here; a server that is stopping keeps no connection open.
 */
export function prepareHeaders(res: ServerResponse, https: boolean, isStopping: () => boolean): void {
  for (const [name, value] of Object.entries(safeHeaders(https))) res.setHeader(name, value);

  const writeHead = res.writeHead.bind(res);
  type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];
  res.writeHead = (status: number, reason?: string | Headers, headers?: Headers) => {
    const given = typeof reason === 'object' ? reason : headers;
    if (given && !Array.isArray(given)) {
      for (const [name, value] of Object.entries(given)) if (value !== undefined) res.setHeader(name, value);
    }
    if (https) res.setHeader('Content-Security-Policy', `${String(res.getHeader('Content-Security-Policy'))}; upgrade-insecure-requests`);
    if (isStopping()) res.setHeader('Connection', 'close');
    return writeHead(status, STATUS_CODES[status] ?? '');
  };
}
