import { createHash, randomUUID } from 'node:crypto';
import { and, eq, like } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { offerDrafts, offers } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type DraftContent, draftContent } from '#src/domain/offers/draft-content.ts';
import { pathOf } from '#src/lib/edit-fields.ts';
import type { Instant } from '#src/lib/time.ts';

/** An offer as its service works on it: what is being written, and where the offer itself stands. */
export interface OfferDraft {
  readonly offerId: string;
  readonly code: string;
  readonly slug: string;
  readonly schoolYear: string;
  readonly serviceId: string;
  readonly state: 'draft' | 'published' | 'archived';
  readonly currentVersionId: string | null;
  readonly copyOfId: string | null;
  readonly publishOn: string | null;
  readonly content: DraftContent;
  /** What a copy or an import did that somebody should look at. */
  readonly notes: readonly string[];
  readonly changedAt: Instant;
  readonly changedBy: string | null;
}

export interface NewOffer {
  readonly serviceId: string;
  readonly schoolYear: string;
  readonly content: DraftContent;
  readonly copyOfId?: string | undefined;
  readonly notes?: readonly string[] | undefined;
  /** Of a copy: an offer keeps its code over the years. */
  readonly code?: string | undefined;
}

export type CreateDraftOutcome = { kind: 'created'; offerId: string } | { kind: 'refused'; reason: 'not-found' };

/** Begins an offer of one's own service. It is nowhere in the catalogue until it is published. Refusal: another's service. */
export function createDraft(db: Db, actor: Actor, offer: NewOffer, now: Instant): CreateDraftOutcome {
  if (!worksAt(actor, offer.serviceId)) return { kind: 'refused', reason: 'not-found' };
  return write(db, (tx): CreateDraftOutcome => {
    const offerId = randomUUID();
    const code = offer.code ?? nextCode(tx, offer.serviceId, offer.schoolYear);
    tx.insert(offers)
      .values({
        id: offerId, code, schoolYear: offer.schoolYear, slug: `${code.toLowerCase()}-${offer.schoolYear}`, serviceId: offer.serviceId,
        state: 'draft', copyOfId: offer.copyOfId ?? null, changedAt: now,
      })
      .run();
    tx.insert(offerDrafts)
      .values({ offerId, content: draftContent.parse(offer.content), notes: [...(offer.notes ?? [])], changedAt: now, changedBy: actor.personId })
      .run();
    record(tx, { actorId: actor.personId, actorAs: 'service', verb: 'offer-drafted', subjectKind: 'offer', subjectId: offerId }, now);
    return { kind: 'created', offerId };
  });
}

/** `CUL-07`: three letters of the service and its next free number in that year. Counted as numbers: `CUL-100` comes after `CUL-99`. */
function nextCode(db: Db, serviceId: string, schoolYear: string): string {
  const prefix = serviceId.slice(0, 3).toUpperCase();
  const codes = db.select({ code: offers.code }).from(offers).where(and(eq(offers.schoolYear, schoolYear), like(offers.code, `${prefix}-%`))).all();
  const number = Math.max(0, ...codes.map(({ code }) => Number(/\d+$/.exec(code)?.[0] ?? 0))) + 1;
  return `${prefix}-${String(number).padStart(2, '0')}`;
}

/** A part of an offer: a key, or a path into its details or terms (`details.goal`). */
export type Part = keyof DraftContent | `details.${string}` | `terms.${string}`;

/** What a form that changes these parts was made from: another basis means that somebody else changed one of them since. */
export function basisOf(content: DraftContent, parts: readonly Part[]): string {
  return createHash('sha256').update(JSON.stringify(parts.map((part) => pathOf(content, part) ?? null))).digest('base64url').slice(0, 16);
}
