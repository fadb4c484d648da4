export const MAIL_STATES = ['pending', 'sending', 'sent', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What was written down of the last try: a word with a sentence, and what the mail server answered. */
export function troubleOf(lastError: string): { readonly word: string; readonly code: string } {
  const [word = '', code = ''] = lastError.split(' ');
  return { word, code };
}

export interface TextPart {
  readonly text: string;
  /** An address within the portal, without its host. */
  readonly href?: string;
}

/**
 * The text of a mail in parts, where links to the portal itself can be followed. Links that somebody typed lead elsewhere
 * and stay text. `https://portal.example.evil.example` is not the portal.
 */
export function linkParts(text: string, publicUrl: string): readonly TextPart[] {
  return text.split(/(https?:\/\/\S+)/).map((part) => {
    const rest = part.startsWith(publicUrl) ? part.slice(publicUrl.length) : '';
    return /^\/(?![/\\])/.test(rest) ? { text: part, href: rest } : { text: part };
  });
}
