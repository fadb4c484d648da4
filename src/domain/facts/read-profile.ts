import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { lineParticipants, offerThemes, offers, requestLines, requests, topicContacts } from '#db/schema/index.ts';
import { READS, type Reads } from '#src/domain/facts/start-items.ts';
import type { AnswerValue } from '#src/domain/facts/values.ts';
import { AGREED_STATES } from '#src/domain/requests/index.ts';
import { type Grade, type PupilLevel, type SchoolClass, type SchoolSite, type Topic, listClasses, listFreeDays, schoolFactsOf } from '#src/domain/schools/index.ts';
import { facts as words } from '#src/i18n/nl/facts.ts';
import { type Day, dayOf, schoolYearOf } from '#src/lib/time.ts';

/** A value that the portal finds in what a school keeps of itself, in an open file, or in its own requests. */
export interface ReadValue {
  readonly value: AnswerValue;
  readonly source: 'profile' | 'open-data';
  readonly sourceText: string;
  /** The day it describes, as far as its source says one. */
  readonly referenceOn: Day;
}

const LEVELS: Readonly<Partial<Record<Reads, readonly PupilLevel[]>>> = {
  'pupils-kindergarten': ['kindergarten', 'special-kindergarten'],
  'pupils-primary': ['primary', 'special-primary'],
  'pupils-secondary': ['secondary', 'special-secondary'],
  'pupils-total': ['kindergarten', 'special-kindergarten', 'primary', 'special-primary', 'secondary', 'special-secondary'],
};
const GRADE_ROWS: readonly (readonly [Grade, row: string])[] = [
  ['L1', '1ste leerjaar'], ['L2', '2de leerjaar'], ['L3', '3de leerjaar'], ['L4', '4de leerjaar'], ['L5', '5de leerjaar'], ['L6', '6de leerjaar'],
];
const KINDERGARTEN_ROWS: readonly (readonly [Grade, row: string])[] = [['I', 'instapklas'], ['K1', '1ste kleuterklas'], ['K2', '2de kleuterklas'], ['K3', '3de kleuterklas']];
const CONTACTS: Readonly<Partial<Record<Reads, Topic>>> = {
  'contact-management': 'management', 'contact-invoices': 'invoices', 'contact-culture': 'culture', 'contact-sport': 'sport', 'contact-environment': 'environment',
  'contact-traffic': 'traffic', 'contact-health': 'health',
};
/** By the themes a municipality begins with; one that renamed them is not found by another name, one that removed them is. */
const VISITS: Readonly<Partial<Record<Reads, string>>> = { 'culture-visits': 'cultuur', 'library-visits': 'lezen', 'litter-actions': 'afval' };

/** What the portal finds of this school today, by the word of a data item. What it does not find is not there. */
export function readProfile(db: Db, schoolId: string, today: Day): Map<Reads, ReadValue> {
  const found = new Map<Reads, ReadValue>();
  const facts = schoolFactsOf(db, schoolId, today);
  if (!facts) return found;
  const { sites, ownYear } = facts;
  const isConfirmed = (siteId: string) => facts.confirmations.some((one) => one.siteId === siteId && one.schoolYear === ownYear);
  // A list somebody is still writing counts too few pupils: then last year's values stand until they run out.
  const isWhole = sites.every(({ id }) => isConfirmed(id) || hasEveryGrade(listClasses(db, id, ownYear), listClasses(db, id, yearBefore(ownYear))));
  const classes = !isWhole ? [] : sites.flatMap((site) => listClasses(db, site.id, ownYear).map((one) => ({ site, one })));

  const confirmed = facts.confirmations.filter(({ schoolYear }) => schoolYear === ownYear).map(({ at }) => dayOf(at)).sort().at(-1);
  const own = (value: AnswerValue): ReadValue => ({ value, source: 'profile', sourceText: words.read.classes(ownYear), referenceOn: confirmed ?? firstDayOf(ownYear) });
  for (const [reads, levels] of entriesOf(LEVELS)) {
    const rows = facts.pupils.filter(({ level }) => levels.includes(level));
    const mine = classes.length === 0 ? [] : rows.filter(({ own: pupils }) => pupils !== null);
    const counted = rows.filter((row) => row.counted !== null);
    if (reads === 'pupils-total' && classes.length > 0) found.set(reads, own(sum(classes.map(({ one }) => one.pupils))));
    else if (mine.length > 0) found.set(reads, own(sum(mine.map((row) => row.own ?? 0))));
    else if (classes.length === 0 && counted.length > 0 && facts.counts) {
      // The day on which the year is counted for good.
      const referenceOn = `${facts.counts.schoolYear.slice(5)}-02-01`;
      found.set(reads, { value: sum(counted.map((row) => row.counted ?? 0)), source: 'open-data', sourceText: words.read.counts(facts.counts.schoolYear), referenceOn: referenceOn < today ? referenceOn : today });
    }
  }
  const put = (reads: Reads, value: AnswerValue | null) => value !== null && found.set(reads, own(value));
  const all = classes.map(({ one }) => one);
  put('pupils-by-grade', perGrade(all, GRADE_ROWS));
  put('pupils-by-kindergarten-class', perGrade(all, KINDERGARTEN_ROWS));
  put('pupils-by-site', perSite(sites, classes));
  put('classes', all.length > 0 ? all.length : null);

  for (const contact of db.select().from(topicContacts).where(eq(topicContacts.schoolId, schoolId)).all()) {
    const reads = entriesOf(CONTACTS).find(([, topic]) => topic === contact.topic)?.[0];
    const { name, email, phone } = contact;
    if (reads) found.set(reads, { value: { name, email, phone }, source: 'profile', sourceText: words.read.contacts, referenceOn: dayOf(contact.changedAt) });
  }
  const days = freeDaysInWords(db, sites, ownYear);
  if (days !== '') found.set('free-days', { value: days, source: 'profile', sourceText: words.read.freeDays(ownYear), referenceOn: firstDayOf(ownYear) });
  readVisits(db, schoolId, yearBefore(ownYear), found);
  return found;
}

