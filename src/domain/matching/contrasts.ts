import type { Lookups } from '#src/domain/matching/alignment.ts';
import { lexicon } from '#src/domain/matching/lexicon.ts';

/** Which concepts are other things of one kind, by the portal's own lexicon. */
export const contrasts: Lookups['contrasts'] = (key) => lexicon().contrasts(key);
