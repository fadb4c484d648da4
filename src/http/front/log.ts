/** One line of the log: JSON on stdout, for whatever reads the output of the process. */
export function log(level: 'info' | 'warn' | 'error', fields: Readonly<Record<string, string | number>>): void {
  console.log(JSON.stringify({ ts: new Date().toISOString(), level, ...fields }));
}

/**
 * An error as the log shows it: its kind, its code and the places in the code. Not its message, which may hold what a
 * person typed.
 */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...places.slice(0, 12).map((line) => line.trim())].join(' | ');
}

/**
 * The path of a request without what identifies: no query, and no segment that looks like an id or a token (a calendar
 * address or a link to sign in opens the door to who reads it in a log). Words and request references stay.
 */
export function loggedPath(target: string): string {
  const path = target.split('?', 1)[0] ?? '';
  return path
    .slice(0, 300)
    .split('/')
    .map((segment) => (segment.length >= 16 && /[0-9A-Z%@]/.test(segment) ? '…' : segment))
    .join('/');
}

/** The network a visitor comes from, not the device: /24 of IPv4, /48 of IPv6. */
export function networkOf(address: string): string {
  if (address.includes(':')) return `${address.split(':').slice(0, 3).join(':')}::/48`;
  return `${address.split('.').slice(0, 3).join('.')}.0/24`;
}
