import { describe, expect, test } from 'vitest';
import { type Actor, nobody } from '#src/domain/accounts/index.ts';
import {
  addQuestion, addToDraft, askFormOf, contentHashOf, emptyDraft, findDraft, forgetDraftsBefore, readAsk, removeFromDraft, startDraft, submitRequest, typeInDraft,
} from '#src/domain/requests/index.ts';
import { errors as sentences } from '#src/i18n/nl/errors.ts';
import { addMinutes } from '#src/lib/time.ts';
import { type Town, lindervelde, may12, publish } from '#tests/support/town.ts';

const today = '2026-05-12';
const who = { site: '990001-1', name: 'Sofie Mertens', email: 'sofie@mailbox.example' };
const visit = { 'bib-01.moments.1.day': '2026-10-20', 'bib-01.moments.2.day': '2026-10-22' };

/** A list with these offers on it (null is a question), filled in by someone. */
function aList(codes: readonly (string | null)[], typed: Record<string, string | string[]> = {}, actor?: (town: Town) => Actor) {
  const town = lindervelde();
  publish(town, { code: 'CUL-90', seats: [25, 40] });
  const { token, draft } = startDraft(town.db, may12);
  let list = codes.reduce((known, code) => (code === null ? addQuestion(town.db, known, may12) : addToDraft(town.db, known, town.offer(code), [], may12)), draft);
  const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]));
  list = typeInDraft(town.db, list, values, may12);
  const by = actor?.(town) ?? nobody;
  const form = askFormOf(town.db, by, list, may12);
  return { ...town, token, list, form, read: readAsk(form, list.values, by, today) };
}

const errorsOf = (codes: readonly (string | null)[], typed: Record<string, string | string[]>, actor?: (town: Town) => Actor) => {
  const { read } = aList(codes, typed, actor);
  return read.ok ? {} : read.errors;
};

describe('the form of a list', () => {
  test('knows the classes of who is known, and asks a visitor for numbers per grade without telling him one', () => {
    const rowsOf = (actor?: (town: Town) => Actor) => aList(['BIB-01'], { site: '990001-1' }, actor).form.items[0]?.rows.map(({ label, grade, pupils }) => [label, grade, pupils]);

    expect(rowsOf(({ an }) => an)).toEqual([['', 'L1', 20], ['', 'L2', 41], ['3A', 'L3', 19], ['3B', 'L3', 19]]);
    expect(rowsOf()).toEqual([['', 'L1', null], ['', 'L2', null], ['', 'L3', null]]);
    expect(rowsOf(({ bram }) => bram)?.some(([label]) => label === '3A')).toBe(false);
  });

  test('is of one\'s own site, whatever site the address names', () => {
    expect(aList(['BIB-01'], { site: '990005-1' }, ({ an }) => an).form.site?.id).toBe('990001-1');
    expect(aList(['BIB-01'], { site: '990001-2' }, ({ an }) => an).form.site?.id).toBe('990001-2');
  });

  test('says which offer is not open', () => {
    expect(aList(['BIB-01', 'POL-01']).form.items.map(({ open }) => open)).toEqual([true, false]);
  });
});

describe('a list that is filled in well', () => {
  test('of someone known is what he ticked, with numbers as the school has them or as he typed them', () => {
    const { read, list } = aList(['BIB-01', null], {
      ...visit, 'bib-01.groups': ['grade:L1'], 'bib-01.pupils.grade:L1': '37', 'bib-01.note': '1 rolstoel', 'vraag.question': 'Wie helpt ons met de schooltuin?', remarks: 'Graag snel.',
    }, ({ an }) => an);

    expect(list.items.map(({ key }) => key)).toEqual(['bib-01', 'vraag']);
    expect(read).toMatchObject({
      ok: true,
      ask: {
        siteId: '990001-1', contact: { name: 'An Peeters', email: 'an.peeters@dekiem.example', phone: '' }, remarks: 'Graag snel.',
        lines: [
          { question: '1 rolstoel', participants: [{ grade: 'L1', pupils: 37, adults: 2, classes: 1, classGroupId: null }], wish: { moments: [{ day: '2026-10-20' }, { day: '2026-10-22' }] } },
          { offer: null, question: 'Wie helpt ons met de schooltuin?' },
        ],
      },
    });
  });

  test('of a visitor is what he typed per grade', () => {
    const { read } = aList(['BIB-01'], { ...visit, ...who, 'bib-01.pupils.grade:L2': '24', 'bib-01.pupils.grade:L3': '0' });

    expect(read).toMatchObject({ ok: true, ask: { contact: { email: 'sofie@mailbox.example' }, lines: [{ participants: [{ grade: 'L2', pupils: 24, adults: 2, classes: 1 }] }] } });
  });

  test('of someone known cannot be sent under another\'s address', () => {
    const { read } = aList([null], { 'vraag.question': 'Wie helpt ons met de schooltuin?', email: 'iemand@elders.example' }, ({ an }) => an);

    expect(read).toMatchObject({ ok: true, ask: { contact: { email: 'an.peeters@dekiem.example' } } });
  });
});

