import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { offerVersions, offers, requestLines, requests } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { offerDetails } from '#src/domain/offers/index.ts';
import { type Line, selectLines } from '#src/domain/requests/line.ts';
import { dayOfLine } from '#src/domain/requests/rules.ts';
import { LIVE_STATES } from '#src/domain/requests/states.ts';
import { dayOf, schoolYearOf } from '#src/lib/time.ts';

/** What a line costs, as its version of the offer said when it was asked. */
export interface LinePrice {
  readonly priceCents: number | null;
  readonly pricePer: string;
  readonly grantText: string | null;
  readonly tariffs: readonly { readonly for: string; readonly cents: number }[];
}

export interface SchoolEntry {
  readonly line: Line;
  /** The school year it is about: that of its offer, or of a question the one in which it was asked. */
  readonly schoolYear: string;
  /** Nothing for a question without an offer. */
  readonly price: LinePrice | null;
}

/**
 * Everything that the schools of this person asked and that still stands or took place, on the day it takes place; what has
 * no day yet comes last. A request that was refused or called off is not on the wall of the staff room.
 */
export function listSchoolYear(db: Db, actor: Actor): SchoolEntry[] {
  const own = actor.schools.map(({ id }) => id);
  if (own.length === 0) return [];
  const shown = [...LIVE_STATES, 'done', 'partly', 'evaluated'];
  const lines = selectLines(db, and(inArray(requests.schoolId, own), isNotNull(requests.submittedAt), inArray(requestLines.state, shown)));
  const versionIds = [...new Set(lines.flatMap(({ offerVersionId }) => offerVersionId ?? []))];
  const versions = new Map(
    db
      .select({ version: offerVersions, schoolYear: offers.schoolYear })
      .from(offerVersions)
      .innerJoin(offers, eq(offers.id, offerVersions.offerId))
      .where(inArray(offerVersions.id, versionIds))
      .all()
      .map(({ version, schoolYear }) => [version.id, { version, schoolYear, details: offerDetails.parse(version.details) }]),
  );
  return lines
    .map((line): SchoolEntry => {
      const known = versions.get(line.offerVersionId ?? '');
      return {
        line,
        schoolYear: known?.schoolYear ?? schoolYearOf(dayOf(line.submittedAt ?? line.createdAt)),
        price: known ? { priceCents: known.version.priceCents, pricePer: known.version.pricePer, grantText: known.details.grantText, tariffs: known.details.tariffs } : null,
      };
    })
    .sort((a, b) => dayKey(a.line).localeCompare(dayKey(b.line)) || a.line.title.localeCompare(b.line.title, 'nl'));
}

/** The first day and hour of a line; what has none sorts last. */
function dayKey(line: Line): string {
  const day = dayOfLine(line);
  if (day === 'later') return '9999';
  const agreed = line.moments.find(({ kind }) => kind === 'agreed');
  return agreed ? `${agreed.day} ${agreed.startsAt ?? ''}` : `${day} ${line.session?.startsAt.slice(11) ?? ''}`;
}
