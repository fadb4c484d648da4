import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { offerDrafts, offerVersions, offers, sessions as sessionTable } from '#db/schema/index.ts';
import { type Actor, nobody } from '#src/domain/accounts/index.ts';
import { bookingFormOf, BOOKING_FORMS } from '#src/domain/bookings/index.ts';
import {
  type AfterPublish, type OwnOffer, type Step, archiveOffer, beginOffer, cancelPublication, changeDraftFiles, createDraft, deleteOffer, discardChanges, draftContent, fieldsOfStep, findOffer, findOwnOffer,
  findingsOf, gapsOf, kindOf, listChanges, listFileChanges, listOffers, listOwnOffers, listThemes, publishDraft, publishPlanned, reopenOffer, saveStep, schedulePublication, standingOf, startContent,
  stepBasisOf, unpublishOffer,
} from '#src/domain/offers/index.ts';
import { countLiveByOffer, withdrawLine } from '#src/domain/requests/index.ts';
import { typedOf } from '#src/lib/edit-fields.ts';
import type { Values } from '#src/lib/values.ts';
import { type Town, at, everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

const YEARS = ['2025-2026', '2026-2027'];
const nothingAfter: AfterPublish = () => undefined;

/** A new offer of culture as it stands after its first form. */
function begun(town: Town, typed: Record<string, string> = {}): string {
  const values = Object.fromEntries(Object.entries({ title: 'Schaduwtheater', bookingForm: 'vaste_sessie', bookingMode: 'here', ...typed }).map(([name, value]) => [name, [value]]));
  const outcome = beginOffer(town.db, town.culture, { serviceId: 'cultuur', schoolYear: '2026-2027', years: YEARS }, values, may12);
  if (outcome.kind !== 'created') throw new Error(JSON.stringify(outcome));
  return outcome.offerId;
}

const own = (town: Town, id: string): OwnOffer => {
  const offer = findOwnOffer(town.db, town.culture, id);
  if (!offer) throw new Error('not there');
  return offer;
};
const contextOf = ({ db }: Town) => ({ themes: listThemes(db) });

/** The form of a step as a browser would hold it, to be changed and sent. */
function formOf(town: Town, id: string, step: Step) {
  const { content } = own(town, id);
  const context = contextOf(town);
  return { values: typedOf(fieldsOfStep(step, content, context), content), basis: stepBasisOf(step, content, context), kind: kindOf(content) };
}

function fill(town: Town, id: string, step: Step, typed: Record<string, string | readonly string[]>, by = town.culture) {
  const form = formOf(town, id, step);
  return saveStep(town.db, by, id, step, { ...form, values: { ...form.values, ...asValues(typed) } }, contextOf(town), may12);
}

const asValues = (typed: Record<string, string | readonly string[]>): Values => Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat()]));

/** Everything a performance needs before it can be published. */
function whole(town: Town, typed: Record<string, string> = {}): string {
  const id = begun(town, typed);
  fill(town, id, 'what', { summary: 'Figuren van licht en schaduw.', themes: ['cultuur'], place: 'away' });
  fill(town, id, 'who', { grades: ['L3', 'L4'] });
  fill(town, id, 'when', {
    'sessions.1.day': '2026-11-17', 'sessions.1.from': '10.00', 'sessions.1.until': '11', 'sessions.1.place': 'De Spoel', 'sessions.1.capacity': '120',
    'sessions.2.day': '2026-11-19', 'sessions.2.from': '13u30', 'sessions.2.until': '14.30', 'sessions.2.place': 'De Spoel', 'sessions.2.capacity': '120',
  });
  return id;
}

const publish = (town: Town, id: string, after = nothingAfter, now = may12) => publishDraft(town.db, town.culture, id, after, town.sender, now);