describe('a mistake in the form', () => {
  const L2 = { ...visit, ...who, 'bib-01.pupils.grade:L2': '24' };
  const MISTAKES: readonly [codes: readonly (string | null)[], typed: Record<string, string>, at: string, reason: string][] = [
    [[], who, 'form', 'list-empty'],
    [['BIB-01'], { ...L2, site: '' }, 'site', 'site-missing'],
    [['BIB-01'], { ...L2, name: ' ' }, 'name', 'name-missing'],
    [['BIB-01'], { ...L2, name: 'a'.repeat(121) }, 'name', 'text-too-long'],
    [['BIB-01'], { ...L2, email: '' }, 'email', 'email-missing'],
    [['BIB-01'], { ...L2, email: 'sofie@mailbox' }, 'email', 'email-wrong'],
    [['BIB-01'], { ...L2, email: 'a@b.example, c@d.example' }, 'email', 'email-wrong'],
    [['BIB-01'], { ...L2, phone: '0'.repeat(41) }, 'phone', 'text-too-long'],
    [['BIB-01'], { ...L2, remarks: 'a'.repeat(2001) }, 'remarks', 'text-too-long'],
    [['BIB-01'], { ...L2, remarks: 'Het gaat om 12.05.14-123.45' }, 'remarks', 'national-number'],
    [['BIB-01'], { ...L2, 'bib-01.note': 'a'.repeat(1001) }, 'bib-01.note', 'text-too-long'],
    [['BIB-01'], { ...visit, ...who }, 'bib-01.groups', 'groups-type-numbers'],
    [['BIB-01'], { ...L2, 'bib-01.pupils.grade:L2': 'veel' }, 'bib-01.pupils.grade:L2', 'pupils-wrong'],
    [['BIB-01'], { ...L2, 'bib-01.pupils.grade:L2': '2001' }, 'bib-01.pupils.grade:L2', 'pupils-wrong'],
    [['BIB-01'], { ...L2, 'bib-01.adults.grade:L2': '-1' }, 'bib-01.adults.grade:L2', 'adults-wrong'],
    [['BIB-01'], { ...L2, 'bib-01.classes.grade:L2': '61' }, 'bib-01.classes.grade:L2', 'classes-wrong'],
    [['POL-01'], who, 'pol-01.groups', 'not-open'],
    [[null], { ...who, 'vraag.question': 'Kort' }, 'vraag.question', 'question-missing'],
    [[null], { ...who, 'vraag.question': 'a'.repeat(4001) }, 'vraag.question', 'text-too-long'],
    [[null], { ...who, 'vraag.question': 'Voor leerling 140512-123.45.' }, 'vraag.question', 'national-number'],
    [['CUL-90'], { ...who, 'cul-90.pupils.grade:L5': '38', 'cul-90.adults.grade:L5': '3' }, 'cul-90.groups', 'group-larger-than-room'],
    [['CUL-90'], { ...who, 'cul-90.pupils.grade:L5': '20' }, 'cul-90.session', 'choice-missing'],
  ];

  test.each(MISTAKES)('%j with %j: at %s, %s', (codes, typed, at, reason) => {
    expect(errorsOf(codes, typed)[at]).toBe(reason);
    expect(Object.hasOwn(sentences, reason)).toBe(true);
  });

  test('of someone known is that he ticked nobody, or that his site has nobody for it', () => {
    expect(errorsOf(['BIB-01'], visit, ({ an }) => an)['bib-01.groups']).toBe('groups-missing');
    expect(errorsOf(['BIB-01'], visit, ({ nadia }) => nadia)['bib-01.groups']).toBe('groups-none-suit');
  });
});

