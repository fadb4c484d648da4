import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Files as good and bad people send them, made here byte by byte. */

const red = { r: 200, g: 30, b: 30 };
const blue = { r: 30, g: 30, b: 200 };

/** Red on the left and blue on the right. */
export function plainPicture(width = 60, height = 30): Sharp {
  const right = { input: { create: { width: Math.floor(width / 2), height, channels: 3, background: blue } }, left: Math.ceil(width / 2), top: 0 } as const;
  return sharp({ create: { width, height, channels: 3, background: red } }).composite([right]);
}

export const png = (): Promise<Buffer> => plainPicture().png().toBuffer();

/** What a phone makes: lying on its side, with where it was taken and by whom. */
export const phonePicture = (): Promise<Buffer> =>
  plainPicture()
    .withExif({ IFD0: { ImageDescription: 'GEHEIME-PLEK', Artist: 'Een Leerling' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '3/1 43/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function head(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content[8] = 1; // one bit a pixel, grey
  return Buffer.concat([SIGNATURE, chunk('IHDR', content)]);
}

/** A whole picture of so many pixels in some kilobytes. */
export const pixelBomb = (side: number): Buffer =>
  Buffer.concat([head(side, side), chunk('IDAT', deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 1 })), chunk('IEND', Buffer.alloc(0))]);

/** Says that it is large, and holds next to nothing. */
export const boaster = (side: number): Buffer => Buffer.concat([head(side, side), chunk('IDAT', deflateSync(Buffer.alloc(40))), chunk('IEND', Buffer.alloc(0))]);

/** A picture with words in it that no eye sees. */
export async function pictureWithText(): Promise<Buffer> {
  const plain = await png();
  const afterHead = SIGNATURE.length + 25;
  return Buffer.concat([plain.subarray(0, afterHead), chunk('tEXt', Buffer.from('Comment\0VERSTOPTE-TEKST', 'latin1')), plain.subarray(afterHead)]);
}

export async function truncatedPng(): Promise<Buffer> {
  const noise = await sharp({ create: { width: 300, height: 300, channels: 3, background: red, noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer();
  return noise.subarray(0, noise.length / 2);
}

const SCRIPT = '<script>fetch("/aanmelden")</script>';

/** A picture that draws, with a page in its comment. */
export async function gifWithPage(): Promise<Buffer> {
  const gif = await plainPicture().gif().toBuffer();
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, SCRIPT.length]), Buffer.from(SCRIPT), Buffer.from([0])]);
  // After the head (13 bytes) and its table of colours, whose size is in the low bits of byte 10.
  const at = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
  return Buffer.concat([gif.subarray(0, at), comment, gif.subarray(at)]);
}

export const html = Buffer.from(`<!doctype html><title>x</title>${SCRIPT}`);
export const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><image href="file:///etc/passwd"/></svg>`);
export const gifOnlyInName = Buffer.concat([Buffer.from('GIF89a/*'), html, Buffer.from('*/=1;')]);
export const zip = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(60), Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
export const exe = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(200)]);
export const empty = Buffer.alloc(0);

/** A PDF that runs a script when it is opened. */
export const pdf = (words = 'lesmap'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("${words}"\\)) >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Size 3 /Root 1 0 R >>\n%%EOF\n`);

export const over10MB = (start: Buffer): Buffer => Buffer.concat([start, Buffer.alloc(10 * 1024 * 1024)]);
