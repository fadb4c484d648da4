import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyDemoTown } from '#tests/support/demo-town.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = path.join(root, 'dist', 'server', 'entry.mjs');
const READY = /^The portal is ready: (\S+) \(listening on \S+:(\d+)\)$/m;

export interface ServerOptions {
  /** Settings beside PORT, HOST and DATA_DIR, for example `{ DEMO: '1' }`. */
  readonly env?: Readonly<Record<string, string>>;
  /** An existing folder, which then stays when the server stops. */
  readonly dataDir?: string;
  /** Only to start again where a server was before; else the system chooses. */
  readonly port?: number;
}

export interface RunningServer {
  /** Where to send requests: http on loopback, whatever PUBLIC_URL is. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Everything it said until now, both outputs. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, when it ended. */
  readonly ended: Promise<number | null>;
  /** Ends it as a supervisor does, and removes the folder when it was made here. */
  stop(): Promise<number | null>;
}

/** The built portal on a free port of loopback, with a folder of its own; ready to be asked. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'portaal-'));
  if (options.dataDir === undefined) copyDemoTown(options.env ?? {}, dataDir);
  const { child, output, ended } = launch({ ...options.env, DATA_DIR: dataDir, PORT: String(options.port ?? 0) });
  const tidy = () => {
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  };

  const ready = await Promise.race([untilReady(child, output), ended.then(() => undefined)]);
  if (!ready) {
    tidy();
    throw new Error(`The server ended with ${await ended}:\n${output()}`);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    const code = await ended;
    tidy();
    return code;
  };
  return { url: `http://localhost:${ready}`, port: ready, dataDir, output, ended, stop, kill: (signal) => void child.kill(signal) };
}

/** Starts the built portal where it is expected to refuse: its exit code and its words. */
export async function runServer(env: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
  const { child, output, ended } = launch({ PORT: '0', ...env });
  void untilReady(child, output).then(() => child.kill('SIGTERM'));
  return { code: await ended, output: output() };
}

function launch(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--disable-proto=delete', entry], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', TZ: process.env['TZ'] ?? 'UTC', HOST: '127.0.0.1', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, output: () => said };
}

function untilReady(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const port = READY.exec(output())?.[2];
      if (port) resolve(Number(port));
    });
  });
}
