import { randomUUID } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { type Db, write } from '#db/client.ts';
import { drafts } from '#db/schema/index.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';
import type { Instant } from '#src/lib/time.ts';
import type { Values } from '#src/lib/values.ts';

const contentSchema = z.object({
  /** Offers in the order in which they were put on the list; null is a question without an offer. */
  items: z.array(z.object({ key: z.string(), offerId: z.string().nullable() })),
  /** Everything typed so far, as it was typed. */
  values: z.record(z.string(), z.array(z.string())),
  /** References of what this visitor sent before: he may read that they arrived. */
  sent: z.array(z.string()).default([]),
});
export type DraftContent = z.infer<typeof contentSchema>;

/** The list someone is filling: what is on it and all that was typed, right or wrong. */
export interface Draft extends DraftContent {
  readonly id: string;
  readonly idempotencyKey: string;
}

/** More than this on one list is no request any more. */
const MAX_ITEMS = 30;
const MAX_SENT = 20;

const empty: DraftContent = { items: [], values: {}, sent: [] };

export function findDraft(db: Db, token: string | undefined): Draft | undefined {
  if (!token) return undefined;
  const row = db.select().from(drafts).where(eq(drafts.tokenHash, hashOf(token))).get();
  return row && { id: row.id, idempotencyKey: row.idempotencyKey, ...contentSchema.parse(row.content) };
}

/** Makes a list for a visitor who has none; the token is for his cookie. */
export function startDraft(db: Db, now: Instant): { draft: Draft; token: string } {
  const token = randomToken();
  const draft = { id: randomUUID(), idempotencyKey: randomUUID(), ...empty };
  db.insert(drafts).values({ id: draft.id, tokenHash: hashOf(token), content: empty, idempotencyKey: draft.idempotencyKey, updatedAt: now }).run();
  return { draft, token };
}

/** Puts an offer on the list, once; with its groups ticked when the visitor said for whom. */
export function addToDraft(db: Db, draft: Draft, offer: { id: string; code: string }, groups: readonly string[], now: Instant): Draft {
  const key = offer.code.toLowerCase();
  const known = draft.items.some((item) => item.key === key);
  if (!known && draft.items.length >= MAX_ITEMS) return draft;
  const values = groups.length === 0 ? draft.values : { ...draft.values, [`${key}.groups`]: merged(draft.values[`${key}.groups`], groups) };
  return saveDraft(db, draft, { items: known ? draft.items : [...draft.items, { key, offerId: offer.id }], values }, now);
}

/** Puts a question on the list for which the school knows no offer. */
export function addQuestion(db: Db, draft: Draft, now: Instant): Draft {
  const known = draft.items.some((item) => item.offerId === null);
  return known ? draft : saveDraft(db, draft, { items: [...draft.items, { key: 'vraag', offerId: null }], values: draft.values }, now);
}

/** Takes one thing off the list, with what was typed for it. */
export function removeFromDraft(db: Db, draft: Draft, key: string, now: Instant): Draft {
  const values = Object.fromEntries(Object.entries(draft.values).filter(([name]) => !name.startsWith(`${key}.`)));
  return saveDraft(db, draft, { items: draft.items.filter((item) => item.key !== key), values }, now);
}

/** Keeps what was typed. Names that belong to nothing on the list stay out, so that the row cannot be used to store things. */
export function typeInDraft(db: Db, draft: Draft, values: Values, now: Instant): Draft {
  const own = Object.entries(values).filter(([name]) => GENERAL.has(name) || draft.items.some(({ key }) => name.startsWith(`${key}.`)));
  return saveDraft(db, draft, { items: draft.items, values: Object.fromEntries(own.map(([name, list]) => [name, [...list]])) }, now);
}

/**
 * A list that was sent is empty again and gets a new key; who fills it is remembered, and what he sent. As long as the
 * button in the mail was not pressed it stays as it was: a mistake in the address can still be set right.
 */
export function emptyDraft(db: Db, draft: Draft, reference: string, confirmed: boolean, now: Instant): void {
  const values = Object.fromEntries(Object.entries(draft.values).filter(([name]) => GENERAL.has(name) && name !== 'remarks'));
  const sent = [...draft.sent, reference].slice(-MAX_SENT);
  db.update(drafts).set({ content: confirmed ? { items: [], values, sent } : { items: draft.items, values: draft.values, sent }, idempotencyKey: randomUUID(), updatedAt: now }).where(eq(drafts.id, draft.id)).run();
}

/** A list that was never sent says nothing any more after so many days (P4). */
export const DRAFTS_KEPT_DAYS = 30;

/** Lists that nobody touched since this moment are forgotten. Run as a job. */
export const forgetDraftsBefore = (db: Db, before: Instant): number => db.delete(drafts).where(lt(drafts.updatedAt, before)).run().changes;

/** Fields that belong to the whole request. */
const GENERAL = new Set(['site', 'name', 'email', 'phone', 'remarks']);

/** What the check page showed: sending something else than what was shown is noticed. */
export const contentHashOf = (draft: Draft): string => hashOf(JSON.stringify([draft.items, Object.entries(draft.values).sort()]));

function saveDraft(db: Db, draft: Draft, changed: Pick<DraftContent, 'items' | 'values'>, now: Instant): Draft {
  const content = { ...changed, sent: draft.sent };
  return write(db, (tx) => {
    tx.update(drafts).set({ content, updatedAt: now }).where(eq(drafts.id, draft.id)).run();
    return { ...draft, ...content };
  });
}

const merged = (known: readonly string[] | undefined, more: readonly string[]) => [...new Set([...(known ?? []), ...more])];
