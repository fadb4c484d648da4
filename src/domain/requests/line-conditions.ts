import type { Db } from '#db/client.ts';
import {
  type ChangeInWords, type MaterialChange, type Offer, concerns, describeChanges, findOffer, findOfferAsItWas, findVersion, materialChangesBetween, priceOf, wholePriceInWords,
} from '#src/domain/offers/index.ts';
import type { Line } from '#src/domain/requests/line.ts';
import { LIVE_STATES } from '#src/domain/requests/states.ts';
import { type Day, dayOf } from '#src/lib/time.ts';

/** Under which conditions a line stands: those of its own version of the offer, whatever the catalogue says today. */
export interface LineConditions {
  readonly price: string;
  /** The day on which its version was published. */
  readonly since: Day;
  /** What the school is asked to say yes to, against what it has. */
  readonly asked: readonly ChangeInWords[];
  /** How the offer of today differs from what this line has, while it lives and nothing is asked. */
  readonly differs: readonly ChangeInWords[];
}

/** The conditions of a line, in words; a question without an offer has none. */
export function conditionsOf(db: Db, line: Line): LineConditions | undefined {
  const own = line.offerVersionId ? findOfferAsItWas(db, line.offerVersionId) : undefined;
  const version = own && findVersion(db, own.versionId);
  if (!own || !version) return undefined;
  const wanted = line.reconfirmVersionId ? findOfferAsItWas(db, line.reconfirmVersionId) : undefined;
  const newest = wanted || !LIVE_STATES.includes(line.state) ? undefined : findOffer(db, own.slug);
  const inWords = (other: Offer | undefined) => (other ? describeChanges(changesFor(line, own, other)) : []);
  return { price: wholePriceInWords(priceOf(own)), since: dayOf(version.publishedAt), asked: inWords(wanted), differs: inWords(newest) };
}

/** Whether the version a school saw asks it the same as the one it is asked about now; only texts may differ. */
export function asksTheSame(db: Db, line: Line, seenVersionId: string | null): boolean {
  if (seenVersionId === line.reconfirmVersionId) return true;
  const [own, seen, wanted] = [line.offerVersionId, seenVersionId, line.reconfirmVersionId].map((id) => (id === null ? undefined : findOfferAsItWas(db, id)));
  if (!own || !seen || !wanted || seen.id !== own.id) return false;
  return JSON.stringify(changesFor(line, own, seen)) === JSON.stringify(changesFor(line, own, wanted));
}

/** What of a change between two versions concerns this line: of the sessions only its own, or those it waits for. */
export const changesFor = (line: Line, before: Offer, after: Offer): MaterialChange[] =>
  materialChangesBetween(before, after).filter((change) => concerns(change, sessionsOf(line)));

/** What is agreed sits in one session; what is not yet waits for its first or second choice too. */
function sessionsOf({ state, session, wish }: Line): string[] {
  const own = session ? [session.id] : [];
  const wished = [wish['session'], wish['reserve']].filter((id) => typeof id === 'string');
  return WAITS.includes(state) ? [...own, ...wished] : own;
}

const WAITS: readonly string[] = ['unconfirmed', 'submitted', 'needs-info', 'waitlisted', 'offered'];
