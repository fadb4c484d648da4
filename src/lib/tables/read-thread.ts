import { parentPort, workerData } from 'node:worker_threads';
import { tableIn } from '#src/lib/tables/table.ts';

/** The thread in which one uploaded table is read. */
parentPort?.postMessage(await tableIn(Buffer.from(workerData)));
