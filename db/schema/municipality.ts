import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The one owner of this portal; a single row. */
export const municipality = sqliteTable(
  'municipality',
  {
    id: integer().primaryKey(),
    name: text().notNull(),
    portalName: text().notNull(),
    street: text().notNull().default(''),
    postalCode: text().notNull().default(''),
    town: text().notNull().default(''),
    enterpriseNumber: text().notNull().default(''),
    email: text().notNull().default(''),
    phone: text().notNull().default(''),
    coordinatorName: text().notNull().default(''),
    coordinatorEmail: text().notNull().default(''),
    coordinatorPhone: text().notNull().default(''),
    website: text().notNull().default(''),
    /** The NIS codes by which official lists know its sites, with spaces between. */
    nisCodes: text().notNull().default(''),
    /** Within how many working days the coordinator answers what nobody else has. */
    coordinatorAnswerDays: integer().notNull().default(5),
    /** How many whole school years requests and answers keep who made them; afterwards only counts stay. */
    retentionYears: integer().notNull().default(3),
    /** Colours of the municipality as `#rrggbb`; empty keeps those of the house. Checked for contrast before they are kept. */
    brandColour: text().notNull().default(''),
    accentColour: text().notNull().default(''),
    /** What the privacy statement and the accessibility statement say beside what the portal knows itself. */
    privacy: text({ mode: 'json' }).notNull().default({}),
    accessibility: text({ mode: 'json' }).notNull().default({}),
  },
  (table) => [check('one_municipality', sql`${table.id} = 1`)],
);

/** What schools may ask parents to pay (maximumfactuur), per school year; unknown amounts stay unconfirmed. */
export const billCeilings = sqliteTable('bill_ceilings', {
  schoolYear: text().primaryKey(),
  kindergartenCents: integer().notNull(),
  primaryCents: integer().notNull(),
  /** Trips of more than a day, for the whole of primary school together; null while it is not known. */
  multiDayCents: integer(),
  source: text().notNull(),
  confirmed: integer({ mode: 'boolean' }).notNull().default(false),
});

/** Days on which the whole municipality does not work, beside weekends and public holidays. */
export const municipalityClosingDays = sqliteTable('municipality_closing_days', {
  day: text().primaryKey(),
  reason: text().notNull().default(''),
});
