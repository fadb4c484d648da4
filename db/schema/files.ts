import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A stored picture or document, by the SHA-256 of its bytes. The bytes are a file in the data folder; what uses it names the hash. */
export const files = sqliteTable('files', {
  hash: text().primaryKey(),
  mime: text({ enum: ['image/webp', 'application/pdf'] }).notNull(),
  bytes: integer().notNull(),
  /** Of a picture, in pixels. */
  width: integer(),
  height: integer(),
  createdAt: text().notNull(),
});
