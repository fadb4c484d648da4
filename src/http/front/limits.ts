import type { IncomingMessage } from 'node:http';
import type { Env } from '#src/env.ts';
import { hasBody } from '#src/http/front/body.ts';
import { bodyLimitOf } from '#src/http/front/uploads.ts';

/** What the listener allows; see `createServer` and `server` of Node for each. */
export const listenerLimits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
  connectionsCheckingInterval: 2_000,
  /** A request without a Host is answered by us, as one for another site, and not by Node's bare 400. */
  requireHostHeader: false,
} as const;
export const MAX_HEADERS = 64;
export const MAX_CONNECTIONS = 512;

const MAX_PATH = 2048;

/** Astro answers these although nothing of the portal uses them. */
const UNUSED = ['/_image', '/_server-islands', '/_actions'];

/** Headers by which a sender could claim another address, or that no page reads; nobody behind the server sees them. */
const UNTRUSTED = ['if-match', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-original-url', 'x-rewrite-url'];

type Refused = 400 | 404 | 405 | 413 | 421;

/** Why a request is refused before any page sees it, in the order in which it is asked; undefined when it may pass. */
export function refusedRequest(req: IncomingMessage, isOurHost: (host: string) => boolean): Refused | undefined {
  if (req.method !== 'GET' && req.method !== 'HEAD' && req.method !== 'POST') return 405;

  const hosts = req.headersDistinct['host'] ?? [];
  if (hosts.length !== 1 || !isOurHost((hosts[0] ?? '').toLowerCase())) return 421;

  const target = req.url ?? '';
  if (!isPlainTarget(target)) return 400;
  const path = pathOf(target);
  if (UNUSED.some((unused) => path === unused || path.startsWith(`${unused}/`))) return 404;

  if (Number(req.headers['content-length'] ?? 0) > bodyLimitOf(req, path)) return 413;
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' || (req.method !== 'POST' && hasBody(req))) return 400;
  return undefined;
}

export const pathOf = (target: string): string => target.split('?', 1)[0] ?? '';

/**
 * Whether a request target has one reading only. What a router, a file system and a log could read differently (a
 * doubled or escaped slash, dots, a control character, a broken escape) is no address of the portal.
 */
export function isPlainTarget(target: string): boolean {
  if (!target.startsWith('/') || /[^\x21-\x7e]/.test(target)) return false;
  const path = pathOf(target);
  if (path.length > MAX_PATH || /\/\/|\\|%(2f|5c|25|00|0a|0d)/i.test(path)) return false;
  if (path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) return false;
  return canBeDecoded(path);
}

/**
 * The names under which the portal may be asked for: the one people use. Where none is set, and in the demo, this very
 * machine: the demo at any port, so that it works behind a forwarded one.
 */
export function hostsOf(env: Env): (host: string) => boolean {
  const own = new URL(env.publicUrl).host;
  if (env.DEMO) return (host) => host === own || /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(host);
  const names = env.PUBLIC_URL ? [own] : [`localhost:${env.PORT}`, `127.0.0.1:${env.PORT}`];
  return (host) => names.includes(host);
}

/** The visitor's address: the last one the trusted proxy wrote down, and else the other end of the connection. */
export function clientAddressOf(req: IncomingMessage, trustedProxy: string | undefined): string {
  const peer = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const told = req.headersDistinct['x-forwarded-for']?.at(-1)?.split(',').at(-1)?.trim();
  return trustedProxy && peer === trustedProxy && told ? told : peer;
}

/** Leaves one truth about where the request comes from, for whatever reads the headers next. */
export function cleanHeaders(req: IncomingMessage, clientAddress: string): void {
  for (const name of UNTRUSTED) delete req.headers[name];
  req.headers['x-forwarded-for'] = clientAddress;
}

/** The result is used: the bundler drops a call of which it is not, although it can throw. */
function canBeDecoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
