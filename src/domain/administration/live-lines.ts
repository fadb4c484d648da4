import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { offers, requestLines, requests, schools } from '#db/schema/index.ts';
import { LIVE_STATES } from '#src/domain/requests/index.ts';

/** A request that somebody may still confirm by mail counts too: it would come to a service that is no more. */
const LIVE = ['unconfirmed', ...LIVE_STATES];

/** How many lines of this service still ask something of somebody, or will still take place. */
export function countLiveLines(db: Db, serviceId: string): number {
  return db.select({ lines: count() }).from(requestLines).where(and(eq(requestLines.serviceId, serviceId), inArray(requestLines.state, LIVE))).get()?.lines ?? 0;
}

/** Those lines, so that somebody can hand them over. */
export function listLiveLines(db: Db, serviceId: string) {
  return db
    .select({ id: requestLines.id, reference: requests.reference, title: requestLines.title, school: schools.name, state: requestLines.state })
    .from(requestLines)
    .innerJoin(requests, eq(requests.id, requestLines.requestId))
    .innerJoin(schools, eq(schools.id, requests.schoolId))
    .where(and(eq(requestLines.serviceId, serviceId), inArray(requestLines.state, LIVE)))
    .orderBy(asc(requests.reference))
    .all();
}

/** How many offers each service has, by where they stand. */
export function countOffersByService(db: Db): { serviceId: string; state: 'draft' | 'published' | 'archived'; offers: number }[] {
  return db.select({ serviceId: offers.serviceId, state: offers.state, offers: count() }).from(offers).groupBy(offers.serviceId, offers.state).all();
}
