import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { requests } from '#db/schema/index.ts';
import { nobody } from '#src/domain/accounts/index.ts';
import { type AskedLine, findRequest, findSent, listHistory, listSchoolLines, submitRequest, withdrawLine } from '#src/domain/requests/index.ts';
import { titleOfQuestion } from '#src/domain/requests/submit-request.ts';
import { checkInvariants } from '#tests/support/invariants.ts';
import { LAST_YEAR, at, everythingIn, group, lindervelde, may12 } from '#tests/support/town.ts';

describe('one form', () => {
  test('becomes one request with a line per offer, each with its own service, and a question with the coordinator', () => {
    const { db, an, send, asked, question } = lindervelde();
    const lines = send(an, [asked(an, 'BIB-01', ['L3']), asked(an, 'SPO-01', ['L3', 'L4']), asked(an, 'CUL-01', ['K3']), question('Wie helpt ons met de schooltuin?')]);

    expect(lines.map(({ reference, serviceId, state, title }) => [reference, serviceId, state, title])).toEqual([
      ['A-2026-0001', 'bib', 'submitted', 'Klasbezoek met introductie in de bibliotheek'],
      ['A-2026-0001', 'sport', 'submitted', 'Scholenloop Lindervelde'],
      ['A-2026-0001', 'cultuur', 'submitted', 'Schoolvoorstelling: De wolkenmaker (figurentheater)'],
      ['A-2026-0001', null, 'submitted', 'Wie helpt ons met de schooltuin?'],
    ]);
    expect(lines.every(({ submittedAt, schoolKnows, requesterId }) => submittedAt === may12 && schoolKnows === 'yes' && requesterId === an.personId)).toBe(true);
    expect(checkInvariants(db)).toEqual([]);
  });

  test('keeps who comes: classes that exist, estimates of what does not yet', () => {
    const { an, ask } = lindervelde();
    const { participants } = ask(an, 'SPO-01', ['L3', 'L4']);

    expect(participants.map(({ grade, label, pupils, classes }) => [grade, label, pupils, classes])).toEqual([['L3', '3A', 19, 1], ['L3', '3B', 19, 1], ['L4', '', 40, 2]]);
    expect(participants.map(({ classGroupId }) => classGroupId === null)).toEqual([false, false, true]);
  });

  test('is told once to who asked and once to each service, with the other side behind the answer button', () => {
    const { an, watch, send, asked, question } = lindervelde();
    const { mails } = watch(() => send(an, [asked(an, 'BIB-01', ['L3']), asked(an, 'BIB-02'), asked(an, 'SPO-01', ['L3']), question('Wie helpt ons met de schooltuin?')]));

    expect(mails.map(({ toEmail, replyTo, template }) => [toEmail, replyTo, template]).sort()).toEqual([
      ['an.peeters@dekiem.example', 'coordinator.onderwijs@lindervelde.example', 'request-received'],
      ['bib@lindervelde.example', 'an.peeters@dekiem.example', 'request-new'],
      ['coordinator.onderwijs@lindervelde.example', 'an.peeters@dekiem.example', 'request-new'],
      ['sport@lindervelde.example', 'an.peeters@dekiem.example', 'request-new'],
    ]);
    expect(mails.every(({ subject, reference }) => subject.endsWith('(A-2026-0001)') && reference === 'A-2026-0001')).toBe(true);
    expect(mails.find(({ toEmail }) => toEmail.startsWith('bib'))?.subject).toMatch(/^2 nieuwe aanvragen van/);
  });

  test('of one line lets the school answer straight to the service', () => {
    const { an, watch, ask } = lindervelde();
    const { mails } = watch(() => ask(an, 'BIB-01', ['L3']));

    expect(mails.find(({ template }) => template === 'request-received')?.replyTo).toBe('bib@lindervelde.example');
  });

  test('stands in the history of each of its lines as one thing that happened', () => {
    const { db, an, ask } = lindervelde();
    const line = ask(an, 'BIB-01', ['L3']);

    expect(listHistory(db, line, 'school').map(({ verb, who, side }) => [verb, who, side])).toEqual([['request-made', 'An Peeters', 'school']]);
  });
});

