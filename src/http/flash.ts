import { type CookieContext, cookieName, cookieOptions } from '#src/http/cookies.ts';

const MAX_LENGTH = 400;

/** Leaves a sentence for the next page, which shows it once. It is text, never HTML, and no secret. */
export function leaveFlash({ cookies, locals }: CookieContext, sentence: string): void {
  cookies.set(cookieName(locals.env, 'flash'), sentence.slice(0, MAX_LENGTH), cookieOptions(locals.env, 60));
}

/** The sentence that the previous page left. */
export function readFlash({ cookies, locals }: CookieContext): string | undefined {
  return cookies.get(cookieName(locals.env, 'flash'))?.value.slice(0, MAX_LENGTH) || undefined;
}

/** A page has shown it. */
export function dropFlash({ cookies, locals }: CookieContext): void {
  cookies.delete(cookieName(locals.env, 'flash'), cookieOptions(locals.env));
}
