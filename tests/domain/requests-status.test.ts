import { describe, expect, test } from 'vitest';
import { type Line, type LineState, LIVE_STATES, STATES, dayOfLine, isOverdue, numbersAreFree, statusOf, turnOf } from '#src/domain/requests/index.ts';
import { requests as texts } from '#src/i18n/nl/requests.ts';

const today = '2026-05-12';
type Standing = Parameters<typeof statusOf>[0];
const line: Standing = { state: 'submitted', answerBy: '2026-05-21', allocation: 'order', decisionOn: null, offerId: 'bib', schoolKnows: 'yes' };
const wordOf = (more: Partial<Standing>) => statusOf({ ...line, ...more }, today).word;

describe('where a line stands', () => {
  test.each(STATES.map((state) => [state]))('%s is said with a word of its own', (state) => {
    expect(wordOf({ state })).toBe(state);
    expect(Object.hasOwn(texts.words, statusOf({ ...line, state }, today).word)).toBe(true);
  });

  test.each([
    ['the answer is due today', { answerBy: today }, 'submitted'],
    ['the answer was due yesterday', { answerBy: '2026-05-11' }, 'overdue'],
    ['that is late but waits for the school', { state: 'needs-info', answerBy: '2026-05-11' }, 'needs-info'],
    ['that is late, before anything else', { answerBy: '2026-05-11', schoolKnows: 'asked', allocation: 'draw', decisionOn: '2026-06-26' }, 'overdue'],
    ['a change that is late', { state: 'change-requested', answerBy: '2026-05-11' }, 'overdue'],
    ['agreed long ago', { state: 'accepted', answerBy: '2026-01-11' }, 'accepted'],
    ['without an answer day', { answerBy: null }, 'submitted'],
    ['a question that was answered', { state: 'accepted', offerId: null }, 'answered'],
    ['a question that waits', { offerId: null }, 'submitted'],
    ['of someone the school does not know yet', { schoolKnows: 'asked' }, 'not-known-yet'],
    ['of someone the school does not know yet, in a draw', { schoolKnows: 'asked', allocation: 'draw', decisionOn: '2026-06-26' }, 'not-known-yet'],
    ['of someone the school does not know yet, agreed meanwhile', { state: 'accepted', schoolKnows: 'asked' }, 'accepted'],
    ['in a draw that has a day', { allocation: 'draw', decisionOn: '2026-06-26' }, 'awaits-draw'],
    ['in a draw without a day', { allocation: 'draw' }, 'submitted'],
    ['on the waiting list of a draw', { state: 'waitlisted', allocation: 'draw', decisionOn: '2026-06-26' }, 'waitlisted'],
  ] as const satisfies readonly (readonly [string, Partial<Standing>, string])[])('%s', (_, more, word) => {
    expect(wordOf(more)).toBe(word);
    expect(Object.hasOwn(texts.words, word)).toBe(true);
  });

  test('is late only for who has to answer', () => {
    const late = STATES.filter((state) => isOverdue({ state, answerBy: '2026-05-11' }, today));

    expect(late.every((state) => turnOf(state) === 'service')).toBe(true);
  });
});

describe('whose turn it is', () => {
  test('is the service\'s, the school\'s or nobody\'s', () => {
    const of = (who: string) => STATES.filter((state) => turnOf(state) === who);

    expect([of('service'), of('school')]).toEqual([['submitted', 'change-requested'], ['needs-info', 'offered', 'reconfirm']]);
    expect(of('nobody').filter((state) => LIVE_STATES.includes(state))).toEqual(['waitlisted', 'accepted']);
  });
});

describe('numbers', () => {
  const free = (state: LineState, closesOn: string | null, day = today) => numbersAreFree({ state, closesOn }, day);

  test('are the school\'s own up to and with the closing day, and always while it waits', () => {
    expect([free('accepted', today), free('accepted', '2026-05-11'), free('accepted', null), free('submitted', '2026-05-11'), free('waitlisted', '2026-05-11')]).toEqual([true, false, true, true, true]);
  });
});

describe('the day of a line', () => {
  const agreed: Line['moments'] = [{ id: 'm', lineId: 'l', kind: 'agreed', day: '2026-10-20', startsAt: null, endsAt: null, untilDay: null, place: '' }];
  const session: Line['session'] = { id: 's', startsAt: '2026-11-17T10:00', endsAt: '2026-11-17T11:00', place: 'De Spoel', overCapacity: false };

  test('is what both agreed, its last day where it lasts longer', () => {
    expect(dayOfLine({ state: 'accepted', moments: agreed, session })).toBe('2026-10-20');
    expect(dayOfLine({ state: 'accepted', moments: agreed.map((one) => ({ ...one, untilDay: '2026-10-23' })), session: null })).toBe('2026-10-23');
  });

  test('is that of its session once it has it, and not as long as it only wishes for it', () => {
    expect(dayOfLine({ state: 'accepted', moments: [], session })).toBe('2026-11-17');
    expect(dayOfLine({ state: 'submitted', moments: [], session })).toBe('later');
    expect(dayOfLine({ state: 'offered', moments: agreed.map((one) => ({ ...one, kind: 'proposed' })), session: null })).toBe('later');
  });

  test('comes after every day when it is not known', () => {
    expect('later' > '9999-12-31').toBe(true);
  });
});
