import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeader } from '#src/domain/schools/list-columns.ts';
import { type ListedSchool, type ListedSite, readOfficialList } from '#src/domain/schools/official-list.ts';
import { type RegisterSchool, type RegisterSite, type SchoolChange, reconcile } from '#src/domain/schools/reconcile-schools.ts';

const ALL = ['kleuter', 'lager', 'secundair', 'buso', 'dko'] as const;
const day = '2026-05-12';

const listedSite = (number: number, street: string, more: Partial<ListedSite> = {}): ListedSite => ({ number, street, postalCode: '9999', town: 'Lindervelde', isMain: number === 1, ...more });
const listed = (id: string, sites: readonly ListedSite[], more: Partial<ListedSchool> = {}): ListedSchool => ({
  id, name: `School ${id}`, network: 'Gemeenschapsonderwijs', board: 'Scholengroep', level: 'basis', clb: 'CLB', email: `a@${id}.example`, phone: '099 11 11 11', website: '',
  enterpriseNumber: '', sites, ...more,
});
/** The register as it is after this list was applied. */
const known = (school: ListedSchool, more: Partial<RegisterSchool> = {}): RegisterSchool => ({
  ...school, status: 'open', mergedIntoId: null, source: 'official-list', sourceOn: day,
  sites: school.sites.map((site): RegisterSite => ({ ...site, id: `${school.id}-${site.number}`, name: school.name, status: 'open' })), ...more,
});
const kindsOf = (changes: readonly SchoolChange[]) => changes.map(({ kind }) => kind);
const compare = (current: readonly RegisterSchool[], schools: readonly ListedSchool[], more: Partial<Parameters<typeof reconcile>[2]> = {}) =>
  reconcile(current, { schools, ended: [] }, { parts: ALL, ...more });

const kiem = listed('000101', [listedSite(1, 'Molenstraat 12'), listedSite(2, 'Veldweg 3')]);
const wiek = listed('000102', [listedSite(1, 'Dorpsplein 8')]);

