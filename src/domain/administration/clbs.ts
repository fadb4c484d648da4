import { asc } from 'drizzle-orm';
import { z } from 'zod';
import { type Db, write } from '#db/client.ts';
import { clbs } from '#db/schema/index.ts';
import { type Actor, actorAsOf, actorOf, emailField } from '#src/domain/accounts/index.ts';
import { record } from '#src/domain/journal/index.ts';
import { neededLineField } from '#src/domain/municipality/index.ts';
import { wordsOf } from '#src/lib/text.ts';
import type { Instant } from '#src/lib/time.ts';

export const clbForm = z.object({ clbName: neededLineField, clbEmail: emailField });
export type AddClbOutcome = { kind: 'added' } | { kind: 'refused'; reason: 'not-allowed' | 'clb-name-taken' };

export const listClbs = (db: Db) => db.select().from(clbs).orderBy(asc(clbs.name)).all();

/** Adds a CLB, so that its people can be given the role of partner and schools can name it. */
export function addClb(db: Db, actor: Actor, form: z.infer<typeof clbForm>, now: Instant): AddClbOutcome {
  return write(db, (tx): AddClbOutcome => {
    if (!actorOf(tx, actor.personId).administrator) return { kind: 'refused', reason: 'not-allowed' };
    const slug = wordsOf(form.clbName).join('-').replace(/[^a-z0-9-]/g, '').slice(0, 40);
    const id = slug.startsWith('clb') ? slug : `clb-${slug}`;
    if (listClbs(tx).some((other) => other.id === id || other.name === form.clbName)) return { kind: 'refused', reason: 'clb-name-taken' };
    tx.insert(clbs).values({ id, name: form.clbName, email: form.clbEmail }).run();
    record(tx, { actorId: actor.personId, actorAs: actorAsOf(actor), verb: 'clb-added', subjectKind: 'clb', subjectId: id, changes: { name: [null, form.clbName] } }, now);
    return { kind: 'added' };
  });
}
