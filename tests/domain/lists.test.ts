import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { classGroups, requests, schoolSites } from '#db/schema/index.ts';
import type { Actor } from '#src/domain/accounts/index.ts';
import { brochureOf, listOffers } from '#src/domain/offers/index.ts';
import {
  type Line, LIST_KINDS, type ListChoice, type ListKindId, type PaperList, acceptLine, cancelLine, drawn, fileOf, groupsOfRows, isCounted, listKindOf, listListsOf, listSchoolYear, paperListOf,
  totalsOf, withdrawLine,
} from '#src/domain/requests/index.ts';
import { type Grade, findSchool } from '#src/domain/schools/index.ts';
import { THIS_YEAR, type Town, at, lindervelde, may12, moment, publish, wishForSessionOf } from '#tests/support/town.ts';

const choose = (more: Partial<ListChoice> = {}): ListChoice => ({ offerId: '', sessionId: '', from: '', until: '', ...more });

function listOf({ db }: Pick<Town, 'db'>, actor: Actor, kind: ListKindId, more: Partial<ListChoice> = {}): PaperList {
  const list = paperListOf(db, actor, kind, choose(more));
  if (!list) throw new Error(`there is no ${kind}`);
  return list;
}

/** One column of a list, from top to bottom. */
const column = ({ columns, rows }: Pick<PaperList, 'columns' | 'rows'>, label: string) => rows.map(({ cells }) => cells[columns.findIndex((one) => one.label === label)]);
const totalOf = (list: Pick<PaperList, 'columns' | 'rows'>, label: string) => totalsOf(list.columns, list.rows)[list.columns.findIndex((one) => one.label === label)];
const sum = (lines: readonly Line[], what: 'pupils' | 'adults') => lines.flatMap(({ participants }) => participants).reduce((total, row) => total + row[what], 0);

/** A town with a theatre that plays twice, and the classes of three schools in it. */
function aFullTheatre() {
  const town = lindervelde();
  publish(town, { code: 'TON-01', seats: [300, 300] });
  const offer = town.offer('TON-01');
  const come = (by: Actor, grades: readonly Grade[], session: number): Line => {
    const line = town.ask(by, 'TON-01', grades, may12, { wish: wishForSessionOf(offer, session) });
    acceptLine(town.db, town.culture, line.id, { message: '' }, town.sender, may12);
    return town.lineOf(line.id);
  };
  const lines = [come(town.an, ['L5', 'L6'], 0), come(town.bram, ['L5'], 0), come(town.pieter, ['L6'], 1)];
  return { ...town, theatre: offer, lines };
}

describe('the attendance list of a performance', () => {
  test('has a row per class, and its numbers are those of the requests', () => {
    const town = aFullTheatre();

    const list = listOf(town, town.culture, 'aanwezigheid', { offerId: town.theatre.id });
    expect(list.rows).toHaveLength(town.lines.flatMap(({ participants }) => participants).length);
    expect(totalOf(list, 'Leerlingen')).toBe(sum(town.lines, 'pupils'));
    expect(totalOf(list, 'Begeleiders')).toBe(sum(town.lines, 'adults'));
    expect(totalOf(list, 'Plaatsen')).toBe(sum(town.lines, 'pupils') + sum(town.lines, 'adults'));
  });

  test('is one sheet per session, in the order of time, and can be of one session only', () => {
    const town = aFullTheatre();

    const all = listOf(town, town.culture, 'aanwezigheid', { offerId: town.theatre.id });
    const [first, second] = groupsOfRows(all.rows);
    expect([first?.group, second?.group]).toEqual(['di 17 nov 2026, 10 u. tot 11 u. · De Spoel', 'wo 18 nov 2026, 10 u. tot 11 u. · De Spoel']);
    expect(groupsOfRows(all.rows)).toHaveLength(2);

    const one = listOf(town, town.culture, 'aanwezigheid', { offerId: town.theatre.id, sessionId: town.theatre.sessions[1]?.id ?? '' });
    expect(one.rows).toEqual(second?.rows);
    expect(paperListOf(town.db, town.culture, 'aanwezigheid', choose({ offerId: town.theatre.id, sessionId: 'van-een-ander' }))).toBeUndefined();
  });

  test('says as counts what a class needs, and never who', () => {
    const town = lindervelde();
    publish(town, { code: 'TON-01', seats: [300], firstOn: '2026-05-20', lastOn: '2026-06-20' });
    const [cls] = town.db.select().from(classGroups).where(eq(classGroups.siteId, '990001-1')).all().filter(({ label, schoolYear }) => label === '5A' && schoolYear === '2025-2026');
    if (!cls) throw new Error('5A is there');
    town.db.update(classGroups).set({ needs: { wheelchair: 1, hearing: 2, sight: 0 } }).where(eq(classGroups.id, cls.id)).run();
    const line = town.ask(town.an, 'TON-01', [], may12, {
      wish: wishForSessionOf(town.offer('TON-01')), participants: [{ classGroupId: cls.id, grade: 'L5', label: '5A', classes: 1, pupils: 18, adults: 2 }, { classGroupId: null, grade: 'L6', label: '', classes: 1, pupils: 20, adults: 2 }],
    });
    acceptLine(town.db, town.culture, line.id, { message: '' }, town.sender, may12);

    const list = listOf(town, town.culture, 'aanwezigheid', { offerId: town.offer('TON-01').id });
    expect(column(list, 'Houd rekening met')).toEqual(['1 rolstoel en 2 slechthorend', '']);
    expect(drawn(list).columns.map(({ label }) => label)).toContain('Houd rekening met');
  });

  test('leaves out who is not coming any more, and says how many still wait for an answer', () => {
    const town = aFullTheatre();
    const [an, bram] = town.lines;
    withdrawLine(town.db, town.an, an?.id ?? '', 'We gaan naar het bos.', town.sender, may12);
    cancelLine(town.db, town.culture, bram?.id ?? '', 'De zaal lekt.', town.sender, may12);
    town.ask(town.nadia, 'TON-01', [], may12, { wish: wishForSessionOf(town.theatre), participants: [{ classGroupId: null, grade: 'L6', label: '', classes: 1, pupils: 9, adults: 1 }] });

    const list = listOf(town, town.culture, 'aanwezigheid', { offerId: town.theatre.id });
    expect(column(list, 'School')).toEqual(['Gemeentelijke basisschool De Molenwiek']);
    expect(list.waiting).toBe(1);
  });
});

