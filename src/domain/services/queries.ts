import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { services } from '#db/schema/index.ts';
import { addServiceDays, closingDaysOf, isServiceDay } from '#src/domain/calendar/index.ts';
import { readMunicipality } from '#src/domain/municipality/index.ts';
import { type Day, addDays } from '#src/lib/time.ts';

export type Service = typeof services.$inferSelect;

export function listServices(db: Db): Service[] {
  return db.select().from(services).orderBy(asc(services.name)).all();
}

/** Services that can be asked something. */
export const listActiveServices = (db: Db): Service[] => listServices(db).filter(({ status }) => status === 'active');

export function findService(db: Db, id: string): Service | undefined {
  return db.select().from(services).where(eq(services.id, id)).get();
}

/**
 * The last day on which this service answers what it got today, by its own working days and those of the municipality (school
 * holidays count). The coordinator answers what no service has, within the term the municipality set.
 */
export function answerDayOf(db: Db, serviceId: string | null, today: Day): Day {
  const service = serviceId ? findService(db, serviceId) : undefined;
  return addServiceDays(today, service?.answerDays ?? readMunicipality(db).coordinatorAnswerDays, closingDaysOf(db, service?.id ?? null));
}

/** The answer day after a pause: as many working days as were left when the service had to wait for the school, at least one. */
export function answerDayAfterPause(db: Db, serviceId: string | null, pause: { answerBy: Day; pausedOn: Day }, today: Day): Day {
  const closed = closingDaysOf(db, serviceId);
  let left = 0;
  for (let day = addDays(pause.pausedOn, 1); day <= pause.answerBy; day = addDays(day, 1)) if (isServiceDay(day, closed)) left += 1;
  return addServiceDays(today, Math.max(left, 1), closed);
}
