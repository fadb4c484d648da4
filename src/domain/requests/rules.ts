import { type Actor, isOfSchool, worksAt } from '#src/domain/accounts/index.ts';
import type { Line } from '#src/domain/requests/line.ts';
import { type LineState, TO_HANDLE, WITH_SCHOOL } from '#src/domain/requests/states.ts';
import type { Day } from '#src/lib/time.ts';

export type Tone = 'new' | 'waiting' | 'ok' | 'attention' | 'stop' | 'done';

/** What people read of where a line stands: a word (its sentence is in the texts) and how it looks. */
export interface LineStatus {
  readonly word: LineState | 'overdue' | 'answered' | 'awaits-draw' | 'not-known-yet';
  readonly tone: Tone;
}

const TONES: Readonly<Record<LineState, Tone>> = {
  unconfirmed: 'attention', submitted: 'waiting', 'needs-info': 'attention', waitlisted: 'waiting', offered: 'attention', accepted: 'ok',
  'change-requested': 'waiting', reconfirm: 'attention', declined: 'stop', expired: 'stop', 'cancelled-by-school': 'stop',
  'cancelled-by-service': 'stop', done: 'done', partly: 'done', 'no-show': 'stop', evaluated: 'done',
};

/**
 * The one function that says where a line stands. Before its state it looks at what matters more to people: an answer that
 * is late, a question that was answered, a draw that decides for everyone on one day, a requester the school does not know yet.
 */
export function statusOf(line: Pick<Line, 'state' | 'answerBy' | 'allocation' | 'decisionOn' | 'offerId' | 'schoolKnows'>, today: Day): LineStatus {
  if (isOverdue(line, today)) return { word: 'overdue', tone: 'attention' };
  if (line.state === 'accepted' && line.offerId === null) return { word: 'answered', tone: 'ok' };
  if (line.state === 'submitted' && line.schoolKnows === 'asked') return { word: 'not-known-yet', tone: 'attention' };
  if (awaitsDraw(line, today)) return { word: 'awaits-draw', tone: 'waiting' };
  return { word: line.state, tone: TONES[line.state] };
}

/** On one day a draw decides for everyone; until then nobody is placed by the handful. */
export const awaitsDraw = (line: Pick<Line, 'state' | 'allocation' | 'decisionOn'> | undefined, today: Day): boolean =>
  line?.state === 'submitted' && line.allocation === 'draw' && line.decisionOn !== null && line.decisionOn >= today;

/** The service should have answered by now; while it waits for the school its clock stands. */
export const isOverdue = (line: Pick<Line, 'state' | 'answerBy'>, today: Day): boolean =>
  TO_HANDLE.includes(line.state) && line.answerBy !== null && line.answerBy < today;

/** The service that has the line, and the coordinator, who has every line of which nobody knows whose it is and sees all others. */
export const mayHandle = (actor: Actor, line: Pick<Line, 'serviceId'>): boolean => worksAt(actor, line.serviceId) || actor.coordinator;

/** The people of the school and who asked it himself, from when it counts: what a stranger typed is not yet the school's. */
export const maySee = (actor: Actor, line: Pick<Line, 'schoolId' | 'requesterId' | 'submittedAt'>): boolean =>
  line.submittedAt !== null && (isOfSchool(actor, line.schoolId) || (line.requesterId !== null && line.requesterId === actor.personId));

/** Who has to do something now. */
export function turnOf(state: LineState): 'service' | 'school' | 'nobody' {
  if (TO_HANDLE.includes(state)) return 'service';
  return WITH_SCHOOL.includes(state) ? 'school' : 'nobody';
}

/** Until the closing day a school changes its own numbers at once; after it the service decides. Waiting lines change at once. */
export const numbersAreFree = (line: Pick<Line, 'state' | 'closesOn'>, today: Day): boolean =>
  line.state !== 'accepted' || line.closesOn === null || today <= line.closesOn;

/** The day on which an agreed line takes place (of what lasts longer: ends), or a word that sorts after every day. */
export function dayOfLine(line: Pick<Line, 'moments' | 'session' | 'state'>): Day | 'later' {
  const agreed = line.moments.find(({ kind }) => kind === 'agreed');
  if (agreed) return agreed.untilDay ?? agreed.day;
  return HAS_ITS_SESSION.includes(line.state) ? (line.session?.startsAt.slice(0, 10) ?? 'later') : 'later';
}

/** Before these states a session is only wished for. */
const HAS_ITS_SESSION: readonly LineState[] = ['accepted', 'change-requested', 'reconfirm', 'done', 'partly', 'no-show', 'evaluated'];
