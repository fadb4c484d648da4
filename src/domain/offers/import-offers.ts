import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Db, write } from '#db/client.ts';
import { offerDrafts, offerVersions, offers } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { findImport, keepImport, markApplied } from '#src/domain/imports/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import { createDraft } from '#src/domain/offers/drafts.ts';
import { type OfferContext, readHeading, readOfferRow } from '#src/domain/offers/offer-columns.ts';
import { listThemes } from '#src/domain/offers/queries.ts';
import { imports as texts } from '#src/i18n/nl/imports.ts';
import { fold } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';

/** More offers than a service has in a year are a wrong file. */
export const MAX_OFFERS = 200;

/** What was read of a brochure, while it waits for a yes. */
const readBrochure = z.object({
  schoolYear: z.string(),
  unused: z.array(z.string()),
  rows: z.array(z.object({ row: z.number().int(), content: draftContent, notes: z.array(z.string()) })),
});
type ReadBrochure = z.infer<typeof readBrochure>;

export type ReadOffersOutcome = { kind: 'read'; id: string } | { kind: 'refused'; reason: 'not-found' | 'no-title-column' | 'no-offers' | 'too-many-offers' };

export interface OfferTable {
  readonly serviceId: string;
  readonly schoolYear: string;
  readonly fileName: string;
  readonly rows: readonly (readonly string[])[];
  /** The number of each row in its sheet. */
  readonly rowNumbers: readonly number[];
}

/**
 * Reads a brochure for a service and keeps what it understood until its sender says yes; nothing of it is an offer yet.
 * Refusals: another's service, no column that says how offers are called, no row that names or describes something, too many rows.
 */
export function readOffers(db: Db, actor: Actor, { serviceId, schoolYear, fileName, rows, rowNumbers }: OfferTable, now: Instant): ReadOffersOutcome {
  if (!worksAt(actor, serviceId)) return { kind: 'refused', reason: 'not-found' };
  const heading = readHeading(rows);
  if (!heading) return { kind: 'refused', reason: 'no-title-column' };

  const { title, summary, description } = heading.columns;
  const called = rows
    .map((row, index) => ({ row, number: rowNumbers[index] ?? 0 }))
    .slice(heading.at + 1)
    .filter(({ row }) => [title, summary, description].some((column) => (row[column ?? -1] ?? '').trim() !== ''));
  if (called.length === 0) return { kind: 'refused', reason: 'no-offers' };
  if (called.length > MAX_OFFERS) return { kind: 'refused', reason: 'too-many-offers' };

  const context: OfferContext = { schoolYear, themes: listThemes(db) };
  const names = rows[heading.at] ?? [];
  const offersRead = called.map(({ row, number }) => ({ row: number, ...readOfferRow(row, names, heading.columns, context) }));
  const content: ReadBrochure = {
    schoolYear, unused: [...heading.unused],
    rows: offersRead.map(({ row, content: one, notes }) => ({ row, content: one, notes: notes.map(({ word, column, text }) => texts.notes[word](column, text)) })),
  };
  return { kind: 'read', id: keepImport(db, actor, { kind: 'offers', serviceId, fileName, content }, now) };
}

/** One row of an import as its sender looks at it. */
export interface PreviewRow {
  readonly row: number;
  readonly content: DraftContent;
  /** What was not understood, or only by a guess, in words. */
  readonly notes: readonly string[];
  /** The service has an offer of this name in that school year, or an earlier row of the file has it. */
  readonly duplicate: 'none' | 'offer' | 'row';
}

export interface OfferPreview {
  readonly id: string;
  readonly serviceId: string;
  readonly schoolYear: string;
  readonly fileName: string;
  readonly unused: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly appliedAt: Instant | null;
}

/** What an import would make; only for who sent it, as long as he works for that service. */
export function findOfferPreview(db: Db, actor: Actor, id: string): OfferPreview | undefined {
  const kept = findImport(db, actor, id, 'offers');
  if (!kept?.serviceId || !worksAt(actor, kept.serviceId)) return undefined;
  const { schoolYear, unused, rows } = readBrochure.parse(kept.content);
  const known = titlesOf(db, kept.serviceId, schoolYear);
  const inFile = new Set<string>();
  return {
    id, serviceId: kept.serviceId, schoolYear, fileName: kept.fileName, unused, appliedAt: kept.appliedAt,
    rows: rows.map(({ row, content, notes }): PreviewRow => {
      const title = titleKey(content.title);
      const duplicate = title === '' ? 'none' : known.has(title) ? 'offer' : inFile.has(title) ? 'row' : 'none';
      inFile.add(title);
      return { row, content, notes, duplicate };
    }),
  };
}

export type ImportOffersOutcome = { kind: 'imported'; count: number } | { kind: 'refused'; reason: 'not-found' | 'already-applied' | 'rows-missing' };

/**
 * Makes a draft of each chosen row, all or none, with notes on what somebody should look at. A second press of the
 * button makes nothing. Refusals: not one's own import, no row chosen, carried out before.
 */
export function importOffers(db: Db, actor: Actor, id: string, chosen: readonly number[], now: Instant): ImportOffersOutcome {
  return write(db, (tx): ImportOffersOutcome => {
    const preview = findOfferPreview(tx, actor, id);
    if (!preview) return { kind: 'refused', reason: 'not-found' };
    if (preview.appliedAt !== null) return { kind: 'refused', reason: 'already-applied' };
    const rows = preview.rows.filter(({ row }) => chosen.includes(row));
    if (rows.length === 0) return { kind: 'refused', reason: 'rows-missing' };

    const applied = markApplied(tx, id, now);
    if (applied.kind === 'refused') return applied;
    for (const { row, content, notes } of rows) {
      const origin = texts.importedFrom(preview.fileName, row);
      createDraft(tx, actor, { serviceId: preview.serviceId, schoolYear: preview.schoolYear, content, notes: [origin, ...notes] }, now);
    }
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offers-imported', subjectKind: 'import', subjectId: id }, now);
    return { kind: 'imported', count: rows.length };
  });
}

/** What the offers of a service in a school year are called, drafts too. */
function titlesOf(db: Db, serviceId: string, schoolYear: string): ReadonlySet<string> {
  const rows = db
    .select({ published: offerVersions.title, draft: offerDrafts.content })
    .from(offers)
    .leftJoin(offerVersions, eq(offerVersions.id, offers.currentVersionId))
    .leftJoin(offerDrafts, eq(offerDrafts.offerId, offers.id))
    .where(and(eq(offers.serviceId, serviceId), eq(offers.schoolYear, schoolYear)))
    .all();
  return new Set(rows.flatMap(({ published, draft }) => [published ?? '', draft === null ? '' : draftContent.parse(draft).title]).map(titleKey).filter(Boolean));
}

const titleKey = (title: string): string => fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
