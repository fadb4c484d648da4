import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who did what, when. Only added to: triggers refuse a change. Ids and words, no personal data. */
export const journal = sqliteTable(
  'journal',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actorId: text(),
    /** In which role: a person may have several. */
    actorAs: text().notNull(),
    verb: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    /** The line or request this belongs to, so that its history is one question. */
    requestId: text(),
    changes: text({ mode: 'json' }).$type<Record<string, [before: unknown, after: unknown]>>().notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [
    index('journal_of_subject').on(table.subjectKind, table.subjectId),
    index('journal_of_request').on(table.requestId),
  ],
);
