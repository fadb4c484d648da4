import { createHash } from 'node:crypto';
import { LONGEST_SIDE, MAX_FILE_BYTES, MAX_PIXELS, isPdf, pictureKindOf } from '#src/domain/files/rules.ts';

/** Bytes as they will be kept, and the name they will have. */
export interface PreparedFile {
  readonly hash: string;
  readonly mime: 'image/webp' | 'application/pdf';
  readonly content: Buffer;
  readonly width: number | null;
  readonly height: number | null;
}

export type PreparePictureOutcome =
  | { kind: 'prepared'; file: PreparedFile & { readonly width: number; readonly height: number } }
  | { kind: 'refused'; reason: 'file-missing' | 'file-too-large' | 'picture-wrong-kind' | 'picture-unreadable' | 'picture-too-many-pixels' };
export type PrepareAttachmentOutcome =
  | { kind: 'prepared'; file: PreparedFile }
  | { kind: 'refused'; reason: 'file-missing' | 'file-too-large' | 'attachment-wrong-kind' };

const SECONDS = 15;
const QUALITY = 80;

/**
 * A picture as the portal keeps it: drawn anew as WebP, upright, at most 1600 pixels wide or high, without anything the
 * file said beside its pixels (where it was taken, by which phone, hidden text). Of one that moves, the first frame.
 * Refusals: nothing sent, over 10 MB, not JPEG, PNG, WebP, AVIF or GIF by its content, over 40 million pixels, damaged.
 */
export async function preparePicture(bytes: Buffer): Promise<PreparePictureOutcome> {
  if (bytes.length === 0) return { kind: 'refused', reason: 'file-missing' };
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'refused', reason: 'file-too-large' };
  if (!pictureKindOf(bytes)) return { kind: 'refused', reason: 'picture-wrong-kind' };
  return oneAtATime(() => drawAnew(bytes));
}

/**
 * A document as the portal keeps it: byte by byte as it came, so what a PDF can do it still can; it is only ever handed
 * out as a download. Refusals: nothing sent, over 10 MB, not a whole PDF that begins as one.
 */
export function prepareAttachment(bytes: Buffer): PrepareAttachmentOutcome {
  if (bytes.length === 0) return { kind: 'refused', reason: 'file-missing' };
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'refused', reason: 'file-too-large' };
  if (!isPdf(bytes)) return { kind: 'refused', reason: 'attachment-wrong-kind' };
  return { kind: 'prepared', file: { hash: hashOfBytes(bytes), mime: 'application/pdf', content: bytes, width: null, height: null } };
}

export const hashOfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function drawAnew(bytes: Buffer): Promise<PreparePictureOutcome> {
  // Loaded when it is needed: most processes never draw.
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  try {
    // The head only: what the file says of its size costs nothing to ask.
    const { width, height } = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata();
    if (width * height > MAX_PIXELS) return { kind: 'refused', reason: 'picture-too-many-pixels' };
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { kind: 'prepared', file: { hash: hashOfBytes(data), mime: 'image/webp', content: data, width: info.width, height: info.height } };
  } catch {
    return { kind: 'refused', reason: 'picture-unreadable' };
  }
}

/** Pictures are unpacked one after the other, whoever sends them: each can need 160 MB for a moment. */
let last: Promise<unknown> = Promise.resolve();

function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
