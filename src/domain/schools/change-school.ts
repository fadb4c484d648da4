import { and, eq, ne } from 'drizzle-orm';
import { type Db, write } from '#db/client.ts';
import { schoolSites, schools } from '#db/schema/index.ts';
import { type Actor, actorAsOf } from '#src/domain/accounts/index.ts';
import { type JournalEntry, record } from '#src/domain/journal/index.ts';
import { insertSite } from '#src/domain/schools/apply-list.ts';
import { findSchool } from '#src/domain/schools/queries.ts';
import { clbNamed } from '#src/domain/schools/register.ts';
import type { NewSchoolForm, SchoolForm, SiteForm } from '#src/domain/schools/school-form.ts';
import type { Instant } from '#src/lib/time.ts';

export type SchoolOutcome =
  | { kind: 'done'; id: string }
  | { kind: 'refused'; reason: 'not-found' | 'school-exists' | 'domain-taken' | 'site-number-taken' | 'already-so' | 'merged-into-itself' | 'last-site' };

const refused = (reason: Extract<SchoolOutcome, { kind: 'refused' }>['reason']): SchoolOutcome => ({ kind: 'refused', reason });

/** What only an administrator does, in one transaction with its line in the journal. */
function change(db: Db, actor: Actor, now: Instant, work: (tx: Db, note: (entry: Pick<JournalEntry, 'verb' | 'subjectKind' | 'subjectId' | 'changes'>) => void) => SchoolOutcome): SchoolOutcome {
  return write(db, (tx): SchoolOutcome => {
    if (!actor.administrator) return refused('not-found');
    return work(tx, (entry) => record(tx, { actorId: actor.personId, actorAs: actorAsOf(actor), ...entry }, now));
  });
}

/** Adds a school that no list has, with its first site. Refused when its number is in the register already, open or closed. */
export function addSchool(db: Db, actor: Actor, { street, postalCode, town, ...school }: NewSchoolForm, now: Instant): SchoolOutcome {
  return change(db, actor, now, (tx, note) => {
    if (findSchool(tx, school.id)) return refused('school-exists');
    tx.insert(schools).values({ ...school, board: '' }).run();
    insertSite(tx, school.id, { number: 1, street, postalCode, town, isMain: true }, school.name, null);
    note({ verb: 'school-added', subjectKind: 'school', subjectId: school.id, changes: { name: [null, school.name] } });
    return { kind: 'done', id: school.id };
  });
}

/**
 * Changes what is written of a school. A CLB that is named and unknown is made. Refused when another school has that mail
 * domain: who mails from it would belong to both.
 */
export function changeSchool(db: Db, actor: Actor, id: string, { clb, newClb, emailDomain, ...form }: SchoolForm, now: Instant): SchoolOutcome {
  return change(db, actor, now, (tx, note) => {
    const school = findSchool(tx, id);
    if (!school) return refused('not-found');
    const taken = emailDomain !== '' && tx.select({ id: schools.id }).from(schools).where(and(eq(schools.emailDomain, emailDomain), ne(schools.id, id))).get();
    if (taken) return refused('domain-taken');

    const after = { ...form, emailDomain: emailDomain || null, clbId: clbNamed(tx, newClb || clb) };
    tx.update(schools).set(after).where(eq(schools.id, id)).run();
    const shown = ['name', 'network', 'board', 'level', 'clbId', 'emailDomain', 'website', 'enterpriseNumber'] as const;
    const changes: Record<string, [unknown, unknown]> = {};
    for (const field of shown) if (school[field] !== after[field]) changes[field] = [school[field], after[field]];
    note({ verb: 'school-changed', subjectKind: 'school', subjectId: id, changes });
    return { kind: 'done', id };
  });
}

