import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { serviceClosingDays, services } from '#db/schema/index.ts';
import { addServiceDays, isServiceDay } from '#src/domain/calendar/index.ts';
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
 * The last day on which this service answers what it got today, by its own working days (school holidays count). What no
 * service has, the coordinator answers within the municipality's own term.
 */
export function answerDayOf(db: Db, serviceId: string | null, today: Day): Day {
  const service = serviceId ? findService(db, serviceId) : undefined;
  return addServiceDays(today, service?.answerDays ?? readMunicipality(db).coordinatorAnswerDays, closingDaysOf(db, serviceId));
}

/** The answer day after a pause: as many working days as were left when the service had to wait for the school, at least one. */
export function answerDayAfterPause(db: Db, serviceId: string | null, pause: { answerBy: Day; pausedOn: Day }, today: Day): Day {
  const closed = closingDaysOf(db, serviceId);
  let left = 0;
  for (let day = addDays(pause.pausedOn, 1); day <= pause.answerBy; day = addDays(day, 1)) if (isServiceDay(day, closed)) left += 1;
  return addServiceDays(today, Math.max(left, 1), closed);
}

function closingDaysOf(db: Db, serviceId: string | null): ReadonlySet<Day> {
  if (!serviceId) return new Set();
  const rows = db.select({ day: serviceClosingDays.day }).from(serviceClosingDays).where(eq(serviceClosingDays.serviceId, serviceId)).all();
  return new Set(rows.map(({ day }) => day));
}
