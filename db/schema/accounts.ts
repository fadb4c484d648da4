import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { clbs, schools } from '#db/schema/schools.ts';
import { services } from '#db/schema/services.ts';

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Lower case; how a person signs in. */
  email: text().notNull().unique(),
  phone: text().notNull().default(''),
  passwordHash: text(),
  createdAt: text().notNull(),
  disabledAt: text(),
});

/** Who may do what where. A school member is pending until the school knows him. */
export const roleGrants = sqliteTable(
  'role_grants',
  {
    id: text().primaryKey(),
    personId: text().notNull().references(() => people.id),
    role: text({ enum: ['school-member', 'principal', 'service-member', 'coordinator', 'administrator', 'partner'] }).notNull(),
    schoolId: text().references(() => schools.id),
    serviceId: text().references(() => services.id),
    clbId: text().references(() => clbs.id),
    state: text({ enum: ['pending', 'active', 'refused', 'ended'] }).notNull(),
    askedAt: text().notNull(),
    decidedAt: text(),
    decidedBy: text(),
  },
  (table) => [
    index('grants_of_person').on(table.personId),
    // Three indexes, because SQLite holds every null for different and drizzle-kit cannot write an index on coalesce().
    uniqueIndex('one_live_school_grant').on(table.personId, table.schoolId).where(sql`${table.state} IN ('pending', 'active')`),
    uniqueIndex('one_live_service_grant').on(table.personId, table.serviceId).where(sql`${table.state} IN ('pending', 'active')`),
    uniqueIndex('one_live_clb_grant').on(table.personId, table.clbId).where(sql`${table.state} IN ('pending', 'active')`),
  ],
);

/** A link or code that a mail carried, or that the log carried at the first start. Only its hash is kept; it works once. */
export const oneTimeLinks = sqliteTable(
  'one_time_links',
  {
    hash: text().primaryKey(),
    purpose: text({ enum: ['sign-in', 'confirm-request', 'vouch', 'first-administrator'] }).notNull(),
    email: text().notNull().default(''),
    personId: text().references(() => people.id),
    /** What the link is for, beside the person: a request, a grant. */
    subjectId: text(),
    codeHash: text(),
    codeTries: integer().notNull().default(0),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    usedAt: text(),
  },
  (table) => [index('links_by_email').on(table.email, table.purpose)],
);

/** Lucia's sessions; `id` is the SHA-256 of what the cookie holds. Times of this table are real time, also in the demo. */
export const loginSessions = sqliteTable(
  'login_sessions',
  {
    id: text().primaryKey(),
    userId: text().notNull().references(() => people.id),
    expiresAt: integer().notNull(),
    absoluteExpiresAt: integer().notNull(),
    createdAt: text().notNull(),
    device: text().notNull(),
    remembered: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [index('sessions_of_user').on(table.userId)],
);

/** How often something was tried, per key and per window; survives a restart. */
export const rateBuckets = sqliteTable(
  'rate_buckets',
  {
    key: text().notNull(),
    windowStart: text().notNull(),
    tries: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.windowStart] })],
);
