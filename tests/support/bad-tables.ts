import type { TableRefusal } from '#src/lib/tables/index.ts';
import { type Part, archive, sheet, text, workbook, workbookParts } from '#tests/support/workbooks.ts';

/** What people and others send in the place of a table, and the word with which it is refused (R11). */
export interface BadTable {
  readonly what: string;
  readonly bytes: Buffer;
  readonly reason: TableRefusal;
}

const MB = 1024 * 1024;
const ROW = `<row r="1">${text('A1', 'titel')}</row>`;
const good = workbook(ROW);
const bytes = (content: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(content, encoding);
const binary = (start: string): Buffer => Buffer.concat([bytes(start, 'latin1'), Buffer.from([0, 1, 2, 3, 0, 255])]);
const withPart = (...parts: Part[]): Buffer => archive([...workbookParts(ROW), ...parts]);
const lying = (says: Part['says'], name = 'xl/worksheets/sheet1.xml'): Buffer => archive(workbookParts(ROW).map((part) => (part.name === name ? { ...part, says: says ?? {} } : part)));
const inPart = (name: string, from: string, to: string): Buffer => archive(workbookParts(ROW).map((part) => (part.name === name ? { ...part, data: String(part.data).replace(from, to) } : part)));

const LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const XXE = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const SHEET = 'xl/worksheets/sheet1.xml';
const OLE = 'd0cf11e0a1b11ae1';
/** Noise that no compression makes smaller, the same every time. */
const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 104729) % 256));

const of = (reason: TableRefusal, files: Readonly<Record<string, Buffer>>): BadTable[] => Object.entries(files).map(([what, content]) => ({ what, bytes: content, reason }));

