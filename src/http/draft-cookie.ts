import type { APIContext } from 'astro';
import { type Draft, findDraft, startDraft } from '#src/domain/requests/index.ts';
import { DRAFT_COOKIE, cookieName, cookieOptions } from '#src/http/cookies.ts';

type Context = Pick<APIContext, 'cookies' | 'locals'>;

/** A list that is not sent stays for thirty days. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

export function readDraft({ cookies, locals }: Context): Draft | undefined {
  return findDraft(locals.db, cookies.get(cookieName(locals.env, DRAFT_COOKIE))?.value);
}

/** The visitor's list; made, with its cookie, when he has none yet. */
export function readOrStartDraft(context: Context): Draft {
  const known = readDraft(context);
  if (known) return known;
  const { draft, token } = startDraft(context.locals.db, context.locals.now);
  context.cookies.set(cookieName(context.locals.env, DRAFT_COOKIE), token, cookieOptions(context.locals.env, KEPT_SECONDS));
  return draft;
}
