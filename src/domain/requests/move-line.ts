import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { requestLines } from '#db/schema/index.ts';
import { type Actor, worksAt } from '#src/domain/accounts/index.ts';
import { holdsSeats, leaveFullSession } from '#src/domain/bookings/index.ts';
import { type ActorAs, record } from '#src/domain/journal/index.ts';
import { type Line, findLineById } from '#src/domain/requests/line.ts';
import { AGREED_STATES, type LineState, TRANSITIONS, type Verb, canMove } from '#src/domain/requests/states.ts';
import type { Instant } from '#src/lib/time.ts';

type Patch = Partial<Pick<typeof requestLines.$inferInsert, 'answerBy' | 'pausedOn' | 'serviceId' | 'requestedNumbers' | 'unseenSince' | 'reconfirmVersionId'>>;

/**
 * The one place where a line moves: by the table of transitions, with its line in the journal. Returns the line as it is
 * afterwards, or nothing when the table does not allow it from where the line stands.
 */
export function moveLine(
  db: Db, line: Line, verb: Verb, by: { actor: Actor; as: ActorAs; reason?: string | undefined }, now: Instant, patch: Patch = {},
): Line | undefined {
  if (!canMove(verb, line.state)) return undefined;
  const to: LineState = TRANSITIONS[verb].to ?? line.state;
  const as = by.as === 'service' && !worksAt(by.actor, line.serviceId) ? 'coordinator' : by.as;
  // What the other side did has to be opened by the service; what the service does itself it has seen.
  const unseenSince = by.as === 'school' && verb !== 'confirm' ? now : by.as === 'service' ? null : line.unseenSince;
  db.update(requestLines).set({ state: to, changedAt: now, unseenSince, ...versionsAfter(line, verb, to), ...patch }).where(eq(requestLines.id, line.id)).run();
  if (holdsSeats(to, line.allocation) && !holdsSeats(line.state, line.allocation)) leaveFullSession(db, line.id);

  const changes: Record<string, [unknown, unknown]> = {};
  if (to !== line.state) changes['state'] = [line.state, to];
  if (patch.serviceId !== undefined) changes['serviceId'] = [line.serviceId, patch.serviceId];
  if (patch.answerBy !== undefined) changes['answerBy'] = [line.answerBy, patch.answerBy];
  record(
    db,
    {
      actorId: by.actor.personId, actorAs: as, verb, subjectKind: 'line', subjectId: line.id, requestId: line.requestId, changes,
      ...(by.reason ? { reason: by.reason } : {}),
    },
    now,
  );
  return findLineById(db, line.id);
}

/**
 * Which version of its offer a line stands under after a move. What the school confirms, itself or on the phone, becomes its
 * own; who refuses or withdraws is asked nothing more. While something else is being settled the question stays.
 */
function versionsAfter(line: Line, verb: Verb, to: LineState): Pick<Partial<typeof requestLines.$inferInsert>, 'offerVersionId' | 'reconfirmVersionId'> {
  if (line.reconfirmVersionId === null) return {};
  if (verb === 'reconfirm' || verb === 'accept') return { offerVersionId: line.reconfirmVersionId, reconfirmVersionId: null };
  return AGREED_STATES.includes(to) && verb !== 'undo-change' ? {} : { reconfirmVersionId: null };
}
