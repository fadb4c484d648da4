import { asc, count, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Db, write } from '#db/client.ts';
import { offerThemes, themes } from '#db/schema/index.ts';
import { type Actor, actorAsOf, actorOf } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { wordsOf } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';

/** The list every municipality begins with; it is its own from then on. Pictures and colours go by the id. */
export const DEFAULT_THEMES = [
  'cultuur', 'lezen', 'mediawijsheid', 'erfgoed', 'sport', 'zwemmen', 'duurzaamheid', 'afval', 'natuur', 'infrastructuur', 'mobiliteit',
  'verkeersveiligheid', 'weerbaarheid', 'veiligheid', 'gezondheid', 'gelijke kansen', 'schoolkosten', 'burgerschap',
] as const;

export const themeForm = z.object({
  name: z.string({ error: 'text-missing' }).trim().min(1, 'text-missing').max(60, 'text-too-long').regex(/^[^\p{Cc}]*$/u, 'line-wrong'),
});

export interface ThemeUse {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** In how many versions and drafts of offers it stands. */
  readonly uses: number;
}

export type TakeOverThemesOutcome = { kind: 'taken-over' } | { kind: 'refused'; reason: 'not-allowed' | 'themes-are-there' };
export type AddThemeOutcome = { kind: 'added'; themeId: string } | { kind: 'refused'; reason: 'not-allowed' | 'theme-name-taken' };
export type RenameThemeOutcome = { kind: 'renamed' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' | 'theme-name-taken' };
export type MoveThemeOutcome = { kind: 'moved' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' };
export type RemoveThemeOutcome = { kind: 'removed' } | { kind: 'refused'; reason: 'not-allowed' | 'not-found' } | { kind: 'in-use'; uses: number };

const themeId = (name: string): string => wordsOf(name).join('-').replace(/[^a-z0-9-]/g, '').slice(0, 40) || 'thema';

/** Puts the list of the portal in where there is none yet, inside the caller's transaction. Returns how many. */
export function ensureThemes(tx: Db, actor: Actor, now: Instant): number {
  if (tx.select({ id: themes.id }).from(themes).get()) return 0;
  DEFAULT_THEMES.forEach((name, position) => void tx.insert(themes).values({ id: themeId(name), name, position }).run());
  record(tx, { ...signed(actor), verb: 'themes-put-in', subjectKind: 'theme', subjectId: 'all' }, now);
  return DEFAULT_THEMES.length;
}

/** The administrator takes the list of the portal over. Refused where there are themes already. */
export function takeOverThemes(db: Db, actor: Actor, now: Instant): TakeOverThemesOutcome {
  return write(db, (tx): TakeOverThemesOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    return ensureThemes(tx, actor, now) > 0 ? { kind: 'taken-over' } : { kind: 'refused', reason: 'themes-are-there' };
  });
}

/** The themes with how often each is used, in the municipality's order. */
export function listThemeUses(db: Db): ThemeUse[] {
  return listed(db).map((theme) => ({ ...theme, uses: usesOf(db, theme.id) }));
}

/** Adds a theme at the end. Its id comes from its name and stays. */
export function addTheme(db: Db, actor: Actor, name: string, now: Instant): AddThemeOutcome {
  return write(db, (tx): AddThemeOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const others = listed(tx);
    const id = themeId(name);
    if (others.some((other) => other.id === id || themeId(other.name) === id)) return { kind: 'refused', reason: 'theme-name-taken' };
    tx.insert(themes).values({ id, name, position: (others.at(-1)?.position ?? -1) + 1 }).run();
    record(tx, { ...signed(actor), verb: 'theme-added', subjectKind: 'theme', subjectId: id, changes: { name: [null, name] } }, now);
    return { kind: 'added', themeId: id };
  });
}

/** Another name for the same theme: offers keep it, and so do its picture and its colour. */
export function renameTheme(db: Db, actor: Actor, id: string, name: string, now: Instant): RenameThemeOutcome {
  return write(db, (tx): RenameThemeOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const before = tx.select().from(themes).where(eq(themes.id, id)).get();
    if (!before) return { kind: 'refused', reason: 'not-found' };
    if (listed(tx).some((other) => other.id !== id && themeId(other.name) === themeId(name))) return { kind: 'refused', reason: 'theme-name-taken' };
    tx.update(themes).set({ name }).where(eq(themes.id, id)).run();
    record(tx, { ...signed(actor), verb: 'theme-renamed', subjectKind: 'theme', subjectId: id, changes: { name: [before.name, name] } }, now);
    return { kind: 'renamed' };
  });
}

/** Moves a theme one place up or down; at the end of the list it stays where it is. */
export function moveTheme(db: Db, actor: Actor, id: string, step: -1 | 1, now: Instant): MoveThemeOutcome {
  return write(db, (tx): MoveThemeOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const ids = listed(tx).map((theme) => theme.id);
    const from = ids.indexOf(id);
    if (from === -1) return { kind: 'refused', reason: 'not-found' };
    const to = Math.min(ids.length - 1, Math.max(0, from + step));
    ids.splice(to, 0, ...ids.splice(from, 1));
    ids.forEach((one, position) => void tx.update(themes).set({ position }).where(eq(themes.id, one)).run());
    record(tx, { ...signed(actor), verb: 'theme-moved', subjectKind: 'theme', subjectId: id, changes: { position: [from + 1, to + 1] } }, now);
    return { kind: 'moved' };
  });
}

/** Removes a theme that no offer has or had. One in use can be given another name instead. */
export function removeTheme(db: Db, actor: Actor, id: string, now: Instant): RemoveThemeOutcome {
  return write(db, (tx): RemoveThemeOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const theme = tx.select().from(themes).where(eq(themes.id, id)).get();
    if (!theme) return { kind: 'refused', reason: 'not-found' };
    const uses = usesOf(tx, id);
    if (uses > 0) return { kind: 'in-use', uses };
    tx.delete(themes).where(eq(themes.id, id)).run();
    record(tx, { ...signed(actor), verb: 'theme-removed', subjectKind: 'theme', subjectId: id, changes: { name: [theme.name, null] } }, now);
    return { kind: 'removed' };
  });
}

const listed = (db: Db) => db.select().from(themes).orderBy(asc(themes.position), asc(themes.id)).all();
const signed = (actor: Actor) => ({ actorId: actor.personId, actorAs: actorAsOf(actor) });

function usesOf(db: Db, id: string): number {
  const published = db.select({ uses: count() }).from(offerThemes).where(eq(offerThemes.theme, id)).get()?.uses ?? 0;
  const drafted = db.get<{ uses: number }>(sql`SELECT count(*) AS uses FROM offer_drafts, json_each(offer_drafts.content, '$.themes') AS theme WHERE theme.value = ${id}`);
  return published + drafted.uses;
}