describe('an offer that a service begins', () => {
  test('asks its name and its kind only, and is nowhere in the catalogue', () => {
    const town = lindervelde();
    const before = listOffers(town.db, '2026-2027').length;
    const id = begun(town);

    expect(own(town, id)).toMatchObject({ state: 'draft', hasDraft: true, code: expect.stringMatching(/^CUL-\d\d$/), content: { title: 'Schaduwtheater', bookingForm: 'vaste_sessie', pricePer: 'free', leadDays: 14 } });
    expect(listOffers(town.db, '2026-2027')).toHaveLength(before);
    const without = beginOffer(town.db, town.culture, { serviceId: 'cultuur', schoolYear: '2026-2027', years: YEARS }, {}, may12);
    expect(without).toEqual({ kind: 'wrong', errors: { title: 'title-missing', bookingForm: 'choice-missing' } });
  });

  test('is of one of the services of who begins it; another service cannot even find it', () => {
    const town = lindervelde();
    const id = begun(town);

    expect(beginOffer(town.db, town.sport, { serviceId: 'cultuur', schoolYear: '2026-2027', years: YEARS }, asValues({ title: 'x', bookingForm: 'reeks' }), may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(findOwnOffer(town.db, town.sport, id)).toBeUndefined();
    expect(fill(town, id, 'what', { title: 'Gekaapt' }, town.sport)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(publishDraft(town.db, town.sport, id, nothingAfter, town.sender, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(own(town, id).content.title).toBe('Schaduwtheater');
  });

  test('keeps only a web address that a browser can safely open', () => {
    const town = lindervelde();
    const id = begun(town, { bookingMode: 'elsewhere', externalUrl: 'www.lindervelde.be/theater?x=1' });

    expect(own(town, id).content.externalUrl).toBe('https://www.lindervelde.be/theater?x=1');
    for (const externalUrl of ['javascript:alert(1)//a.be', 'data:text/html,x', 'https://an:geheim@lindervelde.be/', 'theater', 'ftp://lindervelde.be']) {
      expect(fill(town, id, 'what', { externalUrl }), externalUrl).toEqual({ kind: 'wrong', errors: { externalUrl: 'web-address-wrong' } });
    }
  });
});

describe('a step', () => {
  test('can be saved with holes; only what is malformed is refused, and then nothing is kept', () => {
    const town = lindervelde();
    const id = begun(town);

    expect(fill(town, id, 'what', { title: '', summary: 'Een eerste zin.' })).toEqual({ kind: 'saved' });
    expect(own(town, id).content).toMatchObject({ title: '', summary: 'Een eerste zin.' });
    expect(fill(town, id, 'when', { 'sessions.1.day': '2026-11-17', 'sessions.1.capacity': 'veel', opensOn: '31/31' })).toEqual({
      kind: 'wrong', errors: { 'sessions.1.from': 'cell-missing', 'sessions.1.until': 'cell-missing', 'sessions.1.capacity': 'number-wrong', opensOn: 'date-wrong' },
    });
    expect(own(town, id).content.sessions).toEqual([]);
    expect(fill(town, id, 'what', { 'details.goal': 'Voor Jan, 93.05.18-223.61' })).toMatchObject({ kind: 'wrong', errors: { 'details.goal': 'national-number' } });
  });

  test('reads what it wrote: saving a form that nobody touched changes nothing, for every offer of the town', () => {
    const town = lindervelde();
    const steps: readonly Step[] = ['what', 'who', 'when', 'price', 'questions'];
    const mine = { ...town.culture, services: ['cultuur', 'sport', 'milieu', 'bib', 'natuur', 'mobiliteit', 'welzijn', 'onderwijs'] };
    const all = listOwnOffers(town.db, mine);
    for (const offer of all) {
      for (const step of steps) {
        const context = contextOf(town);
        const values = typedOf(fieldsOfStep(step, offer.content, context), offer.content);
        const outcome = saveStep(town.db, mine, offer.offerId, step, { values, basis: stepBasisOf(step, offer.content, context), kind: kindOf(offer.content) }, context, may12);
        expect(outcome, `${offer.code} ${step}`).toEqual({ kind: 'saved' });
      }
      const after = findOwnOffer(town.db, mine, offer.offerId);
      expect(after && listChanges(town.db, after, contextOf(town)), offer.code).toEqual([]);
    }
    expect(all.length).toBeGreaterThan(25);
  });

  test('ticks a whole level at once', () => {
    const town = lindervelde();
    const id = begun(town);

    fill(town, id, 'who', { grades: ['K3'], 'grades.alle': ['lager-1', 'okan'] });
    expect(own(town, id).content.grades).toEqual(['K3', 'L1', 'L2', 'OKAN']);
  });

  test('keeps the id of a thing on a line as long as it keeps its name', () => {
    const town = lindervelde();
    const id = begun(town, { bookingForm: 'uitlening' });
    fill(town, id, 'when', { 'terms.kits': 'Themakoffer ridders; 3\nBoekenpakket poëzie ; 4' });
    fill(town, id, 'when', { 'terms.kits': 'Boekenpakket poëzie; 5\nVerteltas; 1\nVerteltas; 2' });

    expect(own(town, id).content.terms).toMatchObject({
      kits: [{ id: 'boekenpakket-poezie', label: 'Boekenpakket poëzie', count: 5 }, { id: 'verteltas', label: 'Verteltas', count: 1 }, { id: 'verteltas-2', label: 'Verteltas', count: 2 }],
      maxDays: 28,
    });
    expect(fill(town, id, 'when', { 'terms.kits': 'Verteltas' })).toEqual({ kind: 'wrong', errors: { 'terms.kits': 'line-amount-missing' } });
  });

  test('never makes a session of another offer its own', () => {
    const town = lindervelde();
    const other = town.offer('CUL-02').sessions[0];
    const id = whole(town);

    fill(town, id, 'when', { 'sessions.1.id': other?.id ?? '' });
    expect(own(town, id).content.sessions.map((session) => session.id)).toEqual([null, null]);
    publish(town, id);
    expect(town.db.select().from(sessionTable).where(eq(sessionTable.id, other?.id ?? '')).get()).toMatchObject({ startsAt: other?.startsAt, offerId: other?.offerId });
  });

  test('of another kind of offer begins with the defaults of that kind', () => {
    const town = lindervelde();
    const id = begun(town);

    fill(town, id, 'what', { bookingForm: 'op_school' });
    expect(own(town, id).content.terms).toMatchObject({ weekdays: [1, 2, 3, 4, 5], parts: ['morning', 'afternoon'], minMoments: 2, seatsCount: 'people' });
  });
});

describe('every booking form', () => {
  test.each(BOOKING_FORMS)('%s can be filled in to the end by its own fields', (bookingForm) => {
    const form = bookingFormOf(bookingForm);
    const lines = { kits: 'Koffer; 2', kinds: 'Container; 2', slots: 'Maandag 9 u.', frequency: 'Elke week', budgetCents: '1000' };
    const town = lindervelde();
    const id = begun(town, { bookingForm });

    for (const step of ['who', 'when', 'price'] as const) {
      const typed = form.termFields.filter((field) => field.step === step).flatMap(({ name }) => Object.entries(lines).filter(([key]) => key === name).map(([key, value]) => [`terms.${key}`, value] as const));
      expect(fill(town, id, step, Object.fromEntries(typed))).toEqual({ kind: 'saved' });
    }
    expect(form.missingTerms(own(town, id).content.terms)).toEqual([]);
    expect(() => form.readTerms(own(town, id).content.terms)).not.toThrow();
  });
});

describe('two people who write on the same offer (R7)', () => {
  test('do not overwrite each other: the second sees both texts, and may then choose', () => {
    const town = lindervelde();
    const id = whole(town);
    const first = formOf(town, id, 'what');
    const second = formOf(town, id, 'what');
    saveStep(town.db, town.culture, id, 'what', { ...first, values: { ...first.values, summary: ['Van Sam.'] } }, contextOf(town), may12);

    const typed = { ...second.values, summary: ['Van Lies.'], 'details.duration': ['50 minuten'] };
    const outcome = saveStep(town.db, town.culture, id, 'what', { ...second, values: typed }, contextOf(town), may12);
    expect(outcome).toMatchObject({
      kind: 'conflict', offer: { changedByName: town.culture.name },
      differences: [{ name: 'summary', before: 'Van Sam.', after: 'Van Lies.' }, { name: 'details.duration', before: '', after: '50 minuten' }],
    });
    expect(own(town, id).content.summary, 'nothing is lost').toBe('Van Sam.');

    expect(saveStep(town.db, town.culture, id, 'what', { values: typed, basis: formOf(town, id, 'what').basis, kind: second.kind }, contextOf(town), may12)).toEqual({ kind: 'saved' });
    expect(own(town, id).content.summary).toBe('Van Lies.');
  });

  test('the second reads who saved this step, also when somebody else saved another step since', () => {
    const town = lindervelde();
    const id = whole(town);
    const colleague: Actor = { ...town.library, services: ['cultuur'] };
    const second = formOf(town, id, 'what');
    fill(town, id, 'what', { summary: 'Van Sam.' });
    fill(town, id, 'price', { pricePer: 'class', priceCents: '20' }, colleague);

    const outcome = saveStep(town.db, colleague, id, 'what', { ...second, values: { ...second.values, summary: ['Van de collega.'] } }, contextOf(town), may12);
    expect(outcome).toMatchObject({ kind: 'conflict', by: { who: town.culture.name, at: may12 } });
    expect(own(town, id).changedByName, 'control: the offer was changed last by').toBe(colleague.name);
  });

  test('would lose the first text if the form always stood on the newest (control)', () => {
    const town = lindervelde();
    const id = whole(town);
    const second = formOf(town, id, 'what');
    fill(town, id, 'what', { summary: 'Van Sam.' });

    saveStep(town.db, town.culture, id, 'what', { ...second, basis: formOf(town, id, 'what').basis }, contextOf(town), may12);
    expect(own(town, id).content.summary).not.toBe('Van Sam.');
  });

  test('never stand in each other’s way in different steps, though both keep things among the details', () => {
    const town = lindervelde();
    const id = whole(town);
    const price = formOf(town, id, 'price');
    fill(town, id, 'what', { 'details.description': 'Een.\n\nTwee.', 'details.goal': 'Kijken' });

    expect(saveStep(town.db, town.culture, id, 'price', { ...price, values: { ...price.values, ...asValues({ pricePer: 'pupil', priceCents: '4,50', 'details.costCategory': 'sharp' }) } }, contextOf(town), may12)).toEqual({ kind: 'saved' });
    expect(own(town, id).content).toMatchObject({ priceCents: 450, details: { description: ['Een.', 'Twee.'], goal: 'Kijken', costCategory: 'sharp' } });
  });

  test('who writes on when it is, while another makes it another kind of offer, is told so', () => {
    const town = lindervelde();
    const id = whole(town);
    const when = formOf(town, id, 'when');
    fill(town, id, 'what', { bookingForm: 'uitlening' });

    expect(saveStep(town.db, town.culture, id, 'when', when, contextOf(town), may12)).toMatchObject({ kind: 'conflict' });
    expect(own(town, id).content.sessions).toHaveLength(2);
  });
});

describe('a draft that is published', () => {
  test('stands in the catalogue under the address of its title, with its sessions', () => {
    const town = lindervelde();
    const id = whole(town);

    expect(publish(town, id)).toEqual({ kind: 'published', slug: 'schaduwtheater' });
    expect(findOffer(town.db, 'schaduwtheater')).toMatchObject({ title: 'Schaduwtheater', firstOn: '2026-11-17', lastOn: '2026-11-19', grades: ['L3', 'L4'], sessions: [{ startsAt: '2026-11-17T10:00' }, { startsAt: '2026-11-19T13:30' }] });
    expect(own(town, id)).toMatchObject({ hasDraft: false, state: 'published' });
    expect(town.journal().at(-1)).toMatchObject({ verb: 'offer-published', actorId: town.culture.personId });
  });

  test('gets an address of its own when its title is taken, and never that of a page', () => {
    const town = lindervelde();
    const [a, b, c, d] = [whole(town), whole(town), whole(town), whole(town, { title: 'Brochure' })];

    expect([a, b, c, d].map((id) => publish(town, id))).toMatchObject([{ slug: 'schaduwtheater' }, { slug: 'schaduwtheater-2026-2027' }, { slug: 'schaduwtheater-2026-2027-2' }, { slug: 'brochure-2026-2027' }]);
  });

  test('is refused as long as something is missing', () => {
    const town = lindervelde();
    const id = begun(town);

    expect(publish(town, id)).toEqual({ kind: 'refused', reason: 'has-gaps' });
    expect(gapsOf(findingsOf(town.db, own(town, id), '2026-05-12')).map(({ word }) => word)).toEqual(['summary', 'grades', 'sessions']);
    expect(publish(town, whole(town)), 'control').toMatchObject({ kind: 'published' });
  });

  test('tells who knows the requests what it was and what it became, in the same transaction', () => {
    const town = lindervelde();
    const id = whole(town);
    publish(town, id);
    fill(town, id, 'what', { title: 'Schaduwtheater op reis' });
    const seen: unknown[] = [];

    publish(town, id, (_tx, { before, after }) => seen.push([before?.title, after.title]));
    expect(seen).toEqual([['Schaduwtheater', 'Schaduwtheater op reis']]);
    fill(town, id, 'what', { title: 'Nog eens' });
    expect(() => publish(town, id, () => { throw new Error('it failed'); })).toThrow('it failed');
    expect(findOffer(town.db, 'schaduwtheater')?.title, 'nothing is published when that fails').toBe('Schaduwtheater op reis');
    expect(own(town, id).hasDraft).toBe(true);
  });
});

describe('a published offer that is written on', () => {
  test('shows a new picture and new attachments among what changes', () => {
    const town = lindervelde();
    const id = whole(town);
    publish(town, id);
    expect(listFileChanges(town.db, own(town, id)), 'control').toEqual([]);
    const picture = (hash: string) => changeDraftFiles(town.db, town.culture, id, { kind: 'picture', picture: { hash, alt: 'De zaal', width: 4, height: 3 } }, may12);
    picture('a1');
    changeDraftFiles(town.db, town.culture, id, { kind: 'add', attachments: [{ hash: 'b1', name: 'Lesmap', bytes: 9 }] }, may12);
    expect(listFileChanges(town.db, own(town, id)).map(({ label, before, after }) => [label, before, after])).toEqual([['Foto', '', 'een foto: De zaal'], ['Bijlagen', '', 'Lesmap']]);

    publish(town, id);
    picture('a2');
    expect(listFileChanges(town.db, own(town, id)).map(({ before, after }) => [before, after])).toEqual([['een foto: De zaal', 'een nieuwe foto: De zaal']]);
  });

  test('stays what it was for schools until it is published again; its address and sessions stay', () => {
    const town = lindervelde();
    const id = whole(town);
    publish(town, id);
    const before = findOffer(town.db, 'schaduwtheater');
    fill(town, id, 'what', { title: 'Schaduwtheater 2' });
    fill(town, id, 'when', { 'sessions.2.capacity': '80' });

    expect(findOffer(town.db, 'schaduwtheater')).toEqual(before);
    expect(standingOf(own(town, id))).toBe('published-with-changes');
    expect(listChanges(town.db, own(town, id), contextOf(town)).map(({ step, changes }) => [step, changes.map(({ name }) => name)])).toEqual([['what', ['title']], ['when', ['sessions']]]);

    expect(publish(town, id)).toEqual({ kind: 'published', slug: 'schaduwtheater' });
    const after = findOffer(town.db, 'schaduwtheater');
    expect(after?.sessions.map(({ id: session, capacity }) => [session, capacity])).toEqual(before?.sessions.map(({ id: session }, index) => [session, index === 0 ? 120 : 80]));
    expect(town.db.select().from(offerVersions).where(eq(offerVersions.offerId, id)).all()).toHaveLength(2);
  });

  test('can be set back to what schools read', () => {
    const town = lindervelde();
    const id = whole(town);
    expect(discardChanges(town.db, town.culture, id, may12)).toEqual({ kind: 'refused', reason: 'nothing-published' });
    publish(town, id);
    fill(town, id, 'what', { title: 'Mislukt' });

    expect(discardChanges(town.db, town.culture, id, may12)).toEqual({ kind: 'discarded' });
    expect(own(town, id)).toMatchObject({ hasDraft: false, content: { title: 'Schaduwtheater' } });
  });
});

describe('a planned publication', () => {
  test('happens on its day, by the portal, once', () => {
    const town = lindervelde();
    const id = whole(town);
    expect(schedulePublication(town.db, town.culture, id, '2026-05-12', may12)).toEqual({ kind: 'refused', reason: 'day-past' });
    expect(schedulePublication(town.db, town.culture, id, '2026-05-20', may12)).toEqual({ kind: 'scheduled' });
    expect(standingOf(own(town, id))).toBe('planned');

    publishPlanned(town.db, nothingAfter, town.sender, at('2026-05-19', '23:00'));
    expect(findOffer(town.db, 'schaduwtheater'), 'the day before').toBeUndefined();
    publishPlanned(town.db, nothingAfter, town.sender, at('2026-05-20', '00:15'));
    publishPlanned(town.db, nothingAfter, town.sender, at('2026-05-20', '00:30'));
    expect(findOffer(town.db, 'schaduwtheater')).toBeDefined();
    expect(own(town, id).publishOn).toBeNull();
    expect(town.journal().filter(({ verb, actorAs }) => verb === 'offer-published' && actorAs === 'portal')).toHaveLength(1);
  });

  test('that fails holds up no other, stays planned, and is said', () => {
    const town = lindervelde();
    const [broken, fine] = [whole(town), whole(town)];
    fill(town, fine, 'what', { title: 'Schimmenspel' });
    for (const id of [broken, fine]) schedulePublication(town.db, town.culture, id, '2026-05-20', may12);
    const failing: AfterPublish = (_tx, { after }) => {
      if (after.id === broken) throw new Error('broken');
    };

    expect(() => publishPlanned(town.db, failing, town.sender, at('2026-05-20'))).toThrow(/1 planned/);
    expect([own(town, broken), own(town, fine)].map(({ state, publishOn }) => [state, publishOn])).toEqual([['draft', '2026-05-20'], ['published', null]]);
    publishPlanned(town.db, nothingAfter, town.sender, at('2026-05-20', '09:15'));
    expect(own(town, broken).state).toBe('published');
  });

  test('of a draft that has gaps by then does not happen; the service reads why in a mail, once', () => {
    const town = lindervelde();
    const id = whole(town);
    schedulePublication(town.db, town.culture, id, '2026-05-20', may12);
    fill(town, id, 'who', { grades: [] });

    const { mails } = town.watch(() => {
      publishPlanned(town.db, nothingAfter, town.sender, at('2026-05-20'));
      publishPlanned(town.db, nothingAfter, town.sender, at('2026-05-20', '09:15'));
    });
    expect(findOffer(town.db, 'schaduwtheater')).toBeUndefined();
    expect(mails).toMatchObject([{ template: 'offer-not-published', toEmail: 'cultuur@lindervelde.example' }]);
    expect(mails[0]?.text).toContain('Zeg voor welke leerjaren het is.');
    expect(standingOf(own(town, id))).toBe('draft');
  });

  test('is not made of a draft with gaps, and can be called off', () => {
    const town = lindervelde();
    expect(schedulePublication(town.db, town.culture, begun(town), '2026-05-20', may12)).toEqual({ kind: 'refused', reason: 'has-gaps' });
    const id = whole(town);
    schedulePublication(town.db, town.culture, id, '2026-05-20', may12);

    expect(cancelPublication(town.db, town.culture, id, may12)).toEqual({ kind: 'cancelled' });
    publishPlanned(town.db, nothingAfter, town.sender, at('2026-05-20'));
    expect(findOffer(town.db, 'schaduwtheater')).toBeUndefined();
  });
});

describe('an offer that is put away', () => {
  test('leaves the catalogue when it is taken back, and its requests stay', () => {
    const town = lindervelde();
    const offer = town.offer('CUL-02');
    const line = town.ask(town.an, 'CUL-02', ['L5']);

    expect(unpublishOffer(town.db, town.culture, offer.id, may12)).toEqual({ kind: 'done' });
    expect(findOffer(town.db, offer.slug)).toBeUndefined();
    expect(town.lineOf(line.id)).toMatchObject({ state: line.state, title: offer.title });
    expect(own(town, offer.id)).toMatchObject({ state: 'draft', hasDraft: true, content: { title: offer.title } });
    expect(publish(town, offer.id)).toEqual({ kind: 'published', slug: offer.slug });
  });

  test('can be archived and taken out again, as a draft', () => {
    const town = lindervelde();
    const id = whole(town);
    publish(town, id);

    expect(archiveOffer(town.db, town.culture, id, may12)).toEqual({ kind: 'done' });
    expect(findOffer(town.db, 'schaduwtheater')).toBeUndefined();
    expect(fill(town, id, 'what', { title: 'x' })).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(publish(town, id)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(reopenOffer(town.db, town.culture, id, may12)).toEqual({ kind: 'done' });
    expect(standingOf(own(town, id))).toBe('draft');
  });

  test('is only deleted when nobody ever asked for it', () => {
    const town = lindervelde();
    const offer = town.offer('CUL-02');
    town.ask(town.an, 'CUL-02', ['L5']);
    unpublishOffer(town.db, town.culture, offer.id, may12);

    expect(deleteOffer(town.db, town.culture, offer.id, may12)).toEqual({ kind: 'refused', reason: 'offer-has-requests' });
    expect(() => town.db.delete(offers).where(eq(offers.id, offer.id)).run(), 'control: the database would not let go of it either').toThrow();
    expect(own(town, offer.id).state).toBe('draft');
    const id = whole(town);
    publish(town, id);
    expect(deleteOffer(town.db, town.culture, id, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    unpublishOffer(town.db, town.culture, id, may12);
    expect(deleteOffer(town.db, town.culture, id, may12)).toEqual({ kind: 'done' });
    expect(findOwnOffer(town.db, town.culture, id)).toBeUndefined();
    expect(town.db.select().from(offerDrafts).where(eq(offerDrafts.offerId, id)).all()).toEqual([]);
  });
});

describe('every function that changes an offer', () => {
  const acts = {
    saveStep: (town: Town, by: Actor, id: string) => fill(town, id, 'what', { title: 'Gekaapt' }, by),
    discardChanges: (town: Town, by: Actor, id: string) => discardChanges(town.db, by, id, may12),
    publishDraft: (town: Town, by: Actor, id: string) => publishDraft(town.db, by, id, nothingAfter, town.sender, may12),
    schedulePublication: (town: Town, by: Actor, id: string) => schedulePublication(town.db, by, id, '2026-06-01', may12),
    cancelPublication: (town: Town, by: Actor, id: string) => cancelPublication(town.db, by, id, may12),
    unpublishOffer: (town: Town, by: Actor, id: string) => unpublishOffer(town.db, by, id, may12),
    archiveOffer: (town: Town, by: Actor, id: string) => archiveOffer(town.db, by, id, may12),
    reopenOffer: (town: Town, by: Actor, id: string) => reopenOffer(town.db, by, id, may12),
    deleteOffer: (town: Town, by: Actor, id: string) => deleteOffer(town.db, by, id, may12),
  };

  test.each(Object.entries(acts))('%s finds nothing for who does not work at the service, and changes nothing', (_name, act) => {
    const town = lindervelde();
    const id = whole(town);
    publish(town, id);
    fill(town, id, 'what', { summary: 'Een wijziging.' });
    schedulePublication(town.db, town.culture, id, '2026-05-20', may12);
    const before = everythingIn(town.db);

    for (const by of [town.sport, town.an, town.coordinator, town.administrator, nobody]) expect(act(town, by, id)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(everythingIn(town.db)).toEqual(before);
    expect(saveStepOf(town, id), 'control').toEqual({ kind: 'saved' });
    expect(everythingIn(town.db)).not.toEqual(before);
  });

  const saveStepOf = (town: Town, id: string) => fill(town, id, 'what', { title: 'Van onszelf' });
});

test('who works for several services says for which one an offer is', () => {
  const town = lindervelde();
  const both = { ...town.culture, services: ['cultuur', 'bib'] };
  const typed = asValues({ title: 'Samen lezen', bookingForm: 'op_school' });

  expect(beginOffer(town.db, both, { serviceId: '', schoolYear: '2026-2027', years: YEARS }, typed, may12)).toEqual({ kind: 'wrong', errors: { service: 'service-missing' } });
  expect(beginOffer(town.db, both, { serviceId: 'bib', schoolYear: '2026-2027', years: YEARS }, typed, may12)).toMatchObject({ kind: 'created' });
  expect(listOwnOffers(town.db, both).filter(({ serviceId, state }) => serviceId === 'bib' && state === 'draft').map(({ code }) => code)).toEqual(['BIB-05']);
});

test('the requests that run for an offer are counted, with their schools; what is over or not confirmed is not', () => {
  const town = lindervelde();
  const { id } = town.offer('CUL-02');
  town.ask(town.an, 'CUL-02', ['L5']);
  town.ask(town.rita, 'CUL-02', ['L6']);
  const over = town.ask(town.bram, 'CUL-02', ['L5']);
  expect(countLiveByOffer(town.db, [id]).get(id)).toEqual({ lines: 3, schools: 2 });

  withdrawLine(town.db, town.bram, over.id, 'Toch niet.', town.sender, may12);
  expect(countLiveByOffer(town.db, [id]).get(id)).toEqual({ lines: 2, schools: 1 });
});

test('what a copy or an import makes is an offer like any other', () => {
  const town = lindervelde();
  const content = startContent({ ...draftContent.parse({}), title: 'Uit een bestand', bookingForm: 'op_school' }, '2026-2027');
  const outcome = createDraft(town.db, town.culture, { serviceId: 'cultuur', schoolYear: '2026-2027', content, notes: ['De prijs stond er niet bij.'] }, may12);

  expect(outcome.kind === 'created' && own(town, outcome.offerId)).toMatchObject({ notes: ['De prijs stond er niet bij.'], content: { firstOn: '2026-09-01', lastOn: '2027-06-30' } });
});
