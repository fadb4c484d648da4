import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import path from 'node:path';
import { z } from 'zod';
import { handler } from '@astrojs/node/server.js';
import { DatabaseUnfit } from '#db/client.ts';
import { firstStartCode } from '#src/domain/accounts/index.ts';
import { prepareQuestionBank } from '#src/domain/surveys/index.ts';
import { paths } from '#src/paths.ts';
import { type Env, readEnv } from '#src/env.ts';
import { answerClientErrors } from '#src/http/front/client-error.ts';
import { openPortal } from '#src/http/front/database.ts';
import { drainer } from '#src/http/front/drain.ts';
import { type FrontParts, frontOf } from '#src/http/front/front.ts';
import { MAX_CONNECTIONS, MAX_HEADERS, listenerLimits } from '#src/http/front/limits.ts';
import { errorText, log } from '#src/http/front/log.ts';
import { staticFiles } from '#src/http/front/static-files.ts';
import { type JobRuns, startJobs } from '#src/jobs/run.ts';
import { betweenOthers } from '#src/lib/slices.ts';

/** What a supervisor reads as "do not start me again before somebody looked" (EX_CONFIG). */
const UNFIT = 78;

/** Starts the portal of the folder `root`; with `--demo` it is the same portal with the invented municipality in it. */
export async function start(root: string, args: readonly string[]): Promise<void> {
  // The log of writes beside the database, and every backup, are for the portal's own user alone, whoever made the folder.
  process.umask(0o077);
  const given = orExit(() => readEnv(args.includes('--demo') ? { DATA_DIR: 'data/demo', ...process.env, DEMO: '1' } : process.env));
  const { db, clock, knownMigrations } = await openPortal(given, path.join(root, 'migrations')).catch(exitBecause);
  const server = createServer(listenerLimits);
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = MAX_CONNECTIONS;
  const env = withPort(given, await listen(server, given).catch(exitBecause));

  const { isStopping, watch } = drainer();
  const serveFile = staticFiles(path.join(root, 'dist', 'client'));
  const servePage = (...[req, res, locals]: Parameters<FrontParts['servePage']>) => handler(req, res, undefined, locals);
  const jobRuns: JobRuns = new Map();
  const front = frontOf({ env, db, clock, knownMigrations, jobRuns, version: versionOf(root), isStopping, serveFile, servePage });
  answerClientErrors(server, env.publicUrl.startsWith('https:'));
  server.on('request', (req, res) => void front(req, res));
  server.on('checkExpectation', (req, res) => void front(req, res));
  watch({ server, db, jobs: startJobs({ db, clock, env, runs: jobRuns }) });
  betweenOthers(prepareQuestionBank(db), () => isStopping() || !db.$client.open).catch((error: unknown) => log('error', { event: 'question-bank-not-prepared', error: errorText(error) }));
  const code = firstStartCode(db, clock());
  if (code) console.log(`There is no administrator yet. Open ${env.publicUrl}${paths.firstStart} and use this code: ${code}`);
  console.log(`The portal is ready: ${env.publicUrl} (listening on ${env.HOST}:${env.PORT})`);
}

const versionOf = (root: string): string => z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).version;

async function listen(server: Server, { HOST, PORT }: Env): Promise<number> {
  server.listen(PORT, HOST);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : PORT;
}

/** With PORT=0 the system chose the port: what the portal says of itself follows it. */
function withPort(env: Env, port: number): Env {
  return { ...env, PORT: port, publicUrl: env.PUBLIC_URL ? env.publicUrl : `http://localhost:${port}` };
}

function orExit<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return exitBecause(error);
  }
}

/** For who runs the server: one sentence about the database or the port; a stack for what nobody foresaw. */
function exitBecause(error: unknown): never {
  const unfit = error instanceof DatabaseUnfit;
  const foreseen = unfit || (error instanceof Error && 'syscall' in error);
  console.error(foreseen ? error.message : error);
  process.exit(unfit ? UNFIT : 1);
}
