import { asc, eq, inArray } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { lineParticipants, offerVersions, offers, requestLines, sessionPlaces, sessions } from '#db/schema/index.ts';
import type { SessionView } from '#src/domain/bookings/booking-form.ts';
import { sessionTerms } from '#src/domain/bookings/forms/sessions.ts';
import { type SeatsCount, holdsSeats, seatsOf } from '#src/domain/bookings/seats.ts';

/** A session with the offer it belongs to. */
export interface OfferSession extends SessionView {
  readonly offerId: string;
  readonly cancelled: boolean;
}

/** The dated sessions of these offers in order of time, with the seats that are taken now. */
export function listSessions(db: Db, offerIds: readonly string[]): OfferSession[] {
  if (offerIds.length === 0) return [];
  const rows = db
    .select({ session: sessions, terms: offerVersions.terms, allocation: offerVersions.allocation })
    .from(sessions)
    .innerJoin(offers, eq(offers.id, sessions.offerId))
    .innerJoin(offerVersions, eq(offerVersions.id, offers.currentVersionId))
    .where(inArray(sessions.offerId, [...offerIds]))
    .orderBy(asc(sessions.startsAt))
    .all();
  const taken = takenSeats(db, rows.map(({ session, terms, allocation }) => ({ id: session.id, count: seatsCountOf(terms), allocation })));
  return rows.map(({ session }) => ({ ...session, cancelled: session.state === 'cancelled', taken: taken.get(session.id) ?? 0 }));
}

export type PlaceOutcome = { kind: 'placed'; overCapacity: boolean } | { kind: 'refused'; reason: 'session-unknown' | 'does-not-fit' };

/**
 * Gives a line its session, when its participants fit. Checked and written in one immediate transaction, so that of two who
 * want the last seats one gets them. `override` places it above the capacity; the caller writes down why.
 * Refusals: the session is not of this offer or cancelled; it does not fit.
 */
export function placeInSession(db: Db, lineId: string, sessionId: string, options: { override: boolean }): PlaceOutcome {
  return write(db, (tx): PlaceOutcome => {
    const line = tx.select().from(requestLines).where(eq(requestLines.id, lineId)).get();
    const session = line?.offerId ? listSessions(tx, [line.offerId]).find(({ id }) => id === sessionId) : undefined;
    if (!line || !session || session.cancelled) return { kind: 'refused', reason: 'session-unknown' };

    const own = tx.select().from(sessionPlaces).where(eq(sessionPlaces.lineId, lineId)).get();
    const { allocation, count } = seatRulesOf(tx, line.offerId);
    const needed = seatsOf(participantsOf(tx, lineId), count);
    const ownSeats = own?.sessionId === sessionId && holdsSeats(line.state, allocation) ? needed : 0;
    const fits = session.taken - ownSeats + needed <= session.capacity;
    if (!fits && !options.override) return { kind: 'refused', reason: 'does-not-fit' };

    tx.insert(sessionPlaces)
      .values({ lineId, sessionId, overCapacity: !fits })
      .onConflictDoUpdate({ target: sessionPlaces.lineId, set: { sessionId, overCapacity: !fits } })
      .run();
    return { kind: 'placed', overCapacity: !fits };
  });
}

/** Remembers the session a line waits for, without giving it a seat that counts (a draw decides later). */
export function wishForSession(db: Db, lineId: string, sessionId: string): void {
  db.insert(sessionPlaces).values({ lineId, sessionId }).onConflictDoUpdate({ target: sessionPlaces.lineId, set: { sessionId } }).run();
}

export function findPlace(db: Db, lineId: string) {
  return db
    .select({ sessionId: sessions.id, startsAt: sessions.startsAt, endsAt: sessions.endsAt, place: sessions.place, overCapacity: sessionPlaces.overCapacity })
    .from(sessionPlaces)
    .innerJoin(sessions, eq(sessions.id, sessionPlaces.sessionId))
    .where(eq(sessionPlaces.lineId, lineId))
    .get();
}

/** Whether these numbers still fit where the line sits now. Lines without a session always fit, and so does who comes with fewer. */
export function fitsWhereItSits(db: Db, lineId: string, participants: readonly { pupils: number; adults: number; classes: number }[]): boolean {
  const place = findPlace(db, lineId);
  const line = db.select().from(requestLines).where(eq(requestLines.id, lineId)).get();
  if (!place || !line?.offerId) return true;
  const { allocation, count } = seatRulesOf(db, line.offerId);
  if (!holdsSeats(line.state, allocation)) return true;
  const session = listSessions(db, [line.offerId]).find(({ id }) => id === place.sessionId);
  const own = seatsOf(participantsOf(db, lineId), count);
  const needed = seatsOf(participants, count);
  return needed <= own || (session?.taken ?? 0) - own + needed <= (session?.capacity ?? 0);
}

