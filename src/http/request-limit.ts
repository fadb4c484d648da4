import type { APIContext } from 'astro';
import { type Limit, takeTry } from '#src/domain/accounts/index.ts';

/** Per person; and per network address of who is not signed in, which a whole school shares (S15). */
const byPerson: Limit = { name: 'ask-person', tries: 20, minutes: 60 };
const byAddress: Limit = { name: 'ask-address', tries: 60, minutes: 60 };

/** Whether this visitor may send one more request now. */
export function mayAsk({ locals }: Pick<APIContext, 'locals'>): boolean {
  const { db, actor, clientAddress, now } = locals;
  const outcome = actor.personId ? takeTry(db, byPerson, actor.personId, now) : takeTry(db, byAddress, clientAddress, now);
  return outcome.kind === 'allowed';
}
