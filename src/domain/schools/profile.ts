import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { classConfirmations, clbs, people, pupilCounts } from '#db/schema/index.ts';
import { confirmationWindowOf, isTimeForNextYear, yearAfter } from '#src/domain/schools/confirmation-window.ts';
import type { Grade } from '#src/domain/schools/grades.ts';
import { type School, type SchoolSite, findSchool, listClasses, listSites } from '#src/domain/schools/queries.ts';
import { TOPICS, type Topic, listContactsThatLeft, listTopicContacts } from '#src/domain/schools/topics.ts';
import { type Day, type Instant, schoolYearOf } from '#src/lib/time.ts';

/** That a site said that its classes are right. */
export interface Confirmation {
  readonly siteId: string;
  readonly schoolYear: string;
  readonly at: Instant;
  readonly by: string;
}

/** What these sites said of their classes, the newest first. */
export function listConfirmations(db: Db, siteIds: readonly string[]): Confirmation[] {
  if (siteIds.length === 0) return [];
  return db
    .select({ siteId: classConfirmations.siteId, schoolYear: classConfirmations.schoolYear, at: classConfirmations.confirmedAt, by: people.name })
    .from(classConfirmations)
    .leftJoin(people, eq(people.id, classConfirmations.confirmedBy))
    .where(inArray(classConfirmations.siteId, [...siteIds]))
    .orderBy(desc(classConfirmations.schoolYear))
    .all()
    .map((row) => ({ ...row, by: row.by ?? '' }));
}

/** What a school has to do for its profile now, the most urgent first. */
export type ToDo =
  | { readonly kind: 'confirm'; readonly site: SchoolSite; readonly until: Day }
  | { readonly kind: 'next-year'; readonly site: SchoolSite; readonly schoolYear: string }
  | { readonly kind: 'contact-left'; readonly topic: Topic; readonly name: string }
  | { readonly kind: 'no-general-contact' }
  | { readonly kind: 'topics-empty'; readonly topics: readonly Topic[] };

/**
 * Classes to confirm in September, next year's to make from May on, contacts who left, nobody to write to at all, and
 * topics that go to the general contact because they have none of their own.
 */
export function listToDo(db: Db, schoolId: string, today: Day): ToDo[] {
  const sites = listSites(db, [schoolId]);
  const year = schoolYearOf(today);
  const window = confirmationWindowOf(year);
  const confirmed = listConfirmations(db, sites.map(({ id }) => id)).filter(({ schoolYear }) => schoolYear === year);
  const toConfirm = window.standing(today) !== 'open' ? [] : sites.filter(({ id }) => !confirmed.some(({ siteId }) => siteId === id));
  const next = yearAfter(year);
  const toMake = !isTimeForNextYear(today) ? [] : sites.filter(({ id }) => listClasses(db, id, next).length === 0 && listClasses(db, id, year).length > 0);
  return [
    ...toConfirm.map((site): ToDo => ({ kind: 'confirm', site, until: window.until })),
    ...toMake.map((site): ToDo => ({ kind: 'next-year', site, schoolYear: next })),
    ...listContactsThatLeft(db, schoolId).map(({ topic, name }): ToDo => ({ kind: 'contact-left', topic, name })),
    ...contactsToChoose(db, schoolId),
  ];
}

/** Who receives everything comes first: without that one, what has nobody goes to a mailbox that nobody may read. */
function contactsToChoose(db: Db, schoolId: string): ToDo[] {
  const named = listTopicContacts(db, schoolId).map(({ topic }) => topic);
  if (!named.includes('general')) return [{ kind: 'no-general-contact' }];
  const topics = TOPICS.filter((topic) => !named.includes(topic));
  return topics.length > 0 ? [{ kind: 'topics-empty', topics }] : [];
}

