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
  },
  (table) => [check('one_municipality', sql`${table.id} = 1`)],
);

/** What schools may ask parents to pay (maximumfactuur), per school year; unknown amounts stay unconfirmed. */
export const billCeilings = sqliteTable('bill_ceilings', {
  schoolYear: text().primaryKey(),
  kindergartenCents: integer().notNull(),
  primaryCents: integer().notNull(),
  source: text().notNull(),
  confirmed: integer({ mode: 'boolean' }).notNull().default(false),
});
