export * from '#src/domain/matching/types.ts';
