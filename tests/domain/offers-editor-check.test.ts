import { describe, expect, test } from 'vitest';
import { BOOKING_FORMS, bookingFormOf } from '#src/domain/bookings/index.ts';
import { type CheckContext, type DraftContent, checkDraft, draftContent, halfDaysOf, isAlike, listAlike, listOwnOffers } from '#src/domain/offers/index.ts';
import { findingInWords } from '#src/i18n/nl/offer-editor.ts';
import { lindervelde } from '#tests/support/town.ts';

const context: CheckContext = { schoolYear: '2026-2027', today: '2026-05-12', serviceEmail: 'cultuur@lindervelde.example', freeSites: [] };
const tuesday = { id: null, startsAt: '2026-11-17T10:00', endsAt: '2026-11-17T11:00', place: 'De Spoel', capacity: 120 };

/** A performance of which nothing is missing and nothing is odd, unless the test says otherwise. */
function performance(more: Partial<Omit<DraftContent, 'details'>> = {}, details: Partial<DraftContent['details']> = {}): DraftContent {
  const whole = draftContent.parse({
    title: 'Schaduwtheater', summary: 'Figuren van licht.', bookingForm: 'vaste_sessie', place: 'away', themes: ['cultuur'], grades: ['L3'], terms: { seatsCount: 'people' },
    sessions: [tuesday], firstOn: '2026-11-17', lastOn: '2026-11-17', ...more,
  });
  return { ...whole, details: { ...whole.details, ...details } };
}

const wordsOf = (content: DraftContent, more: Partial<CheckContext> = {}) => checkDraft(content, { ...context, ...more }).map(({ kind, word }) => `${kind} ${word}`);

test('a whole offer on a good day has nothing to say of it (control)', () => {
  expect(wordsOf(performance())).toEqual([]);
});

describe('what is missing', () => {
  test.each<[string, DraftContent, string[], Partial<CheckContext>?]>([
    ['a title', performance({ title: '' }), ['missing title']],
    ['one paragraph', performance({ summary: '' }), ['missing summary']],
    ['for whom', performance({ grades: [] }), ['missing grades']],
    ['the sessions of a performance', performance({ sessions: [] }), ['missing sessions']],
    ['the period of a visit by appointment', performance({ bookingForm: 'bezoek_op_afspraak', terms: {} }), ['missing periods']],
    ['the day of an event', performance({ bookingForm: 'evenement', terms: {} }), ['missing days']],
    ['what is lent', performance({ bookingForm: 'uitlening', terms: {} }), ['missing term']],
    ['the budget of a grant', performance({ bookingForm: 'subsidie', terms: {} }), ['missing term']],
    ['the price of what is not free', performance({ pricePer: 'pupil' }), ['missing price']],
    ['the address of the other website', performance({ bookingMode: 'elsewhere' }), ['missing external-url']],
    ['whom to ask, when the service has no mailbox either', performance(), ['missing contact'], { serviceEmail: '' }],
  ])('%s', (_what, content, expected, more) => {
    expect(wordsOf(content, more)).toEqual(expected);
  });

  test('comes in the order of the steps', () => {
    const empty = checkDraft(draftContent.parse({}), { ...context, serviceEmail: '' }).filter(({ kind }) => kind === 'missing');
    expect(empty.map(({ step, word }) => `${step} ${word}`)).toEqual(['what title', 'what summary', 'what booking-form', 'who grades', 'questions contact']);
  });

  test('is not when or how, of what is asked for elsewhere or only told', () => {
    expect(wordsOf(performance({ bookingMode: 'none', sessions: [], bookingForm: 'uitlening', terms: {} }))).toEqual([]);
    expect(wordsOf(performance({ bookingMode: 'here', sessions: [], bookingForm: 'uitlening', terms: {} })), 'control').toEqual(['missing term']);
  });

  test('is not the contact of an offer that has its own', () => {
    expect(wordsOf(performance({}, { contact: { name: '', email: 'lies@lindervelde.example', phone: '' } }), { serviceEmail: '' })).toEqual([]);
  });
});

