/** Places on a sheet. Rows and columns count from 0, as in Office.js `getRangeByIndexes`; `a1.ts` turns them into `B5`. Types only. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a cell is, by the name that its sheet has now. */
export interface CellAddress extends Position {
  readonly sheet: string;
}

/** A rectangle of cells, from the first one on. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** Consecutive rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
