export { type AppliedOutcome, type ImportKind, type KeptImport, type NewImport, findImport, forgetImportsBefore, keepImport, markApplied } from '#src/domain/imports/keep-import.ts';
