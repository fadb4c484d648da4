import { describe, expect, test } from 'vitest';
import {
  BOOKING_FORMS, type WishField, bookingFormOf, describeWish, isBookingForm, readWish,
} from '#src/domain/bookings/index.ts';
import { formContextOf } from '#src/domain/offers/index.ts';
import { errors as sentences } from '#src/i18n/nl/errors.ts';
import type { Errors } from '#src/lib/values.ts';
import { lindervelde, publish } from '#tests/support/town.ts';

const today = '2026-05-12';
const town = lindervelde();
publish(town, { code: 'CUL-90', seats: [25, 25], details: { transport: 'bus' } });
publish(town, { code: 'CUL-91', form: 'evenement', details: { transport: 'bus' } });

/** Fills in the form of an offer, with what the fields say one by one and then together. */
function fillIn(code: string, typed: Record<string, string>): { wish: object; errors: Errors } {
  const offer = town.offer(code);
  const form = bookingFormOf(offer.bookingForm);
  const context = formContextOf(offer, today);
  const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`x.${name}`, [value]]));
  const { wish, errors } = readWish(form.fields(offer.terms, context), values, 'x');
  const together = Object.keys(errors).length > 0 ? {} : form.check(wish, offer.terms, context);
  const own = Object.fromEntries(Object.entries(errors).map(([name, reason]) => [name.replace(/^x\./, ''), reason]));
  return { wish, errors: { ...own, ...together } };
}

const session = (code: string, index: number): string => town.offer(code).sessions[index]?.id ?? '';
const loan = { 'kits.ruimte': '1', from: '2026-09-14', until: '2026-10-09', transport: 'fetch' };
const containers = { 'kinds.pmd': '2', startOn: '2026-09-01', where: 'Achter de fietsenstalling' };
const bus = { purpose: 'De bus naar De Spoel', amount: '115,50', proof: 'invoice' };
const swim = { slot1: 'di-1000', slot2: 'vr-0900', parity: 'all' };
const visit = { 'moments.1.day': '2026-10-20', 'moments.1.part': 'morning', 'moments.2.day': '2026-10-22', 'moments.2.part': 'afternoon' };

describe('every booking form', () => {
  test('is one of the nine people know, and each of the forty offers has one', () => {
    expect(BOOKING_FORMS).toHaveLength(9);
    expect([isBookingForm('vaste_sessie'), isBookingForm('toString'), isBookingForm('')]).toEqual([true, false, false]);
  });

  test.each([
    ['CUL-90', { session: session('CUL-90', 0), reserve: session('CUL-90', 1) }, { session: session('CUL-90', 0), reserve: session('CUL-90', 1) }],
    ['CUL-03', { session: session('CUL-03', 0) }, { session: session('CUL-03', 0) }],
    ['BIB-01', visit, { moments: [{ day: '2026-10-20', part: 'morning' }, { day: '2026-10-22', part: 'afternoon' }] }],
    ['SPO-01', { bus: 'ja' }, { bus: true }],
    ['CUL-91', {}, { bus: false }],
    ['MOB-01', {}, {}],
    ['SPO-02', swim, swim],
    ['SPO-03', { slot1: 'ma-0900' }, { slot1: 'ma-0900' }],
    ['MIL-01', { motivation: 'We willen minder afval.', lead: 'de zorgcoördinator' }, { motivation: 'We willen minder afval.', lead: 'de zorgcoördinator' }],
    ['BIB-02', loan, { kits: { ruimte: 1 }, from: '2026-09-14', until: '2026-10-09', transport: 'fetch' }],
    ['MIL-02', containers, { kinds: { pmd: 2 }, startOn: '2026-09-01', where: 'Achter de fietsenstalling' }],
    ['GEZ-01', { 'kinds.leerlingen': '1 270'.slice(2), startOn: '2026-10-06', where: 'De refter' }, { kinds: { leerlingen: 270 }, startOn: '2026-10-06', where: 'De refter' }],
    ['OND-01', bus, { purpose: 'De bus naar De Spoel', amount: 11_550, proof: 'invoice' }],
  ])('takes a good wish for %s', (code, typed, wish) => {
    expect(fillIn(code, typed)).toEqual({ wish, errors: {} });
  });

  test('says again in words what was asked', () => {
    const offer = town.offer('BIB-02');
    const fields = bookingFormOf(offer.bookingForm).fields(offer.terms, formContextOf(offer, today));

    expect(describeWish(fields, { kits: { ruimte: 1 }, from: '2026-09-14', transport: 'fetch' })).toEqual([
      { label: 'Wat wil je lenen?', value: 'Themakoffer ruimte × 1' },
      { label: 'Vanaf', value: 'ma 14 sep 2026' },
      { label: 'Halen of laten brengen?', value: 'Wij halen het zelf af' },
    ]);
  });
});

