import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle';
import { and, desc, eq, ne } from 'drizzle-orm';
import { type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia';
import type { RootDb } from '#db/client.ts';
import { loginSessions, people } from '#db/schema/index.ts';
import { type Actor, actorOf, isSignedIn } from '#src/domain/accounts/index.ts';
import { type CookieContext, cookieName, cookieOptions } from '#src/http/cookies.ts';
import { hashOf, randomToken } from '#src/lib/secrets.ts';

/*
 * All of Lucia is here. Lucia compares with the real clock, so this file alone reads the real clock too: in the demo,
 * whose clock stands in May 2026, a session would else be over before it began.
 */

interface Context extends CookieContext {
  readonly locals: Pick<App.Locals, 'db' | 'env'>;
  readonly request: Request;
}

interface SessionAttributes {
  absoluteExpiresAt: number;
  createdAt: string;
  device: string;
  remembered: boolean;
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes>;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

/** A device on which somebody is signed in, for his own list. The id is the hash: no cookie can be made of it. */
export interface LoginSession {
  readonly id: string;
  readonly createdAt: string;
  readonly device: string;
  readonly remembered: boolean;
}

const HOUR = 3600;
/** After so many hours without a page somebody is signed out, unless he had his own device remembered. */
export const IDLE_HOURS = 12;
export const REMEMBERED_DAYS = 90;
const IDLE = IDLE_HOURS * HOUR;
const STAFF_ABSOLUTE = 7 * 24 * HOUR;
const COORDINATION_ABSOLUTE = 12 * HOUR;
const REMEMBERED = REMEMBERED_DAYS * 24 * HOUR;
/** Idle time is measured this exactly; a write at every page would be a waste. */
const TOUCH_AFTER = 600;

/** How long this person may stay signed in, in seconds, and whether his own device may be remembered (settled 13). */
export function limitsOf(actor: Actor): { absolute: number; mayRemember: boolean } {
  if (actor.coordinator || actor.administrator) return { absolute: COORDINATION_ABSOLUTE, mayRemember: false };
  if (actor.services.length > 0 || actor.clbs.length > 0) return { absolute: STAFF_ABSOLUTE, mayRemember: false };
  return { absolute: STAFF_ABSOLUTE, mayRemember: true };
}

/**
 * Signs a person in with a new id, whatever the browser brought along, and ends the session it had. Call it after the
 * one-time secret was used up in its own transaction: Lucia is asynchronous, a transaction is not.
 */
export async function startLoginSession(context: Context, personId: string, wish: { remember: boolean }): Promise<Actor> {
  const { db } = context.locals;
  await endLoginSession(context);

  const actor = actorOf(db, personId);
  if (!isSignedIn(actor)) return actor;
  const limits = limitsOf(actor);
  const remembered = wish.remember && limits.mayRemember;
  const lifetime = remembered ? REMEMBERED : limits.absolute;
  const token = randomToken();
  const attributes: SessionAttributes = {
    absoluteExpiresAt: seconds() + lifetime,
    createdAt: new Date().toISOString(),
    device: deviceOf(context.request),
    remembered,
  };
  await luciaOf(db).createSession(personId, attributes, { sessionId: token });
  context.cookies.set(nameOf(context), token, cookieOptions(context.locals.env, remembered ? REMEMBERED : undefined));
  return actor;
}

/**
 * Who is signed in, with his roles of this moment. A session that outlived what his roles of now allow is ended: a
 * teacher who became coordinator does not keep a device that is remembered for 90 days.
 */
export async function readLoginSession(context: Context): Promise<{ actor: Actor; sessionId: string } | undefined> {
  const token = context.cookies.get(nameOf(context))?.value;
  if (!token || token.length > 100) return undefined;

  const { db } = context.locals;
  const lucia = luciaOf(db);
  const { session } = await lucia.validateSession(token);
  const actor = session ? actorOf(db, session.userId) : undefined;
  if (!session || !actor || !isSignedIn(actor)) {
    await endLoginSession(context);
    return undefined;
  }

  const limits = limitsOf(actor);
  const age = seconds() - Date.parse(session.createdAt) / 1000;
  if (session.remembered ? !limits.mayRemember : age >= limits.absolute) {
    await endLoginSession(context);
    return undefined;
  }
  // Lucia moves the end of a session only in its second half, which would make twelve idle hours as few as six.
  const idleUntil = seconds() + IDLE;
  if (!session.remembered && idleUntil - session.expiresAt.getTime() / 1000 > TOUCH_AFTER) {
    await new HashingAdapter(db).updateSessionExpiration(token, new Date(idleUntil * 1000));
  }
  return { actor, sessionId: hashOf(token) };
}

/** Ends the session of this browser: the cookie goes and its value opens nothing any more. */
export async function endLoginSession(context: Context): Promise<void> {
  const name = nameOf(context);
  const token = context.cookies.get(name)?.value;
  if (token === undefined) return;
  await luciaOf(context.locals.db).invalidateSession(token);
  context.cookies.delete(name, cookieOptions(context.locals.env));
}

/** Where this person is signed in, the newest first. */
export function listLoginSessions(db: RootDb, personId: string): LoginSession[] {
  const now = seconds();
  return db
    .select()
    .from(loginSessions)
    .where(eq(loginSessions.userId, personId))
    .orderBy(desc(loginSessions.createdAt))
    .all()
    .filter(({ expiresAt, absoluteExpiresAt }) => expiresAt > now && absoluteExpiresAt > now)
    .map(({ id, createdAt, device, remembered }) => ({ id, createdAt, device, remembered }));
}

/** Signs one of the person's own devices out. Of someone else's there is none with this id. */
export function endOneSession(db: RootDb, personId: string, sessionId: string): boolean {
  return (
    db
      .delete(loginSessions)
      .where(and(eq(loginSessions.userId, personId), eq(loginSessions.id, sessionId)))
      .run().changes > 0
  );
}

/** Signs every other device of this person out. */
export function endOtherSessions(db: RootDb, personId: string, keep: string | undefined): number {
  return db
    .delete(loginSessions)
    .where(and(eq(loginSessions.userId, personId), ne(loginSessions.id, keep ?? '')))
    .run().changes;
}

/** After a change of password or mail address: every session ends, this browser goes on under a new id. */
export async function renewLoginSession(
  context: Context & { readonly locals: Pick<App.Locals, 'actor' | 'loginSessionId'> },
): Promise<void> {
  const { db, actor, loginSessionId } = context.locals;
  const current = listLoginSessions(db, actor.personId).find(({ id }) => id === loginSessionId);
  await luciaOf(db).invalidateUserSessions(actor.personId);
  await startLoginSession(context, actor.personId, { remember: current?.remembered ?? false });
}

/**
 * The table holds SHA-256 of the id, so that a copy of the database opens no session; and no session outlives its
 * absolute end, however often it is used.
 */
class HashingAdapter extends DrizzleSQLiteAdapter {
  readonly #db: RootDb;

  constructor(db: RootDb) {
    super(db, loginSessions, people);
    this.#db = db;
  }

  override async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const [session, user] = await super.getSessionAndUser(hashOf(id));
    if (session && session.attributes.absoluteExpiresAt <= seconds()) return [{ ...session, id, expiresAt: new Date(0) }, user];
    return [session && { ...session, id }, user];
  }

  override setSession(session: DatabaseSession): Promise<void> {
    const end = session.attributes.absoluteExpiresAt * 1000;
    const expiresAt = session.attributes.remembered ? new Date(end) : new Date(Math.min(session.expiresAt.getTime(), end));
    return super.setSession({ ...session, id: hashOf(session.id), expiresAt });
  }

  override async updateSessionExpiration(id: string, expiresAt: Date): Promise<void> {
    const row = this.#db
      .select()
      .from(loginSessions)
      .where(eq(loginSessions.id, hashOf(id)))
      .get();
    const end = (row?.absoluteExpiresAt ?? 0) * 1000;
    await super.updateSessionExpiration(hashOf(id), new Date(Math.min(expiresAt.getTime(), end)));
  }

  override deleteSession(id: string): Promise<void> {
    return super.deleteSession(hashOf(id));
  }
}

function luciaOf(db: RootDb): Lucia<SessionAttributes> {
  return new Lucia(new HashingAdapter(db), { sessionExpiresIn: new TimeSpan(IDLE, 's'), getSessionAttributes: (attributes) => attributes });
}

const nameOf = ({ locals }: Context) => cookieName(locals.env, 'sid');
const seconds = () => Math.floor(Date.now() / 1000);

/** What a person recognises his device by; the whole header would tell more than he needs. */
function deviceOf(request: Request): string {
  const agent = request.headers.get('user-agent') ?? '';
  const browser = [
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark]) => agent.includes(mark ?? ''))?.[1];
  const system = [
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Android', 'Android'],
    ['Windows', 'Windows'],
    ['Mac OS', 'Mac'],
    ['CrOS', 'Chromebook'],
    ['Linux', 'Linux'],
  ].find(([mark]) => agent.includes(mark ?? ''))?.[1];
  return [browser, system].filter((word) => word !== undefined).join(', ');
}
