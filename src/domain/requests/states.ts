/** Where a request line can stand. The Dutch word of each is in `i18n/nl/requests.ts`. */
export const STATES = [
  'unconfirmed', 'submitted', 'needs-info', 'waitlisted', 'offered', 'accepted', 'change-requested', 'reconfirm',
  'declined', 'expired', 'cancelled-by-school', 'cancelled-by-service', 'done', 'partly', 'no-show', 'evaluated',
] as const;

export type LineState = (typeof STATES)[number];

export const isLineState = (text: string): text is LineState => STATES.some((state) => state === text);

interface Transition {
  readonly from: readonly LineState[];
  /** Nothing: the line stays where it is. */
  readonly to: LineState | null;
  readonly by: 'school' | 'service' | 'portal';
}

const waiting = ['submitted', 'needs-info', 'waitlisted', 'offered'] as const satisfies readonly LineState[];
const agreed = ['accepted', 'change-requested', 'reconfirm'] as const satisfies readonly LineState[];

/** Every way in which a line moves: who may, from where, to where. A test walks this table and the guide is drawn from it. */
export const TRANSITIONS = {
  confirm: { from: ['unconfirmed'], to: 'submitted', by: 'school' },
  expire: { from: ['unconfirmed'], to: 'expired', by: 'portal' },
  'put-on-waiting-list': { from: ['submitted', 'needs-info'], to: 'waitlisted', by: 'service' },
  accept: { from: [...waiting, 'reconfirm'], to: 'accepted', by: 'service' },
  decline: { from: waiting, to: 'declined', by: 'service' },
  ask: { from: ['submitted', 'waitlisted', 'offered'], to: 'needs-info', by: 'service' },
  reply: { from: ['needs-info'], to: 'submitted', by: 'school' },
  propose: { from: ['submitted', 'needs-info', 'waitlisted', 'offered'], to: 'offered', by: 'service' },
  'choose-moment': { from: ['offered'], to: 'accepted', by: 'school' },
  'refuse-moments': { from: ['offered', 'reconfirm'], to: 'submitted', by: 'school' },
  forward: { from: ['submitted', 'needs-info', 'waitlisted', 'offered'], to: null, by: 'service' },
  'change-numbers': { from: [...waiting, 'accepted'], to: null, by: 'school' },
  'request-change': { from: ['accepted'], to: 'change-requested', by: 'school' },
  'accept-change': { from: ['change-requested'], to: 'accepted', by: 'service' },
  'refuse-change': { from: ['change-requested'], to: 'accepted', by: 'service' },
  join: { from: [...waiting, ...agreed], to: null, by: 'school' },
  withdraw: { from: [...waiting, ...agreed], to: 'cancelled-by-school', by: 'school' },
  cancel: { from: [...agreed], to: 'cancelled-by-service', by: 'service' },
  'ask-to-reconfirm': { from: ['accepted', 'reconfirm'], to: 'reconfirm', by: 'service' },
  reconfirm: { from: ['reconfirm'], to: 'accepted', by: 'school' },
  'undo-change': { from: ['reconfirm'], to: 'accepted', by: 'portal' },
  'record-done': { from: ['accepted', 'partly', 'no-show'], to: 'done', by: 'service' },
  'record-partly': { from: ['accepted', 'done', 'no-show'], to: 'partly', by: 'service' },
  'record-no-show': { from: ['accepted', 'done', 'partly'], to: 'no-show', by: 'service' },
  evaluate: { from: ['done', 'partly'], to: 'evaluated', by: 'school' },
} as const satisfies Record<string, Transition>;

export type Verb = keyof typeof TRANSITIONS;

export function canMove(verb: Verb, state: LineState): boolean {
  return TRANSITIONS[verb].from.some((from) => from === state);
}

/** States in which the line still asks something of someone or will still take place. */
export const LIVE_STATES: readonly LineState[] = [...waiting, ...agreed];

/** States in which something was agreed. */
export const AGREED_STATES: readonly LineState[] = agreed;

/** States in which the service has to do something. */
export const TO_HANDLE: readonly LineState[] = ['submitted', 'change-requested'];

/** States in which the service waits for the school. */
export const WITH_SCHOOL: readonly LineState[] = ['needs-info', 'offered', 'reconfirm'];
