/** Why a file is no table we read. Each has its sentence in `src/i18n/nl/errors.ts`. */
export type TableRefusal =
  | 'table-empty'
  | 'table-unreadable'
  | 'table-too-large'
  | 'table-too-many-rows'
  | 'table-too-many-columns'
  | 'table-cell-too-long'
  | 'table-wrong-kind'
  | 'table-old-excel'
  | 'table-macro'
  | 'table-locked'
  | 'table-unsafe'
  | 'table-takes-too-long';

export type TableReading =
  | {
      readonly kind: 'read';
      readonly rows: readonly (readonly string[])[];
      /** Which row of the sheet each one is, as a spreadsheet counts them: empty ones are left out of `rows`, not of the count. */
      readonly rowNumbers: readonly number[];
    }
  | { readonly kind: 'refused'; readonly reason: TableRefusal };

/** A file that is refused while it is being read. */
export class TableRefused extends Error {
  readonly reason: TableRefusal;
  constructor(reason: TableRefusal) {
    super(reason);
    this.reason = reason;
  }
}

export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 200;
export const MAX_CELL = 10_000;
/** In all: handing more of them over would keep other visitors waiting for more than a quarter of a second (R17). */
export const MAX_CELLS = 400_000;
