import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors } from '#src/i18n/nl/errors.ts';
import { type CsvCell, csvOf, readTable, xlsxOf } from '#src/lib/tables/index.ts';
import { tableIn } from '#src/lib/tables/table.ts';
import { BAD_TABLES } from '#tests/support/bad-tables.ts';
import { text, workbook, workbookOf } from '#tests/support/workbooks.ts';

const read = (bytes: Buffer, name = 'tabel.csv') => readTable({ name, bytes });
/** Without the thread, where only what is understood is asked. */
const rowsOf = async (bytes: Buffer): Promise<readonly (readonly string[])[]> => {
  const reading = await tableIn(bytes);
  if (reading.kind === 'refused') throw new Error(`refused: ${reading.reason}`);
  return reading.rows;
};

describe('a bad file (R11)', () => {
  test('is one of more than sixty kinds, and each word of refusal has its sentence', () => {
    expect(BAD_TABLES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(BAD_TABLES.map(({ what }) => what)).size).toBe(BAD_TABLES.length);
    for (const { reason } of BAD_TABLES) expect(errors).toHaveProperty(reason);
  });

  test.each(BAD_TABLES.map((bad) => [bad.what, bad.reason, bad.bytes] as const))('%s is refused: %s', async (_what, reason, bytes) => {
    const before = performance.now();

    expect(await read(bytes)).toEqual({ kind: 'refused', reason });
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test('is refused by what it is, whatever it is called', async () => {
    expect(await read(Buffer.from('%PDF-1.7'), 'aanbod.xlsx')).toEqual({ kind: 'refused', reason: 'table-wrong-kind' });
    expect(await read(workbookOf([['titel']]), 'aanbod.pdf')).toMatchObject({ kind: 'read', rows: [['titel']] });
  });

  test('that takes too long is given up, and the next one is read', async () => {
    const slow = readTable({ name: 'x.csv', bytes: Buffer.from('titel\nx\n') }, 0);
    const next = read(Buffer.from('titel\nx\n'));

    expect(await slow).toEqual({ kind: 'refused', reason: 'table-takes-too-long' });
    expect(await next).toMatchObject({ kind: 'read', rows: [['titel'], ['x']] });
  });

  test('that is as large as one may be is read, and far larger ones do not end the program', async () => {
    const table = (columns: number, rows: number) => Buffer.from(`${Array.from({ length: columns }, () => '1').join(';')}\n`.repeat(rows));

    expect(await read(table(20, 20_000))).toMatchObject({ kind: 'read', rows: { length: 20_000 } });
    expect((await read(table(200, 12_000))).kind).toBe('refused');
    expect(await read(Buffer.from('titel\n'))).toMatchObject({ kind: 'read', rows: [['titel']] });
  });
});

const TABLE = [['titel', 'prijs', 'opmerking'], ['Één fietsproef “goed”', '€ 4,50', 'twee\nregels; "echt"'], ['Zwëmmen', 'gratis', '']];

describe('a good file reads the same', () => {
  const quoted = (delimiter: string, line: string) => TABLE.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""').replaceAll('\n', line)}"`).join(delimiter)).join(line);
  const encoded = {
    'UTF-8': (content: string) => Buffer.from(content),
    'UTF-8 with a mark': (content: string) => Buffer.from(`\ufeff${content}`),
    'UTF-16 little end first': (content: string) => Buffer.from(`\ufeff${content}`, 'utf16le'),
    'UTF-16 big end first': (content: string) => Buffer.from(`\ufeff${content}`, 'utf16le').swap16(),
    'Windows-1252': (content: string) => Buffer.from(content.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('€', '\x80'), 'latin1'),
  };
  const ways = Object.entries(encoded).flatMap(([name, encode]) =>
    [';', ',', '\t'].flatMap((delimiter) => ['\r\n', '\n', '\r'].map((line) => [name, JSON.stringify(delimiter), JSON.stringify(line), encode(quoted(delimiter, line)), line] as const)),
  );

  test.each(ways)('in %s with %s between cells and %s after lines', async (_name, _delimiter, _line, bytes, line) => {
    expect(await rowsOf(bytes)).toEqual(TABLE.map((row) => row.map((cell) => cell.replaceAll('\n', line))));
  });

  test('as a workbook', async () => {
    expect(await rowsOf(workbookOf(TABLE))).toEqual(TABLE);
    expect(await rowsOf(await xlsxOf('Aanbod', TABLE[0] ?? [], TABLE.slice(1)))).toEqual(TABLE);
  });

  test('where Excel says with what it is delimited', async () => {
    expect(await rowsOf(Buffer.from('sep=,\r\ntitel,prijs\r\nEen; twee,4\r\n'))).toEqual([['titel', 'prijs'], ['Een; twee', '4']]);
  });

  test('with rows of other lengths, empty lines and a loose quote: filled up to the longest', async () => {
    expect(await rowsOf(Buffer.from('titel;prijs\r\n\r\nEen\r\nTwee;4;5\r\n;;\r\nde "wolk" maker;1;;;\r\n'))).toEqual([
      ['titel', 'prijs', ''], ['Een', '', ''], ['Twee', '4', '5'], ['de "wolk" maker', '1', ''],
    ]);
  });

  test('and each row has the number that a spreadsheet shows', async () => {
    expect(await tableIn(Buffer.from('titel\r\n\r\n"twee\r\nlijnen"\r\nEen\r\n'))).toMatchObject({ rowNumbers: [1, 3, 4] });
    expect(await tableIn(workbook(`<row r="2">${text('A2', 'titel')}</row><row r="5">${text('A5', 'Een')}</row>`))).toMatchObject({ rowNumbers: [2, 5] });
  });

  test('with commas in a table of semicolons', async () => {
    expect(await rowsOf(Buffer.from('titel;prijs, in euro\nEen, twee;4,50\n'))).toEqual([['titel', 'prijs, in euro'], ['Een, twee', '4,50']]);
  });
});

describe('a cell of a workbook', () => {
  const cells = async (content: string) => (await rowsOf(workbook(`<row r="1">${content}</row>`)))[0];

  test('is a day as 2026-11-17, a moment with its time, a time alone, a number with a comma', async () => {
    expect(await cells('<c r="A1" s="1"><v>46343</v></c><c r="B1" s="2"><v>46343.416666666664</v></c><c r="C1" s="2"><v>0.4375</v></c><c r="D1"><v>4.5</v></c><c r="E1"><v>32470123456</v></c>')).toEqual([
      '2026-11-17', '2026-11-17T10:00', '10:30', '4,5', '32470123456',
    ]);
  });

  test('of a formula is the value that was saved; nothing is calculated', async () => {
    expect(await cells('<c r="A1"><f>SUM(1,2)</f><v>7</v></c><c r="B1" t="str"><f>HYPERLINK("http://x")</f><v>klik</v></c><c r="C1" t="b"><v>1</v></c>')).toEqual(['7', 'klik', 'ja']);
  });

  test('keeps its spaces and its signs', async () => {
    expect(await cells(text('A1', ' a &amp; &lt;b&gt; '))).toEqual([' a & <b> ']);
  });
});

describe('a table that leaves (M3, S12)', () => {
  test('is CSV that Excel here opens in columns: a mark, semicolons, Windows lines, a comma in numbers', () => {
    expect(csvOf(['titel', 'prijs', 'aantal'], [['Élan', 4.5, 12], ['a;b "c"', null, -3.25], ['x', Number.NaN, 0]])).toBe('\ufefftitel;prijs;aantal\r\nÉlan;4,5;12\r\n"a;b ""c""";;-3,25\r\nx;;0\r\n');
  });

  const FORMULAS = ['=1+1', '+32 470 12 34 56', '-2', '@SUM(A1)', '|calc', '＝1', '＋1', '－1', '＠x', ' =1', '\t=1', '\n=1', '\u200b=1', "'=1", '\tx', '=cmd|\' /C calc\'!A0'];
  /** What a spreadsheet makes of the cells of a CSV: anything that begins with a sign of a formula is run. */
  const runs = (cell: string) => /^[\s\p{Cf}]*[=+\-@|＝＋－＠]/u.test(cell);

  test.each(FORMULAS)('runs nothing: %j begins with an apostrophe in a CSV', (formula) => {
    const cell = csvOf([formula], []).slice(1, -2).replace(/^"|"$/g, '').replaceAll('""', '"');

    expect(cell.startsWith("'")).toBe(true);
    expect(runs(cell)).toBe(false);
  });

  test('would run a formula without that apostrophe (control)', () => {
    expect(FORMULAS.filter(runs).length).toBeGreaterThan(10);
  });

  test('loses a NUL before a formula, and then gets its apostrophe', () => {
    expect(csvOf(['\0=1+1'], [])).toBe('\ufeff"\'=1+1"\r\n');
  });

  test('is a workbook in which a formula is a text, never a formula', async () => {
    const bytes = await xlsxOf('Blad', ['kolom'], FORMULAS.map((formula) => [formula]));

    expect(bytes.includes('<f>')).toBe(false);
    expect(await rowsOf(bytes)).toEqual([['kolom'], ...FORMULAS.map((formula) => [formula])]);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'=+-@|＝＋－＠\t\n\'";,. abé€_x000D_0189'.split(''), '_x000D_', '  ', '2026-11-17', 'sep='), minLength: 0, maxLength: 12 });
  const cell = fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('2026-11-17', '2026-11-17T10:30', '1899-01-01', '+32 470 12 34 56', '__proto__', 'constructor', 'toString'), fc.constant(''));
  const tables = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  /** What no file can carry is not asked of one; a table begins with a header, and has no empty rows and no empty last columns. */
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are taken out
  const carried = (rows: string[][]) => rows.map((row, y) => [`kolom${y === 0 ? '' : ' '}${y}`, ...row.map((one) => one.toWellFormed().replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '')), '.']);

  test('comes back as it went, as CSV: import(export(x)) = x', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const [header = [], ...rows] = carried(table);
        expect(await rowsOf(Buffer.from(csvOf(header, rows)))).toEqual([header, ...rows]);
      }),
      { numRuns: 60 },
    );
  });

  test('comes back as it went, as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const [header = [], ...rows] = carried(table);
        expect(await rowsOf(await xlsxOf('Blad', header, rows))).toEqual([header, ...rows]);
      }),
      { numRuns: 40 },
    );
  });

  test('has numbers and days that count in a workbook', async () => {
    const rows: CsvCell[][] = [[12, 4.5, '2026-11-17', '2026-11-17T10:00', null]];

    expect((await rowsOf(await xlsxOf('Blad: [1]/2', ['a', 'b', 'c', 'd', 'e'], rows)))[1]).toEqual(['12', '4,5', '2026-11-17', '2026-11-17T10:00', '']);
  });
});
