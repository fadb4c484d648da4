import type { IncomingMessage } from 'node:http';
import { MAX_BODY } from '#src/http/front/body.ts';

const KB = 1024;
const MB = 1024 * KB;
/** What a form adds around its files. */
const AROUND = 256 * KB;

/** Where files may be sent, and how much at once; everywhere else a form is short. Attachments have 10 MB, imported tables 5 MB. */
const UPLOADS: readonly { readonly path: RegExp; readonly limit: number }[] = [
  { path: /^\/dienst\/aanbod\/[\w-]+\/bestanden$/, limit: 10 * MB + AROUND },
  { path: /^\/dienst\/aanbod\/importeer$/, limit: 5 * MB + AROUND },
  { path: /^\/dienst\/bevragingen$/, limit: 5 * MB + AROUND },
  { path: /^\/dienst\/bevragingen\/[\w-]+$/, limit: MB },
  { path: /^\/beheer\/scholen\/importeer$/, limit: 5 * MB + AROUND },
  { path: /^\/mijn-school\/profiel\/vrije-dagen$/, limit: MB },
];

/** A cookie that somebody signed in with; whether it is a true one the page asks. */
const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?sid=/;

/** The most bytes this request may send. Who is not signed in sends no files: nobody fills the memory from outside. */
export function bodyLimitOf(req: IncomingMessage, pathname: string): number {
  if (!SESSION_COOKIE.test(req.headers.cookie ?? '')) return MAX_BODY;
  return UPLOADS.find(({ path }) => path.test(pathname))?.limit ?? MAX_BODY;
}

/** So many large bodies at once; one more is asked to come back. */
const AT_ONCE = 4;

/** Counts the large bodies that are being read or handled. */
export function uploadGate(): { enter(limit: number): (() => void) | undefined } {
  let inside = 0;
  return {
    enter: (limit) => {
      if (limit <= MAX_BODY) return () => undefined;
      if (inside >= AT_ONCE) return undefined;
      inside += 1;
      return () => {
        inside -= 1;
      };
    },
  };
}
