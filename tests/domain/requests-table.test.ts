import { describe, expect, test } from 'vitest';
import { nobody } from '#src/domain/accounts/index.ts';
import {
  type LineState, STATES, TRANSITIONS, type Verb, canMove, confirmRequest, expireUnconfirmed, listHistory, submitRequest,
} from '#src/domain/requests/index.ts';
import { requests as texts } from '#src/i18n/nl/requests.ts';
import { addMinutes } from '#src/lib/time.ts';
import { LINE_VERBS, SAID, aLineFor, doerOf, isLineVerb, standAt } from '#tests/support/line-verbs.ts';
import { type Town, everythingIn, lindervelde, may12, tokenOf } from '#tests/support/town.ts';

const VERBS = Object.keys(TRANSITIONS).filter((verb): verb is Verb => Object.hasOwn(TRANSITIONS, verb));
const LINE_VERB_LIST = VERBS.filter(isLineVerb);
/** Changing numbers is one button: before the closing day it is done, after it asked for. */
const ALSO: Partial<Record<Verb, Verb>> = { 'request-change': 'change-numbers' };

const refuses = (verb: Verb, state: LineState) => !canMove(verb, state) && !canMove(ALSO[verb] ?? verb, state);

/** A visitor's line whose button was not pressed yet. */
function aVisitorsLine(town: Town): { id: string; token: string } {
  const { db, an, asked, sendingOf, sender, linesOf, mails } = town;
  const sofie = { name: 'Sofie', email: 'sofie@mailbox.example', schools: [] };
  const outcome = submitRequest(db, nobody, sendingOf(sofie, [asked(an, 'BIB-02')], { siteId: '990006-1' }), sender, may12);
  return { id: linesOf(outcome.kind === 'sent' ? outcome.reference : '')[0]?.id ?? '', token: tokenOf(mails()[0]) };
}

describe('the table of transitions', () => {
  test('names states and verbs that have a word on screen', () => {
    expect(STATES.filter((state) => !Object.hasOwn(texts.words, state))).toEqual([]);
    expect(VERBS.filter((verb) => !Object.hasOwn(texts.verbs, verb))).toEqual([]);
  });

  test('leaves no state without a way in', () => {
    const reached = new Set<string>(['unconfirmed', ...VERBS.map((verb) => TRANSITIONS[verb].to ?? '')]);

    expect(STATES.filter((state) => !reached.has(state))).toEqual([]);
  });

  test('ends for good in a line that was evaluated, refused, expired or cancelled', () => {
    const ends = STATES.filter((state) => VERBS.every((verb) => !canMove(verb, state)));

    expect(ends).toEqual(['declined', 'expired', 'cancelled-by-school', 'cancelled-by-service', 'evaluated']);
  });
});

describe.each(LINE_VERB_LIST)('%s', (verb) => {
  const { to, by } = TRANSITIONS[verb];
  const { now, run } = LINE_VERBS[verb];

  test.each(STATES.filter((state) => canMove(verb, state)))('moves a line that is %s, with one line in the journal', (state) => {
    const town = lindervelde();
    const id = aLineFor(town, verb, state);
    const doer = doerOf(town, by, verb);
    const { outcome, journal } = town.watch(() => run(town, doer, id, now));
    const after: LineState = to ?? state;

    expect(outcome.kind).not.toBe('refused');
    expect(town.lineOf(id)).toMatchObject({ state: after, changedAt: now });
    expect(journal).toMatchObject([{ verb, subjectKind: 'line', subjectId: id, actorId: doer.personId, actorAs: by, at: now }]);
    expect(journal[0]?.changes['state']).toEqual(after === state ? undefined : [state, after]);
  });

  test('is refused from every other state, and changes nothing', () => {
    const town = lindervelde();
    const id = aLineFor(town, verb, 'submitted');
    for (const state of STATES.filter((one) => refuses(verb, one))) {
      standAt(town, id, state);
      const before = everythingIn(town.db);

      expect(run(town, doerOf(town, by, verb), id, now).kind, state).toBe('refused');
      expect(everythingIn(town.db), state).toEqual(before);
    }
  });
});

describe('confirm and expire', () => {
  const afterwards = addMinutes(may12, 49 * 60);

  test('move a line that is unconfirmed', () => {
    const one = lindervelde();
    const { id, token } = aVisitorsLine(one);
    const confirmed = one.watch(() => confirmRequest(one.db, token, one.sender, may12)).journal.filter(({ subjectKind }) => subjectKind === 'line');
    const other = lindervelde();
    const line = aVisitorsLine(other);
    const expired = other.watch(() => expireUnconfirmed(other.db, afterwards)).journal;

    expect(confirmed).toMatchObject([{ verb: 'confirm', subjectId: id, changes: { state: ['unconfirmed', 'submitted'] } }]);
    expect(expired).toMatchObject([{ verb: 'expire', subjectId: line.id, actorAs: 'portal', changes: { state: ['unconfirmed', 'expired'] } }]);
  });

  test('are refused from every other state, and change nothing', () => {
    const town = lindervelde();
    const { id, token } = aVisitorsLine(town);
    for (const state of STATES.filter((one) => one !== 'unconfirmed')) {
      standAt(town, id, state);
      const before = everythingIn(town.db);

      expect([confirmRequest(town.db, token, town.sender, may12), expireUnconfirmed(town.db, afterwards)], state).toEqual([{ kind: 'refused', reason: 'link-unknown' }, 0]);
      expect(everythingIn(town.db), state).toEqual(before);
    }
  });
});

