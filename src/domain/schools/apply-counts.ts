import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { pupilCounts, schoolSites } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/index.ts';
import { type KeptImport, findImport, markApplied } from '#src/domain/imports/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type CountsContent, countsContent } from '#src/domain/schools/list-form.ts';
import type { PupilCount } from '#src/domain/schools/pupil-counts.ts';
import { listRegister } from '#src/domain/schools/register.ts';
import type { Instant } from '#src/lib/time.ts';

const FROM_COUNTS = 'open-counts';

export interface CountsPreview {
  readonly kept: KeptImport;
  readonly content: CountsContent;
  /** Per site and school year how many pupils the register has now and would have. */
  readonly sites: readonly { readonly siteId: string; readonly name: string; readonly schoolYear: string; readonly before: number | null; readonly after: number }[];
  /** Sites in the file that the register does not know by their numbers. */
  readonly unknown: readonly { readonly schoolId: string; readonly siteNumber: number }[];
}

/** What this file with pupil counts would say of which sites. Another person's import is not found. */
export function previewCounts(db: Db, actor: Actor, importId: string): CountsPreview | undefined {
  const kept = actor.administrator ? findImport(db, actor, importId, 'pupil-counts') : undefined;
  const content = countsContent.safeParse(kept?.content);
  if (!kept || !content.success) return undefined;

  const sites = new Map(listRegister(db).flatMap((school) => school.sites.map((site) => [`${school.id} ${site.number}`, site] as const)));
  const perSite = Map.groupBy(content.data.counts, ({ schoolId, siteNumber, schoolYear }) => `${schoolId} ${siteNumber} ${schoolYear}`);
  const rows: CountsPreview['sites'][number][] = [];
  const unknown: CountsPreview['unknown'][number][] = [];
  for (const counts of perSite.values()) {
    const [one] = counts;
    if (!one) continue;
    const site = sites.get(`${one.schoolId} ${one.siteNumber}`);
    if (site) rows.push({ siteId: site.id, name: site.name, schoolYear: one.schoolYear, before: totalOf(db, site.id, one.schoolYear), after: counts.reduce((sum, { pupils }) => sum + pupils, 0) });
    else if (!unknown.some(({ schoolId, siteNumber }) => schoolId === one.schoolId && siteNumber === one.siteNumber)) unknown.push({ schoolId: one.schoolId, siteNumber: one.siteNumber });
  }
  return { kept, content: content.data, sites: rows.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.schoolYear < b.schoolYear ? 1 : -1)), unknown };
}

export type ApplyCountsOutcome = { kind: 'applied'; sites: number } | { kind: 'refused'; reason: 'not-found' | 'already-applied' | 'no-known-school' };

/** Takes over the counts of a file, whole or not at all: what was counted of the same site and school year before gives way. */
export function applyCounts(db: Db, actor: Actor, importId: string, now: Instant): ApplyCountsOutcome {
  return write(db, (tx): ApplyCountsOutcome => {
    const preview = previewCounts(tx, actor, importId);
    if (!preview) return { kind: 'refused', reason: 'not-found' };
    if (preview.kept.appliedAt !== null) return { kind: 'refused', reason: 'already-applied' };
    if (preview.sites.length === 0) return { kind: 'refused', reason: 'no-known-school' };
    const marked = markApplied(tx, importId, now);
    if (marked.kind === 'refused') return marked;

    for (const { siteId, schoolYear } of preview.sites) {
      tx.delete(pupilCounts).where(and(eq(pupilCounts.siteId, siteId), eq(pupilCounts.schoolYear, schoolYear))).run();
      const site = tx.select().from(schoolSites).where(eq(schoolSites.id, siteId)).get();
      const isOfSite = (count: PupilCount) => count.schoolId === site?.schoolId && count.siteNumber === site.number && count.schoolYear === schoolYear;
      for (const { structure, part, pupils } of preview.content.counts.filter(isOfSite)) {
        tx.insert(pupilCounts).values({ siteId, schoolYear, structure, part, pupils, source: FROM_COUNTS, sourceOn: preview.content.day }).run();
      }
    }
    record(
      tx,
      { actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'pupil-counts-imported', subjectKind: 'import', subjectId: importId, changes: { sites: [0, preview.sites.length] } },
      now,
    );
    return { kind: 'applied', sites: preview.sites.length };
  });
}

function totalOf(db: Db, siteId: string, schoolYear: string): number | null {
  const row = db.select({ sum: sql<number | null>`sum(${pupilCounts.pupils})` }).from(pupilCounts).where(and(eq(pupilCounts.siteId, siteId), eq(pupilCounts.schoolYear, schoolYear))).get();
  return row?.sum ?? null;
}

/** The counts of the newest school year that a file gave for these sites, by structure and part: a default until the school says better. */
export function listPupilCounts(db: Db, siteIds: readonly string[]) {
  const newest = db.select({ year: pupilCounts.schoolYear }).from(pupilCounts).where(inArray(pupilCounts.siteId, [...siteIds])).orderBy(desc(pupilCounts.schoolYear)).get();
  if (!newest) return [];
  return db
    .select()
    .from(pupilCounts)
    .where(and(inArray(pupilCounts.siteId, [...siteIds]), eq(pupilCounts.schoolYear, newest.year)))
    .orderBy(asc(pupilCounts.siteId), asc(pupilCounts.structure), asc(pupilCounts.part))
    .all();
}