describe('the list itself', () => {
  test('has an offer once, with every group that was named for it', () => {
    const { db, list, offer } = aList(['BIB-01']);
    const twice = addToDraft(db, addToDraft(db, list, offer('BIB-01'), ['grade:L1'], may12), offer('BIB-01'), ['grade:L1', 'grade:L2'], may12);

    expect(twice.items).toHaveLength(1);
    expect(twice.values['bib-01.groups']).toEqual(['grade:L1', 'grade:L2']);
    expect(addQuestion(db, addQuestion(db, twice, may12), may12).items).toHaveLength(2);
  });

  test('ends at thirty things', () => {
    const { db, list } = aList([]);
    const long = Array.from({ length: 40 }, (_, n) => n).reduce((known, n) => addToDraft(db, known, { id: `o${n}`, code: `X-${n}` }, [], may12), list);

    expect(long.items).toHaveLength(30);
  });

  test('keeps what was typed for what is on it, and nothing else', () => {
    const { list } = aList(['BIB-01'], { 'bib-01.note': 'ja', 'spo-01.note': 'neen', remarks: 'Graag', schaduw: 'x', name: 'Sofie' });

    expect(Object.keys(list.values).sort()).toEqual(['bib-01.note', 'name', 'remarks']);
  });

  test('loses what was typed for something that is taken off', () => {
    const { db, list } = aList(['BIB-01', 'BIB-02'], { 'bib-01.note': 'ja', 'bib-02.note': 'neen' });
    const less = removeFromDraft(db, list, 'bib-01', may12);

    expect([less.items.map(({ key }) => key), Object.keys(less.values)]).toEqual([['bib-02'], ['bib-02.note']]);
  });

  test('is empty after sending, under a new key, and remembers who filled it and what he sent', () => {
    const { db, list, token } = aList(['BIB-01'], { name: 'Sofie', remarks: 'Graag', 'bib-01.note': 'ja' });
    emptyDraft(db, list, 'A-2026-0001', true, may12);
    const after = findDraft(db, token);

    expect(after).toMatchObject({ items: [], values: { name: ['Sofie'] }, sent: ['A-2026-0001'] });
    expect(after?.idempotencyKey).not.toBe(list.idempotencyKey);
  });

  test('has another hash as soon as anything in it changed, and the same in another order of typing', () => {
    const { db, list } = aList(['BIB-01'], { name: 'Sofie', 'bib-01.note': 'ja' });

    expect(contentHashOf({ ...list, values: Object.fromEntries(Object.entries(list.values).reverse()) })).toBe(contentHashOf(list));
    expect(contentHashOf(typeInDraft(db, list, { ...list.values, 'bib-01.note': ['neen'] }, may12))).not.toBe(contentHashOf(list));
  });

  test('that nobody touched is forgotten', () => {
    const { db, token } = aList(['BIB-01']);

    expect([forgetDraftsBefore(db, may12), forgetDraftsBefore(db, addMinutes(may12, 1)), findDraft(db, token)]).toEqual([0, 1, undefined]);
  });

  test('is sent as it was read', () => {
    const { db, an, sender, read, list, linesOf } = aList(['BIB-01'], { ...visit, 'bib-01.groups': ['grade:L1'] }, (town) => town.an);
    if (!read.ok) throw new Error('the form is not complete');
    const outcome = submitRequest(db, an, { ask: read.ask, key: list.idempotencyKey, contentHash: contentHashOf(list) }, sender, may12);

    expect(outcome).toEqual({ kind: 'sent', reference: 'A-2026-0001', confirmed: true });
    expect(linesOf('A-2026-0001')[0]?.wish).toEqual({ moments: [{ day: '2026-10-20', part: 'morning' }, { day: '2026-10-22', part: 'morning' }] });
  });
});
