import { paths } from '#src/paths.ts';

/**
 * The address to go on to after signing in, if it is one of our own: a path on this portal, never another host. Browsers
 * read `\` as `/` and skip tabs and line ends, so anything but plain printable characters is refused (S10).
 */
export function safeNext(typed: string | null | undefined): string | undefined {
  if (!typed || typed.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(typed) || typed.includes('\\')) return undefined;
  const base = 'http://portal.invalid';
  const url = URL.canParse(typed, base) ? new URL(typed, base) : undefined;
  if (url?.origin !== base || url.pathname.startsWith('//')) return undefined;
  // Signing in leads away from the pages for signing in.
  if ([paths.signIn, paths.signOut, paths.firstStart].some((own) => url.pathname === own || url.pathname.startsWith(`${own}/`)))
    return undefined;
  return url.pathname + url.search;
}

/** The sign-in page, with where the visitor was going. */
export function signInAddress(next: string | undefined): string {
  return withNext(paths.signIn, next);
}

/** An address of the sign-in pages that carries where the visitor was going. */
export function withNext(address: string, next: string | undefined): string {
  const own = safeNext(next);
  return own ? `${address}?${new URLSearchParams({ verder: own })}` : address;
}