/** Every mistake someone can make: offer, what is typed, at which field, which word. */
const MISTAKES: readonly [code: string, typed: Record<string, string>, at: string, reason: string][] = [
  ['CUL-90', {}, 'session', 'choice-missing'],
  ['CUL-90', { session: 'een-andere' }, 'session', 'choice-unknown'],
  ['CUL-90', { session: session('CUL-01', 0) }, 'session', 'choice-unknown'],
  ['CUL-90', { session: session('CUL-90', 0), reserve: session('CUL-90', 0) }, 'reserve', 'reserve-is-first-choice'],
  ['BIB-01', {}, 'moments.1.day', 'moments-missing'],
  ['BIB-01', { 'moments.1.day': '2026-10-20' }, 'moments.2.day', 'moments-too-few'],
  ['BIB-01', { 'moments.1.day': 'morgen' }, 'moments.1.day', 'date-wrong'],
  ['BIB-01', { 'moments.1.day': '2026-02-30' }, 'moments.1.day', 'date-wrong'],
  ['BIB-01', { 'moments.1.day': '2026-10-20', 'moments.2.day': '2026-10-20' }, 'moments.2.day', 'moment-twice'],
  ['BIB-01', { 'moments.1.day': '2026-05-20' }, 'moments.1.day', 'moment-too-soon'],
  ['BIB-01', { 'moments.1.day': '2026-10-01' }, 'moments.1.day', 'date-outside-period'],
  ['BIB-01', { 'moments.1.day': '2026-11-02' }, 'moments.1.day', 'moment-no-school'],
  ['BIB-01', { 'moments.1.day': '2026-10-21', 'moments.1.part': 'afternoon' }, 'moments.1.day', 'moment-wednesday-afternoon'],
  ['BRA-01', { 'moments.1.day': '2026-10-19' }, 'moments.1.day', 'moment-weekday'],
  ['BRA-01', { 'moments.1.day': '2026-10-20', 'moments.1.part': 'afternoon' }, 'moments.1.day', 'moment-part'],
  ['SPO-02', {}, 'slot1', 'choice-missing'],
  ['SPO-02', { ...swim, parity: '' }, 'parity', 'choice-missing'],
  ['SPO-02', { ...swim, slot2: 'zo-0900' }, 'slot2', 'choice-unknown'],
  ['SPO-02', { ...swim, slot2: 'di-1000' }, 'slot2', 'slot-twice'],
  ['SPO-02', { ...swim, slot3: 'di-1000' }, 'slot3', 'slot-twice'],
  ['MIL-01', { lead: 'de directie' }, 'motivation', 'long-text-missing'],
  ['MIL-01', { motivation: 'Graag.' }, 'lead', 'text-missing'],
  ['MIL-01', { motivation: 'a'.repeat(2001), lead: 'de directie' }, 'motivation', 'text-too-long'],
  ['MIL-01', { motivation: 'Graag.', lead: 'a'.repeat(121) }, 'lead', 'text-too-long'],
  ['MIL-01', { motivation: 'Voor leerling 140512-123-45.', lead: 'de directie' }, 'motivation', 'national-number'],
  ['BIB-02', { ...loan, 'kits.ruimte': '' }, 'kits.seizoenen', 'amounts-missing'],
  ['BIB-02', { ...loan, 'kits.ruimte': '0' }, 'kits.seizoenen', 'amounts-missing'],
  ['BIB-02', { ...loan, 'kits.ruimte': 'veel' }, 'kits.ruimte', 'number-wrong'],
  ['BIB-02', { ...loan, 'kits.ruimte': '-1' }, 'kits.ruimte', 'number-wrong'],
  ['BIB-02', { ...loan, 'kits.ruimte': '4' }, 'kits.ruimte', 'amount-too-many'],
  ['BIB-02', { ...loan, from: '' }, 'from', 'date-missing'],
  ['BIB-02', { ...loan, from: '14/09' }, 'from', 'date-wrong'],
  ['BIB-02', { ...loan, from: '2026-08-31' }, 'from', 'date-outside-period'],
  ['BIB-02', { ...loan, until: '2026-09-13' }, 'until', 'until-before-from'],
  ['BIB-02', { ...loan, until: '2026-10-13' }, 'until', 'loan-too-long'],
  ['BIB-02', { ...loan, transport: '' }, 'transport', 'choice-missing'],
  ['MIL-02', { ...containers, 'kinds.pmd': '2', 'kinds.papier': '2' }, 'kinds.restafval', 'kinds-too-many-together'],
  ['MIL-02', { ...containers, startOn: '2026-09-02' }, 'startOn', 'choice-unknown'],
  ['MIL-02', { ...containers, where: '' }, 'where', 'text-missing'],
  ['GEZ-01', { 'kinds.leerlingen': '20', startOn: '2026-10-04', where: 'De refter' }, 'startOn', 'date-outside-period'],
  ['OND-01', { ...bus, amount: '' }, 'amount', 'money-missing'],
  ['OND-01', { ...bus, amount: 'genoeg' }, 'amount', 'money-wrong'],
  ['OND-01', { ...bus, amount: '0' }, 'amount', 'money-wrong'],
  ['OND-01', { ...bus, amount: '125,01' }, 'amount', 'money-too-much'],
  ['OND-01', { ...bus, proof: '' }, 'proof', 'choice-missing'],
];

