import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type MaterialChange, type Offer, changeAsSentence, concerns, describeChanges, findOfferAsItWas, findOfferOfVersion, materialChangesBetween, notedChangesBetween, offerDetails,
} from '#src/domain/offers/index.ts';
import { GRADES } from '#src/domain/schools/index.ts';
import { change, session } from '#tests/support/changing.ts';
import { lindervelde, publish } from '#tests/support/town.ts';

const town = lindervelde();
const [performance, visit, run] = [town.offer('CUL-02'), town.offer('BIB-01'), town.offer('SPO-01')];
/** A performance with two sessions at least, a visit by appointment with a period, an event on one day. */
const ALL: readonly Offer[] = [performance, visit, run];

const details = (offer: Offer, more: Partial<Offer['details']>): Offer => ({ ...offer, details: { ...offer.details, ...more } });
const sessions = (offer: Offer, more: (known: Offer['sessions'][number]) => Partial<Offer['sessions'][number]>): Offer => ({ ...offer, sessions: offer.sessions.map((one, n) => (n === 0 ? { ...one, ...more(one) } : one)) });
const kinds = (before: Offer, after: Offer): string[] => materialChangesBetween(before, after).map(({ what }) => what);

/** What a service can change for which a school must say yes again: which offer, what kind, and the change. */
const MATERIAL: readonly [name: string, offer: Offer, what: MaterialChange['what'], change: (offer: Offer) => Offer][] = [
  ['a session begins later', performance, 'moment', (offer) => sessions(offer, () => ({ startsAt: '2026-11-17T14:00' }))],
  ['a session lasts longer', performance, 'moment', (offer) => sessions(offer, () => ({ endsAt: '2026-11-17T23:00' }))],
  ['a session plays elsewhere', performance, 'place', (offer) => sessions(offer, () => ({ place: 'Zaal Elckerlyc' }))],
  ['an event is on another day', run, 'moment', (offer) => ({ ...offer, firstOn: '2026-10-01', lastOn: '2026-10-01' })],
  ['a visit moves to another period', visit, 'moment', (offer) => details({ ...offer, firstOn: '2027-09-01', lastOn: '2027-09-30' }, { periods: [{ from: '2027-09-01', until: '2027-09-30' }] })],
  ['it is no longer at the school', visit, 'place', (offer) => ({ ...offer, place: offer.place === 'away' ? 'at-school' : 'away' })],
  ['it is in another building', visit, 'place', (offer) => details(offer, { location: 'De oude brandweerkazerne' })],
  ['the price goes up', performance, 'price', (offer) => ({ ...offer, priceCents: (offer.priceCents ?? 0) + 50 })],
  ['the price goes down', performance, 'price', (offer) => ({ ...offer, priceCents: (offer.priceCents ?? 0) - 50 })],
  ['it becomes free', performance, 'price', (offer) => ({ ...offer, priceCents: 0, pricePer: 'free' })],
  ['it is paid by the class', performance, 'price', (offer) => ({ ...offer, pricePer: 'class' })],
  ['another tariff comes', performance, 'price', (offer) => details(offer, { tariffs: [{ for: 'gemeentescholen', cents: 0 }] })],
  ['the school gets money', performance, 'price', (offer) => ({ ...offer, grantText: 'tot € 100 per school' })],
  ['the price is not known any more', performance, 'price', (offer) => ({ ...offer, priceCents: null })],
  ['a grade falls away', performance, 'grades', (offer) => ({ ...offer, grades: offer.grades.slice(1) })],
  ['a grade comes with it', performance, 'grades', (offer) => ({ ...offer, grades: GRADES.filter((grade) => grade === 'OKAN' || offer.grades.includes(grade)) })],
];