const AN = 'an.peeters@dekiem.example';
const [LIBRARY, MOBILITY, CULTURE] = ['bib@lindervelde.example', 'mobiliteit@lindervelde.example', 'cultuur@lindervelde.example'] as const;

describe('the mail of', () => {
  test.each(LINE_VERB_LIST.filter((verb) => TRANSITIONS[verb].by === 'service' && !verb.startsWith('record-') && verb !== 'forward'))('%s goes once, to the school, with the service behind the answer button', (verb) => {
    const { mails } = tell(verb);

    expect(mails.map(({ toEmail, replyTo }) => [toEmail, replyTo])).toEqual([[AN, LIBRARY]]);
    expect(mails[0]?.subject).toMatch(/\(A-2026-0001\)$/);
    expect(mails[0]?.text).toContain(SAID);
  });

  test.each(LINE_VERB_LIST.filter((verb) => TRANSITIONS[verb].by === 'school' && verb !== 'join'))('%s goes once, to the service, with the school behind the answer button', (verb) => {
    const { mails } = tell(verb);

    expect(mails.map(({ toEmail, replyTo }) => [toEmail, replyTo])).toEqual([[verb === 'request-change' ? MOBILITY : LIBRARY, AN]]);
    expect(mails[0]?.subject).toMatch(/\(A-2026-0001\)$/);
  });

  test('forward goes to the school, that reads who has it now, and to the new service, that alone reads the note', () => {
    const { mails } = tell('forward');

    expect(mails.map(({ toEmail, replyTo }) => [toEmail, replyTo]).sort()).toEqual([[AN, CULTURE], [CULTURE, AN]]);
    expect(mails.map(({ toEmail, text }) => [toEmail, text.includes(SAID)]).sort()).toEqual([[AN, false], [CULTURE, true]]);
    expect(mails.find(({ toEmail }) => toEmail === AN)?.subject).toContain('nu bij');
  });

  test('join goes once to the service and once to who asked, who now shares his line', () => {
    const town = lindervelde();
    const id = aLineFor(town, 'join', 'submitted');
    const { mails } = town.watch(() => LINE_VERBS.join.run(town, town.rita, id, LINE_VERBS.join.now));
    const receivers = mails.map(({ toEmail }) => toEmail);

    expect(receivers).toEqual(expect.arrayContaining([LIBRARY, AN]));
    expect(new Set(receivers).size).toBe(receivers.length);
    expect(mails.every(({ subject }) => subject.endsWith('(A-2026-0001)'))).toBe(true);
  });

  test.each(['record-done', 'record-partly', 'record-no-show'] as const)('%s goes once, to who asked, who may say how it was or that it is not so', (verb) => {
    const { mails } = tell(verb);

    expect(mails.map(({ toEmail, replyTo }) => [toEmail, replyTo])).toEqual([[AN, LIBRARY]]);
    expect(mails[0]?.subject).toMatch(/\(A-2026-0001\)$/);
  });
});

describe('what was said with', () => {
  const SPOKEN = LINE_VERB_LIST.filter((verb) => !['choose-moment', 'change-numbers', 'request-change', 'join', 'reconfirm', 'record-done', 'record-partly', 'record-no-show', 'forward'].includes(verb));

  test.each(SPOKEN)('%s stands in the history that both sides read', (verb) => {
    const { town, id } = tell(verb);
    const said = listHistory(town.db, town.lineOf(id), 'school').filter(({ text }) => text !== '');

    expect(said).toMatchObject([{ text: SAID, side: TRANSITIONS[verb].by, internal: false }]);
  });

  test('forward stands in the history that only services read', () => {
    const { town, id } = tell('forward');

    expect(listHistory(town.db, town.lineOf(id), 'school').filter(({ text }) => text !== '')).toEqual([]);
    expect(listHistory(town.db, town.lineOf(id), 'service').filter(({ text }) => text !== '')).toMatchObject([{ text: SAID, internal: true }]);
  });
});

describe('what the other side did', () => {
  test.each(LINE_VERB_LIST.filter((verb) => TRANSITIONS[verb].by === 'school'))('with %s has still to be seen by the service', (verb) => {
    const { town, id } = tell(verb);

    expect(town.lineOf(id).unseenSince).toBe(LINE_VERBS[verb].now);
  });

  test('is seen as soon as the service does something itself', () => {
    const { town, id } = tell('reply');
    LINE_VERBS.accept.run(town, town.library, id, may12);

    expect(town.lineOf(id).unseenSince).toBeNull();
  });
});

/** Does a verb on a line from where it may. */
function tell(verb: (typeof LINE_VERB_LIST)[number]) {
  const town = lindervelde();
  const [state] = TRANSITIONS[verb].from;
  const id = aLineFor(town, verb, state);
  const { mails, outcome } = town.watch(() => LINE_VERBS[verb].run(town, doerOf(town, TRANSITIONS[verb].by, verb), id, LINE_VERBS[verb].now));
  expect(outcome.kind).not.toBe('refused');
  return { town, id, mails };
}
