import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { lineMoments } from '#db/schema/index.ts';
import type { Day } from '#src/lib/time.ts';

/** When something takes place: a day, with times where they are known. */
export interface Moment {
  readonly day: Day;
  /** `HH:MM` */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** The last day of what lasts longer than one. */
  readonly untilDay: Day | null;
  readonly place: string;
}

export type LineMoment = Moment & { readonly id: string; readonly lineId: string; readonly kind: 'proposed' | 'agreed' | 'dropped' };

/** The moments of these lines that still stand, in order of time. */
export function listMoments(db: Db, lineIds: readonly string[]): LineMoment[] {
  if (lineIds.length === 0) return [];
  return db
    .select()
    .from(lineMoments)
    .where(and(inArray(lineMoments.lineId, [...lineIds]), inArray(lineMoments.kind, ['proposed', 'agreed'])))
    .orderBy(asc(lineMoments.day), asc(lineMoments.startsAt))
    .all();
}

/** Puts these moments before the school, in the place of what was proposed or agreed before. */
export function proposeMoments(db: Db, lineId: string, moments: readonly Moment[]): void {
  dropMoments(db, lineId);
  for (const moment of moments) db.insert(lineMoments).values({ id: randomUUID(), lineId, kind: 'proposed', ...moment }).run();
}

/** The one moment both sides hold to; everything else that was proposed falls away. */
export function agreeMoment(db: Db, lineId: string, moment: Moment): void {
  dropMoments(db, lineId);
  db.insert(lineMoments).values({ id: randomUUID(), lineId, kind: 'agreed', ...moment }).run();
}

export function dropMoments(db: Db, lineId: string): void {
  db.update(lineMoments).set({ kind: 'dropped' }).where(eq(lineMoments.lineId, lineId)).run();
}
