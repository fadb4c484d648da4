import { Worker } from 'node:worker_threads';
import type { TableReading } from '#src/lib/tables/refusals.ts';

export type { TableReading, TableRefusal } from '#src/lib/tables/refusals.ts';

/** No table is read for longer: its sender hears it (R11). */
const DEADLINE_MS = 5_000;

/** What one reading may use of memory beside the bytes of its parts, which the guard of the zip counts. */
const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** The file that one is reading now: files are read one after the other, so that four large ones never use memory together. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * The rows of a CSV or XLSX file as texts, header first; empty rows are left out and every row is as long as the longest.
 * What it is, is decided by its bytes: a name proves nothing. It is read in a thread of its own with bounded memory and
 * a deadline, so that no file makes another visitor wait.
 */
export async function readTable(file: { readonly name: string; readonly bytes: Buffer }, deadlineMs = DEADLINE_MS): Promise<TableReading> {
  const mine = turn.then(() => readInThread(file.bytes, deadlineMs));
  turn = mine.catch(() => undefined);
  return mine;
}

async function readInThread(bytes: Buffer, deadlineMs: number): Promise<TableReading> {
  if (bytes.length === 0) return { kind: 'refused', reason: 'table-empty' };

  const { promise, resolve } = Promise.withResolvers<TableReading>();
  const worker = new Worker(threadFile(), { workerData: new Uint8Array(bytes), resourceLimits: MEMORY, stdout: false, stderr: true });
  const timer = setTimeout(() => resolve({ kind: 'refused', reason: 'table-takes-too-long' }), deadlineMs);
  worker.once('message', (reading: TableReading) => resolve(reading));
  worker.once('error', (error: Error) => resolve({ kind: 'refused', reason: isOutOfMemory(error) ? 'table-too-large' : 'table-unreadable' }));
  worker.once('exit', () => resolve({ kind: 'refused', reason: 'table-unreadable' }));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The thread runs the source itself, also beside the built server: Node reads TypeScript, and a bundle has no file for it. */
const threadFile = (): URL => new URL(import.meta.resolve('#src/lib/tables/read-thread.ts'));

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
