import { asc, count, gt } from 'drizzle-orm';
import type { RootDb } from '#db/client.ts';
import { journal, offers, outbox, requestLines, requests, sessionPlaces } from '#db/schema/index.ts';
import { listSessions } from '#src/domain/bookings/index.ts';

/**
 * What must always be true of a database, whatever was done to it. Gives every violation in words, so that a test that
 * ends in `expect(checkInvariants(db)).toEqual([])` says what broke.
 */
export function checkInvariants(db: RootDb): string[] {
  return [...overbookings(db), ...brokenHistories(db), ...repeatedKeys(db), ...silentMoves(db), ...damage(db)];
}

/** Seats above the capacity are taken only where someone decided so for a line that sits there. */
function overbookings(db: RootDb): string[] {
  const decided = new Set(db.select().from(sessionPlaces).all().flatMap(({ sessionId, overCapacity }) => (overCapacity ? [sessionId] : [])));
  return listSessions(db, db.select({ id: offers.id }).from(offers).all().map(({ id }) => id))
    .filter(({ id, taken, capacity }) => taken > capacity && !decided.has(id))
    .map(({ startsAt, taken, capacity }) => `the session of ${startsAt} has ${taken} of ${capacity} seats taken`);
}

/** The states a line went through stand in the journal, each step once, from unconfirmed to where it is. */
function brokenHistories(db: RootDb): string[] {
  const steps = new Map<string, [unknown, unknown][]>();
  for (const { subjectKind, subjectId, changes } of db.select().from(journal).orderBy(asc(journal.seq)).all()) {
    const step = changes['state'];
    if (subjectKind === 'line' && step) steps.set(subjectId, [...(steps.get(subjectId) ?? []), step]);
  }
  return db.select().from(requestLines).all().flatMap(({ id, title, state }) => {
    let stands: unknown = 'unconfirmed';
    for (const [from, to] of steps.get(id) ?? []) {
      if (from !== stands) return [`${title} went from ${String(stands)} to ${String(from)} without a line in the journal`];
      stands = to;
    }
    return stands === state ? [] : [`${title} is ${state}, the journal left it ${String(stands)}`];
  });
}

function repeatedKeys(db: RootDb): string[] {
  const rows = db.select({ key: requests.idempotencyKey, times: count() }).from(requests).groupBy(requests.idempotencyKey).having(({ times }) => gt(times, 1)).all();
  return rows.map(({ key, times }) => `${times} requests have the key ${key}`);
}

/** Which mail tells of a move: by the service to the school, by the school to the service. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  accept: ['line-accepted', 'request-phone'],
  decline: ['line-declined'],
  ask: ['line-asked'],
  propose: ['line-proposed'],
  'put-on-waiting-list': ['line-waitlisted', 'request-received'],
  cancel: ['line-cancelled', 'line-session-cancelled'],
  forward: ['line-forwarded'],
  'ask-to-reconfirm': ['line-moved', 'line-conditions-changed'],
  'undo-change': ['line-change-undone'],
  'accept-change': ['line-change-accepted'],
  'refuse-change': ['line-change-refused'],
  confirm: ['request-new', 'request-phone'],
  reply: ['line-replied'],
  'choose-moment': ['line-moment-chosen'],
  'refuse-moments': ['line-moments-refused', 'line-conditions-refused'],
  'change-numbers': ['line-numbers-changed'],
  'request-change': ['line-change-requested'],
  reconfirm: ['line-reconfirmed'],
  evaluate: ['line-evaluated'],
  withdraw: ['line-withdrawn', 'requester-unknown'],
  join: ['line-joined'],
};

/** Every move that someone must hear of has its mail, of the same instant. A line that never counted ends in silence. */
function silentMoves(db: RootDb): string[] {
  const mails = new Set(db.select().from(outbox).all().map(({ reference, template, createdAt }) => `${reference} ${template} ${createdAt}`));
  const references = new Map(db.select().from(requests).all().map(({ id, reference }) => [id, reference]));
  return db.select().from(journal).all().flatMap(({ subjectKind, verb, requestId, at, changes }) => {
    const templates = subjectKind === 'line' && changes['state']?.[0] !== undefined && isQuiet(verb, changes['state'][0]) ? undefined : TOLD[verb];
    if (subjectKind !== 'line' || !templates) return [];
    const reference = references.get(requestId ?? '') ?? '';
    return templates.some((template) => mails.has(`${reference} ${template} ${at}`)) ? [] : [`${verb} of ${reference} at ${at} was told to nobody`];
  });
}

const isQuiet = (verb: string, from: unknown): boolean => verb === 'withdraw' && from === 'unconfirmed';

function damage({ $client }: RootDb): string[] {
  const health = $client.pragma('integrity_check', { simple: true });
  const orphans = $client.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
  return [...(health === 'ok' ? [] : [String(health)]), ...orphans.map(({ table }) => `a row of ${table} points to nothing`)];
}
