import type { APIContext } from 'astro';
import { type Limit, takeTry } from '#src/domain/accounts/index.ts';

/** Per person; and per network address of who is not signed in, which a whole school shares (S15). */
const byPerson: Limit = { name: 'ask-person', tries: 20, minutes: 60 };
/** The check of questions runs while somebody types: twice a second is no typing any more. */
const whileTyping: Limit = { name: 'check-questions', tries: 60, minutes: 1 };
const byAddress: Limit = { name: 'ask-address', tries: 60, minutes: 60 };

/** Takes one of the requests this visitor may send in an hour. Returns how many seconds he has to wait when there is none left. */
export function waitBeforeAsking({ locals }: Pick<APIContext, 'locals'>): number | undefined {
  const { db, actor, clientAddress, now } = locals;
  const outcome = actor.personId ? takeTry(db, byPerson, actor.personId, now) : takeTry(db, byAddress, clientAddress, now);
  return outcome.kind === 'refused' ? outcome.retryAfterSeconds : undefined;
}

/** The same for holding typed questions against the bank. */
export function waitBeforeChecking({ locals }: Pick<APIContext, 'locals'>): number | undefined {
  const outcome = takeTry(locals.db, whileTyping, locals.actor.personId, locals.now);
  return outcome.kind === 'refused' ? outcome.retryAfterSeconds : undefined;
}