/** The hoofdstructuren of open pupil counts, and the grades that belong to each. */
const STRUCTURES: readonly { readonly kind: PupilLevel; readonly codes: RegExp; readonly grades: readonly Grade[] }[] = [
  { kind: 'kindergarten', codes: /^11/, grades: ['I', 'K1', 'K2', 'K3'] },
  { kind: 'special-kindergarten', codes: /^12/, grades: ['BuK'] },
  { kind: 'primary', codes: /^21/, grades: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'] },
  { kind: 'special-primary', codes: /^22/, grades: ['BuL'] },
  { kind: 'secondary', codes: /^3[13-9]/, grades: ['OKAN', 'S1A', 'S1B', 'S2A', 'S2B', 'S3', 'S4', 'S5', 'S6', 'S7'] },
  { kind: 'special-secondary', codes: /^32/, grades: ['OV1', 'OV2', 'OV3', 'OV4'] },
];
export type PupilLevel = 'kindergarten' | 'special-kindergarten' | 'primary' | 'special-primary' | 'secondary' | 'special-secondary';

/** Pupils of one level: what an open file counted, and what the school's own classes add up to. Null is not known. */
export interface PupilFact {
  readonly level: PupilLevel;
  readonly counted: number | null;
  readonly own: number | null;
}

/** All that the municipality knows of a school, with where it comes from. */
export interface SchoolFacts {
  readonly school: School;
  readonly clb: string | null;
  readonly sites: readonly SchoolSite[];
  readonly pupils: readonly PupilFact[];
  /** Of which year the open counts are, and where they come from; nothing when there are none. */
  readonly counts: { readonly schoolYear: string; readonly source: string; readonly sourceOn: Day } | null;
  readonly ownYear: string;
  readonly confirmations: readonly Confirmation[];
}

export function schoolFactsOf(db: Db, schoolId: string, today: Day): SchoolFacts | undefined {
  const school = findSchool(db, schoolId);
  if (!school) return undefined;
  const sites = listSites(db, [schoolId]);
  const siteIds = sites.map(({ id }) => id);
  const latest = siteIds.length === 0 ? undefined : db.select().from(pupilCounts).where(inArray(pupilCounts.siteId, siteIds)).orderBy(desc(pupilCounts.schoolYear)).get();
  const counts = latest ? db.select().from(pupilCounts).where(and(inArray(pupilCounts.siteId, siteIds), eq(pupilCounts.schoolYear, latest.schoolYear))).all() : [];
  const ownYear = schoolYearOf(today);
  const classes = siteIds.flatMap((id) => listClasses(db, id, ownYear));

  const pupils = STRUCTURES.map(({ kind, codes, grades }): PupilFact => {
    const rows = counts.filter(({ structure }) => codes.test(structure));
    const own = classes.filter(({ grades: [grade] }) => grade !== undefined && grades.includes(grade));
    return { level: kind, counted: rows.length === 0 ? null : totalOf(rows), own: own.length === 0 ? null : own.reduce((sum, one) => sum + one.pupils, 0) };
  }).filter(({ counted, own }) => counted !== null || own !== null);

  return {
    school, sites, pupils, ownYear,
    clb: school.clbId ? (db.select().from(clbs).where(eq(clbs.id, school.clbId)).get()?.name ?? null) : null,
    counts: latest ? { schoolYear: latest.schoolYear, source: latest.source, sourceOn: latest.sourceOn } : null,
    confirmations: listConfirmations(db, siteIds),
  };
}

/** A file gives the whole of a site, or its parts, or both: then the whole counts. */
function totalOf(rows: readonly (typeof pupilCounts.$inferSelect)[]): number {
  const groups = new Map<string, (typeof pupilCounts.$inferSelect)[]>();
  for (const row of rows) groups.set(`${row.siteId} ${row.structure}`, [...(groups.get(`${row.siteId} ${row.structure}`) ?? []), row]);
  return [...groups.values()].reduce((sum, group) => {
    const whole = group.filter(({ part }) => part === '');
    return sum + (whole.length > 0 ? whole : group).reduce((total, { pupils }) => total + pupils, 0);
  }, 0);
}
