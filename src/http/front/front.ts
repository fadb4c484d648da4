import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RootDb } from '#db/client.ts';
import type { Env } from '#src/env.ts';
import { readBody } from '#src/http/front/body.ts';
import { answerError } from '#src/http/front/error-page.ts';
import { prepareHeaders } from '#src/http/front/headers.ts';
import { answerHealth, isLocal, readinessOf } from '#src/http/front/health.ts';
import { cleanHeaders, clientAddressOf, hostsOf, pathOf, refusedRequest } from '#src/http/front/limits.ts';
import type { FrontLocals } from '#src/http/front/locals.ts';
import { errorText, log, loggedPath, networkOf } from '#src/http/front/log.ts';
import { bodyLimitOf, uploadGate } from '#src/http/front/uploads.ts';
import type { Clock } from '#src/lib/clock.ts';

export interface FrontParts {
  readonly env: Env;
  readonly db: RootDb;
  readonly clock: Clock;
  readonly knownMigrations: number;
  readonly jobRuns: FrontLocals['jobRuns'];
  readonly version: string;
  readonly isStopping: () => boolean;
  readonly serveFile: (req: IncomingMessage, res: ServerResponse, pathname: string) => boolean;
  readonly servePage: (req: IncomingMessage, res: ServerResponse, locals: FrontLocals) => void | Promise<void>;
}

/** The door: every request passes here, in this order, before a page sees it; nothing that is refused costs a page. */
export function frontOf(parts: FrontParts): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const { env, isStopping } = parts;
  const https = env.publicUrl.startsWith('https:');
  const isOurHost = hostsOf(env);
  const uploads = uploadGate();

  return async (req, res) => {
    const requestId = randomUUID();
    const clientAddress = clientAddressOf(req, env.TRUSTED_PROXY);
    prepareHeaders(res, https, isStopping);
    logWhenDone(req, res, requestId, clientAddress);
    try {
      if (answerProbe(parts, req, res)) return;
      const refused = refusedRequest(req, isOurHost);
      if (refused) return await answerError(res, refused);

      const pathname = pathOf(req.url ?? '');
      if (parts.serveFile(req, res, pathname)) return;
      if (req.method === 'POST') {
        const limit = bodyLimitOf(req, pathname);
        const leave = uploads.enter(limit);
        if (!leave) return await answerError(res, 503);
        res.once('close', leave);
        const body = await readBody(req, limit);
        if (body.kind === 'cut-off') return void res.destroy();
        if (body.kind === 'too-large') return await answerError(res, 413);
        Object.assign(req, { body: body.bytes });
      }
      cleanHeaders(req, clientAddress);
      await parts.servePage(req, res, { db: parts.db, env, clock: parts.clock, version: parts.version, knownMigrations: parts.knownMigrations, jobRuns: parts.jobRuns, clientAddress, requestId });
    } catch (error) {
      log('error', { event: 'request-failed', requestId, error: errorText(error) });
      if (res.headersSent) res.destroy();
      else await answerError(res, 500, requestId);
    }
  };
}

function answerProbe({ db, env, knownMigrations, isStopping }: FrontParts, req: IncomingMessage, res: ServerResponse): boolean {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false;
  const pathname = pathOf(req.url ?? '');
  if (pathname === '/healthz') {
    answerHealth(res, true);
    return true;
  }
  if (pathname !== '/readyz') return false;
  const readiness = readinessOf({ db, dataDir: env.DATA_DIR, knownMigrations, stopping: isStopping() });
  answerHealth(res, readiness.ready, isLocal(req) ? readiness : undefined);
  return true;
}

function logWhenDone(req: IncomingMessage, res: ServerResponse, requestId: string, clientAddress: string) {
  const began = performance.now();
  res.once('close', () => {
    const status = res.writableFinished ? res.statusCode : 499;
    log(status >= 500 ? 'error' : 'info', {
      requestId,
      method: req.method ?? '',
      path: loggedPath(req.url ?? ''),
      status,
      ms: Math.round(performance.now() - began),
      net: networkOf(clientAddress),
    });
  });
}
