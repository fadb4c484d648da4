import { and, count, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { journal, offers, people, requestLines } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import {
  type ChangeInWords, type NotedPart, describeChanges, findOfferAsItWas, listVersionsOf, materialChangesBetween, notedChangesBetween,
} from '#src/domain/offers/index.ts';
import { LIVE_STATES } from '#src/domain/requests/states.ts';
import type { Instant } from '#src/lib/time.ts';

/** One version of an offer, as its service looks back on it. */
export interface VersionEntry {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: Instant;
  /** Who published it; empty where the portal did. */
  readonly by: string;
  readonly isNewest: boolean;
  /** Against the version before; the first changed nothing. */
  readonly changes: readonly ChangeInWords[];
  readonly noted: readonly NotedPart[];
  /** Live lines that stand under it, and those that are asked to say yes to it. */
  readonly lines: number;
  readonly asked: number;
}

/** Every version of an offer of one's own service, the newest first; of another's there is nothing. */
export function listVersions(db: Db, actor: Actor, offerId: string): { title: string; versions: VersionEntry[] } | undefined {
  const offer = db.select().from(offers).where(eq(offers.id, offerId)).get();
  if (!offer || !worksAt(actor, offer.serviceId)) return undefined;
  const versions = listVersionsOf(db, offerId);
  const said = new Map(versions.map(({ id }) => [id, findOfferAsItWas(db, id)]));
  const ids = versions.map(({ id }) => id);
  const live = inArray(requestLines.state, [...LIVE_STATES]);
  const standing = db
    .select({ own: requestLines.offerVersionId, asked: requestLines.reconfirmVersionId, lines: count() })
    .from(requestLines)
    .where(and(live, or(inArray(requestLines.offerVersionId, ids), inArray(requestLines.reconfirmVersionId, ids))))
    .groupBy(requestLines.offerVersionId, requestLines.reconfirmVersionId)
    .all();
  const sum = (rows: typeof standing): number => rows.reduce((total, { lines }) => total + lines, 0);
  const publications = db
    .select({ at: journal.at, who: people.name })
    .from(journal)
    .leftJoin(people, eq(people.id, journal.actorId))
    .where(and(eq(journal.subjectKind, 'offer'), eq(journal.subjectId, offerId)))
    .all();

  const entries = versions.map(({ id, number, publishedAt }, index): VersionEntry => {
    const own = said.get(id);
    const before = said.get(versions[index + 1]?.id ?? '');
    return {
      id, number, publishedAt,
      by: publications.find(({ at, who }) => at === publishedAt && who !== null)?.who ?? '',
      isNewest: id === offer.currentVersionId,
      changes: own && before ? describeChanges(materialChangesBetween(before, own)) : [],
      noted: own && before ? notedChangesBetween(before, own) : [],
      lines: sum(standing.filter((row) => row.own === id)),
      asked: sum(standing.filter((row) => row.asked === id)),
    };
  });
  return { title: said.get(versions[0]?.id ?? '')?.title ?? '', versions: entries };
}
