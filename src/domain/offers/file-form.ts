import { z } from 'zod';
import { looksLikeNationalNumber } from '#src/lib/text.ts';

const MAX_ALT = 250;
const MAX_NAME = 120;

/** One line of plain text: no control characters, and none that turn the reading direction ("gpj.exe" for "exe.jpg"). */
const line = z.string().transform((text) => text.replace(/\p{C}+/gu, ' ').replace(/\s+/g, ' ').trim());

const alt = line.pipe(z.string().min(1, 'alt-missing').max(MAX_ALT, 'text-too-long').refine((text) => !looksLikeNationalNumber(text), 'national-number'));
const name = line.pipe(z.string().min(1, 'attachment-name-missing').max(MAX_NAME, 'text-too-long').refine((text) => !looksLikeNationalNumber(text), 'national-number'));

/** What the picture shows, for who does not see it. */
export const pictureForm = z.object({ alt });

/** The name of each attachment, by its hash. */
export const attachmentNamesForm = z.record(z.string().regex(/^[0-9a-f]{64}$/), name);

/** What an attachment is called until somebody gives it a better name: the name of its file without its end. */
export function nameOfFile(fileName: string): string {
  const plain = line.parse((fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.pdf$/i, '').replaceAll('_', ' ')).slice(0, MAX_NAME).trim();
  return looksLikeNationalNumber(plain) ? '' : plain;
}