describe('what is odd', () => {
  const on = (startsAt: string, endsAt = `${startsAt.slice(0, 11)}17:00`, more: Partial<typeof tuesday> = {}) => performance({ sessions: [{ ...tuesday, startsAt, endsAt, ...more }] });
  test.each<[string, DraftContent, string[]]>([
    ['a session in a school holiday', on('2026-11-03T10:00'), ['odd session-in-holiday']],
    ['a session on a free day', on('2026-11-11T10:00'), ['odd session-in-holiday']],
    ['a session on a Saturday', on('2026-11-21T10:00'), ['odd session-in-weekend']],
    ['a session on Wednesday afternoon', on('2026-11-18T13:30'), ['odd session-wednesday-afternoon']],
    ['none on Wednesday morning', on('2026-11-18T10:00'), []],
    ['a session that ends before it begins', on('2026-11-17T10:00', '2026-11-17T09:00'), ['odd session-ends-early']],
    ['a session outside the school year', on('2027-09-02T10:00'), ['odd session-outside-year']],
    ['a session with fewer places than the smallest group', performance({ terms: { seatsCount: 'people', minGroup: 150 } }), ['odd session-too-small']],
    ['a smallest group above the largest', performance({ terms: { seatsCount: 'people', minGroup: 20, maxGroup: 10 } }), ['odd group-limits']],
    ['a period that ends before it begins', performance({ bookingForm: 'op_school', terms: {} }, { periods: [{ from: '2026-11-17', until: '2026-10-01' }] }), ['odd period-ends-early']],
    ['a period outside the school year', performance({ bookingForm: 'op_school', terms: {} }, { periods: [{ from: '2026-08-01', until: '2026-10-01' }] }), ['odd period-outside-year']],
    ['an event in a weekend', performance({ bookingForm: 'evenement', terms: {} }, { periods: [{ from: '2026-09-26', until: '2026-09-26' }] }), ['odd day-in-weekend']],
    ['asking that opens after it closes', performance({ opensOn: '2026-10-01', closesOn: '2026-09-01' }), ['odd opens-after-closes']],
    ['asking that closes after the day itself', performance({ closesOn: '2026-11-18' }), ['odd closes-after-date']],
    ['a draw without a day on which schools hear it', performance({ allocation: 'draw', closesOn: '2026-10-01' }), ['odd decision-missing']],
    ['a draw before asking has closed', performance({ allocation: 'draw', closesOn: '2026-10-01', decisionOn: '2026-09-30' }), ['odd decision-before-closing']],
    ['a price for primary school that is said to be free', performance({ pricePer: 'pupil', priceCents: 400 }), ['odd sharp-category']],
    ['a price for secondary school under the maximumfactuur', performance({ grades: ['S3'], pricePer: 'pupil', priceCents: 400 }, { costCategory: 'sharp' }), ['odd secondary-category']],
    ['nothing, of a price that has its category', performance({ pricePer: 'pupil', priceCents: 400 }, { costCategory: 'sharp' }), []],
    ['words that name a day of another year', performance({}, { when: 'dinsdag 18 nov 2025' }), ['odd when-in-words']],
    ['nothing, of words that name a day of its own', performance({}, { when: 'dinsdag 17 november 2026' }), []],
    ['no theme', performance({ themes: [] }), ['odd no-theme']],
    ['nothing, without a picture', performance({}, { picture: null }), []],
    ['a list to choose from that is no list', performance({}, { questions: [{ id: 'a', label: 'Welke?', hint: '', kind: 'choice', options: ['Deze'], required: true }] }), ['odd question-without-options']],
  ])('%s', (_what, content, expected) => {
    expect(wordsOf(content)).toEqual(expected);
  });

  test('a day that is past', () => {
    expect(wordsOf(performance(), { today: '2026-11-18' })).toEqual(['odd past']);
    expect(wordsOf(performance(), { today: '2026-11-17' }), 'today is not').toEqual([]);
  });

  test.each(['gemeentescholen', 'Eigen scholen', 'scholen van het GO!', 'stedelijke scholen', 'vrije scholen', 'het vrije net', 'de gemeentelijke scholen'])('a price that is another for “%s”', (name) => {
    expect(wordsOf(performance({}, { tariffs: [{ for: name, cents: 0 }] }))).toEqual(['odd network-price']);
  });

  test.each(['scholen met meer dan 200 leerlingen', 'buitengewoon onderwijs', 'kleuters', 'vrijetijdspas', 'leerlingen met UiTPAS'])('not a price that is another for “%s” (control)', (name) => {
    expect(wordsOf(performance({}, { tariffs: [{ for: name, cents: 0 }] }))).toEqual([]);
  });

  test('is also said of free half days of schools on the moments of an offer', () => {
    expect(halfDaysOf(performance())).toEqual([{ day: '2026-11-17', part: 'morning' }]);
    expect(checkDraft(performance(), { ...context, freeSites: [{ day: '2026-11-17', part: 'morning', sites: ['De Kiem', 'Ter Vaart'] }] }).map(findingInWords)).toEqual([
      'Op di 17 nov 2026 in de voormiddag hebben 2 scholen een vrije halve dag: De Kiem en Ter Vaart.',
    ]);
  });
});

test('every offer of the town is whole: nothing is missing', () => {
  const town = lindervelde();
  const services = ['cultuur', 'bib', 'erfgoed', 'academie', 'sport', 'milieu', 'natuur', 'mobiliteit', 'politie', 'brandweer', 'welzijn', 'jeugd', 'onderwijs'];
  const offers = listOwnOffers(town.db, { ...town.culture, services });

  expect(offers.flatMap(({ code, schoolYear, content }) => checkDraft(content, { ...context, schoolYear }).filter(({ kind }) => kind === 'missing').map(({ word }) => `${code} ${word}`))).toEqual([]);
  expect(offers.length).toBeGreaterThan(40);
});

test('every term that a booking form needs has a field, so that a service can fill it in', () => {
  for (const id of BOOKING_FORMS) {
    const form = bookingFormOf(id);
    const fields = form.termFields.map(({ name }) => name);
    expect(form.missingTerms({}).filter((name) => !fields.includes(name)), id).toEqual([]);
  }
});

describe('what colleagues already have', () => {
  const mine = { themes: ['cultuur'], grades: ['L5' as const], firstOn: '2026-11-01', lastOn: '2026-11-30' };
  test.each([
    ['the same theme, a same grade, the same weeks', {}, true],
    ['another theme', { themes: ['sport'] }, false],
    ['other grades', { grades: ['K1' as const] }, false],
    ['later', { firstOn: '2026-12-01', lastOn: '2026-12-24' }, false],
    ['all year', { firstOn: null, lastOn: null }, true],
    ['one day that both have', { firstOn: '2026-11-30', lastOn: '2027-01-01' }, true],
  ])('%s', (_what, more, alike) => {
    expect(isAlike(mine, { ...mine, ...more })).toBe(alike);
  });

  test('is a list of other services’ published offers of that year', () => {
    const town = lindervelde();
    const content = performance({ themes: ['verkeersveiligheid'], grades: ['L6'], firstOn: null, lastOn: null });
    const alike = listAlike(town.db, { schoolYear: '2026-2027', serviceId: 'politie', content });

    expect(alike.map(({ serviceId }) => serviceId)).not.toContain('politie');
    expect(alike.map(({ code }) => code)).toContain('MOB-03');
  });
});