const hasEveryGrade = (classes: readonly SchoolClass[], before: readonly SchoolClass[]): boolean => {
  const grades = new Set(classes.flatMap((one) => one.grades));
  return before.every((one) => one.grades.every((grade) => grades.has(grade)));
};

/** Only whole grades: pupils of a class of two grades cannot be told apart, and half a number is none. */
function perGrade(classes: readonly SchoolClass[], rows: readonly (readonly [Grade, row: string])[]): Record<string, number> | null {
  const shared = new Set(classes.filter(({ grades }) => grades.length > 1).flatMap(({ grades }) => grades));
  const numbers = rows.flatMap(([grade, row]) => {
    const of = classes.filter(({ grades }) => grades.length === 1 && grades[0] === grade);
    return of.length > 0 && !shared.has(grade) ? [[row, sum(of.map(({ pupils }) => pupils))] as const] : [];
  });
  return numbers.length > 0 ? Object.fromEntries(numbers) : null;
}

function perSite(sites: readonly SchoolSite[], classes: readonly { site: SchoolSite; one: SchoolClass }[]): Record<string, number> | null {
  const numbers = sites.map(({ id, name }) => [name, sum(classes.filter(({ site }) => site.id === id).map(({ one }) => one.pupils))] as const).filter(([, pupils]) => pupils > 0);
  return numbers.length > 0 ? Object.fromEntries(numbers) : null;
}

/** The free days of a school year as people write them; by site where sites differ. */
function freeDaysInWords(db: Db, sites: readonly SchoolSite[], schoolYear: string): string {
  const perSiteLines = sites.map((site) => ({
    site: site.name,
    text: listFreeDays(db, site.id, firstDayOf(schoolYear), `${schoolYear.slice(5)}-08-31`).map(({ day, parts, kind, label }) => words.read.freeDay(day, parts, kind, label)).join('\n'),
  }));
  const different = new Set(perSiteLines.map(({ text }) => text));
  const text = different.size === 1 ? (perSiteLines[0]?.text ?? '') : perSiteLines.filter((line) => line.text !== '').map((line) => `${line.site}:\n${line.text}`).join('\n');
  return text.slice(0, 2000);
}

/** What a school agreed with services in a school year, in counts, by theme. Nothing agreed here says nothing of what was done elsewhere. */
function readVisits(db: Db, schoolId: string, schoolYear: string, found: Map<Reads, ReadValue>): void {
  for (const [reads, theme] of entriesOf(VISITS)) {
    const lines = db
      .selectDistinct({ id: requestLines.id })
      .from(requestLines)
      .innerJoin(requests, eq(requests.id, requestLines.requestId))
      .innerJoin(offers, eq(offers.id, requestLines.offerId))
      .innerJoin(offerThemes, eq(offerThemes.versionId, requestLines.offerVersionId))
      .where(and(eq(requests.schoolId, schoolId), eq(offers.schoolYear, schoolYear), eq(offerThemes.theme, theme), inArray(requestLines.state, [...AGREED_STATES])))
      .all()
      .map(({ id }) => id);
    if (lines.length === 0) continue;
    const who = db
      .select({ classes: sql<number>`coalesce(sum(${lineParticipants.classes}), 0)`, pupils: sql<number>`coalesce(sum(${lineParticipants.pupils}), 0)` })
      .from(lineParticipants).where(inArray(lineParticipants.lineId, lines)).get() ?? { classes: 0, pupils: 0 };
    const value = reads === 'litter-actions' ? true : words.read.visits(lines.length, who.classes, who.pupils);
    found.set(reads, { value, source: 'profile', sourceText: words.read.requests(schoolYear), referenceOn: `${schoolYear.slice(5)}-06-30` });
  }
}

export const firstDayOf = (schoolYear: string): Day => `${schoolYear.slice(0, 4)}-09-01`;
const yearBefore = (schoolYear: string) => schoolYearOf(`${schoolYear.slice(0, 4)}-08-31`);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The entries of a record with words of the code for keys, typed. */
const entriesOf = <V>(record: Readonly<Partial<Record<Reads, V>>>): (readonly [Reads, V])[] =>
  READS.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]] as const]));
