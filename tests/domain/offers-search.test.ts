import { describe, expect, test } from 'vitest';
import { listOffers, offerIndex } from '#src/domain/offers/index.ts';
import { LAST_YEAR, THIS_YEAR, at, lindervelde, publish } from '#tests/support/town.ts';

const town = lindervelde();
const catalogue = listOffers(town.db, THIS_YEAR);
const index = offerIndex(town.db, THIS_YEAR, catalogue);
const codeOf = new Map(catalogue.map(({ id, code }) => [id, code]));
const found = (query: string): string[] | undefined => index.find(query)?.map((id) => codeOf.get(id) ?? '?');

describe('searching the catalogue', () => {
  test('finds school performances by the last part of their compound', () => {
    expect(found('voorstelling')?.slice(0, 3).sort()).toEqual(['CUL-01', 'CUL-02', 'CUL-03']);
  });

  test.each([
    ['plural and singular', 'voorstellingen', 'voorstelling'],
    ['plural and singular', 'themakoffers', 'themakoffer'],
    ['capitals', 'BIBLIOTHEEK', 'bibliotheek'],
    ['accents', 'bìbliothéék', 'bibliotheek'],
    ['small words', 'de bibliotheek in', 'bibliotheek'],
  ])('makes no difference of %s', (_, one, other) => {
    expect(found(one)).toEqual(found(other));
    expect(found(one)?.length).toBeGreaterThan(0);
  });

  test.each([
    ['fiets', 'MOB-03'], ['bib', 'BIB-01'], ['zwemen', 'SPO-02'], ['bibliotheeek', 'BIB-01'], ['brandwer', 'BRA-01'], ['zwerfvuil', 'MIL-03'], ['politie', 'POL-03'],
  ])('for "%s" finds %s', (query, code) => {
    expect(found(query)).toContain(code);
  });

  test('wants every word that was typed, and is content with most of them when that leaves nothing', () => {
    expect(found('fiets examen')).toContain('MOB-03');
    expect(found('zwemmen')?.length).toBeGreaterThan(found('zwemmen busvervoer')?.length ?? 0);
    expect(found('zwemmen xyzzyqw')).toContain('SPO-02');
  });

  test('puts an offer with the word in its title before one that only mentions it', () => {
    expect(found('brandweerkazerne')?.[0]).toBe('BRA-01');
    expect(found('scholenloop')?.[0]).toBe('SPO-01');
  });

  test('says that nothing was searched when only words without meaning were typed', () => {
    for (const query of ['', '   ', 'de het een', 'voor de klas', '?!', '"', '--']) expect(found(query)).toBeUndefined();
  });

  test('finds nothing for nonsense', () => {
    expect(found('qqxxzzwwkk')).toEqual([]);
  });

  test.each([
    ['quotes', `"'; DROP TABLE offers; --`], ['a very long word', 'a'.repeat(10_000)], ['very many words', 'fiets zwemmen '.repeat(700)],
    ['text from right to left', '\u202Eמרחבא مدرسة\u202C'], ['control characters', '\u0000\u0007fiets\u001b[31m'], ['operators', 'fiets AND (zwemmen OR *) NEAR/2 title:^x'],
    ['lone surrogates', '\uD800\uDFFF\uDC00'], ['stacked accents', `e${'\u0301'.repeat(5_000)}`], ['names of the language', '__proto__ constructor toString hasOwnProperty'],
    ['digits', '0'.repeat(5_000)], ['emoji', '🚲'.repeat(2_000)], ['patterns', '(a+)+$ [[[ \\\\'],
  ])('survives %s and never gives more than there is', (_, query) => {
    const answer = found(query);

    expect(answer === undefined || (answer.length <= catalogue.length && new Set(answer).size === answer.length)).toBe(true);
  });
});

describe('the index', () => {
  test('is kept as long as nothing changed and made anew when an offer came', () => {
    const { db, culture } = lindervelde();
    const before = listOffers(db, THIS_YEAR);
    const first = offerIndex(db, THIS_YEAR, before);

    expect(offerIndex(db, THIS_YEAR, before)).toBe(first);
    expect(first.find('kamishibai')).toEqual([]);

    publish({ db, culture }, { code: 'CUL-90', title: 'Kamishibai voor kleuters' }, at('2026-05-12'));
    const after = listOffers(db, THIS_YEAR);
    expect(offerIndex(db, THIS_YEAR, after).find('kamishibai')).toHaveLength(1);
  });

  test('of one year does not find the offers of another', () => {
    const last = listOffers(town.db, LAST_YEAR);
    const ids = new Set(last.map(({ id }) => id));

    expect(offerIndex(town.db, LAST_YEAR, last).find('bibliotheek')?.every((id) => ids.has(id))).toBe(true);
  });
});
