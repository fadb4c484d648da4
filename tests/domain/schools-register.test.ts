import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clbs, municipality, pupilCounts, schoolSites, schools } from '#db/schema/index.ts';
import { createPerson, nobody } from '#src/domain/accounts/index.ts';
import { type KeptImport, findImport, keepImport } from '#src/domain/imports/index.ts';
import {
  type SchoolChange, addSchool, applyCounts, applyList, changeKey, changeSchool, closeSchool, findSchool, listKnownPeople, listPupilCounts, listRegister, listSchools, listSites, previewCounts, previewList,
  reopenSchool, saveSite, searchRegister, setSiteStatus, uploadLists,
} from '#src/domain/schools/index.ts';
import type { SchoolsContent } from '#src/domain/schools/list-form.ts';
import { hashOf } from '#src/lib/secrets.ts';
import { emptyDb } from '#tests/support/db.ts';
import { type Town, lindervelde, may12 } from '#tests/support/town.ts';

const fixture = (name: string) => ({ name, bytes: readFileSync(new URL(`../fixtures/scholen/${name}`, import.meta.url)) });
const changed = (name: string, change: (text: string) => string) => ({ name, bytes: Buffer.from(change(fixture(name).bytes.toString('utf8'))) });
const BOTH = [fixture('basis.csv'), fixture('secundair.csv')];
const ALL = ['kleuter', 'lager', 'secundair', 'buso', 'dko'] as const;
const form = { day: '2026-05-11', nisCodes: ['99001'], parts: [...ALL] };

type Office = Pick<Town, 'db' | 'administrator'>;
/** What was read of these files before: reading them is a thread of its own, which takes longer than a test should. */
const readBefore = new Map<string, Pick<KeptImport, 'kind' | 'content'>>();

async function uploaded(town: Office, files = BOTH, more: Partial<typeof form> = {}): Promise<string> {
  const key = JSON.stringify([files.map(({ bytes }) => hashOf(bytes.toString('utf8'))), more]);
  const known = readBefore.get(key);
  if (known) return keepImport(town.db, town.administrator, { ...known, fileName: 'basis.csv' }, may12);

  const outcome = await uploadLists(town.db, town.administrator, files, { ...form, ...more }, may12);
  if (outcome.kind !== 'kept') throw new Error(`${outcome.reason}: ${outcome.details.join(', ')}`);
  const kept = findImport(town.db, town.administrator, outcome.id, 'schools') ?? findImport(town.db, town.administrator, outcome.id, 'pupil-counts');
  if (kept) readBefore.set(key, { kind: kept.kind, content: kept.content });
  return outcome.id;
}
function preview(town: Office, id: string) {
  const found = previewList(town.db, town.administrator, id);
  if (!found) throw new Error('no preview');
  return found;
}
const apply = (town: Office, id: string, leaveOut: (change: SchoolChange) => boolean = () => false) => {
  const { shown, reconciliation } = preview(town, id);
  return applyList(town.db, town.administrator, id, { shown, ticked: reconciliation.changes.filter((change) => !leaveOut(change)).map(changeKey) }, may12);
};
const told = (changes: readonly SchoolChange[]) => changes.map((change) => [change.kind, change.schoolId]);

