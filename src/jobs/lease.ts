import { and, eq, sql } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { leases } from '#db/schema/index.ts';
import { type Instant, addMinutes } from '#src/lib/time.ts';

const LEASE_MINUTES = 1;
/** A lease later than this was taken under a clock that was wrong. */
const BROKEN_LEASE_MINUTES = 10;

/**
 * Takes or renews the right to do something as the only process. Returns until when it holds, or undefined while another
 * holder has it.
 */
export function takeLease(db: Db, name: string, holder: string, now: Instant): Instant | undefined {
  const until = addMinutes(now, LEASE_MINUTES);
  const broken = addMinutes(now, BROKEN_LEASE_MINUTES);
  const mayHave = sql`${leases.holder} = ${holder} OR ${leases.until} <= ${now} OR ${leases.until} > ${broken}`;
  const { changes } = write(db, (tx) =>
    tx
      .insert(leases)
      .values({ name, holder, until })
      .onConflictDoUpdate({ target: leases.name, set: { holder, until }, setWhere: mayHave })
      .run(),
  );
  return changes > 0 ? until : undefined;
}

/** Gives it back, so that the next process need not wait until it ends. */
export function dropLease(db: Db, name: string, holder: string): void {
  write(db, (tx) => tx.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder))).run());
}
