import { eq } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { services } from '#db/schema/index.ts';
import { type Actor, actorAsOf, actorOf } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { type Service, findService, listServices } from '#src/domain/services/queries.ts';
import type { ServiceForm } from '#src/domain/services/service-form.ts';
import { wordsOf } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';

export type AddServiceOutcome = { kind: 'added'; serviceId: string } | { kind: 'refused'; reason: 'not-allowed' | 'service-name-taken' };
export type ChangeServiceOutcome = { kind: 'changed' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'service-name-taken' };
export type EndServiceOutcome = { kind: 'ended' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'service-has-lines' };
export type ReactivateServiceOutcome = { kind: 'reactivated' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' };

/** Adds a service; its id comes from its name and stays when the name changes, because offers and journal point to it. */
export function addService(db: Db, actor: Actor, form: ServiceForm, now: Instant): AddServiceOutcome {
  return write(db, (tx): AddServiceOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    if (isNameTaken(tx, form.name, undefined)) return { kind: 'refused', reason: 'service-name-taken' };
    const serviceId = freeIdOf(form.name, listServices(tx));
    tx.insert(services).values({ id: serviceId, ...form }).run();
    record(tx, { ...signed(actor), verb: 'service-added', subjectKind: 'service', subjectId: serviceId, changes: { name: [null, form.name] } }, now);
    return { kind: 'added', serviceId };
  });
}

/** Changes what is said of a service. Answer days count for requests from now on: those under way keep their day. */
export function changeService(db: Db, actor: Actor, serviceId: string, form: ServiceForm, now: Instant): ChangeServiceOutcome {
  return write(db, (tx): ChangeServiceOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const before = findService(tx, serviceId);
    if (!before) return { kind: 'refused', reason: 'not-found' };
    if (isNameTaken(tx, form.name, serviceId)) return { kind: 'refused', reason: 'service-name-taken' };
    tx.update(services).set(form).where(eq(services.id, serviceId)).run();
    const changes: Record<string, [unknown, unknown]> = {};
    for (const name of ['name', 'answerDays', 'external'] as const) if (before[name] !== form[name]) changes[name] = [before[name], form[name]];
    record(tx, { ...signed(actor), verb: 'service-changed', subjectKind: 'service', subjectId: serviceId, changes }, now);
    return { kind: 'changed' };
  });
}

/**
 * Ends a service: its offers leave the catalogue and nobody can ask it anything any more. Refused while it has requests
 * that live: those are handed over first. How many there are is asked of who knows requests, in this transaction.
 */
export function endService(
  db: Db, actor: Actor, serviceId: string, countLiveLines: (tx: Db, serviceId: string) => number, now: Instant,
): EndServiceOutcome {
  return write(db, (tx): EndServiceOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    if (findService(tx, serviceId)?.status !== 'active') return { kind: 'refused', reason: 'not-found' };
    if (countLiveLines(tx, serviceId) > 0) return { kind: 'refused', reason: 'service-has-lines' };
    tx.update(services).set({ status: 'ended' }).where(eq(services.id, serviceId)).run();
    record(tx, { ...signed(actor), verb: 'service-ended', subjectKind: 'service', subjectId: serviceId, changes: { status: ['active', 'ended'] } }, now);
    return { kind: 'ended' };
  });
}

/** A service that ended works again; what it had published is in the catalogue again. */
export function reactivateService(db: Db, actor: Actor, serviceId: string, now: Instant): ReactivateServiceOutcome {
  return write(db, (tx): ReactivateServiceOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    if (findService(tx, serviceId)?.status !== 'ended') return { kind: 'refused', reason: 'not-found' };
    tx.update(services).set({ status: 'active' }).where(eq(services.id, serviceId)).run();
    record(tx, { ...signed(actor), verb: 'service-reactivated', subjectKind: 'service', subjectId: serviceId, changes: { status: ['ended', 'active'] } }, now);
    return { kind: 'reactivated' };
  });
}

const signed = (actor: Actor) => ({ actorId: actor.personId, actorAs: actorAsOf(actor) });
const nameKey = (name: string) => wordsOf(name).join(' ');
const isNameTaken = (db: Db, name: string, own: string | undefined) => listServices(db).some((other) => other.id !== own && nameKey(other.name) === nameKey(name));

/** `dienst-cultuur`, and with a number behind it when that is another's already. */
function freeIdOf(name: string, others: readonly Service[]): string {
  const base = wordsOf(name).join('-').replace(/[^a-z0-9-]/g, '').slice(0, 40) || 'dienst';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!others.some((other) => other.id === id)) return id;
  }
}
