import { describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import * as schema from '#db/schema/index.ts';
import { type DraftContent, draftContent, exampleOffers, findOfferPreview, findingsOf, gapsOf, importOffers, listThemes, readOffers } from '#src/domain/offers/index.ts';
import { readGrades } from '#src/domain/offers/grade-words.ts';
import { readHeading, readOfferRow } from '#src/domain/offers/offer-columns.ts';
import { readDay, readForm, readMinutes, readPeriods, readPlace, readPrice, readSessions } from '#src/domain/offers/offer-values.ts';
import { forgetImportsBefore } from '#src/domain/imports/index.ts';
import { csvOf, readTable, xlsxOf } from '#src/lib/tables/index.ts';
import { addMinutes } from '#src/lib/time.ts';
import { everythingIn, lindervelde, may12 } from '#tests/support/town.ts';

const YEAR = '2026-2027';
/** What the draft of a row would still lack: the same notion as on the page of the draft. */
const missingIn = (db: Db) => (content: DraftContent) => gapsOf(findingsOf(db, { serviceId: 'cultuur', schoolYear: YEAR, content }, '2026-05-12')).map(({ word }) => word);
const all = 'I K1 K2 K3 BuK L1 L2 L3 L4 L5 L6 BuL OKAN S1A S1B S2A S2B S3 S4 S5 S6 S7 OV1 OV2 OV3 OV4 DKO';

describe('for whom an offer is', () => {
  test.each([
    ['K2-L1', 'K2 K3 L1'], ['k2 - l1', 'K2 K3 L1'], ['L5, L6', 'L5 L6'], ['L5;L6', 'L5 L6'], ['3de leerjaar', 'L3'], ['derde leerjaar', 'L3'], ['3e lj', 'L3'],
    ['het 5de en 6de leerjaar', 'L5 L6'], ['3de, 4de en 5de leerjaar', 'L3 L4 L5'], ['1ste tot en met 6de leerjaar', 'L1 L2 L3 L4 L5 L6'], ['3de t/m 6de leerjaar', 'L3 L4 L5 L6'],
    ['2de kleuterklas tot en met 1ste leerjaar', 'K2 K3 L1'], ['kleuter', 'I K1 K2 K3'], ['kleuters en lager', 'I K1 K2 K3 L1 L2 L3 L4 L5 L6'], ['lager', 'L1 L2 L3 L4 L5 L6'],
    ['Lager onderwijs', 'L1 L2 L3 L4 L5 L6'], ['basisonderwijs', 'I K1 K2 K3 L1 L2 L3 L4 L5 L6'], ['secundair', 'S1A S1B S2A S2B S3 S4 S5 S6 S7'], ['2de graad secundair', 'S3 S4'],
    ['1ste graad', 'L1 L2'], ['2de en 3de graad lager', 'L3 L4 L5 L6'], ['2de en 3de graad secundair', 'S3 S4 S5 S6 S7'], ['1ste jaar secundair', 'S1A S1B'], ['1ste jaar A-stroom', 'S1A'], ['S1', 'S1A S1B'],
    ['3de jaar secundair', 'S3'], ['instapklas', 'I'], ['OKAN', 'OKAN'], ['BuSO', 'OV1 OV2 OV3 OV4'], ['buitengewoon lager onderwijs', 'BuL'], ['OV1-OV3', 'OV1 OV2 OV3'], ['academie', 'DKO'], ['alle', all],
    ['Alle leerjaren', all], ['iedereen', all], ['leerlingen van het 4de leerjaar', 'L4'], ['L3/L4', 'L3 L4'], ['L6-S2', 'L6 S1A S1B S2A S2B'], ['', ''],
  ])('“%s” is %s', (text, grades) => {
    expect(readGrades(text)).toEqual({ grades: grades.split(' ').filter(Boolean), unread: [] });
  });

  test.each([['iedereen met een fiets', ['iedereen met een fiets']], ['L3, 9de leerjaar', ['9de leerjaar']], ['de derde', ['derde']], ['3-4-5', ['3-4-5']]])('“%s” is not guessed', (text, unread) => {
    expect(readGrades(text).unread).toEqual(unread);
  });
});

describe('a day', () => {
  test.each([
    ['17/11/2026', '2026-11-17'], ['17-11-26', '2026-11-17'], ['17.11.2026', '2026-11-17'], ['2026-11-17', '2026-11-17'], ['2026-11-17T00:00', '2026-11-17'], ['17 nov 2026', '2026-11-17'], ['di 17 november 2026', '2026-11-17'],
    ['17 november', '2026-11-17'], ['3 maart', '2027-03-03'], ['3 mrt 2027', '2027-03-03'], ['1/9', '2026-09-01'], ['7/1', '2027-01-07'],
    ['31/02/2027', undefined], ['binnenkort', undefined], ['17/11/2026 en 18/11/2026', undefined], ['nov 2026', undefined], ['2026', undefined],
  ])('“%s” is %s', (text, day) => expect(readDay(text, YEAR)).toBe(day));

  test.each([
    ['1/9/2026 - 30/6/2027', [['2026-09-01', '2027-06-30']]], ['van 1 oktober tot en met 31 mei', [['2026-10-01', '2027-05-31']]], ['17 nov 2026', [['2026-11-17', '2026-11-17']]],
    ['1/10/2026 tot 18/12/2026 en 11/1/2027 tot 2/4/2027', [['2026-10-01', '2026-12-18'], ['2027-01-11', '2027-04-02']]], ['het hele schooljaar', [['2026-09-01', '2027-06-30']]], ['30/6/2027 - 1/9/2026', undefined], ['in de lente', undefined],
    ['maart 2027', [['2027-03-01', '2027-03-31']]], ['februari', [['2027-02-01', '2027-02-28']]], ['oktober tot mei', [['2026-10-01', '2027-05-31']]], ['van september 2026 tot en met juni 2027', [['2026-09-01', '2027-06-30']]],
  ])('a period “%s” is read', (text, periods) => expect(readPeriods(text, YEAR)?.map(({ from, until }) => [from, until])).toEqual(periods));
});

describe('days with an hour', () => {
  test.each([
    ['17/11/2026 10:00-10:50; 19/11/2026 13.30-14.20', ['17T10:00 10:50', '19T13:30 14:20']], ['17/11/2026 10:00-10:50 en 13:30-14:20', ['17T10:00 10:50', '17T13:30 14:20']], ['di 17 nov 2026 om 10 u.', ['17T10:00 10:50']],
    ['17 nov 2026, 10u30 tot 11u15', ['17T10:30 11:15']], ['17/11/2026\n10 uur - 11 uur', ['17T10:00 11:00']], ['2026-11-17T10:00', ['17T10:00 10:50']], ['17/11 9u-10u', ['17T09:00 10:00']],
  ])('“%s”', (text, expected) => {
    const read = readSessions(text, YEAR, 50);
    // A day alone on its line is followed by its hours on the next.
    expect(read.sessions.map(({ startsAt, endsAt }) => `${startsAt.slice(8)} ${endsAt.slice(11)}`)).toEqual(expected);
  });

  test.each(['17/11/2026', '10:00-11:00', '17/11/2026 11:00-10:00', '17/11/2026 25:00', '17/11/2026 10:00-11:00-12:00', 'elke dinsdag'])('“%s” is no session', (text) => {
    expect(readSessions(text, YEAR, 50)).toMatchObject({ sessions: [], unread: [text] });
  });

  test('without an end takes an hour, and that is said', () => {
    expect(readSessions('17/11/2026 10:00', YEAR, undefined)).toEqual({ sessions: [{ startsAt: '2026-11-17T10:00', endsAt: '2026-11-17T11:00' }], unread: [], withoutEnd: 1 });
  });

  test.each([['50 min', 50], ['65 min + nagesprek', 65], ['2 uur', 120], ['1 u. 30', 90], ['1,5 uur', 90], ['een halve dag', undefined]])('a duration of “%s” is %s minutes', (text, minutes) => expect(readMinutes(text)).toBe(minutes));
});

describe('a price', () => {
  test.each([
    ['€ 4,50', 450, undefined], ['4,5', 450, undefined], ['4.50', 450, undefined], ['€ 1.250', 125_000, undefined], ['12', 1200, undefined], ['€ 4,50 per leerling', 450, 'pupil'], ['4,50 euro / lln', 450, 'pupil'], ['€ 25 per klas', 2500, 'class'],
    ['€ 2 per leerling per beurt', 200, 'pupil-per-turn'], ['€ 8 per uur', 800, 'hour'], ['€ 100 per school', 10_000, 'school'], ['gratis', 0, 'free'], ['Gratis!', 0, 'free'], ['0', 0, 'free'], ['€ 0', 0, 'free'], ['0,00', 0, 'free'], ['0 euro per leerling', 0, 'free'], ['€ 0,50', 50, undefined], ['0,75 per leerling', 75, 'pupil'],
  ])('“%s” is %i cents per %s', (text, priceCents, per) => expect(readPrice(text)).toEqual({ priceCents, per }));

  test.each(['vier euro', 'in overleg', '€ 4 of € 5', '4,5,5', '€ 4,50 vanaf 20 manden', '-3'])('“%s” is not guessed', (text) => expect(readPrice(text)).toBeUndefined());
});

test.each([
  ['Voorstelling of sessie op een vaste dag', 'vaste_sessie'], ['schoolvoorstelling', 'vaste_sessie'], ['rondleiding', 'bezoek_op_afspraak'], ['Workshop in de klas', 'op_school'], ['uitleen', 'uitlening'], ['Subsidie', 'subsidie'],
  ['begeleiding', 'traject'], ['Vaste ophaling of levering', 'dienstverlening'], ['zwemmen', 'reeks'], ['sportdag', 'evenement'], ['iets anders', undefined],
])('the kind “%s” is %s', (text, form) => expect(readForm(text)).toBe(form));

test.each([['In of rond jouw school', 'at-school'], ['op school', 'at-school'], ['Online', 'online'], ['Jullie gaan ernaartoe', 'away'], ['CC De Spoel', undefined]])('where “%s” is %s', (text, place) => expect(readPlace(text)).toBe(place));

describe('the names of columns', () => {
  test('are found in any order, with capitals, accents and words behind them, under a line that says something else', () => {
    const heading = readHeading([['Brochure 2025', '', ''], ['PRIJS PER LEERLING (in euro)', 'Doelgroep', 'Titel van de activiteit', 'Naam dienst', "Thema's", 'Titel']]);

    expect(heading).toEqual({ at: 1, columns: { price: 0, grades: 1, theme: 4, title: 5 }, unused: ['Titel van de activiteit', 'Naam dienst'] });
  });

  test('are not there when nothing says how the offers are called', () => {
    expect(readHeading([['prijs', 'doelgroep'], ['4', 'L1']])).toBeUndefined();
    expect(readHeading([['titel'], ['De wolkenmaker']])).toMatchObject({ at: 0, columns: { title: 0 } });
  });
});

describe('a row of a brochure', () => {
  const { db } = lindervelde();
  const missing = missingIn(db);
  const context = { schoolYear: YEAR, themes: listThemes(db) };
  const readRow = (cells: Readonly<Record<string, string>>) => {
    const header = Object.keys(cells);
    return readOfferRow(Object.values(cells), header, readHeading([header])?.columns ?? {}, context);
  };

  test('becomes a draft with all it says', () => {
    const { content, notes } = readRow({
      Titel: 'De wolkenmaker', 'Voor wie': 'K2-L1', Data: '17/11/2026 10:00-10:50; 13:30-14:20', Plaats: 'CC De Spoel', Waar: 'Jullie gaan ernaartoe', 'Aantal plaatsen': '120', Prijs: '€ 4,50', Per: 'leerling',
      Thema: 'Cultuur', Contact: 'Sam Verbeke, sam@lindervelde.example, 099 12 34 10', Beschrijving: 'Een.\n\nTwee.', 'Inschrijven tot': '12-06-2026',
    });

    expect(content).toMatchObject({
      title: 'De wolkenmaker', bookingForm: 'vaste_sessie', grades: ['K2', 'K3', 'L1'], place: 'away', priceCents: 450, pricePer: 'pupil', themes: ['cultuur'], firstOn: '2026-11-17', lastOn: '2026-11-17', closesOn: '2026-06-12',
      sessions: [{ startsAt: '2026-11-17T10:00', endsAt: '2026-11-17T10:50', place: 'CC De Spoel', capacity: 120, id: null }, { startsAt: '2026-11-17T13:30', endsAt: '2026-11-17T14:20' }],
      details: { description: ['Een.', 'Twee.'], location: 'CC De Spoel', capacity: '120 plaatsen', contact: { name: 'Sam Verbeke', email: 'sam@lindervelde.example', phone: '099 12 34 10' } },
    });
    expect(notes).toEqual([]);
    expect(missing(content)).toEqual(['summary']);
  });

  test('keeps what it understands, and names column and text of what it does not', () => {
    const { content, notes } = readRow({ Titel: 'Iets', Doelgroep: 'L3, reuzen', Kostprijs: 'vier euro', Rubriek: 'hekserij', Data: 'in de lente', Soort: 'zomaar', 'Periode van': '31/02/2027' });

    expect(content).toMatchObject({ grades: ['L3'], priceCents: null, themes: [], sessions: [], bookingForm: null, firstOn: null });
    expect(notes.map(({ word, column, text }) => `${word} ${column} ${text}`)).toEqual([
      'session Data in de lente', 'day Periode van 31/02/2027', 'grades Doelgroep reuzen', 'form Soort zomaar', 'price Kostprijs vier euro', 'theme Rubriek hekserij',
    ]);
    expect(missing(content)).toEqual(['summary', 'booking-form', 'price']);
  });

  test('never becomes free by silence: an empty price, no column of prices, or words that are no price are a gap', () => {
    const priceOf = (cells: Readonly<Record<string, string>>) => missing(readRow({ Titel: 'Iets', ...cells }).content).includes('price');

    expect([{}, { Prijs: '' }, { Prijs: '', Per: 'leerling' }, { Prijs: 'te bespreken', Per: 'gratis' }, { Prijs: 'vier euro' }].map(priceOf)).toEqual([true, true, true, true, true]);
    expect([{ Prijs: 'gratis' }, { Prijs: '0' }, { Per: 'gratis' }, { Prijs: '4,50' }].map(priceOf)).toEqual([false, false, false, false]);
  });

  test('says its sessions under “Wanneer” too; of what is no performance the hours stay in its own words', () => {
    const { content, notes } = readRow({ Titel: 'Dans', Soort: 'voorstelling', Wanneer: '17/11/2026 10:00-10:50; 13:30-14:20', 'Max. aantal': '100' });
    expect(content.sessions.map(({ startsAt, endsAt, capacity }) => [startsAt, endsAt, capacity])).toEqual([['2026-11-17T10:00', '2026-11-17T10:50', 100], ['2026-11-17T13:30', '2026-11-17T14:20', 100]]);
    expect(content.details.periods).toEqual([]);
    expect(notes).toEqual([]);

    const feast = readRow({ Titel: 'Feest', Soort: 'evenement', Wanneer: '21/05/2027 van 9u tot 15u' });
    expect(feast.content).toMatchObject({ sessions: [], details: { periods: [{ from: '2027-05-21', until: '2027-05-21' }], when: '21/05/2027 van 9u tot 15u' } });
    expect(readRow({ Titel: 'Dans', Soort: 'voorstelling', Wanneer: '17/11/2026' }).content, 'control: a day alone is no session').toMatchObject({ sessions: [], details: { periods: [{ from: '2026-11-17' }], when: '' } });
  });

  test('costs per whom its column says, unless the price says otherwise', () => {
    const priced = (cells: Readonly<Record<string, string>>) => { const { content, notes } = readRow({ Titel: 'Iets', ...cells }); return [content.priceCents, content.pricePer, notes.map(({ word }) => word)]; };
    expect(priced({ 'Kostprijs per klas': '€ 25' })).toEqual([2500, 'class', []]);
    expect(priced({ 'Kostprijs per klas': '€ 5 per leerling' })).toEqual([500, 'pupil', []]);
    expect(priced({ Kostprijs: '€ 5' }), 'control').toEqual([500, 'pupil', ['per']]);
  });

  test('has its paragraph in its description, when that is one short paragraph and there is no other', () => {
    expect(readRow({ Titel: 'Iets', Omschrijving: 'Muziek voor iedereen.' }).content).toMatchObject({ summary: 'Muziek voor iedereen.', details: { description: [] } });
    expect(readRow({ Titel: 'Iets', Omschrijving: 'x'.repeat(401) }).content).toMatchObject({ summary: '', details: { description: ['x'.repeat(401)] } });
    expect(readRow({ Titel: 'Iets', Omschrijving: 'Muziek.', Samenvatting: 'Kort.' }).content).toMatchObject({ summary: 'Kort.', details: { description: ['Muziek.'] } });
  });

  test('of last year says that its days are not in the chosen year', () => {
    expect(readRow({ Titel: 'Iets', Periode: '1/10/2025 - 31/5/2026' }).notes).toEqual([{ word: 'outside-year', column: 'Periode', text: '1/10/2025 - 31/5/2026' }]);
  });

  test('never takes over what looks like a rijksregisternummer (P5)', () => {
    const { content, notes } = readRow({ Titel: 'Iets', Opmerkingen: 'vraag naar 85.07.30-033.28' });

    expect(content.details.extra).toBe('');
    expect(notes).toEqual([{ word: 'national-number', column: 'Opmerkingen', text: '' }]);
    expect(JSON.stringify({ content, notes })).not.toContain('85.07');
    expect(readRow({ Titel: 'Iets', Wanneer: 'bel 85.07.30-033.28' }).notes, 'said once').toEqual([{ word: 'national-number', column: 'Wanneer', text: '' }]);
  });
});

describe('a brochure that is read in (M2)', () => {
  const ROWS = [['Titel', 'Korte tekst', 'Voor wie', 'Periode', 'Prijs', 'Kleur'], ['Schoolvoorstelling: GRENSLAND (jeugdtheater)', 'a', 'L5', '4/2/2027', 'gratis', 'rood'], ['Nieuw stuk', 'b', 'L1', '3/3/2027', '4 per klas', ''], ['nieuw  stuk', '', 'L2', '', '', ''], ['Nog een', 'c', 'L3', '5/3/2027', 'vier', '']];
  const uploaded = (rows = ROWS) => {
    const town = lindervelde();
    const outcome = readOffers(town.db, town.culture, { serviceId: 'cultuur', schoolYear: YEAR, fileName: 'brochure.xlsx', rows, rowNumbers: rows.map((_, index) => index + 1) }, may12);
    if (outcome.kind === 'refused') throw new Error(outcome.reason);
    return { ...town, id: outcome.id };
  };

  test('shows what is known already, what is missing and what is not used, and makes nothing yet', () => {
    const { db, culture, id } = uploaded();
    const preview = findOfferPreview(db, culture, id);

    expect(preview?.unused).toEqual(['Kleur']);
    expect(preview?.rows.map(({ row, duplicate }) => [row, duplicate])).toEqual([[2, 'offer'], [3, 'none'], [4, 'row'], [5, 'none']]);
    expect(preview?.rows.at(-1)?.notes).toEqual(['Prijs: “vier” is geen bedrag dat we begrijpen. Schrijf 4,50 of gratis.']);
    expect(db.select().from(schema.offerDrafts).all()).toEqual([]);
  });

  test('becomes a draft per chosen row, with where it came from, and once only', () => {
    const { db, culture, id, watch } = uploaded();

    const { outcome, journal } = watch(() => importOffers(db, culture, id, [3, 5, 99], may12));
    expect(outcome).toEqual({ kind: 'imported', count: 2 });
    expect(journal.map(({ verb }) => verb)).toEqual(['offer-drafted', 'offer-drafted', 'offers-imported']);
    const drafts = db.select().from(schema.offerDrafts).all();
    expect(drafts.map(({ content }) => draftContent.parse(content).title).sort()).toEqual(['Nieuw stuk', 'Nog een']);
    expect(drafts.find(({ notes }) => notes.length > 1)?.notes).toEqual(['Ingelezen uit brochure.xlsx, rij 5.', expect.stringContaining('Prijs')]);

    const after = everythingIn(db);
    expect(importOffers(db, culture, id, [3, 5], addMinutes(may12, 1))).toEqual({ kind: 'refused', reason: 'already-applied' });
    expect(everythingIn(db)).toEqual(after);
  });

  test('is refused whole: by nobody else, without a row, or after a fault halfway', () => {
    const { db, culture, library, id } = uploaded();
    const before = everythingIn(db);

    expect(importOffers(db, library, id, [3], may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(importOffers(db, { ...culture, services: ['bib'] }, id, [3], may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(importOffers(db, culture, id, [], may12)).toEqual({ kind: 'refused', reason: 'rows-missing' });
    db.$client.exec("CREATE TRIGGER fault BEFORE INSERT ON offer_drafts WHEN (SELECT count(*) FROM offer_drafts) = 1 BEGIN SELECT RAISE(ABORT, 'fault'); END");
    expect(() => importOffers(db, culture, id, [3, 5], may12)).toThrow('fault');
    expect(everythingIn(db)).toEqual(before);
  });

  test.each([
    ['no-title-column', [['Prijs', 'Doelgroep'], ['4', 'L1']]], ['no-offers', [['Titel', 'Prijs'], ['', '4']]], ['too-many-offers', [['Titel', 'Prijs'], ...Array.from({ length: 201 }, (_, index) => [`Aanbod ${index}`, '4'])]],
  ])('is refused with the word %s, and keeps nothing', (reason, rows) => {
    const { db, culture } = lindervelde();

    expect(readOffers(db, culture, { serviceId: 'cultuur', schoolYear: YEAR, fileName: 'x', rows, rowNumbers: rows.map((_, index) => index + 1) }, may12)).toEqual({ kind: 'refused', reason });
    expect(db.select().from(schema.imports).all()).toEqual([]);
  });

  test('may have more rows than two digits of a code count', () => {
    const { db, culture, id } = uploaded([['Titel', 'Prijs'], ...Array.from({ length: 120 }, (_, index) => [`Aanbod ${index}`, '4'])]);

    expect(importOffers(db, culture, id, Array.from({ length: 200 }, (_, index) => index), may12)).toEqual({ kind: 'imported', count: 120 });
    expect(db.select().from(schema.offers).all().filter(({ state }) => state === 'draft').map(({ code }) => code)).toContain('CUL-124');
  });

  test('is forgotten with the other imports', () => {
    const { db, culture, id } = uploaded();
    forgetImportsBefore(db, addMinutes(may12, 1));

    expect(findOfferPreview(db, culture, id)).toBeUndefined();
  });
});

test('a row that only describes something is shown as one without a name, not passed over in silence', () => {
  const { db, culture } = lindervelde();
  const rows = [['Titel', 'Omschrijving'], ['Dans mee', 'Leuk'], ['', 'alleen tekst'], ['', '']];
  const outcome = readOffers(db, culture, { serviceId: 'cultuur', schoolYear: YEAR, fileName: 'brochure', rows, rowNumbers: [1, 2, 3, 4] }, may12);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);

  expect(findOfferPreview(db, culture, outcome.id)?.rows.map(({ row, content }) => [row, content.title, missingIn(db)(content).includes('title')])).toEqual([[2, 'Dans mee', false], [3, '', true]]);
});

describe('the example', () => {
  test.each(['2025-2026', '2026-2027', '2027-2028', '2030-2031'])('of %s is read in without a remark or a gap, as CSV and as Excel', async (schoolYear) => {
    const { db, culture } = lindervelde();
    const missing = missingIn(db);
    const { header, rows } = exampleOffers(schoolYear, listThemes(db));

    for (const bytes of [Buffer.from(csvOf(header, rows)), await xlsxOf('Voorbeeld', header, rows)]) {
      const table = await readTable({ name: 'voorbeeld', bytes });
      if (table.kind === 'refused') throw new Error(table.reason);
      const outcome = readOffers(db, culture, { serviceId: 'cultuur', schoolYear, fileName: 'voorbeeld', ...table }, may12);
      if (outcome.kind === 'refused') throw new Error(outcome.reason);
      const preview = findOfferPreview(db, culture, outcome.id);
      expect(preview?.unused).toEqual([]);
      expect(preview?.rows.map(({ notes, content }) => [notes, missing(content)])).toEqual(rows.map(() => [[], []]));
      expect(preview?.rows.map(({ content }) => content.bookingForm)).toEqual(['vaste_sessie', 'bezoek_op_afspraak', 'op_school']);
    }
  });
});