describe('a change is material when', () => {
  test.each(MATERIAL)('%s', (_, offer, what, mutate) => {
    expect(kinds(offer, mutate(offer))).toEqual([what]);
  });

  test.each(MATERIAL)('%s, and just as much the other way round', (_, offer, what, mutate) => {
    expect(kinds(mutate(offer), offer)).toEqual([what]);
  });

  test('a session falls away or is cancelled, once, and for who sits in it only', () => {
    const gone = { ...performance, sessions: performance.sessions.slice(1) };
    const cancelled = sessions(performance, () => ({ cancelled: true }));
    for (const after of [gone, cancelled]) {
      const [found, ...more] = materialChangesBetween(performance, after);
      expect([found?.what, found?.after, found?.sessionId, more]).toEqual(['moment', null, performance.sessions[0]?.id, []]);
      expect(found && [concerns(found, [performance.sessions[0]?.id ?? '']), concerns(found, ['another']), concerns(found, [])]).toEqual([true, false, false]);
    }
    expect(kinds(cancelled, gone), 'what was cancelled already').toEqual([]);
  });

  test('the period of a visit becomes narrower', () => {
    const [first] = visit.details.periods;
    const narrow = details(visit, { periods: [{ from: first?.from ?? '', until: '2026-12-18' }] });

    expect(kinds(visit, narrow)).toEqual(['moment']);
    expect(kinds(narrow, visit), 'wider').toEqual([]);
  });

  test('an offer of the whole year gets a period', () => {
    const always = details({ ...visit, firstOn: null, lastOn: null }, { periods: [] });

    expect(kinds(always, visit)).toEqual(['moment']);
    expect(kinds(visit, always)).toEqual([]);
  });
});

/** What a service can change without asking anyone again. */
const NOTED: readonly [name: string, offer: Offer, change: (offer: Offer) => Offer][] = [
  ['a new session', performance, (offer) => ({ ...offer, sessions: [...offer.sessions, { id: 'nieuw', offerId: offer.id, startsAt: '2026-12-01T10:00', endsAt: '2026-12-01T11:00', place: 'De Spoel', capacity: 50, taken: 0, cancelled: false }] })],
  ['fewer places', performance, (offer) => sessions(offer, () => ({ capacity: 1 }))],
  ['seats that are taken', performance, (offer) => sessions(offer, ({ capacity }) => ({ taken: capacity }))],
  ['the dates around dated sessions', performance, (offer) => ({ ...offer, firstOn: '2026-01-01', lastOn: '2026-01-02' })],
  ['title and texts', visit, (offer) => details({ ...offer, title: 'Anders', summary: 'Anders' }, { description: ['Anders'], practical: ['x'], goal: 'x', when: 'in de lente', duration: '3 uur' })],
  ['when and how it is asked', visit, (offer) => ({ ...offer, opensOn: '2026-01-01', closesOn: '2026-01-02', leadDays: 99, decisionOn: '2026-03-03', allocation: 'jury' })],
  ['the bin of the maximumfactuur', performance, (offer) => details(offer, { costCategory: 'outside' })],
  ['the transport', performance, (offer) => details(offer, { transport: 'bus', transportText: 'De bus komt.' })],
  ['themes, service contact, picture', visit, (offer) => details({ ...offer, themes: ['natuur'] }, { contact: { name: 'x', email: 'x@x.example', phone: '' } })],
  ['the order of the grades', performance, (offer) => ({ ...offer, grades: [...offer.grades].reverse() })],
  ['free, written in another way', details({ ...visit, priceCents: 0, pricePer: 'pupil' }, { turns: 3 }), (offer) => ({ ...offer, priceCents: null, pricePer: 'free' })],
];

describe('a change is only noted when it is', () => {
  test.each(NOTED)('%s', (_, offer, mutate) => {
    expect(materialChangesBetween(offer, mutate(offer))).toEqual([]);
  });
});

