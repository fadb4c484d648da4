import type { RootDb } from '#db/client.ts';
import { seedAgreements } from '#src/demo/agreements.ts';
import { seedChanges } from '#src/demo/changes.ts';
import { seedDrafts } from '#src/demo/drafts.ts';
import { type DemoFiles, noFiles, noteDemoFiles } from '#src/demo/files.ts';
import { seedOffers } from '#src/demo/offers.ts';
import { seedProfiles } from '#src/demo/profiles.ts';
import { seedRequests } from '#src/demo/requests.ts';
import { seedSurveys } from '#src/demo/surveys.ts';
import { seedTown } from '#src/demo/town.ts';
import { refreshReadFacts } from '#src/domain/facts/index.ts';
import { readMunicipality, senderOf } from '#src/domain/municipality/index.ts';
import { instantAt } from '#src/lib/time.ts';

/** When the services of the demo handed in their pictures and lesson maps. */
export const DEMO_FILES_AT = instantAt('2026-03-30T14:00');

/** Makes Lindervelde in an empty database, through the functions the portal itself uses and with written dates; the caller holds the transaction. */
export function seedLindervelde(db: RootDb, publicUrl = 'http://localhost:4321', files: DemoFiles = noFiles): void {
  seedTown(db, instantAt('2025-04-01T09:00'));
  noteDemoFiles(db, files, DEMO_FILES_AT);
  seedOffers(db, instantAt('2026-03-31T09:00'), instantAt('2025-04-15T09:00'), files);
  seedProfiles(db);
  const sender = senderOf(readMunicipality(db), publicUrl);
  seedRequests(db, sender);
  seedAgreements(db, sender);
  seedChanges(db, sender);
  seedDrafts(db, sender);
  seedSurveys(db, sender);
  refreshReadFacts(db, instantAt('2026-05-11T18:00'));
}
