/** Lower case, without accents, ĳ as ij: what is compared when letters should not matter. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ĳ', 'ij').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text, folded; digits count as words, everything else separates. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A light Dutch stem: plurals and small words fall together with what they are of (fietsen, fiets; voorstellingen,
 * voorstelling; busje, bus). It need not be a word, only the same for forms of one word.
 */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const bare = word
    .replace(/(?<=..)heden$/, 'heid')
    .replace(/(?<=...)(etjes?|tjes?|pjes?|jes?)$/, '')
    .replace(/(?<=...)(eren|en|s|e)$/, '');
  return bare
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[bdfgklmnprstvz]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** An address one person can be mailed at: one @, no spaces or separators, a domain with a dot (nodemailer would split lists). */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@,;:<>"()[\]\\]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(text);

/** Whether a text holds what looks like a rijksregisternummer: no data on a pupil or parent belongs in the portal. */
export const looksLikeNationalNumber = (text: string): boolean => /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\d)/.test(text);

/** A text without the invisible characters that turn the direction of what follows: a name could make the sentence around it read backwards. */
export const withoutTurns = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
