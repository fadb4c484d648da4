import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { requestLines, requests, schoolSites, schools } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { type Line, selectLines } from '#src/domain/requests/line.ts';
import { type LineState, STATES } from '#src/domain/requests/states.ts';
import { fold } from '#src/lib/text.ts';

export interface LineSearch {
  /** Part of a number, a school, a site, a name or a title; accents and capitals do not matter. */
  readonly q: string;
  readonly offerId: string;
  readonly state: string;
}

export interface FoundLines {
  readonly lines: readonly Line[];
  readonly total: number;
  /** What can be chosen: the offers and states that occur. */
  readonly offers: readonly { readonly id: string; readonly title: string }[];
  readonly states: readonly LineState[];
}

/**
 * Looks through every line that the services of this person have, handled or not; the coordinator through all. The search
 * reads only the few words it needs: whole lines are read for the page that is shown.
 */
export function searchLines(db: Db, actor: Actor, search: LineSearch, page: number, pageSize: number): FoundLines {
  const counts = isNotNull(requests.submittedAt);
  const all = db
    .select({
      id: requestLines.id, offerId: requestLines.offerId, state: requestLines.state, title: requestLines.title, reference: requests.reference,
      school: schools.name, site: schoolSites.name, contact: requests.contactName,
    })
    .from(requestLines)
    .innerJoin(requests, eq(requests.id, requestLines.requestId))
    .innerJoin(schools, eq(schools.id, requests.schoolId))
    .innerJoin(schoolSites, eq(schoolSites.id, requests.siteId))
    .where(actor.coordinator ? counts : and(counts, inArray(requestLines.serviceId, [...actor.services])))
    .orderBy(desc(requests.year), desc(requests.number), asc(requestLines.position))
    .all();

  const words = fold(search.q);
  const found = all.filter(
    (row) =>
      (search.offerId === '' || row.offerId === search.offerId) &&
      (search.state === '' || row.state === search.state) &&
      (words === '' || fold(`${row.reference} ${row.school} ${row.site} ${row.contact} ${row.title}`).includes(words)),
  );
  const ids = found.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id);
  const offers = new Map(all.flatMap(({ offerId, title }) => (offerId ? [[offerId, title]] : [])));
  const states = new Set(all.map(({ state }) => state));
  return {
    lines: ids.length > 0 ? selectLines(db, inArray(requestLines.id, ids)) : [],
    total: found.length,
    offers: [...offers].map(([id, title]) => ({ id, title })),
    states: STATES.filter((state) => states.has(state)),
  };
}