describe('the start list of an event', () => {
  test('counts every grade and every school, and both add up to the same', () => {
    const town = lindervelde();
    const lines = [town.ask(town.an, 'SPO-01', ['L3', 'L4']), town.ask(town.bram, 'SPO-01', ['L4', 'L1']), town.ask(town.pieter, 'SPO-01', ['L3'], may12, { wish: { bus: true } })];
    for (const { id } of lines) acceptLine(town.db, town.sport, id, { message: '', moment: moment('2026-09-24', '09:00', '12:00') }, town.sender, may12);

    const list = listOf(town, town.sport, 'startlijst', { offerId: town.offer('SPO-01').id });
    expect(groupsOfRows(list.rows).map(({ group }) => group)).toEqual(['1ste leerjaar', '3de leerjaar', '4de leerjaar']);
    expect(totalOf(list, 'Leerlingen')).toBe(sum(lines, 'pupils'));
    const { summary } = list;
    expect(summary && totalOf(summary, 'Leerlingen')).toBe(sum(lines, 'pupils'));
    expect(summary && column(summary, 'School')).toHaveLength(3);
    expect(summary && column(summary, 'Bus').filter((bus) => bus === 'ja').length).toBeGreaterThanOrEqual(1);
    const third = groupsOfRows(list.rows)[1]?.rows ?? [];
    expect(totalOf({ columns: list.columns, rows: third }, 'Leerlingen')).toBe(lines.flatMap(({ participants }) => participants).filter(({ grade }) => grade === 'L3').reduce((all, { pupils }) => all + pupils, 0));
  });
});

describe('the list of visits', () => {
  test('is in the order of day and hour, and from one day until another when that is asked', () => {
    const town = lindervelde();
    const visit = (by: Actor, grades: readonly Grade[], day: string, from: string) => {
      const { id } = town.ask(by, 'BIB-01', grades);
      acceptLine(town.db, town.library, id, { message: '', moment: moment(day, from, '15:00', 'Hoofdbibliotheek') }, town.sender, may12);
    };
    visit(town.bram, ['L1'], '2026-11-12', '13:30');
    visit(town.an, ['L1'], '2026-11-12', '09:00');
    visit(town.pieter, ['L2'], '2026-10-20', '10:00');

    const list = listOf(town, town.library, 'bezoeken');
    expect(groupsOfRows(list.rows).map(({ group }) => group)).toEqual(['dinsdag 20 oktober 2026', 'donderdag 12 november 2026']);
    expect(column(list, 'Uur')).toEqual(['10 u. tot 15 u.', '9 u. tot 15 u.', '13.30 u. tot 15 u.']);
    expect(listOf(town, town.library, 'bezoeken', { from: '2026-10-21' }).rows).toHaveLength(2);
    expect(listOf(town, town.library, 'bezoeken', { from: '2026-10-20', until: '2026-10-20' }).rows).toHaveLength(1);
    expect(listOf(town, town.library, 'bezoeken', { from: '2026-11-13' }).rows).toHaveLength(0);
  });

  test('sends who goes to a school to its address, and tells where to ring', () => {
    const town = lindervelde();
    town.db.update(schoolSites).set({ accessNotes: 'Bel aan bij de groene poort.' }).where(eq(schoolSites.id, '990001-1')).run();
    const { id } = town.ask(town.an, 'BIB-04', [], may12, { participants: [{ classGroupId: null, grade: 'L6', label: '', classes: 1, pupils: 20, adults: 1 }] });
    acceptLine(town.db, town.library, id, { message: '', moment: moment('2026-11-12') }, town.sender, may12);

    const list = listOf(town, town.library, 'bezoeken');
    expect(column(list, 'Waar')).toEqual(['Molenstraat 12, 9999 Lindervelde']);
    expect(column(list, 'Toegang')).toEqual(['Bel aan bij de groene poort.']);
  });
});

