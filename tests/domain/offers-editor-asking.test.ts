import { describe, expect, test } from 'vitest';
import { readWish } from '#src/domain/bookings/index.ts';
import { type OwnQuestion, availabilityOf, listOffers, wishFieldsOf } from '#src/domain/offers/index.ts';
import { askFormOf, notePhoneRequest, phoneForm, startDraft, addToDraft, readAsk, submitRequest, wishedOf } from '#src/domain/requests/index.ts';
import { lindervelde, may12, publish } from '#tests/support/town.ts';

const question = (id: string, kind: OwnQuestion['kind'], more: Partial<OwnQuestion> = {}): OwnQuestion => ({ id, label: `Vraag ${id}`, hint: '', kind, options: [], required: false, ...more });
const questions = [
  question('a', 'choice', { label: 'Welke zaal?', options: ['De kleine', 'De grote'], required: true }), question('b', 'yes-no', { label: 'Komt de directie mee?' }),
  question('c', 'number'), question('d', 'date'), question('e', 'long-text'), question('f', 'text'),
];

describe('an offer with questions of its own (B3)', () => {
  test('asks them after those of its booking form, once for all classes together', () => {
    const town = lindervelde();
    publish(town, { code: 'CUL-90', details: { questions } });
    const fields = wishFieldsOf(town.offer('CUL-90'), '2026-05-12');

    expect(fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['session', 'choice', true], ['eigen-a', 'choice', true], ['eigen-b', 'choice', false], ['eigen-c', 'number', false], ['eigen-d', 'date', false], ['eigen-e', 'long-text', false], ['eigen-f', 'text', false],
    ]);
  });

  test('refuses a form in which an answer that is needed is not there, and no national number is taken', () => {
    const town = lindervelde();
    publish(town, { code: 'CUL-90', details: { questions } });
    const fields = wishFieldsOf(town.offer('CUL-90'), '2026-05-12').filter(({ name }) => name.startsWith('eigen'));

    expect(readWish(fields, { 'x.eigen-e': ['Voor Jan, 93.05.18-223.61'], 'x.eigen-c': ['veel'] }, 'x').errors).toEqual({ 'x.eigen-a': 'choice-missing', 'x.eigen-c': 'number-wrong', 'x.eigen-e': 'national-number' });
    expect(readWish(fields, { 'x.eigen-a': ['De grote'], 'x.eigen-b': ['Nee'] }, 'x'), 'control').toEqual({ wish: { 'eigen-a': 'De grote', 'eigen-b': 'Nee' }, errors: {} });
  });

  test('is answered in the request; the service reads it at the line and in its mail, in the words it was asked in', () => {
    const town = lindervelde();
    publish(town, { code: 'CUL-90', details: { questions } });
    const offer = town.offer('CUL-90');
    const { draft } = startDraft(town.db, may12);
    const list = addToDraft(town.db, draft, offer, ['grade:L5'], may12);
    const form = askFormOf(town.db, town.an, list, may12);
    const values = { ...list.values, 'cul-90.session': [offer.sessions[0]?.id ?? ''], 'cul-90.eigen-a': ['De grote'], 'cul-90.eigen-b': ['Nee'], 'cul-90.groups': [form.items[0]?.rows[0]?.key ?? ''], 'cul-90.pupils.grade:L5': ['20'] };
    const read = readAsk(form, values, town.an, '2026-05-12');
    if (!read.ok) throw new Error(JSON.stringify(read.errors));

    const { mails } = town.watch(() => submitRequest(town.db, town.an, { ask: read.ask, key: 'k1', contentHash: 'h1' }, town.sender, may12));
    const desk = mails.find(({ toEmail }) => toEmail === 'cultuur@lindervelde.example');
    expect(desk?.text).toContain('Welke zaal?');
    expect(desk?.text).toContain('De grote');

    const line = town.linesOf('A-2026-0001')[0];
    expect(line && wishedOf(town.db, line)).toContainEqual({ label: 'Komt de directie mee?', value: 'Nee' });
  });
});

describe('an offer that is not asked for here (B4)', () => {
  test.each([['elsewhere', 'elsewhere'], ['none', 'information']] as const)('is shown as %s, and cannot be asked for, on a list or by phone', (bookingMode, kind) => {
    const town = lindervelde();
    publish(town, { code: 'CUL-90', bookingMode, externalUrl: bookingMode === 'elsewhere' ? 'https://vlasmuseum.example/' : '', form: 'uitlening', terms: {}, seats: [], lastOn: null, firstOn: null });
    const offer = town.offer('CUL-90');
    expect(availabilityOf(offer, '2026-05-12').kind).toBe(kind);
    expect(listOffers(town.db, '2026-2027').find(({ code }) => code === 'CUL-90')).toMatchObject({ bookingMode });
    expect(wishFieldsOf(offer, '2026-05-12')).toEqual([]);

    const { draft } = startDraft(town.db, may12);
    const form = askFormOf(town.db, town.an, addToDraft(town.db, draft, offer, [], may12), may12);
    expect(form.items[0]?.open).toBe(false);
    expect(() => town.ask(town.an, 'CUL-90', ['L5'])).toThrow();
    const phone = (offerId: string) => notePhoneRequest(town.db, town.culture, phoneForm.parse({ site: form.site?.id ?? '', offer: offerId, grade: 'L5', pupils: '20' }), town.sender, may12);
    expect(phone(offer.id)).toEqual({ kind: 'refused', reason: 'offer-unknown' });
    expect(phone(town.offer('CUL-02').id), 'control').toMatchObject({ kind: 'noted' });
  });

  test('is closed when it is over, wherever it is asked for', () => {
    const window = { opensOn: null, closesOn: null, lastOn: '2026-05-11' };
    expect(availabilityOf({ ...window, bookingMode: 'elsewhere' }, '2026-05-12')).toEqual({ kind: 'closed' });
    expect(availabilityOf({ ...window, bookingMode: 'none' }, '2026-05-12')).toEqual({ kind: 'closed' });
    expect(availabilityOf({ opensOn: '2026-06-01', closesOn: null, lastOn: null, bookingMode: 'elsewhere' }, '2026-05-12')).toEqual({ kind: 'opens-later', on: '2026-06-01' });
  });
});
