import type { TableFormat } from '#src/http/table-download.ts';

const FORMATS: readonly TableFormat[] = ['csv', 'xlsx'];

/** Whether an address ends in a format we write. */
export const isTableFormat = (text: string | undefined): text is TableFormat => FORMATS.some((format) => format === text);