describe('the other lists', () => {
  test('of what is picked up goes by town and street, and counts every kind', () => {
    const town = lindervelde();
    for (const by of [town.pieter, town.bram, town.an]) {
      const { id } = town.ask(by, 'MIL-02');
      acceptLine(town.db, town.environment, id, { message: '' }, town.sender, may12);
    }

    const list = listOf(town, town.environment, 'ronde');
    expect(column(list, 'Straat')).toEqual(['Kerkstraat 20, 9999 Lindervelde', 'Molenstraat 12, 9999 Lindervelde', 'Dorpsplein 8, 9999 Molenzele']);
    expect(column(list, 'Wat')).toEqual(Array(3).fill('Pmd, container 1100 l × 2 · Papier en karton, container 1100 l × 1'));
    expect(totalOf(list, 'Aantal')).toBe(9);
    expect(list.summary?.rows.map(({ cells }) => cells)).toEqual([['Papier en karton, container 1100 l', 3], ['Pmd, container 1100 l', 6]]);
  });

  test('of loans has each loan twice: on the day it goes out and on the day it comes back', () => {
    const town = lindervelde();
    const { id } = town.ask(town.an, 'BIB-02');
    acceptLine(town.db, town.library, id, { message: '' }, town.sender, may12);

    const list = listOf(town, town.library, 'uitleen');
    expect(list.rows.map(({ group, cells }) => [group, cells[1]])).toEqual([['maandag 14 september 2026', 'Gaat uit'], ['vrijdag 9 oktober 2026', 'Komt terug']]);
    expect(listOf(town, town.library, 'uitleen', { from: '2026-10-01' }).rows).not.toHaveLength(0);
    expect(listOf(town, town.library, 'uitleen', { from: '2026-10-10' }).rows).toHaveLength(0);
  });

  test('of places in the week stands under the first choice, also while it is only asked', () => {
    const town = lindervelde();
    const line = town.ask(town.an, 'SPO-02', ['L1']);

    const list = listOf(town, town.sport, 'weekplaatsen');
    expect(list.rows).toHaveLength(1);
    expect(list.rows[0]?.group).toContain('insdag 10');
    expect(column(list, 'Leerlingen')).toEqual([sum([line], 'pupils')]);
    expect(column(list, 'Stand')).toEqual(['Verstuurd']);
  });

  test('of grants adds up what is asked, in cents on paper and in euro in a file', () => {
    const town = lindervelde();
    town.ask(town.an, 'OND-01');
    town.ask(town.bram, 'OND-01', [], may12, { wish: { purpose: 'Bus naar het bos.', amount: 9_950, proof: 'invoice' } });

    const list = listOf(town, town.education, 'subsidies');
    expect(totalOf(list, 'Gevraagd')).toBe(11_500 + 9_950);
    const { header, rows } = fileOf(list);
    expect(rows.map((row) => row[header.indexOf('Gevraagd')]).toSorted()).toEqual([115, 99.5].toSorted());
  });

  test('of answers has a column for every question that somebody answered', () => {
    const town = lindervelde();
    town.ask(town.an, 'SPO-02', ['L1'], may12, { question: 'Liefst na de speeltijd.' });

    const list = listOf(town, town.sport, 'antwoorden', { offerId: town.offer('SPO-02').id });
    expect(list.columns.map(({ label }) => label)).toEqual(expect.arrayContaining(['1ste keuze', '2de keuze', 'Hoe vaak?', 'Opmerking']));
    expect(column(list, 'Hoe vaak?')).toEqual(['Elke week']);
    expect(column(list, 'Opmerking')).toEqual(['Liefst na de speeltijd.']);
  });

  test('of answers also has the questions of the service itself, and a file has them too', () => {
    const town = lindervelde();
    publish(town, { code: 'TON-01', seats: [300], details: { questions: [{ id: 'taal', label: 'Welke taal spreekt de klas?', kind: 'text', hint: '', options: [], required: false }] } });
    town.ask(town.an, 'TON-01', ['L5'], may12, { wish: { ...wishForSessionOf(town.offer('TON-01')), 'eigen-taal': '=1+1 Nederlands' } });

    const list = listOf(town, town.culture, 'antwoorden', { offerId: town.offer('TON-01').id });
    expect(column(list, 'Welke taal spreekt de klas?')).toEqual(['=1+1 Nederlands']);
    const { header, rows } = fileOf(list);
    expect(rows[0]?.[header.indexOf('Welke taal spreekt de klas?')]).toBe('=1+1 Nederlands');
  });

  test('to call from gives the number of the contact and that of the school', () => {
    const town = aFullTheatre();

    const list = listOf(town, town.culture, 'bellijst');
    expect(column(list, 'Contact')).toEqual(expect.arrayContaining([town.an.name, town.bram.name, town.pieter.name]));
    const phone = findSchool(town.db, '990001')?.phone;
    expect(phone).toBeTruthy();
    expect(column(list, 'Telefoon school')).toContain(phone);
    expect(column(list, 'Mail')).toContain(town.an.email);
  });
});

