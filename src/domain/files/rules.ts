const MB = 1024 * 1024;

export const MAX_FILE_BYTES = 10 * MB;
/** What all offers of one service may hold together. */
export const MAX_SERVICE_BYTES = 500 * MB;
export const MAX_ATTACHMENTS = 10;
/** A picture is unpacked in memory: a small file can hold a wall of pixels. */
export const MAX_PIXELS = 40_000_000;
/** Wider than any place a picture gets on a page. */
export const LONGEST_SIDE = 1600;

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/**
 * What picture these bytes begin as, or undefined. Neither the name of a file nor what its sender says of it counts. A
 * drawing of text (SVG) is none: it can hold scripts and load from elsewhere.
 */
export function pictureKindOf(bytes: Buffer): PictureKind | undefined {
  const says = (from: number, until: number) => bytes.toString('latin1', from, until);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (says(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (says(0, 4) === 'RIFF' && says(8, 12) === 'WEBP') return 'webp';
  if (says(4, 8) === 'ftyp' && ['avif', 'avis'].includes(says(8, 12))) return 'avif';
  return ['GIF87a', 'GIF89a'].includes(says(0, 6)) ? 'gif' : undefined;
}

/** How far from its begin a PDF may say what it is, and from its end that it is whole. */
const PDF_ROOM = 1024;

/** Whether these bytes are a whole PDF and begin as nothing else: before its mark only white space and a byte order mark may stand. */
export function isPdf(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, PDF_ROOM);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - PDF_ROOM));
  return /^(\xef\xbb\xbf)?[\s\0]*%PDF-\d/.test(head) && tail.includes('%%EOF');
}

const HASH = /^[0-9a-f]{64}$/;
export const isFileHash = (text: string): boolean => HASH.test(text);
