import { randomUUID } from 'node:crypto';
import { and, eq, isNull, lt } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { imports } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import type { Instant } from '#src/lib/time.ts';

export type KeptImport = typeof imports.$inferSelect;
export type ImportKind = KeptImport['kind'];

export interface NewImport {
  readonly kind: ImportKind;
  /** For whom the offers are. */
  readonly serviceId?: string | undefined;
  readonly fileName: string;
  /** What was read, by the rules of its kind; who finds it again checks it by the same schema. */
  readonly content: unknown;
}

export type AppliedOutcome = { kind: 'applied' } | { kind: 'refused'; reason: 'already-applied' };

/** A table that was read and never taken over says nothing any more after a month (P4). */
export const IMPORTS_KEPT_DAYS = 30;
/** A name is shown, never used as a path. */
const LONGEST_NAME = 120;

/** Keeps what was read of an uploaded table until its sender says yes: nothing of it is anywhere else before. Gives its id. */
export function keepImport(db: Db, actor: Actor, { kind, serviceId, fileName, content }: NewImport, now: Instant): string {
  return write(db, (tx): string => {
    const id = randomUUID();
    tx.insert(imports)
      .values({ id, kind, serviceId: serviceId ?? null, fileName: shownName(fileName), content, personId: actor.personId, createdAt: now })
      .run();
    record(tx, { actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'table-uploaded', subjectKind: 'import', subjectId: id }, now);
    return id;
  });
}

/** An import of this person himself; that of a colleague, or of another kind, is not found. */
export function findImport(db: Db, actor: Actor, id: string, kind: ImportKind): KeptImport | undefined {
  return db.select().from(imports).where(and(eq(imports.id, id), eq(imports.kind, kind), eq(imports.personId, actor.personId))).get();
}

/**
 * Says that an import was carried out, in the transaction that does it: call it first, so that a second press of the
 * button makes nothing twice. Refusal: it was carried out before, or it is gone.
 */
export function markApplied(tx: Db, id: string, now: Instant): AppliedOutcome {
  const { changes } = tx.update(imports).set({ appliedAt: now }).where(and(eq(imports.id, id), isNull(imports.appliedAt))).run();
  return changes === 1 ? { kind: 'applied' } : { kind: 'refused', reason: 'already-applied' };
}

/** Imports that nobody said yes to, and what remains of those that were carried out, say nothing any more. Gives how many went. */
export function forgetImportsBefore(db: Db, instant: Instant): number {
  return write(db, (tx) => tx.delete(imports).where(lt(imports.createdAt, instant)).run().changes);
}

/** Without folders and control characters. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, LONGEST_NAME);
}