describe('every list', () => {
  const everywhere = (town: Town, actor: Actor) =>
    LIST_KINDS.flatMap((kind) => {
      const offers = [{ id: '' }, ...listListsOf(town.db, actor, '2026-05-12').offers];
      return offers.flatMap(({ id }) => paperListOf(town.db, actor, kind, choose({ offerId: id })) ?? []);
    });

  test('is of the service that handles the request: another service and the coordinator see nothing of it', () => {
    const town = aFullTheatre();
    const { id } = town.theatre;

    expect(paperListOf(town.db, town.culture, 'aanwezigheid', choose({ offerId: id }))?.rows, 'control').not.toHaveLength(0);
    for (const stranger of [town.library, town.sport, town.coordinator, town.an]) expect(paperListOf(town.db, stranger, 'aanwezigheid', choose({ offerId: id }))).toBeUndefined();
    expect(JSON.stringify(everywhere(town, town.library))).not.toContain(town.an.name);
    expect(JSON.stringify(everywhere(town, town.culture)), 'control').toContain(town.an.name);
    expect(listListsOf(town.db, town.an, '2026-05-12')).toEqual({ offers: [], whole: [] });
  });

  test('is there only for a way of asking that it says something about', () => {
    const town = aFullTheatre();
    const made = LIST_KINDS.filter((kind) => paperListOf(town.db, town.culture, kind, choose({ offerId: town.theatre.id })) !== undefined);

    expect(made).toEqual(['aanwezigheid', 'bellijst', 'antwoorden']);
    expect(listListsOf(town.db, town.culture, '2026-05-12').offers.find(({ id }) => id === town.theatre.id)?.lists).toEqual([{ kind: 'aanwezigheid', lines: 3 }, { kind: 'bellijst', lines: 3 }, { kind: 'antwoorden', lines: 3 }]);
  });

  test('keeps the numbers of a request that was forgotten, and none of its names or words', () => {
    const town = aFullTheatre();
    const reference = town.lines[0]?.reference ?? '';
    const before = totalOf(listOf(town, town.culture, 'aanwezigheid', { offerId: town.theatre.id }), 'Leerlingen');
    town.db.update(requests).set({ remarks: 'Bel zeker mijn man.' }).where(eq(requests.reference, reference)).run();
    expect(JSON.stringify(everywhere(town, town.culture)), 'control').toContain('Bel zeker mijn man.');

    town.db.update(requests).set({ forgottenAt: may12 }).where(eq(requests.reference, reference)).run();
    const said = JSON.stringify(everywhere(town, town.culture));
    for (const personal of [town.an.name, town.an.email, 'Bel zeker mijn man.']) expect(said).not.toContain(personal);
    expect(said, 'control').toContain(town.bram.name);
    expect(totalOf(listOf(town, town.culture, 'aanwezigheid', { offerId: town.theatre.id }), 'Leerlingen')).toBe(before);
  });

  test('has as many cells as columns in every row, on paper and in a file', () => {
    const town = aFullTheatre();
    for (const [by, code] of [[town.an, 'SPO-01'], [town.an, 'MIL-02'], [town.an, 'BIB-02'], [town.an, 'OND-01']] as const) town.ask(by, code, code === 'SPO-01' ? ['L3'] : []);
    const lists = [town.culture, town.library, town.sport, town.environment, town.education].flatMap((actor) => everywhere(town, actor));
    expect(lists.filter(({ rows }) => rows.length > 0).length).toBeGreaterThan(4);

    for (const list of lists) {
      const shown = drawn(list);
      const file = fileOf(list);
      expect(new Set(list.rows.map(({ cells }) => cells.length)).isSubsetOf(new Set([list.columns.length]))).toBe(true);
      expect(new Set(shown.rows.map(({ cells }) => cells.length)).isSubsetOf(new Set([shown.columns.length]))).toBe(true);
      expect(new Set(file.rows.map((row) => row.length)).isSubsetOf(new Set([file.header.length]))).toBe(true);
      expect(list.columns.filter(isCounted).length).toBeGreaterThan(0);
    }
  });

  test('has as many requests as the page before it says', () => {
    const town = lindervelde();
    const visit = (by: Actor, day: string, now: string) => acceptLine(town.db, town.library, town.ask(by, 'BIB-01', ['L1'], at(now)).id, { message: '', moment: moment(day) }, town.sender, at(now));
    visit(town.an, '2026-10-20', '2026-05-12');
    visit(town.bram, '2026-11-20', '2026-05-12');
    const counts = (today: string) => listListsOf(town.db, town.library, today).whole.find(({ kind }) => kind === 'bezoeken')?.lines;

    expect([counts('2026-05-12'), counts('2026-10-20'), counts('2026-10-21'), counts('2026-11-21')]).toEqual([2, 2, 1, 0]);
    expect(listOf(town, town.library, 'bezoeken', { from: '2026-10-21' }).rows).toHaveLength(1);
  });

  test('that begins at today says so in its own kind, so that the past is asked for', () => {
    expect(LIST_KINDS.filter((kind) => listKindOf(kind).period === 'from-today')).toEqual(['bezoeken', 'bellijst', 'uitleen']);
  });
});

