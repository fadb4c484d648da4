import type { AfterPublish } from '#src/domain/offers/index.ts';
import { applyOfferChange } from '#src/domain/requests/index.ts';

/** What a publication means for requests that are under way: the same for who presses the button and for what was planned. */
export const afterPublish: AfterPublish = applyOfferChange;
