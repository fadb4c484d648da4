import { withoutTurns } from '#src/lib/text.ts';

/**
 * A text as it may stand in a header of a mail: one line, without control characters and without the invisible ones that
 * turn the direction of what follows. Whatever a person typed, a header ends where we end it, and what looks like a coded
 * word (`=?utf-8?q?...?=`) is read as it was typed: a mail program does not decode it into something else.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '').replaceAll('=?', '= ?').trim();
}

/** A text as it may stand in the body: its lines stay, other control characters go. */
export function bodyText(text: string): string {
  return withoutTurns(text).replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').trim();
}

/** The one way in which a text becomes part of the HTML of a mail. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
