import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { services } from '#db/schema/services.ts';

/** What a service has for schools in one school year. What it says is in its versions. */
export const offers = sqliteTable(
  'offers',
  {
    id: text().primaryKey(),
    /** Readable on paper and on the phone: `CUL-02`. Returns every year. */
    code: text().notNull(),
    schoolYear: text().notNull(),
    slug: text().notNull().unique(),
    serviceId: text().notNull().references(() => services.id),
    state: text({ enum: ['draft', 'published', 'archived'] }).notNull(),
    currentVersionId: text(),
    /** The offer of an earlier year that this one was copied from. */
    copyOfId: text(),
    /** The day on which its draft is published by itself. */
    publishOn: text(),
    changedAt: text().notNull(),
  },
  (table) => [unique('code_once_a_year').on(table.code, table.schoolYear), index('offers_of_service').on(table.serviceId)],
);

/** What an offer said from a moment on. A request keeps the version it was made under. */
export const offerVersions = sqliteTable(
  'offer_versions',
  {
    id: text().primaryKey(),
    offerId: text().notNull().references(() => offers.id),
    number: integer().notNull(),
    publishedAt: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    bookingForm: text().notNull(),
    /** Whether it is asked for here, at another address, or not at all. */
    bookingMode: text({ enum: ['here', 'elsewhere', 'none'] }).notNull().default('here'),
    externalUrl: text().notNull().default(''),
    /** Where it takes place, from the school's side. */
    place: text({ enum: ['at-school', 'away', 'online', 'none'] }).notNull(),
    firstOn: text(),
    lastOn: text(),
    opensOn: text(),
    closesOn: text(),
    priceCents: integer(),
    pricePer: text().notNull(),
    /** Who gets it when too many ask. */
    allocation: text({ enum: ['order', 'draw', 'consultation', 'everyone', 'jury'] }).notNull(),
    /** By when schools hear it, where a draw, a jury or a consultation decides. */
    decisionOn: text(),
    /** How many days before the moment it is asked for at the latest. */
    leadDays: integer().notNull(),
    /** Everything else that is only read, never filtered on; checked by `offerDetails`. */
    details: text({ mode: 'json' }).notNull(),
    /** What its booking form needs; checked by the form's own schema. */
    terms: text({ mode: 'json' }).notNull(),
    /** The words by which it is found, beside those it shows. */
    keywords: text().notNull().default(''),
    /** The dated sessions as they were when the next version came; null while it is the newest: then they are the sessions of now. */
    sessions: text({ mode: 'json' }),
  },
  (table) => [unique('version_number').on(table.offerId, table.number)],
);

/** What a service is writing and has not published yet: of a new offer, or on top of what is published. Gone once it is published. */
export const offerDrafts = sqliteTable('offer_drafts', {
  offerId: text().primaryKey().references(() => offers.id),
  /** Checked by `draftContent`; may have gaps. */
  content: text({ mode: 'json' }).notNull(),
  /** What a copy or an import did that somebody should look at, in words. */
  notes: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  changedAt: text().notNull(),
  changedBy: text(),
});

export const offerGrades = sqliteTable(
  'offer_grades',
  {
    versionId: text().notNull().references(() => offerVersions.id),
    grade: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.grade] })],
);

export const offerThemes = sqliteTable(
  'offer_themes',
  {
    versionId: text().notNull().references(() => offerVersions.id),
    theme: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.theme] })],
);

/** Themes are the municipality's own list; the picture and colour go by the id. */
export const themes = sqliteTable('themes', {
  id: text().primaryKey(),
  name: text().notNull(),
  position: integer().notNull(),
});
