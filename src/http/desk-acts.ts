import type { RootDb } from '#db/client.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import {
  acceptLine, askSchool, cancelLine, decideChange, declineLine, forwardLine, moveMoment, noteOnLine, proposeToSchool, putOnWaitingList, recordAttendance,
} from '#src/domain/requests/index.ts';
import { momentOfHalfDay, readMoment } from '#src/http/desk-form.ts';
import type { Instant } from '#src/lib/time.ts';
import { type Errors, type Values, first } from '#src/lib/values.ts';
import type { MailSender } from '#src/mail/layout.ts';

/** Rows in which other moments are proposed. */
export const PROPOSAL_ROWS = [1, 2, 3] as const;

/** What a desk can do with a line, by the word its button sends; `done` is the key of the sentence that says so. */
const ACTS = {
  aanvaard: { done: 'accept', act: accept },
  weiger: { done: 'decline', act: (on) => declineLine(on.db, on.actor, on.lineId, [first(on.values, 'standaard'), on.text].filter(Boolean).join(' '), on.sender, on.now) },
  vraag: { done: 'ask', act: (on) => askSchool(on.db, on.actor, on.lineId, on.text, on.sender, on.now) },
  'stel-voor': { done: 'propose', act: propose },
  wachtlijst: { done: 'waitlist', act: (on) => putOnWaitingList(on.db, on.actor, on.lineId, on.text, on.sender, on.now) },
  verplaats: { done: 'move', act: move },
  'geef-door': { done: 'forward', act: forward },
  nota: { done: 'note', act: (on) => noteOnLine(on.db, on.actor, on.lineId, on.text, on.now) },
  annuleer: { done: 'cancel', act: (on) => cancelLine(on.db, on.actor, on.lineId, on.text, on.sender, on.now) },
  'nieuwe-aantallen': { done: 'change', act: (on) => decideChange(on.db, on.actor, on.lineId, true, numbersText(on), on.sender, on.now) },
  'oude-aantallen': { done: 'change', act: (on) => decideChange(on.db, on.actor, on.lineId, false, numbersText(on), on.sender, on.now) },
  done: { done: 'attendance', act: (on) => recordAttendance(on.db, on.actor, on.lineId, 'done', on.sender, on.now) },
  partly: { done: 'attendance', act: (on) => recordAttendance(on.db, on.actor, on.lineId, 'partly', on.sender, on.now) },
  'no-show': { done: 'attendance', act: (on) => recordAttendance(on.db, on.actor, on.lineId, 'no-show', on.sender, on.now) },
} as const satisfies Readonly<Record<string, { done: string; act: (on: DeskAct) => Outcome }>>;

type ActName = keyof typeof ACTS;
export type ActDone = (typeof ACTS)[ActName]['done'];

/** One press of a button on the page of a line. Every form of that page has its own names: `text.vraag`, `day.verplaats`. */
interface DeskAct {
  readonly db: RootDb;
  readonly actor: Actor;
  readonly lineId: string;
  readonly values: Values;
  readonly text: string;
  readonly sender: MailSender;
  readonly now: Instant;
}

type Outcome = { readonly kind: 'answered' } | { readonly kind: 'refused'; readonly reason: string } | { readonly kind: 'wrong'; readonly errors: Errors };

const MAX_TEXT = 4000;

/** Does what was asked; an unknown word does nothing and is refused as not possible. */
export function actOnLine(on: Omit<DeskAct, 'text'>): Outcome & { done?: ActDone } {
  const name = first(on.values, 'dan');
  if (!isAct(name)) return { kind: 'refused', reason: 'not-possible-now' };
  const outcome = ACTS[name].act({ ...on, text: first(on.values, `text.${name}`).slice(0, MAX_TEXT) });
  return { ...outcome, done: ACTS[name].done };
}

const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);

/** A half day that the school proposed, or another moment; a session where there are sessions. */
function accept({ db, actor, lineId, values, text, sender, now }: DeskAct): Outcome {
  const chosen = first(values, 'moment');
  const ofSchool = chosen !== '' && chosen !== 'ander';
  const typed = ofSchool ? { moment: momentOfHalfDay(chosen, values), errors: {} } : readMoment(values);
  if (Object.keys(typed.errors).length > 0) return { kind: 'wrong', errors: typed.errors };
  const acceptance = { message: text, sessionId: first(values, 'session') || undefined, moment: typed.moment, overrideReason: first(values, 'override') };
  return acceptLine(db, actor, lineId, acceptance, sender, now);
}

function propose({ db, actor, lineId, values, text, sender, now }: DeskAct): Outcome {
  const rows = PROPOSAL_ROWS.map((row) => readMoment(values, `.${row}`));
  const errors: Errors = Object.assign({}, ...rows.map((row) => row.errors));
  if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
  return proposeToSchool(db, actor, lineId, rows.flatMap(({ moment }) => moment ?? []), text, sender, now);
}

function move({ db, actor, lineId, values, text, sender, now }: DeskAct): Outcome {
  const { moment, errors } = readMoment(values, '.verplaats');
  return Object.keys(errors).length > 0 ? { kind: 'wrong', errors } : moveMoment(db, actor, lineId, moment, text, sender, now);
}

function forward({ db, actor, lineId, values, text, sender, now }: DeskAct): Outcome {
  const to = first(values, 'service');
  return forwardLine(db, actor, lineId, to === 'coordinator' ? null : to, text, sender, now);
}

/** Both buttons about numbers stand under one text. */
const numbersText = ({ values }: DeskAct): string => first(values, 'text.aantallen').slice(0, MAX_TEXT);
