import type { RootDb } from '#db/client.ts';
import type { Env } from '#src/env.ts';
import type { Clock } from '#src/lib/clock.ts';

/** What the server hands to the pages with every request; the middleware adds the person and the texts. */
export interface FrontLocals {
  readonly db: RootDb;
  readonly env: Env;
  readonly clock: Clock;
  /** The visitor's network address; a proxy's word for it is believed only from the proxy that was set. */
  readonly clientAddress: string;
  readonly requestId: string;
}