describe('whatever a service publishes', () => {
  const anOffer = fc.constantFrom(...ALL);
  const mutations = MATERIAL.map(([, offer, what, mutate]) => ({ offer, what, mutate }));

  test('the same once more changes nothing', () => {
    fc.assert(
      fc.property(anOffer, fc.integer({ min: 0, max: 9000 }), fc.subarray([...GRADES], { minLength: 1 }), fc.string(), (offer, priceCents, grades, location) => {
        const one = details({ ...offer, priceCents, grades }, { location });
        expect(materialChangesBetween(one, structuredClone(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every change gives exactly its kind, also among texts that change too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mutations), fc.string(), fc.integer({ min: 1, max: 400 }), ({ offer, what, mutate }, text, leadDays) => {
        const rewritten = details({ ...mutate(offer), title: text, summary: text, leadDays }, { description: [text], extra: text });
        expect(kinds(offer, rewritten)).toEqual([what]);
      }),
      { numRuns: 120 },
    );
  });

  test('several changes are as many, whichever come together', () => {
    const own = mutations.filter(({ offer }) => offer === performance);
    fc.assert(
      fc.property(fc.subarray(own, { minLength: 1 }), (some) => {
        const after = some.reduce((offer, { mutate }) => mutate(offer), performance);
        expect(new Set(kinds(performance, after)).size).toBeLessThanOrEqual(new Set(some.map(({ what }) => what)).size);
        for (const kind of kinds(performance, after)) expect(some.map(({ what }) => what)).toContain(kind);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a change in words', () => {
  const said = (before: Offer, after: Offer) => describeChanges(materialChangesBetween(before, after)).map(changeAsSentence);

  test('says what it was and what it becomes', () => {
    const plain = details({ ...performance, priceCents: 400, pricePer: 'pupil', grades: ['L1', 'L2'] }, { tariffs: [], turns: null });

    expect(said(plain, { ...plain, priceCents: 550 })).toEqual(['Prijs: € 4 per leerling wordt € 5,50 per leerling.']);
    expect(said(plain, { ...plain, priceCents: 0, pricePer: 'free' })).toEqual(['Prijs: € 4 per leerling wordt gratis.']);
    expect(said(plain, details(plain, { tariffs: [{ for: 'gemeentescholen', cents: 200 }] }))).toEqual(['Prijs: € 4 per leerling wordt € 4 per leerling, gemeentescholen: € 2.']);
    expect(said(plain, { ...plain, priceCents: null })).toEqual(['Prijs: € 4 per leerling wordt prijs in overleg.']);
    expect(said(plain, { ...plain, grades: ['L2', 'L3'] })).toEqual(['Voor wie: 1ste en 2de leerjaar wordt 2de en 3de leerjaar.']);
    expect(said(run, { ...run, firstOn: '2026-10-01', lastOn: '2026-10-01' })[0]).toMatch(/^Wanneer: .* wordt 1 okt 2026\.$/);
  });

  test('says of a session when it was, and that it falls away', () => {
    const [first] = performance.sessions;
    const moved = sessions(performance, () => ({ startsAt: '2026-11-18T13:30', endsAt: '2026-11-18T15:00', place: 'Zaal B' }));

    expect(said(performance, { ...performance, sessions: [] })[0]).toMatch(/^Moment: .*202\d, .* u\. tot .* u\. valt weg\.$/);
    expect(said(performance, moved)).toEqual([expect.stringMatching(/wordt wo 18 nov 2026, 13\.30 u\. tot 15 u\.$/), `Plaats: ${first?.place} wordt Zaal B.`]);
  });
});

describe('a version', () => {
  test('remembers its sessions once the next has come', () => {
    const { db, culture, offer, sender } = lindervelde();
    publish({ db, culture }, { code: 'CUL-91', seats: [25, 30] });
    const { before, after } = change({ db, offer, sender }, 'CUL-91', session(0, { startsAt: '2026-11-24T10:00', endsAt: '2026-11-24T11:00' }));

    expect(findOfferAsItWas(db, before.versionId)?.sessions.map(({ startsAt }) => startsAt)).toEqual(['2026-11-17T10:00', '2026-11-18T10:00']);
    expect(findOfferAsItWas(db, after.versionId)?.sessions.map(({ startsAt }) => startsAt)).toEqual(['2026-11-18T10:00', '2026-11-24T10:00']);
    expect(findOfferOfVersion(db, before.versionId)?.sessions.map(({ startsAt }) => startsAt), 'the sessions of now').toEqual(['2026-11-18T10:00', '2026-11-24T10:00']);
  });

  test('says in parts what else changed in it', () => {
    const capacity = sessions(performance, ({ capacity }) => ({ capacity: capacity + 10 }));

    expect(notedChangesBetween(performance, performance)).toEqual([]);
    expect(notedChangesBetween(performance, { ...performance, title: 'Anders' })).toEqual(['texts']);
    expect(notedChangesBetween(performance, { ...performance, closesOn: '2026-06-30' })).toEqual(['asking']);
    expect(notedChangesBetween(performance, capacity)).toEqual(['capacity']);
    expect(notedChangesBetween({ ...performance, sessions: performance.sessions.slice(1) }, performance)).toEqual(['sessions']);
    expect(notedChangesBetween(performance, { ...performance, sessions: performance.sessions.slice(1) }), 'that it fell away is material').toEqual([]);
    expect(offerDetails.parse({}).periods).toEqual([]);
  });
});