/** Adds a site (`siteId` null) or changes one. Refused when the school has another site with that number. */
export function saveSite(db: Db, actor: Actor, schoolId: string, siteId: string | null, { siteName, ...form }: SiteForm, now: Instant): SchoolOutcome {
  return change(db, actor, now, (tx, note) => {
    const school = findSchool(tx, schoolId);
    const sites = tx.select().from(schoolSites).where(eq(schoolSites.schoolId, schoolId)).all();
    const site = sites.find(({ id }) => id === siteId);
    if (!school || (siteId !== null && !site)) return refused('not-found');
    if (sites.some(({ id, number }) => number === form.number && id !== siteId)) return refused('site-number-taken');

    const name = siteName || site?.name || (sites.length > 0 ? `${school.name}, ${form.street.replace(/\s+\d.*$/, '')}` : school.name);
    if (form.isMain) tx.update(schoolSites).set({ isMain: false }).where(eq(schoolSites.schoolId, schoolId)).run();
    if (!site) {
      note({ verb: 'site-added', subjectKind: 'site', subjectId: insertSite(tx, schoolId, form, name, null), changes: { street: [null, form.street] } });
      return { kind: 'done', id: schoolId };
    }
    tx.update(schoolSites).set({ ...form, name }).where(eq(schoolSites.id, site.id)).run();
    const changes: Record<string, [unknown, unknown]> = {};
    for (const field of ['number', 'street', 'postalCode', 'town'] as const) if (site[field] !== form[field]) changes[field] = [site[field], form[field]];
    note({ verb: 'site-changed', subjectKind: 'site', subjectId: site.id, changes });
    return { kind: 'done', id: schoolId };
  });
}

/**
 * Closes a school with its sites, by a merger into another (`mergedIntoId`) or for good. What it asked for stays and can be
 * read and answered; nobody chooses it any more. Refused when it is closed already or would join itself or a school that is not open.
 */
export function closeSchool(db: Db, actor: Actor, id: string, mergedIntoId: string | null, now: Instant): SchoolOutcome {
  return change(db, actor, now, (tx, note) => {
    const school = findSchool(tx, id);
    if (!school) return refused('not-found');
    if (mergedIntoId === id) return refused('merged-into-itself');
    const into = mergedIntoId === null ? undefined : findSchool(tx, mergedIntoId);
    if (mergedIntoId !== null && into?.status !== 'open') return refused('not-found');
    if (school.status === 'closed' && school.mergedIntoId === mergedIntoId) return refused('already-so');

    tx.update(schools).set({ status: 'closed', mergedIntoId }).where(eq(schools.id, id)).run();
    tx.update(schoolSites).set({ status: 'closed' }).where(eq(schoolSites.schoolId, id)).run();
    note({ verb: into ? 'school-merged' : 'school-closed', subjectKind: 'school', subjectId: id, changes: into ? { mergedInto: [null, into.name] } : {} });
    return { kind: 'done', id };
  });
}

/** Opens a school again with all its sites. Refused when it is open. */
export function reopenSchool(db: Db, actor: Actor, id: string, now: Instant): SchoolOutcome {
  return change(db, actor, now, (tx, note) => {
    const school = findSchool(tx, id);
    if (!school) return refused('not-found');
    if (school.status === 'open') return refused('already-so');

    tx.update(schools).set({ status: 'open', mergedIntoId: null }).where(eq(schools.id, id)).run();
    tx.update(schoolSites).set({ status: 'open' }).where(eq(schoolSites.schoolId, id)).run();
    note({ verb: 'school-reopened', subjectKind: 'school', subjectId: id, changes: {} });
    return { kind: 'done', id };
  });
}

/** Closes one site of an open school, or opens it again. Refused for its last open site: then the school itself closes. */
export function setSiteStatus(db: Db, actor: Actor, schoolId: string, siteId: string, status: 'open' | 'closed', now: Instant): SchoolOutcome {
  return change(db, actor, now, (tx, note) => {
    const sites = tx.select().from(schoolSites).where(eq(schoolSites.schoolId, schoolId)).all();
    const site = sites.find(({ id }) => id === siteId);
    if (!site) return refused('not-found');
    if (site.status === status) return refused('already-so');
    if (status === 'closed' && !sites.some((other) => other.id !== siteId && other.status === 'open')) return refused('last-site');

    tx.update(schoolSites).set({ status }).where(eq(schoolSites.id, siteId)).run();
    note({ verb: status === 'closed' ? 'site-closed' : 'site-reopened', subjectKind: 'site', subjectId: siteId, changes: {} });
    return { kind: 'done', id: schoolId };
  });
}
