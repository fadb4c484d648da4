import type { RootDb } from '#db/client.ts';
import type { Env } from '#src/env.ts';
import type { Clock } from '#src/lib/clock.ts';
import type { Instant } from '#src/lib/time.ts';

/** What the server hands to the pages with every request; the middleware adds the person and the texts. */
export interface FrontLocals {
  readonly db: RootDb;
  readonly env: Env;
  readonly clock: Clock;
  /** Which version of the portal runs. */
  readonly version: string;
  /** How many migrations this version of the portal has. */
  readonly knownMigrations: number;
  /** When each job ran last since the start. */
  readonly jobRuns: ReadonlyMap<string, { readonly at: Instant; readonly failed: boolean }>;
  /** The visitor's network address; a proxy's word for it is believed only from the proxy that was set. */
  readonly clientAddress: string;
  readonly requestId: string;
}
