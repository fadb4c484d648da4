import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { offers, people, roleGrants, schools, services, themes } from '#db/schema/index.ts';
import { accessibilityOf, isMunicipalityKnown, readBillCeiling, readMunicipality } from '#src/domain/municipality/index.ts';
import { listOfferYears } from '#src/domain/offers/index.ts';
import { countMails } from '#src/domain/outbox/index.ts';
import { type Day, type Instant, addDays, addMinutes, dayOf, schoolYearOf } from '#src/lib/time.ts';

export const STEPS = ['municipality', 'services', 'people', 'schools', 'themes', 'offer'] as const;
export type Step = (typeof STEPS)[number];

/** What a new portal needs before a school can ask something, each as the database has it: nobody ticks anything. */
export function listFirstSteps(db: Db): { readonly step: Step; readonly done: boolean }[] {
  const has: Readonly<Record<Step, boolean>> = {
    municipality: isMunicipalityKnown(db) && readMunicipality(db).coordinatorEmail !== '',
    services: db.select({ id: services.id }).from(services).where(eq(services.status, 'active')).get() !== undefined,
    people: db.select({ id: roleGrants.id }).from(roleGrants).where(and(eq(roleGrants.role, 'service-member'), eq(roleGrants.state, 'active'))).get() !== undefined,
    schools: db.select({ id: schools.id }).from(schools).where(eq(schools.status, 'open')).get() !== undefined,
    themes: db.select({ id: themes.id }).from(themes).get() !== undefined,
    offer: db.select({ id: offers.id }).from(offers).where(eq(offers.state, 'published')).get() !== undefined,
  };
  return STEPS.map((step) => ({ step, done: has[step] }));
}

/** Something that asks for the administrator, the most pressing first. */
export type Attention =
  | { readonly kind: 'mails-failed' | 'services-without-member' | 'schools-without-principal'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'mails-waiting'; readonly since: Instant }
  | { readonly kind: 'no-mail-server' }
  | { readonly kind: 'backup-missing' | 'backup-old' }
  | { readonly kind: 'ceiling-missing' | 'ceiling-unconfirmed'; readonly schoolYear: string }
  | { readonly kind: 'accessibility-missing' | 'accessibility-old' };

export interface Surroundings {
  /** Whether mails leave from here at all; undefined where they are meant to stay (the demo). Where they do not leave, waiting is no fault of a mail. */
  readonly hasMailServer: boolean | undefined;
  /** When the newest backup was made; null when there is none, undefined where nobody has to make one (the demo). */
  readonly backupAt: Instant | null | undefined;
  /** The clock of the machine, for what happens to files. */
  readonly reallyNow: Instant;
}

/** A backup of an hour ago is expected, one of yesterday still accepted. */
const BACKUP_MINUTES = 26 * 60;
/** A mail that waits this long has met a mail server that does not answer. */
export const MAIL_WAITS_MINUTES = 30;
/** An accessibility statement is looked at again every year. */
const REVIEW_DAYS = 365;

/** What needs the administrator now. Empty when all is well. */
export function listAttention(db: Db, around: Surroundings, now: Instant): Attention[] {
  const mails = countMails(db);
  const idle = namesOf(db, 'services');
  const headless = namesOf(db, 'schools');
  const waitsSince = around.hasMailServer === true && mails.oldestWaitingAt !== null && mails.oldestWaitingAt < addMinutes(now, -MAIL_WAITS_MINUTES) ? mails.oldestWaitingAt : undefined;
  return [
    ...(around.hasMailServer === false ? [{ kind: 'no-mail-server' as const }] : []),
    ...(mails.failed > 0 ? [{ kind: 'mails-failed' as const, count: mails.failed, names: [] }] : []),
    ...(waitsSince === undefined ? [] : [{ kind: 'mails-waiting' as const, since: waitsSince }]),
    ...backupOf(around),
    ...ceilingsOf(db, dayOf(now)),
    ...statementOf(db, dayOf(now)),
    ...(idle.length > 0 ? [{ kind: 'services-without-member' as const, count: idle.length, names: idle }] : []),
    ...(headless.length > 0 ? [{ kind: 'schools-without-principal' as const, count: headless.length, names: headless }] : []),
  ];
}

/** Whether this backup is too old to lean on. */
export const isBackupOld = (backupAt: Instant, reallyNow: Instant): boolean => backupAt < addMinutes(reallyNow, -BACKUP_MINUTES);

function backupOf({ backupAt, reallyNow }: Surroundings): Attention[] {
  if (backupAt === undefined) return [];
  if (backupAt === null) return [{ kind: 'backup-missing' }];
  return isBackupOld(backupAt, reallyNow) ? [{ kind: 'backup-old' }] : [];
}

/** The school year under way and the newest that is offered: an offer of spring is about the next one. */
function ceilingsOf(db: Db, today: Day): Attention[] {
  const years = new Set([schoolYearOf(today), ...listOfferYears(db).slice(0, 1)]);
  return [...years].sort().flatMap((schoolYear): Attention[] => {
    const ceiling = readBillCeiling(db, schoolYear);
    if (!ceiling) return [{ kind: 'ceiling-missing', schoolYear }];
    return ceiling.confirmed ? [] : [{ kind: 'ceiling-unconfirmed', schoolYear }];
  });
}

function statementOf(db: Db, today: Day): Attention[] {
  const { status, madeOn, reviewedOn } = accessibilityOf(readMunicipality(db).accessibility);
  const looked = [madeOn, reviewedOn].sort().at(-1) ?? '';
  if (status === '' || looked === '') return [{ kind: 'accessibility-missing' }];
  return looked < addDays(today, -REVIEW_DAYS) ? [{ kind: 'accessibility-old' }] : [];
}

/** Services that nobody works at, or schools without somebody of the board: what is sent to them reaches a mailbox only. */
function namesOf(db: Db, of: 'services' | 'schools'): string[] {
  const holders = (role: 'service-member' | 'principal', place: typeof roleGrants.serviceId | typeof roleGrants.schoolId) =>
    db.select({ place }).from(roleGrants).innerJoin(people, eq(people.id, roleGrants.personId))
      .where(and(eq(roleGrants.role, role), eq(roleGrants.state, 'active'), isNull(people.disabledAt)));
  if (of === 'services') {
    const held = new Set(holders('service-member', roleGrants.serviceId).all().map(({ place }) => place));
    return db.select({ id: services.id, name: services.name }).from(services).where(eq(services.status, 'active')).orderBy(sql`name`).all().filter(({ id }) => !held.has(id)).map(({ name }) => name);
  }
  const held = new Set(holders('principal', roleGrants.schoolId).all().map(({ place }) => place));
  return db.select({ id: schools.id, name: schools.name }).from(schools).where(eq(schools.status, 'open')).orderBy(sql`name`).all().filter(({ id }) => !held.has(id)).map(({ name }) => name);
}