describe('the number of a request', () => {
  test('counts from one in every calendar year of Brussels', () => {
    const { an, ask } = lindervelde();
    const references = ['2026-05-12T07:00:00.000Z', '2026-12-31T22:59:59.000Z', '2026-12-31T23:00:00.000Z', '2027-01-04T08:00:00.000Z'].map((now) => ask(an, 'BIB-01', ['L2'], now).reference);

    expect(references).toEqual(['A-2026-0001', 'A-2026-0002', 'A-2027-0001', 'A-2027-0002']);
  });

  test('says whether it was sent and confirmed to the school and to who has just sent it, to nobody who guesses it', () => {
    const { db, an, rita, bram, ask } = lindervelde();
    ask(an, 'BIB-01', ['L3']);
    const sent = { reference: 'A-2026-0001', confirmed: true, schoolKnows: true };

    expect([findSent(db, rita, undefined, 'A-2026-0001'), findSent(db, nobody, { sent: ['A-2026-0001'] }, 'A-2026-0001')]).toEqual([sent, sent]);
    expect([findSent(db, bram, undefined, 'A-2026-0001'), findSent(db, nobody, { sent: [] }, 'A-2026-0001'), findSent(db, an, undefined, 'A-2026-0002')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('sending twice', () => {
  test('under the same key is one request, one set of mails and the same number', () => {
    const { db, an, sender, asked, sendingOf, mails } = lindervelde();
    const sending = sendingOf(an, [asked(an, 'BIB-01', ['L3'])], { key: 'een-lijst' });
    const first = submitRequest(db, an, sending, sender, may12);
    const before = everythingIn(db);
    const again = Array.from({ length: 5 }, () => submitRequest(db, an, sending, sender, at('2026-05-12', '09:01')));

    expect(first).toEqual({ kind: 'sent', reference: 'A-2026-0001', confirmed: true });
    expect(again).toEqual(Array.from({ length: 5 }, () => first));
    expect(everythingIn(db)).toEqual(before);
    expect(mails()).toHaveLength(2);
  });

  test('under the same key with other content is refused and said, never dropped in silence', () => {
    const { db, an, sender, asked, sendingOf } = lindervelde();
    submitRequest(db, an, sendingOf(an, [asked(an, 'BIB-01', ['L3'])], { key: 'een-lijst' }), sender, may12);
    const before = everythingIn(db);

    expect(submitRequest(db, an, sendingOf(an, [asked(an, 'BIB-02')], { key: 'een-lijst', contentHash: 'anders' }), sender, may12)).toEqual({
      kind: 'refused', reason: 'sent-with-other-content', reference: 'A-2026-0001',
    });
    expect(everythingIn(db)).toEqual(before);
  });
});

describe('what cannot be asked', () => {
  const refused = (lines: (town: ReturnType<typeof lindervelde>) => AskedLine[], siteId?: string, now = may12) => {
    const town = lindervelde();
    const wanted = lines(town);
    const before = everythingIn(town.db);
    const outcome = submitRequest(town.db, town.an, town.sendingOf(town.an, wanted, siteId ? { siteId } : {}), town.sender, now);
    expect(everythingIn(town.db)).toEqual(before);
    return outcome;
  };

  test('an offer that has not opened, or has closed', () => {
    expect(refused(({ an, asked }) => [asked(an, 'POL-01', ['L6'])])).toMatchObject({ kind: 'refused', reason: 'not-open', title: 'MEGA: Mijn Eigen Goed Antwoord' });
    expect(refused(({ an, asked }) => [asked(an, 'SPO-02', ['L3'])], undefined, at('2026-05-16', '00:00'))).toMatchObject({ reason: 'not-open' });
    expect(refused(({ an, offer, asked }) => [asked(an, 'BIB-01', ['L3'], { offer: offer('BIB-01', LAST_YEAR) })], undefined, at('2026-06-26'))).toMatchObject({ reason: 'not-open' });
  });

  test('anything together with an offer that is closed', () => {
    expect(refused(({ an, asked }) => [asked(an, 'BIB-01', ['L3']), asked(an, 'POL-01', ['L6'])])).toMatchObject({ kind: 'refused', reason: 'not-open' });
  });

  test('for a school that does not exist', () => {
    expect(refused(({ an, asked }) => [asked(an, 'BIB-01', ['L3'])], 'bestaat-niet')).toEqual({ kind: 'refused', reason: 'site-unknown' });
  });

  test('for a class that already asks the same, until that ends', () => {
    const { db, an, joke, sender, ask, asked, sendingOf } = lindervelde();
    const line = ask(an, 'SPO-01', ['L3']);
    const again = () => submitRequest(db, joke, sendingOf(joke, [asked(joke, 'SPO-01', ['L3'])]), sender, may12);

    expect(again()).toEqual({ kind: 'refused', reason: 'class-already-asked', title: 'Scholenloop Lindervelde' });
    expect(submitRequest(db, joke, sendingOf(joke, [asked(joke, 'CUL-04', ['L3'])]), sender, may12)).toMatchObject({ kind: 'sent' });
    withdrawLine(db, an, line.id, '', sender, may12);
    expect(again()).toMatchObject({ kind: 'sent' });
  });

  test('is not an estimate for the second time: that is shown, not refused', () => {
    const { an, joke, ask } = lindervelde();

    expect([ask(an, 'SPO-01', ['L5']), ask(joke, 'SPO-01', ['L5'])].map(({ state }) => state)).toEqual(['submitted', 'submitted']);
  });
});

describe('reading requests', () => {
  test('gives a school its own, a colleague the same, and another school nothing', () => {
    const { db, an, rita, bram, ask, culture } = lindervelde();
    ask(an, 'BIB-01', ['L3']);

    expect([an, rita, bram, culture].map((reader) => [findRequest(db, reader, 'A-2026-0001').length, listSchoolLines(db, reader).length])).toEqual([[1, 1], [1, 1], [0, 0], [0, 0]]);
  });

  test('stores what was asked as it was, without a pupil\'s name', () => {
    const { db, an, ask } = lindervelde();
    ask(an, 'BIB-01', [], may12, { participants: [group(22, { grade: 'L3' })], question: 'Er komt 1 leerling met een rolstoel.' });

    expect(db.select().from(requests).where(eq(requests.reference, 'A-2026-0001')).get()).toMatchObject({ contactName: 'An Peeters', channel: 'web', year: 2026, number: 1 });
    expect(listSchoolLines(db, an)[0]).toMatchObject({ question: 'Er komt 1 leerling met een rolstoel.' });
  });
});

describe('the title of a question', () => {
  test('is its first words, whole', () => {
    expect(titleOfQuestion('  Wie helpt\n ons? ')).toBe('Wie helpt ons?');
    expect(titleOfQuestion('Wij zoeken iemand die met onze klas de hele stad verkent en ook de markt')).toBe('Wij zoeken iemand die met onze klas de hele stad verkent …');
    expect(titleOfQuestion('a'.repeat(200)).length).toBeLessThanOrEqual(60);
  });
});
