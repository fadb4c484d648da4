/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Tells `now`; pages use `now`, which stays the same during a request. */
    clock: import('#src/lib/clock.ts').Clock;
    db: import('#db/client.ts').RootDb;
    env: import('#src/env.ts').Env;
    /** Which version of the portal runs. */
    version: string;
    /** How many migrations this version of the portal has. */
    knownMigrations: number;
    /** When each job ran last since the start. */
    jobRuns: ReadonlyMap<string, { readonly at: import('#src/lib/time.ts').Instant; readonly failed: boolean }>;
    /** The portal's clock at the moment of this request. In the demo it stands on 12 May 2026. */
    now: import('#src/lib/time.ts').Instant;
    actor: import('#src/domain/accounts/index.ts').Actor;
    t: import('#src/i18n/nl/index.ts').Texts;
    municipality: import('#src/domain/municipality/index.ts').Municipality;
    /** The visitor's network address, as the front server established it. */
    clientAddress: string;
    /** Names this request in the log and on the error page. */
    requestId: string;
    /** Id (hashed) of the session the visitor signed in with. */
    loginSessionId: string | undefined;
    /** A sentence left by the previous page, shown once. */
    flash: string | undefined;
    /** How many offers wait in the visitor's own request that is not sent yet. */
    draftCount: number;
  }
}
