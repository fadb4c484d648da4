export { type CsvCell, csvOf } from '#src/lib/tables/csv.ts';
export { type TableReading, type TableRefusal, readTable } from '#src/lib/tables/read.ts';
export { xlsxOf } from '#src/lib/tables/xlsx.ts';
