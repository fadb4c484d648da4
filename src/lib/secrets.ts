import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits that nobody mistakes for each other on paper. */
const LEGIBLE = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 32 random bytes as base64url: what a cookie or a link carries. Only its hash is kept. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** Six digits, to type over from a mail that opened in another browser. Leading zeros count. */
export const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Seven groups of four (140 bits), to copy from a log. */
export function legibleCode(): string {
  const letter = () => LEGIBLE.charAt(randomInt(LEGIBLE.length));
  return Array.from({ length: 7 }, () => `${letter()}${letter()}${letter()}${letter()}`).join('-');
}

/** SHA-256 in hex. Enough for random secrets, which cannot be guessed back; not for passwords. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Compares without telling by its duration how many characters agree. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());
}
