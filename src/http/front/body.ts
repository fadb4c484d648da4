import type { IncomingMessage } from 'node:http';

/** Forms are short. */
export const MAX_BODY = 256 * 1024;

/** How long the rest of a body that is too large is thrown away, so that the sender reads the answer before the line is cut. */
const LINGER = 1_000;

export type Body = { kind: 'read'; bytes: Buffer } | { kind: 'too-large' } | { kind: 'cut-off' };

/**
 * Reads the whole body of a form before a page runs. The bytes are counted as they come: a length can be a lie or
 * absent. A page then never waits for a slow sender, and Astro never meets a body that breaks off.
 */
export async function readBody(req: IncomingMessage, limit: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  const { promise, resolve } = Promise.withResolvers<Body>();
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) {
      chunks.length = 0;
      resolve({ kind: 'too-large' });
    } else chunks.push(chunk);
  });
  req.once('end', () => resolve({ kind: 'read', bytes: Buffer.concat(chunks) }));
  req.once('error', () => resolve({ kind: 'cut-off' }));
  req.once('close', () => resolve({ kind: 'cut-off' }));
  return promise;
}

/** Whether a request says it has a body. */
export function hasBody(req: IncomingMessage): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
}

export const isUnread = (req: IncomingMessage): boolean => hasBody(req) && !req.complete && !req.destroyed;

/** Throws away what still comes, for a moment at most. */
export async function discardBody(req: IncomingMessage): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, LINGER);
  req.once('close', resolve).once('end', resolve).once('error', resolve);
  req.resume();
  await promise;
  clearTimeout(timer);
}