describe('a list held against the register', () => {
  test.each<[string, RegisterSchool[], ListedSchool[], string[]]>([
    ['says nothing when both are the same', [known(kiem)], [kiem], []],
    ['knows a school by its number, not by its name', [known(kiem)], [{ ...kiem, name: 'De Nieuwe Kiem' }], ['changed']],
    ['finds a new school', [known(kiem)], [kiem, wiek], ['new-school']],
    ['finds a new site of a school', [known(wiek)], [{ ...wiek, sites: [...wiek.sites, listedSite(2, 'Nieuwstraat 1')] }], ['new-site']],
    ['sees that a site moved: the same number at another address', [known(wiek)], [{ ...wiek, sites: [listedSite(1, 'Nieuwstraat 1')] }], ['moved']],
    ['does not call it a move when the street is written otherwise', [known(wiek)], [{ ...wiek, sites: [listedSite(1, 'DORPSPLEIN  8')] }], []],
    ['fills in an address that was not known without calling it a move', [known({ ...wiek, sites: [listedSite(1, '')] })], [wiek], ['site-changed']],
    ['keeps a site that only got another number', [known(wiek)], [{ ...wiek, sites: [listedSite(4, 'Dorpsplein 8', { isMain: true })] }], ['renumbered']],
    ['closes a site that is not listed any more', [known(kiem)], [{ ...kiem, sites: [listedSite(1, 'Molenstraat 12')] }], ['closed-site']],
    ['closes a school of which no site is listed any more', [known(kiem), known(wiek)], [kiem], ['closed-school']],
    ['does not close twice', [known(kiem), known(wiek, { status: 'closed' })], [kiem], []],
    ['opens a school that is listed again', [known(wiek, { status: 'closed' })], [wiek], ['reopened-school']],
    ['proposes that a school joined the one that starts at its address', [known(kiem), known(wiek)], [{ ...kiem, sites: [...kiem.sites, listedSite(3, 'Dorpsplein 8')] }], ['merged', 'new-site']],
    ['proposes that a school joined a new school at its address', [known(wiek)], [listed('000109', [listedSite(1, 'Dorpsplein 8')])], ['new-school', 'merged']],
    [
      'does not make an heir of a school that shared the address all along', [known(wiek), known(listed('000103', [listedSite(1, 'Dorpsplein 8')]))],
      [listed('000103', [listedSite(1, 'Dorpsplein 8')])], ['closed-school'],
    ],
    ['leaves a phone that the list does not have', [known(wiek)], [{ ...wiek, phone: '' }], []],
    ['does not mind how a phone number is written', [known(wiek)], [{ ...wiek, phone: '+32 99 11 11 11' }], []],
    ['keeps a network that was told apart by hand', [known({ ...wiek, network: 'Officieel gesubsidieerd onderwijs (gemeente)' })], [{ ...wiek, network: 'Officieel gesubsidieerd onderwijs' }], []],
  ])('%s', (_, current, schools, kinds) => {
    expect(kindsOf(compare(current, schools).changes)).toEqual(kinds);
  });

  test('knows two schools that both have a site number 1 apart', () => {
    const { changes } = compare([known(kiem), known(wiek)], [kiem, { ...wiek, sites: [listedSite(1, 'Nieuwstraat 1')] }]);

    expect(changes).toMatchObject([{ kind: 'moved', siteId: '000102-1' }]);
  });

  test('says of every field what it was and becomes', () => {
    const { changes } = compare([known(wiek)], [{ ...wiek, phone: '099 22 22 22', board: 'Scholengroep Weverij' }]);

    expect(changes).toMatchObject([{ kind: 'changed', fields: [{ field: 'board', before: 'Scholengroep', after: 'Scholengroep Weverij' }, { field: 'phone', before: '099 11 11 11', after: '099 22 22 22' }] }]);
  });

  test('keeps what a person wrote since the last list, until the list says something new', () => {
    const corrected = known({ ...wiek, phone: '099 33 33 33' });
    const before = new Map([[wiek.id, wiek]]);

    expect(compare([corrected], [wiek], { before }).changes).toEqual([]);
    expect(kindsOf(compare([corrected], [{ ...wiek, phone: '099 44 44 44' }], { before }).changes)).toEqual(['changed']);
    expect(kindsOf(compare([corrected], [wiek]).changes), 'control: without its memory the list would undo it').toEqual(['changed']);
  });

  test('leaves a school alone that a person typed and no list ever had, and says so', () => {
    const typed = known(wiek, { source: '', sourceOn: null });

    expect(compare([known(kiem), typed], [kiem])).toMatchObject({ changes: [], notJudged: [wiek.name] });
    expect(kindsOf(compare([known(kiem), known(wiek)], [kiem]).changes), 'control: a school that came from a list closes').toEqual(['closed-school']);
    expect(kindsOf(compare([typed], [listed('000109', [listedSite(1, 'Dorpsplein 8')])]).changes), 'typed under another number').toEqual(['new-school', 'merged']);
  });

  test('leaves a school closed that a person closed while the list had it all along', () => {
    const before = new Map([[wiek.id, wiek]]);

    expect(compare([known(wiek, { status: 'closed' })], [wiek], { before }).changes).toEqual([]);
  });

  test('does not close a school of which the list was not uploaded', () => {
    const college = known(listed('000120', [listedSite(1, 'Lange Gracht 30')], { level: 'secundair' }));

    expect(compare([known(kiem), college], [kiem], { parts: ['kleuter', 'lager'] })).toMatchObject({ changes: [], notJudged: ['School 000120'] });
    expect(compare([known(kiem)], [], { parts: ['kleuter'] }).changes, 'a basisschool is in two lists').toEqual([]);
    expect(kindsOf(compare([known(kiem), college], [kiem]).changes), 'control').toEqual(['closed-school']);
  });
});