describe('the official list of Lindervelde', () => {
  test('is held against the register before anything changes', async () => {
    const town = lindervelde();
    const before = listRegister(town.db);
    const { reconciliation, content } = preview(town, await uploaded(town));

    expect(told(reconciliation.changes)).toEqual([
      ['new-school', '990011'], ['new-school', '990040'], ['merged', '990008'], ['new-site', '990005'], ['moved', '990007'], ['closed-site', '990005'], ['changed', '990002'],
    ]);
    expect(reconciliation.stops).toEqual([]);
    expect(content.later).toEqual([{ id: '990042', name: 'Vrij instituut Straks', beginsOn: '2026-09-01' }]);
    expect(content.ended).toEqual([{ id: '990041', number: 1, endedOn: '2019-08-31' }]);
    expect(listRegister(town.db)).toEqual(before);
  });

  test('is applied whole: new schools, a merger, a move, a site that closes, a new phone number', async () => {
    const town = lindervelde();
    const { db } = town;
    const id = await uploaded(town);
    const { outcome, journal } = town.watch(() => apply(town, id));

    expect(outcome).toMatchObject({ kind: 'applied', total: 7, counts: { merged: 1, moved: 1 } });
    expect(findSchool(db, '990011')).toMatchObject({ name: 'Vrije basisschool De Zwaluw', level: 'basis', source: 'official-list', sourceOn: '2026-05-11', emailDomain: null, clbId: 'clb-vrij-vaartstreek' });
    expect(findSchool(db, '990008')).toMatchObject({ status: 'closed', mergedIntoId: '990005' });
    expect(listSites(db, ['990008'])).toEqual([]);
    expect(listSites(db, ['990007'])).toMatchObject([{ id: '990007-1', street: 'Vaartdijk 12' }]);
    expect(listSites(db, ['990005']).map(({ number, street }) => [number, street])).toEqual([[1, 'Kerkstraat 20'], [3, 'Spinnersplein 4']]);
    expect(findSchool(db, '990002')?.phone).toBe('099 21 02 99');
    expect(journal.map(({ verb }) => verb)).toEqual(['school-added', 'school-added', 'school-merged', 'site-added', 'site-moved', 'site-closed', 'school-changed', 'schools-imported']);
    expect(JSON.stringify(journal), 'no phone number in the journal').not.toContain('099 21');
  });

  test('keeps a school whose main seat is elsewhere and that has a site in town, and makes the CLB it names', async () => {
    const town = lindervelde();
    apply(town, await uploaded(town));

    expect(listSites(town.db, ['990040'])).toMatchObject([{ number: 2, isMain: false }]);
    expect(findSchool(town.db, '990040')?.clbId).toBe('clb-buurstad');
    expect(town.db.select().from(clbs).where(eq(clbs.id, 'clb-buurstad')).get()?.name).toBe('CLB Buurstad');
  });

  test('nowhere keeps the name of who leads a school', async () => {
    const town = lindervelde();
    expect(fixture('basis.csv').bytes.toString('utf8'), 'control: it is in the file').toContain('Merkteken-Beheerder');
    apply(town, await uploaded(town));

    expect(town.db.$client.serialize().includes(Buffer.from('Merkteken'))).toBe(false);
    expect(town.db.$client.serialize().includes(Buffer.from('De Zwaluw')), 'control').toBe(true);
  });

  test('changes nothing when it is applied twice, and a second press of the button does nothing', async () => {
    const town = lindervelde();
    const id = await uploaded(town);
    apply(town, id);
    const after = listRegister(town.db);

    expect(apply(town, id)).toEqual({ kind: 'refused', reason: 'already-applied' });
    expect(preview(town, await uploaded(town)).reconciliation.changes).toEqual([]);
    expect(apply(town, await uploaded(town))).toMatchObject({ kind: 'applied', total: 0 });
    expect(listRegister(town.db)).toEqual(after);
  });

  test('never undoes what a person wrote since, or what only he knows', async () => {
    const town = lindervelde();
    const { db, administrator } = town;
    apply(town, await uploaded(town));
    db.update(schoolSites).set({ accessNotes: 'Bel aan bij de blauwe poort.' }).where(eq(schoolSites.id, '990007-1')).run();
    db.update(schools).set({ phone: '099 99 99 99' }).where(eq(schools.id, '990002')).run();
    const withoutPhones = changed('basis.csv', (text) => text.replaceAll('099 21 03 00', ''));
    apply(town, await uploaded(town, [withoutPhones, fixture('secundair.csv')]));

    expect(findSchool(db, '990002')).toMatchObject({ phone: '099 99 99 99', emailDomain: 'demolenwiek.example' });
    expect(findSchool(db, '990003')?.phone).toBe('099 21 03 00');
    expect(listSites(db, ['990007'])[0]?.accessNotes).toBe('Bel aan bij de blauwe poort.');
    expect(listKnownPeople(db, administrator, '990008').map(({ name }) => name), 'who worked at a school that closed is still known').toEqual(['Tine Cools']);
  });

  test('leaves open what the administrator unticked', async () => {
    const town = lindervelde();
    apply(town, await uploaded(town), ({ kind }) => kind === 'merged');

    expect(findSchool(town.db, '990008')).toMatchObject({ status: 'open', mergedIntoId: null });
    expect(findSchool(town.db, '990011')?.status, 'the rest is applied').toBe('open');
  });

  test('closes a school without touching what it asked for', async () => {
    const town = lindervelde();
    const { db, pieter, ask, lineOf } = town;
    const line = ask(pieter, 'BIB-01', ['L3']);
    const withoutWiek = changed('basis.csv', (text) => text.split('\r\n').filter((row) => !row.startsWith('"990002"')).join('\r\n'));
    apply(town, await uploaded(town, [withoutWiek, fixture('secundair.csv')]));

    expect(findSchool(db, '990002')?.status).toBe('closed');
    expect(lineOf(line.id)).toMatchObject({ state: 'submitted' });
    expect(listSchools(db).some(({ id }) => id === '990002'), 'but nobody chooses it any more').toBe(false);
    apply(town, await uploaded(town));
    expect(findSchool(db, '990002'), 'and it comes back when the list has it again').toMatchObject({ status: 'open' });
    expect(listSites(db, ['990002'])).toMatchObject([{ id: '990002-1' }]);
  });

  test('is not applied when the register changed since it was shown', async () => {
    const town = lindervelde();
    const id = await uploaded(town);
    const { shown } = preview(town, id);
    closeSchool(town.db, town.administrator, '990008', null, may12);

    expect(applyList(town.db, town.administrator, id, { shown, ticked: [] }, may12)).toEqual({ kind: 'refused', reason: 'register-changed' });
    expect(findSchool(town.db, '990011')).toBeUndefined();
  });

  test('is stopped when half of the town is missing, and then changes nothing at all', async () => {
    const town = lindervelde();
    const half = changed('basis.csv', (text) => text.split('\r\n').filter((row) => !/^"99000[1-6]"/.test(row)).join('\r\n'));
    const id = await uploaded(town, [half, fixture('secundair.csv')]);
    const before = listRegister(town.db);

    expect(preview(town, id).reconciliation.stops).toMatchObject([{ reason: 'shrunk', of: 18 }]);
    expect(apply(town, id)).toEqual({ kind: 'refused', reason: 'list-stopped' });
    expect(listRegister(town.db)).toEqual(before);
  });

  test('is only for the administrator, and only for the one who uploaded it', async () => {
    const town = lindervelde();
    const id = await uploaded(town);

    expect(previewList(town.db, town.coordinator, id)).toBeUndefined();
    expect(applyList(town.db, { ...town.administrator, personId: town.coordinator.personId }, id, { shown: '', ticked: [] }, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
  });
});

describe('an upload', () => {
  const refusal = async (files: readonly { name: string; bytes: Buffer }[], more: Partial<typeof form> = {}) => {
    const town = lindervelde();
    const outcome = await uploadLists(town.db, town.administrator, files, { ...form, ...more }, may12);
    return outcome.kind === 'kept' ? 'kept' : { reason: outcome.reason, file: outcome.file, details: outcome.details };
  };

  test.each<[string, () => Promise<unknown>, object]>([
    ['without a file', () => refusal([]), { reason: 'file-missing' }],
    ['of five files', () => refusal(Array.from({ length: 5 }, () => fixture('basis.csv'))), { reason: 'too-many-files' }],
    ['of something else', () => refusal([{ name: 'klas.csv', bytes: Buffer.from('naam;leeftijd\nx;3\n') }]), { reason: 'unknown-list', file: 'klas.csv' }],
    ['of an empty file', () => refusal([{ name: 'leeg.csv', bytes: Buffer.alloc(0) }]), { reason: 'table-empty', file: 'leeg.csv' }],
    ['of schools and counts together', () => refusal([fixture('basis.csv'), fixture('leerlingen.csv')]), { reason: 'mixed-lists' }],
    ['without the column niscode', () => refusal([changed('basis.csv', (text) => text.replace('"niscode"', '"gebied"'))]), { reason: 'columns-missing', file: 'basis.csv', details: ['niscode'] }],
    ['with a school number of letters', () => refusal([changed('basis.csv', (text) => text.replace('"990003"', '"99000X"'))]), { reason: 'rows-wrong', file: 'basis.csv', details: ['5: schoolnummer = 99000X'] }],
    ['without a NIS code', () => refusal(BOTH, { nisCodes: [] }), { reason: 'nis-missing' }],
    ['for another municipality', () => refusal(BOTH, { nisCodes: ['11111'] }), { reason: 'nobody-in-town', details: ['11111'] }],
    ['that does not say what it holds', () => refusal(BOTH, { parts: [] }), { reason: 'parts-missing' }],
    ['that says it holds secondary schools and does not', () => refusal([fixture('basis.csv')]), { reason: 'part-not-there', details: ['secundair', 'buso', 'dko'] }],
    ['of tomorrow', () => refusal(BOTH, { day: '2026-05-13' }), { reason: 'day-in-future' }],
    ['of counts of unknown schools', () => refusal([changed('leerlingen.csv', (text) => text.replaceAll('"9900', '"8800'))]), { reason: 'no-known-school' }],
  ])('%s is refused by name', async (_, upload, expected) => {
    expect(await upload()).toMatchObject(expected);
  });

  test('is not for who does not administer the portal', async () => {
    const { db, coordinator } = lindervelde();

    expect(await uploadLists(db, coordinator, BOTH, form, may12)).toMatchObject({ kind: 'refused', reason: 'not-found' });
  });

  test('of the right files is kept (control)', async () => {
    expect(await refusal(BOTH)).toBe('kept');
  });

  test('of one list alone leaves the schools of other lists alone', async () => {
    const town = lindervelde();
    const { reconciliation } = preview(town, await uploaded(town, [fixture('secundair.csv')], { parts: ['secundair', 'buso', 'dko'] }));

    expect(told(reconciliation.changes)).toEqual([['new-school', '990040']]);
    expect(reconciliation.notJudged).toHaveLength(10);
  });
});

describe('pupil counts', () => {
  test('are added up per site, main structure and graad or leerjaar, and joined by numbers only', async () => {
    const town = lindervelde();
    const id = await uploaded(town, [fixture('leerlingen.csv')]);

    expect(previewCounts(town.db, town.administrator, id)).toMatchObject({
      sites: [{ siteId: '990001-1', schoolYear: '2025-2026', before: null, after: 360 }, { siteId: '990021-1', after: 352 }],
      unknown: [{ schoolId: '990021', siteNumber: 7 }],
    });
    expect(applyCounts(town.db, town.administrator, id, may12)).toEqual({ kind: 'applied', sites: 2 });
    expect(applyCounts(town.db, town.administrator, id, may12)).toEqual({ kind: 'refused', reason: 'already-applied' });
    expect(listPupilCounts(town.db, ['990001-1']).map(({ structure, part, pupils }) => [structure, part, pupils])).toEqual([['111', '', 123], ['211', '1ste graad', 79], ['211', '2de graad', 83], ['211', '3de graad', 75]]);
    expect(town.db.select().from(pupilCounts).where(eq(pupilCounts.schoolYear, '2024-2025')).all().length, 'another school year stays').toBeGreaterThan(0);
  });

  test('give way to a newer file of the same school year', async () => {
    const town = lindervelde();
    applyCounts(town.db, town.administrator, await uploaded(town, [fixture('leerlingen.csv')]), may12);
    const second = await uploaded(town, [changed('leerlingen.csv', (text) => text.replace('"61"', '"51"'))]);

    expect(previewCounts(town.db, town.administrator, second)?.sites[0]).toMatchObject({ before: 360, after: 350 });
    applyCounts(town.db, town.administrator, second, may12);
    expect(listPupilCounts(town.db, ['990001-1'])[0]?.pupils).toBe(113);
  });
});

describe('any list, applied', () => {
  const anySite = fc.record({ number: fc.integer({ min: 1, max: 4 }), street: fc.constantFrom('A 1', 'B 2', 'C 3', 'D 4', 'E 5'), postalCode: fc.constant('9999'), town: fc.constant('Lindervelde'), isMain: fc.boolean() });
  const anySchool = fc.record({
    id: fc.integer({ min: 1, max: 5 }).map((n) => `99900${n}`), name: fc.constantFrom('De Kiem', 'De Wiek'), network: fc.constant('Net'), board: fc.constantFrom('', 'Bestuur'), level: fc.constant('basis' as const),
    clb: fc.constantFrom('', 'CLB Een', 'CLB Twee'), email: fc.constant(''), phone: fc.constantFrom('', '099 1', '099 2'), website: fc.constant(''), enterpriseNumber: fc.constant(''),
    sites: fc.uniqueArray(anySite, { selector: ({ number }) => number, minLength: 1, maxLength: 3 }),
  });
  const anyList = fc.uniqueArray(anySchool, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

  /** So that no column is suddenly empty. */
  const wholeSchool = {
    id: '999009', name: 'De Hele', network: 'Net', board: 'Bestuur', level: 'basis' as const, clb: 'CLB Een', email: 'a@hele.example', phone: '099 9', website: '', enterpriseNumber: '',
    sites: [{ number: 1, street: 'Z 9', postalCode: '9999', town: 'Lindervelde', isMain: true }],
  };

  test('leaves a register of which the same list changes nothing, with every school and site still there and no number twice', () => {
    const db = emptyDb();
    const made = createPerson(db, 'portal', { name: 'Jan Goossens', email: 'jan@lindervelde.example' }, may12);
    const town: Office = { db, administrator: { ...nobody, administrator: true, personId: made.kind === 'created' ? made.personId : '' } };
    fc.assert(
      fc.property(fc.array(anyList, { minLength: 1, maxLength: 3 }), (lists) => {
        for (const some of lists) {
          const list = [...some, wholeSchool];
          const content: SchoolsContent = { day: '2026-05-11', nisCodes: ['99001'], parts: ['kleuter', 'lager'], absent: [], extra: [], rows: 1, schools: list, later: [], ended: [] };
          // What ends by the list's own word does not stop it, however much it is.
          content.ended = listRegister(town.db).flatMap(({ id, sites }) => sites.map(({ number }) => ({ id, number, endedOn: '2025-08-31' })));
          const before = listRegister(town.db).flatMap(({ id, sites }) => [id, ...sites.map((site) => site.id)]);
          const keep = () => keepImport(town.db, town.administrator, { kind: 'schools', fileName: 'x', content }, may12);
          const id = keep();
          expect(preview(town, id).reconciliation.stops).toEqual([]);
          expect(apply(town, id).kind).toBe('applied');

          const register = listRegister(town.db);
          const after = register.flatMap(({ id: school, sites }) => [school, ...sites.map((site) => site.id)]);
          expect(after).toEqual(expect.arrayContaining(before));
          expect(new Set(after).size).toBe(after.length);
          expect(preview(town, keep()).reconciliation.changes).toEqual([]);
          for (const listed of list) {
            const open = register.find((school) => school.id === listed.id);
            expect(open?.status).toBe('open');
            expect(open?.sites.filter(({ status }) => status === 'open').map(({ number }) => number).sort()).toEqual(listed.sites.map(({ number }) => number).sort());
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a school by hand', () => {
  const kiem = { name: 'De Kiem', network: 'Officieel gesubsidieerd onderwijs', board: 'Gemeente', level: 'basis' as const, clb: 'clb-go-weverij', newClb: '', email: 'directie@dekiem.example', emailDomain: 'dekiem.example', phone: '', website: '', enterpriseNumber: '' };
  const site = { number: 3, siteName: '', street: 'Nieuwstraat 4', postalCode: '9999', town: 'Lindervelde', isMain: false };

  test('is added with its first site, and not twice', () => {
    const { db, administrator, coordinator } = lindervelde();
    const typed = { id: '039107', name: 'Privéschool', network: 'Vrij gesubsidieerd onderwijs', level: 'basis' as const, email: '', street: 'Laan 1', postalCode: '9999', town: 'Lindervelde' };

    expect(addSchool(db, coordinator, typed, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(addSchool(db, administrator, typed, may12)).toEqual({ kind: 'done', id: '039107' });
    expect(listSites(db, ['039107'])).toMatchObject([{ id: '039107-1', number: 1, name: 'Privéschool', isMain: true, source: '' }]);
    expect(addSchool(db, administrator, typed, may12)).toEqual({ kind: 'refused', reason: 'school-exists' });
  });

  test('is changed, but not to the mail domain of another school; a new CLB is made', () => {
    const { db, administrator, watch } = lindervelde();

    expect(changeSchool(db, administrator, '990001', { ...kiem, emailDomain: 'demolenwiek.example' }, may12)).toEqual({ kind: 'refused', reason: 'domain-taken' });
    const { journal } = watch(() => changeSchool(db, administrator, '990001', { ...kiem, newClb: 'CLB Nieuw' }, may12));
    expect(findSchool(db, '990001')).toMatchObject({ name: 'De Kiem', clbId: 'clb-nieuw', emailDomain: 'dekiem.example' });
    expect(journal).toMatchObject([{ verb: 'school-changed', changes: { name: ['Gemeentelijke basisschool De Kiem', 'De Kiem'] } }]);
    expect(changeSchool(db, administrator, '000000', kiem, may12)).toEqual({ kind: 'refused', reason: 'not-found' });
  });

  test('gets a site, whose number only one site of it has', () => {
    const { db, administrator } = lindervelde();

    expect(saveSite(db, administrator, '990001', null, { ...site, number: 2 }, may12)).toEqual({ kind: 'refused', reason: 'site-number-taken' });
    expect(saveSite(db, administrator, '990001', null, { ...site, isMain: true }, may12).kind).toBe('done');
    expect(listSites(db, ['990001']).map(({ number, name, isMain }) => [number, name, isMain])).toEqual([[1, 'De Kiem, Molenstraat', false], [2, 'De Kiem, Het Veld', false], [3, 'Gemeentelijke basisschool De Kiem, Nieuwstraat', true]]);
    expect(saveSite(db, administrator, '990002', '990001-1', site, may12), 'a site of another school').toEqual({ kind: 'refused', reason: 'not-found' });
  });

  test('closes by itself or into another, and opens again', () => {
    const { db, administrator } = lindervelde();

    expect(closeSchool(db, administrator, '990008', '990008', may12)).toEqual({ kind: 'refused', reason: 'merged-into-itself' });
    expect(closeSchool(db, administrator, '990008', '123456', may12)).toEqual({ kind: 'refused', reason: 'not-found' });
    expect(closeSchool(db, administrator, '990008', '990005', may12).kind).toBe('done');
    expect(findSchool(db, '990008')).toMatchObject({ status: 'closed', mergedIntoId: '990005' });
    expect(closeSchool(db, administrator, '990008', '990005', may12)).toEqual({ kind: 'refused', reason: 'already-so' });
    expect(reopenSchool(db, administrator, '990008', may12).kind).toBe('done');
    expect(reopenSchool(db, administrator, '990008', may12)).toEqual({ kind: 'refused', reason: 'already-so' });
    expect(listSites(db, ['990008'])).toHaveLength(1);
  });

  test('closes a site, but not its last', () => {
    const { db, administrator } = lindervelde();

    expect(setSiteStatus(db, administrator, '990001', '990001-2', 'closed', may12).kind).toBe('done');
    expect(setSiteStatus(db, administrator, '990001', '990001-1', 'closed', may12)).toEqual({ kind: 'refused', reason: 'last-site' });
    expect(setSiteStatus(db, administrator, '990001', '990001-2', 'open', may12).kind).toBe('done');
  });

  test('is found by a word of its name, board or street, open or closed', () => {
    const { db, administrator } = lindervelde();
    closeSchool(db, administrator, '990008', null, may12);
    const found = (text: string, status: 'open' | 'closed' | 'all') => searchRegister(db, { text, status }).schools.map(({ id }) => id);

    expect(found('kiem', 'open')).toEqual(['990001']);
    expect(found('Veldweg', 'open')).toEqual(['990001']);
    expect(found('spinnewiel', 'open')).toEqual([]);
    expect(found('spinnewiel', 'closed')).toEqual(['990008']);
    expect(searchRegister(db, { text: '', status: 'all' })).toMatchObject({ open: 14, closed: 1 });
  });

  test('remembers the NIS code of the last list for the next one', async () => {
    const town = lindervelde();
    town.db.update(municipality).set({ nisCodes: '' }).run();
    apply(town, await uploaded(town));

    expect(town.db.select().from(municipality).get()?.nisCodes).toBe('99001');
  });
});
