export { countJournal, lastEntryOf, listJournal } from '#src/domain/journal/queries.ts';
export { type ActorAs, type JournalEntry, record } from '#src/domain/journal/record.ts';