describe('a list that is more likely broken than the town', () => {
  const town = Array.from({ length: 10 }, (_, index) => listed(`00020${index}`, [listedSite(1, `Straat ${index}`)], { website: 'https://school.example' }));
  const register = town.map((school) => known(school));

  test('is stopped when more than 15 % of the open sites vanished, and says which', () => {
    const { stops } = compare(register, town.slice(0, 8));

    expect(stops).toEqual([{ reason: 'shrunk', gone: 2, of: 10, names: ['School 000208', 'School 000209'] }]);
  });

  test('would close half the town without that rule (control)', () => {
    const { stops, changes } = compare(register, town.slice(0, 5), { mayVanish: 1 });

    expect(stops).toEqual([]);
    expect(kindsOf(changes)).toEqual(Array.from({ length: 5 }, () => 'closed-school'));
  });

  test('is not stopped for one school, for a school that joined another, or for sites of which it says that they ended', () => {
    expect(compare(register.slice(0, 3), town.slice(0, 2)).stops).toEqual([]);
    expect(reconcile(register, { schools: town.slice(0, 5), ended: town.slice(5).map(({ id }) => ({ id, number: 1, endedOn: '2025-08-31' })) }, { parts: ALL }).stops).toEqual([]);
    const joined = [...town.slice(0, 7), { ...listed('000300', [7, 8, 9].map((index) => listedSite(index, `Straat ${index}`))), website: 'https://school.example' }];
    expect(compare(register, joined).stops).toEqual([]);
  });

  test('is stopped when a column that was filled is empty for every school', () => {
    const without = town.map((school) => ({ ...school, website: '' }));

    expect(compare(register, without).stops).toEqual([{ reason: 'column-empty', fields: ['website'] }]);
    expect(compare(register.map((school) => ({ ...school, source: '' })), without).stops, 'what was typed by hand was never in a list').toEqual([]);
    expect(compare(register, town.map((school, index) => (index === 0 ? school : { ...school, website: '' }))).stops, 'one that is filled is enough').toEqual([]);
  });
});

describe('the rows of an official list', () => {
  const columns = 'schoolnummer;intern_vplnummer;net;naam;hoofdzetel;straat;huisnummer;busnummer;postcode;gemeente;niscode;telefoon;beheerder(s);soort instelling;instellingstype;begindatum;einddatum;status erkenning;ingerichte hoofdstructuren'.split(';');
  const row = (more: Record<string, string> = {}) => {
    const cells: Record<string, string> = {
      schoolnummer: '39107', intern_vplnummer: '1', net: 'Gemeenschapsonderwijs', naam: 'De Kiem', hoofdzetel: 'nee', straat: 'Molenstraat', huisnummer: '12', busnummer: '3', postcode: '9999',
      gemeente: 'Lindervelde', niscode: '99001', telefoon: '099 1', 'beheerder(s)': 'Merkteken', 'soort instelling': 'Onderwijsinstelling', instellingstype: 'Basisschool', begindatum: '01/09/1998',
      einddatum: '', 'status erkenning': 'S', 'ingerichte hoofdstructuren': '111,211', ...more,
    };
    return columns.map((column) => cells[column] ?? '');
  };
  const read = (rows: readonly string[][], names: readonly string[] = columns) => readOfficialList(readHeader(names, 'schools'), rows, ['99001'], day);

  test('give a school its number back with its leading zero, and its whole address', () => {
    expect(read([row()])).toMatchObject({ kind: 'read', schools: [{ id: '039107', level: 'basis', sites: [{ number: 1, street: 'Molenstraat 12 bus 3', isMain: false }] }] });
  });

  test('are found by the name of their column, in any order', () => {
    const turned = (cells: readonly string[]) => [...cells].reverse();

    expect(read([turned(row())], turned(columns))).toEqual(read([row()]));
  });

  test('never give away who leads the school', () => {
    expect(columns).toContain('beheerder(s)');
    expect(JSON.stringify(read([row()]))).not.toContain('Merkteken');
    expect(JSON.stringify(read([row({ naam: 'Merkteken' })])), 'control').toContain('Merkteken');
  });

  test.each<[string, Record<string, string>]>([
    ['of another municipality', { niscode: '99002' }],
    ['of a CLB', { 'soort instelling': 'CLB' }],
    ['without recognition', { 'status erkenning': 'N' }],
    ['that ended', { einddatum: '31/08/2025' }],
    ['that begins later', { begindatum: '2026-09-01' }],
  ])('leave out a site %s', (_, more) => {
    expect(read([row(more)])).toMatchObject({ kind: 'read', schools: [] });
    expect(read([row()]), 'control').toMatchObject({ kind: 'read', schools: [{ id: '039107' }] });
  });

  test.each<[string, Record<string, string>]>([
    ['schoolnummer', { schoolnummer: '1234567' }], ['schoolnummer', { schoolnummer: '' }], ['intern_vplnummer', { intern_vplnummer: 'A' }], ['begindatum', { begindatum: '31/02/2020' }], ['naam', { naam: ' ' }],
  ])('are refused with their line and column when %s is wrong (%j)', (column, more) => {
    expect(read([row(), row(more)])).toMatchObject({ kind: 'refused', wrong: [{ line: 3, column }] });
    expect(read([row(), row({ ...more, niscode: '99002' })]), 'elsewhere it is not ours to mend').toMatchObject({ kind: 'read' });
  });

  test.each<[string, string, string, string]>([
    ['basis', 'Basisschool', '111,211', 'Basisschool'], ['kleuter', 'Autonome kleuterschool', '111', 'a kindergarten'], ['bubao', 'Basisschool', '121 221', 'special primary education'],
    ['secundair', 'School voor voltijds gewoon secundair onderwijs', '311', 'a secondary school'], ['buso', 'School', '321', 'special secondary education'], ['dko', 'Instelling voor deeltijds kunstonderwijs', '316', 'an academy'],
    ['ander', 'Universiteit', '', 'what is none of these'],
  ])('tell %s by type and structure', (level, instellingstype, structures) => {
    expect(read([row({ instellingstype, 'ingerichte hoofdstructuren': structures })])).toMatchObject({ schools: [{ level }] });
  });

  test('name the required columns that are missing, and the useful and unknown ones', () => {
    const header = readHeader(['Schoolnummer ', 'naam', 'iets nieuws'], 'schools');

    expect(header.missing).toContain('niscode');
    expect(header.missing).not.toContain('schoolnummer');
    expect(header).toMatchObject({ extra: ['iets nieuws'] });
    expect(header.absent).toContain('clb');
  });
});

