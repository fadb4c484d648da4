import { expect, test } from 'vitest';
import { BOOKING_FORMS, type BookingFormId, bookingFormOf } from '#src/domain/bookings/index.ts';
import { createDraft, draftContent, findOwnOffer, findingsOf, gapsOf, publishDraft, wishFieldsOf } from '#src/domain/offers/index.ts';
import { addToDraft, askFormOf, startDraft } from '#src/domain/requests/index.ts';
import { type Town, lindervelde, may12 } from '#tests/support/town.ts';

/** An offer of which everything is said but what its booking form itself wants to know. */
function begun(town: Town, bookingForm: BookingFormId, terms: unknown) {
  const { dated } = bookingFormOf(bookingForm);
  const content = draftContent.parse({
    title: 'Iets nieuws', summary: 'Wat het is.', bookingForm, place: 'away', grades: ['L3'], terms, firstOn: '2026-11-17', lastOn: '2026-11-17',
    details: dated === 'periods' || dated === 'days' ? { periods: [{ from: '2026-11-17', until: '2026-11-17' }] } : {},
    sessions: dated === 'sessions' ? [{ startsAt: '2026-11-17T10:00', endsAt: '2026-11-17T11:00', capacity: 120 }] : [],
  });
  const outcome = createDraft(town.db, town.culture, { serviceId: 'cultuur', schoolYear: '2026-2027', content }, may12);
  const offer = outcome.kind === 'created' ? findOwnOffer(town.db, town.culture, outcome.offerId) : undefined;
  if (!offer) throw new Error('not begun');
  return offer;
}

/** What is missing in words, or how it is asked for once it is published. */
function outcomeOf(bookingForm: BookingFormId, terms: unknown) {
  const town = lindervelde();
  const offer = begun(town, bookingForm, terms);
  const gaps = gapsOf(findingsOf(town.db, offer, '2026-05-12')).map(({ step, details }) => `${step}: ${details.join()}`);
  const published = publishDraft(town.db, town.culture, offer.offerId, () => undefined, town.sender, may12);
  if (published.kind === 'refused') return { gaps, published: published.reason };
  const shown = town.offer(offer.code);
  const list = addToDraft(town.db, startDraft(town.db, may12).draft, shown, ['grade:L3'], may12);
  const item = askFormOf(town.db, town.an, list, may12).items[0];
  const asks = wishFieldsOf(shown, '2026-05-12');
  const isEmpty = asks.some((field) => field.required && 'options' in field && field.options.length === 0);
  return { gaps, published: 'published', askable: item?.open === true && !isEmpty && (asks.length > 0 || bookingFormOf(bookingForm).groups === 'required') };
}

test.each<[BookingFormId, string[]]>([
  ['vaste_sessie', ['when: Wat telt als een plaats?']], ['reeks', ['when: Welke plekken in de week zijn er?']], ['uitlening', ['when: Wat leen je uit?']],
  ['dienstverlening', ['when: Wat kan een school vragen?', 'when: Hoe vaak kom je?']], ['subsidie', ['price: Hoeveel is er in totaal?']],
])('an offer of the kind %s that says nothing of itself has a gap, and is not published', (form, gaps) => {
  expect(outcomeOf(form, {})).toEqual({ gaps, published: 'has-gaps' });
});

test.each(BOOKING_FORMS)('a thin offer of the kind %s is published and can be asked for, or says what is missing', (form) => {
  const emptied = Object.fromEntries(bookingFormOf(form).termFields.map(({ name, kind }) => [name, kind === 'lines' || kind === 'ticks' ? [] : kind === 'text' ? '' : null]));
  for (const terms of [{}, bookingFormOf(form).startTerms(), emptied]) {
    const { gaps, published, askable } = outcomeOf(form, terms);
    expect({ published, askable }, JSON.stringify(terms)).toEqual(gaps.length > 0 ? { published: 'has-gaps', askable: undefined } : { published: 'published', askable: true });
  }
});
