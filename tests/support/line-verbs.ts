import { eq } from 'drizzle-orm';
import { requestLines } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { agreeMoment, listMoments, proposeMoments } from '#src/domain/bookings/index.ts';
import {
  type LineState, type Verb, acceptLine, askSchool, cancelLine, changeNumbers, chooseMoment, decideChange, declineLine, evaluateLine, forwardLine, joinLine,
  moveMoment, proposeToSchool, putOnWaitingList, reconfirmLine, recordAttendance, refuseMoments, replyToService, withdrawLine,
} from '#src/domain/requests/index.ts';
import { type Instant, addDays, addMinutes, dayOf } from '#src/lib/time.ts';
import { type Town, at, group, may12, moment } from '#tests/support/town.ts';

export type LineVerb = Exclude<Verb, 'confirm' | 'expire' | 'undo-change'>;

interface Performance {
  /** Which offer the line is for, where it matters. */
  readonly code: string;
  readonly now: Instant;
  /** What must be there beside the state. */
  readonly ready?: (town: Town, lineId: string) => void;
  readonly run: (town: Town, actor: Actor, lineId: string, now: Instant) => { kind: string; reason?: string };
}

/** What is said in every message, so that a test can look for it. */
export const SAID = 'Dat staat hier.';

const agreedLastWeek = ({ db }: Town, id: string) => agreeMoment(db, id, moment('2026-05-05'));
const proposed = ({ db }: Town, id: string) => proposeMoments(db, id, [moment('2026-10-20'), moment('2026-10-22')]);
const wantsMore = ({ db }: Town, id: string) => db.update(requestLines).set({ requestedNumbers: [group(41, { grade: 'L3' })] }).where(eq(requestLines.id, id)).run();
const visit = { code: 'BIB-01', now: addMinutes(may12, 5) };

/** How each verb of the table of transitions is done, on a line of De Kiem for the library. */
export const LINE_VERBS: Readonly<Record<LineVerb, Performance>> = {
  'put-on-waiting-list': { ...visit, run: ({ db, sender }, actor, id, now) => putOnWaitingList(db, actor, id, SAID, sender, now) },
  accept: { ...visit, run: ({ db, sender }, actor, id, now) => acceptLine(db, actor, id, { message: SAID, moment: moment('2026-10-20') }, sender, now) },
  decline: { ...visit, ready: proposed, run: ({ db, sender }, actor, id, now) => declineLine(db, actor, id, SAID, sender, now) },
  ask: { ...visit, run: ({ db, sender }, actor, id, now) => askSchool(db, actor, id, SAID, sender, now) },
  reply: { ...visit, run: ({ db, sender }, actor, id, now) => replyToService(db, actor, id, SAID, sender, now) },
  propose: { ...visit, run: ({ db, sender }, actor, id, now) => proposeToSchool(db, actor, id, [moment('2026-10-20')], SAID, sender, now) },
  'choose-moment': { ...visit, ready: proposed, run: ({ db, sender }, actor, id, now) => chooseMoment(db, actor, id, listMoments(db, [id])[0]?.id ?? '', sender, now) },
  'refuse-moments': { ...visit, ready: proposed, run: ({ db, sender }, actor, id, now) => refuseMoments(db, actor, id, SAID, sender, now) },
  forward: { ...visit, run: ({ db, sender }, actor, id, now) => forwardLine(db, actor, id, 'cultuur', SAID, sender, now) },
  'change-numbers': { ...visit, run: ({ db, sender }, actor, id, now) => changeNumbers(db, actor, id, [group(21, { grade: 'L3' })], sender, now) },
  'request-change': { code: 'MOB-01', now: at('2026-09-01'), run: ({ db, sender }, actor, id, now) => changeNumbers(db, actor, id, [group(21, { grade: 'L3' })], sender, now) },
  'accept-change': { ...visit, ready: wantsMore, run: ({ db, sender }, actor, id, now) => decideChange(db, actor, id, true, SAID, sender, now) },
  'refuse-change': { ...visit, ready: wantsMore, run: ({ db, sender }, actor, id, now) => decideChange(db, actor, id, false, SAID, sender, now) },
  join: { ...visit, run: ({ db, sender }, actor, id, now) => joinLine(db, actor, id, [], sender, now) },
  withdraw: { ...visit, ready: proposed, run: ({ db, sender }, actor, id, now) => withdrawLine(db, actor, id, SAID, sender, now) },
  cancel: { ...visit, ready: agreedLastWeek, run: ({ db, sender }, actor, id, now) => cancelLine(db, actor, id, SAID, sender, now) },
  'ask-to-reconfirm': { ...visit, run: ({ db, sender }, actor, id, now) => moveMoment(db, actor, id, moment(addDays(dayOf(now), 9)), SAID, sender, now) },
  reconfirm: { ...visit, run: ({ db, sender }, actor, id, now) => reconfirmLine(db, actor, id, sender, now) },
  'record-done': { ...visit, ready: agreedLastWeek, run: ({ db, sender }, actor, id, now) => recordAttendance(db, actor, id, 'done', sender, now) },
  'record-partly': { ...visit, ready: agreedLastWeek, run: ({ db, sender }, actor, id, now) => recordAttendance(db, actor, id, 'partly', sender, now) },
  'record-no-show': { ...visit, ready: agreedLastWeek, run: ({ db, sender }, actor, id, now) => recordAttendance(db, actor, id, 'no-show', sender, now) },
  evaluate: { ...visit, run: ({ db, sender }, actor, id, now) => evaluateLine(db, actor, id, SAID, sender, now) },
};

export const isLineVerb = (verb: string): verb is LineVerb => Object.hasOwn(LINE_VERBS, verb);

/** A line of An for which this verb is ready, standing where the test wants it. */
export function aLineFor(town: Town, verb: LineVerb, state: LineState): string {
  const { code, ready } = LINE_VERBS[verb];
  const { id } = town.ask(town.an, code, ['L4']);
  ready?.(town, id);
  standAt(town, id, state);
  return id;
}

export function standAt({ db }: Town, lineId: string, state: LineState): void {
  db.update(requestLines).set({ state }).where(eq(requestLines.id, lineId)).run();
}

/** Who does this verb: the service that has the line, or who asked. */
export const doerOf = (town: Town, by: 'school' | 'service' | 'portal', verb: LineVerb): Actor =>
  by === 'school' ? town.an : LINE_VERBS[verb].code === 'MOB-01' ? town.mobility : town.library;
