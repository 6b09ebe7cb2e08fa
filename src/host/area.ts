/** Places on a sheet. Rows and columns count from 0, as in Office.js `getRangeByIndexes`; `a1.ts` turns them into `B5`. Types only. */

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Consecutive rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
