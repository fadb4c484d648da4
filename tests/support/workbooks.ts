import { crc32, deflateRawSync } from 'node:zlib';

/** Archives and workbooks made by hand, so that a test can say of each part what no program would. */

export interface Part {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What it says it is, where that is not true. */
  readonly says?: { readonly size?: number; readonly flags?: number; readonly method?: number; readonly mode?: number; readonly localName?: string; readonly at?: number };
}

const DEFLATED = 8;

/** An archive of these parts, in this order; each may lie. */
export function archive(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, data, says = {} } of parts) {
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const described = (head: Buffer, from: number, called: string) => {
      head.writeUInt16LE(20, from);
      head.writeUInt16LE(says.flags ?? 0, from + 2);
      head.writeUInt16LE(says.method ?? DEFLATED, from + 4);
      head.writeUInt32LE(crc32(raw), from + 10);
      head.writeUInt32LE(packed.length, from + 14);
      head.writeUInt32LE(says.size ?? raw.length, from + 18);
      head.writeUInt16LE(Buffer.byteLength(called), from + 22);
    };
    const localName = says.localName ?? name;
    described(local, 4, localName);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    described(central, 6, name);
    central.writeUInt32LE(((says.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(says.at ?? at, 42);
    files.push(local, Buffer.from(localName), packed);
    list.push(central, Buffer.from(name));
    at += local.length + Buffer.byteLength(localName) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...list, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const sheet = (rows: string): string => `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
export const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

/** The parts of a workbook with one sheet; a test puts its own in their place or beside them. */
export function workbookParts(rows: string, own: Readonly<Record<string, Part['data']>> = {}): Part[] {
  const parts: Record<string, Part['data']> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet(rows),
    ...own,
  };
  return Object.entries(parts).map(([name, data]) => ({ name, data }));
}

export const workbook = (rows: string, own: Readonly<Record<string, Part['data']>> = {}): Buffer => archive(workbookParts(rows, own));

/** A workbook of texts. */
export const workbookOf = (rows: readonly (readonly string[])[]): Buffer =>
  workbook(rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => text(`${String.fromCharCode(65 + column)}${index + 1}`, value)).join('')}</row>`).join(''));