/**
 * For a line that begins to hold seats it only waited for, because the service asks something or proposes a moment: it
 * keeps its session where it fits. Elsewhere only its wish stays, since above the capacity someone has to decide.
 */
export function leaveFullSession(db: Db, lineId: string): void {
  const place = findPlace(db, lineId);
  const line = db.select().from(requestLines).where(eq(requestLines.id, lineId)).get();
  if (!place || place.overCapacity || !line?.offerId) return;
  const session = listSessions(db, [line.offerId]).find(({ id }) => id === place.sessionId);
  if (session && session.taken > session.capacity) db.delete(sessionPlaces).where(eq(sessionPlaces.lineId, lineId)).run();
}

/** The session of a line is no more: it waits for another, or for none. */
export function leaveSession(db: Db, lineId: string): void {
  db.delete(sessionPlaces).where(eq(sessionPlaces.lineId, lineId)).run();
}

/**
 * A service gave a session fewer places than are taken: who sits there stays, above the capacity. Returns the sessions in
 * which that was new, so that the caller writes down who decided it.
 */
export function keepWhoSits(db: Db, offerId: string): string[] {
  const { allocation } = seatRulesOf(db, offerId);
  return listSessions(db, [offerId]).filter(({ cancelled, taken, capacity }) => !cancelled && taken > capacity).flatMap(({ id }) => {
    const sitting = db
      .select({ lineId: sessionPlaces.lineId, state: requestLines.state, overCapacity: sessionPlaces.overCapacity })
      .from(sessionPlaces)
      .innerJoin(requestLines, eq(requestLines.id, sessionPlaces.lineId))
      .where(eq(sessionPlaces.sessionId, id))
      .all()
      .filter(({ state }) => holdsSeats(state, allocation));
    if (sitting.some(({ overCapacity }) => overCapacity)) return [];
    db.update(sessionPlaces).set({ overCapacity: true }).where(inArray(sessionPlaces.lineId, sitting.map(({ lineId }) => lineId))).run();
    return [id];
  });
}

export const seatsCountOf = (terms: unknown): SeatsCount => {
  const read = sessionTerms.safeParse(terms);
  return read.success ? read.data.seatsCount : 'people';
};

function takenSeats(db: Db, wanted: readonly { id: string; count: SeatsCount; allocation: string }[]): Map<string, number> {
  if (wanted.length === 0) return new Map();
  const byId = new Map(wanted.map((session) => [session.id, session]));
  const taken = new Map<string, number>();
  const rows = db
    .select({
      sessionId: sessionPlaces.sessionId, state: requestLines.state,
      pupils: lineParticipants.pupils, adults: lineParticipants.adults, classes: lineParticipants.classes,
    })
    .from(sessionPlaces)
    .innerJoin(requestLines, eq(requestLines.id, sessionPlaces.lineId))
    .innerJoin(lineParticipants, eq(lineParticipants.lineId, sessionPlaces.lineId))
    .where(inArray(sessionPlaces.sessionId, [...byId.keys()]))
    .all();
  for (const row of rows) {
    const session = byId.get(row.sessionId);
    if (!session || !holdsSeats(row.state, session.allocation)) continue;
    taken.set(row.sessionId, (taken.get(row.sessionId) ?? 0) + seatsOf([row], session.count));
  }
  return taken;
}

/** Who gets the seats of an offer, and what counts as one. */
function seatRulesOf(db: Db, offerId: string | null): { allocation: string; count: SeatsCount } {
  const version = offerId
    ? db
        .select({ terms: offerVersions.terms, allocation: offerVersions.allocation })
        .from(offers)
        .innerJoin(offerVersions, eq(offerVersions.id, offers.currentVersionId))
        .where(eq(offers.id, offerId))
        .get()
    : undefined;
  return { allocation: version?.allocation ?? 'order', count: seatsCountOf(version?.terms) };
}

function participantsOf(db: Db, lineId: string) {
  return db.select().from(lineParticipants).where(eq(lineParticipants.lineId, lineId)).all();
}
