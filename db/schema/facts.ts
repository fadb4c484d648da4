import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { schoolSites, schools } from '#db/schema/schools.ts';
import { services } from '#db/schema/services.ts';

/** One thing a municipality wants to know of a school (information element); the id is its short key, such as `ll.totaal`. */
export const dataItems = sqliteTable('data_items', {
  id: text().primaryKey(),
  label: text().notNull(),
  /** One of the subjects of `matching`. */
  subject: text().notNull(),
  /** How its value is answered: a question type of `matching`; the rows of a table, the choices of a list. */
  type: text().notNull(),
  options: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  rows: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  /** What is asked for, as chips: population, measure, period. Empty: not said. */
  population: text().notNull().default(''),
  measure: text().notNull().default(''),
  period: text().notNull().default(''),
  ownerServiceId: text().references(() => services.id),
  /** How long a value holds, in months; null is until the school says otherwise. */
  validMonths: integer(),
  /** Where the value comes from, in words. */
  source: text().notNull().default(''),
  /** What the portal reads itself, from the profile or the open counts: a word of `facts`; empty is asked only. */
  reads: text().notNull().default(''),
  personal: text({ enum: ['no', 'professional', 'private'] }).notNull().default('no'),
  /** Counts under five are not told one by one outside the school and its owner service. */
  smallCounts: integer({ mode: 'boolean' }).notNull().default(false),
  retiredAt: text(),
});

/** A known value about a school: of a data item, or of a question that has none. The newest that has not ended is the one that holds. */
export const schoolFacts = sqliteTable(
  'school_facts',
  {
    id: text().primaryKey(),
    schoolId: text().notNull().references(() => schools.id),
    siteId: text().references(() => schoolSites.id),
    itemId: text().references(() => dataItems.id),
    /** The survey question it was given to; kept also when the value has a data item. */
    questionId: text(),
    value: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** The day it describes (peildatum). */
    referenceOn: text().notNull(),
    source: text({ enum: ['survey', 'school', 'open-data', 'profile', 'service'] }).notNull(),
    /** The source in words: the survey's title, the file. */
    sourceText: text().notNull().default(''),
    serviceId: text().references(() => services.id),
    recordedBy: text(),
    recordedAt: text().notNull(),
    validUntil: text(),
    confirmedAt: text(),
    confirmedBy: text(),
    /** Replaced by a newer value, or taken back. */
    endedAt: text(),
  },
  (table) => [
    index('facts_of_school').on(table.schoolId, table.itemId),
    index('facts_of_question').on(table.questionId),
    // Two indexes, because SQLite holds every null for different.
    uniqueIndex('one_live_fact_of_school').on(table.schoolId, table.itemId).where(sql`${table.endedAt} IS NULL AND ${table.itemId} IS NOT NULL AND ${table.siteId} IS NULL`),
    uniqueIndex('one_live_fact_of_site').on(table.siteId, table.itemId).where(sql`${table.endedAt} IS NULL AND ${table.itemId} IS NOT NULL`),
  ],
);

/** Who read a known value, for what: schools see this beside the value. */
export const factUses = sqliteTable(
  'fact_uses',
  {
    id: text().primaryKey(),
    factId: text().notNull().references(() => schoolFacts.id),
    serviceId: text().notNull().references(() => services.id),
    surveyId: text(),
    purpose: text().notNull(),
    usedBy: text(),
    usedAt: text().notNull(),
  },
  (table) => [index('uses_of_fact').on(table.factId)],
);
