/** A list as paper, a screen and a file draw it. Amounts of money are whole cents. */
export interface Column {
  readonly label: string;
  /** `short` is text that stays on one line. `tick` is a box to tick, `write` is room to write in: both are empty, and a file leaves the box out. */
  readonly kind: 'text' | 'short' | 'number' | 'money' | 'tick' | 'write';
  /** Stays off the paper where nothing stands in it; a file keeps it, so that its columns are always the same. */
  readonly optional?: boolean | undefined;
}

export type Cell = string | number | null;

export interface Row {
  /** What stands above it: its session, its day, its grade. Empty where the list is not divided. */
  readonly group: string;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly Column[];
  /** What the groups are, as the name of a column in a file; empty where the list is not divided. */
  readonly groupLabel: string;
  readonly rows: readonly Row[];
  /** The same numbers counted another way, below the list. */
  readonly summary?: { readonly title: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] } | undefined;
}

export const isCounted = ({ kind }: Column): boolean => kind === 'number' || kind === 'money';

/** What the numbers of these rows add up to, column by column; nothing under what is no number. */
export function totalsOf(columns: readonly Column[], rows: readonly Row[]): (number | null)[] {
  return columns.map((column, index) => (isCounted(column) ? rows.reduce((sum, { cells }) => sum + Number(cells[index] ?? 0), 0) : null));
}

/** The rows by what stands above them, in the order in which they came. */
export function groupsOfRows(rows: readonly Row[]): { readonly group: string; readonly rows: readonly Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.group);
    if (known) known.push(row);
    else groups.set(row.group, [row]);
  }
  return [...groups].map(([group, own]) => ({ group, rows: own }));
}

/** The list as it is drawn: without the columns that are only there for who has something to say. */
export function drawn<T extends Pick<Table, 'columns' | 'rows'>>(table: T): T {
  const kept = table.columns.flatMap((column, index) => (column.optional && table.rows.every(({ cells }) => (cells[index] ?? '') === '') ? [] : [index]));
  const only = <Value>(values: readonly Value[]): Value[] => kept.flatMap((index) => (index < values.length ? values.slice(index, index + 1) : []));
  return { ...table, columns: only(table.columns), rows: table.rows.map((row) => ({ ...row, cells: only(row.cells) })) };
}

/** The list as a file: one header, one line per row, what stood above it in a column of its own, money in euro. */
export function fileOf({ columns, groupLabel, rows }: Table): { header: string[]; rows: Cell[][] } {
  const kept = columns.flatMap((column, index) => (column.kind === 'tick' ? [] : [{ column, index }]));
  const above = groupLabel !== '';
  return {
    header: [...(above ? [groupLabel] : []), ...kept.map(({ column }) => column.label)],
    rows: rows.map(({ group, cells }) => [...(above ? [group] : []), ...kept.map(({ column, index }) => inFile(column, cells[index] ?? null))]),
  };
}

const inFile = ({ kind }: Column, cell: Cell): Cell => (kind === 'money' && typeof cell === 'number' ? cell / 100 : cell);
