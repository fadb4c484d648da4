import type { Env } from '#src/env.ts';

interface SetOptions {
  readonly path: string;
  readonly httpOnly: boolean;
  readonly sameSite: 'lax';
  readonly secure: boolean;
  readonly maxAge?: number;
}

/** As much of Astro's context as reading and writing a cookie takes; a page hands over `Astro` itself. */
export interface CookieContext {
  readonly cookies: {
    get(name: string): { readonly value: string } | undefined;
    set(name: string, value: string, options: SetOptions): void;
    delete(name: string, options: SetOptions): void;
  };
  readonly locals: Pick<App.Locals, 'env'>;
}

const isHttps = (env: Env): boolean => env.publicUrl.startsWith('https:');

/** `__Host-` makes browsers refuse a cookie that another site of the same domain planted; it asks for https. */
export const cookieName = (env: Env, name: string): string => (isHttps(env) ? `__Host-${name}` : name);

/** The request that is not sent yet: what the cookie holds, the table holds as a hash. */
export const DRAFT_COOKIE = 'aanvraag';

/** Which address asked for a link, for the page that asks for the code. */
export const SIGN_IN_COOKIE = 'aanmelden';

/** Without `seconds` the cookie goes when the browser closes. */
export function cookieOptions(env: Env, seconds?: number): SetOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(env), ...(seconds === undefined ? {} : { maxAge: seconds }) };
}