describe('for any two lists', () => {
  const anySite = fc.record({ number: fc.integer({ min: 1, max: 4 }), street: fc.constantFrom('A 1', 'B 2', 'C 3', 'D 4', ''), postalCode: fc.constant('9999'), town: fc.constant('Lindervelde'), isMain: fc.boolean() });
  const anySchool = fc
    .record({
      id: fc.integer({ min: 1, max: 6 }).map((n) => `00000${n}`), name: fc.constantFrom('De Kiem', 'De Wiek'), phone: fc.constantFrom('', '099 1', '099 2'), level: fc.constantFrom('basis' as const, 'secundair' as const),
      sites: fc.uniqueArray(anySite, { selector: ({ number }) => number, minLength: 1, maxLength: 3 }),
    })
    .map(({ id, sites, ...more }) => listed(id, sites, more));
  const anyList = fc.uniqueArray(anySchool, { selector: ({ id }) => id, maxLength: 6 });

  test('a register that is exactly the list changes by nothing', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(compare(list.map((school) => known(school)), list).changes).toEqual([]);
      }),
    );
  });

  test('every change is about another school, site or kind, and every site belongs to its school', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const current = one.map((school) => known(school));
        const { changes } = compare(current, other);
        const keys = changes.map((change) => JSON.stringify([change.kind, change.schoolId, 'siteId' in change ? change.siteId : 'listed' in change && 'number' in change.listed ? change.listed.number : '']));
        expect(new Set(keys).size).toBe(keys.length);
        for (const change of changes) if ('siteId' in change) expect(current.find(({ id }) => id === change.schoolId)?.sites.some(({ id }) => id === change.siteId)).toBe(true);
      }),
    );
  });

  test('nothing of it depends on the order of the rows', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const current = one.map((school) => known(school));
        const sorted = (list: readonly ListedSchool[]) => compare(current, list).changes.map((change) => JSON.stringify([change.kind, change.schoolId])).sort();
        expect(sorted([...other].reverse())).toEqual(sorted(other));
      }),
    );
  });
});
