import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

export const clbs = sqliteTable('clbs', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
});

/** A school as a legal institution; the id is its instellingsnummer (6 digits, leading zeros kept). */
export const schools = sqliteTable('schools', {
  id: text().primaryKey(),
  name: text().notNull(),
  network: text().notNull(),
  board: text().notNull(),
  level: text().notNull(),
  clbId: text().references(() => clbs.id),
  email: text().notNull(),
  /** Who mails from this domain belongs to the school; null when it has no domain of its own. */
  emailDomain: text().unique(),
  phone: text().notNull().default(''),
  website: text().notNull().default(''),
  /** Its ondernemingsnummer (KBO), for who sends an invoice. */
  enterpriseNumber: text().notNull().default(''),
  status: text({ enum: ['open', 'closed'] }).notNull().default('open'),
  /** The school it went up in, when it closed by a merger. */
  mergedIntoId: text(),
  /** Where what stands here comes from, and of which day that was. Empty: typed by hand. */
  source: text().notNull().default(''),
  sourceOn: text(),
  /** What the official list said of it when it was last applied: what it still says does not undo what a person wrote since. */
  listed: text({ mode: 'json' }).$type<unknown>(),
});

/** A place where a school teaches (vestigingsplaats); its number is unique within the school only. */
export const schoolSites = sqliteTable(
  'school_sites',
  {
    id: text().primaryKey(),
    schoolId: text().notNull().references(() => schools.id),
    number: integer().notNull(),
    name: text().notNull(),
    street: text().notNull().default(''),
    postalCode: text().notNull().default(''),
    town: text().notNull().default(''),
    isMain: integer({ mode: 'boolean' }).notNull().default(false),
    status: text({ enum: ['open', 'closed'] }).notNull().default('open'),
    /** Where to ring, where the bus stops, which gate: for who comes there. */
    accessNotes: text().notNull().default(''),
    source: text().notNull().default(''),
    sourceOn: text(),
  },
  (table) => [unique('site_number').on(table.schoolId, table.number)],
);

/** A class of one school year. Numbers only: no name of a pupil anywhere. */
export const classGroups = sqliteTable(
  'class_groups',
  {
    id: text().primaryKey(),
    siteId: text().notNull().references(() => schoolSites.id),
    schoolYear: text().notNull(),
    label: text().notNull(),
    grades: text({ mode: 'json' }).$type<string[]>().notNull(),
    pupils: integer().notNull(),
    teacher: text().notNull().default(''),
    /** How many adults usually come along; null leaves it to the usual number. */
    adults: integer(),
    /** What the class needs, as counts per kind: `{ wheelchair: 1 }`. Never who. */
    needs: text({ mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
    /** A class that is no more, but that requests still name. */
    status: text({ enum: ['open', 'ended'] }).notNull().default('open'),
  },
  (table) => [
    unique('class_label').on(table.siteId, table.schoolYear, table.label),
    index('classes_of_site').on(table.siteId, table.schoolYear),
    check('class_has_pupils', sql`${table.pupils} > 0`),
  ],
);

/** That a site said once in a school year that its list of classes is right. */
export const classConfirmations = sqliteTable(
  'class_confirmations',
  {
    siteId: text().notNull().references(() => schoolSites.id),
    schoolYear: text().notNull(),
    confirmedAt: text().notNull(),
    confirmedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.schoolYear] })],
);

/** A half day on which a site has no lessons, beside the holidays of all schools. */
export const freeHalfDays = sqliteTable(
  'free_half_days',
  {
    siteId: text().notNull().references(() => schoolSites.id),
    day: text().notNull(),
    part: text({ enum: ['morning', 'afternoon'] }).notNull(),
    kind: text({ enum: ['free', 'study-day', 'evaluation', 'other'] }).notNull(),
    label: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.day, table.part] })],
);

/** Weeks in which a site would rather have no visits and no mails that can wait: exams, the first weeks, a school party. */
export const quietPeriods = sqliteTable(
  'quiet_periods',
  {
    id: text().primaryKey(),
    siteId: text().notNull().references(() => schoolSites.id),
    firstOn: text().notNull(),
    lastOn: text().notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [index('quiet_periods_of_site').on(table.siteId)],
);

/** Who of a school receives what: one person per topic, with somebody behind. Grown-ups who work there, no account needed. */
export const topicContacts = sqliteTable(
  'topic_contacts',
  {
    schoolId: text().notNull().references(() => schools.id),
    topic: text().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    phone: text().notNull().default(''),
    backupName: text().notNull().default(''),
    backupEmail: text().notNull().default(''),
    changedAt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.schoolId, table.topic] })],
);

/** Pupil counts as an open file publishes them: a default until the school says better. Primary schools are counted per graad. */
export const pupilCounts = sqliteTable(
  'pupil_counts',
  {
    siteId: text().notNull().references(() => schoolSites.id),
    schoolYear: text().notNull(),
    /** The hoofdstructuur, three digits: `211` is ordinary primary education. */
    structure: text().notNull(),
    /** The leerjaar or graad as the file names it; empty for all. */
    part: text().notNull(),
    pupils: integer().notNull(),
    source: text().notNull(),
    sourceOn: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.schoolYear, table.structure, table.part] })],
);
