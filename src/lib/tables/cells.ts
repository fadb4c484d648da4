/** What a cell of a table that leaves says, and how it is understood when it comes back. */

/** "4,5": as people here type it. What is no number at all is nothing. */
export const numberText = (number: number): string => (Number.isFinite(number) ? String(number).replace('.', ',') : '');

/** Lines end in one way inside a cell, and what is no letter in any file goes. */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are taken out
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '');
}

/** What a spreadsheet may run, also behind spaces and in the wide signs of other keyboards; with the apostrophes it has already. */
const FORMULA = /^'*[\s\p{Cf}]*[=+\-@|＝＋－＠\t\r]/u;

/** With an apostrophe before what could be a formula (S12). */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before `guarded`. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
