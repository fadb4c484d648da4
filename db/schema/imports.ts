import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from '#db/schema/accounts.ts';

/** A table somebody uploaded and that waits for his yes: nothing of it is anywhere else before. */
export const imports = sqliteTable(
  'imports',
  {
    id: text().primaryKey(),
    kind: text({ enum: ['offers', 'schools', 'pupil-counts'] }).notNull(),
    /** For whom the offers are. */
    serviceId: text(),
    fileName: text().notNull(),
    /** What was read, by the rules of its kind. */
    content: text({ mode: 'json' }).notNull(),
    personId: text().notNull().references(() => people.id),
    createdAt: text().notNull(),
    appliedAt: text(),
  },
  (table) => [index('imports_of_person').on(table.personId, table.kind)],
);
