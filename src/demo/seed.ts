import type { RootDb } from '#db/client.ts';
import { seedDrafts } from '#src/demo/drafts.ts';
import { seedOffers } from '#src/demo/offers.ts';
import { seedRequests } from '#src/demo/requests.ts';
import { seedTown } from '#src/demo/town.ts';
import { readMunicipality, senderOf } from '#src/domain/municipality/index.ts';
import { instantAt } from '#src/lib/time.ts';

/** Makes Lindervelde in an empty database, through the functions the portal itself uses and with written dates; the caller holds the transaction. */
export function seedLindervelde(db: RootDb, publicUrl = 'http://localhost:4321'): void {
  seedTown(db, instantAt('2025-04-01T09:00'));
  seedOffers(db, instantAt('2026-03-31T09:00'), instantAt('2025-04-15T09:00'));
  const sender = senderOf(readMunicipality(db), publicUrl);
  seedRequests(db, sender);
  seedDrafts(db, sender);
}