describe('the year of a school on paper', () => {
  test('is in the order of date, with what has no date last, and without what was refused or called off', () => {
    const town = lindervelde();
    const bib = town.ask(town.an, 'BIB-01', ['L1']);
    acceptLine(town.db, town.library, bib.id, { message: '', moment: moment('2026-11-12') }, town.sender, may12);
    const run = town.ask(town.rita, 'SPO-01', ['L3']);
    acceptLine(town.db, town.sport, run.id, { message: '', moment: moment('2026-09-24') }, town.sender, may12);
    const open = town.ask(town.joke, 'MIL-01');
    const gone = town.ask(town.joke, 'ERF-01', ['L3']);
    withdrawLine(town.db, town.joke, gone.id, 'Toch niet.', town.sender, at('2026-05-12', '10:00'));

    const year = listSchoolYear(town.db, town.karel);
    expect(year.map(({ line }) => line.id)).toEqual([run.id, bib.id, open.id]);
    expect(year.map(({ schoolYear }) => schoolYear)).toEqual([THIS_YEAR, THIS_YEAR, THIS_YEAR]);
    expect(year[1]?.price).toMatchObject({ priceCents: 0 });
    expect(listSchoolYear(town.db, town.bram)).toEqual([]);
    expect(listSchoolYear(town.db, town.library)).toEqual([]);
  });
});

describe('the brochure', () => {
  test('has every offer once, under a theme, and every closing day in order', () => {
    const town = lindervelde();
    const offers = listOffers(town.db, THIS_YEAR);

    const { themes, deadlines, always, closed } = brochureOf(town.db, offers, '2026-05-12');
    expect(themes.flatMap((theme) => theme.offers.map(({ code }) => code)).toSorted()).toEqual(offers.map(({ code }) => code).toSorted());
    expect(deadlines.map(({ day }) => day)).toEqual(deadlines.map(({ day }) => day).toSorted());
    expect(deadlines.flatMap((one) => one.offers).length + always.length + closed.length).toBe(offers.length);
    expect(deadlines[0]?.offers.map(({ code }) => code)).toContain('SPO-02');
  });

  test('says of what is closed that it is closed, the day after the last day', () => {
    const town = lindervelde();
    const offers = listOffers(town.db, THIS_YEAR).filter(({ code }) => code === 'SPO-02');

    expect(brochureOf(town.db, offers, '2026-05-15').closed).toEqual([]);
    expect(brochureOf(town.db, offers, '2026-05-16').closed.map(({ code }) => code)).toEqual(['SPO-02']);
  });
});
