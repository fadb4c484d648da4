import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { people } from '#db/schema/accounts.ts';
import { offerVersions, offers } from '#db/schema/offers.ts';
import { classGroups, schoolSites, schools } from '#db/schema/schools.ts';
import { services } from '#db/schema/services.ts';

/** The list someone is filling, before it is sent. The cookie holds the token, the table its hash. */
export const drafts = sqliteTable('drafts', {
  id: text().primaryKey(),
  tokenHash: text().notNull().unique(),
  content: text({ mode: 'json' }).notNull(),
  /** Given to the request that this list becomes: sending twice is one request. */
  idempotencyKey: text().notNull().unique(),
  updatedAt: text().notNull(),
});

/** One form, one number for people, one or more lines. */
export const requests = sqliteTable(
  'requests',
  {
    id: text().primaryKey(),
    year: integer().notNull(),
    number: integer().notNull(),
    reference: text().notNull().unique(),
    schoolId: text().notNull().references(() => schools.id),
    siteId: text().notNull().references(() => schoolSites.id),
    requesterId: text().references(() => people.id),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    contactPhone: text().notNull().default(''),
    channel: text({ enum: ['web', 'phone'] }).notNull(),
    enteredBy: text().references(() => people.id),
    idempotencyKey: text().notNull().unique(),
    /** What was sent under this key; the same key with other content is refused, never dropped. */
    contentHash: text().notNull(),
    /** Whether the school knows who asks. */
    schoolKnows: text({ enum: ['yes', 'asked', 'no'] }).notNull(),
    remarks: text().notNull().default(''),
    createdAt: text().notNull(),
    submittedAt: text(),
    /** Since then only counts are kept: who asked and what was written is gone (retention). */
    forgottenAt: text(),
  },
  (table) => [unique('request_number').on(table.year, table.number), index('requests_of_school').on(table.schoolId)],
);

/** One offer of a request, or one question: one service, one state. No service yet: the coordinator has it. */
export const requestLines = sqliteTable(
  'request_lines',
  {
    id: text().primaryKey(),
    requestId: text().notNull().references(() => requests.id),
    position: integer().notNull(),
    offerId: text().references(() => offers.id),
    offerVersionId: text().references(() => offerVersions.id),
    /** The version whose changes the school is asked to confirm; its own stays in force until it does. */
    reconfirmVersionId: text().references(() => offerVersions.id),
    /** The offer's name, or the first words of the question. */
    title: text().notNull(),
    question: text().notNull().default(''),
    serviceId: text().references(() => services.id),
    state: text().notNull(),
    /** What was asked, by the fields of the booking form. */
    wish: text({ mode: 'json' }).notNull(),
    /** Numbers the school wants after the closing day: the service decides. */
    requestedNumbers: text({ mode: 'json' }),
    answerBy: text(),
    /** The service waits for the school since then: the clock stands. */
    pausedOn: text(),
    /** Something the other side did that the service has not opened yet. */
    unseenSince: text(),
    changedAt: text().notNull(),
  },
  (table) => [
    index('lines_of_request').on(table.requestId),
    index('lines_of_service').on(table.serviceId, table.state),
    index('lines_of_offer').on(table.offerId, table.state),
  ],
);

/** Who comes: a class that exists, or an estimate for a grade of next year. */
export const lineParticipants = sqliteTable(
  'line_participants',
  {
    id: text().primaryKey(),
    lineId: text().notNull().references(() => requestLines.id),
    position: integer().notNull(),
    classGroupId: text().references(() => classGroups.id),
    grade: text().notNull(),
    label: text().notNull(),
    classes: integer().notNull().default(1),
    pupils: integer().notNull(),
    adults: integer().notNull(),
  },
  (table) => [
    index('participants_of_line').on(table.lineId),
    index('lines_of_class').on(table.classGroupId),
    check('participants_pupils', sql`${table.pupils} > 0`),
    check('participants_adults', sql`${table.adults} >= 0`),
  ],
);

/** What was said about a line, in words of people. Internal notes are for the service only. */
export const lineMessages = sqliteTable(
  'line_messages',
  {
    id: text().primaryKey(),
    lineId: text().notNull().references(() => requestLines.id),
    at: text().notNull(),
    byId: text().references(() => people.id),
    byName: text().notNull(),
    side: text({ enum: ['school', 'service'] }).notNull(),
    internal: integer({ mode: 'boolean' }).notNull().default(false),
    text: text().notNull(),
  },
  (table) => [index('messages_of_line').on(table.lineId)],
);

/** People of the same school who joined a colleague's request. */
export const lineFollowers = sqliteTable(
  'line_followers',
  {
    id: text().primaryKey(),
    lineId: text().notNull().references(() => requestLines.id),
    personId: text().notNull().references(() => people.id),
    joinedAt: text().notNull(),
  },
  (table) => [unique('follows_once').on(table.lineId, table.personId)],
);

/** A secret address under which a school's moments can be read by a calendar program. */
export const calendarFeeds = sqliteTable(
  'calendar_feeds',
  {
    id: text().primaryKey(),
    schoolId: text().notNull().references(() => schools.id),
    personId: text().notNull().references(() => people.id),
    tokenHash: text().notNull().unique(),
    createdAt: text().notNull(),
    revokedAt: text(),
  },
  (table) => [index('feeds_of_person').on(table.personId)],
);
