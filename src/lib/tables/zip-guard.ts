import { inflateRawSync } from 'node:zlib';
import { TableRefused } from '#src/lib/tables/refusals.ts';

/** Limits of an archive, far above what a table of twenty thousand rows needs. */
const MAX_ENTRIES = 500;
const MAX_PART = 40 * 1024 * 1024;
const MAX_TOTAL = 64 * 1024 * 1024;
/** So many times larger than it was sent; only asked of parts that are large. */
const MAX_RATIO = 150;
const LARGE = 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const UNIX = 3;
const SYMLINK = 0xa000;
const ENCRYPTED = 0x1;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly symlink: boolean;
}

/**
 * The parts of an archive that are asked for. What it says of itself is checked first (number, sizes, names, links,
 * passwords, macros) and then not believed: bytes are counted while they are unpacked. Refuses rather than mends.
 */
export function partsOf(bytes: Buffer, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  const entries = entriesOf(bytes);
  for (const { name, flags, symlink } of entries) {
    if (flags & ENCRYPTED) throw new TableRefused('table-locked');
    if (/vbaProject|\.bin\.vba|macrosheets/i.test(name)) throw new TableRefused('table-macro');
    if (symlink || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name) || /\.(zip|xlsx|xlsm|docx|jar|exe|dll)$/i.test(name)) throw new TableRefused('table-unsafe');
  }
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) throw new TableRefused('table-unsafe');
  if (entries.some(({ size }) => size > MAX_PART) || sum(entries.map(({ size }) => size)) > MAX_TOTAL) throw new TableRefused('table-too-large');

  const parts: Record<string, Uint8Array> = Object.create(null);
  for (const entry of entries) if (isWanted(entry.name)) parts[entry.name] = unpack(bytes, entry);
  if (Object.values(parts).some((part) => Buffer.from(part).includes('application/vnd.ms-excel.sheet.macroEnabled'))) throw new TableRefused('table-macro');
  return parts;
}

function unpack(bytes: Buffer, { at, method, packed, size, name }: Entry): Uint8Array {
  if (at + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new TableRefused('table-unreadable');
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const localName = bytes.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + bytes.readUInt16LE(at + 26)).toString('utf8');
  if (localName !== name) throw new TableRefused('table-unsafe');
  if (start + packed > bytes.length) throw new TableRefused('table-unreadable');
  if (size > LARGE && size > packed * MAX_RATIO) throw new TableRefused('table-too-large');

  const data = bytes.subarray(start, start + packed);
  const part = method === STORED ? data : inflated(data, size);
  if (part.length !== size) throw new TableRefused('table-unsafe');
  return part;
}

/** Stops at the size that was said: what grows beyond it is a bomb. */
function inflated(data: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const tooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new TableRefused(tooMuch ? 'table-unsafe' : 'table-unreadable');
  }
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0xffff || bytes.readUInt32LE(end + 16) === 0xffffffff) throw new TableRefused('table-too-large');
  if (count > MAX_ENTRIES) throw new TableRefused('table-too-large');

  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new TableRefused('table-unreadable');
    const nameLength = bytes.readUInt16LE(at + 28);
    const method = bytes.readUInt16LE(at + 10);
    if (method !== STORED && method !== DEFLATED) throw new TableRefused('table-unreadable');
    entries.push({
      name: bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength).toString('utf8'),
      flags: bytes.readUInt16LE(at + 8),
      method,
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
      symlink: bytes.readUInt16LE(at + 4) >> 8 === UNIX && ((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === SYMLINK,
    });
    at += CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the list of contents says it ends; a comment may stand behind it. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new TableRefused('table-unreadable');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