describe('a mistake in a booking form', () => {
  test.each(MISTAKES)('of %s with %j: at %s, %s', (code, typed, at, reason) => {
    expect(fillIn(code, typed).errors[at]).toBe(reason);
  });

  test('leaves the rest of the wish as it was read', () => {
    expect(fillIn('OND-01', { ...bus, amount: 'genoeg' }).wish).toEqual({ purpose: 'De bus naar De Spoel', proof: 'invoice' });
  });

  test('has a sentence, whatever the offer', () => {
    const empty = town.db.$client.prepare<[], { code: string }>("SELECT code FROM offers WHERE school_year = '2026-2027'").all()
      .flatMap(({ code }) => Object.values(fillIn(code, {}).errors));
    const reasons = new Set([...empty, ...MISTAKES.map(([, , , reason]) => reason)]);

    expect(empty.length).toBeGreaterThan(40);
    expect([...reasons].filter((reason) => !Object.hasOwn(sentences, reason))).toEqual([]);
  });
});

describe('a number', () => {
  const field: WishField = { kind: 'number', name: 'n', label: 'Hoeveel', required: true, min: 2, max: 1270 };
  const read = (typed: string) => readWish([field], { 'x.n': [typed] }, 'x');

  test.each([['2', 2], ['1270', 1270], ['1 270', 1270], ['1.270', 1270], [' 24 ', 24]])('is read from "%s"', (typed, value) => {
    expect(read(typed).wish).toEqual({ n: value });
  });

  test.each([['', 'number-missing'], ['twee', 'number-wrong'], ['2,5', 'number-wrong'], ['-3', 'number-wrong'], ['1', 'number-out-of-range'], ['1271', 'number-out-of-range'], ['1e3', 'number-wrong']])(
    'is not "%s": %s', (typed, reason) => {
      expect(read(typed).errors).toEqual({ 'x.n': reason });
      expect(Object.hasOwn(sentences, reason)).toBe(true);
    },
  );
});

describe('what is not asked', () => {
  test('is not kept, however it is sent', () => {
    const { wish } = fillIn('OND-01', { ...bus, session: 'x', ['__proto__']: 'x', serviceId: 'politie' });

    expect(Object.keys(wish)).toEqual(['purpose', 'amount', 'proof']);
  });

  test('is the bus, where the municipality lays none on', () => {
    const fieldsOf = (code: string) => bookingFormOf(town.offer(code).bookingForm).fields(town.offer(code).terms, formContextOf(town.offer(code), today));

    expect(fieldsOf('SPO-01').map(({ name }) => name)).toEqual(['bus']);
    expect(fieldsOf('MOB-01')).toEqual([]);
  });

  test('is a second choice, where there is one session', () => {
    const offer = town.offer('CUL-03');

    expect(bookingFormOf('vaste_sessie').fields(offer.terms, formContextOf(offer, today)).map(({ name }) => name)).toEqual(['session']);
  });

  test('is a start that is over: containers come on the first of ten months from the first one possible', () => {
    const offer = town.offer('MIL-02');
    const [, startOn] = bookingFormOf('dienstverlening').fields(offer.terms, formContextOf(offer, '2026-11-20'));

    expect(startOn?.kind === 'choice' ? startOn.options.map(({ value }) => value) : []).toEqual([
      '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01', '2027-06-01', '2027-07-01', '2027-08-01',
    ]);
  });
});
