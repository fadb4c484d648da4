import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { offers } from '#db/schema/offers.ts';
import { requestLines } from '#db/schema/requests.ts';

/** One dated occurrence of an offer; planned by the clock on the wall. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    offerId: text().notNull().references(() => offers.id),
    startsAt: text().notNull(),
    endsAt: text().notNull(),
    place: text().notNull(),
    capacity: integer().notNull(),
    state: text({ enum: ['planned', 'cancelled'] }).notNull().default('planned'),
  },
  (table) => [index('sessions_of_offer').on(table.offerId), check('session_has_places', sql`${table.capacity} > 0`)],
);

/** The session a line has, or waits for: its state says which. How many seats that takes follows from its participants. */
export const sessionPlaces = sqliteTable(
  'session_places',
  {
    lineId: text().primaryKey().references(() => requestLines.id),
    sessionId: text().notNull().references(() => sessions.id),
    /** Given above the capacity, by whom and why is in the journal. */
    overCapacity: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('places_of_session').on(table.sessionId)],
);

/** When a line takes place or could take place: proposed by the service, or agreed. */
export const lineMoments = sqliteTable(
  'line_moments',
  {
    id: text().primaryKey(),
    lineId: text().notNull().references(() => requestLines.id),
    kind: text({ enum: ['proposed', 'agreed', 'dropped'] }).notNull(),
    day: text().notNull(),
    /** Whole days have no times; `until` is the last day of what lasts longer. */
    startsAt: text(),
    endsAt: text(),
    untilDay: text(),
    place: text().notNull().default(''),
  },
  (table) => [index('moments_of_line').on(table.lineId)],
);
