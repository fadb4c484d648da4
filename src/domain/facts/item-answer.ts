import type { DataItem } from '#src/domain/facts/known.ts';
import type { Answerable } from '#src/domain/facts/values.ts';

/** How a data item is answered by one school: a table per site has the sites of that school for its rows. */
export const answerableOf = ({ type, options, rows, reads }: Pick<DataItem, 'type' | 'options' | 'rows' | 'reads'>, siteNames: readonly string[]): Answerable => ({
  type, options, rows: reads === 'pupils-by-site' ? siteNames : rows,
});
