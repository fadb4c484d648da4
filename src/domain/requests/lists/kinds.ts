import type { BookingFormId } from '#src/domain/bookings/index.ts';
import {
  answersList, attendanceList, grantsList, loansList, phoneList, runList, startList, visitsList, weeklySlotsList,
} from '#src/domain/requests/lists/builders.ts';
import type { ListLine } from '#src/domain/requests/lists/list-line.ts';
import type { Table } from '#src/domain/requests/lists/table.ts';
import { AGREED_STATES, LIVE_STATES, type LineState } from '#src/domain/requests/states.ts';

/** What a list asks before it can be made. */
interface ListKind {
  /** The booking forms it says something about. */
  readonly forms: readonly BookingFormId[] | 'all';
  /** About one offer, or about everything of the service as well. */
  readonly scope: 'one' | 'all';
  /** The states a line is on it: what was agreed, or everything that was asked. */
  readonly states: readonly LineState[];
  /** Whether a period can be chosen, and whether it begins by itself at today: what is past is not visited any more. */
  readonly period: 'none' | 'any' | 'from-today';
  /** Whether one session of the offer can be chosen. */
  readonly sessions: boolean;
  readonly build: (lines: readonly ListLine[]) => Table;
}

const agreed: readonly LineState[] = [...AGREED_STATES, 'done', 'partly', 'no-show', 'evaluated'];
const asked: readonly LineState[] = [...LIVE_STATES, 'done', 'partly', 'no-show', 'evaluated', 'declined', 'cancelled-by-school', 'cancelled-by-service'];
const kept: readonly LineState[] = [...LIVE_STATES, 'done', 'partly', 'evaluated'];

/** Which list fits which way of asking. A tenth list is one more line here and a builder. */
const KINDS = {
  aanwezigheid: { forms: ['vaste_sessie', 'bezoek_op_afspraak', 'op_school', 'evenement'], scope: 'one', states: agreed, period: 'any', sessions: true, build: attendanceList },
  startlijst: { forms: ['evenement'], scope: 'one', states: agreed, period: 'none', sessions: false, build: startList },
  bezoeken: { forms: ['bezoek_op_afspraak', 'op_school'], scope: 'all', states: agreed, period: 'from-today', sessions: false, build: visitsList },
  bellijst: { forms: ['vaste_sessie', 'bezoek_op_afspraak', 'op_school', 'evenement', 'reeks'], scope: 'all', states: agreed, period: 'from-today', sessions: true, build: phoneList },
  ronde: { forms: ['dienstverlening'], scope: 'all', states: agreed, period: 'none', sessions: false, build: runList },
  uitleen: { forms: ['uitlening'], scope: 'all', states: agreed, period: 'from-today', sessions: false, build: loansList },
  weekplaatsen: { forms: ['reeks'], scope: 'all', states: kept, period: 'none', sessions: false, build: weeklySlotsList },
  subsidies: { forms: ['subsidie'], scope: 'all', states: asked, period: 'none', sessions: false, build: grantsList },
  antwoorden: { forms: 'all', scope: 'one', states: asked, period: 'none', sessions: false, build: answersList },
} as const satisfies Record<string, ListKind>;

export type ListKindId = keyof typeof KINDS;

export const LIST_KINDS = Object.freeze(Object.keys(KINDS)).filter(isListKind);

export function isListKind(text: string): text is ListKindId {
  return Object.hasOwn(KINDS, text);
}

export const listKindOf = (id: ListKindId): ListKind => KINDS[id];

/** Whether this list says something about what is asked in this way. */
export function fitsForm(id: ListKindId, form: BookingFormId | null): boolean {
  const { forms } = listKindOf(id);
  return form !== null && (forms === 'all' || forms.includes(form));
}
