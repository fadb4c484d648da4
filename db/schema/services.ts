import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** An internal provider (dienst), or a partner body that acts like one (`external`). */
export const services = sqliteTable('services', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  phone: text().notNull().default(''),
  contactName: text().notNull().default(''),
  external: integer({ mode: 'boolean' }).notNull().default(false),
  /** Within how many of its own working days it answers a request. */
  answerDays: integer().notNull().default(10),
  /** A service that ended keeps its offers and requests, and publishes nothing any more. */
  status: text({ enum: ['active', 'ended'] }).notNull().default('active'),
});

/** Days on which a service does not work, beside weekends and public holidays. */
export const serviceClosingDays = sqliteTable(
  'service_closing_days',
  {
    serviceId: text().notNull().references(() => services.id),
    day: text().notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.serviceId, table.day] })],
);
