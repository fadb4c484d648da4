import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

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
  status: text({ enum: ['open', 'closed'] }).notNull().default('open'),
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
  },
  (table) => [
    unique('class_label').on(table.siteId, table.schoolYear, table.label),
    index('classes_of_site').on(table.siteId, table.schoolYear),
    check('class_has_pupils', sql`${table.pupils} > 0`),
  ],
);