export const BAD_TABLES: readonly BadTable[] = [
  ...of('table-empty', {
    'nothing at all': Buffer.alloc(0),
    'a byte order mark alone': bytes('\ufeff'),
    'empty lines': bytes('\r\n\r\n\n'),
    'delimiters alone': bytes(';;;\r\n;;;\r\n'),
    'spaces alone': bytes('   ;  \n  ; \n'),
    'a workbook without rows': workbook(''),
    'a workbook of empty cells': workbook('<row r="1"><c r="A1"/><c r="B1" s="0"/></row>'),
  }),
  ...of('table-wrong-kind', {
    'a PDF called csv': bytes('%PDF-1.7\n1 0 obj'),
    'a PNG': binary('\x89PNG\r\n\x1a\n'),
    'a JPEG': binary('\xff\xd8\xff\xe0'),
    'a GIF': binary('GIF89a'),
    'a WebP': binary('RIFF'),
    'a gzip': binary('\x1f\x8b\x08'),
    'a RAR': binary('Rar!\x1a'),
    'a 7z': binary('7z\xbc\xaf\x27\x1c'),
    'an ELF program': binary('\x7fELF'),
    'a database': binary('SQLite format 3'),
    'an RTF letter': bytes('{\\rtf1 Beste}'),
    'a drawing in XML': bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'a page': bytes('<!doctype html><table><tr><td>titel</td></tr></table>'),
    'a page behind a byte order mark and spaces': bytes('\ufeff \r\n <html>'),
    'a page in UTF-16': bytes('\ufeff<html>', 'utf16le'),
    'JSON of an object': bytes('{"titel": "De wolkenmaker"}'),
    'JSON of a list': bytes('[["titel"]]'),
    'billion laughs as text': bytes(`<?xml version="1.0"?>${LAUGHS}<l>&c;</l>`),
    'an archive of something else': archive([{ name: 'leesmij.txt', data: 'hallo' }]),
    'a Word document': archive([{ name: '[Content_Types].xml', data: '<Types/>' }, { name: 'word/document.xml', data: '<w/>' }]),
    'an OpenDocument sheet': archive([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }, { name: 'content.xml', data: '<x/>' }]),
    'an archive of nothing': archive([]),
  }),
  ...of('table-unreadable', {
    'a bitmap': binary('BM'),
    'a Windows program': binary('MZ'),
    'noise': noise,
    'NUL bytes in a CSV': bytes('titel;prijs\r\nDe\0wolkenmaker;4\r\n'),
    'control signs in a CSV': bytes('titel;prijs\r\nDe\x1b[2Jwolkenmaker;4\r\n'),
    'UTF-16 without a mark': bytes('titel;prijs\r\n', 'utf16le'),
    'UTF-16 that breaks off in a letter': Buffer.concat([bytes('\ufefftitel', 'utf16le'), Buffer.from([0x3d, 0xd8])]),
    'a mark of UTF-8 before what is not': Buffer.concat([bytes('\ufefftitel;'), Buffer.from([0xe9, 0xff])]),
    'bytes that no Windows letter has': Buffer.from([0x74, 0x81, 0x8d, 0x9d, 0x3b]),
    'a quote that never ends': bytes('titel;prijs\r\n"De wolkenmaker;4\r\n'),
    'half a workbook': good.subarray(0, good.length >> 1),
    'a workbook without its last byte': good.subarray(0, good.length - 1),
    'the first four bytes of a workbook': good.subarray(0, 4),
    'an archive with a broken list': (() => {
      const copy = Buffer.from(good);
      copy.fill(0, good.readUInt32LE(good.length - 6), good.length - 22);
      return copy;
    })(),
    'a part beyond the end of the file': lying({ at: 0x7fffffff }),
    'a part that begins at nothing': lying({ at: 7 }),
    'a part in a compression nobody has': lying({ method: 99 }),
    'a workbook without its sheet': archive(workbookParts(ROW).filter(({ name }) => name !== SHEET)),
    'a workbook without its relations': archive(workbookParts(ROW).filter(({ name }) => !name.endsWith('.rels'))),
    'a sheet that is no XML': workbook('', { [SHEET]: 'titel;prijs' }),
    'a sheet cut off': workbook('', { [SHEET]: sheet(ROW).slice(0, -40) }),
    'a text that is not in the list of texts': workbook('<row r="1"><c r="A1" t="s"><v>12</v></c></row>'),
    'a cell of an unknown type': workbook('<row r="1"><c r="A1" t="zz"><v>12</v></c></row>'),
    'a cell without an address': workbook('<row r="1"><c r="??"><v>12</v></c></row>'),
  }),
  ...of('table-too-large', {
    'one that says it is 1 GB': lying({ size: 1024 * MB }),
    '72 MB of spaces in 70 kB': workbook(ROW, { 'xl/worksheets/sheet2.xml': Buffer.alloc(72 * MB, 32) }),
    'a part a thousand times smaller than what it becomes': workbook(ROW, { 'xl/sharedStrings.xml': Buffer.alloc(20 * MB, 32) }),
    'three parts that are too much together': workbook(ROW, Object.fromEntries(['a', 'b', 'c'].map((name) => [`xl/media/${name}.xml`, Buffer.alloc(30 * MB, 32)]))),
    'half a million cells': bytes(`${'1;'.repeat(99)}1\n`.repeat(5_000)),
    'an archive of a thousand parts': archive([...workbookParts(ROW), ...Array.from({ length: 1000 }, (_, index) => ({ name: `xl/media/${index}.png`, data: '' }))]),
    'an archive of the 64-bit kind': (() => {
      const copy = Buffer.from(good);
      copy.writeUInt32LE(0xffffffff, copy.length - 6);
      return copy;
    })(),
  }),
  ...of('table-unsafe', {
    'a bomb that says it is small': archive(workbookParts('', { [SHEET]: Buffer.alloc(30 * MB, 32) }).map((part) => (part.name === SHEET ? { ...part, says: { size: 2000 } } : part))),
    'a part that says it is larger than it is': lying({ size: 5000 }),
    'an archive in the archive': withPart({ name: 'xl/embeddings/nog.zip', data: good }),
    'a workbook in the workbook': withPart({ name: 'xl/embeddings/nog.xlsx', data: good }),
    'a link to another file': withPart({ name: 'xl/link', data: '/etc/passwd', says: { mode: 0o120777 } }),
    'a name that climbs up': withPart({ name: '../../../etc/cron.d/x', data: 'x' }),
    'a name that climbs up the Windows way': withPart({ name: 'xl\\..\\..\\x', data: 'x' }),
    'a name from the root': withPart({ name: '/etc/passwd', data: 'x' }),
    'a name on a drive': withPart({ name: 'C:\\x.xml', data: 'x' }),
    'two parts with one name': withPart({ name: SHEET, data: sheet('') }),
    'two parts whose names differ in capitals': withPart({ name: 'xl/worksheets/SHEET1.xml', data: sheet('') }),
    'a part with two names': lying({ localName: 'xl/worksheets/sheet9.xml' }),
    'a program inside': withPart({ name: 'xl/run.exe', data: 'MZ' }),
    'billion laughs in the sheet': inPart(SHEET, '<worksheet', `${LAUGHS}<worksheet`),
    'billion laughs in the texts': workbook(ROW, { 'xl/sharedStrings.xml': `<?xml version="1.0"?>${LAUGHS}<sst><si><t>&c;</t></si></sst>` }),
    'a sheet that reads a file of the server': inPart(SHEET, '<worksheet', `${XXE}<worksheet`),
    'a workbook that reads a file of the server': inPart('xl/workbook.xml', '<workbook', `${XXE}<workbook`),
    'relations that read a file of the server': inPart('xl/_rels/workbook.xml.rels', '<Relationships', `${XXE}<Relationships`),
    'styles with an entity in small letters': inPart('xl/styles.xml', '<styleSheet', '<!doctype l><styleSheet'),
    'a sheet in UTF-16, in which nobody sees its entities': workbook('', { [SHEET]: bytes(`\ufeff${sheet(ROW)}`, 'utf16le') }),
    'a sheet in UTF-7': inPart(SHEET, 'encoding="UTF-8"', 'encoding="UTF-7"'),
  }),
  ...of('table-macro', {
    'a workbook with macros': withPart({ name: 'xl/vbaProject.bin', data: 'x' }),
    'a workbook that says it has macros': inPart('[Content_Types].xml', 'application/xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    'a workbook with macros of the old kind': withPart({ name: 'xl/macrosheets/sheet1.xml', data: sheet('') }),
  }),
  ...of('table-locked', {
    'a part with a password': lying({ flags: 1 }),
    'a workbook with a password': Buffer.concat([Buffer.from(OLE, 'hex'), Buffer.alloc(512), bytes('EncryptedPackage', 'utf16le')]),
  }),
  ...of('table-old-excel', { 'a workbook of before 2007': Buffer.concat([Buffer.from(OLE, 'hex'), Buffer.alloc(512), bytes('Workbook', 'utf16le')]) }),
  ...of('table-too-many-columns', {
    'a million columns': bytes(`${'a;'.repeat(1_000_000)}\r\n`),
    '201 columns': bytes(`${Array.from({ length: 201 }, (_, index) => index).join(';')}\r\n`),
    'a cell in the last column there is': workbook(`<row r="1">${text('XFD1', 'x')}</row>`),
  }),
  ...of('table-too-many-rows', {
    '20 001 rows under a header': bytes(`titel\n${'x\n'.repeat(20_001)}`),
    'a cell in the last row there is': workbook(`<row r="1048576">${text('A1048576', 'x')}</row>`),
    'a row that says it is the last there is': workbook('<row r="1048576"><c><v>1</v></c></row>'),
  }),
  ...of('table-cell-too-long', {
    'a novel in a cell of a CSV': bytes(`titel\n${'x'.repeat(10_001)}\n`),
    'a novel in a cell of a workbook': workbook(`<row r="1">${text('A1', 'x'.repeat(10_001))}</row>`),
  }),
];
