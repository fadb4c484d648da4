import { type Db, write } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { ensureItems } from '#src/domain/facts/index.ts';
import { type SaveOutcome, type Settings, saveSettings } from '#src/domain/municipality/index.ts';
import { ensureThemes } from '#src/domain/offers/index.ts';
import type { Instant } from '#src/lib/time.ts';

/**
 * The settings of the municipality. The first time, its lists of themes and of data items are put in with them: without
 * themes no offer can be published, without items no answer is kept for who asks next, and nobody should have to know that.
 */
export function putInSettings(db: Db, actor: Actor, settings: Settings, now: Instant): SaveOutcome {
  return write(db, (tx): SaveOutcome => {
    const outcome = saveSettings(tx, actor, settings, now);
    if (outcome.kind === 'saved') {
      ensureThemes(tx, actor, now);
      ensureItems(tx, actor, now);
    }
    return outcome;
  });
}
